import AmanOffice
import AmanTexts

/// What the page of a ticket is made of; all of it follows from what was typed for it.
struct TicketView: Sendable {
    var application: Application
    var paper: SlipPaper
    /// Whether a letter could be made of the record: it needs a name.
    var hasName: Bool
    /// It was corrected just now.
    var isCorrected: Bool
    var queues: QueueLengths
}

/// The ticket of an application that was just stored.
///
/// Enter prints its slip, Enter again begins with the next person.
///
/// It says the same of every application: whether a person applied before is for the reviewer.
func ticketPage(_ setting: PageSetting, _ view: TicketView) -> Markup {
    let words = setting.words.desk
    let number = view.application.ticket.number
    let link = correctLink(setting, view.application.ticket)
    let unnamed: Markup? =
        view.hasName
        ? nil : #"<p class="said after"><strong>\#(words.correct.noName)</strong> \#(link)</p>"#
    let lead = view.isCorrected ? words.correct.done : words.ticketLead
    return page(
        PageFrame(
            title: words.ticket,
            navigation: navigation(setting, at: "/desk", queues: view.queues),
            scripts: [.ticketScript]
        ),
        setting,
        content: """
            <h1>\(lead)</h1>
            <p class="weight">\(words.ticket) <b>\(setting.language.count(number))</b></p>
            <p class="pair"><a class="action" target="_blank" rel="noopener" data-slip \
            href="/desk/slip/\(String(number))" autofocus>\(words.slip)</a> \
            <a class="action second" data-next href="\(setting.link("/desk"))">\(words.next)</a></p>
            \(unnamed)<p class="quiet after">\(words.comparedAtReview)</p>
            \(view.hasName ? #"<p class="files">\#(link)</p>"# : nil)
            \(paperForm(setting, view.application.ticket, view.paper))
            """
    )
}

/// What this desk's printer holds: remembered by the browser.
private func paperForm(
    _ setting: PageSetting,
    _ ticket: Ticket,
    _ paper: SlipPaper
) -> Markup {
    let words = setting.words.desk
    let papers = SlipPaper.allCases.map { ($0.rawValue, words.paper($0)) }
    return """
        <details class="clear"><summary class="quiet">\(words.slipPaper): \
        \(words.paper(paper))</summary>
        <form class="narrow" method="post" action="\(setting.link("/desk/slip-paper"))">\
        \(mark(setting))<input type="hidden" name="ticket" value="\(String(ticket.number))">
        \(choice("paper", words.slipPaper, papers, paper.rawValue))
        <button class="action second">\(words.slipPaperKeep)</button></form></details>
        """
}

extension DeskTexts {
    fileprivate func paper(_ paper: SlipPaper) -> String {
        switch paper {
        case .a6: slipA6
        case .roll80: slipRoll80
        }
    }
}
