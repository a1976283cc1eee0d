import AmanLetter
import AmanOffice
import Foundation
import Testing

@testable import AmanRecords

@Suite("That an office has staff")
struct HasStaffTests {
    @Test("is no before the first member, and yes from then on")
    func first() async throws {
        let open = try OpenRecords()
        #expect(try await !open.records.hasStaff())
        _ = try await open.records.add(try Self.member("aziz"))
        #expect(try await open.records.hasStaff())
        #expect(try await open.openedAgain().hasStaff())
    }

    @Test("stays so when the members' rows are taken out of the file")
    func rowsGone() async throws {
        let open = try OpenRecords()
        _ = try await open.records.add(try Self.member("aziz"))
        try open.records.emptyStaff()
        await expect(.notAuthentic(.member(1))) { _ = try await open.records.staff() }
        #expect(try await open.records.hasStaff())
        #expect(try await open.openedAgain().hasStaff())
    }

    @Test("stays so when either of the two headers that say it is spoiled", arguments: [0, 1])
    func eitherPage(page: Int) async throws {
        let open = try OpenRecords()
        _ = try await open.records.add(try Self.member("aziz"))
        try open.records.emptyStaff()
        let path = DatabaseRecords.keyStorePath(open.path)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let start = page * KeyStoreHeader.pageByteCount
        for place in start..<(start + KeyStoreHeader.pageByteCount) { bytes[place] = 0 }
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(try await open.openedAgain().hasStaff())
    }

    @Test("is noted when an office that has staff is opened by an Aman that knows of it")
    func older() async throws {
        let open = try OpenRecords()
        _ = try await open.records.add(try Self.member("aziz"))
        // As a store of before: neither header says it.
        for _ in 0..<2 {
            try open.records.keys.changing { header, turn throws(KeyStoreError) in
                header.hasStaff = false
                try open.records.keys.write(&header, turn)
            }
        }
        #expect(try !open.records.keys.header().hasStaff)
        let again = try open.openedAgain()
        #expect(try again.keys.header().hasStaff)
        try again.emptyStaff()
        #expect(try await again.hasStaff())
    }

    @Test("a header of before it was known is read, and one that is newer than ours is not")
    func headerOfBefore() throws {
        let secret = KeyStoreSecret(RegisterKey.random())
        for (version, isRead) in [(UInt64(1), true), (3, false)] {
            var writer = CBORWriter()
            writer.writeArray(count: version == 1 ? 10 : 11)
            for number in [version, 7, 1, 9, 5] { writer.writeUnsigned(number) }
            writer.writeBool(false)
            for number: UInt64 in [4, 0, 0] { writer.writeUnsigned(number) }
            writer.writeArray(count: 0)
            if version > 1 { writer.writeBool(true) }
            let sealed = try secret.seal(header: writer.bytes)
            let length = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sealed.count >> $0) }
            let start = KeyStoreHeader.magic + secret.check + length + sealed
            let page =
                start + [UInt8](repeating: 0, count: KeyStoreHeader.pageByteCount - start.count)
            guard isRead else {
                #expect(throws: KeyStoreError.newerVersion(found: 3)) {
                    _ = try KeyStoreHeader.read(page, secret)
                }
                continue
            }
            let header = try #require(try KeyStoreHeader.read(page, secret))
            #expect(header.erasureCount == 4 && header.end == 9 && !header.hasStaff)
        }
    }

    private static func member(_ name: String) throws -> NewStaff {
        NewStaff(
            signInName: try #require(SignInName(reading: name)),
            officer: "Officer \(name)",
            roles: [.administrator],
            passwordHash: nil,
            invitation: nil,
            madeAt: SampleOffice.morning,
            onlyAsFirst: false,
            audit: AuditEntry(
                at: SampleOffice.morning,
                officer: "administrator",
                act: .staff,
                subject: NewStaff.itself
            )
        )
    }
}

extension DatabaseRecords {
    /// Takes the members' rows out, as someone with `sqlite3` can.
    fileprivate func emptyStaff() throws {
        try run("DROP TRIGGER staff_is_kept")
        try run("DELETE FROM staff")
    }
}
