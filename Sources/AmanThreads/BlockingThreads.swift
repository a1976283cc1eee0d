import Dispatch
import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A few threads of the system, for work that blocks its thread or keeps a core busy.
///
/// Swift's own pool has one thread a core and starts no other while one is blocked; a queue of
/// Dispatch takes its threads from the same pool. What blocks there stops every page.
///
/// The threads end, after the jobs that came, once nothing refers to this.
package final class BlockingThreads: Sendable {
    private let jobs: JobQueue
    /// For those whose work must begin in time; nil where none has to.
    private let patience: Patience?

    /// - Parameters:
    ///   - countMax: Jobs done at the same time.
    ///   - name: What the system's list of threads calls them; at most 15 bytes.
    ///   - niceness: How far they stay behind other threads, 0 to 19. Linux gives a new thread the
    ///     niceness of the one that starts it, and only root may lower it again; so threads that
    ///     stay behind none are started here, by who makes this, and others with the first job that
    ///     needs them.
    ///   - watchesWaits: Whether `run(within:)` is called; one more thread watches the time then.
    package init(
        countMax: Int,
        name: String,
        niceness: Int32 = 0,
        watchesWaits: Bool = false
    ) {
        jobs = JobQueue(threadCountMax: max(1, countMax), name: name, niceness: niceness)
        if niceness == 0 { jobs.startAll() }
        patience = watchesWaits ? Patience(name: "aman patience") : nil
    }

    deinit {
        jobs.close()
        patience?.close()
    }

    /// Has a job done, after those that came before.
    package func add(_ job: @escaping @Sendable () -> Void) { _ = jobs.add(job) }

    /// Does the work on one of the threads; a task that waits for it holds no thread.
    ///
    /// Work that was asked for is done, also for a task that was cancelled meanwhile: what it
    /// commits would otherwise depend on the moment.
    package func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        let work = AnswerTime.handedOver(work)
        return await withCheckedContinuation { waiter in
            add { waiter.resume(returning: work()) }
        }
    }

    /// Does the work as `run` does, but only where it can begin in time.
    ///
    /// - Parameters:
    ///   - limit: How long other work may be before it.
    ///   - work: What to do.
    /// - Returns: What the work returns; nil as soon as it did not begin in time, and then it never
    ///   will.
    package func run<Answer: Sendable>(
        within limit: Duration,
        _ work: @escaping @Sendable () -> Answer
    ) async -> Answer? {
        precondition(patience != nil, "made without watchesWaits")
        let work = AnswerTime.handedOver(work)
        return await withCheckedContinuation { (waiter: CheckedContinuation<Answer?, Never>) in
            let wait = Wait(until: .now + limit) { waiter.resume(returning: nil) }
            let mayWait = jobs.add {
                if wait.begin() { waiter.resume(returning: work()) }
            }
            if mayWait { patience?.add(wait) }
        }
    }
}

/// Jobs in the order they came, and the threads that do them.
final class JobQueue: Sendable {
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
    private let niceness: Int32
    private let state = Mutex(State())
    /// Raised once for every job, and at the end once for every thread.
    private let arrived = DispatchSemaphore(value: 0)

    init(threadCountMax: Int, name: String, niceness: Int32) {
        self.threadCountMax = threadCountMax
        (self.name, self.niceness) = (name, niceness)
    }

    func startAll() {
        state.withLock { ($0.threadCount, $0.idleCount) = (threadCountMax, threadCountMax) }
        for _ in 0..<threadCountMax { start() }
    }

    /// - Returns: Whether no thread is free for it.
    func add(_ job: @escaping @Sendable () -> Void) -> Bool {
        let (needsThread, mustWait) = state.withLock { state in
            state.jobs.append(job)
            guard state.idleCount < state.jobs.count else { return (false, false) }
            guard state.threadCount < threadCountMax else { return (false, true) }
            state.threadCount += 1
            state.idleCount += 1
            return (true, false)
        }
        if needsThread { start() }
        arrived.signal()
        return mustWait
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
            Self.name(name)
            // On Linux this is the thread's own; without it the work is done all the same.
            if niceness > 0 {
                _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
            }
            while let job = next() {
                job()
                state.withLock { $0.idleCount += 1 }
            }
        }
        thread.start()
    }

    /// Names the thread that calls this; Foundation does only where it has noted that it started.
    static func name(_ name: String) {
        try? Data(name.utf8).write(to: URL(filePath: "/proc/thread-self/comm"))
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
