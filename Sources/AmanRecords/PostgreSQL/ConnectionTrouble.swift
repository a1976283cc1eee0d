import CLibPQ

/// Why no server took a connection, as far as libpq shows it.
package enum ConnectionTrouble: Equatable, Sendable {
    /// No server answered at any of the addresses.
    case noAnswer
    /// The server wants a password, and none was given.
    case noPassword
    /// The server does not let this user in: user, password, database or its own rules.
    case notAdmitted
    /// The server's certificate is not one of the authority that is trusted, or TLS failed.
    case notTrusted
    /// Every server that answered is a replica, or takes no writes.
    case readOnly
    /// Every server that answered is a primary, and a replica was asked for.
    case notReplica
    /// The server has no connection left, is starting or stopping.
    case notReady
    /// The server is older than PostgreSQL 14, or the database is not in UTF-8.
    case wrongServer

    /// Reads libpq's own messages, which are English: the program sets no locale.
    init(_ handle: OpaquePointer) {
        guard unsafe PQconnectionNeedsPassword(handle) == 0 else {
            self = .noPassword
            return
        }
        let words = unsafe PQerrorMessage(handle).map { unsafe String(cString: $0) } ?? ""
        self = Self.signs.first { words.contains($0.sign) }?.meaning ?? .noAnswer
    }

    /// Signs in libpq's messages, those that decide first.
    private static let signs: [(sign: String, meaning: ConnectionTrouble)] = [
        ("session is read-only", .readOnly),
        ("server is in hot standby mode", .readOnly),
        ("server is not in hot standby mode", .notReplica),
        ("certificate", .notTrusted),
        ("SSL", .notTrusted),
        ("starting up", .notReady),
        ("shutting down", .notReady),
        ("too many", .notReady),
        ("remaining connection slots", .notReady),
        ("in recovery mode", .notReady),
        ("FATAL:", .notAdmitted),
    ]
}
