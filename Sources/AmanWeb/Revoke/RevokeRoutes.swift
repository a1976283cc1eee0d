import AmanLetter
import AmanOffice
import HTTPTypes
import Hummingbird

extension Counter {
    /// The addresses of asking for a change and approving it.
    func addRevoke(to router: Router<CounterContext>) {
        addHolderNotices(to: router)
        router.get("/revoke") { request, context in
            let setting = self.setting(request, context)
            let view = try await self.revokeView(setting)
            return Response.page(
                revokePage(setting, view, try await self.pendingChanges()),
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
        router.get("/revoke/wish/:id") { request, context in
            let wish = try await self.wish(context)
            return try await self.wishAnswer(wish, request, context)
        }
        router.post("/revoke/wish/:id/approve") { request, context in
            try await self.answerWish(request, context) { id, member in
                _ = try await self.office.approveChange(id, by: member)
                await self.publishStored()
            }
        }
        router.post("/revoke/wish/:id/decline") { request, context in
            try await self.answerWish(request, context) { id, member in
                try await self.office.declineChange(id, by: member)
            }
        }
        router.post("/revoke/wish/:id/take-back") { request, context in
            try await self.answerWish(request, context) { id, member in
                try await self.office.withdrawChange(id, by: member)
            }
        }
    }

    /// What waits for a second officer, soonest to expire first.
    private func pendingChanges() async throws -> [AskedChange] {
        try await office.records.askedChanges(waitingAt: now(), limit: pendingCountMax)
    }

    private func addHolderNotices(to router: Router<CounterContext>) {
        router.get("/letter/:number/notice") { _, context in
            let record = try await self.letter(context)
            guard let notice = try await self.office.notice(of: record) else {
                throw CounterRefusal.notFound
            }
            return noticeAnswer(
                try await self.printing.notice(notice),
                named: record.number.text
            )
        }
        router.get("/decision/:ticket/notice") { _, context in
            let ticket = try self.ticket(context)
            guard let notice = try await self.office.refusalNotice(of: ticket) else {
                throw CounterRefusal.notFound
            }
            return noticeAnswer(
                try await self.printing.notice(notice),
                named: "\(ticket.number)"
            )
        }
    }

    func revokeView(_ setting: PageSetting, said: RefusalText? = nil) async throws -> RevokeView {
        let language = setting.language.rawValue
        let reasons = programme.statusReasons.map { ($0.code, $0.texts.text(language)) }
        return RevokeView(
            dates: dates(setting.language),
            now: now(),
            queues: try await queues(),
            reasons: Dictionary(reasons) { first, _ in first },
            safeExitDays: programme.revocation.safeExitDays,
            said: said
        )
    }

    private func askAnswer(
        _ record: LetterRecord,
        _ form: AskForm,
        _ request: Request,
        _ context: CounterContext,
        said text: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        let view = try await revokeView(setting, said: text)
        let choices = possibleReasons(programme)
        return .page(
            askPage(setting, view, record, form, choices: choices),
            setting,
            status: text == nil ? .ok : .unprocessableContent
        )
    }

    /// First shows what would be asked for; then, confirmed, asks.
    private func ask(
        _ request: Request,
        _ context: CounterContext
    ) async throws -> Response {
        let record = try await letter(context)
        let (posted, setting) = (try context.posted(), setting(request, context))
        let (form, words) = (AskForm(posted, freshKey: freshKey()), setting.words.revoke)
        do {
            let wish = try askedWish(form)
            guard posted.text("confirmed") == "yes" else {
                let view = try await revokeView(setting)
                return .page(askConfirmPage(setting, view, record, form, wish), setting)
            }
            let member = try context.session().session.member
            let answer = try await office.requestChange(
                wish,
                of: record.number,
                by: member,
                form: form.keyBytes
            )
            switch answer {
            case .asked(let kept), .anotherWaits(let kept):
                return .seeOther(setting.link("/revoke/wish/\(kept.id.number)"))
            }
        } catch let fault as AskFault {
            return try await askAnswer(record, form, request, context, said: words.fault(fault))
        } catch let error as ApprovalError {
            guard let text = words.text(error) else { throw error }
            return try await askAnswer(record, form, request, context, said: text)
        }
    }

    private func askedWish(_ form: AskForm) throws(AskFault) -> AskedWish {
        guard let act = form.act else { throw .noAct }
        let reasons = possibleReasons(programme)
        let isKnown = reasons.contains { $0.code == form.reason }
        guard act == .replace || isKnown else { throw .noReason }
        // A replacement takes effect when the new letter is made, never later.
        let moment =
            act == .replace ? nil : try form.effectiveAt(minutesEastOfUTC: minutesEastOfUTC)
        return AskedWish(
            act: act,
            reason: act == .replace ? StandingReason.lost : form.reason,
            effectiveAt: moment
        )
    }

    private func wish(_ context: CounterContext) async throws -> AskedChange {
        guard let text = context.parameters.get("id"), text.utf8.count <= 15,
            let number = Int64(text), number > 0,
            let wish = try await office.records.askedChange(AskedChangeID(number: number))
        else { throw CounterRefusal.notFound }
        return wish
    }

    private func wishAnswer(
        _ wish: AskedChange,
        _ request: Request,
        _ context: CounterContext,
        said text: RefusalText? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        var view = try await revokeView(setting, said: text)
        if wish.act == .replace, wish.ending == .done {
            view.newLetter = try await newLetter(after: wish.letter)
        }
        return .page(
            wishPage(setting, view, wish),
            setting,
            status: text == nil ? .ok : .conflict
        )
    }

    /// The letter that took the place of a lost one, ready to be printed.
    private func newLetter(after lost: LetterNumber) async throws -> LetterNumber? {
        guard let record = try await office.records.letter(lost) else { return nil }
        return try await office.chain(of: record).later.last?.number
    }

    /// Approves, declines or takes back; whoever comes second is told how it ended.
    private func answerWish(
        _ request: Request,
        _ context: CounterContext,
        _ step: (AskedChangeID, StaffMember) async throws -> Void
    ) async throws -> Response {
        let wish = try await wish(context)
        let member = try context.session().session.member
        let way = setting(request).link("/revoke/wish/\(wish.id.number)")
        do {
            try await step(wish.id, member)
            return .seeOther(way)
        } catch let error as ApprovalError {
            let now = try await self.wish(context)
            // Sent twice: the first answer stands, and is shown.
            if case .endedBefore = error, now.endedBy == member.officer { return .seeOther(way) }
            guard let text = setting(request).words.revoke.text(error) else { throw error }
            return try await wishAnswer(now, request, context, said: text)
        }
    }
}

/// Rows of a list that nobody reads to its end.
private let pendingCountMax = 200

private func noticeAnswer(_ pdf: [UInt8], named name: String) -> Response {
    Response(
        status: .ok,
        headers: [
            .contentType: "application/pdf", .cacheControl: "no-store",
            .contentDisposition: "inline; filename=\"notice-\(name).pdf\"",
        ],
        body: .init(byteBuffer: ByteBuffer(bytes: pdf))
    )
}
