import AmanLetter
import AmanOffice
import AmanTexts
import Hummingbird
import NIOCore
import ServiceLifecycle

/// Keeps a board's page up to date: one line of JSON for each change, as Server-Sent Events.
///
/// Source: WHATWG HTML, section 9.2.
///
/// - Parameters:
///   - boards: What the board shows; ended when the browser closes the connection.
///   - body: Of the request, by which the end of the connection is noticed.
/// - Returns: An answer that lasts until the browser or the server ends it.
func boardEvents(_ boards: AsyncStream<CallBoard>, _ body: RequestBody) -> Response {
    eventStream(
        ResponseBody { writer in
            // A browser that lost its connection comes back after two seconds.
            try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
            try await body.consumeWithCancellationOnInboundClose { _ in
                for await board in boards.cancelOnGracefulShutdown() {
                    try await writer.write(ByteBuffer(string: "data: \(boardJSON(board))\n\n"))
                }
            }
            try await writer.finish(nil)
        }
    )
}

/// An answer that is an event stream.
func eventStream(_ body: ResponseBody) -> Response {
    var response = Response(
        status: .ok,
        headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
        body: body
    )
    response.headers.say("X-Accel-Buffering", "no")
    return response
}

/// The board as JSON: tickets, desks and times, numbers only.
func boardJSON(_ board: CallBoard) -> String {
    let open = board.open.map { callJSON($0) }.joined(separator: ",")
    let before = board.before.map { callJSON($0) }.joined(separator: ",")
    return #"{"open":[\#(open)],"before":[\#(before)]}"#
}

private func callJSON(_ call: BoardCall) -> String {
    let desk = call.desk.map { "\($0)" } ?? "null"
    return #"{"ticket":\#(call.ticket),"desk":\#(desk),"at":\#(call.calledAt.seconds)}"#
}
