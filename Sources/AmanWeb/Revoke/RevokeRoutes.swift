import AmanLetter
import AmanOffice
import HTTPTypes
import Hummingbird

extension Counter {
    /// The addresses of asking for a change and approving it.
    func addRevoke(to router: Router<CounterContext>) {
        guard let revoking, let letters else { return }
        addNotices(revoking, letters, to: router)
        router.get("/revoke") { request, context in
            let setting = self.setting(request, context)
            let view = try await self.revokeView(setting)
            return Response.page(revokePage(setting, view, try await revoking.waiting()), setting)
        }
        router.get("/revoke/letter/:number") { request, context in
            let record = try await self.letter(letters, context)
            let form = AskForm(key: self.freshKey())
            return try await self.askAnswer(record, form, request, context)
        }
        router.post("/revoke/letter/:number") { request, context in
            try await self.ask(revoking, letters, request, context)
        }
        router.get("/revoke/wish/:id") { request, context in
            let wish = try await self.wish(revoking, context)
            return try await self.wishAnswer(wish, request, context)
        }
        router.post("/revoke/wish/:id/approve") { request, context in
            try await self.answerWish(revoking, request, context) { id, member in
                try await revoking.approve(id, member)
                await self.publishKept()
            }
        }
        router.post("/revoke/wish/:id/decline") { request, context in
            try await self.answerWish(revoking, request, context, revoking.decline)
        }
        router.post("/revoke/wish/:id/take-back") { request, context in
            try await self.answerWish(revoking, request, context, revoking.takeBack)
        }
    }

    private func addNotices(
        _ revoking: RevokeTools,
        _ letters: LetterTools,
        to router: Router<CounterContext>
    ) {
        router.get("/letter/:number/notice") { _, context in
            let record = try await self.letter(letters, context)
            guard let notice = try await revoking.notice(record) else {
                throw CounterRefusal.notFound
            }
            return noticeAnswer(notice, named: record.number.text)
        }
        router.get("/decision/:ticket/notice") { _, context in
            let ticket = try self.ticket(context)
            guard let notice = try await revoking.refusalNotice(ticket) else {
                throw CounterRefusal.notFound
            }
            return noticeAnswer(notice, named: "\(ticket.number)")
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
        _ revoking: RevokeTools,
        _ letters: LetterTools,
        _ request: Request,
        _ context: CounterContext
    ) async throws -> Response {
        let record = try await letter(letters, context)
        let (posted, setting) = (try context.posted(), setting(request, context))
        let (form, words) = (AskForm(posted, freshKey: freshKey()), setting.words.revoke)
        do {
            let wish = try askedWish(form)
            guard posted.text("confirmed") == "yes" else {
                let view = try await revokeView(setting)
                return .page(askConfirmPage(setting, view, record, form, wish), setting)
            }
            let member = try context.session().session.member
            switch try await revoking.ask(wish, record.number, member, form.keyBytes) {
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

    private func wish(
        _ revoking: RevokeTools,
        _ context: CounterContext
    ) async throws -> AskedChange {
        guard let text = context.parameters.get("id"), text.utf8.count <= 15,
            let number = Int64(text), number > 0,
            let wish = try await revoking.asked(AskedChangeID(number: number))
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
        guard let letters, let record = try await letters.letter(lost) else { return nil }
        return try await letters.standing(record).chain.later.last?.number
    }

    /// Approves, declines or takes back; whoever comes second is told how it ended.
    private func answerWish(
        _ revoking: RevokeTools,
        _ request: Request,
        _ context: CounterContext,
        _ step: (AskedChangeID, StaffMember) async throws -> Void
    ) async throws -> Response {
        let wish = try await wish(revoking, context)
        let member = try context.session().session.member
        let way = setting(request).link("/revoke/wish/\(wish.id.number)")
        do {
            try await step(wish.id, member)
            return .seeOther(way)
        } catch let error as ApprovalError {
            let now = try await self.wish(revoking, context)
            // Sent twice: the first answer stands, and is shown.
            if case .endedBefore = error, now.endedBy == member.officer { return .seeOther(way) }
            guard let text = setting(request).words.revoke.text(error) else { throw error }
            return try await wishAnswer(now, request, context, said: text)
        }
    }
}

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
