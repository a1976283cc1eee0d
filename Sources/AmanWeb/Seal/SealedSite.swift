package import AmanLetter
package import AmanOffice
import AmanTexts
package import AmanVerdict
import AmanWatch
import HTTPTypes
import Hummingbird
package import Logging

/// What a sealed office still answers: whether a letter is good, and what it had published.
///
/// It has no records and no key: what it judges by is the published bundle, and what it shows of
/// coverage and notices to posts are the published files. No one can sign in.
package struct SealedSite: CheckingSite {
    package let programme: Programme
    package let officeCode: OfficeCode
    let printsProofSlips = false
    package let published: any PublishedFiles
    package let pictures: any PictureReading
    package let judge: @Sendable (_ text: String) async throws -> Judgement
    private let lookUp: @Sendable (_ code: CheckCode) async throws -> CheckAnswer
    package let log: Logger
    private let clock: @Sendable () -> Instant
    /// Where metrics are given; nil where they are not asked for.
    package var metrics: MetricsListener?
    /// The page for phones; nil where it was not built.
    package var verifierSite: VerifierSite?
    /// How much of everything is taken.
    package var limits = SiteLimits() {
        didSet { longWork = LongWork(limits) }
    }
    private(set) var longWork = LongWork(SiteLimits())

    package init(
        programme: Programme,
        office: OfficeCode,
        published: any PublishedFiles,
        pictures: any PictureReading,
        judge: @escaping @Sendable (_ text: String) async throws -> Judgement,
        lookUp: @escaping @Sendable (_ code: CheckCode) async throws -> CheckAnswer,
        log: Logger,
        now: @escaping @Sendable () -> Instant
    ) {
        self.programme = programme
        officeCode = office
        self.published = published
        self.pictures = pictures
        self.judge = judge
        self.lookUp = lookUp
        self.log = log
        clock = now
    }

    func answer(_ code: CheckCode) async throws -> CheckAnswer { try await lookUp(code) }

    func now() -> Instant { clock() }

    func ownSetting(_ request: Request) async -> PageSetting { sealedSetting(request) }

    /// What a page needs to know of a request to a sealed office.
    private func sealedSetting(_ request: Request) -> PageSetting {
        var setting = setting(request)
        setting.isSealed = true
        return setting
    }

    /// Another server should have the requests: there is nothing to look at.
    var ownReadiness: Readiness { Readiness(log: log) { ReadinessReport([.sealed]) } }

    /// All addresses of the site; those of the open office that need it say that it is sealed.
    func router(bodies: NetworkQuota, readiness: Readiness? = nil) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        // It sets no cookies: whether a request came by TLS makes no difference.
        router.add(
            middleware: BelievedProxies(limits.trustedProxies, isSecure: false, log: log)
        )
        router.add(middleware: SecurityHeaders())
        router.add(middleware: RequestWatch(log: log))
        router.add(middleware: RefusalPages(site: self))
        router.add(middleware: VerifierPages(site: verifierSite) { self.sealedSetting($0) })
        router.add(middleware: BodyBudget(quota: bodies))
        router.add(middleware: SealedAddresses())
        router.add(middleware: LoadShedding(limits))
        router.get("/") { request, _ in
            let setting = self.sealedSetting(request)
            return Response.page(sealedPage(setting), setting)
        }
        router.get("/health") { _, _ in
            Response.json(.object([.init("status", .text("sealed"))]))
        }
        router.addBalancerAddresses(readiness ?? ownReadiness)
        addCheck(to: router) { request, _ in self.sealedSetting(request) }
        addReports(to: router)
        addPublished(to: router)
        addOwnFiles(to: router)
        return router
    }
}

extension SealedSite {
    /// The addresses of the navigation that a sealed office answers.
    static let paths: Set<String> = [
        ProgrammeSection.path, CoverageSection.path, NoticesSection.path,
    ]

    /// The programme; coverage and the notices to posts, as they were published last.
    private func addReports(to router: Router<SiteContext>) {
        router.get(RouterPath(ProgrammeSection.path)) { request, _ in
            let setting = self.sealedSetting(request)
            return Response.page(programmePage(self.programme, setting), setting)
        }
        router.get(RouterPath(CoverageSection.path)) { request, _ in
            let setting = self.sealedSetting(request)
            let entries = try PublishedReports.coverage(in: self.published)
            return Response.page(
                coveragePage(self.coverageView(entries, setting), setting),
                setting
            )
        }
        router.get(RouterPath(NoticesSection.path)) { request, _ in
            let setting = self.sealedSetting(request)
            let before = request.uri.queryParameters["before"].flatMap { Int($0) } ?? .max
            let all = try PublishedReports.notices(in: self.published)
            let shown = all.filter { $0.serial < before }.prefix(postNoticesOnPage)
            let view = NoticesView(notices: Array(shown), dates: self.dates(setting.language))
            return Response.page(noticesPage(view, setting), setting)
        }
    }
}

/// Says of every address that only the open office has that the office is sealed.
private struct SealedAddresses: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard context.endpointPath == nil else { return try await next(request, context) }
        let path = request.uri.path
        guard isApiPath(path) || !allowedMethods(path: path).isEmpty else {
            throw SiteRefusal.notFound
        }
        throw SiteRefusal.sealed
    }
}

/// The first page of a sealed office: what it still does.
private func sealedPage(_ setting: PageSetting) -> Markup {
    let words = setting.words.sealed
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: "/")),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            <p>\(words.letters)</p><p>\(words.reports)</p>
            <p class="after"><a class="action" href="\(setting.link("/check"))">\
            \(setting.words.frame.checkLetter)</a></p>
            <p class="after"><a href="/verify/">\(setting.words.phonePage.link)</a></p>
            """
    )
}
