package import AmanLetter

/// What an office's servers remember together for minutes, so that any of them answers any request.
///
/// A memo is small and has an end. Nothing an office has to prove is in one: letters, votes and
/// the log are rows of their own.
package struct Memo: Equatable, Sendable {
    package var bytes: [UInt8]
    /// From then on there is no such memo.
    package var until: Instant

    package init(_ bytes: [UInt8], until: Instant) {
        self.bytes = bytes
        self.until = until
    }
}

/// What a memo is of; the raw values are stored and never change.
package enum MemoKind: Int64, CaseIterable, Sendable {
    /// Failed tries to sign in.
    case signInFailures = 1
    /// How many requests a desk's token has left.
    case tokenPace = 2
    /// A record that a session has opened.
    case opened = 3
    /// A ticket that a session has called or handed out.
    case handled = 4
    /// What a session's last form did.
    case doneForm = 5
    /// What a form has exchanged.
    case exchangeForm = 6
    /// The office's run of letters.
    case issueRun = 7
    /// Who does what only one server does at a time.
    case lease = 8
    /// How many reports of incidents are let in.
    case incidentBudget = 9
    /// Work of a page that was used for a report.
    case usedWork = 10
    /// The office is being sealed.
    case seal = 11

    /// Most memos of the kind, so that strangers cannot fill the records; those that end first go.
    package var countMax: Int {
        switch self {
        case .signInFailures: 20_000
        case .tokenPace: 10_000
        case .opened, .handled, .doneForm: 2_000
        case .exchangeForm: 1_000
        case .usedWork: 4_096
        case .issueRun, .lease, .incidentBudget, .seal: 16
        }
    }
}

/// Names a memo: of what, and about whom.
///
/// The records store a keyed hash of it.
package struct MemoName: Hashable, Sendable {
    package let kind: MemoKind
    package let about: [UInt8]

    package init(_ kind: MemoKind, _ about: [UInt8]) {
        self.kind = kind
        self.about = about
    }

    package init(_ kind: MemoKind, _ about: String) {
        self.init(kind, Array(about.utf8))
    }
}

/// What becomes of memos that were read, and what is answered by it.
package struct MemoPlan<Answer: Sendable>: Sendable {
    /// In the order in which they were asked for; nil takes a memo away.
    package var memos: [Memo?]
    package var answer: Answer

    package init(_ memos: [Memo?], _ answer: Answer) {
        self.memos = memos
        self.answer = answer
    }
}

/// What servers ask of the records to remember things together.
///
/// Names are stored as keyed hashes and what is remembered is sealed, so that a copy of the records
/// says neither who tried to sign in nor from where.
package protocol MemoRecords: Sendable {
    /// Memos of one moment; nil where there is none or its time is over.
    func memos(_ names: [MemoName], at now: Instant) async throws(RecordsError) -> [Memo?]

    /// One commit: reads memos and stores what the plan makes of them.
    ///
    /// No other server's change comes between the reading and the storing. The plan may be asked
    /// more than once and changes nothing itself.
    ///
    /// - Parameters:
    ///   - names: Each one once.
    ///   - now: What has ended by then is not handed to the plan.
    ///   - plan: Gets the memos in the order of the names, and gives back as many.
    /// - Returns: What the plan answered.
    /// - Throws: Why nothing was stored.
    func changeMemos<Answer: Sendable>(
        _ names: [MemoName],
        at now: Instant,
        _ plan: @escaping @Sendable ([Memo?]) -> MemoPlan<Answer>
    ) async throws(RecordsError) -> Answer

    /// Takes away what has ended, and of each kind what is more than its `countMax`.
    func dropMemos(endedBefore moment: Instant) async throws(RecordsError)

    /// A key of 32 bytes that all servers of the office have and no one else, for one purpose.
    func commonKey(for purpose: String) -> [UInt8]

    /// Whether servers on several machines may have the records open.
    var areShared: Bool { get }

    /// What the clock of the database shows; nil where the records are a file of this machine.
    func databaseTime() async throws(RecordsError) -> Instant?
}

extension MemoRecords {
    /// Stores one memo in the place of the one there was.
    package func remember(
        _ bytes: [UInt8],
        as name: MemoName,
        for seconds: Int64,
        at now: Instant
    ) async throws(RecordsError) {
        let memo = Memo(bytes, until: now.adding(seconds: seconds))
        try await changeMemos([name], at: now) { _ in MemoPlan([memo], ()) }
    }

    /// What is remembered under a name; nil where nothing is.
    package func remembered(
        _ name: MemoName,
        at now: Instant
    ) async throws(RecordsError) -> [UInt8]? {
        try await memos([name], at: now).first.flatMap(\.self)?.bytes
    }
}

/// Whole numbers as memos have them: eight bytes each, most significant first.
///
/// - Parameter numbers: In the order in which they are read again.
/// - Returns: Eight times as many bytes.
package func memoBytes(_ numbers: [Int64]) -> [UInt8] {
    numbers.flatMap { number in
        (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    }
}

/// Reads what `memoBytes` wrote.
///
/// - Parameters:
///   - bytes: A memo's.
///   - count: How many numbers they hold.
/// - Returns: The numbers; nil for anything but as many.
package func memoNumbers(_ bytes: [UInt8], count: Int) -> [Int64]? {
    guard bytes.count == 8 * count else { return nil }
    return stride(from: 0, to: bytes.count, by: 8).map { start in
        bytes[start..<(start + 8)].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    }
}
