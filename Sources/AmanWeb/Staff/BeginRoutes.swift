import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of a first administrator and of invited members.
    func addBeginning(_ people: People, to router: Router<SiteContext>) {
        router.get("/begin") { request, context in
            let setting = self.setting(request, context)
            return Response.page(beginPage(setting, name: "", said: nil), setting)
        }
        router.post("/begin") { request, context in
            try await self.begin(people, request, context)
        }
        router.get("/set-up") { request, context in
            let setting = self.setting(request, context)
            guard self.setUpCode != nil, try await people.isWaitingForSetUp() else {
                return Response.seeOther(setting.link("/sign-in"))
            }
            return Response.page(setUpPage(setting, name: "", officer: "", said: nil), setting)
        }
        router.post("/set-up") { request, context in
            try await self.setUp(people, request, context)
        }
    }

    private func beginRequest(_ request: Request, _ context: SiteContext) throws -> BeginRequest {
        let form = try context.posted()
        return BeginRequest(
            name: form.text("name") ?? "",
            officer: form.text("officer") ?? "",
            code: form.text("code") ?? "",
            password: form.text("password") ?? "",
            passwordAgain: form.text("again") ?? "",
            session: sessionToken(request),
            address: context.address
        )
    }

    private func begin(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request)
        let typed = try beginRequest(request, context)
        do throws(PeopleError) {
            return goOn(try await people.begin(typed), to: nil, setting)
        } catch {
            let name = SignInName(reading: typed.name)?.text ?? ""
            let text = try setting.words.people.text(error, setting.language)
            let page = beginPage(setting, name: name, said: text)
            return refused(page, setting, error.status, retryAfter: error.retryAfter)
        }
    }

    private func setUp(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request)
        guard let setUpCode else { throw SiteRefusal.notFound }
        let typed = try beginRequest(request, context)
        do throws(PeopleError) {
            return goOn(try await people.setUp(typed, code: setUpCode), to: nil, setting)
        } catch {
            let page = setUpPage(
                setting,
                name: SignInName(reading: typed.name)?.text ?? "",
                officer: String(typed.officer.prefix(100)),
                said: error == .codeDoesNotFit
                    ? setting.words.people.setUpCodeDoesNotFit
                    : try setting.words.people.text(error, setting.language)
            )
            return refused(page, setting, error.status, retryAfter: error.retryAfter)
        }
    }

    // MARK: Own account

    /// The addresses of one's own account.
    func addAccount(_ people: People, to router: Router<SiteContext>) {
        router.get("/account") { request, context in
            let setting = self.setting(request, context)
            var done: String?
            if case .password = await self.done(request, context) {
                done = setting.words.account.passwordChanged
            }
            return Response.page(accountPage(setting, done: done, said: nil), setting)
        }
        router.post("/account") { request, context in
            try await self.changePassword(people, request, context)
        }
        router.get("/second-factor") { request, context in
            try self.secondFactor(people, request, context, said: nil, status: .ok)
        }
        router.post("/second-factor") { request, context in
            try await self.takeSecondFactor(people, request, context)
        }
    }

    private func changePassword(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        let (form, session) = (try context.posted(), try context.session().session)
        do throws(PeopleError) {
            let signedIn = try await people.changePassword(
                session,
                proof: PresentProof(form),
                new: form.text("password") ?? "",
                again: form.text("again") ?? ""
            )
            var response = await seeDone("/account", .password, for: signedIn.token, setting)
            remember(signedIn, in: &response)
            return response
        } catch {
            let text = try setting.words.people.text(error, setting.language)
            let page = accountPage(setting, done: nil, said: text)
            return refused(page, setting, error.status, retryAfter: error.retryAfter)
        }
    }

    private func secondFactor(
        _ people: People,
        _ request: Request,
        _ context: SiteContext,
        said text: RefusalText?,
        status: HTTPResponse.Status
    ) throws -> Response {
        let session = try context.session().session
        guard session.state != .locked else { throw SiteRefusal.locked }
        let setting = setting(request, context)
        let offered = people.offeredSecondFactor(session)
        let picture = codePicture(
            try printing.code(offered.address),
            label: setting.words.account.setUpSecondFactor
        )
        return Response.page(
            secondFactorPage(setting, offered, picture: picture, said: text),
            setting,
            status: status
        )
    }

    private func takeSecondFactor(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        var setting = setting(request, context)
        let session = try context.session().session
        guard session.state != .locked else { throw SiteRefusal.locked }
        let form = try context.posted()
        do throws(PeopleError) {
            let taken = try await people.takeSecondFactor(
                session,
                code: form.text("code") ?? "",
                proof: PresentProof(form)
            )
            var member = session.member
            member.hasSecondFactor = true
            setting.visitor = Visitor(
                session: Session(member: member, token: taken.signedIn.token, state: .open)
            )
            let onTo = homePath(of: member)
            var response = Response.page(
                recoveryPage(setting, taken.recoveryCodes, onTo: onTo),
                setting
            )
            remember(taken.signedIn, in: &response)
            return response
        } catch {
            let text = try setting.words.people.text(error, setting.language)
            return try secondFactor(people, request, context, said: text, status: error.status)
        }
    }
}

extension PresentProof {
    /// What a form of one's own account carries beside what it changes.
    init(_ form: PostedForm) {
        self.init(password: form.text("old") ?? "", code: form.text("present") ?? "")
    }
}
