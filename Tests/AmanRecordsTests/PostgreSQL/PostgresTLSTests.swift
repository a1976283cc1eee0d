import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite(
    "TLS to the database",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start"),
    .enabled(if: TLSWorld.hasOpenSSL, "this machine has no openssl to make certificates"),
    .serialized
)
struct PostgresTLSTests {
    @Test("a server is believed by its authority and its name, and what follows is encrypted")
    func believed() throws {
        let world = try TLSWorld()
        defer { world.stop() }
        try world.use("named")
        let office = try world.office("sslmode=verify-full&sslrootcert=\(world.path("ca.crt"))")
        #expect(try office.isThere() == false)
        let replies = try office.connector.connect(to: .primary).run(
            [Ask("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")],
            within: .seconds(30)
        )
        #expect(replies.first?.rows == [[.integer(1)]])
    }

    @Test("another name, another authority, an old certificate and no TLS are refused")
    func refused() throws {
        let world = try TLSWorld()
        defer { world.stop() }
        let untrusted = OpeningError.database(.notTrusted)
        let full = "sslmode=verify-full&sslrootcert="
        try world.use("stranger")
        #expect(throws: untrusted) { try world.office(full + world.path("ca.crt")).isThere() }
        // As an operator may ask for, where names of another authority are any.
        let anyName = "sslmode=verify-ca&sslrootcert="
        #expect(try world.office(anyName + world.path("ca.crt")).isThere() == false)
        try world.use("named")
        for options in [full, anyName] {
            #expect(throws: untrusted) {
                try world.office(options + world.path("other.crt")).isThere()
            }
        }
        try world.use("ended")
        #expect(throws: untrusted) { try world.office(full + world.path("ca.crt")).isThere() }
        try world.use(nil)
        #expect(throws: untrusted) { try world.office(full + world.path("ca.crt")).isThere() }
    }
}

/// A server at an address of the loopback, and an authority with certificates for it.
private final class TLSWorld {
    private let server: PostgresServer
    private let certificates: String
    private let host: String

    static let hasOpenSSL = (try? PostgresServer.shell("openssl version")) != nil

    init() throws {
        let number = Int(getpid())
        host = "127.77.\(number >> 8 & 255).\(max(1, number & 255))"
        certificates = try PostgresServer.newFolder()
        try PostgresServer.shell(Self.making, certificates, host)
        server = try PostgresServer(
            in: PostgresServer.newFolder(),
            ["listen_addresses=\(host)"]
        )
        try server.makeDatabase("records")
    }

    func stop() {
        server.stop()
        try? FileManager.default.removeItem(atPath: certificates)
    }

    func path(_ name: String) -> String { certificates + "/" + name }

    /// Lets the server show a certificate; nil for none.
    func use(_ name: String?) throws {
        if let name {
            try server.query("ALTER SYSTEM SET ssl_cert_file = '\(path(name)).crt'")
            try server.query("ALTER SYSTEM SET ssl_key_file = '\(path(name)).key'")
        }
        try server.query("ALTER SYSTEM SET ssl = \(name == nil ? "off" : "on")")
        let before = try server.query("SELECT pg_conf_load_time()")
        try server.query("SELECT pg_reload_conf()")
        for _ in 0..<2_400 {
            guard try server.query("SELECT pg_conf_load_time()") == before else { return }
            usleep(50_000)
        }
        throw PostgresServer.Trouble(description: "the settings were not read again")
    }

    func office(_ options: String) throws -> PostgresOffice {
        try PostgresWorld.office("postgresql://aman_owner@\(host)/records?\(options)")
    }

    /// Makes two authorities, and certificates for the server, for another name, and for the past.
    private static let making = """
        cd "$1"
        chmod 755 .
        authority() {
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes \\
                -keyout "$1.key" -out "$1.crt" -subj "/CN=$1" -days 2
        }
        certificate() {
            openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes \\
                -keyout "$1.key" -out "$1.csr" -subj "/CN=$1"
            printf 'subjectAltName=%s' "$2" > "$1.ext"
            openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial \\
                -days "$3" -extfile "$1.ext" -out "$1.crt"
            chmod 600 "$1.key"
        }
        authority ca
        authority other
        certificate named "IP:$2" 2
        certificate stranger DNS:db.example 2
        certificate ended "IP:$2" -1
        """
}
