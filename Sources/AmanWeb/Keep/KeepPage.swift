import AmanLetter
import AmanOffice
import AmanTexts

/// What the page for those who run the office shows.
struct KeepView: Sendable {
    var report: KeepReport
    var backup: BackupRun.State
    var canBackUp: Bool
    /// Nil where the disk cannot be asked.
    var freeByteCount: UInt64?
    /// Nil without TLS of our own.
    var certificateEnds: Instant?
    var dates: PageDates
    var now: Instant
    /// How far witnesses have seen the log; nil where the trust list names none.
    var witnesses: WitnessReport?

    /// Below this the page asks for room: a day of the largest office known takes less.
    static let freeByteCountMin: UInt64 = 2_147_483_648
    /// Days before its end in which a certificate or a token is called for.
    static let daysAhead = 30

    fileprivate func isSoon(_ moment: Instant) -> Bool {
        moment < now.adding(days: Self.daysAhead)
    }
}

/// Backup, keys, erasure, disk, clock, certificate and tokens: what keeps the office safe.
func keepPage(_ view: KeepView, _ setting: PageSetting) -> Markup {
    let words = setting.words.keep
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: KeepSection.path)),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            \(backupSection(view, setting))
            \(keysSection(view.report, view.dates, setting))
            \(machineSection(view, setting))
            \(tokensSection(view, setting))
            \(witnessesSection(view, setting))
            """
    )
}

private func backupSection(_ view: KeepView, _ setting: PageSetting) -> Markup {
    let words = setting.words.keep
    let last = view.report.backedUpAt.map { at -> Markup in
        let age = Words.of(setting.language.rawValue).age(max(0, view.now.seconds - at.seconds))
        return "<p>\(words.lastBackup(time: view.dates.dayAndTime(at), age: age))</p>"
    }
    let button: Markup = """
        <form method="post" action="\(setting.link("/keep/backup"))" class="narrow">\(mark(setting))
        <button class="action">\(words.backUp)</button></form>
        """
    let isUnderWay = if case .underWay = view.backup { true } else { false }
    let way: Markup? =
        view.canBackUp
        ? (isUnderWay ? nil : button) : #"<p class="quiet">\#(words.byCommand)</p>"#
    return """
        <section><h2>\(words.backup)</h2>
        \(last ?? "<p>\(words.noBackup)</p>")\(outcome(view, setting))\(way)</section>
        """
}

/// What became of the backup that was asked for on this page.
private func outcome(_ view: KeepView, _ setting: PageSetting) -> Markup? {
    let words = setting.words.keep
    switch view.backup {
    case .none: return nil
    case .underWay(let since):
        let text = words.backingUp(time: view.dates.time(since))
        let again: Markup = #"<a href="\#(setting.link(KeepSection.path))">\#(words.lookAgain)</a>"#
        return #"<p class="lead said" role="status">\#(text) \#(again)</p>"#
    case .made(let made, _):
        let size = setting.language.count(Int(clamping: (made.byteCount + 1_048_575) / 1_048_576))
        return """
            <p class="lead said secret" role="status">\(words.backedUp(size: size))<br>\
            <bdi class="number" dir="ltr">\(made.path)</bdi></p>
            <p>\(words.copyApart)</p>
            """
    case .failed(let at):
        let text = words.backupFailed(time: view.dates.time(at))
        return #"<p class="lead said" role="alert">\#(text)</p>"#
    }
}

/// Copies of the persons' keys, and erasure, which is done once every copy was replaced.
func keysSection(_ report: KeepReport, _ dates: PageDates, _ setting: PageSetting) -> Markup {
    let (words, keys) = (setting.words.keep, report.keys)
    let rows = keys.copies.map { copy -> Markup in
        let state = copy.isStale(beside: keys.erasureCount) ? words.stale : words.fresh
        return """
            <tr><th scope="row"><bdi>\(copy.name)</bdi></th>\
            <td>\(dates.dayAndTime(copy.madeAt))</td>\
            <td>\(copy.isEnded ? words.ended : state)</td></tr>
            """
    }
    let copies: Markup =
        rows.isEmpty ? "<p>\(words.noCopy)</p>" : "<table><tbody>\(rows)</tbody></table>"
    let replace: Markup? = keys.staleCopies.isEmpty ? nil : "<p>\(words.replace)</p>"
    let erased = report.erasedAt.map { words.lastErasure(time: dates.dayAndTime($0)) }
    return """
        <section><h2>\(words.keys)</h2>
        \(copies)\(replace)<p>\(erased ?? words.noErasure)</p>\
        \(lostNames(keys.lostCount, setting))</section>
        """
}

private func lostNames(_ count: UInt64, _ setting: PageSetting) -> Markup? {
    guard count > 0 else { return nil }
    let written = setting.language.count(Int(clamping: count))
    return "<p>\(setting.words.keep.lost(count: written))</p>"
}

private func machineSection(_ view: KeepView, _ setting: PageSetting) -> Markup {
    let words = setting.words.keep
    let clock: Markup =
        view.report.clockFits
        ? "<p>\(words.clockFits)</p>"
        : """
        <p><strong>\(words.clockDoubted)</strong> \
        <a href="\(setting.link("/clock"))">\(setting.words.clock.title)</a></p>
        """
    let disk = view.freeByteCount.map { free -> Markup in
        let text = words.disk(size: setting.language.count(Int(clamping: free / 1_073_741_824)))
        let low: Markup? =
            free < KeepView.freeByteCountMin ? " <strong>\(words.diskLow)</strong>" : nil
        return "<p>\(text)\(low)</p>"
    }
    let certificate = view.certificateEnds.map { end -> Markup in
        let text = words.certificate(time: view.dates.dayAndTime(end))
        let soon: Markup? = view.isSoon(end) ? " <strong>\(words.certificateSoon)</strong>" : nil
        return "<p>\(text)\(soon)</p>"
    }
    return """
        <section><h2>\(words.machine)</h2>\(disk)\(clock)\
        \(certificate ?? "<p>\(words.noCertificate)</p>")</section>
        """
}

private func tokensSection(_ view: KeepView, _ setting: PageSetting) -> Markup {
    let words = setting.words.keep
    let rows = view.report.tokens.map { token -> Markup in
        let soon: Markup? = view.isSoon(token.endsAt) ? " <strong>\(words.soon)</strong>" : nil
        return """
            <tr><th scope="row"><bdi dir="ltr">\(token.desk.text)</bdi></th>\
            <td><bdi>\(token.member.officer)</bdi></td>\
            <td>\(view.dates.dayAndTime(token.endsAt))\(soon)</td></tr>
            """
    }
    let table: Markup =
        rows.isEmpty
        ? "<p>\(words.noToken)</p>" : "<table><tbody>\(rows)</tbody></table>"
    return "<section><h2>\(words.tokens)</h2>\(table)</section>"
}

extension KeyCopy {
    /// Whether the office no longer waits for the copy.
    fileprivate var isEnded: Bool { state == .lost || state == .destroyed }
}
