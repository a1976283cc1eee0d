import Foundation

/// Where a PostgreSQL database is and as whom it is asked; never with the password.
///
/// Written as libpq's URLs are, and read more strictly: what Aman does not know it refuses.
/// `postgresql://aman_app@db1,db2:5432/aman?sslrootcert=/etc/aman/ca.crt`
package struct DatabaseAddress: Hashable, Sendable {
    /// One server, or one folder with a server's socket.
    package struct Host: Hashable, Sendable {
        /// A name, an address, or the folder of a Unix socket, which begins with a slash.
        package let name: String
        package let port: UInt16

        /// Whether what is sent to it never leaves this machine.
        var isLocal: Bool {
            name.hasPrefix("/") || name == "localhost" || name == "::1" || isLoopback
        }

        /// An address of 127.0.0.0/8, RFC 1122 section 3.2.1.3: a name that begins like one may be
        /// anywhere.
        private var isLoopback: Bool {
            name.hasPrefix("127.")
                && name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        }
    }

    /// How the server has to prove who it is.
    package enum Proof: String, Sendable {
        /// Not at all: a socket or the loopback only.
        case disable
        /// By a certificate of the authority that is trusted, for any name.
        case authority = "verify-ca"
        /// By a certificate of that authority for the very name in the address.
        case full = "verify-full"
    }

    /// As it was written; there is no secret in it.
    package let text: String
    /// Tried in their order until one takes writes.
    package let hosts: [Host]
    package let user: String
    package let database: String
    package let proof: Proof
    /// The private authority's certificate, the client's own certificate and its key.
    package let files: [String: String]

    /// Hosts in one address; a cluster has three.
    package static let hostCountMax = 9
    /// Bytes of an address as written.
    package static let byteCountMax = 2_048

    /// Reads an address.
    ///
    /// - Throws: What is wrong with it, see `DatabaseAddressRefusal`.
    package init(_ text: String) throws(DatabaseAddressRefusal) {
        guard text.utf8.count <= Self.byteCountMax else { throw .tooLong }
        guard let parts = AddressParts(text) else { throw .notPostgreSQL }
        guard !parts.hasPassword else { throw .passwordInAddress }
        user = try parts.word(parts.user, .noUser)
        database = try parts.word(parts.database, .noDatabase)
        let options = try parts.options()
        var hosts = try parts.hosts()
        if let folder = options["host"] {
            guard hosts.isEmpty, folder.hasPrefix("/") else { throw .badHost }
            let port = try options["port"].map(AddressParts.port) ?? AddressParts.portUsual
            hosts = [Host(name: folder, port: port)]
        } else if options["port"] != nil {
            throw .unknownOption("port")
        }
        guard !hosts.isEmpty else { throw .noHost }
        guard hosts.count <= Self.hostCountMax else { throw .tooManyHosts }
        let isLocal = hosts.allSatisfy(\.isLocal)
        self.text = text
        self.hosts = hosts
        proof = try Self.proof(options["sslmode"], isLocal: isLocal)
        files = options.filter { AddressParts.fileOptions.contains($0.key) }
    }

    private static func proof(
        _ asked: String?,
        isLocal: Bool
    ) throws(DatabaseAddressRefusal) -> Proof {
        guard let asked else { return isLocal ? .disable : .full }
        guard let proof = Proof(rawValue: asked) else { throw .unknownProof }
        guard isLocal || proof != .disable else { throw .unprotected }
        return proof
    }
}

/// Why an address of a database is refused.
package enum DatabaseAddressRefusal: Error, Equatable, Sendable {
    /// It does not begin with `postgresql://`, or is not written as an address at all.
    case notPostgreSQL
    /// It holds a password, which belongs into a file: addresses are seen in lists of processes.
    case passwordInAddress
    case noUser
    case noDatabase
    case noHost
    case badHost
    case badPort
    case tooManyHosts
    case tooLong
    /// An option after `?` that Aman does not know, or knows and sets itself.
    case unknownOption(String)
    /// `sslmode` is not `verify-full`, `verify-ca` or, for this machine only, `disable`.
    case unknownProof
    /// Without TLS to another machine, persons' records would cross the network in the clear.
    case unprotected
}

