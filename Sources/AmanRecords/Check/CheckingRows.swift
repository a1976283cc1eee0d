import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
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

extension Transaction {
    func checkRows(
        of table: MacTable,
        from first: Int64,
        isFirst: Bool
    ) throws -> RowCheckStep {
        let known = try knownPageCount(of: table)
        let end = first + pagesAtOnce
        var reading = RowReading(table)
        if isFirst, try !endFits() { reading.findings.append(RowFinding(.end, .older)) }
        if first == 0 { try readBelowZero(into: &reading) }
        var page = try firstPage(of: table, from: first, known: known)
        while let found = page, found < end {
            try read(found, into: &reading)
            page = try firstPage(of: table, from: found + 1, known: known)
        }
        let following = MacTable(rawValue: table.rawValue + 1)
        let done = min(end, page ?? known)
        return RowCheckStep(
            findings: reading.findings,
            rowCount: reading.rowCount,
            next: page.map { RowCheckPlace(kind: table.kind, page: $0) }
                ?? RowCheckPlace(kind: following?.kind ?? .clearedHit, page: 0),
            pagesDone: done,
            pagesTotal: max(known, page == nil ? done : done + 1)
        )
    }

    private func endFits() throws -> Bool {
        do {
            return try numberRoot() != nil
        } catch RecordsError.notAuthentic {
            return false
        }
    }

    /// Pages that the root's numbers say there are, each of which is looked at.
    private func knownPageCount(of table: MacTable) throws -> Int64 {
        guard let upper = try storedRoot()?.last(of: table.rawValue) else { return 0 }
        return (Int64(upper) + 1) * NumberPlaces.slots
    }

    /// The first page from one on that has a row, a page of numbers, or a number on a page above.
    ///
    /// A row or page that someone put far away makes no step of its own for each page before it.
    private func firstPage(of table: MacTable, from page: Int64, known: Int64) throws -> Int64? {
        if page < known { return page }
        let slots = NumberPlaces.slots
        let (row, isBeyond) = page.multipliedReportingOverflow(by: slots)
        let question = "SELECT min(\(table.key)) FROM \(table.name) WHERE \(table.key) >= ?"
        let nextRow = isBeyond ? nil : try integer(question, [row])
        let lower = try firstPlace(NumberPlaces.places(table, level: 0), from: page)
        let upper = try firstPlace(NumberPlaces.places(table, level: 1), from: page / slots)
        return [nextRow.map { $0 / slots }, lower, upper.map { max(page, $0 * slots) }]
            .compactMap(\.self).min()
    }

    /// The first page of one level from an index on.
    private func firstPlace(_ places: ClosedRange<Int64>, from index: Int64) throws -> Int64? {
        guard index <= NumberPlaces.indexMax else { return nil }
        let place = try integer(
            "SELECT min(place) FROM mac_page WHERE place BETWEEN ? AND ?",
            [places.lowerBound + index, places.upperBound]
        )
        return place.map { $0 - places.lowerBound }
    }

    /// Aman gives no row a number below 0.
    private func readBelowZero(into reading: inout RowReading) throws {
        let table = reading.table
        let rows = try rows(
            "SELECT \(table.key) FROM \(table.name) WHERE \(table.key) < 0 LIMIT ?",
            [rowFindingsMax + 1]
        )
        for row in rows { reading.takeUncounted(row[0]) }
    }

    /// Rows and a page of numbers where no number can be: nothing of it is Aman's.
    private func readUncounted(_ places: NumberPlaces, into reading: inout RowReading) throws {
        let table = reading.table
        let page = try firstPlace(NumberPlaces.places(table, level: 0), from: places.lowerIndex)
        if page == places.lowerIndex {
            reading.findings.append(RowFinding(.numbers(of: table.kind, places.rows), .changed))
        }
        let rows = try rows(
            "SELECT \(table.key) FROM \(table.name) WHERE \(table.key) BETWEEN ? AND ?",
            [places.rows.lowerBound, places.rows.upperBound]
        )
        for row in rows { reading.takeUncounted(row[0]) }
    }

    /// The pages above some rows; nil where the root was deleted, which is said once.
    private func pagesIfRooted(_ places: NumberPlaces) throws -> FoundPages? {
        do {
            return try foundPages(places)
        } catch RecordsError.notAuthentic {
            return nil
        }
    }

    /// Compares the rows of one page with their MACs and their numbers.
    private func read(_ page: Int64, into reading: inout RowReading) throws {
        let (table, places) = (reading.table, NumberPlaces(reading.table, page: page))
        guard places.upperIndex <= NumberRoot.indexMax else {
            return try readUncounted(places, into: &reading)
        }
        let pages = try pagesIfRooted(places)
        // An end that does not fit was said once; which rows are old is found all the same.
        if let pages, !pages.fit, pages.endFits {
            reading.findings.append(RowFinding(.numbers(of: table.kind, places.rows), .changed))
        }
        let numbers = pages == nil ? nil : try numberPage(at: places.lower)?.numbers
        let rows = try rows(
            table.sentences.stretch,
            [places.rows.lowerBound, places.rows.upperBound]
        )
        for row in rows {
            guard let id = Int64(stored: row.columns[2]) else { continue }
            let found = try protected(row, of: table, id)
            let letter = (row[row.columns.count - 1] as String?)
            reading.take(id, found.number, found.fits(under: key), letter, of: numbers)
        }
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
    mutating func take(
        _ id: Int64,
        _ number: Int64,
        _ fits: Bool,
        _ letterNumber: String?,
        of numbers: [UInt32]?
    ) {
        rowCount += 1
        seen.insert(id)
        let letter = letterNumber.flatMap { try? LetterNumber(strict: $0) }
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

    /// Takes the key of a row that no number can be of.
    mutating func takeUncounted(_ id: Int64) {
        rowCount += 1
        findings.append(RowFinding(table.row(id), .added))
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
