import AmanIncident
import AmanOffice
import AmanTexts

/// The receipt, until the reporter says that they have it.
///
/// The page printed is a slip: it names neither place nor letter.
func receiptPage(_ receipt: Receipt, _ setting: PageSetting) -> Markup {
    let words = setting.words.incident
    let address = apart(IncidentSection.receiptPath)
    return page(
        PageFrame(title: words.receiptTitle, languages: .none),
        setting,
        content: """
            <h1>\(words.receiptTitle)</h1>
            <p class="receipt number" dir="ltr" translate="no">\(receipt.written)</p>
            <p class="lead">\(words.receiptLead)</p>
            <p>\(words.receiptUse)</p><p>\(words.receiptWhere(address: address))</p>
            <form method="get" action="/incident/done">
            <input type="hidden" name="lang" value="\(setting.language.rawValue)">
            <button class="action">\(words.written)</button></form>
            """
    )
}

/// What follows once the receipt is written down: nothing on it leads back to the report.
func incidentDonePage(_ setting: PageSetting) -> Markup {
    let words = setting.words.incident
    return page(
        PageFrame(title: words.doneTitle, navigation: navigation(setting, at: nil)),
        setting,
        content: #"<h1>\#(words.doneTitle)</h1><p class="lead">\#(words.doneLead)</p>"#
    )
}

/// The field for a receipt code.
func openReceiptPage(_ setting: PageSetting, said text: RefusalText?) -> Markup {
    let words = setting.words.incident
    let code = Field("code", words.code, hint: words.codeHint)
    return page(
        PageFrame(title: words.openTitle, navigation: navigation(setting, at: nil)),
        setting,
        content: """
            <h1>\(words.openTitle)</h1>\(said(text))
            <p class="lead">\(words.openLead)</p>
            <form method="post" action="\(setting.link(IncidentSection.receiptPath))" \
            class="narrow" autocomplete="off">
            \(code.code(#"required maxlength="40""#))
            <button class="action">\(words.open)</button></form>
            """
    )
}

/// The state of a report and the answers, and nothing of the report.
func openedReceiptPage(
    _ receipt: Receipt,
    _ opened: OpenedReceipt,
    _ dates: PageDates,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.incident
    let isWaiting = !opened.isSeen && opened.weighing.steps.isEmpty && opened.answers.isEmpty
    let state = isWaiting ? words.states.waiting : words.states[opened.weighing.state]
    let denials = opened.weighing.denials.map { denial -> Markup in
        "<p>\(words.deniedBy(party: apart(words.parties[denial.party])))</p>"
    }
    let answers = opened.answers.map { answer -> Markup in
        """
        <li class="notice"><p class="quiet">\(dates.plainDay(answer.day))</p>
        <p class="text" dir="auto">\(answer.text.text)</p></li>
        """
    }
    let none: Markup? = opened.answers.isEmpty ? "<p>\(words.noAnswer)</p>" : nil
    let foreign: Markup? =
        opened.foreignAnswerCount == 0 ? nil : #"<p class="said">\#(words.foreign)</p>"#
    return page(
        PageFrame(title: words.openTitle, languages: .none),
        setting,
        content: """
            <h1>\(words.openTitle)</h1>
            <section><h2>\(words.state)</h2><p class="lead">\(state)</p>\(denials)</section>
            <section><h2>\(words.answers)</h2>\(none)\(foreign)<ol>\(answers)</ol></section>
            \(proofForm(receipt, setting))
            """
    )
}

/// The button for the proof of filing, below what it costs its holder.
private func proofForm(_ receipt: Receipt, _ setting: PageSetting) -> Markup {
    let words = setting.words.incident
    return """
        <section class="after"><h2>\(words.proof)</h2><p>\(words.proofAbout)</p>
        <form method="post" action="\(setting.link("/incident/receipt/proof"))">
        <input type="hidden" name="code" value="\(receipt.written)">
        <button class="action second">\(words.saveProof)</button></form></section>
        """
}

extension IncidentStatesTexts {
    subscript(_ state: AccountState) -> String {
        switch state {
        case .received: received
        case .corroborated: corroborated
        case .disputed: disputed
        case .notEstablished: notEstablished
        case .acknowledged: acknowledged
        case .duplicate: duplicate
        case .notIncident: notIncident
        }
    }
}

extension IncidentPartiesTexts {
    subscript(_ party: IncidentParty) -> String {
        switch party {
        case .authority: authority
        case .office: office
        case .post: post
        case .witness: witness
        case .other: other
        }
    }
}
