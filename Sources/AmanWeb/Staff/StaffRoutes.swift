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
            let roles = self.roles(try context.posted())
            return try await self.change(people, request, context) {
                member,
                actor throws(PeopleError) in
                try await people.requestChange(.roles, of: member.id, roles: roles, by: actor)
            }
        }
        router.get("/staff/:id/disable") { request, context in
            let setting = self.setting(request, context)
            return Response.page(
                closePage(setting, try await self.member(people, context)),
                setting
            )
        }
        router.post("/staff/:id/disable") { request, context in
            try await self.change(people, request, context) {
                member,
                actor throws(PeopleError) in
                try await people.disable(member.id, by: actor)
            }
        }
        router.post("/staff/:id/enable") { request, context in
            try await self.change(people, request, context) {
                member,
                actor throws(PeopleError) in
                try await people.requestChange(.enable, of: member.id, by: actor)
            }
        }
        router.post("/staff/:id/reset") { request, context in
            try await self.change(people, request, context) {
                member,
                actor throws(PeopleError) in
                try await people.requestChange(.reset, of: member.id, by: actor)
            }
        }
    }

    private func change(
        _ people: People,
        _ request: Request,
        _ context: SiteContext,
        _ work:
            @Sendable (StaffMember, StaffActor) async throws(PeopleError) -> StaffRequestOutcome
    ) async throws -> Response {
        let setting = setting(request, context)
        let actor = StaffActor.member(try context.session().session.member)
        let member = try await member(people, context)
        do throws(PeopleError) {
            return try await shown(try await work(member, actor), setting)
        } catch {
            let text = try setting.words.people.text(error, setting.language)
            let tokens = try await tokenView(member, setting.language)
            let page = memberPage(setting, member, tokens: tokens, done: nil, said: text)
            return refused(page, setting, error.status, retryAfter: error.retryAfter)
        }
    }

    /// What came of a change: a code to hand over, half of one, or the member as they are now.
    private func shown(
        _ outcome: StaffRequestOutcome,
        _ setting: PageSetting
    ) async throws(PeopleError) -> Response {
        switch outcome {
        case .pending(let request, let half):
            return .page(pendingPage(setting, request, half), setting)
        case .done(let member, let invitation?):
            let dates = dates(setting.language)
            return .page(invitationPage(setting, member, invitation, dates: dates), setting)
        case .done(let member, nil):
            let tokens = try await shownTokens(member, setting)
            let done = member.isActive ? setting.words.staff.rolesSaved : nil
            let page = memberPage(setting, member, tokens: tokens, done: done, said: nil)
            return .page(page, setting)
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
        let actor = StaffActor.member(try context.session().session.member)
        do throws(PeopleError) {
            let outcome = try await people.requestMember(
                signInName: typed.signInName,
                officer: typed.officer,
                roles: typed.roles,
                by: actor
            )
            return try await shown(outcome, setting)
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
