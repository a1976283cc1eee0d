import AmanOffice
import AmanTexts
import Hummingbird

/// Where an administrator or a custodian seals the office.
enum SealSection: SiteSection {
    static let path = "/seal"
    static let routeRules = [
        RouteRule(
            pattern: path,
            takesForms: true,
            access: .anyRight([.staff, .unseal]),
            directAnswer: .seal
        )
    ]

    static func title(_ words: OfficeTexts) -> String { words.seal.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/seal") { request, context in
            let setting = site.setting(request, context)
            return Response.page(sealPage(setting, canSeal: site.seal != nil), setting)
        }
        router.post("/seal") { request, context in
            let setting = site.setting(request, context)
            guard let seal = site.seal, try context.posted().text("confirm") == "yes" else {
                let page = sealPage(setting, canSeal: site.seal != nil, isUnconfirmed: true)
                return Response.page(page, setting, status: .badRequest)
            }
            try await seal(try context.session().officer)
            return Response.page(sealingPage(setting), setting)
        }
    }
}

/// The button, and what it does.
private func sealPage(
    _ setting: PageSetting,
    canSeal: Bool,
    isUnconfirmed: Bool = false
) -> Markup {
    let words = setting.words.seal
    let form: Markup = """
        <form method="post" action="\(setting.link("/seal"))" class="narrow">\(mark(setting))
        <label class="box"><input type="checkbox" name="confirm" value="yes" required>\
        <span>\(words.confirm)</span></label>
        <button class="action">\(words.button)</button></form>
        """
    let said: Markup? =
        isUnconfirmed ? #"<p class="lead" role="alert">\#(words.notConfirmed)</p>"# : nil
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: SealSection.path)),
        setting,
        content: """
            <h1>\(words.title)</h1>\(said)
            <p class="lead">\(words.lead)</p>
            <p>\(words.whatStays)</p><p>\(words.whoOpens)</p>
            \(canSeal ? form : "<p>\(words.notHere)</p>")
            """
    )
}

/// The last page of the open office; its languages lead to the front page of the sealed one.
private func sealingPage(_ setting: PageSetting) -> Markup {
    let words = setting.words.seal
    var setting = setting
    (setting.path, setting.query) = ("/", "")
    return page(
        PageFrame(title: words.title),
        setting,
        content: """
            <h1>\(words.sealing)</h1>
            <p class="after"><a class="action" href="/">\(setting.words.frame.today)</a></p>
            """
    )
}
