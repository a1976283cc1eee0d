import Foundation
import Testing

@testable import AmanRecords

@Suite("Addresses of databases")
struct DatabaseAddressTests {
    @Test("three hosts are tried in their order, and have to prove who they are")
    func cluster() throws {
        let address = try DatabaseAddress(
            "postgresql://aman_app@db1,db2:5433,[fd00::3]/aman?sslrootcert=/etc/aman/ca.crt"
        )
        #expect(address.hosts.map(\.name) == ["db1", "db2", "fd00::3"])
        #expect(address.hosts.map(\.port) == [5_432, 5_433, 5_432])
        #expect(address.user == "aman_app" && address.database == "aman")
        #expect(address.proof == .full)
        #expect(address.files == ["sslrootcert": "/etc/aman/ca.crt"])
        #expect("\(address)" == "postgresql://aman_app@db1:5432,db2:5433,[fd00::3]:5432/aman")
    }

    @Test(
        "this machine needs no TLS",
        arguments: [
            "postgresql://a@localhost/b", "postgres://a@127.0.0.1:6000/b", "postgresql://a@[::1]/b",
            "postgresql://a@/b?host=/run/postgresql", "postgresql://a@%2Frun%2Fpostgresql/b",
            "postgresql://a@127.77.0.3/b",
        ]
    )
    func local(text: String) throws {
        #expect(try DatabaseAddress(text).proof == .disable)
    }

    @Test("another authority's names may be any, where the operator says so")
    func proofs() throws {
        #expect(try DatabaseAddress("postgresql://a@db/b?sslmode=verify-ca").proof == .authority)
        #expect(
            try DatabaseAddress("postgresql://a@localhost/b?sslmode=verify-full").proof == .full
        )
    }

    @Test(
        "an address that is not right is refused, and the reason is one of ours",
        arguments: [
            ("", .notPostgreSQL), ("mysql://a@b/c", .notPostgreSQL),
            ("postgresql://a@b", .notPostgreSQL), ("postgresql://a@b/c/d", .notPostgreSQL),
            ("postgresql://a@b@c/d", .notPostgreSQL), ("postgresql://a@b/c d", .notPostgreSQL),
            ("postgresql://a@b/c#d", .notPostgreSQL), ("postgresql://a@b/هرات", .notPostgreSQL),
            ("postgresql://a:secret@b/c", .passwordInAddress),
            ("postgresql://a:@b/c", .passwordInAddress),
            ("postgresql://a@b/c?password=secret", .passwordInAddress),
            ("postgresql://a@b/c?passfile=/x", .passwordInAddress),
            ("postgresql://b/c", .noUser), ("postgresql://@b/c", .noUser),
            ("postgresql://a@b/", .noDatabase), ("postgresql://a@b/%00", .noDatabase),
            ("postgresql://a@/c", .noHost),
            ("postgresql://a@b,,c/d", .badHost), ("postgresql://a@[b/c", .badHost),
            ("postgresql://a@[::1]x/c", .badHost), ("postgresql://a@[xyz]/c", .badHost),
            ("postgresql://a@x%2Fy/c", .badHost), ("postgresql://a@b/c?host=/x", .badHost),
            ("postgresql://a@/c?host=b", .badHost),
            ("postgresql://a@b:0/c", .badPort), ("postgresql://a@b:65536/c", .badPort),
            ("postgresql://a@b:+1/c", .badPort), ("postgresql://a@b:/c", .badPort),
            ("postgresql://a@b:1:2/c", .badPort),
            ("postgresql://a@b/c?port=1", .unknownOption("port")),
            ("postgresql://a@b/c?options=-c", .unknownOption("options")),
            ("postgresql://a@b/c?sslcert=x&sslcert=y", .unknownOption("sslcert")),
            ("postgresql://a@b/c?sslcert", .unknownOption("sslcert")),
            ("postgresql://a@b/c?", .unknownOption("")),
            ("postgresql://a@b/c?sslmode=prefer", .unknownProof),
            ("postgresql://a@b/c?sslmode=disable", .unprotected),
            ("postgresql://a@b,localhost/c?sslmode=disable", .unprotected),
            ("postgresql://a@127.0.0.1.example/c?sslmode=disable", .unprotected),
            ("postgresql://a@b1,b2,b3,b4,b5,b6,b7,b8,b9,b10/c", .tooManyHosts),
        ] as [(String, DatabaseAddressRefusal)]
    )
    func refused(text: String, reason: DatabaseAddressRefusal) {
        #expect(throws: reason) { try DatabaseAddress(text) }
    }

    @Test("an address longer than any of ours is not read")
    func long() {
        let text = "postgresql://a@b/" + String(repeating: "c", count: 2_048)
        #expect(throws: DatabaseAddressRefusal.tooLong) { try DatabaseAddress(text) }
    }

    @Test("a password comes from a file of its owner's alone, or from the environment")
    func secrets() throws {
        let folder = TemporaryFolder()
        let path = folder.file("secret")
        #expect(throws: DatabaseSecretRefusal.missing) {
            try DatabaseSecret.read(file: path, environment: [:])
        }
        try Data("quiet\nmore".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(throws: DatabaseSecretRefusal.openToOthers) {
            try DatabaseSecret.read(file: path, environment: [:])
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        let secret = try DatabaseSecret.read(file: path, environment: [:])
        #expect(secret?.password == "quiet")
        #expect(
            "\(String(reflecting: secret)) \(String(describing: secret))".contains("quiet") == false
        )
        let environment = [DatabaseSecret.variable: "loud"]
        #expect(try DatabaseSecret.read(file: nil, environment: environment)?.password == "loud")
        #expect(try DatabaseSecret.read(file: nil, environment: [:]) == nil)
    }
}
