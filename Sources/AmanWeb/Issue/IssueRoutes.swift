import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of issuing; `addPrinting` has printing.
    func addIssue(to router: Router<SiteContext>) {
        addPrinting(to: router)
        addClock(to: router)
        addIssueCheck(to: router)
        router.get("/issue") { request, context in
            try await self.issueAnswer(request, context)
        }
        router.post("/issue") { request, context in
            try await self.beginJob(request, context)
        }
        router.get("/issue/job") { request, context in
            let setting = self.setting(request, context)
            let queues = try await self.queues(context)
            let job = try await self.issueRun.job()
            let markup = issueJobPage(setting, job, at: self.now(), queues: queues)
            return Response.page(markup, setting)
        }
        router.get("/issue/job/state") { request, context in
            let setting = self.setting(request, context)
            let json = jobJSON(try await self.issueRun.job(), at: self.now(), setting)
            return Response.json(json)
        }
        router.post("/issue/job/stop") { request, context in
            try await self.issueRun.stop(try context.posted().text("form") ?? "")
            return Response.seeOther(self.setting(request).link("/issue/job"))
        }
    }

    func issueAnswer(
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let setting = setting(request, context)
        let query = ListQuery(request.uri.queryParameters)
        let queues = try await queues(context)
        let job = try await issueRun.job()
        let question = ReviewQuestion(
            ReviewFilter(state: .granted),
            in: reviewOrder(query.order, setting.language),
            query.turn,
            length: issuePageLength,
            most: issueCountMax + 1
        )
        let view = IssueView(
            query: query,
            page: try await office.records.reviewPage(question),
            provinces: provinceNames(setting.language),
            waiting: min(queues[.issue] ?? 0, issueJobLengthMax),
            now: now(),
            queues: queues,
            said: text,
            isAtWork: job.map { $0.stage != .ended } ?? false,
            isClockInDoubt: try await office.clockDoubt() != nil
        )
        return .page(issuePage(setting, view), setting, status: status)
    }

    private func beginJob(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (form, visitor) = (try context.posted(), try context.session())
        let words = setting(request).words.issue
        let key = form.text("form").flatMap { isKey($0) ? $0 : nil } ?? Hexadecimal.text(freshKey())
        // Sent again once the run has ended, when no one waits any more.
        if try await issueRun.job()?.key == key {
            return .seeOther(setting(request).link("/issue/job"))
        }
        guard try await office.clockDoubt() == nil else {
            return .seeOther(setting(request).link("/clock"))
        }
        let cases = try await chosenCases(form)
        guard !cases.isEmpty else {
            return try await issueAnswer(
                request,
                context,
                said: words.nothingTicked,
                status: .unprocessableContent
            )
        }
        let job = IssueJob(
            key: key,
            officer: visitor.officer,
            cases: cases,
            begunAt: now()
        )
        switch try await issueRun.begin(job) {
        case .begun, .begunBefore: return .seeOther(setting(request).link("/issue/job"))
        case .taken(let officer):
            return try await issueAnswer(
                request,
                context,
                said: words.jobTaken(officer: officer),
                status: .conflict
            )
        }
    }

    private func chosenCases(_ form: PostedForm) async throws -> [IssueCase] {
        try await chosenApplications(
            all: form.text("all") == "yes",
            tickets: form.texts("ticket")
        ).map { IssueCase(id: $0.id, ticket: $0.ticket) }
    }

    /// The ticked applications, or all that wait, as far as one run goes.
    func chosenApplications(all: Bool, tickets: [String]) async throws -> [AmanOffice.Application] {
        var chosen: [AmanOffice.Application] = []
        guard all else {
            for text in tickets.prefix(issuePageLength) {
                guard let number = Int(text), number > 0,
                    let found = try await office.records.application(
                        ticket: Ticket(number: number)
                    )
                else { continue }
                chosen.append(found)
            }
            return chosen
        }
        while chosen.count < issueJobLengthMax {
            let rest = min(500, issueJobLengthMax - chosen.count)
            let found = try await office.records.applications(
                in: .granted,
                after: chosen.last?.ticket,
                limit: rest
            )
            chosen += found
            if found.count < rest { break }
        }
        return chosen
    }

    /// Province names by code, as a page's language has them.
    func provinceNames(_ language: PageLanguage) -> [String: String] {
        let named = programme.provinces.map { ($0.code, $0.names.text(language.rawValue)) }
        return Dictionary(named) { first, _ in first }
    }

    /// What the programme calls its kinds of letters.
    func kindNames(_ language: PageLanguage) -> [LetterKind: String] {
        let named = programme.kinds.map { ($0.kind, $0.titles.text(language.rawValue)) }
        return Dictionary(named) { first, _ in first }
    }
}

/// What a page of a run receives while it works: numbers and sentences, no ticket.
func jobJSON(_ job: IssueJob?, at now: Instant, _ setting: PageSetting) -> JSONValue {
    guard let job else { return .object([.init("stage", .text("ended"))]) }
    return .object([
        .init("stage", .text(job.stage.rawValue)),
        .init("done", .whole(job.done)),
        .init("progress", .text(jobProgress(job, setting))),
        .init("pace", .text(jobPace(job, at: now, setting))),
    ])
}
