import AmanLetter
import AmanOffice
import AmanTexts

/// A page of the folder that `aman publish-site` writes.
enum StaticPage: String, CaseIterable {
    case start = "index"
    case programme, numbers, coverage, log

    /// The file's name: of the site's first language `numbers.html`, of others `numbers.prs.html`.
    func file(_ language: PageLanguage, first: PageLanguage?) -> String {
        language == first ? "\(rawValue).html" : "\(rawValue).\(language.rawValue).html"
    }

    func title(_ words: OfficeTexts) -> String {
        switch self {
        case .start: words.publicSite.title
        case .programme: words.programme.title
        case .numbers: words.numbers.title
        case .coverage: words.coverage.title
        case .log: words.publicSite.logTitle
        }
    }
}

/// What may be loaded by a page of the folder: its style and its own pictures, nothing from
/// elsewhere, and no script.
let staticPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'"

/// The file with the style of all pages.
let staticStyleFile = "style.css"

/// Puts a page's content into a frame whose links are those of the folder.
func staticPage(_ page: StaticPage, _ setting: PageSetting, content: Markup) -> Markup {
    let words = setting.words.frame
    let start = StaticPage.start.file(setting.language, first: setting.languages.first)
    return """
        <!doctype html>
        <html lang="\(setting.language.tag)" dir="\(setting.language.direction)">
        \(staticHead(page.title(setting.words), setting))
        <body>
        <a class="skip" href="#content">\(words.skipToContent)</a>
        <header class="top">
        <a class="house" href="\(start)">\(Icon.gateway)<span>\
        <strong>\(setting.programmeName)</strong>\
        <span class="quiet">\(setting.officeName)</span></span></a>
        \(menuLink(setting))
        \(languageLinks(page, setting))
        </header>
        <div class="house-plan">
        \(staticNavigation(page, setting))
        <main id="content">
        \(content)
        </main></div>
        \(footer(setting))
        </body>
        </html>

        """
}

private func staticHead(_ title: String, _ setting: PageSetting) -> Markup {
    """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="Content-Security-Policy" content="\(staticPolicy)">
    <title>\(title) · \(setting.programmeName)</title>
    <link rel="stylesheet" href="\(staticStyleFile)">
    <link rel="icon" href="data:,">
    </head>
    """
}

private func staticNavigation(_ page: StaticPage, _ setting: PageSetting) -> Markup {
    let words = setting.words.frame
    let links = StaticPage.allCases.map { other -> Markup in
        let current: Markup? = other == page ? #" aria-current="page""# : nil
        let file = other.file(setting.language, first: setting.languages.first)
        return """
            <li><a href="\(file)"\(current)>\(other.title(setting.words))</a></li>
            """
    }
    return """
        <nav class="steps" id="\(navigationID)" aria-label="\(words.pages)"><ol>\(links)</ol>
        <a class="close" href="#content">\(words.closeMenu)</a></nav>
        """
}

private func languageLinks(_ page: StaticPage, _ setting: PageSetting) -> Markup? {
    guard setting.languages.count > 1 else { return nil }
    let links = setting.languages.map { language -> Markup in
        let current: Markup? = language == setting.language ? #" aria-current="true""# : nil
        return """
            <a href="\(page.file(language, first: setting.languages.first))" \
            lang="\(language.tag)" hreflang="\(language.tag)"\(current)>\(language.ownName)</a>
            """
    }
    return #"<nav class="languages" aria-label="\#(setting.words.frame.languages)">\#(links)</nav>"#
}
