import Dispatch
import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Runs tasks on threads outside the pool that answers requests, and at a lower priority.
///
/// Threads of the system, not a queue: a concurrent queue of Dispatch takes its threads from the
/// same pool, as wide as the machine has cores, on which Swift's tasks run. What blocks there, or
/// keeps a core busy, stops every page.
final class LowPriorityThreads: TaskExecutor {
    private let jobs: JobQueue

    /// - Parameters:
    ///   - countMax: Threads at the same time; each is started with the first job that needs it.
    ///   - name: What the system's list of threads calls them; at most 15 bytes.
    init(countMax: Int, name: String = "aman long work") {
        jobs = JobQueue(threadCountMax: max(1, countMax), name: name)
    }

    deinit { jobs.close() }

    /// Does the work on these threads, and goes back to the caller's when it has ended.
    ///
    /// - Throws: Whatever the work throws.
    func run<Answer: Sendable>(_ work: () async throws -> Answer) async throws -> Answer {
        try await withTaskExecutorPreference(self) { try await work() }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        // The closure keeps this executor alive for as long as the unowned reference to it is used.
        jobs.add { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

/// Jobs in the order they came, and the threads that do them.
private final class JobQueue: Sendable {
    private struct State {
        var jobs: [@Sendable () -> Void] = []
        var threadCount = 0
        /// Threads that wait for a job.
        var idleCount = 0
        var isClosed = false

        mutating func take() -> Turn {
            guard !jobs.isEmpty else { return isClosed ? .end : .none }
            idleCount -= 1
            return .job(jobs.removeFirst())
        }
    }

    private let threadCountMax: Int
    private let name: String
    private let state = Mutex(State())
    /// Raised once for every job, and at the end once for every thread.
    private let arrived = DispatchSemaphore(value: 0)
    /// A quarter of a core beside a thread that answers requests; Linux counts up to 19.
    private static let niceness: Int32 = 5

    init(threadCountMax: Int, name: String) {
        self.threadCountMax = threadCountMax
        self.name = name
    }

    func add(_ job: @escaping @Sendable () -> Void) {
        let needsThread = state.withLock { state in
            state.jobs.append(job)
            guard state.idleCount < state.jobs.count, state.threadCount < threadCountMax else {
                return false
            }
            state.threadCount += 1
            state.idleCount += 1
            return true
        }
        if needsThread { start() }
        arrived.signal()
    }

    /// Lets the threads end after the present jobs.
    func close() {
        let threadCount = state.withLock { state in
            state.isClosed = true
            return state.threadCount
        }
        for _ in 0..<threadCount { arrived.signal() }
    }

    private func start() {
        let thread = Thread { [self] in
            // Foundation names a thread only where it has noted that it started.
            try? Data(name.utf8).write(to: URL(filePath: "/proc/thread-self/comm"))
            // On Linux this is the thread's own; without it the work is done all the same.
            _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
            while let job = next() {
                job()
                state.withLock { $0.idleCount += 1 }
            }
        }
        thread.start()
    }

    /// The next job, or nil when there will be none.
    private func next() -> (@Sendable () -> Void)? {
        while true {
            arrived.wait()
            switch state.withLock({ $0.take() }) {
            case .job(let job): return job
            case .end: return nil
            case .none: continue
            }
        }
    }

    /// What a thread that was woken has to do.
    private enum Turn {
        case job(@Sendable () -> Void)
        case end
        case none
    }
}
