import AmanIncident
import AmanLetter
import AmanOffice
import AmanVerdict
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("Reports of incidents in the records")
struct IncidentRecordsTests {
    private let at = Instant(seconds: 1_795_953_600)

    private func entry(_ reason: AuditCode) -> AuditEntry {
        AuditEntry(at: at, officer: "Tariq", act: .incidents, subject: "1", reason: reason)
    }

    /// The next step of a report's weighing.
    private func step(_ weighing: inout Weighing, _ state: AccountState) throws -> SignedStep {
        let reason = try #require(state.reasons.first)
        var judged = Judgement(state, because: reason, source: .holder, letter: .validThen)
        if state == .corroborated { judged.origins = [.holder, .press] }
        if state == .disputed { judged.party = .office }
        return try weighing.add(judged, day: 20_790, by: try sampleMonitors())
    }

    private func replies(
        _ incident: StoredIncident,
        steps: [SignedStep] = [],
        answers: [SealedAnswer] = [],
        recorded: [NewIncident] = []
    ) -> PlannedReplies {
        PlannedReplies(
            replies: [
                .init(
                    number: incident.number,
                    stepsBefore: incident.steps.count,
                    answersBefore: incident.answerDays.count,
                    steps: steps,
                    answers: answers,
                    day: 20_791
                )
            ],
            recorded: recorded,
            audit: entry("weigh")
        )
    }

    @Test("a report is stored once by its receipt, without an entry that says when it came")
    func once() async throws {
        let open = try OpenRecords()
        let incident = try sampleIncident(1)
        let before = try await open.records.auditEntries(from: 0, limit: 9)
        #expect(try await open.records.add(incident, limit: 2) == 1)
        #expect(try await open.records.add(incident, limit: 2) == 1)
        #expect(try await open.records.add(try sampleIncident(2), limit: 2) == 2)
        #expect(try await open.records.add(try sampleIncident(3), limit: 2) == nil)
        let stored = try #require(try await open.records.incident(handle: incident.handle))
        #expect(stored.number == 1 && stored.arrived == 20_786 && stored.seen == nil)
        #expect(stored.mark == incident.sealed.mark)
        #expect(try await open.records.incident(handle: sampleReceipt(9).handle) == nil)
        #expect(try await open.records.auditEntries(from: 0, limit: 9) == before)
        #expect(try open.records.faults() == [])
    }

    @Test("the file has none of a report's words, nor its receipt, nor the day it happened")
    func words() async throws {
        let open = try OpenRecords()
        let incident = try sampleIncident(1)
        _ = try await open.records.add(incident, limit: 9)
        try open.records.close()
        let receipt = sampleReceipt(1).written
        let hidden = [
            "سرباز نامه را پاره کرد", "خان‌آباد", "AF-KDZ", "not-honoured", "detained", "relative",
            receipt, receipt.replacing("-", with: ""),
        ]
        for name in ["records.sqlite", "records.sqlite-wal"] {
            for word in hidden { #expect(!holds(open.folder.bytes(name), word), "\(word)") }
            #expect(!holds(open.folder.bytes(name), incident.handle))
        }
    }

    @Test("steps and answers are added in one commit, once, and to what there was")
    func weighed() async throws {
        let open = try OpenRecords()
        let incident = try sampleIncident(1)
        _ = try await open.records.add(incident, limit: 9)
        let read = entry("read")
        let items = try await open.records.takeReports(after: 0, limit: 9, day: 20_788, read)
        #expect(items.map(\.number) == [1] && items[0].sealed == incident.sealed)
        let first = try #require(try await open.records.incident(handle: incident.handle))
        #expect(first.seen == 20_788)
        var weighing = Weighing(of: first.mark)
        let steps = [try step(&weighing, .corroborated), try step(&weighing, .disputed)]
        let answer = try SealedAnswer(
            IncidentAnswer(day: 20_790, text: "پاسخ ما"),
            to: first.mark,
            replyKey: sampleReceipt(1).replyKey.publicBytes,
            by: try sampleMonitors()
        )
        let both = replies(
            first,
            steps: steps,
            answers: [answer, answer],
            recorded: [try sampleIncident(2)]
        )
        try await open.records.commit(both)
        let stored = try #require(try await open.records.incident(handle: incident.handle))
        #expect(stored.steps == steps && stored.answerDays == [20_791])
        #expect(stored.stepDays == [20_791, 20_791])
        #expect(try await open.records.answers(to: 1) == [answer])
        #expect(stored.weighing(by: [try sampleMonitors().publicKey]).state == .disputed)
        // Planned before the other was stored: nothing of it is.
        await #expect(throws: RecordsError.conflict(.stateChanged)) {
            try await open.records.commit(both)
        }
        let waiting = try await open.records.incidents(after: 0, isWaiting: true, limit: 9)
        #expect(waiting.map(\.number) == [2])
        #expect(try open.records.faults() == [])
    }

