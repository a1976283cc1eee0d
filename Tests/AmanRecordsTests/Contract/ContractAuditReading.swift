import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: the audit by pages, the pace of the day")
struct ContractAuditReading {
    @Test(
        "the audit is read by pages, by act and by day, newest first, and nothing is skipped",
        arguments: everyRecords
    )
    func auditPages(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let day = SampleOffice.morning
            for number in 0..<130 {
                let act: AuditAct = number.isMultiple(of: 65) ? .revoke : .call
                let at = day.adding(days: number / 50)
                try await records.append(
                    AuditEntry(at: at, officer: "Lida", act: act, subject: AuditCode(number))
                )
            }
            var (seen, before): ([Int], Int?) = ([], nil)
            repeat {
                let page = try await records.auditPage(AuditQuestion(before: before))
                #expect(page.entries.count <= auditPageMax)
                seen += page.entries.map(\.index)
                before = page.next
            } while before != nil
            #expect(seen == (0..<130).reversed())
            let revoked = try await records.auditPage(AuditQuestion(act: .revoke))
            #expect(revoked.entries.map(\.index) == [65, 0])
            let second = AuditQuestion(from: day.adding(days: 1), until: day.adding(days: 2))
            let onDay = try await records.auditPage(second)
            #expect(onDay.entries.map(\.index) == (50..<100).reversed())
            let nothing = AuditQuestion(from: day.adding(days: 9))
            #expect(try await records.auditPage(nothing).entries.isEmpty)
            for (question, count) in [
                (AuditQuestion(before: 7), 130), (AuditQuestion(act: .revoke), 2), (second, 50),
                (nothing, 0),
            ] {
                let matches = try await records.auditMatches(question)
                #expect(matches == AuditMatches(count: count, isWhole: true))
            }
        }
    }

    @Test(
        "the entries of a day are all found, where a clock was wrong meanwhile and was set right",
        arguments: everyRecords
    )
    func clocks(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let day = office.now
            let (morning, ahead) = (day.adding(seconds: 60), day.adding(days: 400))
            for at in [day, ahead, ahead, morning, day.adding(days: -30), morning, ahead, day] {
                try await records.append(
                    AuditEntry(at: at, officer: "Lida", act: .look, subject: "1")
                )
            }
            for isOldestFirst in [false, true] {
                var question = AuditQuestion(from: day, until: day.adding(days: 1))
                question.isOldestFirst = isOldestFirst
                question.limit = 3
                let first = try await records.auditPage(question)
                if isOldestFirst {
                    question.after = first.next
                } else {
                    question.before = first.next
                }
                #expect(first.next != nil)
                let second = try await records.auditPage(question)
                #expect(second.next == nil)
                let found = (first.entries + second.entries).map(\.index)
                let places = [0, 7, 3, 5]
                #expect(found == (isOldestFirst ? places : places.reversed()))
                let matches = try await records.auditMatches(question)
                #expect(matches == AuditMatches(count: 4, isWhole: true))
            }
            for (before, after) in [(-1, nil), (nil, 99)] as [(Int?, Int?)] {
                var question = AuditQuestion(from: day, before: before)
                (question.after, question.isOldestFirst) = (after, after != nil)
                let beyond = try await records.auditPage(question)
                #expect(beyond == AuditPage(entries: [], next: nil))
            }
            let use = try await records.auditUse(from: day, until: ahead, limit: 9)
            #expect(use.map(\.at) == [morning, morning, day, day])
        }
    }

    @Test(
        "the audit is read from its oldest entry on, and a place beyond it is no fault",
        arguments: everyRecords
    )
    func oldestFirst(records: RecordsUnderTest) async throws {
        try await records { records, office in
            for number in 0..<130 {
                let act: AuditAct = number.isMultiple(of: 2) ? .look : .call
                try await records.append(
                    AuditEntry(at: office.tick(), officer: "Lida", act: act, subject: "1")
                )
            }
            let calls = (0..<130).filter { !$0.isMultiple(of: 2) }
            for (act, wanted) in [(nil, Array(0..<130)), (.call, calls)] as [(AuditAct?, [Int])] {
                var (seen, question): ([Int], AuditQuestion) = ([], AuditQuestion(act: act))
                question.isOldestFirst = true
                repeat {
                    let page = try await records.auditPage(question)
                    #expect(page.entries.count <= auditPageMax)
                    seen += page.entries.map(\.index)
                    question.after = page.next
                } while question.after != nil
                #expect(seen == wanted)
            }
            var question = AuditQuestion()
            question.isOldestFirst = true
            for (after, count) in [(Int.max, 0), (129, 0), (128, 1), (-9, 50)] {
                question.after = after
                #expect(try await records.auditPage(question).entries.count == count)
            }
        }
    }

    @Test(
        "an entry's ticket is found by handle, by letter number and by the ticket itself",
        arguments: everyRecords
    )
    func use(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            let ticket = letter.ticket.number
            let application = try #require(try await records.application(ticket: letter.ticket))
            let count = try await records.auditCount()
            let subjects = [application.id.text, letter.number.text, "\(ticket)", "trust list 2"]
            let later = office.now.adding(days: 30)
            for subject in subjects {
                try await records.append(
                    AuditEntry(
                        at: later,
                        officer: "Lida",
                        act: .look,
                        subject: AuditCode(kept: subject)
                    )
                )
            }
            let found = try await records.auditUse(
                from: later,
                until: later.adding(seconds: 1),
                limit: 9
            )
            #expect(found.map(\.ticket) == [nil, ticket, ticket, ticket])
            #expect(found.allSatisfy { $0.act == .look && $0.officer == "Lida" && $0.at == later })
            let all = try await records.auditUse(
                from: office.now.adding(days: -99),
                until: later,
                limit: 9
            )
            #expect(all.count == min(9, count))
            let newest = try await records.auditUse(
                from: office.now.adding(days: -99),
                until: later.adding(days: 1),
                limit: 1
            )
            #expect(newest.map(\.ticket) == [nil])
        }
    }

    @Test("the watch says that a whole chain holds", arguments: everyRecords)
    func watch(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let empty = try await AuditWatch(records).report()
            #expect(empty == AuditWatchReport(checked: 0, count: 0, firstBroken: nil))
            for number in 0..<20 {
                try await records.append(
                    AuditEntry(at: office.now, officer: "L", act: .call, subject: AuditCode(number))
                )
            }
            let whole = try await AuditWatch(records).report()
            #expect(whole == AuditWatchReport(checked: 20, count: 20, firstBroken: nil))
        }
    }

    @Test(
        "the pace counts each hour once, and the wait of letters handed out",
        arguments: everyRecords
    )
    func pace(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            let audit = office.audit(.handOut, "1")
            try await records.commitHandOut(letter.number, at: office.tick(), audit)
            let from = SampleOffice.morning.adding(seconds: -3_600)
            let pace = try await records.pace(from: from, hours: 3)
            #expect(pace.applications.reduce(0, +) == 1)
            #expect(pace.letters.reduce(0, +) == 1)
            #expect(pace.handedOut.reduce(0, +) == 1)
            #expect(pace.applications.count == 3)
            let wait = try #require(pace.medianWaitSeconds)
            #expect(wait > 0 && wait < 3_600)
        }
    }
}
