import AmanOffice
import AmanTexts

/// What was corrected since officers voted, what a letter would lack, and the way to correct it.
func correctLines(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    let words = setting.words.desk.correct
    let isOpen = !view.application.state.hasLetter
    let last = view.found.decisions.last.flatMap { $0.outcome == .correct ? $0 : nil }
    let since = last.map { correction -> Markup in
        let time = view.dates.dayAndTime(correction.at)
        return "<p>\(words.since(officer: apart(correction.officer), time: time))</p>"
    }
    let isOurs = view.application.state != .referred
    let link = isOurs ? correctLink(setting, view.application.ticket) : nil
    let unnamed: Markup? =
        view.hasName || !isOpen
        ? nil : #"<p class="lead said" role="note"><strong>\#(words.noName)</strong> \#(link)</p>"#
    let plain: Markup? = link.map { #"<p class="files">\#($0)</p>"# }
    return "\(since)\(unnamed ?? plain)"
}

/// The way to correct an application; nil for who may not.
func correctLink(_ setting: PageSetting, _ ticket: Ticket) -> Markup? {
    let mayCorrect = StaffAct.correct.rights.contains { setting.visitor?.may($0) == true }
    guard mayCorrect else { return nil }
    let address = setting.link("/desk/ticket/\(ticket.number)/correct")
    return #"<a href="\#(address)">\#(setting.words.desk.correct.title)</a>"#
}
