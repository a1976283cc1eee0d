/// The office's texts in one language, parsed once from one literal.
///
/// A class over one list: a struct with a field for each of a thousand texts is a thousand copies
/// wherever a page asks for its texts, and an optimised build of that did not end.
final class Catalogue: Sendable {
    private let language: PageLanguage
    private let texts: [String]
    private let fallback: Catalogue?
    private let plural: @Sendable (_ count: Int) -> Int

    /// Takes a language's texts; `Tools/texts` writes the calls.
    ///
    /// - Parameters:
    ///   - language: Whose digits counts are written in.
    ///   - fallback: The English, for messages of programs that are not translated yet.
    ///   - plural: Which plural form a count takes, from 0.
    ///   - texts: A text on each line, in the order of eng.po; plural forms are parted by tabs. An
    ///     empty line is one of the fallback.
    init(
        _ language: PageLanguage,
        fallback: Catalogue?,
        plural: @escaping @Sendable (_ count: Int) -> Int,
        texts: String
    ) {
        self.language = language
        self.fallback = fallback
        self.plural = plural
        self.texts = split(texts, at: newline)
    }

    subscript(_ index: Int) -> String { owner(of: index).texts[index] }

    /// A text with a value in the place of each placeholder.
    func filled(_ index: Int, _ values: [(name: String, value: String)]) -> String {
        fill(self[index], values)
    }

    /// A text in the plural form of a count, which takes the place of `{count}`.
    func counted(_ index: Int, _ count: Int, _ values: [(name: String, value: String)]) -> String {
        let owner = owner(of: index)
        let forms = split(owner.texts[index], at: tab)
        let form = forms[min(owner.plural(count), forms.count - 1)]
        return fill(form, values + [("count", owner.language.count(count))])
    }

    /// The catalogue in which a text is found: this one, or its fallback.
    private func owner(of index: Int) -> Catalogue {
        guard texts[index].isEmpty, let fallback else { return self }
        return fallback
    }
}

/// Puts each value in the place of its placeholder; a value that looks like one is not filled in.
private func fill(_ template: String, _ values: [(name: String, value: String)]) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        filled += rest[..<open]
        let name = rest[rest.index(after: open)..<close]
        filled += values.first { $0.name == name }?.value ?? String(rest[open...close])
        rest = rest[rest.index(after: close)...]
    }
    return filled + rest
}
