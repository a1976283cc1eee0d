import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import AmanWeb

/// One connection of a network that has one place, and what becomes of it when a second comes.
@Suite("Whose connection makes room")
struct ConnectionUseTests {
    private let places = ConnectionPlaces(NetworkShares(total: 1, perNetwork: 1))
    private let first = EmbeddedChannel()

    private func connect(
        _ channel: EmbeddedChannel,
        to places: ConnectionPlaces
    ) throws {
        #expect(try places.take(channel, for: .unknown).wait())
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandlers([SocketCloser(), ConnectionUseHandler(places)])
        try channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    private func connect() throws { try connect(first, to: places) }

    /// Whether a second connection gets the place.
    private func another() throws -> Bool {
        let second = EmbeddedChannel()
        let place = places.take(second, for: .unknown)
        first.embeddedEventLoop.run()
        second.embeddedEventLoop.run()
        return try place.wait()
    }

    private func ask(_ channel: EmbeddedChannel, isWhole: Bool = true) throws {
        let head = HTTPRequest(method: .get, scheme: nil, authority: "a", path: "/")
        try channel.writeInbound(HTTPRequestPart.head(head))
        if isWhole { try channel.writeInbound(HTTPRequestPart.end(nil)) }
    }

    private func ask(isWhole: Bool = true) throws { try ask(first, isWhole: isWhole) }

    private func answer(_ channel: EmbeddedChannel) {
        channel.write(HTTPResponsePart.head(HTTPResponse(status: .ok)), promise: nil)
        channel.write(HTTPResponsePart.end(nil), promise: nil)
    }

    private func answer() { answer(first) }

    @Test("what is used again is no longer the connection that was idle longest")
    func usedAgain() throws {
        let two = ConnectionPlaces(NetworkShares(total: 2, perNetwork: 2))
        let second = EmbeddedChannel()
        for channel in [first, second] {
            try connect(channel, to: two)
            try ask(channel)
            answer(channel)
            channel.flush()
        }
        try ask(first)
        answer(first)
        first.flush()
        let third = EmbeddedChannel()
        let place = two.take(third, for: .unknown)
        for channel in [second, third] { channel.embeddedEventLoop.run() }
        #expect(try place.wait())
        #expect(first.isActive && !second.isActive)
        #expect(two.used == 2)
    }

    @Test("an answered connection makes room, and only once its last byte has been sent")
    func answered() throws {
        try connect()
        try ask()
        #expect(try !another())
        answer()
        #expect(try !another(), "the answer is still on its way")
        first.flush()
        #expect(try another())
        #expect(!first.isActive)
        #expect(places.used == 1)
    }

    @Test("a second request that came before the first was answered keeps the place")
    func pipelined() throws {
        try connect()
        try ask()
        try ask()
        answer()
        first.flush()
        #expect(try !another())
        answer()
        first.flush()
        #expect(try another())
    }

    @Test("what was answered before all of it had come keeps its place until the rest is there")
    func earlyAnswer() throws {
        try connect()
        try ask(isWhole: false)
        answer()
        first.flush()
        #expect(try !another())
        try first.writeInbound(HTTPRequestPart.end(nil))
        #expect(try another())
    }

    @Test("an answer to what was no request keeps its place until it has been sent, like any other")
    func unreadable() throws {
        try connect()
        answer()
        #expect(try !another())
        first.flush()
        #expect(try another())
    }

    @Test("a connection without a request yet keeps its place for five seconds, then makes room")
    func silent() throws {
        try connect()
        #expect(try !another())
        first.embeddedEventLoop.advanceTime(by: .seconds(4))
        #expect(try !another())
        first.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(try another())
    }

    @Test("a request that comes in while its connection is asked to make room is answered")
    func justThen() throws {
        try connect()
        try ask()
        // As from another thread, which saw the connection idle a moment before.
        try first.triggerUserOutboundEvent(CloseIfIdle()).wait()
        #expect(first.isActive)
        answer()
        first.flush()
        #expect(try another(), "it is idle once more")
    }
}
