import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// What the pages say of the public log.
struct LogView: Sendable {
    /// Leaves in the office's log.
    var size: Int
    /// When the newest tree head was signed; nil while there is none.
    var treeHeadAt: Instant?
    /// The mark of the programme's root with the modules of its code; nil where none is pinned.
    var mark: (mark: RootMark, modules: [[Bool]])?
    /// How far witnesses have seen it; nil where the trust list names none.
    var witnesses: WitnessReport?
    /// When this was asked.
    var now: Instant
}

extension OfficeSite {
    /// What the pages say of the public log.
    func logView(_ today: OfficeToday) async throws -> LogView {
        let mark = try await office.rootMark()
        return LogView(
            size: Int(clamping: today.counts.logSize),
            treeHeadAt: today.treeHeadAt,
            mark: try mark.map { (mark: $0, modules: try printing.code($0.codeText)) },
            witnesses: try await office.witnessReport(),
            now: now()
        )
    }
}

/// How long the log is, how far it is signed, and the files for checkpoints.
func logSection(_ view: LogView, _ dates: PageDates, _ setting: PageSetting) -> Markup {
    let words = setting.words.today
    let head = view.treeHeadAt.map { signed -> Markup in
        "\(words.newestTreeHead): \(dates.dayAndTime(signed))"
    }
    return """
        <section><h2>\(words.log)</h2>
        <p>\(setting.language.count(view.size)) \(words.entries(count: view.size))</p>
        <p class="quiet">\(words.logAbout)</p>
        <p class="quiet">\(head ?? "\(words.noTreeHead)")</p>\
        \(view.witnesses.map { witnessLines($0, view.now, setting) })</section>
        \(head == nil ? nil : filesSection(view, setting))
        """
}

/// How many witnesses saw the log, and loudly where one of them contradicts the records.
func witnessLines(_ report: WitnessReport, _ now: Instant, _ setting: PageSetting) -> Markup {
    let words = setting.words.today
    let listed = setting.language.count(report.listed)
    let age = report.newest.map { at in
        Words.of(setting.language.rawValue).age(max(0, now.seconds - at.seconds))
    }
    let seen = setting.language.count(report.seenBy)
    let text = age.map { words.seenBy(seen: seen, listed: listed, age: $0) }
    let claim: Markup? =
        report.openClaims.isEmpty
        ? nil : #"<p class="lead said" role="alert">\#(words.witnessClaim)</p>"#
    return """
        <p class="quiet">\(text ?? words.seenByNone(listed: listed))</p>\(claim)
        """
}

/// What a checkpoint fetches; there once the first tree head was signed and published.
func filesSection(_ view: LogView, _ setting: PageSetting) -> Markup {
    let words = setting.words.today
    return """
        <section><h2>\(words.forCheckpoints)</h2><ul class="files">
        \(fileLink("/bundle", words.bundle))\(fileLink("/trust-list", words.trustList))\
        \(fileLink("/status/1", words.statusList))\(fileLink("/log/checkpoint", words.treeHead))\
        \(fileLink("/verify/", setting.words.phonePage.title))\
        </ul>\(view.mark.map { markFigure($0.mark, $0.modules, words.rootMark) })</section>
        """
}

/// What a guard compares with the phone: by eye, or by scanning it.
func markFigure(_ mark: RootMark, _ modules: [[Bool]], _ text: String) -> Markup {
    """
    <figure class="root">\(codePicture(modules, label: mark.written))<figcaption>\
    <bdi class="number" dir="ltr">\(mark.written)</bdi><span>\(text)</span></figcaption></figure>
    """
}

private func fileLink(_ path: String, _ name: String) -> Markup {
    #"<li><a href="\#(path)">\#(name)</a></li>"#
}