    @Test("who works on a report is noted, and no one can work on one that is not there")
    func assigned() async throws {
        let open = try OpenRecords()
        for number: UInt8 in [1, 2] {
            _ = try await open.records.add(try sampleIncident(number), limit: 9)
        }
        try await open.records.assign(2, to: "Tariq", entry("take"))
        #expect(
            try await open.records.incidents(after: 1, isWaiting: false, limit: 9).map(\.worker)
                == ["Tariq"]
        )
        await #expect(throws: RecordsError.conflict(.stateChanged)) {
            try await open.records.assign(7, to: nil, entry("leave"))
        }
        #expect(try open.records.faults() == [])
    }

    @Test("an erased report leaves its number, day and steps, and its receipt opens nothing")
    func erased() async throws {
        let open = try OpenRecords()
        let (old, new) = (try sampleIncident(1, arrived: 20_000), try sampleIncident(2))
        for incident in [old, new] { _ = try await open.records.add(incident, limit: 9) }
        let first = try #require(try await open.records.incident(handle: old.handle))
        var weighing = Weighing(of: first.mark)
        try await open.records.commit(replies(first, steps: [try step(&weighing, .disputed)]))
        let numbers = try await open.records.erasableIncidents(arrivedBefore: 20_001, limit: 9)
        #expect(numbers == [1])
        try await open.records.eraseIncidents(numbers, entry("erase"))
        // An erased one takes no place from another.
        #expect(try await open.records.incidentCount() == 1)
        #expect(try await open.records.add(try sampleIncident(3), limit: 2) == 3)
        #expect(try await open.records.incident(handle: old.handle) == nil)
        #expect(try await open.records.incident(handle: new.handle) != nil)
        let marks = try await open.records.incidents(of: [old.sealed.mark])
        #expect(marks[old.sealed.mark]?.isErased == true)
        #expect(marks[old.sealed.mark]?.steps.count == 1)
        #expect(!holds(open.folder.bytes("records.sqlite"), Array(old.sealed.bytes[100..<200])))
        #expect(try open.records.faults() == [])
    }

    /// Puts what arrived into the log, once.
    private func log(_ records: DatabaseRecords) async throws {
        let new = try await records.newFilings(after: 0, arrivedBefore: 20_790, limit: 9)
        let filings = LoggedFilings(
            leaf: nil,
            first: 1,
            last: 1,
            at: at,
            digests: new.map(\.opening.digest)
        )
        let entry = filings.entry.encoded()
        try await records.keep(filings, after: nil, entry: entry)
        await #expect(throws: RecordsError.conflict(.newerStands)) {
            try await records.keep(filings, after: nil, entry: entry)
        }
    }

    @Test("reports, steps and answers are never rewritten and never deleted")
    func stays() async throws {
        let open = try OpenRecords()
        let incident = try sampleIncident(1)
        _ = try await open.records.add(incident, limit: 9)
        let first = try #require(try await open.records.incident(handle: incident.handle))
        var weighing = Weighing(of: first.mark)
        let answer = try SealedAnswer(
            IncidentAnswer(day: 20_790, text: "x"),
            to: first.mark,
            replyKey: sampleReceipt(1).replyKey.publicBytes,
            by: try sampleMonitors()
        )
        try await open.records.commit(
            replies(first, steps: [try step(&weighing, .disputed)], answers: [answer])
        )
        try await log(open.records)
        for sql in [
            "DELETE FROM incident", "UPDATE incident SET arrived = 1",
            "UPDATE incident SET sealed = x'00'", "UPDATE incident_step SET step = x'00'",
            "DELETE FROM incident_step", "UPDATE incident_answer SET sealed = x'00'",
            "DELETE FROM incident_answer", "UPDATE incident_step SET day = 1",
            "DELETE FROM incident_filing", "UPDATE incident_filing SET at = 1",
            "UPDATE incident_filing SET digests = x''",
        ] {
            #expect(throws: DatabaseError.self, "\(sql)") {
                try open.records.pool.write { try $0.execute(sql: sql) }
            }
        }
    }
}
