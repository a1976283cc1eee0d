import AmanLetter
import AmanNumbers
import AmanOffice
import GRDB
import Testing

@testable import AmanRecords

@Suite("A published week in the tables")
struct PublishedWeekTests {
    @Test("is found and refused wherever it was changed by other means")
    func intruder() async throws {
        let open = try OpenRecords()
        let weeks = (0..<3).map { open.office.publishedWeek($0, open.records) }
        for week in weeks { try await open.records.publish(week) }
        let intruder = try Intruder(open)
        let saved = try intruder.saved(["published_week"])
        for change in [
            "first_day = first_day + 7", "ends_at = ends_at + 1", "leaves = leaves + 1",
            "numbers = replace(numbers, '1', '2')", "published_at = published_at + 1",
            "mac = zeroblob(32)",
        ] {
            try intruder.run("UPDATE published_week SET \(change) WHERE place = 1")
            let findings = try await rowFindings(open.records)
            #expect(findings == [RowFinding(.publishedWeek(1), .changed)], "\(change)")
            await expect(.notAuthentic(.publishedWeek(1))) {
                _ = try await open.records.publishedWeeks(from: 0, limit: 9)
            }
            try intruder.restore(saved)
        }
        try intruder.run("UPDATE published_week SET place = 9 WHERE place = 2")
        await expect(.notAuthentic(.publishedWeek(9))) {
            _ = try await open.records.newestPublishedWeek()
        }
        try intruder.restore(saved)
        try intruder.run("DELETE FROM published_week WHERE place = 1")
        await expect(.notAuthentic(.publishedWeek(1))) {
            _ = try await open.records.publishedWeeks(from: 0, limit: 9)
        }
        try intruder.restore(saved)
        #expect(try await rowFindings(open.records) == [])
    }

    @Test("is never changed or deleted, and leaves no gap")
    func stays() async throws {
        let open = try OpenRecords()
        try await open.records.publish(open.office.publishedWeek(0, open.records))
        for change in [
            "UPDATE published_week SET leaves = 0", "DELETE FROM published_week",
            "INSERT INTO published_week VALUES (2, 0, 0, 0, '', 0, zeroblob(32))",
        ] {
            #expect(throws: DatabaseError.self, "\(change)") { try open.records.run(change) }
        }
        #expect(try await open.records.newestPublishedWeek()?.place == 0)
    }

    @Test("that was deleted and is counted again says the same")
    func again() async throws {
        let open = try OpenRecords()
        let week = open.office.publishedWeek(0, open.records)
        try await open.records.publish(week)
        try Intruder(open).run("DELETE FROM published_week")
        let again = try open.openedAgain()
        #expect(try await again.newestPublishedWeek() == nil)
        #expect(open.office.publishedWeek(0, again) == week)
        try again.close()
    }

    @Test("of another office is rounded by another key")
    func otherKey() throws {
        let (one, folder) = (try OpenRecords(), TemporaryFolder())
        let other = try withExtendedLifetime(folder) {
            try OpenRecords(copying: NewestTables(in: folder.path, key: .random()))
        }
        let names = (0..<40).map { "cell \($0)" }
        let draws = [one, other].map { open in names.map { open.records.draw(for: $0) % 5 } }
        #expect(draws[0] != draws[1])
    }
}
