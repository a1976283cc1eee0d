import AmanOffice
import AmanTexts
import HTTPTypes

/// What the page of a correction is made of.
struct CorrectView: Sendable {
    var found: ReviewCase
    /// The fields as they were typed; those that are empty stay as they are.
    var fields: DeskView
    var reason: CorrectionReason
    var remark: String
    var said: RefusalText?
}

/// The page where an application is corrected: it shows nothing of the record, only what is typed.
func correctPage(_ setting: PageSetting, _ view: CorrectView) -> Markup {
    let (words, application) = (setting.words.desk.correct, view.found.application)
    let ticket = setting.language.count(application.ticket.number)
    let address = setting.link("/desk/ticket/\(application.ticket.number)/correct")
    let fields: Markup = """
        <div class="desk">\(neededFields(view.fields, setting.words.desk))
        \(moreFields(view.fields, setting.words.desk))</div>
        """
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: nil, queues: view.fields.queues)
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="dates"><span>\(setting.words.desk.ticket) \(ticket)</span></p>
            \(said(view.said))\(faultSummary(view.fields.faults, setting.words.desk))
            <p class="lead">\(words.lead)</p>
            \(application.state.hasLetter ? "<p>\(words.afterLetter)</p>" : nil)
            <form method="post" action="\(address)" enctype="multipart/form-data" \
            autocomplete="off">\(mark(setting))
            <input type="hidden" name="seen" value="\(view.found.version.description)">
            \(beside(fields, reasons(view, words)))</form>
            """
    )
}

private func reasons(_ view: CorrectView, _ words: DeskCorrectTexts) -> Markup {
    let reasons = CorrectionReason.allCases.map { ($0.rawValue, words.text($0)) }
    let remark = Field("remark", words.remark, hint: words.remarkHint, value: view.remark)
    return """
        <div class="why">\(choice("reason", words.reason, reasons, view.reason.rawValue))
        \(remark.text(#"dir="auto" maxlength="1000""#))
        <button class="action">\(words.button)</button></div>
        """
}

extension DeskCorrectTexts {
    func text(_ reason: CorrectionReason) -> String {
        switch reason {
        case .mistyped: mistyped
        case .missing: missing
        case .paper: paper
        case .asked: asked
        }
    }

    /// Why an application was not corrected, with the number for programs.
    ///
    /// - Throws: What is the program's fault and not the member's.
    func said(_ error: ApplyError) throws -> (text: RefusalText, status: HTTPResponse.Status) {
        switch error {
        case .changedMeanwhile: (changedMeanwhile, .conflict)
        case .alreadyDecided: (elsewhere, .conflict)
        case .notFound: (erased, .gone)
        case .badReason: (badRemark, .unprocessableContent)
        default: throw error
        }
    }
}
