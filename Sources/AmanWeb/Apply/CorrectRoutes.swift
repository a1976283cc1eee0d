import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The address where an application is corrected.
    func addCorrecting(to router: Router<SiteContext>) {
        router.get("/desk/ticket/:ticket/correct") { request, context in
            let found = try await self.correctableCase(context)
            return try await self.correctAnswer(CorrectTurn(found), request, context)
        }
        router.post("/desk/ticket/:ticket/correct") { request, context in
            try await self.correctCase(request, context)
        }
    }

    /// The case in the address: a look of a reviewer, or what this very member registered.
    private func correctableCase(_ context: SiteContext) async throws -> ReviewCase {
        let (ticket, visitor) = (try ticket(context), try context.session())
        let found =
            visitor.may(.review)
            ? try await office.lookUpCase(ticket, officer: visitor.officer)
            : try await office.ownCase(ticket, of: visitor.session.member.id)
        guard let found else { throw SiteRefusal.notFound }
        return found
    }

    private func correctCase(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (posted, visitor) = (try context.posted(), try context.session())
        var turn = CorrectTurn(try await correctableCase(context))
        let words = setting(request).words.desk.correct
        turn.take(posted, freshKey: freshKey())
        guard let seen = CaseVersion(reading: posted.text("seen") ?? "") else {
            throw SiteRefusal.brokenForm
        }
        turn.faults = correctionFaults(turn.form)
        guard turn.faults.isEmpty else { return try await correctAnswer(turn, request, context) }
        do {
            let correction = try await correction(turn.form, posted)
            guard !correction.isEmpty else {
                turn.said = (words.nothing, .unprocessableContent)
                return try await correctAnswer(turn, request, context)
            }
            _ = try await office.correct(
                turn.found.application.id,
                correction,
                because: turn.reason,
                remark: turn.remark,
                officer: visitor.officer,
                seen: seen
            )
        } catch ApplyError.field(let field, let refusal) {
            turn.faults = [RefusedField(field, refusal)]
            return try await correctAnswer(turn, request, context)
        } catch let error as ApplyError {
            turn.said = try words.said(error)
            return try await correctAnswer(turn, request, context)
        }
        let number = turn.found.application.ticket.number
        let page = visitor.may(.review) ? "/review/case/\(number)" : "/desk/ticket/\(number)"
        return .seeOther(setting(request).link(page) + "&corrected=1")
    }

    private func correction(
        _ form: DeskForm,
        _ posted: PostedForm
    ) async throws -> Correction {
        var correction = try Correction(typed: form.typed)
        correction.person.photo = try await photo(in: posted)
        return correction
    }

    /// What is wrong in what was typed alone: a field that is empty stays as it is.
    private func correctionFaults(_ form: DeskForm) -> [RefusedField] {
        var typed = form.typed.filter { tidiedMark($0.value) != Correction.empties }
        if typed[.province] == nil { typed[.province] = programme.provinces.first?.code }
        return faults(in: typed)
    }

    private func correctAnswer(
        _ turn: CorrectTurn,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        var fields = deskView(turn.form, setting.language)
        fields.isCorrection = true
        fields.queues = try await queues(context)
        fields.faults = remarks(turn.faults, turn.form, setting)
        let view = CorrectView(
            found: turn.found,
            fields: fields,
            reason: turn.reason,
            remark: turn.remark,
            said: turn.said?.text
        )
        let refused: HTTPResponse.Status = turn.faults.isEmpty ? .ok : .unprocessableContent
        return .page(correctPage(setting, view), setting, status: turn.said?.status ?? refused)
    }
}

/// A correction while it is answered.
private struct CorrectTurn {
    var found: ReviewCase
    var form = DeskForm(key: [])
    var reason = CorrectionReason.mistyped
    var remark = ""
    var faults: [RefusedField] = []
    var said: (text: RefusalText, status: HTTPResponse.Status)?

    init(_ found: ReviewCase) {
        self.found = found
    }

    mutating func take(_ posted: PostedForm, freshKey: [UInt8]) {
        form = DeskForm(posted, freshKey: freshKey)
        reason = posted.text("reason").flatMap(CorrectionReason.init(rawValue:)) ?? .mistyped
        remark = posted.text("remark") ?? ""
    }
}

private func tidiedMark(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
}
