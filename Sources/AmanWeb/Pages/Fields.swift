import AmanTexts

/// One labelled field of a form.
struct Field: Sendable {
    var id: String
    var label: String
    var name: String
    var hint: String?
    var value: String = ""
    /// What is wrong with what was typed into it.
    var fault: String?

    init(
        _ id: String,
        _ label: String,
        name: String? = nil,
        hint: String? = nil,
        value: String = "",
        fault: String? = nil
    ) {
        self.id = id
        self.label = label
        self.name = name ?? id
        self.hint = hint
        self.value = value
        self.fault = fault
    }

    /// A line of text.
    ///
    /// - Parameters:
    ///   - attributes: Further attributes, as markup.
    ///   - isFirst: Whether the page begins here.
    /// - Returns: The field with its label and hint.
    func text(_ attributes: Markup = "", isFirst: Bool = false) -> Markup {
        let focus: Markup? = isFirst ? " autofocus" : nil
        return wrapped(
            """
            <input id="\(id)" name="\(name)" value="\(value)" \(attributes)\(focus)\(described)>
            """
        )
    }

    /// A password, which is never written back into a page.
    func password(_ purpose: String, isFirst: Bool = false) -> Markup {
        let focus: Markup? = isFirst ? " autofocus" : nil
        return wrapped(
            """
            <input id="\(id)" name="\(name)" type="password" autocomplete="\(purpose)" dir="ltr" \
            required\(focus)\(described)>
            """
        )
    }

    /// A code of digits and capitals, typed once.
    func code(_ attributes: Markup = "") -> Markup {
        wrapped(
            """
            <input id="\(id)" name="\(name)" class="number" dir="ltr" autocomplete="off" \
            spellcheck="false" autocapitalize="characters" \(attributes)\(described)>
            """
        )
    }

    private var described: Markup { AmanWeb.described(id, hint: hint, fault: fault) }

    private func wrapped(_ control: Markup) -> Markup {
        let said = hint.map { hint -> Markup in
            #"<p class="quiet" id="\#(id)-hint">\#(hint)</p>"#
        }
        return """
            <div class="field"><label for="\(id)">\(label)</label>\(said)\(faultLine(id, fault))
            \(control)</div>
            """
    }
}

/// Of a control: where its hint and its fault are, and that it is wrong.
func described(_ id: String, hint: String?, fault: String?) -> Markup {
    let parts = [hint.map { _ in "\(id)-hint" }, fault.map { _ in "\(id)-fault" }]
        .compactMap { $0 }
    guard !parts.isEmpty else { return "" }
    let wrong: Markup? = fault == nil ? nil : #" aria-invalid="true""#
    return #" aria-describedby="\#(parts.joined(separator: " "))"\#(wrong)"#
}

/// What is wrong with a field, between its label and its control.
func faultLine(_ id: String, _ fault: String?) -> Markup? {
    fault.map { #"<p class="fault" id="\#(id)-fault">\#($0)</p>"# }
}

/// On a form for a letter's text: the module that hears a hand-held scanner, for the page's script.
let hearsKeyboard: Markup = #" data-keyboard="\#(OwnFile.keyboardScanner.path)""#

/// What an American keyboard has on the keys that a scanner pressed: see `scannedText`.
let scannedKeys: Markup = #"<input type="hidden" name="keys" autocomplete="off">"#

/// A form with what belongs beside it: two columns on a wide screen, one below the other elsewhere.
///
/// Where there is no form, the rest alone: it does not hang at the end of an empty row.
func beside(_ form: Markup, _ rest: Markup) -> Markup {
    guard form.text.contains(where: { !$0.isWhitespace }) else { return rest }
    return #"<div class="beside"><div>\#(form)</div><div>\#(rest)</div></div>"#
}

/// What happened to the form that came before, above the form that comes next.
func said(_ text: RefusalText?) -> Markup? {
    text.map {
        #"<p class="lead said" role="alert"><strong>\#($0.happened)</strong> \#($0.advice)</p>"#
    }
}

/// A text of any direction inside a sentence, such as a name: what follows keeps its place.
///
/// Source: Unicode Standard Annex 9, first strong isolate.
func apart(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }
