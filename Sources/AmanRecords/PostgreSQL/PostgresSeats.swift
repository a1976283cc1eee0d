import AmanOffice
import AmanThreads
import AmanWatch
import Synchronization

/// A few connections, each used by one piece of work at a time.
///
/// A connection is opened when it is first needed, and again after it was lost.
final class PostgresSeats: Sendable {
    /// A place for one connection; its lock is held while work is done there.
    private final class Seat: Sendable {
        let connection = Mutex<PostgresConnection?>(nil)
    }

    private let threads: BlockingThreads
    private let seats: [Seat]
    /// Free seats; as many jobs run at once as there are threads, so one is free.
    private let idle: Mutex<[Int]>
    private let isClosed = Mutex(false)

    init(name: String, count: Int) {
        threads = BlockingThreads(countMax: count, name: name, watchesWaits: true)
        seats = (0..<count).map { _ in Seat() }
        idle = Mutex(Array(0..<count))
    }

    /// Works with one of the connections.
    ///
    /// - Parameters:
    ///   - limit: How long it may wait for one.
    ///   - work: What to do.
    /// - Returns: What the work returns, or `busy` once none was free in time: however long the
    ///   database does not answer those before, a person is asked to try again.
    func run<Answer: Sendable>(
        within limit: Duration,
        _ work: @escaping @Sendable (inout PostgresConnection?) -> Result<Answer, RecordsError>
    ) async -> Result<Answer, RecordsError> {
        OfficeMetrics.connections.change(by: 1, "waiting")
        let answer = await threads.run(within: limit) { [self] in
            OfficeMetrics.connections.change(by: -1, "waiting")
            guard !isClosed.withLock({ $0 }), let index = idle.withLock({ $0.popLast() })
            else { return Result<Answer, RecordsError>.failure(.busy) }
            OfficeMetrics.connections.change(by: 1, "in-use")
            defer {
                OfficeMetrics.connections.change(by: -1, "in-use")
                idle.withLock { $0.append(index) }
            }
            return seats[index].connection.withLock { work(&$0) }
        }
        if answer == nil { OfficeMetrics.connections.change(by: -1, "waiting") }
        return answer ?? .failure(.busy)
    }

    /// Does other work that blocks its thread where the connections are used.
    func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await threads.run(work)
    }

    /// Closes the connections; work that has begun ends first.
    func close() {
        isClosed.withLock { $0 = true }
        for seat in seats { seat.connection.withLock { $0 = nil } }
    }
}
