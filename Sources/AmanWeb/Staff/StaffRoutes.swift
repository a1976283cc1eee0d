import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of the staff's list; the rights table gives them to administrators.
    func addStaff(to router: Router<SiteContext>) {
        let people = self.people
        router.get("/staff") { request, context in
            let setting = self.setting(request, context)
            return Response.page(try await self.staffList(people, setting), setting)
        }
        router.post("/staff") { request, context in
            try await self.addMember(people, request, context)
        }
        router.get("/staff/:id") { request, context in
            let setting = self.setting(request, context)
            let member = try await self.member(people, context)
            let tokens = try await self.tokenView(member, setting.language)
            let page = memberPage(setting, member, tokens: tokens, done: nil, said: nil)
            return Response.page(page, setting)
        }
        addMemberChanges(people, to: router)
        addTokens(people, to: router)
    }

    private func addMemberChanges(_ people: People, to router: Router<SiteContext>) {
        router.post("/staff/:id/roles") { request, context in
            let done = self.setting(request).words.staff.rolesSaved
            let roles = self.roles(try context.posted())
            return try await self.change(people, request, context) {
                member,
                officer throws(PeopleError) in
                try await people.setRoles(member.id, roles, by: officer)
                return .said(done)
            }
        }
        router.post("/staff/:id/disable") { request, context in
            try await self.change(people, request, context) {
                member,
                officer throws(PeopleError) in
                try await people.disable(member.id, by: officer)
                return .said(nil)
            }
        }
        router.post("/staff/:id/enable") { request, context in
            try await self.change(people, request, context) {
                member,
                officer throws(PeopleError) in
                .invited(try await people.enable(member.id, by: officer))
            }
        }
        router.post("/staff/:id/reset") { request, context in
            try await self.change(people, request, context) {
                member,
                officer throws(PeopleError) in
                .invited(try await people.reset(member.id, by: officer))
            }
        }
    }

    /// What a change to a member shows.
    enum StaffOutcome: Sendable {
        case said(String?)
        case invited(Invited)
    }

    private func change(
        _ people: People,
        _ request: Request,
        _ context: SiteContext,
        _ work:
            @Sendable (StaffMember, _ officer: String) async throws(PeopleError) -> StaffOutcome
    ) async throws -> Response {
        let setting = setting(request, context)
        let officer = try context.session().officer
        let member = try await member(people, context)
        do throws(PeopleError) {
            switch try await work(member, officer) {
            case .invited(let invited):
                let dates = dates(setting.language)
                return Response.page(invitationPage(setting, invited, dates: dates), setting)
            case .said(let done):
                let changed = try await people.member(member.id)
                return .page(
                    memberPage(
                        setting,
                        changed,
                        tokens: try await shownTokens(changed, setting),
                        done: done,
                        said: nil
                    ),
                    setting
                )
            }
        } catch {
            let text = try setting.words.people.text(error, setting.language)
            let tokens = try await tokenView(member, setting.language)
            let page = memberPage(setting, member, tokens: tokens, done: nil, said: text)
            return refused(page, setting, error.status, retryAfter: error.retryAfter)
        }
    }

    private func shownTokens(
        _ member: StaffMember,
        _ setting: PageSetting
    ) async throws(PeopleError) -> TokenView? {
        do {
            return try await tokenView(member, setting.language)
        } catch let error as RecordsError {
            throw .records(error)
        } catch {
            throw .changedMeanwhile
        }
    }

    private func addMember(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (setting, form) = (setting(request, context), try context.posted())
        let typed = TypedMember(
            officer: String((form.text("officer") ?? "").prefix(100)),
            signInName: String((form.text("name") ?? "").prefix(32)),
            roles: roles(form)
        )
        let officer = try context.session().officer
        do throws(PeopleError) {
            let invited = try await people.addMember(
                signInName: typed.signInName,
                officer: typed.officer,
                roles: typed.roles,
                by: officer
            )
            let dates = dates(setting.language)
            return Response.page(invitationPage(setting, invited, dates: dates), setting)
        } catch {
            let text = try setting.words.people.text(error, setting.language)
            let page = try await staffList(people, setting, typed: typed, said: text)
            return refused(page, setting, error.status, retryAfter: error.retryAfter)
        }
    }

    private func staffList(
        _ people: People,
        _ setting: PageSetting,
        typed: TypedMember = TypedMember(),
        said text: RefusalText? = nil
    ) async throws -> Markup {
        staffPage(
            setting,
            try await people.staff(),
            dates: dates(setting.language),
            typed: typed,
            said: text
        )
    }

    /// The member whose number is in the address.
    func member(
        _ people: People,
        _ context: SiteContext
    ) async throws -> StaffMember {
        guard let text = context.parameters.get("id"), let number = Int64(text) else {
            throw SiteRefusal.notFound
        }
        do throws(PeopleError) {
            return try await people.member(StaffID(number: number))
        } catch {
            guard error == .noSuchMember else { throw error }
            throw SiteRefusal.notFound
        }
    }

    /// The roles that were ticked; what is none is passed over.
    private func roles(_ form: PostedForm) -> Set<Role> {
        Set(form.texts("roles").compactMap(Role.init(rawValue:)))
    }
}
