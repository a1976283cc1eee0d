import AmanLetter
import AmanLog
import AmanOffice
import AmanTexts
import AmanVerdict

/// What the folder's first page and the page of the log show.
struct StaticView: Sendable {
    var programme: Programme
    var office: OfficeCode
    /// When the tree head was signed that is in the folder: how old everything here may be.
    var signedAt: Instant?
    var dates: PageDates
    /// The newest signed tree head, a C2SP note, and the log's key; nil before the first.
    var head: String?
    var key: String?
    /// The mark of the programme's root, to be compared with the one on paper.
    var mark: (mark: RootMark, modules: [[Bool]])?
    /// Where the office's own pages are served; nil where no server is named.
    var server: String?
    /// Whether the page for phones is in the folder.
    var hasVerifier: Bool
}

/// The first page: what the programme is, when not to rely on it, and what to do where a letter is
/// not honoured.
func staticStart(_ view: StaticView, _ setting: PageSetting) -> Markup {
    let words = setting.words.publicSite
    let first = setting.languages.first
    let doors: [(StaticPage, String)] = [
        (.programme, setting.words.front.programme), (.coverage, setting.words.front.coverage),
        (.numbers, setting.words.front.numbers), (.log, words.logLead),
    ]
    let links = doors.map { page, about -> Markup in
        """
        <dt><a href="\(page.file(setting.language, first: first))">\
        \(page.title(setting.words))</a></dt><dd>\(about)</dd>
        """
    }
    let doubts = [
        words.doubt.promise, words.doubt.guards, words.doubt.stick, words.doubt.register,
        words.doubt.word, words.doubt.old,
    ].map { text -> Markup in "<li>\(text)</li>" }
    let asOf = view.signedAt.map { signed -> Markup in
        "\(words.asOf(moment: view.dates.dayAndTime(signed)))"
    }
    return """
        <h1>\(words.title)</h1>
        <p class="lead">\(words.lead)</p>
        <p class="quiet">\(asOf)</p>
        <dl class="doors">\(links)</dl>
        <section><h2>\(words.doubt.title)</h2><ul class="bullets">\(doubts)</ul></section>
        \(refusedSection(view, setting))
        \(checkSection(view, setting))
        """
}

/// Whom to call, and where to report.
private func refusedSection(_ view: StaticView, _ setting: PageSetting) -> Markup {
    let words = setting.words.publicSite
    let incident = view.programme.incident
    let form: String? = view.server.flatMap { incident.monitors == nil ? nil : "\($0)/incident" }
    let report = form.map { form -> Markup in
        #"<p>\#(words.reportAt) <a href="\#(form)"><bdi dir="ltr">\#(form)</bdi></a></p>"#
    }
    return """
        <section><h2>\(words.refusedTitle)</h2>
        <p>\(incident.texts.text(setting.language.rawValue))</p>
        <p><strong><bdi dir="ltr">\(incident.contact)</bdi></strong></p>\(report)</section>
        """
}

/// How a letter is checked without the office.
private func checkSection(_ view: StaticView, _ setting: PageSetting) -> Markup {
    let words = setting.words.publicSite
    let phone: Markup? =
        view.hasVerifier
        ? """
        <p><a href="verify/index.html">\(setting.words.phonePage.title)</a>: \(words.phoneHow)</p>
        """ : nil
    return """
        <section><h2>\(words.checkTitle)</h2>\(phone)
        <p>\(words.checkHow)</p>\(commands(["aman-verify --bundle bundle LETTER"]))
        <p><a href="bundle">\(setting.words.today.bundle)</a></p></section>
        """
}

/// The public log: its key, its newest head, who cosigns it, and how anyone checks it.
func staticLog(_ view: StaticView, _ setting: PageSetting) -> Markup {
    let words = setting.words.publicSite
    guard let head = view.head, let key = view.key else {
        return "<h1>\(words.logTitle)</h1><p>\(setting.words.today.noTreeHead)</p>"
    }
    let address = view.server ?? view.programme.publishedAt
    let line = String(key.prefix { $0 != "\n" })
    return """
        <h1>\(words.logTitle)</h1>
        <p class="lead">\(words.logLead)</p>
        <section><h2>\(words.keyTitle)</h2>\(commands([line]))
        <p><a href="log/vkey">log/vkey</a></p></section>
        <section><h2>\(words.headTitle)</h2>
        <pre class="note" dir="ltr" tabindex="0">\(head)</pre>
        <p><a href="log/checkpoint">log/checkpoint</a></p></section>
        \(witnesses(view, setting))
        <section><h2>\(words.howTitle)</h2>
        <p>\(words.howCopy)</p>\
        \(commands(["aman log mirror \(address)/log/ copy --vkey '\(line)'"]))
        <p>\(words.howWatch)</p>\
        \(commands(["aman monitor public --folder watch --first-sight"]))
        <p>\(words.howOthers)</p></section>
        \(view.mark.map { mark in
            markFigure(mark.mark, mark.modules, setting.words.today.rootMark)
        })
        """
}

private func witnesses(_ view: StaticView, _ setting: PageSetting) -> Markup {
    let words = setting.words.publicSite
    let rule = view.programme.witnesses
    let title: Markup = "<h2>\(words.witnessTitle)</h2>"
    guard !rule.entries.isEmpty else {
        return "<section>\(title)<p>\(words.noWitness)</p></section>"
    }
    let needed = words.needed(
        needed: setting.language.count(rule.needed),
        listed: setting.language.count(rule.entries.count)
    )
    let items = rule.entries.map { entry -> Markup in
        #"<li><bdi dir="ltr">\#(entry.key.text)</bdi></li>"#
    }
    return """
        <section>\(title)<p>\(needed)</p><ul class="bullets">\(items)</ul></section>
        """
}

/// What is typed into a terminal, left to right in every language.
private func commands(_ lines: [String]) -> Markup {
    let text = lines.joined(separator: "\n")
    return #"<pre class="note" dir="ltr" tabindex="0">\#(text)</pre>"#
}
