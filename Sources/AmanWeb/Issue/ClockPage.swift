import AmanLetter
import AmanOffice
import AmanTexts
import Hummingbird

extension OfficeSite {
    /// The address where officers say that the office's clock is right.
    func addClock(to router: Router<SiteContext>) {
        router.get("/clock") { request, context in
            let setting = self.setting(request, context)
            return Response.page(
                clockPage(
                    setting,
                    try await self.office.clockDoubt(),
                    officer: try context.session().officer,
                    self.dates(setting.language),
                    now: self.now()
                ),
                setting
            )
        }
        router.post("/clock") { request, context in
            // Asked only where the clock is in doubt: a second press of the button notes nothing.
            let officer = try context.session().officer
            if let doubt = try await self.office.clockDoubt(), !doubt.waits(forOtherThan: officer) {
                _ = try await self.office.confirmClock(officer: officer)
            }
            return Response.seeOther(self.setting(request).link("/clock"))
        }
    }
}

/// What the clock shows beside what was recorded, and a button where they differ.
private func clockPage(
    _ setting: PageSetting,
    _ doubt: ClockDoubt?,
    officer: String,
    _ dates: PageDates,
    now: Instant
) -> Markup {
    let words = setting.words.clock
    var rows = [momentRow(words.shows, now, dates, setting)]
    if let doubt { rows.append(momentRow(words.newest, doubt.newest, dates, setting)) }
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: "/issue")),
        setting,
        content: """
            <h1>\(words.title)</h1>
            \(doubt == nil ? #"<p class="lead" role="status">\#(words.fits)</p>"# : nil)
            <dl class="facts-list">\(rows)</dl>
            \(doubt.map { confirmForm(setting, $0, officer: officer) })
            <p class="after"><a href="\(setting.link("/"))">\(setting.words.frame.today)</a></p>
            """
    )
}

private func momentRow(
    _ label: String,
    _ moment: Instant,
    _ dates: PageDates,
    _ setting: PageSetting
) -> Markup {
    let comma = setting.language.isRightToLeft ? "، " : ", "
    let written = dates.dates(moment).joined(separator: " · ") + comma + dates.time(moment)
    return "<dt>\(label)</dt><dd><strong>\(written)</strong></dd>"
}

private func confirmForm(
    _ setting: PageSetting,
    _ doubt: ClockDoubt,
    officer: String
) -> Markup {
    let words = setting.words.clock
    let isTheirs = doubt.waits(forOtherThan: officer)
    let said: Markup? = doubt.first.map { first in
        let text = isTheirs ? words.yours : words.first(officer: apart(first))
        return #"<p class="lead said" role="status">\#(text)</p>"#
    }
    let button: Markup? =
        isTheirs
        ? nil
        : """
        <form method="post" action="\(setting.link("/clock"))">\(mark(setting))
        <button class="action">\(words.confirm)</button></form>
        """
    return """
        <p>\(words.compare)</p>
        \(doubt.officersNeeded > 1 ? "<p>\(words.two)</p>" : nil)\(said)\(button)
        <p class="after">\(words.wrong)</p>
        """
}

/// Says that the clock is in doubt, and leads to its page.
func clockInDoubt(_ setting: PageSetting) -> Markup {
    let words = setting.words.clock
    return """
        \(said(words.inDoubt))
        <p class="pair after"><a class="action" href="\(setting.link("/clock"))">\
        \(words.title)</a></p>
        """
}
