import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("The reviewers' lists")
struct ReviewListTests {
    @Test("find their rows by an index alone: no table read through, nothing sorted")
    func plans() async throws {
        let open = try OpenRecords()
        let notes = HeardStatements()
        let records = try DatabaseRecords.open(at: open.path, key: open.key) { notes.add($0) }
        for filter in ContractReviewLists.filters {
            _ = try await records.reviewRows(
                filter,
                in: .longestWaiting,
                after: Ticket(number: 1),
                limit: 5
            )
            _ = try await records.reviewCount(filter, most: 5)
            for order in [ReviewOrder.newest, .provinces(["AF-KDZ"])] {
                for turn in [ListTurn.first, .last, .after(1), .before(9)] {
                    let question = ReviewQuestion(filter, in: order, turn, length: 5, most: 9)
                    _ = try await records.reviewPage(question)
                }
            }
        }
        for order in MadeOrder.allCases {
            _ = try await records.madePage(.last, in: order, length: 5, most: 9)
        }
        _ = try await records.queueCounts()
        try records.close()
        let statements = notes.all.filter { $0.contains("application") || $0.contains("tally") }
        #expect(statements.count >= 16)
        let steps = try await open.records.pool.read { db in
            try statements.flatMap { statement in
                let prepared = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + statement)
                prepared.setUncheckedArguments(StatementArguments())
                return try Row.fetchAll(prepared).map { row -> String in row["detail"] }
            }
        }
        // The one scan is over the rows that were counted, of which there are at most so many.
        let bad = steps.filter {
            $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN ") && $0 != "SCAN found"
        }
        #expect(bad == [])
    }

}