extension DatabaseAddress: CustomStringConvertible {
    /// The address as it may be logged; there is no secret in it.
    package var description: String {
        let places = hosts.map { host in
            host.name.contains(":") ? "[\(host.name)]:\(host.port)" : "\(host.name):\(host.port)"
        }
        return "postgresql://\(user)@\(places.joined(separator: ","))/\(database)"
    }
}

/// An address, cut where its signs are; nothing is decoded twice.
private struct AddressParts {
    let user: Substring?
    let hasPassword: Bool
    let places: Substring
    let database: Substring
    let query: Substring?

    static let portUsual: UInt16 = 5_432
    static let fileOptions: Set = ["sslrootcert", "sslcert", "sslkey"]
    static let otherOptions: Set = ["host", "port", "sslmode"]

    init?(_ text: String) {
        let beginnings = ["postgresql://", "postgres://"]
        guard let beginning = beginnings.first(where: text.hasPrefix) else { return nil }
        guard text.utf8.allSatisfy({ (0x21...0x7e).contains($0) }), !text.contains("#") else {
            return nil
        }
        let rest = text.dropFirst(beginning.count)
        let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        query = parts.count == 2 ? parts[1] : nil
        let path = parts[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard path.count == 2, !path[1].contains("/") else { return nil }
        database = path[1]
        let at = path[0].split(separator: "@", maxSplits: 2, omittingEmptySubsequences: false)
        guard at.count <= 2 else { return nil }
        places = at[at.count - 1]
        let names =
            at.count == 2 ? at[0].split(separator: ":", omittingEmptySubsequences: false) : []
        user = names.first
        hasPassword = names.count > 1
    }

    /// What no host's name and no folder of a socket holds.
    private static let signs = Array(",[]\"'\\".utf8)

    /// One percent-encoded word.
    func word(
        _ text: Substring?,
        _ missing: DatabaseAddressRefusal
    ) throws(DatabaseAddressRefusal) -> String {
        guard let text, let word = String(text).removingPercentEncoding, !word.isEmpty else {
            throw missing
        }
        guard !word.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f }) else {
            throw missing
        }
        return word
    }

    func hosts() throws(DatabaseAddressRefusal) -> [DatabaseAddress.Host] {
        guard !places.isEmpty else { return [] }
        var hosts: [DatabaseAddress.Host] = []
        for place in places.split(separator: ",", omittingEmptySubsequences: false) {
            hosts.append(try host(place))
        }
        return hosts
    }

    private func host(_ place: Substring) throws(DatabaseAddressRefusal) -> DatabaseAddress.Host {
        var name = place
        var port = Self.portUsual
        if place.hasPrefix("["), let end = place.firstIndex(of: "]") {
            name = place[place.index(after: place.startIndex)..<end]
            let rest = place[place.index(after: end)...]
            guard rest.isEmpty || rest.hasPrefix(":") else { throw .badHost }
            if !rest.isEmpty { port = try Self.port(rest.dropFirst()) }
            guard name.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
                throw .badHost
            }
        } else if let colon = place.firstIndex(of: ":") {
            name = place[..<colon]
            port = try Self.port(place[place.index(after: colon)...])
        }
        let decoded = try word(name, .badHost)
        let isPlain = decoded.utf8.allSatisfy {
            $0 > 0x20 && $0 < 0x7f && !Self.signs.contains($0)
        }
        guard isPlain, decoded.hasPrefix("/") || !decoded.contains("/") else { throw .badHost }
        return DatabaseAddress.Host(name: decoded, port: port)
    }

    static func port(_ text: some StringProtocol) throws(DatabaseAddressRefusal) -> UInt16 {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = UInt16(text),
            port > 0
        else { throw .badPort }
        return port
    }

    func options() throws(DatabaseAddressRefusal) -> [String: String] {
        var options: [String: String] = [:]
        for pair in query?.split(separator: "&", omittingEmptySubsequences: false) ?? [] {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            if name == "password" || name == "passfile" { throw .passwordInAddress }
            guard Self.fileOptions.union(Self.otherOptions).contains(name),
                options[name] == nil, parts.count == 2
            else { throw .unknownOption(name) }
            options[name] = try word(parts[1], .unknownOption(name))
        }
        return options
    }
}
