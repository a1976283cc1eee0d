import HummingbirdCore
import Logging
import NIOCore

/// A connection that is counted when it is accepted and until it is closed.
///
/// Who has too many at work is closed at once, before TLS and before a byte is read.
struct LimitedChannel<Base: ServerChildChannel>: ServerChildChannel {
    /// Most bytes read from a socket at once: about ten such pieces wait for a slow reader.
    static var receivedByteCountMax: Int { 16_384 }

    let base: Base
    let connections: ConnectionPlaces
    /// Many people come from each.
    let proxies: TrustedProxies

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        let network = ClientNetwork(channel.remoteAddress)
        let isProxy = InternetAddress(channel.remoteAddress).map(proxies.contains) ?? false
        let pieces = AdaptiveRecvByteBufferAllocator(
            minimum: 512,
            initial: 2_048,
            maximum: Self.receivedByteCountMax
        )
        let base = base
        let place = connections.take(channel, for: network, isShared: isProxy)
        return place.flatMapThrowing { isTaken in
            guard isTaken else { throw ConnectionError() }
            try channel.pipeline.syncOperations.addHandler(SocketCloser())
        }.flatMap {
            channel.setOption(.recvAllocator, value: pieces)
        }.flatMap {
            base.setup(channel: channel, logger: logger)
        }.flatMapErrorThrowing { error in
            channel.close(promise: nil)
            throw error
        }
    }

    func handle(value: Base.Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}

/// The connection's network has as many at work as it may.
private struct ConnectionError: Error {}
