import AmanTexts

/// What a verdict page shows: words already chosen, in one language.
struct VerdictView: Equatable, Sendable {
    /// The verdict in colour and shape.
    var look: VerdictLook
    var headline: String
    /// "until Wednesday 25 November 2026, 18:00", then the same day in the other calendar.
    var when: [String] = []
    /// "2 days left".
    var left: String?
    /// The holder's name in each script, the holder's own first.
    var names: [ShownName] = []
    /// The year of birth as it is said, such as "born 1990".
    var born: String?
    var from: String?
    var to: String?
    var advice: String
    var number: String?
    /// Name of the office that issued it.
    var office: String?
    /// Its telephone or radio channel.
    var contact: String?
    /// The programme's number for letters that are not honoured.
    var incident: String?
    /// Whether the public log has it.
    var log: String?
    /// "list 3 days old".
    var knowledge: String?
    /// Whether a slip that proves the letter may be printed here.
    var offersProofSlip = false
}

/// A name with what its script needs.
struct ShownName: Equatable, Sendable {
    var text: String
    /// For `lang`; nil when the letter does not say.
    var tag: String?
}

/// Tint and shape: the same thing the words say.
enum VerdictLook: String, CaseIterable, Sendable {
    case inForce, later, ended, exchanged, suspended, revoked, notKnown, notFitting, notRead

    /// The class of the page's field.
    var field: String {
        switch self {
        case .inForce: "verdict good"
        case .notKnown, .notRead: "verdict doubt"
        case .later, .ended, .exchanged, .suspended, .revoked, .notFitting: "verdict"
        }
    }

    var icon: Markup {
        switch self {
        case .inForce: Icon.tick
        case .later, .ended: Icon.hourglass
        case .exchanged: Icon.turnedPage
        case .suspended: Icon.pause
        case .revoked: Icon.openSeal
        case .notKnown: Icon.question
        case .notFitting, .notRead: Icon.tornPage
        }
    }
}

/// Longest headline that still fits in the largest letters at 360 px.
private let headlineLengthMax = 14

/// The verdict, to be read at arm's length; it clears itself.
///
/// - Parameters:
///   - view: What is said.
///   - text: The letter or the check code, which the languages check once more; nil where nothing
///     was read, and they lead to the form.
///   - setting: The page's.
/// - Returns: The page.
func verdictPage(_ view: VerdictView, of text: String?, _ setting: PageSetting) -> Markup {
    let words = setting.words.verdict
    let long: Markup? = view.headline.count > headlineLengthMax ? #" class="long""# : nil
    let again = setting.link("/check")
    return page(
        PageFrame(
            title: setting.words.frame.checkLetter,
            field: view.look.field,
            clearsTo: again,
            languages: text == nil ? .links : .resent(form: checkAgainID)
        ),
        setting,
        content: """
            <div class="headline">\(view.look.icon)<h1\(long)>\(view.headline)</h1></div>
            \(when(view))\(who(view, words))
            <p class="advice">\(callable(numberToCall(view), in: view.advice))</p>
            \(facts(view))
            \(view.offersProofSlip ? text.map { proofSlipForm($0, setting) } : nil)
            <div class="thumb"><a class="action" href="\(again)">\(words.another)</a>
            <p class="quiet">\(words.clears)</p></div>
            \(text.map { checkAgain($0, again) })
            """
    )
}

private func checkAgain(_ text: String, _ address: String) -> Markup {
    """
    <form id="\(checkAgainID)" method="post" action="\(address)" \
    enctype="multipart/form-data" autocomplete="off" hidden>\
    <input type="hidden" name="text" value="\(text)"></form>
    """
}

/// The form by which the languages check the same letter once more: its text is in no address.
private let checkAgainID = "check-again"

/// The number that the advice names; nil where it names none.
private func numberToCall(_ view: VerdictView) -> String? {
    [view.contact, view.incident].compactMap(\.self)
        .first { !$0.isEmpty && view.advice.contains($0) }
}

/// A number as a link that calls it, whole and left to right inside a sentence that runs the other
/// way; a radio channel stays text.
private func callable(_ contact: String) -> Markup {
    let isolated: Markup = #"<bdi dir="ltr">\#(contact)</bdi>"#
    let digits = contact.filter { !" ./-()".contains($0) }
    let isNumber =
        (3...16).contains(digits.count) && digits.drop { $0 == "+" }.allSatisfy(\.isASCIIDigit)
    guard isNumber else { return isolated }
    return #"<a href="tel:\#(digits)">\#(isolated)</a>"#
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

/// A sentence in which the number can be called.
private func callable(_ number: String?, in sentence: String) -> Markup {
    guard let number, !number.isEmpty else { return "\(sentence)" }
    let pieces = sentence.split(separator: number, omittingEmptySubsequences: false)
    let isolated = callable(number)
    let markup = pieces.enumerated().map { place, piece -> Markup in
        "\(place == 0 ? nil : isolated)\(String(piece))"
    }
    return "\(markup)"
}

private func when(_ view: VerdictView) -> Markup? {
    guard !view.when.isEmpty || view.left != nil else { return nil }
    let lines = view.when.map { line -> Markup in "<p>\(line)</p>" }
    let left = view.left.map { text -> Markup in #"<p class="left">\#(text)</p>"# }
    return #"<div class="when">\#(lines)\#(left)</div>"#
}

private func who(_ view: VerdictView, _ words: VerdictTexts) -> Markup? {
    guard !view.names.isEmpty || view.born != nil || view.from != nil || view.to != nil else {
        return nil
    }
    let last = view.names.count - 1
    let names = view.names.enumerated().map { place, name -> Markup in
        let tag: Markup? = name.tag.map { #" lang="\#($0)""# }
        // The year follows the last name, on its line if there is room.
        let born = place == last ? view.born.map(bornMarkup) : nil
        return #"<p class="name"><bdi\#(tag) translate="no">\#(name.text)</bdi>\#(born)</p>"#
    }
    let alone = view.names.isEmpty ? view.born.map { born -> Markup in "<p>\(born)</p>" } : nil
    return #"<div class="who">\#(names)\#(alone)\#(road(view, words))</div>"#
}

private func bornMarkup(_ born: String) -> Markup {
    #" <span class="born">\#(born)</span>"#
}

private func road(_ view: VerdictView, _ words: VerdictTexts) -> Markup? {
    let ends = [view.from, view.to].compactMap { $0 }
    guard !ends.isEmpty else { return nil }
    let way: Markup = #"<span class="hidden"> \#(words.travelsTo) </span>\#(Icon.arrow)"#
    return """
        <p class="road">\(view.from.map { "<bdi>\($0)</bdi>" })\(view.to == nil ? nil : way)\
        \(view.to.map { "<bdi>\($0)</bdi>" })</p>
        """
}

private func facts(_ view: VerdictView) -> Markup? {
    var facts: [Markup] = []
    if let number = view.number {
        facts.append(#"<bdi class="number" dir="ltr" translate="no">\#(number)</bdi>"#)
    }
    if let office = view.office { facts.append("\(office)") }
    if let contact = view.contact, !contact.isEmpty {
        facts.append(callable(contact))
    }
    if let log = view.log { facts.append("\(log)") }
    if let knowledge = view.knowledge { facts.append("\(knowledge)") }
    guard !facts.isEmpty else { return nil }
    let spans = facts.map { fact -> Markup in "<span>\(fact)</span>" }
    return #"<p class="facts">\#(spans)</p>"#
}
