import AmanLetter
import AmanOffice
import Hummingbird
import NIOCore
import ServiceLifecycle

/// Keeps a board's page up to date: one line of JSON for each change, as Server-Sent Events.
///
/// Source: WHATWG HTML, section 9.2.
///
/// The board is opened only once the answer is being written: whoever asks by HEAD opens none.
func boardEvents(from feed: BoardFeed) -> Response {
    var response = Response(
        status: .ok,
        headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
        body: ResponseBody { writer in
            // A browser that lost its connection comes back after two seconds.
            try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
            let boards = try await feed.open()
            for await board in boards.cancelOnGracefulShutdown() {
                try await writer.write(ByteBuffer(string: "data: \(boardJSON(board))\n\n"))
            }
            try await writer.finish(nil)
        }
    )
    response.headers.say("X-Accel-Buffering", "no")
    return response
}

/// The board as JSON: tickets, desks and times, numbers only.
func boardJSON(_ board: CallBoard) -> String {
    let now = board.now.map { callJSON($0) } ?? "null"
    let before = board.before.map { callJSON($0) }.joined(separator: ",")
    return #"{"now":\#(now),"before":[\#(before)]}"#
}

private func callJSON(_ call: BoardCall) -> String {
    let desk = call.desk.map { "\($0)" } ?? "null"
    return #"{"ticket":\#(call.ticket),"desk":\#(desk),"at":\#(call.calledAt.seconds)}"#
}
