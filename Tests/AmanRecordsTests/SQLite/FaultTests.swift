import AmanLetter
import AmanOffice
import AmanVerdict
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("When the disk or another program is in the way")
struct FaultTests {
    @Test("a full disk keeps nothing of the letter and loses nothing before it")
    func full() async throws {
        var open = try OpenRecords()
        try open.limitPages(to: 1.2)
        var issued: [LetterRecord] = []
        var refusal: RecordsError?
        while refusal == nil, issued.count < 500 {
            do {
                issued.append(try await open.office.issue(open.records))
            } catch {
                refusal = error as? RecordsError
            }
        }
        #expect(refusal == .cannotWrite(code: 13))
        #expect(issued.count > 1)
        #expect(try open.records.faults() == [])
        #expect(try await open.records.logSize() == UInt64(issued.count))
        // Room again: the office continues where it stopped.
        try open.limitPages(to: 100)
        let next = try await open.office.issue(open.records)
        #expect(next.leafIndex == UInt64(issued.count))
    }

    @Test("a file that cannot be written refuses, and reads on")
    func readOnly() async throws {
        var open = try OpenRecords()
        let letter = try await open.office.issue(open.records)
        let application = try await open.office.granted(open.records)
        try open.queryOnly(true)
        let change = open.office.letter(for: application)
        await expect(.cannotWrite(code: 8)) { _ = try await open.records.commit(change) }
        #expect(try await open.records.letter(letter.number) == letter)
        #expect(try open.records.faults() == [])
        try open.queryOnly(false)
        #expect(try await open.records.commit(change) == 1)
    }

    @Test("a letter that fails after its first rows leaves none of them")
    func halfWay() async throws {
        var open = try OpenRecords()
        let application = try await open.office.granted(open.records)
        let change = open.office.letter(for: application)
        for table in ["leaf", "letter", "audit"] {
            try open.breakInserts(into: table)
            await expect(.damaged(record: "broken")) { _ = try await open.records.commit(change) }
            try open.repair()
            #expect(try await open.records.logSize() == 0)
            #expect(try await open.records.application(application.id)?.state == .granted)
            #expect(try open.records.faults() == [])
        }
        #expect(try await open.records.commit(change) == 0)
    }

    @Test(
        "log, audit, decisions and status changes cannot be rewritten, even by us",
        arguments: [
            "UPDATE leaf SET entry = x'00'", "DELETE FROM leaf", "UPDATE audit SET officer = 1",
            "DELETE FROM audit", "UPDATE decision SET officer = 1", "DELETE FROM decision",
            "DELETE FROM letter", "UPDATE letter SET number = 'x'", "UPDATE letter SET expires = 0",
            "INSERT INTO leaf VALUES (7, x'00')", "DELETE FROM status_change",
            "UPDATE status_change SET became = 0",
        ]
    )
    func insertOnly(sql: String) async throws {
        var open = try OpenRecords()
        let letter = try await open.office.issue(open.records)
        _ = try await open.records.commit(open.office.change(letter, to: .revoked))
        let refused = #expect(throws: DatabaseError.self) {
            try open.records.run(sql)
        }
        #expect(refused?.resultCode == .SQLITE_CONSTRAINT)
    }
}

extension OpenRecords {
    /// Lets the file grow to a multiple of what it has now, and no further.
    fileprivate func limitPages(to factor: Double) throws {
        try records.pool.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(Int(Double(pages) * factor))")
        }
    }

    fileprivate func queryOnly(_ on: Bool) throws {
        try records.pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA query_only = \(on ? 1 : 0)")
        }
    }

    /// Makes inserts into a table fail after the row was written.
    fileprivate func breakInserts(into table: String) throws {
        try records.run(
            """
            CREATE TRIGGER test_fault AFTER INSERT ON \(table)
            BEGIN SELECT RAISE(ABORT, 'broken'); END
            """
        )
    }

    fileprivate func repair() throws {
        try records.run("DROP TRIGGER test_fault")
    }
}
