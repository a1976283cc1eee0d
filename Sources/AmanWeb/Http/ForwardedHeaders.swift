/// One step that a request took, as a proxy wrote it down.
struct ForwardedHop: Equatable, Sendable {
    /// Who sent the request to that proxy.
    var address: InternetAddress
    /// Whether that proxy was reached by TLS; nil where it does not say.
    var isSecure: Bool?
}

extension TrustedProxies {
    /// The steps in a value of `X-Forwarded-For`; nil in the place of one that is no address.
    ///
    /// - Returns: Nil where the value is too long.
    static func addresses(in line: String) -> [ForwardedHop?]? {
        guard line.utf8.count <= headerByteCountMax else { return nil }
        return line.split(separator: ",", omittingEmptySubsequences: false).map { part in
            node(trimmed(part)).map { ForwardedHop(address: $0, isSecure: nil) }
        }
    }

    /// The steps in a value of `Forwarded`; nil in the place of one that names no address.
    ///
    /// - Returns: Nil where the value is too long, or not what RFC 7239 allows: what is left of a
    ///   broken element cannot be separated from what is inside it.
    ///
    /// Source: RFC 7239, section 4.
    static func elements(in line: String) -> [ForwardedHop?]? {
        guard line.utf8.count <= headerByteCountMax else { return nil }
        var reader = ForwardedReader(line)
        var hops: [ForwardedHop?] = []
        repeat {
            guard let pairs = reader.element() else { return nil }
            let address = pairs["for"].flatMap { node(Substring($0)) }
            let scheme = pairs["proto"].flatMap { isSecure(scheme: $0) }
            hops.append(address.map { ForwardedHop(address: $0, isSecure: scheme) })
        } while reader.takes(",")
        return reader.isAtEnd ? hops : nil
    }

    /// An address with or without a port: `192.0.2.7`, `192.0.2.7:4711`, `2001:db8::1`,
    /// `[2001:db8::1]:4711`.
    ///
    /// Nil for `unknown` and for the invented names that RFC 7239 allows.
    private static func node(_ text: Substring) -> InternetAddress? {
        if let whole = InternetAddress(reading: text) { return whole }
        let host: Substring
        let rest: Substring
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else { return nil }
            host = text[text.index(after: text.startIndex)..<end]
            rest = text[text.index(after: end)...]
            guard host.contains(":") else { return nil }
        } else {
            guard let colon = text.firstIndex(of: ":") else { return nil }
            host = text[..<colon]
            rest = text[colon...]
        }
        guard rest.isEmpty || isPort(rest) else { return nil }
        return InternetAddress(reading: host)
    }

    /// A colon and one to five digits.
    private static func isPort(_ text: Substring) -> Bool {
        let digits = text.dropFirst()
        return text.first == ":" && (1...5).contains(digits.utf8.count)
            && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// Reads `for=192.0.2.7;proto=https, for="[2001:db8::1]"` piece by piece.
private struct ForwardedReader {
    private var rest: Substring.UTF8View

    init(_ line: String) { rest = Substring(line).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// Takes one byte if it comes next, with the blanks around it.
    mutating func takes(_ byte: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard let next = rest.first, Unicode.Scalar(next) == byte else { return false }
        rest.removeFirst()
        skipBlanks()
        return true
    }

    /// The pairs of one element, their names in lower case; nil where a name comes twice.
    mutating func element() -> [String: String]? {
        var pairs: [String: String] = [:]
        repeat {
            skipBlanks()
            guard let name = token(), takesEquals(), let value = value() else { return nil }
            guard pairs.updateValue(value, forKey: name.lowercased()) == nil else { return nil }
        } while takes(";")
        return pairs
    }

    private mutating func takesEquals() -> Bool {
        guard rest.first == 0x3D else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func value() -> String? {
        guard rest.first == 0x22 else { return token() }
        rest.removeFirst()
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == 0x22 { return String(decoding: bytes, as: UTF8.self) }
            guard byte == 0x5C else {
                bytes.append(byte)
                continue
            }
            guard let escaped = rest.popFirst() else { return nil }
            bytes.append(escaped)
        }
        return nil
    }

    /// Letters, digits and the marks of a token; nil where there is none.
    ///
    /// Source: RFC 9110, section 5.6.2.
    private mutating func token() -> String? {
        let marks = Set("!#$%&'*+-.^_`|~".utf8)
        let taken = rest.prefix { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || marks.contains(byte)
        }
        guard !taken.isEmpty else { return nil }
        rest = rest.dropFirst(taken.count)
        return String(Substring(taken))
    }

    private mutating func skipBlanks() {
        rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
    }
}
