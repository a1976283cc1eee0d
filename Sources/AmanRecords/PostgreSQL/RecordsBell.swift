/// What a bell of the records rings for.
package enum RecordsBell: String, Sendable {
    /// A ticket was called, or its application has another state.
    case board
    /// A tree head was signed.
    case log
}

extension DatabaseRecords {
    /// A bell that rings when a server of the office has committed something of a kind.
    ///
    /// It also rings after the connection was lost and is there again: who hears it asks for what
    /// has changed, and learns nothing from the bell itself.
    ///
    /// - Parameter kind: What it rings for.
    /// - Returns: Makes a stream that rings until its task ends; nil where the records are a file,
    ///   which rings no bell.
    package func bell(for kind: RecordsBell) -> (@Sendable () -> AsyncStream<Void>)? {
        guard let connector = (engine as? PostgresEngine)?.connector else { return nil }
        let channel = PostgresSchema.name(of: office)
        return {
            let listener = PostgresListener(connector, channel: channel)
            let (rings, ring) = AsyncStream.makeStream(
                of: Void.self,
                bufferingPolicy: .bufferingNewest(1)
            )
            let hearing = Task {
                for await event in listener.events where event.rings(for: kind) { ring.yield() }
                ring.finish()
            }
            ring.onTermination = { _ in
                listener.stop()
                hearing.cancel()
            }
            listener.start()
            return rings
        }
    }
}

extension PostgresListener.Event {
    fileprivate func rings(for kind: RecordsBell) -> Bool {
        switch self {
        case .fromScratch: true
        case .notice(let text): text == kind.rawValue
        }
    }
}
