import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("What is keyed on a person")
struct KeyedValuesTests {
    /// Every place where a value made from a person's facts may be stored.
    ///
    /// A new one is added here and to the step that destroys a record.
    private static let places = [
        "match_key.key": "SELECT key FROM match_key WHERE ticket = ?",
        "application.import_key": "SELECT import_key FROM application WHERE ticket = ?",
        "person.sealed": "SELECT sealed FROM person WHERE ticket = ?",
    ]

    @Test("none of it is anywhere in the tables once the record is destroyed")
    func destroyed() async throws {
        var open = try OpenRecords()
        let letter = try await imported(&open)
        let before = try Self.places.mapValues { try values($0, letter.ticket, open) }
        for (place, found) in before { #expect(!found.isEmpty, "nothing to look for in \(place)") }
        let policy = open.office.policy(days: 1)
        let audit = open.office.audit(.erase, "1 records")
        try await open.records.commitErasure(
            [letter.ticket],
            policy,
            keepMatchKeys: false,
            audit
        )
        let blobs = try everyBlob(open)
        for (place, found) in before {
            for value in found { #expect(!blobs.contains(value), "\(place) is still stored") }
        }
    }

    @Test("a list found elsewhere is not answered by what was here before")
    func importedAgain() async throws {
        var open = try OpenRecords()
        let letter = try await imported(&open)
        var same = open.office.application()
        same.importKey = Self.importKey
        #expect(try await open.records.add([same]) == [nil])
        try await open.records.commitErasure(
            [letter.ticket],
            open.office.policy(days: 1),
            keepMatchKeys: true,
            open.office.audit(.erase, "1 records")
        )
        #expect(try await open.records.add([same]).compactMap(\.self).count == 1)
    }

    @Test("an upgrade leaves match keys only of those whose record is erased")
    func upgraded() async throws {
        var open = try OpenRecords()
        let kept = try await imported(&open)
        let gone = try await imported(&open, under: [2])
        try await open.records.commitErasure(
            [gone.ticket],
            open.office.policy(days: 1),
            keepMatchKeys: true,
            open.office.audit(.erase, "1 records")
        )
        let before = try Self.listed.map { try values($0, kept.ticket, open) }
        #expect(before.allSatisfy { !$0.isEmpty }, "as versions before it listed everybody")
        try open.records.run(
            """
            WITH RECURSIVE count (place) AS (SELECT 1 UNION ALL
                SELECT place + 1 FROM count WHERE place < 300)
            INSERT INTO match_key SELECT randomblob(16), ? FROM count
            """,
            [kept.ticket.number]
        )
        let changed = try await open.records.pool.write { db in
            let before = db.totalChangesCount
            try db.execute(sql: Schema.keysOfErased)
            return db.totalChangesCount - before
        }
        #expect(changed < 100, "the row that stays is copied; a million people's are not deleted")
        #expect(try Self.listed.allSatisfy { try values($0, kept.ticket, open).isEmpty })
        #expect(try Self.listed.allSatisfy { try !values($0, gone.ticket, open).isEmpty })
    }

    private static let listed = places["match_key.key"].map { [$0] } ?? []

    private static let importKey = Array("farid,1990".utf8)

    /// A letter in its holder's hand, of an application that a file brought.
    private func imported(
        _ open: inout OpenRecords,
        under importKey: [UInt8] = importKey
    ) async throws -> LetterRecord {
        let letter = try await open.office.collected(open.records)
        let keyed = Data(KeyedMatch(importKey: importKey, under: open.key).bytes)
        try open.records.run(
            "UPDATE application SET import_key = ? WHERE ticket = ?",
            [keyed, letter.ticket.number]
        )
        try open.records.run(
            "INSERT INTO match_key VALUES (?, ?)",
            [Data(repeating: 7, count: 16), letter.ticket.number]
        )
        return letter
    }

    private func values(_ sql: String, _ ticket: Ticket, _ open: OpenRecords) throws -> [Data] {
        try open.records.pool.read { db in
            try Data.fetchAll(db, sql: sql, arguments: [ticket.number])
        }
    }

    /// Every BLOB of every column of every table.
    private func everyBlob(_ open: OpenRecords) throws -> Set<Data> {
        try open.records.pool.read { db in
            let tables = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_schema
                    WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                    """
            )
            var blobs: Set<Data> = []
            for table in tables {
                for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") {
                    for value in row.databaseValues {
                        if case .blob(let bytes) = value.storage { blobs.insert(bytes) }
                    }
                }
            }
            return blobs
        }
    }
}
