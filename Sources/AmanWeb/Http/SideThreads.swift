import AmanThreads

/// Runs tasks on threads outside the pool that answers requests.
final class SideThreads: TaskExecutor {
    /// How far the threads stay behind those that answer requests.
    enum Priority: Int32 {
        case same = 0
        /// A quarter of a core beside a thread that answers requests; Linux counts up to 19.
        case low = 5
    }

    private let threads: BlockingThreads

    /// - Parameters:
    ///   - countMax: Threads at the same time.
    ///   - name: What the system's list of threads calls them; at most 15 bytes.
    ///   - priority: Theirs.
    init(countMax: Int, name: String = "aman long work", priority: Priority = .low) {
        threads = BlockingThreads(countMax: countMax, name: name, niceness: priority.rawValue)
        // Now: a thread that is started later may be started by one of low priority.
        if priority == .low { _ = Self.wayBack }
    }

    /// By which a task leaves threads of low priority.
    ///
    /// Who hands a task to Swift's pool starts a thread of the pool where one is missing, and gives
    /// it its own priority: so pages would soon be answered at the priority of long work.
    private static let wayBack = SideThreads(countMax: 1, name: "aman way back", priority: .same)

    /// Does the work on these threads, and goes back to the caller's when it has ended.
    ///
    /// It may take longer than a page: what it asks has its own time, not the request's.
    ///
    /// - Parameter work: What to do.
    /// - Returns: What the work returns.
    /// - Throws: Whatever the work throws.
    func run<Answer: Sendable>(_ work: () async throws -> Answer) async throws -> Answer {
        try await withTaskExecutorPreference(Self.wayBack) {
            try await withTaskExecutorPreference(self) {
                try await AnswerTime.unbound(work)
            }
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        // The closure keeps this executor alive for as long as the unowned reference to it is used.
        threads.add { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
