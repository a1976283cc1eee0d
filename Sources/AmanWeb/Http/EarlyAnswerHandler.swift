import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request was answered before all of it had arrived.
///
/// The rest of a refused form would otherwise be read and thrown away for as long as its sender
/// likes, at a byte every ten seconds.
///
/// Source: RFC 9112, section 9.6.
final class EarlyAnswerHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Time a client has to read the answer: closed at once, unread bytes would reset it away.
    static let linger = TimeAmount.seconds(2)

    private var isReceiving = false
    private var isClosing = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: isReceiving = true
        case .body: break
        case .end: isReceiving = false
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where isReceiving:
            isClosing = true
            head.headerFields[.connection] = "close"
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .end where isClosing:
            context.write(data, promise: promise)
            let channel = context.channel
            context.eventLoop.scheduleTask(in: Self.linger) { channel.close(promise: nil) }
        case .head, .body, .end: context.write(data, promise: promise)
        }
    }
}
