import Testing

@testable import AmanWeb

@Suite("Shares of networks")
struct NetworkQuotaTests {
    private func network(_ text: String) throws -> ClientNetwork {
        try #require(ClientNetwork(reading: text))
    }

    @Test("an IPv6 customer is one network, and an IPv4 address in IPv6 is that IPv4 address")
    func networks() throws {
        #expect(try network("2001:db8:0:7::1") == network("2001:db8:0:7:ffff:ffff:ffff:ffff"))
        #expect(try network("2001:db8:0:7::1") != network("2001:db8:0:8::1"))
        #expect(try network("::ffff:192.0.2.7") == network("192.0.2.7"))
        #expect(try network("::1") != network("127.0.0.1"))
        #expect(try network("192.0.2.7") != network("192.0.2.8"))
        #expect(try network("192.0.2.7") == .ipv4(0xC000_0207))
    }

    @Test(
        "what is no address is refused",
        arguments: ["", "localhost", "1.2.3", "1.2.3.4:80", "[::1]", "fe80::1%eth0", "192.0.2.256"]
    )
    func badAddresses(text: String) {
        #expect(ClientNetwork(reading: text) == nil)
    }

    @Test("a network gets its share, and the last part goes to those who hold little")
    func shares() throws {
        let quota = NetworkQuota(
            NetworkShares(total: 10, perNetwork: 4, reserved: 3, reservedPerNetwork: 1)
        )
        let (a, b, c) = (ClientNetwork.ipv4(1), ClientNetwork.ipv4(2), ClientNetwork.ipv4(3))
        #expect(quota.take(4, for: a) && !quota.take(1, for: a))
        #expect(quota.take(3, for: b) && !quota.take(1, for: b))
        #expect(quota.take(1, for: c) && !quota.take(1, for: c))
        #expect(quota.used == 8)
        #expect(quota.take(1, for: .ipv6(4)) && quota.take(1, for: .ipv6(5)))
        #expect(!quota.take(1, for: .ipv6(6)), "all ten are taken")
        quota.giveBack(4, for: a)
        #expect(quota.take(1, for: .ipv6(6)) && quota.used == 7)
    }

    @Test("an address that many people come from may have all but the reserved part")
    func sharedAddress() throws {
        let proxy = try network("192.0.2.7")
        let quota = NetworkQuota(
            NetworkShares(total: 10, perNetwork: 2, reserved: 3, reservedPerNetwork: 1),
            shared: [proxy]
        )
        #expect(quota.take(7, for: proxy) && !quota.take(1, for: proxy))
        #expect(quota.take(1, for: .ipv4(1)))
    }

    @Test("a body is paid for before it is stored, and given back once")
    func allowance() throws {
        let quota = NetworkQuota(NetworkShares(total: 10, perNetwork: 10))
        let allowance = BodyAllowance(quota, for: .ipv4(1))
        try allowance.take(6)
        #expect(throws: SiteRefusal.overloaded) { try allowance.take(5) }
        #expect(quota.used == 6)
        allowance.giveBack()
        allowance.giveBack()
        #expect(quota.used == 0)
    }

    @Test("a form may begin slowly, and then needs a pace")
    func pace() throws {
        let limits = SiteLimits()
        try limits.checkPace(byteCount: 1, after: .seconds(10))
        try limits.checkPace(byteCount: 11 * 1_024, after: .seconds(11))
        #expect(throws: SiteRefusal.tooSlow) {
            try limits.checkPace(byteCount: 11 * 1_024 - 1, after: .seconds(11))
        }
        #expect(throws: SiteRefusal.tooSlow) {
            try limits.checkPace(byteCount: 6_000_000, after: .seconds(120))
        }
    }
}
