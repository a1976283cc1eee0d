import AmanLetter
import AmanOffice
import AmanVerdict
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import AmanRecords

@Suite("At a million records")
struct QueryPlanTests {
    /// Goal: no step gets slower with the number of records.
    ///
    /// Method: run every step once, note each statement, ask SQLite how it would run it.
    @Test("every statement of every step finds its rows by an index")
    func everyStatement() async throws {
        let notes = HeardStatements()
        let open = try OpenRecords()
        let records = try DatabaseRecords.open(at: open.path, key: open.key) { notes.add($0) }
        var office = open.office
        try await everyStep(records, &office)
        try records.close()
        // GRDB looks at the schema when it opens a connection; that is not a step's statement.
        let statements = notes.all.filter { statement in
            ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains { statement.hasPrefix($0) }
                && !statement.contains("sqlite_master")
        }
        #expect(statements.count > 40)
        let found = try scans(of: statements, open.path, open.key)
        #expect(found == [])
    }

    /// Asks without foreign keys.
    ///
    /// For an insert that may run triggers, SQLite also plans to look for rows that waited for the
    /// new one, and passes over that when none is waiting (`FkIfZero`).
    private func scans(
        of statements: [String],
        _ path: String,
        _ key: RegisterKey
    ) throws -> [String] {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { $0.addUpgrading(under: key) }
        return try DatabaseQueue(path: path, configuration: configuration).read { db in
            try statements.flatMap { statement in
                try plan(of: statement, db).filter(isScan).map { "\($0): \(statement)" }
            }
        }
    }

