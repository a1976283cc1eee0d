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
        posting(path + "/{id}/confirm"), posting(path + "/{id}/decline"),
        posting(path + "/colleagues/{id}"),
    ]

    private static func posting(_ pattern: String) -> RouteRule {
        RouteRule(pattern: pattern, takesForms: true, givesPages: false, access: access)
    }

    static func title(_ words: OfficeTexts) -> String { words.staffRequests.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/staff-requests") { request, context in
            try await site.staffRequestsAnswer(site.setting(request, context))
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
        do throws(PeopleError) {
            let confirmed = try await people.confirm(id, by: member)
            let dates = dates(setting.language)
            return .page(confirmedPage(setting, confirmed, dates: dates), setting)
        } catch {
            return try await staffRequestsRefused(error, setting)
        }
    }

    fileprivate func confirmColleague(
        _ id: StaffID,
        by member: StaffMember,
        _ setting: PageSetting
    ) async throws -> Response {
        let words = setting.words.staffRequests
        let done: String
        do throws(PeopleError) {
            let state = try await people.confirmColleague(id, by: member)
            let colleague = try await people.member(id)
            done =
                state == .underWay
                ? words.colleagueConfirmed(officer: apart(colleague.officer)) : words.setUpEnded
        } catch {
            return try await staffRequestsRefused(error, setting)
        }
        return try await staffRequestsAnswer(setting, done: done)
    }
}
