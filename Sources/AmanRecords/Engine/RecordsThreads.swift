import Dispatch
import Synchronization

/// Threads on which the records are read or written, apart from those that answer requests.
///
/// A question to a database blocks its thread: for a fraction of a millisecond mostly, for seconds
/// while another program writes or a disk is slow. Swift's own pool has one thread a core and
/// starts no other while one is blocked, so that two such questions would stop every page.
final class RecordsThreads: Sendable {
    private typealias Job = @Sendable () -> Void

    private struct State {
        /// Threads without work, by their index in `queues`.
        var idle: [Int]
        /// Waiting, first come first served; as many as there are requests worked on at once.
        var waiting: [Job] = []
    }

    /// Serial ones: a concurrent queue would share the threads of Swift's pool.
    private let queues: [DispatchQueue]
    private let state: Mutex<State>

    /// - Parameters:
    ///   - label: What the threads are called in a debugger.
    ///   - count: How many questions are worked on at the same time.
    init(label: String, count: Int) {
        queues = (0..<count).map { DispatchQueue(label: "\(label).\($0)") }
        state = Mutex(State(idle: Array(0..<count)))
    }

    /// Does the work on one of the threads; a task that waits for it holds no thread.
    ///
    /// Work that was asked for is done, also for a task that was cancelled meanwhile: what it
    /// commits would otherwise depend on the moment.
    func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await withCheckedContinuation { waiter in
            submit { waiter.resume(returning: work()) }
        }
    }

    private func submit(_ job: @escaping Job) {
        let thread = state.withLock { state -> Int? in
            if let idle = state.idle.popLast() { return idle }
            state.waiting.append(job)
            return nil
        }
        guard let thread else { return }
        queues[thread].async { self.work(on: thread, beginningWith: job) }
    }

    /// Works until no job waits, so that a busy thread is not woken for each job.
    private func work(on thread: Int, beginningWith first: @escaping Job) {
        var next: Job? = first
        while let job = next {
            job()
            next = state.withLock { state in
                guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
                state.idle.append(thread)
                return nil
            }
        }
    }
}
