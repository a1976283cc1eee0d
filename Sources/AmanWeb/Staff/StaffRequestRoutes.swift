import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// Where members confirm what others ask for, and each other while the office is set up.
enum StaffRequestsSection: SiteSection {
    static let path = "/staff-requests"
    /// Everyone whose roles see persons or make accounts.
    private static let access = AccessRule.anyRight(
        Set(Role.allCases.filter(\.looksAfterPeople)).rights.subtracting([.numbers]).inOrder
    )
    static let routeRules = [
        RouteRule(pattern: path, access: access),
        posting(path + "/{id}/confirm", .secret), posting(path + "/{id}/decline"),
        posting(path + "/colleagues/{id}"),
    ]

    private static func posting(_ pattern: String, _ answer: DirectAnswer? = nil) -> RouteRule {
        RouteRule(
            pattern: pattern,
            takesForms: true,
            givesPages: false,
            access: access,
            directAnswer: answer
        )
    }

    static func title(_ words: OfficeTexts) -> String { words.staffRequests.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/staff-requests") { request, context in
            let setting = site.setting(request, context)
            let done = await site.done(request, context)
            return try await site.staffRequestsAnswer(
                setting,
                done: try await site.sentence(of: done, setting)
            )
        }
        router.post("/staff-requests/:id/confirm") { request, context in
            let id = StaffRequestID(number: try addressed(context))
            return try await site.proven(request, context) { member, setting in
                try await site.confirm(id, by: member, setting)
            }
        }
        router.post("/staff-requests/:id/decline") { request, context in
            let id = StaffRequestID(number: try addressed(context))
            let (setting, member) = (
                site.setting(request, context), try context.session().session.member
            )
            do throws(PeopleError) {
                try await site.people.decline(id, by: .member(member))
                return Response.seeOther(setting.link(path))
            } catch {
                return try await site.staffRequestsRefused(error, setting)
            }
        }
        router.post("/staff-requests/colleagues/:id") { request, context in
            let id = StaffID(number: try addressed(context))
            return try await site.proven(request, context) { member, setting in
                try await site.confirmColleague(id, by: member, setting)
            }
        }
    }

    private static func addressed(_ context: SiteContext) throws(SiteRefusal) -> Int64 {
        guard let text = context.parameters.get("id"), let number = Int64(text) else {
            throw .notFound
        }
        return number
    }
}

extension OfficeSite {
    /// The list, as it is for the member who looks.
    fileprivate func staffRequestsAnswer(
        _ setting: PageSetting,
        done: String? = nil,
        said text: RefusalText? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard let member = setting.visitor?.session.member else { throw SiteRefusal.signedOut }
        let requests = try await people.staffRequests()
        let view = StaffRequestsView(
            requests: requests.map { ($0, people.mayConfirm($0, member)) },
            isSetUp: try await people.setUpState() != .underWay,
            colleagues: try await people.colleaguesToConfirm(by: member),
            dates: dates(setting.language),
            done: done,
            said: text
        )
        return .page(staffRequestsPage(setting, view, for: member), setting, status: status)
    }

    fileprivate func staffRequestsRefused(
        _ error: PeopleError,
        _ setting: PageSetting
    ) async throws -> Response {
        try await staffRequestsAnswer(
            setting,
            said: try setting.words.people.text(error, setting.language),
            status: error.status
        )
    }

    /// Does something in a member's name, after their own password and code.
    fileprivate func proven(
        _ request: Request,
        _ context: SiteContext,
        _ work: (StaffMember, PageSetting) async throws -> Response
    ) async throws -> Response {
        let (form, session) = (try context.posted(), try context.session().session)
        let signedIn: SignedIn
        do throws(PeopleError) {
            signedIn = try await people.provePresence(session, proof: PresentProof(form))
        } catch {
            return try await staffRequestsRefused(error, setting(request, context))
        }
        // The page's forms must carry the mark of the new session.
        var context = context
        context.visitor = Visitor(
            session: Session(member: signedIn.member, token: signedIn.token, state: .open)
        )
        var response = try await work(signedIn.member, setting(request, context))
        remember(signedIn, in: &response)
        return response
    }

    fileprivate func confirm(
        _ id: StaffRequestID,
        by member: StaffMember,
        _ setting: PageSetting
    ) async throws -> Response {
        do {
            let confirmed = try await people.confirm(id, by: member)
            guard let half = confirmed.secondHalf else {
                return try await seeDone(.staffConfirmed(confirmed.member.id), setting)
            }
            let dates = dates(setting.language)
            return .page(confirmedPage(setting, confirmed, half, dates: dates), setting)
        } catch let error as PeopleError {
            return try await staffRequestsRefused(error, setting)
        }
    }

    /// Leads to the list, which says what was done, in the session that is open since.
    private func seeDone(_ done: DoneForm, _ setting: PageSetting) async throws -> Response {
        guard let visitor = setting.visitor else { throw SiteRefusal.signedOut }
        let token = visitor.session.token
        return await seeDone(StaffRequestsSection.path, done, for: token, setting)
    }

    /// What the list says of the form that led to it.
    fileprivate func sentence(
        of done: DoneForm?,
        _ setting: PageSetting
    ) async throws -> String? {
        let words = setting.words.staffRequests
        switch done {
        case .staffRequest(let id):
            let all = try await people.staffRequests()
            guard let request = all.first(where: { $0.id == id }) else { return nil }
            return words.pendingTitle(officer: apart(request.member.officer))
                + ". " + words.pendingLead
        case .staffConfirmed(let id):
            let officer = try await people.member(id).officer
            return words.confirmedTitle(officer: apart(officer)) + ". " + words.confirmedLead
        case .colleague(let id):
            return words.colleagueConfirmed(officer: apart(try await people.member(id).officer))
        case .setUpEnded: return words.setUpEnded
        case .password, .roles, .decided, .apart, nil: return nil
        }
    }

    fileprivate func confirmColleague(
        _ id: StaffID,
        by member: StaffMember,
        _ setting: PageSetting
    ) async throws -> Response {
        let state: SetUpState
        do throws(PeopleError) {
            state = try await people.confirmColleague(id, by: member)
        } catch {
            return try await staffRequestsRefused(error, setting)
        }
        return try await seeDone(state == .underWay ? .colleague(id) : .setUpEnded, setting)
    }
}
