import AmanLetter
import AmanOffice
import AmanTexts

/// What the page of printing is made of.
struct PrintView: Sendable {
    /// Letters that can be printed, in the order of the pages.
    var numbers: [LetterNumber]
    /// The run they were made in, where all of it is printed.
    var job: String?
    var queues: QueueLengths
}

/// Letters go to the printer, and then an officer says whether they came out well.
func printPage(_ setting: PageSetting, _ view: PrintView) -> Markup {
    let words = setting.words.issue
    let title = words.printAll(count: view.numbers.count)
    return page(
        PageFrame(
            title: title,
            navigation: navigation(setting, at: "/issue", queues: view.queues),
            scripts: [.issueScript]
        ),
        setting,
        content: """
            <h1>\(title)</h1><p class="lead">\(words.printLead)</p>
            <form method="post" action="\(setting.link("/issue/print"))" class="ticks">\
            \(mark(setting))
            <p class="pair"><button class="action" formtarget="_blank">\(words.openFile)</button>\
            </p><p class="quiet">\(words.printHint)</p>
            \(letters(setting, view))
            <p class="pair"><button class="action second" formtarget="_blank" \
            formaction="\(setting.link("/issue/print/proof-slips"))">\
            \(setting.words.letter.proofSlips)</button></p>
            <p class="quiet">\(setting.words.letter.proofSlipLead)</p>
            <section><h2>\(words.wellTitle)</h2><p>\(words.wellLead)</p>
            <p class="pair"><button class="action" \
            formaction="\(setting.link("/issue/print/well"))">\(words.wellYes)</button>
            <button class="action second" formtarget="_blank">\(words.printAgain)</button></p>\
            </section></form>
            <p class="after"><a href="\(setting.link("/issue/letters"))">\(words.madeTitle)</a></p>
            """
    )
}

/// A tick for each letter; of a long run only the whole is printed here.
private func letters(_ setting: PageSetting, _ view: PrintView) -> Markup {
    guard view.numbers.count <= issuePageLength else {
        return #"<input type="hidden" name="job" value="\#(view.job ?? "")">"#
    }
    let items = view.numbers.map { number -> Markup in
        """
        <label class="box"><input type="checkbox" name="letter" value="\(number.text)" checked>\
        <bdi class="number" dir="ltr">\(number.text)</bdi></label>
        """
    }
    return #"<div class="spread">\#(items)</div>"#
}

/// How many boxes of the form are ticked; a script fills it in.
func tickedCount(_ setting: PageSetting) -> Markup {
    let digits = setting.language.digits("0123456789")
    return #"<span data-ticked data-digits="\#(digits)"></span>"#
}
