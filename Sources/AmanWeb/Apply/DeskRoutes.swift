import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of the registrar's desk.
    func addDesk(to router: Router<SiteContext>) {
        router.get("/desk") { request, context in
            if let draft = try await self.openDraft(context) {
                return try await self.draftOffer(draft.keptAt, request, context)
            }
            return try await self.deskAnswer(DeskForm(key: self.freshKey()), request, context)
        }
        router.post("/desk") { request, context in
            try await self.takeDown(request, context)
        }
        router.get("/desk/draft") { request, context in
            guard let draft = try await self.openDraft(context) else {
                return Response.seeOther(self.setting(request).link("/desk"))
            }
            return try await self.deskAnswer(draft.form, request, context)
        }
        router.post("/desk/draft") { request, context in
            try await self.saveDraft(request, context)
        }
        router.post("/desk/clear") { request, context in
            let staff = try context.session().session.member.id
            try await self.office.records.dropDraft(of: staff)
            return Response.seeOther(self.setting(request).link("/desk"))
        }
        addTickets(to: router)
    }

    /// What the member has typed and not yet sent; nil where nothing was, or it is registered.
    private func openDraft(
        _ context: SiteContext
    ) async throws -> (form: DeskForm, keptAt: Instant)? {
        let member = try context.session().session.member.id
        guard let kept = try await office.records.draft(of: member),
            let form = DeskForm(draft: kept.bytes), !form.isEmpty
        else { return nil }
        // The last draft of a form can arrive after the form itself.
        let key = formKey(form, of: member)
        guard try await office.records.application(fromForm: key) == nil else {
            try await office.records.dropDraft(of: member)
            return nil
        }
        return (form, kept.keptAt)
    }

    private func draftOffer(
        _ keptAt: Instant,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        let time = dates(setting.language).time(keptAt, seenAt: now())
        return .page(draftPage(setting, time: time, queues: try await queues(context)), setting)
    }

    /// What is stored of a form's key: the member's number belongs to it.
    private func formKey(_ form: DeskForm, of member: StaffID) -> [UInt8] {
        Array("\(member.number):\(form.key)".utf8)
    }

    private func takeDown(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (posted, session) = (try context.posted(), try context.session().session)
        let form = DeskForm(posted, freshKey: freshKey())
        do {
            let faults = self.faults(of: form)
            guard faults.isEmpty else { throw DeskRefusal(faults: faults) }
            var wanted = try ApplyRequest(typed: form.typed)
            wanted.person.photo = try await photo(in: posted)
            let application = try await office.applyOnce(
                wanted,
                officer: session.member.officer,
                form: formKey(form, of: session.member.id),
                registeredBy: .member(session.member.id)
            )
            try await office.records.dropDraft(of: session.member.id)
            let address = "/desk/ticket/\(application.ticket.number)"
            return .seeOther(setting(request).link(address))
        } catch ApplyError.field(let field, let refusal) {
            return try await refused(form, [RefusedField(field, refusal)], request, context)
        } catch let refusal as DeskRefusal {
            return try await refused(form, refusal.faults, request, context)
        }
    }

    /// The form as it was sent, with everything that is wrong.
    private func refused(
        _ form: DeskForm,
        _ faults: [RefusedField],
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        // What was typed is stored before it is shown again: a closed tab must not lose it.
        try await keepDraft(form, try context.session().session.member.id)
        let setting = setting(request)
        var remarks = self.remarks(faults, form, setting)
        // A browser does not send a chosen file back into a form.
        let isPhotoWrong = faults.contains { $0.field == .photo }
        if try context.posted().file("photo") != nil, !isPhotoWrong {
            remarks.append(DeskRemark(field: .photo, text: setting.words.desk.photoAgain))
        }
        return try await deskAnswer(form, request, context, faults: remarks)
    }

    private func faults(of form: DeskForm) -> [RefusedField] { faults(in: form.typed) }

    func faults(in typed: [ApplyField: String]) -> [RefusedField] {
        AmanOffice.faults(
            in: typed,
            by: programme,
            now: now(),
            canPrint: office.environment.canPrint
        )
    }

    func remarks(
        _ faults: [RefusedField],
        _ form: DeskForm,
        _ setting: PageSetting
    ) -> [DeskRemark] {
        let words = setting.words.desk.faults
        return faults.map { fault in
            let typed = form.text(fault.field)
            let text = words.text(fault.refusal, typed: typed, setting.language)
            return DeskRemark(field: fault.field, text: text)
        }
    }

    private func unusual(_ form: DeskForm, _ setting: PageSetting) -> [DeskRemark] {
        unusualEntries(in: form.typed, by: programme, now: now()).map {
            DeskRemark(
                field: $0.field,
                text: setting.words.desk.unusual.text($0.entry, setting.language)
            )
        }
    }

    /// The photo of a form, which is refused now and not missing on the letter later.
    func photo(
        in form: PostedForm,
    ) async throws -> [UInt8]? {
        guard let photo = form.file("photo"), photo.count <= personPhotoByteCountMax else {
            return form.file("photo")
        }
        return try await longWork.staffPhotos.withPermit { try await pictures.cleanPhoto(photo) }
    }

    /// Saves the draft, and answers about what was typed.
    ///
    /// That is spellings of it, and what is wrong or unusual in it. No other record is asked.
    private func saveDraft(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (posted, session) = (try context.posted(), try context.session().session)
        let form = DeskForm(posted, freshKey: freshKey())
        try await keepDraft(form, session.member.id)
        let setting = setting(request)
        // What is not chosen yet is not wrong while a registrar types.
        let faults = faults(of: form).filter { !form.text($0.field).isEmpty }
        let remarks = remarks(faults, form, setting) + unusual(form, setting)
        let answer = DraftAnswer(
            latin: latinSuggestion(for: form.text(.secondName)),
            fatherLatin: latinSuggestion(for: form.text(.fatherSecondName)),
            remarks: remarks.map { ($0.field, label($0.field, setting.words.desk), $0.text) }
        )
        return Response.json(answer.json)
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
        faults: [DeskRemark] = []
    ) async throws -> Response {
        let setting = setting(request, context)
        var view = deskView(form, setting.language)
        view.faults = faults
        view.unusual = unusual(form, setting)
        view.queues = try await queues(context)
        return .page(
            deskPage(setting, view),
            setting,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }

    func deskView(_ form: DeskForm, _ language: PageLanguage) -> DeskView {
        DeskView(
            form: form,
            provinces: ProvinceGroups(
                programme.provinces,
                servedHere: Set(office.entry?.provinces ?? []),
                in: language
            ),
            languages: programme.languages.dropFirst().compactMap(PageLanguage.init(rawValue:)),
            channels: programme.channels,
            calendars: programme.calendars
        )
    }

    /// How many wait at each step.
    func queues(_ context: SiteContext) async throws -> QueueLengths {
        try await queues(for: context.visitor)
    }

    /// The same for a visitor.
    func queues(for visitor: Visitor?) async throws -> QueueLengths {
        // Without the numbers of the day, which take longer to count.
        let queues = try await queues(of: try await office.records.queueCounts())
        return try await withoutOwn(queues, visitor)
    }

    /// The same without those that wait for another officer than this one.
    private func withoutOwn(
        _ queues: QueueLengths,
        _ visitor: Visitor?
    ) async throws -> QueueLengths {
        guard programme.decision.officers > 1, let waiting = queues[.decide], waiting > 0,
            let visitor, visitor.may(.decide)
        else { return queues }
        let filter = ReviewFilter(state: .recommended, notVotedBy: visitor.session.member.id)
        let others = try await office.records.reviewCount(filter, most: queueCountMax)
        var queues = queues
        // Beyond what is counted, the length of the whole queue says as much.
        if others < queueCountMax { queues[.decide] = others }
        return queues
    }

    /// The same, of counts that are at hand.
    func queues(of counts: OfficeCounts) async throws -> QueueLengths {
        var queues = queueLengths(counts, officers: programme.decision.officers)
        let now = now()
        queues[.revoke] =
            try await office.records.changeRequestCount(waitingAt: now)
            + office.records.appealCounts(at: now).open
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

/// Why a form was not registered.
private struct DeskRefusal: Error {
    var faults: [RefusedField]
}

/// What the desk's page gets while an application is typed; all of it follows from what was typed.
struct DraftAnswer: Sendable {
    var latin: String?
    var fatherLatin: String?
    /// What is wrong or unusual, with the field and its label.
    var remarks: [(field: ApplyField, label: String, text: String)]

    var json: JSONValue {
        .object([
            .init("latin", latin.map { .text($0) } ?? .nothing),
            .init("fatherLatin", fatherLatin.map { .text($0) } ?? .nothing),
            .init(
                "remarks",
                .list(
                    remarks.map { remark in
                        .object([
                            .init("field", .text(remark.field.rawValue)),
                            .init("label", .text(remark.label)), .init("text", .text(remark.text)),
                        ])
                    }
                )
            ),
        ])
    }
}
