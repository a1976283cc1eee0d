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
            let order = request.uri.queryParameters["order"]
                .flatMap { StaffOrder(rawValue: String($0)) }
            let page = try await self.staffList(people, setting, order: order ?? .oldest)
            return Response.page(page, setting)
        }
        router.post("/staff") { request, context in
            try await self.addMember(people, request, context)
        }
        router.get("/staff/:id") { request, context in
            let setting = self.setting(request, context)
            let member = try await self.member(people, context)
            let tokens = try await self.tokenView(member, setting.language)
            var done: String?
            if case .roles(member.id) = await self.done(request, context) {
                done = setting.words.staff.rolesSaved
            }
            let closing = try await people.closings()[member.id]
            let page = memberPage(
                setting,
                member,
                closed: closing.map { closingLine($0, setting, self.dates(setting.language)) },
                tokens: tokens,
                done: done,
                said: nil
            )
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
            let member = try await self.member(people, context)
            return Response.page(closePage(setting, member, said: nil), setting)
        }
        router.post("/staff/:id/disable") { request, context in
            try await self.close(people, request, context)
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

    /// Closes an account, where it was said why.
    private func close(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let chosen = try context.posted().text("reason") ?? ""
        guard let reason = ClosingReason(rawValue: chosen) else {
            let setting = setting(request, context)
            let member = try await member(people, context)
            let text = setting.words.people.closeReasonMissing
            return .page(
                closePage(setting, member, said: text),
                setting,
                status: .unprocessableContent
            )
        }
        return try await change(people, request, context) {
            member,
            actor throws(PeopleError) in
            try await people.disable(member.id, because: reason, by: actor)
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
            return try await answer(to: try await work(member, actor), setting)
        } catch {
            let text = try setting.words.people.text(error, setting.language)
            let tokens = try await tokenView(member, setting.language)
            let page = memberPage(setting, member, tokens: tokens, done: nil, said: text)
            return refused(page, setting, error.status, retryAfter: error.retryAfter)
        }
    }

    /// What came of a change: a code to hand over or half of one, shown this once, or the way to
    /// the member as they are now.
    private func answer(
        to outcome: StaffRequestOutcome,
        _ setting: PageSetting
    ) async throws(PeopleError) -> Response {
        guard let token = setting.visitor?.session.token else { throw .changedMeanwhile }
        switch outcome {
        case .pending(let request, let half?):
            return .page(pendingPage(setting, request, half), setting)
        case .pending(let request, nil):
            let done = DoneForm.staffRequest(request.id)
            return await seeDone(StaffRequestsSection.path, done, for: token, setting)
        case .done(let member, let invitation?):
            let dates = dates(setting.language)
            return .page(invitationPage(setting, member, invitation, dates: dates), setting)
        case .done(let member, nil):
            let path = "/staff/\(member.id.number)"
            guard member.isActive else { return .seeOther(setting.link(path)) }
            return await seeDone(path, .roles(member.id), for: token, setting)
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
            return try await answer(to: outcome, setting)
        } catch {
            let text = try setting.words.people.text(error, setting.language)
            let page = try await staffList(people, setting, typed: typed, said: text)
            return refused(page, setting, error.status, retryAfter: error.retryAfter)
        }
    }

    private func staffList(
        _ people: People,
        _ setting: PageSetting,
        order: StaffOrder = .oldest,
        typed: TypedMember = TypedMember(),
        said text: RefusalText? = nil
    ) async throws -> Markup {
        staffPage(
            setting,
            try await people.staff(),
            order: order,
            closings: try await people.closings(),
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
