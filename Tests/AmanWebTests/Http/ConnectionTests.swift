import HummingbirdTesting
import Testing

@testable import AmanWeb

@Suite("What one machine can take from the others", .timeLimit(.minutes(5)))
struct ConnectionTests {
    /// Runs a server with a site, and gives its port and what its clients share.
    private func serve(
        _ limits: SiteLimits = .patient,
        _ body: @escaping @Sendable (_ port: Int, _ quotas: ServerQuotas) async throws -> Void
    ) async throws {
        var site = try await sampleSite()
        site.limits = limits
        let quotas = ServerQuotas(limits)
        let address = try #require(ListenAddress(reading: "127.0.0.1:0"))
        let application = try siteApplication(
            site,
            listen: address,
            certificate: nil,
            quotas: quotas
        )
        try await application.test(.live) { client in
            try await body(try #require(client.port), quotas)
        }
    }

    /// The test's own client may hold one, from 127.0.0.1.
    private static let ownConnections = 1
    private static let health = "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"

    private static func upload(_ byteCount: Int) -> String {
        "POST /check HTTP/1.1\r\nHost: a\r\nContent-Length: \(byteCount)\r\n"
            + "Content-Type: multipart/form-data; boundary=b\r\n\r\n"
    }

    @Test("256 silent connections of one machine keep no other machine out")
    func silentConnections() async throws {
        try await serve { port, quotas in
            var silent: [RawClient] = []
            for _ in 0..<256 {
                silent.append(try await RawClient(from: "127.0.0.3", to: port))
            }
            let kept = silent
            await expectSoon { kept.count { $0.isOpen } == 16 }
            #expect(quotas.connections.used <= 16 + Self.ownConnections)
            let other = try await RawClient(from: "127.0.0.2", to: port)
            other.send(Self.health)
            await expectSoon { other.text.hasPrefix("HTTP/1.1 200") }
            for client in kept { client.close() }
            other.close()
            await expectSoon { quotas.connections.used <= Self.ownConnections }
        }
    }

    @Test("where many browsers share an address, the next page opens: the longest idle makes room")
    func idleMakesRoom() async throws {
        try await serve { port, quotas in
            let board = try await RawClient(from: "127.0.0.4", to: port)
            board.send("GET /board/events HTTP/1.1\r\nHost: a\r\n\r\n")
            await expectSoon { board.text.contains("data: ") }
            var browsers: [RawClient] = []
            for _ in 0..<40 {
                let browser = try await RawClient(from: "127.0.0.4", to: port)
                browser.send(Self.health)
                await expectSoon { browser.text.hasPrefix("HTTP/1.1 ") }
                browsers.append(browser)
            }
            let kept = browsers
            await expectSoon { kept.count { $0.isOpen } == 15 }
            // Two that became idle in the same moment may be in either order.
            #expect(kept.suffix(14).allSatisfy { $0.isOpen }, "an older one was left open")
            #expect(board.isOpen, "the board had the oldest connection, and was not idle")
            #expect(quotas.connections.used <= 16 + Self.ownConnections)
            for client in kept + [board] { client.close() }
            await expectSoon { quotas.connections.used <= Self.ownConnections }
        }
    }

    @Test("a connection at work keeps its place, and who has sixteen at work gets no other")
    func workKeepsItsPlace() async throws {
        try await serve { port, quotas in
            var uploads: [RawClient] = []
            for _ in 0..<16 {
                let client = try await RawClient(from: "127.0.0.5", to: port)
                client.send(Self.upload(1_000) + "begun")
                uploads.append(client)
            }
            let kept = uploads
            await expectSoon { quotas.bodies.used >= 16 * 5 }
            let next = try await RawClient(from: "127.0.0.5", to: port)
            await expectSoon { !next.isOpen }
            #expect(kept.allSatisfy { $0.isOpen })
            let used = quotas.connections.used
            kept[0].close()
            await expectSoon { quotas.connections.used < used }
            let again = try await RawClient(from: "127.0.0.5", to: port)
            again.send(Self.health)
            await expectSoon { again.text.hasPrefix("HTTP/1.1 ") }
            for client in kept + [again] { client.close() }
            await expectSoon { quotas.connections.used <= Self.ownConnections }
        }
    }

    @Test("62 unfinished uploads stay within the budget, others are served, and all comes back")
    func unfinishedUploads() async throws {
        try await serve { port, quotas in
            var uploads: [RawClient] = []
            let piece = [UInt8](repeating: 7, count: 6_000_000)
            for number in 1...62 {
                let client = try await RawClient(from: "127.0.1.\(number)", to: port)
                client.send(Self.upload(6_200_000))
                client.send(piece)
                uploads.append(client)
            }
            let kept = uploads
            let (total, reserved) = (SiteLimits().bodyBytes.total, SiteLimits().bodyBytes.reserved)
            await expectSoon { quotas.bodies.used > total - reserved - 6_000_000 }
            await expectSoon { kept.contains { $0.text.hasPrefix("HTTP/1.1 503") } }
            // Each may begin in the reserved part, which is free again once they were refused.
            await expectSoon { quotas.bodies.used <= total - reserved }
            let shed = try #require(kept.first { $0.text.hasPrefix("HTTP/1.1 503") })
            #expect(shed.text.lowercased().contains("retry-after: "))
            // The text of a letter still has room.
            let other = try await RawClient(from: "127.0.0.2", to: port)
            let form = String(decoding: multipartBody([.text("A")], boundary: "b"), as: UTF8.self)
            other.send(Self.upload(form.utf8.count) + form)
            await expectSoon { other.text.hasPrefix("HTTP/1.1 200") }
            for client in kept + [other] { client.close() }
            await expectSoon { quotas.bodies.used == 0 }
            await expectSoon { quotas.connections.used <= Self.ownConnections }
        }
    }

    @Test("one machine's uploads are bounded by its share, and a photo of 16 MB is refused unread")
    func oneMachine() async throws {
        try await serve { port, quotas in
            let share = SiteLimits().bodyBytes.perNetwork
            var uploads: [RawClient] = []
            for _ in 0..<6 {
                let client = try await RawClient(to: port)
                client.send(Self.upload(6_200_000))
                client.send([UInt8](repeating: 7, count: 6_000_000))
                uploads.append(client)
            }
            let kept = uploads
            await expectSoon { kept.contains { $0.text.hasPrefix("HTTP/1.1 503") } }
            #expect(quotas.bodies.used <= share)
            let large = try await RawClient(from: "127.0.0.2", to: port)
            large.send(Self.upload(16_777_216))
            await expectSoon { large.text.hasPrefix("HTTP/1.1 413") }
            for client in kept { client.close() }
            await expectSoon { quotas.bodies.used == 0 }
        }
    }

    @Test("a form that trickles is refused, and its connection closed")
    func trickle() async throws {
        var limits = SiteLimits.patient
        limits.slowSecondsMax = 1
        try await serve(limits) { port, quotas in
            let client = try await RawClient(to: port)
            client.send(Self.upload(100_000))
            await expectSoon {
                client.send("a")
                return !client.isOpen
            }
            #expect(client.text.hasPrefix("HTTP/1.1 408"))
            await expectSoon { quotas.bodies.used == 0 }
            await expectSoon { quotas.connections.used <= Self.ownConnections }
        }
    }

    @Test("who is answered before the whole form has come is not listened to forever")
    func earlyAnswer() async throws {
        try await serve { port, _ in
            let client = try await RawClient(to: port)
            client.send("POST /nowhere HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\nab")
            await expectSoon { client.text.hasPrefix("HTTP/1.1 404") }
            #expect(client.text.lowercased().contains("connection: close"))
            await expectSoon {
                client.send("a")
                return !client.isOpen
            }
        }
    }

    @Test("a machine opens eight boards, and a board that ends gives its place back at once")
    func boards() async throws {
        try await serve { port, _ in
            let ask = "GET /board/events HTTP/1.1\r\nHost: a\r\n\r\n"
            var boards: [RawClient] = []
            for _ in 0..<8 {
                let board = try await RawClient(to: port)
                board.send(ask)
                await expectSoon { board.text.contains("data: ") }
                boards.append(board)
            }
            let ninth = try await RawClient(to: port)
            ninth.send(ask)
            await expectSoon { ninth.text.hasPrefix("HTTP/1.1 503") }
            let other = try await RawClient(from: "127.0.0.2", to: port)
            other.send(ask)
            await expectSoon { other.text.contains("data: ") }
            boards[0].close()
            // The heartbeat comes every fifteen seconds, so nothing else reported it.
            await expectSoon {
                guard let again = try? await RawClient(to: port) else { return false }
                again.send(ask)
                while again.text.isEmpty, again.isOpen {
                    try? await Task.sleep(for: .milliseconds(5))
                }
                return again.text.hasPrefix("HTTP/1.1 200")
            }
        }
    }
}
