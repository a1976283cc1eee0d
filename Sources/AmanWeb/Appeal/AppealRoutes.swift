import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Hummingbird

/// Rows of a list that no one reads to its end.
private let openCountMax = 200

extension OfficeSite {
    /// The appeal that an address names.
    func appeal(_ context: SiteContext) async throws -> LetterAppeal {
        guard let text = context.parameters.get("id"), text.utf8.count <= 15,
            let number = Int64(text), number > 0,
            let appeal = try await office.records.appeal(LetterAppealID(number: number))
        else { throw SiteRefusal.notFound }
        return appeal
    }

    /// The open appeals, and the way to file one.
    func appealsAnswer(
        _ request: Request,
        _ context: SiteContext,
        typed: String = "",
        said text: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        let open = try await office.records.openAppeals(limit: openCountMax)
        return .page(
            appealsPage(setting, try await appealView(setting, said: text), open, typed: typed),
            setting,
            status: text == nil ? .ok : .unprocessableContent
        )
    }

    /// The open appeals below what waits for a second officer; nil where there are none.
    func openAppealsSection(_ setting: PageSetting) async throws -> Markup? {
        let open = try await office.records.openAppeals(limit: openCountMax)
        guard !open.isEmpty else { return nil }
        let view = try await appealView(setting, said: nil)
        return """
            <section><h2>\(setting.words.appeals.open)</h2>\(appealTable(setting, view, open))\
            </section>
            """
    }

    /// Leads from a letter's number or a ticket to the form; each is a look, counted and audited.
    func findForAppeal(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (posted, setting) = (try context.posted(), setting(request))
        let typed = AppealForm(posted).typed
        let officer = try context.session().officer
        let number: LetterNumber?
        if let ticket = Int(typed), (1...ticketMax).contains(ticket) {
            let found = try await office.lookUp(Ticket(number: ticket), officer: officer)
            number = found?.letter
        } else if let read = try? LetterNumber(reading: typed) {
            number = try await office.lookUp(read, officer: officer)?.number
        } else {
            number = nil
        }
        guard let number else {
            let fault = setting.words.appeals.faults.notFound
            return try await appealsAnswer(request, context, typed: typed, said: fault)
        }
        return .seeOther(setting.link("/appeals/letter/\(number.text)"))
    }

    /// The form for an appeal against the newest change of a letter.
    func filingAnswer(
        _ form: AppealForm,
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil
    ) async throws -> Response {
        let (record, setting) = (try await letter(context), setting(request, context))
        guard let ground = try await office.records.appealGround(of: record.number) else {
            throw SiteRefusal.notFound
        }
        if let appeal = ground.appeal, text == nil {
            return .seeOther(setting.link("/appeals/\(appeal.id.number)"))
        }
        var view = try await appealView(setting, said: text)
        let changes = try await office.records.statusChanges(of: record.number)
        view.isInForce = statusInEffect(of: changes, at: now()) == .valid
        return .page(
            filingPage(setting, view, ground, form),
            setting,
            status: text == nil ? .ok : .unprocessableContent
        )
    }

    /// Files an appeal.
    func takeAppeal(_ request: Request, _ context: SiteContext) async throws -> Response {
        let record = try await letter(context)
        let (form, setting) = (AppealForm(try context.posted()), setting(request))
        let words = setting.words.appeals
        guard let channel = form.channel else {
            let fault = words.text(AppealFormError.noChannel)
            return try await filingAnswer(form, request, context, said: fault)
        }
        do throws(AppealError) {
            let appeal = try await office.fileAppeal(
                AppealDraft(channel: channel, text: form.text),
                against: record.number,
                officer: try officer(context)
            )
            await publishStored()
            return .seeOther(setting.link("/appeals/\(appeal.id.number)"))
        } catch .filedBefore(let id) {
            // Sent twice: the first holds, and is shown.
            return .seeOther(setting.link("/appeals/\(id.number)"))
        } catch {
            guard let fault = words.text(error) else { throw error }
            return try await filingAnswer(form, request, context, said: fault)
        }
    }

    /// One appeal; with what the person said, where it was opened a moment ago.
    func appealAnswer(
        _ appeal: LetterAppeal,
        _ request: Request,
        _ context: SiteContext,
        text: OpenedAppealText? = nil,
        said fault: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        var view = try await appealView(setting, said: fault)
        view.text = text
        let changes = try await office.records.statusChanges(of: appeal.letter)
        view.isInForce = statusInEffect(of: changes, at: now()) == .valid
        if let visitor = setting.visitor {
            let own = try await office.records.voters(named: [visitor.session.member.officer])
            view.tookPart = !appeal.change.voters.isDisjoint(with: own)
        }
        return .page(
            appealPage(setting, view, appeal),
            setting,
            status: fault == nil ? .ok : .conflict
        )
    }

    /// Opens what the person said.
    func appealText(_ request: Request, _ context: SiteContext) async throws -> Response {
        let appeal = try await appeal(context)
        let note: CaseNote?
        do throws(AppealError) {
            note = try await office.openAppealText(of: appeal.id, officer: try officer(context))
        } catch {
            guard let fault = setting(request).words.appeals.text(error) else { throw error }
            return try await appealAnswer(appeal, request, context, said: fault)
        }
        let text = OpenedAppealText(note: note)
        return try await appealAnswer(appeal, request, context, text: text)
    }

    private func officer(_ context: SiteContext) throws(AppealError) -> String {
        do { return try context.session().officer } catch { throw .officerMissing }
    }

    /// Proposes, confirms or declines; who comes second sees how it is.
    func answerAppeal(
        _ request: Request,
        _ context: SiteContext,
        _ step: (LetterAppealID, StaffMember) async throws -> Void
    ) async throws -> Response {
        let appeal = try await appeal(context)
        let (setting, member) = (setting(request), try context.session().session.member)
        let words = setting.words.appeals
        do {
            try await step(appeal.id, member)
            return .seeOther(setting.link("/appeals/\(appeal.id.number)"))
        } catch let error as AppealFormError {
            return try await appealAnswer(appeal, request, context, said: words.text(error))
        } catch let error as AppealError {
            guard let fault = words.text(error) else { throw error }
            let now = try await self.appeal(context)
            return try await appealAnswer(now, request, context, said: fault)
        }
    }

    private func appealView(
        _ setting: PageSetting,
        said text: RefusalText?
    ) async throws -> AppealView {
        AppealView(
            dates: dates(setting.language),
            now: now(),
            queues: try await queues(for: setting.visitor),
            reasons: reasonTexts(setting),
            programme: programme,
            said: text
        )
    }
}
