import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of requesting a change and approving it.
    func addRevoke(to router: Router<SiteContext>) {
        addHolderNotices(to: router)
        addChangeRequests(to: router)
        router.get("/revoke") { request, context in
            let setting = self.setting(request, context)
            let view = try await self.revokeView(setting)
            return Response.page(
                revokePage(
                    setting,
                    view,
                    try await self.pendingChanges(),
                    appeals: try await self.openAppealsSection(setting)
                ),
                setting
            )
        }
        router.get("/revoke/letter/:number") { request, context in
            let record = try await self.letter(context)
            let form = AskForm(key: self.freshKey())
            return try await self.askAnswer(record, form, request, context)
        }
        router.post("/revoke/letter/:number") { request, context in
            try await self.ask(request, context)
        }
        router.get("/revoke/letter/:number/confirm") { request, context in
            try await self.confirmAnswer(request, context)
        }
    }

    /// One change request, and what officers do with it.
    private func addChangeRequests(to router: Router<SiteContext>) {
        router.get("/revoke/wish/:id") { request, context in
            let moved = try await self.changeRequest(context)
            let address = "/change-requests/\(moved.id.number)"
            return Response.seeOther(self.setting(request, context).link(address))
        }
        router.get("/change-requests/:id") { request, context in
            let change = try await self.changeRequest(context)
            return try await self.requestAnswer(change, request, context)
        }
        router.post("/change-requests/:id/approve") { request, context in
            try await self.answerRequest(request, context) { id, member in
                _ = try await self.office.approveChange(id, by: member)
                await self.publishStored()
            }
        }
        router.post("/change-requests/:id/decline") { request, context in
            try await self.answerRequest(request, context) { id, member in
                try await self.office.declineChange(id, by: member)
            }
        }
        router.post("/change-requests/:id/withdraw") { request, context in
            try await self.answerRequest(request, context) { id, member in
                try await self.office.withdrawChange(id, by: member)
            }
        }
    }

    /// What waits for a second officer, soonest to expire first.
    private func pendingChanges() async throws -> [ChangeRequest] {
        try await office.records.changeRequests(waitingAt: now(), limit: pendingCountMax)
    }

    private func addHolderNotices(to router: Router<SiteContext>) {
        router.get("/letter/:number/notice") { _, context in
            let record = try await self.letter(context)
            guard let notice = try await self.office.notice(of: record) else {
                throw SiteRefusal.notFound
            }
            return noticeAnswer(
                try await self.longWork.drawing { try await self.printing.notice(notice) },
                named: record.number.text
            )
        }
        router.get("/decision/:ticket/notice") { _, context in
            let ticket = try self.ticket(context)
            let officer = try context.session().officer
            try await self.office.admitLook(at: [.ticket(ticket)], officer: officer)
            guard let notice = try await self.office.refusalNotice(of: ticket) else {
                throw SiteRefusal.notFound
            }
            return noticeAnswer(
                try await self.longWork.drawing { try await self.printing.notice(notice) },
                named: "\(ticket.number)"
            )
        }
    }

    func revokeView(_ setting: PageSetting, said: RefusalText? = nil) async throws -> RevokeView {
        RevokeView(
            dates: dates(setting.language),
            now: now(),
            queues: try await queues(for: setting.visitor),
            reasons: reasonTexts(setting),
            safeExitDays: programme.revocation.safeExitDays,
            urgentReasons: Set(programme.statusReasons.filter(\.isUrgent).map(\.code)),
            said: said
        )
    }

    /// Notes what a letter is now, and whether its end is decided and still to come.
    private func note(_ number: LetterNumber, in view: inout RevokeView) async throws {
        let changes = try await office.records.statusChanges(of: number)
        view.isInForce = statusInEffect(of: changes, at: view.now) == .valid
        let now = view.now
        view.endsLater = changes.last.map { $0.to == .revoked && $0.effectiveAt > now } ?? false
    }

    private func askAnswer(
        _ record: LetterRecord,
        _ form: AskForm,
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        var view = try await revokeView(setting, said: text)
        view.isCorrected = try await office.wasCorrected(since: record)
        view.kinds = kindNames(setting.language)
        view.provinces = provinceNames(setting.language)
        try await note(record.number, in: &view)
        let acts = possibleActs(
            record,
            isCorrected: view.isCorrected,
            endsLater: view.endsLater,
            at: now()
        )
        let choices = possibleReasons(programme, for: acts)
        return .page(
            askPage(setting, view, record, form, choices: choices),
            setting,
            status: text == nil ? .ok : .unprocessableContent
        )
    }

    /// Shows what would be requested.
    private func confirmAnswer(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (record, setting) = (try await letter(context), setting(request, context))
        let asked = request.uri.queryParameters
        let form = AskForm(freshKey: freshKey()) { name in asked[name[...]].map { String($0) } }
        guard let draft = try? draft(form) else {
            return .seeOther(setting.link("/revoke/letter/\(record.number.text)"))
        }
        var view = try await revokeView(setting)
        try await note(record.number, in: &view)
        return .page(askConfirmPage(setting, view, record, form, draft), setting)
    }

    /// First leads to what would be requested; then, confirmed, requests it.
    private func ask(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let record = try await letter(context)
        let (posted, setting) = (try context.posted(), setting(request, context))
        let form = AskForm(freshKey: freshKey()) { posted.text($0) }
        let words = setting.words.revoke
        do {
            let draft = try self.draft(form)
            guard posted.text("confirmed") == "yes" else {
                let page = "/revoke/letter/\(record.number.text)/confirm"
                return .seeOther(setting.link(page) + form.query(of: draft))
            }
            let member = try context.session().session.member
            let answer = try await office.requestChange(
                draft,
                of: record.number,
                by: member,
                form: form.keyBytes
            )
            switch answer {
            case .pending(let kept), .anotherPending(let kept):
                return .seeOther(setting.link("/change-requests/\(kept.id.number)"))
            }
        } catch let fault as AskError {
            return try await askAnswer(record, form, request, context, said: words.fault(fault))
        } catch let error as ChangeRequestError {
            guard let text = words.text(error) else { throw error }
            return try await askAnswer(record, form, request, context, said: text)
        }
    }

    private func draft(_ form: AskForm) throws(AskError) -> ChangeRequestDraft {
        guard let act = form.act else { throw .noAct }
        let isKnown = possibleReasons(programme, for: act).contains { $0.code == form.reason }
        guard act.replacement != nil || isKnown else { throw .noReason }
        // A replacement takes effect when the new letter is made, never later.
        let moment =
            act.replacement != nil ? nil : try form.effectiveAt(by: office.programme.clock)
        return ChangeRequestDraft(
            act: act,
            reason: act.replacement?.statusReason ?? form.reason,
            effectiveAt: moment
        )
    }

    private func changeRequest(_ context: SiteContext) async throws -> ChangeRequest {
        guard let text = context.parameters.get("id"), text.utf8.count <= 15,
            let number = Int64(text), number > 0,
            let change = try await office.records.changeRequest(ChangeRequestID(number: number))
        else { throw SiteRefusal.notFound }
        return change
    }

    private func requestAnswer(
        _ change: ChangeRequest,
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        var view = try await revokeView(setting, said: text)
        try await note(change.letter, in: &view)
        if change.act.replacement != nil, change.ending == .approved {
            view.newLetter = try await newLetter(after: change.letter)
        }
        return .page(
            changeRequestPage(setting, view, change),
            setting,
            status: text == nil ? .ok : .conflict
        )
    }

    /// The letter that took the place of a lost one, ready to be printed.
    private func newLetter(after lost: LetterNumber) async throws -> LetterNumber? {
        guard let record = try await office.records.letter(lost) else { return nil }
        return try await office.chain(of: record).later.last?.number
    }

    /// Approves, declines or withdraws; who comes second sees how it ended.
    private func answerRequest(
        _ request: Request,
        _ context: SiteContext,
        _ step: (ChangeRequestID, StaffMember) async throws -> Void
    ) async throws -> Response {
        let change = try await changeRequest(context)
        let member = try context.session().session.member
        let way = setting(request).link("/change-requests/\(change.id.number)")
        do {
            try await step(change.id, member)
            return .seeOther(way)
        } catch let error as ChangeRequestError {
            let now = try await self.changeRequest(context)
            // Sent twice: the first answer holds, and is shown.
            if case .endedBefore = error, now.endedBy == member.officer { return .seeOther(way) }
            guard let text = setting(request).words.revoke.text(error) else { throw error }
            return try await requestAnswer(now, request, context, said: text)
        }
    }
}

/// Rows of a list that no one reads to its end.
private let pendingCountMax = 200

private func noticeAnswer(_ pdf: [UInt8], named name: String) -> Response {
    pdfAnswer(pdf, named: "notice-\(name)")
}
