import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
package import Hummingbird

extension OfficeSite {
    /// All addresses of the site.
    package func router() -> Router<SiteContext> {
        router(bodies: NetworkQuota(limits.bodyBytes, shared: limits.sharedNetworks))
    }

    /// All addresses of the site.
    ///
    /// - Parameters:
    ///   - bodies: The bytes that all bodies under way may take together.
    ///   - boards: Tells the open boards; nil makes a feed that reads the office's board.
    ///   - readiness: Whether the server is ready; nil looks at this site.
    /// - Returns: A router that answers every request.
    func router(
        bodies: NetworkQuota,
        boards: BoardFeed? = nil,
        readiness: Readiness? = nil
    ) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        addMiddleware(to: router, bodies)
        router.addBalancerAddresses(readiness ?? ownReadiness)
        addPages(to: router)
        addCheck(to: router) { self.setting($0, $1) }
        addProofSlips(to: router)
        addPublished(to: router)
        let feed =
            boards
            ?? BoardFeed(
                places: NetworkQuota(limits.boards, shared: limits.sharedNetworks),
                bell: boardBell,
                read: office.callBoard
            )
        addBoard(to: router, feed)
        addCall(to: router, feed)
        for section in siteSections { section.addRoutes(of: self, to: router) }
        addOwnFiles(to: router)
        addSignIn(to: router)
        addSearch(to: router)
        addLostSlip(to: router)
        addStaff(to: router)
        addDesk(to: router)
        addReview(to: router)
        addApi(to: router)
        addIssue(to: router)
        addLetters(to: router)
        addRevoke(to: router)
        addExchange(to: router)
        addExchanged(to: router)
        return router
    }

    /// What each request passes before its page, from the outside inwards.
    private func addMiddleware(to router: Router<SiteContext>, _ bodies: NetworkQuota) {
        router.add(
            middleware: BelievedProxies(limits.trustedProxies, isSecure: isSecure, log: log)
        )
        router.add(middleware: CookieNames())
        router.add(middleware: SecurityHeaders())
        router.add(middleware: RequestWatch(log: log))
        router.add(middleware: RefusalPages(site: self))
        router.add(middleware: VerifierPages(site: verifierSite) { self.setting($0) })
        router.add(middleware: BodyBudget(quota: bodies))
        router.add(middleware: AccessMiddleware(site: self))
        router.add(middleware: LoadShedding(limits))
    }

    private func addPages(to router: Router<SiteContext>) {
        router.get("/") { request, context in
            let setting = self.setting(request, context)
            guard setting.isAtWork else {
                let view = try await self.frontView(setting.language)
                return Response.page(frontPage(view, setting), setting)
            }
            let view = try await self.todayView(setting.language, for: setting.visitor)
            return Response.page(todayPage(view, setting), setting)
        }
        router.get("/health") { _, _ in
            let today = try await self.office.today()
            let age = today.treeHeadAt.map { max(0, self.now().seconds - $0.seconds) }
            let health = Health(logSize: today.counts.logSize, treeHeadAge: age)
            return Response.json(health.json)
        }
    }
}

extension CheckingSite {
    /// The page where letters are checked.
    ///
    /// - Parameters:
    ///   - router: Gets the addresses.
    ///   - setting: What a page needs to know of a request and of its sender.
    func addCheck(
        to router: Router<SiteContext>,
        _ setting: @escaping @Sendable (Request, SiteContext) -> PageSetting
    ) {
        router.get("/check") { request, context in
            let setting = setting(request, context)
            return Response.page(checkPage(setting), setting)
        }
        router.post("/check") { request, context in
            let setting = setting(request, context)
            let letter = try await givenLetter(
                request,
                within: try context.bodyAllowance(),
                self.limits
            )
            let outcome = try await self.checked(letter, from: context.network)
            return Response.page(self.checkedPage(of: outcome, setting), setting)
        }
    }

    func addPublished(to router: Router<SiteContext>) {
        router.get("/bundle") { request, _ in
            await self.catchUp?()
            guard let bytes = try self.published.read("bundle") else {
                throw SiteRefusal.notFound
            }
            return FileAnswer(
                bytes: bytes,
                contentType: "application/octet-stream",
                cacheControl: "public, no-cache",
                fileName: "\(self.officeCode.text).bundle"
            ).response(to: request)
        }
        for pattern: RouterPath in [
            "/trust-list", "/notices", "/case-key", "/status/**", "/log/**",
        ] {
            router.get(pattern) { request, _ in
                try await self.publishedFile(request)
            }
        }
    }

    private func publishedFile(_ request: Request) async throws -> Response {
        guard let path = PublishedPath(requestPath: request.uri.path, office: officeCode) else {
            throw SiteRefusal.notFound
        }
        // A tile never changes: only one that is not here yet may be at another server.
        if path.kind != .tile { await catchUp?() }
        guard let bytes = try await publishedBytes(path.text) else { throw SiteRefusal.notFound }
        return FileAnswer(
            bytes: bytes,
            contentType: path.kind.contentType,
            cacheControl: path.kind.cacheControl
        ).response(to: request)
    }

    private func publishedBytes(_ path: String) async throws -> [UInt8]? {
        if let bytes = try published.read(path) { return bytes }
        guard let catchUp else { return nil }
        await catchUp()
        return try published.read(path)
    }

    func addOwnFiles(to router: Router<SiteContext>) {
        for file in OwnFile.all {
            router.get(RouterPath(file.path)) { request, _ in
                FileAnswer(
                    bytes: file.bytes,
                    contentType: file.contentType,
                    cacheControl: "public, max-age=31536000, immutable"
                ).response(to: request)
            }
        }
        for name in ["/favicon.svg", "/favicon.ico"] {
            router.get(RouterPath(name)) { request, _ in
                FileAnswer(
                    bytes: Array(faviconSVG.utf8),
                    contentType: "image/svg+xml",
                    cacheControl: "public, max-age=86400"
                ).response(to: request)
            }
        }
        router.get("/robots.txt") { _, _ in
            Response.text("User-agent: *\nDisallow: /\n")
        }
    }
}
