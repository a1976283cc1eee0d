import AmanOffice
import AmanTexts

/// The ticket of an application that was just stored.
///
/// Enter prints its slip, Enter again begins with the next person.
///
/// It says the same of every application: whether a person applied before is for the reviewer.
func ticketPage(
    _ setting: PageSetting,
    _ application: Application,
    paper: SlipPaper,
    queues: QueueLengths
) -> Markup {
    let words = setting.words.desk
    let number = application.ticket.number
    return page(
        PageFrame(
            title: words.ticket,
            navigation: navigation(setting, at: "/desk", queues: queues),
            scripts: [.ticketScript]
        ),
        setting,
        content: """
            <h1>\(words.ticketLead)</h1>
            <p class="weight">\(words.ticket) <b>\(setting.language.count(number))</b></p>
            <p class="pair"><a class="action" target="_blank" rel="noopener" data-slip \
            href="/desk/slip/\(String(number))" autofocus>\(words.slip)</a> \
            <a class="action second" data-next href="\(setting.link("/desk"))">\(words.next)</a></p>
            <p class="quiet after">\(words.comparedAtReview)</p>
            \(paperForm(setting, application.ticket, paper))
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
