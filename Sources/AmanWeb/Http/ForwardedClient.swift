import HTTPTypes

/// Who sent a request, as the proxies between us say.
enum ForwardedClient: Equatable, Sendable {
    /// No trusted proxy sent it: the client is the connection's other end.
    case peer
    /// The client that the nearest trusted proxies name, and whether it came by TLS if they say.
    case named(InternetAddress, isSecure: Bool?)
    /// A trusted proxy says what cannot be so, or what cannot be read.
    case unreadable
}

extension TrustedProxies {
    /// Most bytes of either header that are read.
    static let headerByteCountMax = 2_048
    /// Most proxies in a row.
    static let hopsMax = 8

    /// Who sent a request.
    ///
    /// Read from the right, because every proxy appends what it saw itself: the first address that
    /// is no trusted proxy's is the client's, and what is left of it may be the client's invention.
    ///
    /// - Parameters:
    ///   - headers: Of the request.
    ///   - peer: The connection's other end.
    /// - Returns: `unreadable` also where the two headers name different clients: a proxy that sets
    ///   one passes the other on as the client wrote it.
    ///
    /// Source: RFC 7239, sections 4 to 7.4.
    func client(_ headers: HTTPFields, from peer: InternetAddress) -> ForwardedClient {
        guard contains(peer) else { return .peer }
        let old = Self.line(headers, "X-Forwarded-For")
        let new = Self.line(headers, "Forwarded")
        switch (old, new) {
        case (nil, nil): return .named(peer, isSecure: Self.scheme(in: headers))
        case (let old?, nil): return client(Self.addresses(in: old), from: peer, headers)
        case (nil, let new?): return client(Self.elements(in: new), from: peer, headers)
        case (let old?, let new?):
            let client = client(Self.addresses(in: old), from: peer, headers)
            let other = self.client(Self.elements(in: new), from: peer, headers)
            guard case .named(let one, _) = client, case .named(one, _) = other else {
                return .unreadable
            }
            return client
        }
    }

    private func client(
        _ hops: [ForwardedHop?]?,
        from peer: InternetAddress,
        _ headers: HTTPFields
    ) -> ForwardedClient {
        guard let hops, !hops.isEmpty else { return .unreadable }
        var namer = peer
        for (place, hop) in hops.reversed().enumerated() {
            guard place < Self.hopsMax, let hop, hop.address.canBeClient,
                // The machine itself is known only to the machine itself.
                !hop.address.isLoopback || namer.isLoopback
            else { return .unreadable }
            let isFirst = place == hops.count - 1
            guard contains(hop.address), !isFirst else {
                return .named(hop.address, isSecure: hop.isSecure ?? Self.scheme(in: headers))
            }
            namer = hop.address
        }
        return .unreadable
    }

    /// All values of a header as one; nil where it is absent.
    private static func line(_ headers: HTTPFields, _ name: String) -> String? {
        guard let name = HTTPField.Name(name) else { return nil }
        let values = headers[values: name]
        return values.isEmpty ? nil : values.joined(separator: ",")
    }

    /// Whether the last proxy was reached by TLS; nil where it does not say.
    private static func scheme(in headers: HTTPFields) -> Bool? {
        let last = line(headers, "X-Forwarded-Proto")?.split(separator: ",").last
        return last.flatMap { isSecure(scheme: trimmed($0)) }
    }

    /// Whether a scheme is that of TLS; nil for any but the two.
    static func isSecure(scheme: some StringProtocol) -> Bool? {
        switch scheme.lowercased() {
        case "https": true
        case "http": false
        default: nil
        }
    }

    /// A text without the blanks around it.
    static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
