import NIOCore
import NIOPosix
import Synchronization
import Testing

/// A connection as a stranger's program opens it: bytes out, bytes in, no HTTP.
final class RawClient: Sendable {
    private final class Collector: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer

        let received = Mutex<[UInt8]>([])

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let piece = unwrapInboundIn(data)
            received.withLock { $0.append(contentsOf: piece.readableBytesView) }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }
    }

    private let channel: any Channel
    private let collector: Collector

    /// Connects from an address of this machine: all of 127.0.0.0/8 is its own.
    init(from address: String = "127.0.0.1", to port: Int) async throws {
        let collector = Collector()
        self.collector = collector
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(to: try SocketAddress(ipAddress: address, port: 0))
            .channelInitializer { $0.pipeline.addHandler(collector) }
            .connect(host: "127.0.0.1", port: port).get()
    }

    /// What has come back so far.
    var text: String { collector.received.withLock { String(decoding: $0, as: UTF8.self) } }

    var isOpen: Bool { channel.isActive }

    /// Sends as much as the other side takes; what it no longer takes is dropped.
    func send(_ bytes: [UInt8]) {
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
    }

    func send(_ text: String) { send(Array(text.utf8)) }

    func close() { channel.close(promise: nil) }
}

/// Expects something to become so, and waits for it.
///
/// A closure inside `#expect` in a closure gets the name of another one (Swift 6.3.1), so this
/// takes it as a function's argument.
func expectSoon(
    within time: Duration = .seconds(60),
    sourceLocation: SourceLocation = #_sourceLocation,
    _ isSo: @Sendable () async -> Bool
) async {
    let end = ContinuousClock.now + time
    var isReached = await isSo()
    while !isReached, ContinuousClock.now < end {
        try? await Task.sleep(for: .milliseconds(20))
        isReached = await isSo()
    }
    #expect(isReached, sourceLocation: sourceLocation)
}
