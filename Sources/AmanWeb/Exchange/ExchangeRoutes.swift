import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of the exchange desk.
    ///
    /// A letter's text comes and goes in forms only: never in an address, a log or a draft.
    func addExchange(to router: Router<SiteContext>) {
        router.get("/exchange") { request, context in
            try await self.exchangeAnswer(request, context)
        }
        router.post("/exchange") { request, context in
            let words = self.setting(request).words
            do {
                let key = Hexadecimal.text(self.freshKey())
                switch try await self.handedIn(try context.posted()) {
                case .text(let text):
                    return try await self.lookAnswer(text, key, request, context)
                case .several(let letters):
                    return try await self.choiceAnswer(letters, request, context)
                }
            } catch let refusal as SiteRefusal {
                // The page that says why still takes the next letter.
                let text = refusal.text(words.refusals)
                return try await self.exchangeAnswer(
                    request,
                    context,
                    said: text,
                    status: refusal.status
                )
            }
        }
        router.post("/exchange/confirm") { request, context in
            try await self.confirmExchange(request, context)
        }
    }

    private func exchangeAnswer(
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let setting = setting(request, context)
        let hasScanner = verifierSite?.files["scanner.js"] != nil
        return .page(
            exchangePage(
                setting,
                queues: try await queues(context),
                hasScanner: hasScanner,
                said: text
            ),
            setting,
            status: status
        )
    }

    /// What was handed in: one letter, or several in one photo.
    private func handedIn(_ form: PostedForm) async throws -> HandedIn {
        let codes = try scannedCodes(in: form.parts, limits)
        guard codes.isEmpty else { return HandedIn(try await letters(among: codes)) }
        switch try givenLetter(in: form.parts, limits) {
        case .text(let text): return .text(text)
        case .photo(let photo):
            return HandedIn(try await letters(in: photo, longWork.staffPhotos))
        }
    }

    private func choiceAnswer(
        _ letters: [JudgedLetter],
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        let choices = choices(of: letters, setting.language)
        let frame = PageFrame(
            title: setting.words.exchange.title,
            navigation: navigation(setting, at: "/exchange", queues: try await queues(context)),
            languages: .none
        )
        let content = letterChoice(choices, postingTo: "/exchange", setting, mark: mark(setting))
        return .page(page(frame, setting, content: content), setting)
    }

    private func lookAnswer(
        _ text: String,
        _ key: String,
        _ request: Request,
        _ context: SiteContext,
        adding addition: ExchangeAddition = ExchangeAddition(),
        fault: ExchangeError? = nil
    ) async throws -> Response {
        let setting = setting(request, context)
        let look = try await office.lookAtExchange(of: text)
        let kind = programme.rule.exchange
        let days = programme.letterRule(kind)?.days
        let view = ExchangeView(
            look: look,
            verdict: verdictView(look.judgement, setting.language),
            text: text,
            form: key,
            provinces: provinceNames(setting.language),
            kinds: kindNames(setting.language),
            dates: dates(setting.language),
            queues: try await queues(context),
            newKind: kindNames(setting.language)[kind] ?? "",
            newUntil: days.map { now().adding(days: $0) },
            addition: addition,
            said: fault.map { refusal($0, of: addition, setting) }
        )
        let isPossible = (try? look.plan.get()) != nil && fault == nil
        let refused: HTTPResponse.Status = isAddition(fault) ? .unprocessableContent : .conflict
        return .page(
            exchangeLookPage(setting, view),
            setting,
            status: isPossible ? .ok : refused
        )
    }

    /// What is said of a fault; of a field that was added here, which one it is.
    private func refusal(
        _ fault: ExchangeError,
        of addition: ExchangeAddition,
        _ setting: PageSetting
    ) -> RefusalText {
        let words = setting.words
        guard case .addition(.field(let field, let refusal)) = fault else {
            return words.exchange.text(fault)
        }
        let typed = PersonField.of(field).flatMap { addition[$0] } ?? ""
        return RefusalText(
            label(field, words.desk) + ".",
            words.desk.faults.text(refusal, typed: typed, setting.language)
        )
    }

    private func isAddition(_ fault: ExchangeError?) -> Bool {
        if case .addition = fault { true } else { false }
    }

    private func confirmExchange(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let form = try context.posted()
        let text = form.text("text") ?? ""
        guard !text.isEmpty else {
            let nothing = setting(request).words.refusals.nothingGiven
            return try await exchangeAnswer(request, context, said: nothing, status: .badRequest)
        }
        guard text.utf8.count <= limits.textByteCountMax else { throw SiteRefusal.textTooLong }
        let key = form.text("form").flatMap { isKey($0) ? $0 : nil } ?? Hexadecimal.text(freshKey())
        let member = try context.session().session.member
        let addition = ExchangeAddition { field in
            form.text(field.field.rawValue).flatMap { $0.isEmpty ? nil : $0 }
        }
        do {
            let letter = try await exchanges.letter(
                for: "\(member.id.number):\(key)",
                text,
                adding: addition,
                by: member.officer
            )
            await publishStored()
            return .seeOther(setting(request).link("/exchange/done/\(letter.number.text)"))
        } catch let error as ExchangeError {
            // Looked at once more, the letter itself says what is in its way.
            return try await lookAnswer(
                text,
                key,
                request,
                context,
                adding: addition,
                fault: error
            )
        }
    }
}

/// What an exchange desk was given.
private enum HandedIn {
    case text(String)
    /// Letters of one picture, of which the desk chooses one.
    case several([JudgedLetter])

    init(_ letters: [JudgedLetter]) {
        self = letters.count == 1 ? .text(letters[0].text) : .several(letters)
    }
}
