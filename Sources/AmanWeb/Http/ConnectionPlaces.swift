import NIOCore
import Synchronization

/// Who may hold a connection open, and whose is closed when another of the same network comes.
///
/// A browser opens six connections and leaves them open with nothing on them. Where several people
/// come from one address, these would use up its share within minutes, and the next page would not
/// open. So a network that has used up its share gets the place of its own connection that has been
/// idle longest. A connection whose request is being read or answered keeps its place. Each counts
/// until its socket is closed: at no moment does a network hold more than its share.
///
/// Source: RFC 9112, sections 9.3.1 and 9.5.
final class ConnectionPlaces: Sendable {
    private struct State {
        /// Connections that are counted.
        var held: [ObjectIdentifier: ClientNetwork] = [:]
        /// Of these, the idle ones, longest first.
        var idle: [ClientNetwork: [any Channel]] = [:]

        mutating func endIdling(_ channel: any Channel, in network: ClientNetwork) {
            idle[network]?.removeAll { $0 === channel }
            if idle[network]?.isEmpty == true { idle[network] = nil }
        }

        mutating func takeLongestIdle(of network: ClientNetwork) -> (any Channel)? {
            guard let channel = idle[network]?.first else { return nil }
            endIdling(channel, in: network)
            return channel
        }
    }

    private let quota: NetworkQuota
    private let state = Mutex(State())

    /// Shares connections among networks.
    ///
    /// - Parameters:
    ///   - shares: Connections that are counted at the same time.
    ///   - shared: Networks that many people come from: all but the reserved part is theirs.
    init(_ shares: NetworkShares, shared: Set<ClientNetwork> = []) {
        quota = NetworkQuota(shares, shared: shared)
    }

    /// Connections that are counted at present.
    var used: Int { quota.used }

    /// Counts a connection until it is closed; idle ones of its network may be closed for it.
    ///
    /// - Parameters:
    ///   - channel: The connection, just accepted.
    ///   - network: Where it comes from.
    ///   - isShared: Whether many people come from there, even if it is not one of those named.
    /// - Returns: False when there is no place, even without the network's idle connections.
    func take(
        _ channel: any Channel,
        for network: ClientNetwork,
        isShared: Bool = false
    ) -> EventLoopFuture<Bool> {
        if quota.take(1, for: network, isShared: isShared) {
            state.withLock { $0.held[ObjectIdentifier(channel)] = network }
            channel.closeFuture.whenComplete { [self] _ in giveBack(channel) }
            return channel.eventLoop.makeSucceededFuture(true)
        }
        guard let idle = state.withLock({ $0.takeLongestIdle(of: network) }) else {
            return channel.eventLoop.makeSucceededFuture(false)
        }
        return idle.triggerUserOutboundEvent(CloseIfIdle())
            // What cannot be asked is about to be closed.
            .recover { _ in }
            .flatMap { idle.isActive ? idle.eventLoop.makeSucceededVoidFuture() : idle.closeFuture }
            .hop(to: channel.eventLoop)
            .flatMap { [self] in take(channel, for: network, isShared: isShared) }
    }

    /// Has to be called when a connection that is counted has become idle.
    func isIdle(_ channel: any Channel) {
        state.withLock { state in
            guard let network = state.held[ObjectIdentifier(channel)] else { return }
            state.endIdling(channel, in: network)
            state.idle[network, default: []].append(channel)
        }
    }

    /// Has to be called when a request begins on a connection.
    func hasRequest(_ channel: any Channel) {
        state.withLock { state in
            guard let network = state.held[ObjectIdentifier(channel)] else { return }
            state.endIdling(channel, in: network)
        }
    }

    private func giveBack(_ channel: any Channel) {
        let network = state.withLock { state in
            let network = state.held.removeValue(forKey: ObjectIdentifier(channel))
            if let network { state.endIdling(channel, in: network) }
            return network
        }
        if let network { quota.giveBack(1, for: network) }
    }
}