    private func plan(of statement: String, _ db: Database) throws -> [String] {
        let prepared = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + statement)
        // The plan is the same whatever the values.
        prepared.setUncheckedArguments(StatementArguments())
        return try Row.fetchAll(prepared).map { $0["detail"] }
    }

    /// Whether a step of a plan reads a whole table.
    ///
    /// `CONSTANT ROW` reads nothing; `office` has one row; `chain` holds the few letters of one
    /// application, `place` the keys of one form; the queue's two small indexes are walked in
    /// order, for their first row. A count to a bound reads the rows that its subquery has found,
    /// and how that finds them is a step of its own; `step` holds what happened in one week, and
    /// `span` entries of the audit up to a bound. The last line holds what the MAC of one row
    /// covers of other tables, found by their indexes.
    private func isScan(_ step: String) -> Bool {
        let fit = [
            "CONSTANT ROW", "office", "chain", "place", "step", "found", "span",
            "application USING INDEX application_called",
            "application USING INDEX application_no_show",
            "application USING INDEX application_unscreened",
            "votes", "changes", "codes", "colleagues", "steps", "answers", "texts",
        ]
        return step.hasPrefix("SCAN ") && !fit.contains { step == "SCAN \($0)" }
    }

    private func everyStep(
        _ records: DatabaseRecords,
        _ office: inout SampleOffice
    ) async throws {
        let key = MatchKey(text: "a|b")
        let letter = try await office.collected(records, matchKeys: [key])
        _ = try await records.add([office.application(importKey: [1])])
        _ = try await records.candidates(sharing: [[key]], limit: 5)
        let id = try #require(letter.application)
        _ = try await records.application(id)
        _ = try await records.openedApplication(id)
        _ = try await records.issueSnapshot(id)
        _ = try await records.decisions(on: id)
        _ = try await records.decisionSnapshot(id, of: "Daud")
        _ = try await records.hasOpened(id, Voter(officer: "Daud", member: nil))
        _ = try await records.takingEntry(of: id)
        for state in ApplicationState.allCases + [nil] {
            _ = try await records.applications(in: state, after: nil, limit: 5)
        }
        _ = try await records.openedLetter(letter.number)
        _ = try await records.letter(digest: letter.digest)
        _ = try await records.letterNumbers(since: office.now, limit: 5)
        _ = try await records.commit(office.change(letter, to: .revoked))
        _ = try await records.statusChanges(of: letter.number)
        try await everyChangeRequestStep(records, &office)
        try await everyAppealStep(records, &office)
        try await exchangeAndCall(records, &office)
        try await publishAndCount(records, &office)
        _ = try await records.erasable(office.policy(), limit: 5)
        let pair = try await office.pair(records)
        try await records.commit(try await office.clearing(pair[0], pair[1], records))
        _ = try await records.clearedHits(of: pair[1].ticket)
        try await records.commit(AskAgainChange(pair[0].ticket, pair[1].ticket, audit: []))
        try await office.erase([letter], records)
    }

    private func exchangeAndCall(
        _ records: DatabaseRecords,
        _ office: inout SampleOffice
    ) async throws {
        var issue = office.letter(for: try await office.granted(records))
        issue.exchanged = try office.foreignExchange()
        _ = try await records.commit(issue)
        _ = try await records.foreignExchange(of: issue.record.digest)
        _ = try await records.foreignExchanges()
        _ = try await records.firstIssue()
        _ = try await records.weekCounts(fromLeaf: 0, until: office.now)
        try await records.publish(office.publishedWeek(0, records))
        _ = try await records.newestPublishedWeek()
        _ = try await records.publishedWeeks(from: 0, limit: 5)
        let place = try #require(try await records.nextToCall())
        let called = try await office.call(place, records)
        _ = try await records.calledNow()
        _ = try await records.openCalls(of: nil, limit: 5)
        _ = try await records.lastCalls(of: nil, limit: 5)
        _ = try await records.ticketCall(place.ticket)
        _ = try await office.giveUp(called, records)
        _ = try await records.nextToCall()
        _ = try await records.place(of: place.ticket)
        _ = try await records.application(ticket: place.ticket)
    }

    private func publishAndCount(
        _ records: DatabaseRecords,
        _ office: inout SampleOffice
    ) async throws {
        _ = try await records.leaves(from: 0, limit: 5)
        _ = try await records.issuedLeaf(digest: office.randomness.bytes(32))
        let root = office.randomness.bytes(32)
        let head = SignedTreeHead(size: 1, root: root, note: "n", signedAt: office.now)
        try await records.replaceTreeHead(nil, by: head)
        _ = try await records.statusSnapshot(at: office.now)
        _ = try await records.standingStatusChanges(at: office.now)
        let part = KeptPart(name: "trust-list", sequence: 1, bytes: [1])
        try await records.keep(part, leaf: [1], office.audit(.trust, "1"))
        _ = try await records.part("trust-list")
        _ = try await records.parts(prefix: "trust")
        _ = try await records.auditEntries(from: 0, limit: 5)
        try await useQuotas(records, &office)
        _ = try await records.auditUse(from: office.now, until: office.now, limit: 5)
        var day = AuditQuestion(act: .look, from: office.now, until: office.now, before: 1)
        for isOldestFirst in [false, true] {
            (day.isOldestFirst, day.after) = (isOldestFirst, 1)
            _ = try await records.auditPage(day)
        }
        _ = try await records.auditMatches(day)
        _ = try await records.application(
            ticket: Ticket(number: 1),
            registeredBy: .member(StaffID(number: 1))
        )
        let taken = try #require(try await records.add([office.application()])[0])
        try await records.commit(office.correction(of: taken))
        _ = try await records.counts(since: office.now)
        _ = try await records.reviewCase(taken.ticket)
        _ = try await records.caseNotes(on: taken.id)
        _ = try await records.unscreened(limit: 5)
        _ = try await records.candidate(taken.ticket)
        try await records.keep([FoundHits(application: taken.id, hits: [taken.id])])
        _ = try records.leftToDo()
    }

    private func useQuotas(
        _ records: DatabaseRecords,
        _ office: inout SampleOffice
    ) async throws {
        let opening = office.audit(.open, "1")
        for act in [opening, office.audit(.look, "1"), office.audit(.print, "1")] {
            let quota = Quota(
                [act],
                limit: 5,
                since: office.now,
                againSince: act.act == .print ? office.now : nil,
                sameSince: office.now
            )
            _ = try await records.append(within: quota)
        }
    }
}

/// Statements as they were run, each once.
final class HeardStatements: Sendable {
    private let statements = Mutex<Set<String>>([])

    func add(_ statement: String) {
        statements.withLock { _ = $0.insert(statement) }
    }

    var all: [String] { statements.withLock { $0.sorted() } }
}
