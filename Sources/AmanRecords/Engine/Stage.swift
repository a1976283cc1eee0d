import AmanLetter
import AmanOffice

/// The stage of an application, one number in its row: its state, and for `issued` the queue's.
///
/// One column for both lets one index answer every list and most of the queue's questions, and
/// limits the issue of a letter to a single change of that index.
enum Stage: Int64, CaseIterable {
    case received = 0
    case recommended = 1
    case granted = 2
    case referred = 3
    case refused = 4
    /// Issued, never called since it joined the queue.
    case waiting = 5
    /// Issued, called, not there yet.
    case called = 6
    /// Issued, called often enough; waits at the end of the queue.
    case noShow = 7
    case collected = 8
    /// Issued, not collected for so long that the person's record was erased; no longer called,
    /// and handed out by its number if the holder comes and the paper is printed.
    case forgotten = 9

    /// The stage of an application that has just come into a state.
    init(entering state: ApplicationState) {
        switch state {
        case .received: self = .received
        case .recommended: self = .recommended
        case .granted: self = .granted
        case .referred: self = .referred
        case .refused: self = .refused
        case .issued: self = .waiting
        case .collected: self = .collected
        }
    }

    /// The stage of a place in the queue.
    init(of place: QueuePlace) {
        self = place.noShow ? .noShow : place.calls == 0 ? .waiting : .called
    }

    var state: ApplicationState {
        switch self {
        case .received: .received
        case .recommended: .recommended
        case .granted: .granted
        case .referred: .referred
        case .refused: .refused
        case .waiting, .called, .noShow, .forgotten: .issued
        case .collected: .collected
        }
    }

    /// Every stage of a state, lowest number first.
    static func all(of state: ApplicationState) -> [Stage] {
        allCases.filter { $0.state == state }
    }
}

extension ApplicationChannel {
    /// The number in the row.
    var code: Int64 {
        switch self {
        case .inPerson: 0
        case .representative: 1
        case .detentionOfficer: 2
        case .consulate: 3
        }
    }

    init(code: Int64) throws(RecordsError) {
        guard let channel = Self.allCases.first(where: { $0.code == code }) else {
            throw .damaged(record: "application.channel")
        }
        self = channel
    }
}
