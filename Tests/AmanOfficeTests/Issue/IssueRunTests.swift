import AmanLetter
import AmanSignature
import Testing

@testable import AmanOffice

@Suite("Many letters, one after the other")
struct IssueRunTests {
    private func job(_ desk: Desk, _ count: Int) async throws -> IssueJob {
        var cases: [IssueCase] = []
        for number in 0..<count {
            let id = try await desk.granted("Omid \(["Noorzai", "Karimi", "Zadran"][number % 3])")
            let application = try #require(try await desk.records.application(id))
            cases.append(IssueCase(id: id, ticket: application.ticket))
        }
        return IssueJob(key: "a", officer: "Omid", cases: cases, begunAt: desk.clock.now)
    }

    @Test("each letter is counted once it is stored, and all are published at the end")
    func all() async throws {
        let desk = try await Desk()
        let run = IssueRun(of: desk.office, publishingTo: desk.files)
        let job = try await job(desk, 3)
        #expect(try await run.begin(job) == .begun)
        #expect(try await run.begin(job) == .begunBefore)
        let ended = try #require(await run.settled())
        #expect(ended.stage == .ended && ended.done == 3 && ended.isPublished)
        for number in ended.letters {
            #expect(try await desk.records.letter(number) != nil)
        }
        let size = try await desk.records.logSize()
        #expect(try await desk.records.treeHead()?.size == size && size >= 3)
    }

    @Test("where the disk fails the run ends: the letters before are stored, the rest may be tried")
    func disk() async throws {
        let desk = try await Desk()
        let job = try await job(desk, 3)
        let failing = desk.failing(Fault(.issue, kept: false, turn: 2))
        let run = IssueRun(of: failing.office, publishingTo: desk.files)
        #expect(try await run.begin(job) == .begun)
        let ended = try #require(await run.settled())
        #expect(ended.isHalted && ended.done == 2 && ended.letters.count == 1)
        #expect(ended.refused == [RefusedCase(ticket: job.cases[1].ticket, refusal: .office)])
        let rest = try await desk.records.applications(in: .granted, after: nil, limit: 9)
        #expect(rest.map(\.ticket) == job.cases.dropFirst().map(\.ticket))
    }

    @Test("a case that another officer issued meanwhile is passed over, and the others follow")
    func meanwhile() async throws {
        let desk = try await Desk()
        let job = try await job(desk, 2)
        _ = try await desk.office.issue(job.cases[0].id, officer: "Nasim")
        let run = IssueRun(of: desk.office, publishingTo: desk.files)
        #expect(try await run.begin(job) == .begun)
        let ended = try #require(await run.settled())
        #expect(ended.refused.map(\.refusal) == [.changedMeanwhile])
        #expect(ended.letters.count == 1 && !ended.isHalted)
    }
}

@Suite("A run of letters at two servers")
struct SharedRunTests {
    private func job(_ desk: Desk, _ count: Int) async throws -> IssueJob {
        var cases: [IssueCase] = []
        for _ in 0..<count {
            let id = try await desk.granted()
            let application = try #require(try await desk.records.application(id))
            cases.append(IssueCase(id: id, ticket: application.ticket))
        }
        return IssueJob(key: "a", officer: "Omid", cases: cases, begunAt: desk.clock.now)
    }

    @Test("another server shows the run, begins no second one, and can stop it")
    func shown() async throws {
        let desk = try await Desk()
        let job = try await job(desk, 3)
        let other = IssueRun(of: desk.office, publishingTo: desk.files)
        let first = IssueRun(of: desk.office, publishingTo: desk.files) {
            // A second passes with each letter, so that each is written down.
            desk.clock.advance(seconds: 1)
            guard desk.clock.now == job.begunAt.adding(seconds: 2) else { return }
            let rival = IssueJob(key: "b", officer: "Nasim", cases: [], begunAt: job.begunAt)
            let start = try? await other.begin(rival)
            #expect(start == .taken(by: "Omid"))
            let shown = try? await other.job()
            #expect(shown?.done == 1)
            try? await other.stop("a")
        }
        #expect(try await first.begin(job) == .begun)
        let ended = try #require(await first.settled())
        #expect(ended.isStopped && ended.letters.count == 2)
        #expect(try await other.job() == ended)
    }

    @Test("a run whose server was killed is continued by another, and no letter is made twice")
    func continued() async throws {
        let desk = try await Desk()
        let job = try await job(desk, 3)
        // The first server wrote its beginning down, made a letter, and was killed.
        let name = MemoName(.issueRun, "run")
        let run = WrittenRun(job, after: nil, at: desk.clock.now)
        try await desk.records.changeMemos([name], at: desk.clock.now) { _ in
            MemoPlan([run.memo], ())
        }
        let made = try await desk.office.issue(job.cases[0].id, officer: "Omid").record.number
        let other = IssueRun(of: desk.office, publishingTo: desk.files)
        try await other.takeOver()
        #expect(await other.settled()?.stage == .working, "its server may still be at work")
        desk.clock.advance(seconds: 20)
        try await other.takeOver()
        let ended = try #require(await other.settled())
        #expect(ended.stage == .ended && ended.refused == [] && ended.letters.count == 3)
        #expect(ended.letters[0] == made)
        try await other.takeOver()
        #expect(await other.settled() == ended)
    }

    @Test("a run says the same after it was written down", arguments: [0, 3])
    func written(count: Int) throws {
        let now = Instant(seconds: 1_795_435_200)
        let refusals: [IssueRefusal] = [
            .nameMissing, .unprintable(letter: "ڭ"), .doesNotFit, .changedMeanwhile, .clock,
            .notAuthentic, .keyUnavailable(.noPIN), .keyUnavailable(.refused(code: 5)), .setUp,
            .office,
        ]
        let cases = (1...10).map { number in
            IssueCase(
                id: ApplicationID(randomBytes: [UInt8](repeating: UInt8(number), count: 7)),
                ticket: Ticket(number: number)
            )
        }
        var job = IssueJob(key: "k", officer: "Omid نورزی", cases: cases, begunAt: now)
        job.refused = zip(cases, refusals).map { RefusedCase(ticket: $0.ticket, refusal: $1) }
        job.done = 10
        (job.isStopped, job.isPublished, job.stage) = (true, count == 3, .ended)
        job.endedAt = count == 3 ? now.adding(seconds: 9) : nil
        let run = WrittenRun(job: job, number: 7, at: now)
        #expect(WrittenRun(run.memo) == run)
        #expect(WrittenRun(Memo([], until: now)) == nil)
        #expect(WrittenRun(Memo(Array(run.memo.bytes.dropLast()), until: now)) == nil)
    }
}

@Suite("A case opened for its reviewer")
struct OpenedCaseTests {
    @Test("it opens although comparing fails, and then says nothing about earlier applications")
    func comparingFails() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        let whole = try await desk.office.openCase(id, reason: .decide, officer: "Nasim")
        #expect(whole.hits == [])
        let failing = desk.failing(Fault(.screening, kept: false))
        let opened = try await failing.office.openCase(id, reason: .decide, officer: "Nasim")
        #expect(opened.hits == nil && opened.person == whole.person)
        let entries = try await desk.records.auditEntries(from: 0, limit: 99).map(\.entry)
        #expect(entries.filter { $0.act == .open }.count == 2)
    }
}
