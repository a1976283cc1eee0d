import AmanLetter

/// Every sentence of one language; placeholders such as `{date}` are filled in.
///
/// A class: a language's texts are many, so they are held once and passed on by reference.
final class Phrases: Sendable {
    /// ISO 639-3.
    let language: String
    /// What the language calls itself.
    let name: String
    /// False while some text waits for a native reader.
    let isReviewed: Bool
    /// Whether the language writes the digits ۰ to ۹, and from right to left.
    let writesPersianDigits: Bool
    /// Month names: January to December, then Hamal to Hut of the Solar Hijri calendar.
    let months: [String]
    /// What the verifier's page says: on each line a name, a colon and the text.
    let page: String
    /// The text of each `Sentence`, in the order of its cases.
    private let texts: [String]
    /// Which plural form a count takes, from 0.
    private let plural: @Sendable (_ count: Int) -> Int

    /// Takes a language's texts; `Tools/texts` writes the calls.
    ///
    /// One literal for all sentences instead of a field for each: code that builds and copies a
    /// hundred texts would weigh more in the page's module than the texts do.
    ///
    /// - Parameters:
    ///   - language: ISO 639-3.
    ///   - name: What the language calls itself.
    ///   - isReviewed: False while some text waits for a native reader.
    ///   - writesPersianDigits: Whether the digits are ۰ to ۹, and the script from right to left.
    ///   - months: A month on each line, 12 of the Gregorian and 12 of the Solar Hijri calendar.
    ///   - plural: Which plural form a count takes, from 0.
    ///   - sentences: The text of a `Sentence` on each line, plural forms parted by tabs.
    ///   - page: What the verifier's page says, with a name before each text.
    init(
        language: String,
        name: String,
        isReviewed: Bool,
        writesPersianDigits: Bool,
        months: String,
        plural: @escaping @Sendable (_ count: Int) -> Int,
        sentences: String,
        page: String
    ) {
        self.language = language
        self.name = name
        self.isReviewed = isReviewed
        self.writesPersianDigits = writesPersianDigits
        self.months = split(months, at: newline)
        self.plural = plural
        self.page = page
        texts = split(sentences, at: newline)
    }

    /// The texts of a language by its ISO 639-3 code; nil where there are none.
    static func of(_ language: String) -> Phrases? {
        for phrases in all where sameText(phrases.language, language) { return phrases }
        #if DEBUG
        if sameText(pseudo.language, language) { return pseudo }
        #endif
        return nil
    }

    subscript(_ sentence: Sentence) -> String { texts[sentence.rawValue] }

    /// What is said in large, and what to do: the sentence behind it.
    func phrase(_ headline: Sentence) -> Phrase {
        Phrase(texts[headline.rawValue], texts[headline.rawValue + 1])
    }

    /// A span of time in words: whole days from one day on, whole hours below; never rounded up.
    ///
    /// - Parameters:
    ///   - first: The first of three sentences: less than an hour, hours, days.
    ///   - seconds: How long it is.
    /// - Returns: The sentence in the plural form of its number, and the number.
    func span(_ first: Sentence, seconds: Int64) -> (template: String, count: Int64) {
        let hours = max(0, seconds) / 3_600
        guard hours > 0 else { return (texts[first.rawValue], 0) }
        let count = hours < 24 ? hours : hours / 24
        let forms = split(texts[first.rawValue + (hours < 24 ? 1 : 2)], at: tab)
        return (forms[min(plural(Int(clamping: count)), forms.count - 1)], count)
    }
}

/// What is said in large and what to do.
struct Phrase: Sendable {
    var headline: String
    var advice: String

    init(_ headline: String, _ advice: String) {
        self.headline = headline
        self.advice = advice
    }
}

let newline = UInt8(ascii: "\n")
let tab = UInt8(ascii: "\t")

/// The parts of a text between separators; none of an empty text.
func split(_ text: String, at separator: UInt8) -> [String] {
    let bytes = text.utf8.span
    var parts: [String] = []
    var start = 0
    while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != separator { end += 1 }
        var part: [UInt8] = []
        append(bytes.extracting(start..<end), to: &part)
        parts.append(String(decoding: part, as: UTF8.self))
        start = end + 1
    }
    return parts
}

/// The texts of a literal that has on each line a name, a colon, a space and a text.
func namedTexts(_ lines: String) -> [(name: String, text: String)] {
    split(lines, at: newline).map { line in
        let bytes = Array(line.utf8)
        var colon = 0
        while bytes[colon] != UInt8(ascii: ":") { colon += 1 }
        // A name without a text is written without the space.
        let text = bytes[min(colon + 2, bytes.count)...]
        return (
            String(decoding: bytes[..<colon], as: UTF8.self),
            String(decoding: text, as: UTF8.self)
        )
    }
}

/// Replaces a placeholder such as `{date}` with a value, everywhere.
@inline(never)
func fill(_ template: String, _ mark: StaticString, with value: String) -> String {
    let bytes = template.utf8.span
    var filled: [UInt8] = []
    var copied = 0
    var place = 0
    while place < bytes.count {
        if bytes[place] == UInt8(ascii: "{"), stands(mark, at: place, in: bytes) {
            if copied == 0 { filled.reserveCapacity(bytes.count + value.utf8.count) }
            append(bytes.extracting(copied..<place), to: &filled)
            append(value, to: &filled)
            place += mark.utf8CodeUnitCount
            copied = place
        } else {
            place += 1
        }
    }
    guard copied > 0 else { return template }
    append(bytes.extracting(copied..<place), to: &filled)
    return String(decoding: filled, as: UTF8.self)
}

private func stands(_ mark: StaticString, at place: Int, in bytes: Span<UInt8>) -> Bool {
    guard bytes.count - place >= mark.utf8CodeUnitCount else { return false }
    return mark.withUTF8Buffer { mark in
        for offset in 0..<mark.count where unsafe mark[offset] != bytes[place + offset] {
            return false
        }
        return true
    }
}
