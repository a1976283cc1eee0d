import AmanOffice
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

    private let threads: RecordsThreads
    private let seats: [Seat]
    /// Free seats; as many jobs run at once as there are threads, so one is free.
    private let idle: Mutex<[Int]>
    private let isClosed = Mutex(false)
    private let limit: Duration
    private let now: @Sendable () -> Duration

    init(label: String, count: Int, limit: Duration, now: @escaping @Sendable () -> Duration) {
        threads = RecordsThreads(label: label, count: count)
        seats = (0..<count).map { _ in Seat() }
        idle = Mutex(Array(0..<count))
        (self.limit, self.now) = (limit, now)
    }

    /// Works with one of the connections.
    ///
    /// - Returns: What the work returns, or `busy` where none was free in time.
    func run<Answer: Sendable>(
        _ work: @escaping @Sendable (inout PostgresConnection?) -> Result<Answer, RecordsError>
    ) async -> Result<Answer, RecordsError> {
        let latest = now() + limit
        OfficeMetrics.connections.change(by: 1, "waiting")
        return await threads.run { [self] in
            OfficeMetrics.connections.change(by: -1, "waiting")
            guard now() < latest, !isClosed.withLock({ $0 }),
                let index = idle.withLock({ $0.popLast() })
            else { return .failure(.busy) }
            OfficeMetrics.connections.change(by: 1, "in-use")
            defer {
                OfficeMetrics.connections.change(by: -1, "in-use")
                idle.withLock { $0.append(index) }
            }
            return seats[index].connection.withLock { work(&$0) }
        }
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
