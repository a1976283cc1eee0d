import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The reviewer's addresses.
    func addReview(to router: Router<SiteContext>) {
        for path: RouterPath in ["/review", "/decide"] {
            router.get(path) { request, context in
                try await self.queueAnswer(request, context)
            }
        }
        router.get("/review/batch") { request, context in
            try await self.lookOver(request, context)
        }
        router.post("/review/decide") { request, context in
            try await self.decideBatch(request, context)
        }
        router.get("/review/decided") { request, context in
            try await self.decidedAnswer(request, context)
        }
        addCase(to: router)
    }

    private func addCase(to router: Router<SiteContext>) {
        router.get("/review/case/:ticket") { request, context in
            try await self.caseAnswer(request, context, CaseTurn())
        }
        router.post("/review/case/:ticket") { request, context in
            try await self.openCase(request, context)
        }
        router.post("/review/case/:ticket/decide") { request, context in
            try await self.decideCase(request, context)
        }
        router.post("/review/case/:ticket/withdraw") { request, context in
            try await self.recordVote(.withdraw, request, context)
        }
        router.post("/review/case/:ticket/appeal") { request, context in
            try await self.recordVote(.appeal, request, context)
        }
        router.post("/review/case/:ticket/list") { request, context in
            try await self.clearOutsideHit(request, context)
        }
        router.post("/review/case/:ticket/clear") { request, context in
            try await self.clearHit(request, context)
        }
        router.post("/review/case/:ticket/ask-again") { request, context in
            try await self.askAgain(request, context)
        }
        router.get("/review/photo/:ticket") { _, context in
            try await self.photoAnswer(try self.reviewTicket(context), context)
        }
    }

    /// The photo of a record that this session has opened a moment ago.
    func photoAnswer(_ ticket: Ticket, _ context: SiteContext) async throws -> Response {
        let session = try context.session().session
        guard await recentlyOpened.holds(ticket, for: session.token, at: now()),
            let photo = try await office.photo(of: ticket)
        else { throw SiteRefusal.notFound }
        let isPNG = photo.starts(with: [0x89, 0x50])
        return Response(
            status: .ok,
            headers: [
                .contentType: isPNG ? "image/png" : "image/jpeg", .cacheControl: "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: photo))
        )
    }

    /// The queue's page.
    func queueAnswer(
        _ request: Request,
        _ context: SiteContext,
        fault: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        let query = reviewQuery(request)
        let visitor = try context.session()
        let question = ReviewQuestion(
            query.filter(now: now(), without: visitor.session.member.id),
            in: reviewOrder(query.list.order, setting.language),
            query.list.turn,
            length: queuePageLength,
            most: queueCountMax + 1,
            reader: visitor.voter
        )
        let view = QueueView(
            query: query,
            page: try await office.records.reviewPage(question),
            provinces: programme.provinces.map {
                ($0.code, $0.names.text(setting.language.rawValue))
            },
            outcomes: outcomes(setting),
            queues: try await queues(context),
            now: now(),
            fault: fault
        )
        return .page(
            queuePage(setting, view),
            setting,
            status: fault == nil ? .ok : .unprocessableContent
        )
    }

    /// What can be said to an application, as `grant`, `refuse:code`, `refer:OFFICE`.
    func outcomes(_ setting: PageSetting) -> [(value: String, name: String)] {
        let (words, language) = (setting.words.review.decide, setting.language.rawValue)
        let refusals = programme.refusals.map { reason in
            (
                "refuse:\(reason.code)",
                words.refuse(reason: reason.texts.text(language))
            )
        }
        let offices = programme.offices.filter { $0.code != office.code }.map { entry in
            (
                "refer:\(entry.code.text)",
                words.refer(office: entry.names.text(language))
            )
        }
        return [("grant", words.grant)] + refusals + offices
    }

    /// Reads what `outcomes` writes; nil for anything else.
    func outcome(_ text: String?) -> DecisionOutcome? {
        guard let text else { return nil }
        if text == "grant" { return .grant }
        if text.hasPrefix("refuse:") {
            return programme.refusal(String(text.dropFirst(7))).map { .refuse(reason: $0.code) }
        }
        guard text.hasPrefix("refer:") else { return nil }
        return programme.offices.first {
            $0.code.text == text.dropFirst(6) && $0.code != office.code
        }
        .map { .refer($0.code) }
    }
}
