import AmanThreads
import CLibPQ
import Foundation
import Synchronization

/// Hears what other servers of the office committed, by a connection of its own (LISTEN).
///
/// A notice is only a bell: who hears it reads the records. What rang while the connection was lost
/// is never known; so after each connection the first event is `fromScratch`.
final class PostgresListener: Sendable {
    /// What was heard.
    enum Event: Equatable, Sendable {
        /// Anything may have changed since the last event: read from the last place seen.
        case fromScratch
        /// A notice of a committed transaction, with what it carried: never about a person.
        case notice(String)
    }

    /// Events in their order; ends after `stop`.
    let events: AsyncStream<Event>
    private let continuation: AsyncStream<Event>.Continuation
    private let connector: PostgresConnector
    private let channel: String
    private let isStopped = Mutex(false)

    /// Events that may wait for a reader who is slow; those beyond are one `fromScratch`.
    static let waitingMax = 256
    /// Longest wait before it looks whether it was stopped.
    private static let look = Duration.milliseconds(500)

    /// - Parameters:
    ///   - connector: To the records of the office.
    ///   - channel: Letters, digits and underscores; the office's schema.
    init(_ connector: PostgresConnector, channel: String) {
        self.connector = connector
        self.channel = channel
        (events, continuation) = AsyncStream.makeStream(
            bufferingPolicy: .bufferingOldest(Self.waitingMax)
        )
    }

    /// Listens until stopped, on a thread of its own; call it once.
    func start() {
        let threads = BlockingThreads(countMax: 1, name: "aman listener")
        Task { [self] in await threads.run { self.listen() } }
    }

    /// Ends the events, within half a second.
    func stop() {
        isStopped.withLock { $0 = true }
    }

    private var mayGoOn: Bool { !isStopped.withLock { $0 } }

    private func listen() {
        var attempts = 0
        while mayGoOn {
            attempts += 1
            if (try? connectAndHear()) != nil { attempts = 0 }
            guard mayGoOn else { break }
            connector.surroundings.pause(
                min(.milliseconds(100) * (1 << min(attempts, 5)), .seconds(2))
            )
        }
        continuation.finish()
    }

    /// Returns after the connection was used and is lost.
    private func connectAndHear() throws(PostgresError) {
        let connection = try connector.connect(to: .primary)
        let listen = Ask("LISTEN \(channel)", isPrepared: false)
        _ = try connection.run([listen], within: connector.limits.statement)
        var isBehind = !wasAccepted(.fromScratch)
        while mayGoOn {
            guard let notices = connection.notices(within: Self.look) else { return }
            for notice in notices {
                // A reader that is behind reads everything anyway, once it takes events again.
                if isBehind { isBehind = !wasAccepted(.fromScratch) }
                if !isBehind { isBehind = !wasAccepted(.notice(notice)) }
            }
            if isBehind { isBehind = !wasAccepted(.fromScratch) }
        }
    }

    private func wasAccepted(_ event: Event) -> Bool {
        if case .dropped = continuation.yield(event) { false } else { true }
    }
}

extension PostgresConnection {
    /// Notices that came; nil once the connection is lost.
    fileprivate func notices(within limit: Duration) -> [String]? {
        guard unsafe PostgresSocket.wait(handle, limit, for: Int32(POLLIN)),
            unsafe PQconsumeInput(handle) == 1
        else { return nil }
        var texts: [String] = []
        while let notice = unsafe PQnotifies(handle) {
            unsafe texts.append(String(cString: notice.pointee.extra))
            unsafe PQfreemem(notice)
        }
        return unsafe PQstatus(handle) == CONNECTION_OK ? texts : nil
    }
}
