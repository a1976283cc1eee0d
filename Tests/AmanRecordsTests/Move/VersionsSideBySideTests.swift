import AmanLetter
import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

// Two servers of one office: one has upgraded the tables, the other runs the version before.
@Suite("A server of the version before", .enabled(if: PrivatePostgres.isThere))
struct VersionsSideBySideTests {
    @Test("works on where the upgrade only added, and stops writing where it took away")
    func sideBySide() async throws {
        let folder = TemporaryFolder()
        let database = testDatabase(try freshDatabase())
        let (office, key) = (try OfficeCode("HER"), RegisterKey.random())
        let keys = KeyStorePlace.file(folder.file("persons"))
        let before = try DatabaseRecords.create(
            in: database,
            office: office,
            key: key,
            keys: keys,
            now: SampleOffice.morning
        )
        var sample = try SampleOffice()
        let number = try await sample.collected(before).number
        let adding = PostgresStep(sql: "ALTER TABLE person ADD COLUMN later bigint DEFAULT 7")
        try database.tables(of: office).upgrade(by: PostgresSchema.upgrades + [adding])
        // The one that runs, and one that is started now.
        let started = try DatabaseRecords.open(in: database, office: office, key: key, keys: keys)
        for records in [before, started] {
            let letter = try await sample.collected(records)
            #expect(try await before.openedLetter(letter.number) != nil)
        }
        let next = PostgresSchema.version + 2
        let taking = PostgresStep(sql: "ALTER TABLE person DROP COLUMN later", oldest: next)
        try database.tables(of: office).upgrade(by: PostgresSchema.upgrades + [adding, taking])
        await expect(.outdated) { _ = try await sample.collected(before) }
        #expect(try await before.openedLetter(number) != nil, "its pages still read")
        let known = Int(PostgresSchema.version)
        #expect(throws: OpeningError.newerVersion(found: known + 2, known: known)) {
            try DatabaseRecords.open(in: database, office: office, key: key, keys: keys)
        }
        // An upgrade that was run before does nothing.
        try database.tables(of: office).upgrade(by: PostgresSchema.upgrades + [adding])
        #expect(try await rowFindings(before) == [])
    }
}
