import AmanLetter
import AmanOffice
import Synchronization

/// A write that goes wrong once: lost, or stored although the caller sees a failure; or the
/// reading that screening needs.
final class Fault: Sendable {
    /// Which one.
    enum Write: String, Sendable {
        case issue, exchange, status, treeHead, part, handOut, place, erasure, screening, importing,
            appeal, listing
    }

    private let write: Write
    private let kept: Bool
    private let countdown: Mutex<Int>

    /// The how-many-th such write fails, counted from 1.
    init(_ write: Write, kept: Bool, turn: Int = 1) {
        self.write = write
        self.kept = kept
        countdown = Mutex(turn)
    }

    /// Whether the fault struck.
    var struck: Bool { countdown.withLock { $0 <= 0 } }

    func strike<Answer>(
        _ write: Write,
        _ work: () async throws(RecordsError) -> Answer
    ) async throws(RecordsError) -> Answer {
        guard write == self.write,
            countdown.withLock({
                $0 -= 1; return $0 == 0
            })
        else {
            return try await work()
        }
        if kept { _ = try await work() }
        throw .cannotWrite(code: 5)
    }
}

/// Real records of which one write fails.
struct FaultyRecords: OfficeRecords {
    let whole: any OfficeRecords
    let fault: Fault
    /// What happens once the statuses were read, before anything is made of them.
    let afterStatuses: Meanwhile
    /// What happens between the reading of those who may be erased and the erasure.
    let beforeErasure: Meanwhile
    /// What happens once the newest tree head was read.
    let afterTreeHead: Meanwhile

    init(
        _ whole: any OfficeRecords,
        _ fault: Fault,
        afterStatuses: Meanwhile = Meanwhile(),
        beforeErasure: Meanwhile = Meanwhile(),
        afterTreeHead: Meanwhile = Meanwhile()
    ) {
        self.whole = whole
        self.fault = fault
        self.afterStatuses = afterStatuses
        self.beforeErasure = beforeErasure
        self.afterTreeHead = afterTreeHead
    }

    func checkRows(from place: RowCheckPlace?) async throws(RecordsError) -> RowCheckStep {
        try await whole.checkRows(from: place)
    }

    // MARK: Writes that fail

    func commit(_ change: IssueChange) async throws(RecordsError) -> UInt64 {
        try await fault.strike(.issue) { () throws(RecordsError) in
            try await whole.commit(change)
        }
    }

    func commit(
        _ application: ApplyChange,
        _ issue: IssueChange
    ) async throws(RecordsError) -> KeptLetter {
        try await fault.strike(.exchange) { () throws(RecordsError) in
            try await whole.commit(application, issue)
        }
    }

    func commit(_ change: StatusChange) async throws(RecordsError) -> UInt64 {
        try await fault.strike(.status) { () throws(RecordsError) in
            try await whole.commit(change)
        }
    }

    func replaceTreeHead(
        _ old: SignedTreeHead?,
        by new: SignedTreeHead
    ) async throws(RecordsError) {
        try await fault.strike(.treeHead) { () throws(RecordsError) in
            try await whole.replaceTreeHead(old, by: new)
        }
    }

    func keep(
        _ part: KeptPart,
        leaf: [UInt8]?,
        _ audit: AuditEntry?
    ) async throws(RecordsError) {
        try await fault.strike(.part) { () throws(RecordsError) in
            try await whole.keep(part, leaf: leaf, audit)
        }
    }

    func keep(
        _ part: KeptPart,
        replacing old: Int64?,
        leaf: [UInt8]?
    ) async throws(RecordsError) {
        try await fault.strike(.part) { () throws(RecordsError) in
            try await whole.keep(part, replacing: old, leaf: leaf)
        }
    }

    func keep(_ part: KeptPart, joinedFrom old: KeptPart?) async throws(RecordsError) {
        try await fault.strike(.part) { () throws(RecordsError) in
            try await whole.keep(part, joinedFrom: old)
        }
    }

    func commitHandOut(
        _ number: LetterNumber,
        at: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await fault.strike(.handOut) { () throws(RecordsError) in
            try await whole.commitHandOut(number, at: at, audit)
        }
    }

    func commit(
        replacing read: QueuePlace,
        by written: QueuePlace,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await fault.strike(.place) { () throws(RecordsError) in
            try await whole.commit(replacing: read, by: written, audit)
        }
    }

    func commit(
        replacing read: QueuePlace,
        by written: QueuePlace,
        after seen: CallMark?,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await fault.strike(.place) { () throws(RecordsError) in
            try await whole.commit(replacing: read, by: written, after: seen, audit)
        }
    }

    func commitErasure(
        _ tickets: [Ticket],
        _ policy: ErasurePolicy,
        keepMatchKeys: Bool,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        await beforeErasure.happen()
        try await fault.strike(.erasure) { () throws(RecordsError) in
            try await whole.commitErasure(tickets, policy, keepMatchKeys: keepMatchKeys, audit)
        }
    }
}
