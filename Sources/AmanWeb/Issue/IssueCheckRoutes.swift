import AmanLetter
import AmanOffice
import AmanTexts
import Hummingbird
import NIOCore

extension OfficeSite {
    /// The addresses between choosing applications and issuing their letters.
    func addIssueCheck(to router: Router<SiteContext>) {
        router.get("/issue/check") { request, context in
            let asked = request.uri.queryParameters
            let isAll = asked["all"] == "yes"
            return try await self.checkAnswer(
                try await self.stillGranted(
                    all: isAll,
                    tickets: asked[values: "ticket"].map { String($0) }
                ),
                isAll: isAll,
                request,
                context
            )
        }
        router.post("/issue/preview") { request, context in
            try await self.previewAnswer(request, context)
        }
    }

    /// The chosen applications that wait for a letter: a page may be older than their letters.
    private func stillGranted(all: Bool, tickets: [String]) async throws -> [AmanOffice.Application]
    {
        try await chosenApplications(all: all, tickets: tickets)
            .filter { $0.state == .granted }
            .sorted { $0.ticket.number < $1.ticket.number }
    }

    private func checkAnswer(
        _ applications: [AmanOffice.Application],
        isAll: Bool,
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        guard !applications.isEmpty else {
            // "All" of none: the list itself says that none waits.
            if isAll, text == nil { return .seeOther(setting.link("/issue")) }
            return try await issueAnswer(
                request,
                context,
                said: text ?? setting.words.issue.nothingTicked,
                status: .unprocessableContent
            )
        }
        let (programme, code) = (programme, office.code)
        let titles = programme.kinds.map { rule in
            (kind: rule.kind, title: rule.titles.text(setting.language.rawValue))
        }
        let view = IssueCheckView(
            applications: applications,
            isAll: isAll,
            kinds: titles,
            kindOfHome: { programme.kind(at: code, home: $0) },
            form: Hexadecimal.text(freshKey()),
            queues: try await queues(context),
            said: text
        )
        return .page(
            issueCheckPage(setting, view),
            setting,
            status: text == nil ? .ok : .unprocessableContent
        )
    }

    /// What one of the letters would say, as a file that is no letter.
    private func previewAnswer(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let words = setting(request).words.issue
        let number = Int(try context.posted().text("ticket") ?? "") ?? 0
        let ticket = Ticket(number: max(0, number))
        do {
            let preview = try await office.previewLetter(
                ticket,
                officer: try context.session().officer
            )
            let pdf = try await longWork.drawing { try await printing.preview(preview) }
            return pdfAnswer(pdf, named: "preview-\(ticket.number)")
        } catch PreviewError.issue(let error) {
            let why = words.faults.text(IssueRefusal(error))
            let text = RefusalText(words.noPreview, why)
            return try await notPreviewed(ticket, text, request, context)
        } catch PreviewError.open(.quotaReached(_, let limit)) {
            let count = setting(request).language.count(limit)
            let text = setting(request).words.letter.openQuota(limit: count)
            return try await notPreviewed(ticket, text, request, context)
        } catch PreviewError.open(.notFound) {
            throw SiteRefusal.notFound
        }
    }

    private func notPreviewed(
        _ ticket: Ticket,
        _ text: RefusalText,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        try await checkAnswer(
            try await stillGranted(all: false, tickets: ["\(ticket.number)"]),
            isAll: false,
            request,
            context,
            said: text
        )
    }
}

/// A file that the browser shows, and stores nowhere.
func pdfAnswer(_ pdf: [UInt8], named name: String) -> Response {
    Response(
        status: .ok,
        headers: [
            .contentType: "application/pdf", .cacheControl: "no-store",
            .contentDisposition: "inline; filename=\"\(name).pdf\"",
        ],
        body: .init(byteBuffer: ByteBuffer(bytes: pdf))
    )
}
