import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// Allowing and revoking the tokens of a member's desks.
    func addTokens(_ people: People, to router: Router<SiteContext>) {
        router.post("/staff/:id/tokens") { request, context in
            try await self.allowToken(people, request, context)
        }
        router.post("/staff/:id/tokens/allowed/:token/drop") { request, context in
            try await self.dropAllowance(people, request, context)
        }
        router.post("/staff/:id/tokens/:token/drop") { request, context in
            try await self.dropToken(people, request, context)
        }
    }

    /// The tokens a member's page shows.
    func tokenView(_ member: StaffMember, _ language: PageLanguage) async throws -> TokenView? {
        let now = now()
        let good = try await office.tokens.all().filter {
            $0.member.id == member.id && $0.isGood(at: now)
        }
        let allowed = try await office.tokens.allowances(of: member.id)
        return TokenView(tokens: good, allowances: allowed, dates: dates(language))
    }

    private func allowToken(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (setting, form) = (setting(request, context), try context.posted())
        let member = try await member(people, context)
        let tokens = office.tokens
        let typed = TypedToken(
            desk: String((form.text("desk") ?? "").prefix(32)),
            days: wholeNumber(form.text("days") ?? ""),
            scopes: Set(form.texts("scopes").compactMap(Right.init(rawValue:)))
        )
        let officer = try context.session().officer
        do throws(DeskTokenError) {
            _ = try await tokens.allow(
                desk: typed.desk,
                for: member,
                scopes: typed.scopes,
                days: typed.days,
                by: officer
            )
            return .seeOther(setting.link("/staff/\(member.id.number)"))
        } catch {
            let text = try setting.words.text(error)
            var view = try await tokenView(member, setting.language)
            view?.typed = typed
            view?.said = text
            return Response.page(
                memberPage(setting, member, tokens: view, done: nil, said: nil),
                setting,
                status: error.status
            )
        }
    }

    private func dropAllowance(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let member = try await member(people, context)
        guard let number = number(in: context) else { throw SiteRefusal.notFound }
        do {
            try await office.tokens.dropAllowance(
                DeskAllowanceID(number: number),
                of: member.id,
                by: try context.session().officer
            )
        } catch DeskTokenError.noSuchToken {
            throw SiteRefusal.notFound
        }
        return .seeOther(setting(request).link("/staff/\(member.id.number)"))
    }

    private func dropToken(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let member = try await member(people, context)
        let tokens = office.tokens
        guard let text = context.parameters.get("token"),
            let number = Int64(text),
            try await tokens.all().contains(where: {
                $0.id.number == number && $0.member.id == member.id
            })
        else { throw SiteRefusal.notFound }
        try await tokens.drop(DeskTokenID(number: number), by: try context.session().officer)
        return .seeOther(setting(request).link("/staff/\(member.id.number)"))
    }
}

extension DeskTokenError {
    var status: HTTPResponse.Status {
        switch self {
        case .deskTaken, .changedMeanwhile: .conflict
        case .noSuchToken: .notFound
        case .records: .internalServerError
        default: .unprocessableContent
        }
    }
}

extension OfficeTexts {
    /// What is said of a token that was not made.
    func text(_ error: DeskTokenError) throws -> RefusalText {
        switch error {
        case .badDeskName: tokens.badDeskName
        case .badDays: tokens.badDays
        case .scopesMissing: tokens.scopesMissing
        case .notTheirs: tokens.notTheirs
        case .oneHandForAll: tokens.oneHandForAll
        case .memberHasLeft: tokens.memberHasLeft
        case .deskTaken: tokens.deskTaken
        case .noSuchToken, .changedMeanwhile: people.changedMeanwhile
        case .records(let error): throw error
        }
    }
}

/// A number in the digits of any script; 0 for anything else.
private func wholeNumber(_ typed: String) -> Int {
    let digits = typed.prefix(4).compactMap(\.wholeNumberValue).filter { $0 < 10 }
    guard digits.count == typed.count else { return 0 }
    return digits.reduce(0) { $0 * 10 + $1 }
}

/// Noon of a day counted from 1970, so that it is that day in every office.
func noon(ofDay day: Int64) -> Instant { Instant(seconds: day * 86_400 + 43_200) }
