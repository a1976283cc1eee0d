import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func checkRows(
        from place: RowCheckPlace?
    ) async throws(RecordsError) -> RowCheckStep {
        let start = place ?? RowCheckPlace(kind: MacTable.allCases[0].kind, page: 0)
        return try await read { db in
            if start.kind == .witness { return try db.checkWitnesses() }
            guard let table = MacTable(start.kind) else {
                var step =
                    start.kind == .publishedWeek
                    ? try db.checkPublishedWeeks(from: start.page)
                    : try db.checkClearedHits(from: start.page)
                step.next = step.next ?? RowCheckPlace(kind: .witness, page: 0)
                return step
            }
            return try db.checkRows(of: table, from: start.page, isFirst: place == nil)
        }
    }
}

extension Database {
    func checkRows(
        of table: MacTable,
        from first: Int64,
        isFirst: Bool
    ) throws -> RowCheckStep {
        let total = try pageCount(of: table)
        let end = min(total, first + pagesAtOnce)
        var reading = RowReading(table)
        if isFirst, try !endFits() { reading.findings.append(RowFinding(.end, .older)) }
        for page in first..<max(first, end) { try read(page, into: &reading) }
        let following = MacTable(rawValue: table.rawValue + 1)
        return RowCheckStep(
            findings: reading.findings,
            rowCount: reading.rowCount,
            next: end < total
                ? RowCheckPlace(kind: table.kind, page: end)
                : RowCheckPlace(kind: following?.kind ?? .clearedHit, page: 0),
            pagesDone: end,
            pagesTotal: total
        )
    }

    private func endFits() throws -> Bool {
        let number = try integer(
            """
            SELECT aman_root_number(mac_root.root, 0, 0, last.place, last.hash)
            FROM mac_root \(lastAuditSource) WHERE mac_root.one = 1
            """
        )
        return number != nil
    }

    /// Pages of running numbers that have rows, numbers, or a number on a page above.
    private func pageCount(of table: MacTable) throws -> Int64 {
        let lastRow = try integer("SELECT max(\(table.key)) FROM \(table.name)") ?? -1
        let lower = NumberPlaces.places(table, level: 0)
        let lastPage = try integer(
            "SELECT max(place) FROM mac_page WHERE place BETWEEN ? AND ?",
            [lower.lowerBound, lower.upperBound]
        )
        let slots = NumberPlaces.slots
        let upper = try integer(
            "SELECT aman_root_last(root, ?) FROM mac_root WHERE one = 1",
            [Int64(table.rawValue)]
        )
        let above = ((upper ?? -1) + 1) * slots
        return max(lastRow / slots + 1, lastPage.map { $0 - lower.lowerBound + 1 } ?? 0, above)
    }

    /// Compares the rows of one page with their MACs and their numbers.
    private func read(_ page: Int64, into reading: inout RowReading) throws {
        let (table, places) = (reading.table, NumberPlaces(reading.table, page: page))
        let found = try row(
            """
            SELECT \(numberColumns), aman_numbers(?1, lower.page) FROM \(numberSource)
            WHERE mac_root.one = 1
            """,
            places.arguments
        )
        let pages = found.map(FoundPages.init(row:))
        // An end that does not fit was said once; which rows are old is found all the same.
        if let pages, !pages.fit, pages.endFits {
            reading.findings.append(RowFinding(.numbers(of: table.kind, places.rows), .changed))
        }
        let bytes: Data? = found?[4]
        let numbers = bytes.map { NumberPage.numbers(in: Array($0)) }
        let rows = try Row.fetchCursor(
            cachedStatement(
                sql: """
                    SELECT \(table.key), mac_number, \(table.fits),
                        \(table == .letter ? "number" : "NULL")
                    FROM \(table.name) WHERE \(table.key) BETWEEN ? AND ? ORDER BY \(table.key)
                    """
            ),
            arguments: [places.rows.lowerBound, places.rows.upperBound]
        )
        while let row = try rows.next() { reading.take(row, of: numbers) }
        reading.finish(places.rows, numbers)
    }
}

/// The rows of a table while they are compared, page by page.
private struct RowReading {
    let table: MacTable
    var findings: [RowFinding] = []
    var rowCount = 0
    private var seen: Set<Int64> = []

    init(_ table: MacTable) {
        self.table = table
    }

    /// Takes the key, the running number, whether the MAC fits, and a letter's number.
    mutating func take(_ row: Row, of numbers: [UInt32]?) {
        let (id, number, fits): (Int64, Int64, Bool) = (row[0], row[1], row[2])
        rowCount += 1
        seen.insert(id)
        let letter = (row[3] as String?).flatMap { try? LetterNumber(strict: $0) }
        let stored = numbers.map { Int64($0[Int(id % NumberPlaces.slots)]) }
        let difference: RowDifference
        switch (fits, stored) {
        case (_, 0): difference = .added
        case (false, _): difference = .changed
        case (true, let stored?) where stored != number: difference = .older
        case (true, _): return
        }
        findings.append(RowFinding(table.row(id, letter), difference))
    }

    /// Finds the rows of the page that have a number and are not there.
    mutating func finish(_ rows: ClosedRange<Int64>, _ numbers: [UInt32]?) {
        for id in rows where !seen.contains(id) {
            guard let numbers, numbers[Int(id % NumberPlaces.slots)] > 0 else { continue }
            findings.append(RowFinding(table.row(id), .missing))
        }
        seen = []
    }
}

/// Pages of running numbers that one question reads: 4,096 rows, some 20 ms.
let pagesAtOnce: Int64 = 32
