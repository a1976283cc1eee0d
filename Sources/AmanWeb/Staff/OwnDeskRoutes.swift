import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// Who may pass to the page of one's own desks.
let ownDeskRouteRules: [RouteRule] = [
    RouteRule(pattern: "/account/desks", access: .staff),
    RouteRule(
        pattern: "/account/desks/{token}/make",
        takesForms: true,
        givesPages: false,
        access: .staff,
        directAnswer: .secret
    ),
    RouteRule(
        pattern: "/account/desks/{token}/drop",
        takesForms: true,
        givesPages: false,
        access: .staff
    ),
]

extension OfficeSite {
    /// The desks that act in the name of the member who is signed in.
    func addOwnDesks(_ people: People, to router: Router<SiteContext>) {
        router.get("/account/desks") { request, context in
            try await self.ownDesksAnswer(request, context)
        }
        router.post("/account/desks/:token/make") { request, context in
            try await self.makeOwnToken(people, request, context)
        }
        router.post("/account/desks/:token/drop") { request, context in
            let visitor = try context.session()
            let own = try await self.ownDesks(visitor.session.member.id)
            guard let id = number(in: context),
                let token = own.tokens.first(where: { $0.id.number == id })
            else { throw SiteRefusal.notFound }
            try await self.office.tokens.drop(token.id, by: visitor.officer)
            return Response.seeOther(self.setting(request).link("/account/desks"))
        }
    }

    private func ownDesks(_ member: StaffID) async throws -> OwnDesks {
        let now = now()
        let all = try await office.tokens.all()
        return OwnDesks(
            allowances: try await office.tokens.allowances(of: member),
            tokens: all.filter { $0.member.id == member && $0.isGood(at: now) }
        )
    }

    private func ownDesksAnswer(
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let setting = setting(request, context)
        var desks = try await ownDesks(try context.session().session.member.id)
        desks.said = text
        return .page(
            ownDesksPage(setting, desks, dates: dates(setting.language)),
            setting,
            status: status
        )
    }

    /// Makes the token of an allowance, after password and code.
    private func makeOwnToken(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (form, session) = (try context.posted(), try context.session().session)
        guard let id = number(in: context).map(DeskAllowanceID.init(number:)),
            try await ownDesks(session.member.id).allowances.contains(where: { $0.id == id })
        else { throw SiteRefusal.notFound }
        let signedIn: SignedIn
        do throws(PeopleError) {
            signedIn = try await people.provePresence(session, proof: PresentProof(form))
        } catch {
            let setting = setting(request, context)
            let text = try setting.words.people.text(error, setting.language)
            return try await ownDesksAnswer(request, context, said: text, status: error.status)
        }
        // The page's forms must carry the mark of the new session.
        var context = context
        context.visitor = Visitor(
            session: Session(member: session.member, token: signedIn.token, state: .open)
        )
        var response = try await madeAnswer(id, by: session.member, request, context)
        remember(signedIn, in: &response)
        return response
    }

    private func madeAnswer(
        _ id: DeskAllowanceID,
        by member: StaffMember,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        do throws(DeskTokenError) {
            let made = try await office.tokens.make(id, by: member)
            let page = madeTokenPage(
                setting,
                made.token,
                made.secret,
                backTo: "/account/desks",
                dates: dates(setting.language)
            )
            return .page(page, setting)
        } catch {
            let text = try setting.words.text(error)
            return try await ownDesksAnswer(request, context, said: text, status: error.status)
        }
    }
}

/// The token or the allowance that an address names.
func number(in context: SiteContext) -> Int64? {
    context.parameters.get("token").flatMap { Int64($0) }
}
