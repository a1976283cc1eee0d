import AmanOffice
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import AmanWeb

@Suite("Proxies that are believed", .timeLimit(.minutes(5)))
struct TrustedProxyTests {
    private static let proxies = TrustedProxies(
        reading: ["127.0.0.9", "10.0.3.0/24", "2001:db8::/48"]
    )

    private func client(
        _ headers: [(String, String)],
        from peer: String = "127.0.0.9"
    ) throws -> ForwardedClient {
        var fields = HTTPFields()
        for (name, value) in headers {
            fields.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
        }
        let proxies = try #require(Self.proxies)
        return proxies.client(fields, from: try #require(InternetAddress(reading: peer)))
    }

    private func named(_ text: String, _ isSecure: Bool? = nil) throws -> ForwardedClient {
        .named(try #require(InternetAddress(reading: text)), isSecure: isSecure)
    }

    @Test(
        "a setting that is no address, or believes everybody, is refused",
        arguments: [
            "", "proxy.example", "10.0.3.1/24", "0.0.0.0/0", "::/0", "10.0.3.0/33", "10.0.3.0/",
            "10.0.3.0/024", "10.0.3.0/24/24", "2001:db8::/129", "2001:db8::1/48", "127.1",
            "::ffff:10.0.0.0/8", "10.0.3.0/-1", " 10.0.3.0/24",
        ]
    )
    func wrongSettings(text: String) {
        #expect(TrustedProxies(reading: [text]) == nil)
    }

    @Test("a setting names addresses and networks, in both ways to write IPv4")
    func settings() throws {
        let proxies = try #require(
            TrustedProxies(reading: ["10.0.3.0/24", "2001:db8:3::/48", "192.0.2.7"])
        )
        for text in [
            "10.0.3.0", "10.0.3.255", "::ffff:10.0.3.9", "2001:db8:3:ffff::1", "192.0.2.7",
        ] {
            #expect(proxies.contains(try #require(InternetAddress(reading: text))), "\(text)")
        }
        for text in ["10.0.4.0", "10.0.2.255", "2001:db8:4::", "192.0.2.8", "::1"] {
            #expect(!proxies.contains(try #require(InternetAddress(reading: text))), "\(text)")
        }
        #expect(TrustedProxies(reading: [String](repeating: "192.0.2.7", count: 65)) == nil)
    }

    @Test("no header counts from anyone else")
    func strangers() throws {
        let headers = [("X-Forwarded-For", "192.0.2.1"), ("X-Forwarded-Proto", "https")]
        #expect(try client(headers, from: "127.0.0.8") == .peer)
        #expect(try client(headers, from: "10.0.4.1") == .peer)
    }

    @Test("the client is the right-most address that is no trusted proxy's")
    func chains() throws {
        let cases = [
            ("192.0.2.1", "192.0.2.1"),
            ("6.6.6.6, 192.0.2.1", "192.0.2.1"),
            ("garbage, <script>, 192.0.2.1 , 10.0.3.7", "192.0.2.1"),
            ("192.0.2.1:4711", "192.0.2.1"),
            ("[2001:db8:9::1]:4711", "2001:db8:9::1"),
            ("2001:db8:9::1,\t10.0.3.7,10.0.3.8", "2001:db8:9::1"),
            // All of them proxies: then the farthest is one who asks.
            ("10.0.3.6, 10.0.3.7", "10.0.3.6"),
        ]
        for (line, expected) in cases {
            #expect(try client([("X-Forwarded-For", line)]) == named(expected), "\(line)")
        }
        // A proxy may append a line of its own, too.
        let lines = [("X-Forwarded-For", "6.6.6.6"), ("X-Forwarded-For", "192.0.2.1")]
        #expect(try client(lines) == named("192.0.2.1"))
    }

    @Test(
        "what cannot be so counts for the proxy itself",
        arguments: [
            "", ",", "unknown", "192.0.2.1,", "192.0.2.300", "_hidden", "0.0.0.0", "224.0.0.1",
            "255.255.255.255", "::", "ff02::1", "192.0.2.1:", "192.0.2.1:999999", "[192.0.2.1]",
            "[2001:db8:9::1", "[2001:db8:9::1]x", "fe80::1%eth0", "localhost",
            String(repeating: "1", count: 3_000),
            [String](repeating: "10.0.3.7", count: 9).joined(separator: ","),
        ]
    )
    func lies(line: String) throws {
        #expect(try client([("X-Forwarded-For", line)]) == .unreadable)
    }

    @Test("a proxy on another machine names no client on this one")
    func loopback() throws {
        let headers = [("X-Forwarded-For", "127.0.0.1")]
        #expect(try client(headers, from: "10.0.3.7") == .unreadable)
        #expect(try client(headers, from: "127.0.0.9") == named("127.0.0.1"))
    }

    @Test("the header of RFC 7239 is read, quotes, ports and all")
    func forwarded() throws {
        let cases = [
            ("for=192.0.2.1", "192.0.2.1", nil),
            ("For=\"[2001:db8:9::1]:4711\";proto=https;by=10.0.3.1", "2001:db8:9::1", true),
            ("for=6.6.6.6, for=192.0.2.1;proto=http , for=10.0.3.7", "192.0.2.1", false),
            ("for=\"192.0.2.1:80\";host=\"a;b,c\\\"d\";proto=HTTPS", "192.0.2.1", true),
        ]
        for (line, address, isSecure) in cases {
            #expect(try client([("Forwarded", line)]) == named(address, isSecure), "\(line)")
        }
        for line in [
            "", "for", "for=", "for=unknown", "for=_proxy", "proto=https", "for=192.0.2.1;",
            "for=192.0.2.1;for=192.0.2.2", "for=\"192.0.2.1", "for=192.0.2.1 x", "=192.0.2.1",
            "for=\"\\", "for=192.0.2.1,,",
        ] {
            #expect(try client([("Forwarded", line)]) == .unreadable, "\(line)")
        }
    }

    @Test("two headers that disagree are believed neither")
    func disagreement() throws {
        let one = ("X-Forwarded-For", "192.0.2.1")
        #expect(try client([one, ("Forwarded", "for=192.0.2.1")]) == named("192.0.2.1"))
        #expect(try client([one, ("Forwarded", "for=192.0.2.2")]) == .unreadable)
        #expect(try client([one, ("Forwarded", "x")]) == .unreadable)
    }

    @Test("TLS at the proxy is TLS for the browser, as the last proxy says")
    func scheme() throws {
        let one = ("X-Forwarded-For", "192.0.2.1")
        for (word, isSecure) in [("https", true), ("http, https", true), ("HTTP", false)] {
            let headers = [one, ("X-Forwarded-Proto", word)]
            #expect(try client(headers) == named("192.0.2.1", isSecure))
        }
        #expect(try client([one, ("X-Forwarded-Proto", "gopher")]) == named("192.0.2.1"))
        let alone = try client([("X-Forwarded-Proto", "https")])
        #expect(alone == (try named("127.0.0.9", true)))
    }

    @Test("each client of a trusted proxy has its own share, and the proxy many connections")
    func shares() async throws {
        var limits = SiteLimits.patient
        limits.trustedProxies = try #require(TrustedProxies(reading: ["127.0.0.9"]))
        limits.bodyBytes.perNetwork = 100_000
        let (quotas, share) = (ServerQuotas(limits), limits.connections.perNetwork)
        var site = try await sampleSite()
        site.limits = limits
        let application = try siteApplication(
            site,
            listen: try #require(ListenAddress(reading: "127.0.0.1:0")),
            certificate: nil,
            quotas: quotas
        )
        try await application.test(.live) { client in
            let port = try #require(client.port)
            var held: [RawClient] = []
            for _ in 0..<(share + 4) {
                held.append(try await RawClient(from: "127.0.0.9", to: port))
            }
            let kept = held
            await expectSoon { quotas.connections.used >= share + 4 }
            #expect(kept.allSatisfy { $0.isOpen })
            let upload =
                "POST /check HTTP/1.1\r\nHost: a\r\nContent-Length: 90000\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\nX-Forwarded-For: "
            let half = String(repeating: "x", count: 80_000)
            kept[0].send(upload + "192.0.2.1\r\n\r\n" + half)
            await expectSoon { quotas.bodies.used >= 80_000 }
            // Another client of the same proxy has its own share; the first has no more.
            kept[1].send(upload + "192.0.2.2\r\n\r\n" + half)
            await expectSoon { quotas.bodies.used >= 160_000 }
            kept[2].send(upload + "192.0.2.1\r\n\r\n" + half)
            await expectSoon { kept[2].text.hasPrefix("HTTP/1.1 503") }
            for client in kept { client.close() }
            await expectSoon { quotas.bodies.used == 0 }
        }
    }

    @Test("cookies get the guarded name when the trusted proxy was reached by TLS, and only then")
    func cookies() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        var site = staffed.site
        site.limits.trustedProxies = try #require(TrustedProxies(reading: ["127.0.0.9"]))
        let body = urlEncoded([("name", "farid"), ("password", StaffedSite.password)])
        let application = try siteApplication(
            site,
            listen: try #require(ListenAddress(reading: "127.0.0.1:0"))
        )
        try await application.test(.live) { client in
            let port = try #require(client.port)
            for (peer, isGuarded) in [("127.0.0.9", true), ("127.0.0.8", false)] {
                let browser = try await RawClient(from: peer, to: port)
                browser.send(
                    "POST /sign-in HTTP/1.1\r\nHost: a\r\nOrigin: https://a\r\n"
                        + "X-Forwarded-Proto: https\r\nX-Forwarded-For: 192.0.2.1\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
                )
                await expectSoon { browser.text.contains("aman-session=") }
                let text = browser.text
                #expect(text.contains("__Host-aman-session=") == isGuarded, "\(peer)")
                #expect(text.contains("; Secure") == isGuarded, "\(peer)")
                browser.close()
            }
        }
    }
}
