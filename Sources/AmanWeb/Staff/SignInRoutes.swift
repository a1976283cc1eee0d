import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// The addresses of signing in, locking and leaving.
    func addSignIn(to router: Router<SiteContext>) {
        let people = self.people
        router.get("/sign-in") { request, context in
            let setting = self.setting(request, context)
            if try await self.isWaitingForSetUp(people) {
                return Response.seeOther(setting.link("/set-up"))
            }
            if context.visitor?.session.state == .open {
                return Response.seeOther(self.home(of: context.visitor, setting))
            }
            return Response.page(
                signInPage(setting, to: self.onward(request), name: "", said: nil),
                setting
            )
        }
        router.post("/sign-in") { request, context in
            try await self.signIn(people, request, context)
        }
        addLocking(people, to: router)
        addBeginning(people, to: router)
        addAccount(people, to: router)
        addOwnDesks(people, to: router)
        addAccountChanges(people, to: router)
    }

    private func addLocking(_ people: People, to router: Router<SiteContext>) {
        router.get("/unlock") { request, context in
            let setting = self.setting(request, context)
            guard try context.session().session.state == .locked else {
                return Response.seeOther(
                    self.onward(request).map(setting.link) ?? setting.link("/")
                )
            }
            return Response.page(unlockPage(setting, to: self.onward(request), said: nil), setting)
        }
        router.post("/unlock") { request, context in
            try await self.unlock(people, request, context)
        }
        router.post("/lock") { request, context in
            try await people.lock(try context.session().session)
            return Response.seeOther(self.setting(request).link("/unlock"))
        }
        router.post("/sign-out") { request, context in
            try await people.signOut(try context.session().session)
            var response = Response.seeOther(self.setting(request).link("/sign-in"))
            self.forgetSession(in: &response)
            return response
        }
    }

    private func signIn(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (setting, form) = (setting(request), try context.posted())
        let name = form.text("name") ?? ""
        do throws(SignInError) {
            let signedIn = try await people.signIn(
                SignInAttempt(
                    name: name,
                    password: form.text("password") ?? "",
                    code: form.text("code") ?? "",
                    device: deviceToken(request),
                    session: sessionToken(request),
                    address: context.address
                )
            )
            return goOn(signedIn, to: try await firstPage(of: signedIn, request), setting)
        } catch {
            let text = try setting.words.people.text(error, setting.language)
            // The name is written back, so that only the password is typed again.
            let typed = SignInName(reading: name)?.text ?? ""
            return refused(
                signInPage(setting, to: onward(request), name: typed, said: text),
                setting,
                error.status,
                retryAfter: error.retryAfter
            )
        }
    }

    private func unlock(
        _ people: People,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (setting, visitor) = (setting(request, context), try context.session())
        let password = try context.posted().text("password") ?? ""
        do throws(SignInError) {
            try await people.unlock(visitor.session, password: password)
            return Response.seeOther(
                onward(request).map(setting.link) ?? home(of: visitor, setting)
            )
        } catch {
            return refused(
                unlockPage(
                    setting,
                    to: onward(request),
                    said: try setting.words.people.text(error, setting.language)
                ),
                setting,
                error.status,
                retryAfter: error.retryAfter
            )
        }
    }

    /// Gives the browser its new session, and sends it to its work.
    func goOn(_ signedIn: SignedIn, to: String?, _ setting: PageSetting) -> Response {
        let member = signedIn.member
        let needsTelephone = people.rule.secondFactorRequired && !member.hasSecondFactor
        // Nothing else opens before the second factor is set up; then the work.
        let home = needsTelephone ? "/second-factor" : homePath(of: member)
        let address = setting.link(needsTelephone ? home : to ?? home)
        var response = Response.seeOther(address)
        remember(signedIn, in: &response)
        return response
    }

    /// A page that says why something was not done.
    func refused(
        _ markup: Markup,
        _ setting: PageSetting,
        _ status: HTTPResponse.Status,
        retryAfter: Int64?
    ) -> Response {
        var response = Response.page(markup, setting, status: status)
        if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
        return response
    }

    /// What was done to the account while the member was away comes before their work.
    private func firstPage(
        of signedIn: SignedIn,
        _ request: Request
    ) async throws(SignInError) -> String? {
        do throws(PeopleError) {
            let hasUnseen = try await people.hasUnseenNotices(signedIn.member)
            return hasUnseen ? accountChangesPath : onward(request)
        } catch {
            guard case .records(let error) = error else { throw .busy }
            throw .records(error)
        }
    }

    /// Where a member was going before they were asked to sign in.
    func onward(_ request: Request) -> String? {
        ownPath(request.uri.queryParameters["to"].map { String($0) })
    }

    private func home(of visitor: Visitor?, _ setting: PageSetting) -> String {
        setting.link(visitor.map { homePath(of: $0.session.member) } ?? "/")
    }

    func isWaitingForSetUp(_ people: People) async throws -> Bool {
        guard setUpCode != nil else { return false }
        return try await people.isWaitingForSetUp()
    }
}

/// The page a member begins at: their own work, the first step of it.
func homePath(of member: StaffMember) -> String {
    if member.may(.staff) { return "/staff" }
    // An exchange desk registers too, but holders come to it with a letter.
    let steps: [Step] = [.exchange, .apply, .review, .decide, .issue, .handOut, .revoke]
    return steps.first { member.may($0.right) }?.path ?? "/"
}
