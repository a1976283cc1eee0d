import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird
import NIOCore

/// What a post needs, for phones and on paper: for every member, since any of them may travel
/// there.
enum ForPostsSection: SiteSection {
    static let path = "/for-posts"
    static let routeRules = [
        RouteRule(pattern: path, access: .staff),
        RouteRule(pattern: "/for-posts/card/{language}", access: .staff),
        RouteRule(
            pattern: "/for-posts/hot-list",
            takesForms: true,
            givesPages: false,
            access: .staff,
            directAnswer: .file
        ),
    ]

    static func title(_ words: OfficeTexts) -> String { words.forPosts.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/for-posts") { request, context in
            let setting = site.setting(request, context)
            let log = try await site.logView(try await site.office.today())
            return Response.page(forPostsPage(log, site.languages, setting), setting)
        }
        router.get("/for-posts/card/:language") { _, context in
            guard let code = context.parameters.get("language"),
                let language = PageLanguage(rawValue: code)
            else { throw SiteRefusal.notFound }
            let card = try await site.longWork.drawing {
                try await site.printing.guardCard(in: language)
            }
            return pdfAnswer(card, named: "guard-card-\(language.rawValue)")
        }
        router.post("/for-posts/hot-list") { _, context in
            let officer = try context.session().officer
            let list = try await site.office.hotList(of: nil, officer: officer)
            let paper = try await site.longWork.drawing { try await site.printing.hotList(list) }
            return pdfAnswer(paper, named: "hot-list-\(list.serial)")
        }
    }
}

/// The files for phones with the root's mark, the guard's card, the hot list, the wall's notices.
func forPostsPage(
    _ log: LogView,
    _ languages: [PageLanguage],
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.forPosts
    let cards = languages.map { language -> Markup in
        """
        <li><a href="/for-posts/card/\(language.rawValue)" target="_blank" rel="noopener" \
        lang="\(language.tag)" hreflang="\(language.tag)">\(language.ownName)</a></li>
        """
    }
    let notices = setting.link(NoticesSection.path)
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: ForPostsSection.path)),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            \(log.treeHeadAt == nil ? notYet(setting) : filesSection(log, setting))
            <section><h2>\(words.card)</h2><p>\(words.cardAbout)</p>
            <ul class="files">\(cards)</ul></section>
            <section><h2>\(words.hotList)</h2><p>\(words.hotListAbout)</p>
            <form method="post" action="\(setting.link("/for-posts/hot-list"))" target="_blank">\
            \(mark(setting))<button class="action second">\(words.makeHotList)</button></form>
            </section>
            <section><h2>\(words.wall)</h2><p>\(words.wallAbout)</p>
            <p><a href="\(notices)">\(setting.words.notices.title)</a></p></section>
            """
    )
}

private func notYet(_ setting: PageSetting) -> Markup {
    """
    <section><h2>\(setting.words.today.forCheckpoints)</h2>\
    <p>\(setting.words.today.noTreeHead)</p></section>
    """
}
