import AmanLetter
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOExtras
import NIOHTTP1
import NIOPosix
import ServiceLifecycle

/// Answers on a socket that listens already.
///
/// Hummingbird's own server opens its socket itself. Here it comes from outside, because a process
/// that takes another's place takes over its socket: connections that arrive in between wait.
struct SocketServer<Responder: HTTPResponder>: Service
where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
    let socket: Int32
    let responder: Responder
    let childChannels: ChildChannels
    /// Connections accepted at the same time.
    let connectionCountMax: Int
    let now: @Sendable () -> Instant
    let logger: Logger
    let onListening: @Sendable (_ port: Int) async -> Void

    func run() async throws {
        let child = try childChannels { request, writer, channel in
            try await answer(request, writer, channel)
        }
        try await run(child)
    }

    private func run(_ child: some ServerChildChannel) async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let quiescing = ServerQuiescingHelper(group: group)
        let (logger, connectionCountMax) = (logger, connectionCountMax)
        let listener = try await ServerBootstrap(group: group)
            .childChannelOption(ChannelOptions.allowRemoteHalfClosure, value: true)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    let most = MaximumAvailableConnections(connectionCountMax, logger: logger)
                    try pipeline.addHandler(AvailableConnectionsChannelHandler(delegate: most))
                    try pipeline.addHandler(quiescing.makeServerChannelHandler(channel: channel))
                }
            }
            .bind(socket) { child.setup(channel: $0, logger: logger) }
        await withGracefulShutdownHandler {
            await onListening(listener.channel.localAddress?.port ?? 0)
            await accept(listener, child)
        } onGracefulShutdown: {
            quiescing.initiateShutdown(promise: nil)
        }
    }

    private func accept<Child: ServerChildChannel>(
        _ listener: NIOAsyncChannel<Child.Value, Never>,
        _ child: Child
    ) async {
        await withDiscardingTaskGroup { group in
            // A socket that is closed ends the loop; there is no one to tell.
            try? await listener.executeThenClose { connections in
                for try await connection in connections {
                    group.addTask { await child.handle(value: connection, logger: logger) }
                }
            }
        }
    }

    private func answer(
        _ request: Request,
        _ writer: consuming ResponseWriter,
        _ channel: any Channel
    ) async throws {
        let context = Responder.Context(
            source: ApplicationRequestContextSource(channel: channel, logger: logger)
        )
        var response: Response
        do {
            response = try await responder.respond(to: request, context: context)
        } catch let error as HTTPParserError {
            throw error
        } catch {
            response = Response(status: .internalServerError)
        }
        response.headers[.date] = now().httpDate
        do {
            try await writer.write(response: response.head, body: response.body)
        } catch is HTTPParserError {
            // As what it is, it would be answered once more.
            throw CutResponseError()
        }
    }
}

/// The request's body broke off while the answer to it was written.
private struct CutResponseError: Error {}

extension Instant {
    /// As `Date` has it: `Sun, 29 Nov 2026 07:30:00 GMT`.
    ///
    /// Source: RFC 9110, section 5.6.7.
    var httpDate: String {
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let text = rfc3339
        let month = Int(text.dropFirst(5).prefix(2)) ?? 1
        let weekday = ((seconds / 86_400) % 7 + 7) % 7
        return "\(days[Int(weekday)]), \(text.dropFirst(8).prefix(2)) \(months[month - 1]) "
            + "\(text.prefix(4)) \(text.dropFirst(11).prefix(8)) GMT"
    }
}
