package import AmanLetter
import Synchronization

/// A list that a member sent, while the office waits for them to say what its columns are.
package struct PendingList: Sendable {
    /// Names the form; 32 hexadecimal digits.
    package let key: String
    /// Who sent it; no one else sees it.
    package let officer: String
    package let bytes: [UInt8]
    package let encoding: ListEncoding?
    package let sentAt: Instant

    package init(
        key: String,
        officer: String,
        bytes: [UInt8],
        encoding: ListEncoding?,
        sentAt: Instant
    ) {
        self.key = key
        self.officer = officer
        self.bytes = bytes
        self.encoding = encoding
        self.sentAt = sentAt
    }
}

/// An import under way, or the last one.
package struct ListImport: Sendable {
    /// How far it has come.
    package enum Stage: String, Sendable {
        case reading, storing, comparing, ended
    }

    package let key: String
    package let officer: String
    package let begunAt: Instant
    package var stage = Stage.reading
    /// Bytes or rows of the stage that are dealt with, of `total`; not counted while comparing.
    package var done = 0
    package var total = 0
    /// Rows that are registered, now or by an earlier import of the list.
    ///
    /// Both in one number: a list of one name would otherwise ask whether a colleague's list has
    /// that person.
    package var registered = 0
    /// What to correct, with the file's header; without the applications that were stored.
    package var outcome: ImportOutcome?
    package var failure: ImportError?
    /// The applications are stored, and reviewers may not see all of their comparisons yet.
    package var isComparedInPart = false
    package var isStopped = false

    package init(key: String, officer: String, begunAt: Instant) {
        self.key = key
        self.officer = officer
        self.begunAt = begunAt
    }
}

/// Runs the office's one import at the counter, and holds lists that wait for a word.
///
/// A list is in memory only. It is forgotten when its import has ended, when its member sends
/// another, and after half an hour; what is to be corrected, when the next import begins or its
/// member says that they have it.
package final class ListImportRun: Sendable {
    private struct State {
        var pending: [PendingList] = []
        var job: ListImport?
        var work: Task<Void, Never>?
    }

    private let state = Mutex(State())
    private let office: Office
    /// Runs long work where no request waits for it.
    private let perform: @Sendable (@escaping @Sendable () async -> Void) async -> Void

    /// Lists that wait at the same time, of as many members.
    package static let pendingMax = 4
    /// Seconds for which a list waits.
    package static let pendingSecondsMax: Int64 = 1_800

    package init(
        of office: Office,
        perform: @escaping @Sendable (@escaping @Sendable () async -> Void) async -> Void
    ) {
        self.office = office
        self.perform = perform
    }

    /// The import at work, or the last one.
    package var job: ListImport? { state.withLock { $0.job } }

    /// Holds a list until its member says what its columns are; replaces an earlier one of theirs.
    ///
    /// - Returns: False when too many others wait.
    package func hold(_ list: PendingList) -> Bool {
        state.withLock { state in
            forgetOld(&state, at: list.sentAt)
            state.pending.removeAll { $0.officer == list.officer }
            guard state.pending.count < Self.pendingMax else { return false }
            state.pending.append(list)
            return true
        }
    }

    /// The list of a form, for the member who sent it.
    package func pending(_ key: String, officer: String, at now: Instant) -> PendingList? {
        state.withLock { state in
            forgetOld(&state, at: now)
            return state.pending.first { $0.key == key && $0.officer == officer }
        }
    }

    /// Begins to import a list that waits.
    ///
    /// - Returns: Nil when it began, or had; otherwise whose import is at work.
    package func begin(_ list: PendingList, columns: [ImportColumn], at now: Instant) -> String? {
        state.withLock { state in
            if let job = state.job, job.stage != .ended, job.key != list.key { return job.officer }
            guard state.job?.key != list.key else { return nil }
            state.pending.removeAll { $0.key == list.key }
            state.job = ListImport(key: list.key, officer: list.officer, begunAt: now)
            state.work = Task { [self] in
                await perform { await self.run(list, columns) }
            }
            return nil
        }
    }

    /// Stops after the rows at hand; those that are stored stay stored.
    package func stop(_ key: String) {
        state.withLock { state in
            guard state.job?.key == key, state.job?.stage != .ended else { return }
            state.job?.isStopped = true
            state.work?.cancel()
        }
    }

    /// Forgets what is to be corrected.
    package func forgetRejects(_ key: String) {
        change(key) { $0.outcome = nil }
    }

    /// Waits until the current import has ended.
    package func settled() async -> ListImport? {
        await state.withLock { $0.work }?.value
        return job
    }

    private func forgetOld(_ state: inout State, at now: Instant) {
        state.pending.removeAll { list in
            !(0...Self.pendingSecondsMax).contains(now.seconds - list.sentAt.seconds)
        }
    }

    private func change(_ key: String, _ change: (inout ListImport) -> Void) {
        state.withLock { state in
            guard var job = state.job, job.key == key else { return }
            change(&job)
            state.job = job
        }
    }

    private func run(_ list: PendingList, _ columns: [ImportColumn]) async {
        do throws(ImportError) {
            var outcome = try await office.importApplications(
                list.bytes,
                officer: list.officer,
                encoding: list.encoding,
                columns: columns
            ) { progress in
                change(list.key) { $0.note(progress) }
            }
            let registered = outcome.accepted.count + outcome.alreadyHere.count
            (outcome.accepted, outcome.alreadyHere) = ([], [])
            change(list.key) { job in
                (job.registered, job.outcome) = (registered, outcome)
                (job.stage, job.done, job.total) = (.comparing, 0, 0)
            }
            await compare(list.key)
        } catch {
            change(list.key) { job in
                job.failure = error
                if case .stopped(let count, _) = error { job.registered = count }
                if case .cancelled(let count) = error { job.registered = count }
            }
        }
        change(list.key) { $0.stage = .ended }
    }

    /// Compares what was stored with earlier applications, for those who review.
    private func compare(_ key: String) async {
        do {
            let tally = try await office.screenUnscreened { _ in }
            // A stopped import ends after the fifty that are being compared.
            let isPart = tally.firstFailure != nil || Task.isCancelled
            if isPart { change(key) { $0.isComparedInPart = true } }
        } catch {
            change(key) { $0.isComparedInPart = true }
        }
    }
}

extension ListImport {
    fileprivate mutating func note(_ progress: ImportProgress) {
        switch progress {
        case .read(let count, let all): (stage, done, total) = (.reading, count, all)
        case .stored(let count, let all): (stage, done, total) = (.storing, count, all)
        }
    }
}
