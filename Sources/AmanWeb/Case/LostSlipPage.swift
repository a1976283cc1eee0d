import AmanLetter
import AmanOffice
import AmanTexts

/// The page where a lost slip's ticket is looked for.
struct LostSlipView: Sendable {
    var slip = LostSlip(name: "")
    var reason = LostSlipReason.lost
    var provinces: [(value: String, name: String)] = []
    /// What is wrong with what was typed, or why nothing was looked for.
    var said: RefusalText?
    var answer: LostSlipAnswer?
    var queues: QueueLengths = [:]
}

/// A form for a name and one fact more; and the ticket, where one was found.
///
/// After an answer the fields are empty: the next person must not see this one's facts.
func lostSlipPage(_ setting: PageSetting, _ view: LostSlipView) -> Markup {
    let (words, desk) = (setting.words.lostSlip, setting.words.desk)
    let typed = view.answer == nil ? view.slip : LostSlip(name: "")
    let reasons = LostSlipReason.allCases.map { ($0.rawValue, words.text($0)) }
    let provinces = [(value: "", name: "–")] + view.provinces
    let plain: Markup = #"dir="auto" autocomplete="off" spellcheck="false""#
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: nil, queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>\(said(view.said))\(answered(setting, view))
            <p class="lead">\(words.lead)</p>
            <form method="post" action="\(setting.link("/lost-slip"))" autocomplete="off" \
            class="narrow">\(mark(setting))
            \(Field("name", words.name, value: typed.name).text(plain, isFirst: true))
            \(Field("father", words.father, value: typed.father).text(plain))
            \(Field("year", desk.birthYear, value: typed.year).text(plain))
            \(Field("paper", words.paper, value: typed.paper).text(plain))
            \(choice("province", words.province, provinces, typed.province ?? ""))
            \(choice("reason", words.reason, reasons, view.reason.rawValue))
            <button class="action">\(words.button)</button></form>
            <p class="quiet after">\(words.counted)</p>
            """
    )
}

private func answered(_ setting: PageSetting, _ view: LostSlipView) -> Markup? {
    let words = setting.words.lostSlip
    switch view.answer {
    case nil: return nil
    case .nothing: return #"<p class="lead said" role="status">\#(words.nothing)</p>"#
    case .tooMany: return #"<p class="lead said" role="status">\#(words.tooMany)</p>"#
    case .tickets(let tickets):
        let items = tickets.map { ticket -> Markup in
            let number = setting.language.count(ticket.number)
            return """
                <li><a href="\(setting.link("/case/\(ticket.number)"))">\
                \(setting.words.desk.ticket) \(number)</a></li>
                """
        }
        return """
            <section><h2>\(words.found)</h2><p>\(words.askAgain)</p>\
            <ul class="files">\(items)</ul></section>
            """
    }
}

extension LostSlipTexts {
    fileprivate func text(_ reason: LostSlipReason) -> String {
        switch reason {
        case .lost: lost
        case .stolen: stolen
        case .unreadable: unreadable
        }
    }
}
