import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of the registrar's desk.
    func addDesk(to router: Router<SiteContext>) {
        router.get("/desk") { request, context in
            let staff = try context.session().session.member.id
            let kept = try await self.office.records.draft(of: staff).flatMap {
                DeskForm(draft: $0)
            }
            let form = kept ?? DeskForm(key: self.freshKey())
            return try await self.deskAnswer(form, request, context)
        }
        router.post("/desk") { request, context in
            try await self.takeDown(request, context)
        }
        router.post("/desk/draft") { _, context in
            try await self.saveDraft(context)
        }
        router.post("/desk/clear") { request, context in
            let staff = try context.session().session.member.id
            try await self.office.records.dropDraft(of: staff)
            return Response.seeOther(self.setting(request).link("/desk"))
        }
        router.get("/desk/ticket/:ticket") { request, context in
            let setting = self.setting(request, context)
            let application = try await self.ownApplication(context)
            let queues = try await self.queues()
            return Response.page(ticketPage(setting, application, queues: queues), setting)
        }
        router.get("/desk/slip/:ticket") { _, context in
            try await self.slipAnswer(self.ownApplication(context))
        }
    }

    /// The application in the address, which this very member registered.
    ///
    /// Any other ticket is answered as one that no one has: who registers learns nothing of what
    /// others registered.
    private func ownApplication(_ context: SiteContext) async throws -> AmanOffice.Application {
        let (ticket, member) = (try ticket(context), try context.session().session.member.id)
        let found = try await office.records.application(
            ticket: ticket,
            registeredBy: .member(member)
        )
        guard let found else { throw SiteRefusal.notFound }
        return found
    }

    private func slipAnswer(_ application: AmanOffice.Application) async throws -> Response {
        let number = application.ticket.number
        let headers: HTTPFields = [
            .contentType: "application/pdf", .cacheControl: "no-store",
            .contentDisposition: "inline; filename=\"\(number).pdf\"",
        ]
        let slip = try await longWork.drawing { try await printing.slip(of: application) }
        return Response(
            status: .ok,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: slip))
        )
    }

    private func takeDown(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (posted, session) = (try context.posted(), try context.session().session)
        let form = DeskForm(posted, freshKey: freshKey())
        do {
            var wanted = try ApplyRequest(typed: form.typed)
            wanted.person.photo = try await photo(in: posted)
            let key = Array("\(session.member.id.number):\(form.key)".utf8)
            let application = try await office.applyOnce(
                wanted,
                officer: session.member.officer,
                form: key,
                registeredBy: .member(session.member.id)
            )
            try await office.records.dropDraft(of: session.member.id)
            let address = "/desk/ticket/\(application.ticket.number)"
            return .seeOther(setting(request).link(address))
        } catch let error as ApplyError {
            guard case .field(let field, let fault) = error else { throw error }
            // What was typed is stored before it is shown again: a closed tab must not lose it.
            try await keepDraft(form, session.member.id)
            let text = setting(request).words.desk.faults.text(fault)
            return try await deskAnswer(form, request, context, fault: (field, text))
        }
    }

    /// The photo of a form, which is refused now and not missing on the letter later.
    private func photo(
        in form: PostedForm,
    ) async throws -> [UInt8]? {
        guard let photo = form.file("photo"), photo.count <= personPhotoByteCountMax else {
            return form.file("photo")
        }
        return try await longWork.staffPhotos.withPermit { try await pictures.cleanPhoto(photo) }
    }

    /// Saves the draft and suggests Latin spellings of what was typed; asks no other record.
    private func saveDraft(_ context: SiteContext) async throws -> Response {
        let (posted, session) = (try context.posted(), try context.session().session)
        let form = DeskForm(posted, freshKey: freshKey())
        try await keepDraft(form, session.member.id)
        let spellings = LatinSpellings(
            latin: latinSuggestion(for: form.text(.secondName)),
            fatherLatin: latinSuggestion(for: form.text(.fatherSecondName))
        )
        return Response.json(spellings.json)
    }

    private func keepDraft(_ form: DeskForm, _ staff: StaffID) async throws {
        let draft = form.draft
        guard draft.count <= draftByteCountMax else { throw SiteRefusal.formTooLarge }
        try await office.records.keepDraft(draft, of: staff, at: now())
    }

    private func deskAnswer(
        _ form: DeskForm,
        _ request: Request,
        _ context: SiteContext,
        fault: (field: ApplyField, text: String)? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        var view = deskView(form, setting.language)
        view.fault = fault
        view.queues = try await queues()
        return .page(
            deskPage(setting, view),
            setting,
            status: fault == nil ? .ok : .unprocessableContent
        )
    }

    private func deskView(_ form: DeskForm, _ language: PageLanguage) -> DeskView {
        let own = Set(office.entry?.provinces ?? [])
        let ordered =
            programme.provinces.filter { own.contains($0.code) }
            + programme.provinces.filter { !own.contains($0.code) }
        return DeskView(
            form: form,
            provinces: ordered.map { ($0.code, $0.names.text(language.rawValue)) },
            languages: programme.languages.dropFirst().compactMap(PageLanguage.init(rawValue:)),
            channels: programme.channels,
            calendars: programme.calendars
        )
    }

    /// How many wait at each step.
    func queues() async throws -> QueueLengths {
        // Without the numbers of the day, which take longer to count.
        try await queues(of: try await office.records.queueCounts())
    }

    /// The same, of counts that are at hand.
    func queues(of counts: OfficeCounts) async throws -> QueueLengths {
        var queues = queueLengths(counts, officers: programme.decision.officers)
        queues[.revoke] = try await office.records.changeRequestCount(waitingAt: now())
        return queues
    }

    func freshKey() -> [UInt8] { office.environment.randomBytes(16) }

    func ticket(_ context: SiteContext) throws(SiteRefusal) -> Ticket {
        guard let text = context.parameters.get("ticket"), text.utf8.count <= 10,
            let number = Int(text), number > 0
        else { throw .notFound }
        return Ticket(number: number)
    }
}

/// What the desk's page gets while an application is typed: spellings of what was typed itself.
struct LatinSpellings: Sendable {
    var latin: String?
    var fatherLatin: String?

    var json: JSONValue {
        .object([
            .init("latin", latin.map { .text($0) } ?? .nothing),
            .init("fatherLatin", fatherLatin.map { .text($0) } ?? .nothing),
        ])
    }
}
