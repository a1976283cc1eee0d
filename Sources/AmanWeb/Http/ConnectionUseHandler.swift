import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Asks a connection to close if it is idle; sent from the pipeline's end.
struct CloseIfIdle: Sendable {}

/// Says of one connection when it has a request and when it is idle.
///
/// A connection is idle when all that was asked has been answered and the last byte of it has left
/// this program. One that was never asked anything becomes idle after `firstRequestWait`.
final class ConnectionUseHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Time for TLS and a first request over a slow link, in which no other of the network takes
    /// the connection's place.
    static let firstRequestWait = TimeAmount.seconds(5)

    private let places: ConnectionPlaces
    private var unanswered = 0
    private var isReceiving = false
    private var isIdle = false
    private var firstWait: Scheduled<Void>?

    init(_ places: ConnectionPlaces) { self.places = places }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        firstWait = context.eventLoop.assumeIsolated().scheduleTask(in: Self.firstRequestWait) {
            [weak self] in self?.noteEnd(channel)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) { firstWait?.cancel() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            isReceiving = true
            beginRequest(context.channel)
        case .body: break
        case .end:
            isReceiving = false
            noteEnd(context.channel)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part = unwrapOutboundIn(data)
        // What could not be read as a request is answered as well.
        if case .head = part, unanswered == 0 { beginRequest(context.channel) }
        guard case .end = part else {
            context.write(data, promise: promise)
            return
        }
        let sent = promise ?? context.eventLoop.makePromise(of: Void.self)
        let channel = context.channel
        sent.futureResult.assumeIsolated().whenComplete { [self] _ in
            unanswered -= 1
            noteEnd(channel)
        }
        context.write(data, promise: sent)
    }

    func triggerUserOutboundEvent(
        context: ChannelHandlerContext,
        event: Any,
        promise: EventLoopPromise<Void>?
    ) {
        guard event is CloseIfIdle, !isIdle else {
            context.triggerUserOutboundEvent(event, promise: promise)
            return
        }
        // A request has come in since: its answer is sent.
        promise?.succeed()
    }

    private func beginRequest(_ channel: any Channel) {
        unanswered += 1
        isIdle = false
        places.hasRequest(channel)
    }

    /// What was answered before all of it had come is a request until the rest is there.
    private func noteEnd(_ channel: any Channel) {
        guard unanswered == 0, !isReceiving, !isIdle else { return }
        isIdle = true
        places.isIdle(channel)
    }
}

/// Closes the socket itself, below TLS.
///
/// TLS would wait for the other side's farewell, and the new connection with it; bytes that came in
/// meanwhile would still be worked on, and nothing could answer them.
final class SocketCloser: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = Never

    func triggerUserOutboundEvent(
        context: ChannelHandlerContext,
        event: Any,
        promise: EventLoopPromise<Void>?
    ) {
        if event is CloseIfIdle {
            context.close(promise: promise)
        } else {
            context.triggerUserOutboundEvent(event, promise: promise)
        }
    }
}
