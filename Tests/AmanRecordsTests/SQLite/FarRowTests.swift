import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("Rows and pages of numbers that someone put far away")
struct FarRowTests {
    @Test(
        "a row beyond all numbers is found, and the check comes to its end",
        .timeLimit(.minutes(5)),
        arguments: [Int64.max, Int64.max - 200, 1 << 50, 1 << 39, 1 << 38, 100_000_000, -1, .min]
    )
    func rows(ticket: Int64) async throws {
        var open = try OpenRecords()
        _ = try await open.office.pair(open.records)
        let intruder = try Intruder(open)
        try intruder.run(
            """
            CREATE TEMP TABLE copied AS SELECT * FROM application LIMIT 1;
            UPDATE copied SET ticket = \(ticket), id = 'copied', import_key = NULL, token = NULL;
            INSERT INTO application SELECT * FROM copied;
            DROP TABLE copied;
            """
        )
        let row = ProtectedRow.application(Ticket(number: Int(ticket)))
        #expect(try await rowFindings(open.records) == [RowFinding(row, .added)])
    }

    @Test(
        "a page of numbers beyond all rows is found, and the check comes to its end",
        .timeLimit(.minutes(5)),
        arguments: [Int64(1 << 39), NumberPlaces.indexMax, 1 << 30, 100_000]
    )
    func pages(index: Int64) async throws {
        var open = try OpenRecords()
        _ = try await open.office.pair(open.records)
        let intruder = try Intruder(open)
        let place = NumberPlaces(.application, page: index).lower
        try intruder.run("INSERT INTO mac_page VALUES (?, zeroblob(548))", [place])
        let rows = NumberPlaces(.application, page: index).rows
        #expect(
            try await rowFindings(open.records)
                == [RowFinding(.numbers(of: .application, rows), .changed)]
        )
    }

    @Test("a page of numbers that was deleted is found, also where the root went with it")
    func deleted() async throws {
        var open = try OpenRecords()
        _ = try await open.office.pair(open.records)
        let intruder = try Intruder(open)
        let place = NumberPlaces(.application, page: 0).lower
        try intruder.run("DELETE FROM mac_page WHERE place = ?", [place])
        let rows = NumberPlaces(.application, page: 0).rows
        let numbers = RowFinding(.numbers(of: .application, rows), .changed)
        #expect(try await rowFindings(open.records).contains(numbers))
        try intruder.run("DELETE FROM mac_root")
        #expect(try await rowFindings(open.records).contains(RowFinding(.end, .older)))
    }

    @Test(
        "a published week beyond all others is found, and the check comes to its end",
        .timeLimit(.minutes(5)),
        arguments: [Int64.max, 1 << 50, -1, .min]
    )
    func weeks(place: Int64) async throws {
        let open = try OpenRecords()
        try Intruder(open)
            .run("INSERT INTO published_week VALUES (?, 0, 0, 0, '', 0, zeroblob(32))", [place])
        let week = RowFinding(.publishedWeek(Int(place)), .changed)
        #expect(try await rowFindings(open.records) == [week])
    }
}
