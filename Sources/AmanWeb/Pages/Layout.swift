import AmanOffice
import AmanTexts

/// What every page needs to know of the request and of the office.
struct PageSetting: Sendable {
    var language: PageLanguage
    var languages: [PageLanguage]
    var programmeName: String
    var officeName: String
    /// The programme is an example that no one may rely on, and every page says so.
    var isSample: Bool
    /// This page's address, without the query, for the language links.
    var path: String
    /// What its address has beside the language: `&state=received`.
    var query = ""
    /// Who looks at it.
    var visitor: Visitor?
    /// Seconds without a key or a touch after which the page asks for the password; nil for never.
    var locksAfter: Int64?
    /// One officer decides: reviewing and deciding are one list.
    var decidesAlone = false
    /// The office is sealed: of its pages only those for anyone are left.
    var isSealed = false

    var words: OfficeTexts { OfficeTexts.of(language) }

    /// An address of ours that keeps the language.
    func link(_ path: String) -> String { path + "?lang=" + language.rawValue }
}

/// What a page shows of its frame.
struct PageFrame: Sendable {
    var title: String
    /// Classes of the body: the tint of a verdict.
    var field: String = ""
    /// The steps and pages, where the page has one.
    var navigation: Markup?
    /// The page clears itself and goes to this address.
    var clearsTo: String?
    /// Scripts beside the one that all pages have.
    var scripts: [OwnFile] = []
    /// On the pages of the search itself: what its field has.
    var find: FindView?
    var languages = LanguageSwitch.links
}

/// How a page is shown in another language.
enum LanguageSwitch: Equatable, Sendable {
    /// By its own address; a page that answers a form, by the address of the page it was on.
    case links
    /// By a form that only asks for the page: what it shows is in no address.
    case resent(form: String)
    /// Not at all: it is shown once, and would be gone.
    case none
}

/// Seconds a verdict stays on the screen.
let verdictSecondsMax = 30

/// Puts a page's content into the frame all pages share.
func page(_ frame: PageFrame, _ setting: PageSetting, content: Markup) -> Markup {
    let words = setting.words.frame
    let clears: Markup? = frame.clearsTo.map {
        #" data-clears-to="\#($0)" data-clears-after="\#(String(verdictSecondsMax))""#
    }
    let locks: Markup? = setting.locksAfter.map { #" data-locks-after="\#(String($0))""# }
    return """
        <!doctype html>
        <html lang="\(setting.language.tag)" dir="\(setting.language.direction)">
        \(head(frame, setting))
        <body class="\(frame.field)"\(clears)\(locks)>
        <a class="skip" href="#content">\(words.skipToContent)</a>
        <header class="top">
        <a class="house" href="\(setting.link("/"))">\(Icon.gateway)<span>\
        <strong>\(setting.programmeName)</strong>\
        <span class="quiet">\(setting.officeName)</span></span></a>
        \(frame.navigation == nil ? nil : menuLink(setting))
        \(searchForm(setting, frame.find))
        \(languages(frame.languages, setting))
        \(visitorLine(setting))
        </header>
        <div class="house-plan">\(frame.navigation)
        <main id="content"\(frame.navigation == nil ? #" class="alone""# : nil)>
        \(content)
        </main></div>
        \(footer(setting))
        \(lockDialog(setting))
        </body>
        </html>

        """
}

private func head(_ frame: PageFrame, _ setting: PageSetting) -> Markup {
    // Without script the browser itself leaves the verdict.
    let refresh: Markup? = frame.clearsTo.map {
        """
        <noscript><meta http-equiv="refresh" \
        content="\(String(verdictSecondsMax)); url=\($0)"></noscript>
        """
    }
    return """
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="same-origin">
        <title>\(frame.title) · \(setting.programmeName)</title>
        <link rel="stylesheet" href="\(OwnFile.stylesheet.path)">
        <link rel="icon" href="/favicon.svg" type="image/svg+xml">
        <script src="\(OwnFile.script.path)" defer></script>
        \(scripts(frame, setting).map(scriptTag))
        \(refresh)
        </head>
        """
}

private func scripts(_ frame: PageFrame, _ setting: PageSetting) -> [OwnFile] {
    (setting.locksAfter == nil ? [] : [OwnFile.lockScript]) + frame.scripts
}

private func scriptTag(_ file: OwnFile) -> Markup {
    #"<script src="\#(file.path)" defer></script>"#
}

private func languages(_ way: LanguageSwitch, _ setting: PageSetting) -> Markup? {
    guard setting.languages.count > 1, way != .none else { return nil }
    let links = setting.languages.map { language -> Markup in
        let current: Markup? = language == setting.language ? #" aria-current="true""# : nil
        let address = "\(setting.path)?lang=\(language.rawValue)"
        if case .resent(let form) = way {
            return """
                <button class="plain" form="\(form)" formaction="\(address)" \
                lang="\(language.tag)"\(current)>\(language.ownName)</button>
                """
        }
        return """
            <a href="\(address)\(setting.query)" lang="\(language.tag)" \
            hreflang="\(language.tag)"\(current)>\(language.ownName)</a>
            """
    }
    return #"<nav class="languages" aria-label="\#(setting.words.frame.languages)">\#(links)</nav>"#
}

/// What every page says at its end: that the programme is an example, or a translation a draft.
func footer(_ setting: PageSetting) -> Markup? {
    let words = setting.words.frame
    let lines = [
        setting.isSample ? words.sample : nil,
        setting.language.isReviewed ? nil : words.awaitsReview,
    ].compactMap { $0 }
    guard !lines.isEmpty else { return nil }
    let paragraphs = lines.map { line -> Markup in "<p>\(line)</p>" }
    return #"<footer class="foot quiet">\#(paragraphs)</footer>"#
}
