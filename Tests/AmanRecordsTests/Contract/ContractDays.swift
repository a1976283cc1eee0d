import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: days, queues, the last backup, and the audit by officer and subject")
struct ContractDays {
    @Test(
        "each day is counted once, and each queue names its lowest ticket",
        arguments: everyRecords
    )
    func days(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let waiting = try #require(try await records.add([office.application()])[0])
            let letter = try await office.issue(records)
            let morning = SampleOffice.morning
            let moments = [-1, 0, 1].map { morning.adding(days: $0) }
            let days = try await records.days(between: moments)
            #expect(days.map(\.from) == Array(moments.dropLast()))
            #expect(days.map(\.applications) == [0, 2] && days.map(\.letters) == [0, 1])
            let waits = try await records.longestWaits()
            #expect(waits[.received]?.ticket == waiting.ticket)
            #expect(waits[.received]?.appliedAt == waiting.receivedAt)
            #expect(waits[.ready]?.ticket == letter.ticket)
            #expect(waits[.granted] == nil && waits[.noShow] == nil)
            #expect(try await records.desks(since: morning).isEmpty)
            let audit = office.audit(.handOut, "1")
            try await records.commitHandOut(letter.number, at: office.tick(), audit)
            let only = DeskCount(desk: nil, handedOut: 1, lastCalledAt: nil)
            #expect(try await records.desks(since: morning) == [only])
            #expect(try await records.longestWaits()[.ready] == nil)
        }
    }

    @Test(
        "the newest backup and erasure are found, and nothing where there was none",
        arguments: everyRecords
    )
    func lastMoment(records: RecordsUnderTest) async throws {
        try await records { records, office in
            #expect(try await records.lastMoment(of: .backup) == nil)
            for act in [AuditAct.backup, .erase, .backup, .call] {
                _ = office.tick()
                try await records.append(office.audit(act, "HER"))
            }
            let start = SampleOffice.morning
            #expect(try await records.lastMoment(of: .backup) == start.adding(seconds: 3))
            #expect(try await records.lastMoment(of: .erase) == start.adding(seconds: 2))
        }
    }

    @Test(
        "the audit is read by officer, in any spelling and at any desk, and by subject",
        arguments: everyRecords
    )
    func sorted(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let officers = ["Lida", "lida @ kiosk", "Karima", "Lida"]
            for number in 0..<120 {
                try await records.append(
                    AuditEntry(
                        at: office.tick(),
                        officer: officers[number % 4],
                        second: number == 2 ? "Lida" : nil,
                        act: number % 2 == 0 ? .call : .look,
                        subject: AuditCode(number % 10)
                    )
                )
            }
            var question = AuditQuestion()
            question.officer = "LIDA"
            var seen: [Int] = []
            repeat {
                let page = try await records.auditPage(question)
                #expect(page.entries.count <= auditPageMax)
                seen += page.entries.map(\.index)
                question.before = page.next
            } while question.before != nil
            // Karima's entries are every fourth; of one of them Lida was the second officer.
            let ours: [Int] = (0..<120).filter { number in number % 4 != 2 || number == 2 }
            #expect(seen == ours.reversed())
            var about = AuditQuestion(act: .look)
            about.subjects = ["3", "5"]
            about.limit = 100
            let found = try await records.auditPage(about)
            let wanted: [Int] = (0..<120).filter { number in [3, 5].contains(number % 10) }
            #expect(found.entries.map(\.index) == wanted.reversed())
            #expect(found.next == nil)
            about.subjects = []
            #expect(try await records.auditPage(about).entries.isEmpty)
            var unknown = AuditQuestion()
            unknown.officer = "Nasim"
            #expect(try await records.auditPage(unknown).entries.isEmpty)
        }
    }
}
