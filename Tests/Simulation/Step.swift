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
        case .decide: 120
        case .apply, .call, .wait: 90
        case .handOut: 60
        case .issue, .noShow: 40
        case .correct, .changeStatus: 20
        case .appeal, .answer, .replaceLost: 10
        case .exchange: isAlone ? 5 : 20
        case .confirmClock, .erase, .clock: 10
        case .publish: isAlone ? 4 : 8
        case .send: isAlone ? 0 : 8
        case .receive: isAlone ? 0 : 12
        case .restart, .backup: 3
        case .powerCut, .restore: 1
        case .olderCopy: isAlone ? 0 : 2
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

    var isSome: Bool {
        if case .none = self { false } else { true }
    }
}
