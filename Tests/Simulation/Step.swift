import TestSupport

/// What can happen to an office in a moment.
enum Step: CaseIterable {
    case apply, decide, correct, issue, call, noShow, handOut
    case changeStatus, appeal, answer, replaceLost, exchange, erase
    case publish, send, receive
    case wait, clock, confirmClock
    case restart, powerCut, backup, restore, olderCopy

    /// How often it happens in an office, beside the others; `isAlone` where there is no other.
    func weight(isAlone: Bool) -> Int {
        switch self {
        case .apply: 130
        case .decide: 150
        case .issue: 60
        case .call, .handOut, .wait: 60
        case .correct, .noShow, .changeStatus: 25
        case .appeal, .answer, .replaceLost: 12
        case .exchange: isAlone ? 10 : 25
        case .confirmClock, .erase: 12
        case .publish: isAlone ? 5 : 10
        case .send: isAlone ? 0 : 10
        case .receive: isAlone ? 0 : 16
        case .clock: 6
        case .restart, .powerCut: 4
        case .backup: 4
        case .restore: 3
        case .olderCopy: isAlone ? 0 : 3
        }
    }

    /// A step by its weight.
    static func drawn(by draw: inout SplitMix64, isAlone: Bool) -> Step {
        let whole = allCases.reduce(0) { $0 + $1.weight(isAlone: isAlone) }
        var left = Int.random(in: 0..<whole, using: &draw)
        for step in allCases {
            left -= step.weight(isAlone: isAlone)
            if left < 0 { return step }
        }
        return .wait
    }
}

/// What is in the disk's way during a step.
enum Fault {
    case none
    /// The power fails after so many writes and syncs.
    case cut(after: UInt64)
    /// So many writes and syncs are refused, after so many were done.
    case refusal(after: UInt64, count: UInt64, code: Int32)
}
