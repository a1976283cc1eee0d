import AmanLetter
import AmanOffice
import Testing

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
        #expect(await run.begin(job) == .begun)
        #expect(await run.begin(job) == .begunBefore)
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
        #expect(await run.begin(job) == .begun)
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
        #expect(await run.begin(job) == .begun)
        let ended = try #require(await run.settled())
        #expect(ended.refused.map(\.refusal) == [.changedMeanwhile])
        #expect(ended.letters.count == 1 && !ended.isHalted)
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
