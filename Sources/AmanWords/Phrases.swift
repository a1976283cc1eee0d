import AmanLetter

/// Every sentence of one language; `{date}`, `{office}`, `{age}` and `{count}` are filled in.
///
/// A class: a language's words are many, so they are held once and passed on by reference.
final class Phrases: Sendable {
    /// ISO 639-3.
    let language: String
    /// What the language calls itself.
    let name: String
    /// False while the words wait for a speaker's review.
    let isReviewed: Bool
    /// Month names of the Solar Hijri calendar; empty where it is not in use.
    let solarHijriMonths: [String]
    /// What the verifier's page says: on each line a name, a colon and the text.
    let page: String
    /// The text of each `Sentence`, in the order of its cases.
    private let texts: [String]

    /// Every language there are words for, English first; a new one is a file and a line here.
    static let all: [Phrases] = [.english, .dari, .pashto, .filipino]

    /// Takes a language's words.
    ///
    /// One literal for all sentences instead of a field for each: code that builds and copies a
    /// hundred texts would weigh more in the page's module than the texts do.
    ///
    /// - Parameters:
    ///   - language: ISO 639-3.
    ///   - name: What the language calls itself.
    ///   - isReviewed: False while the words wait for a speaker's review.
    ///   - solarHijriMonths: Month names; empty where that calendar is not in use.
    ///   - sentences: On each line the name of a `Sentence`, a colon and the text, in their order.
    ///   - page: The same for what the verifier's page says.
    init(
        language: String,
        name: String,
        isReviewed: Bool,
        solarHijriMonths: [String] = [],
        sentences: String,
        page: String
    ) {
        self.language = language
        self.name = name
        self.isReviewed = isReviewed
        self.solarHijriMonths = solarHijriMonths
        self.page = page
        texts = namedTexts(sentences).map { $0.text }
    }

    /// Whether the language writes the digits ۰ to ۹, and from right to left.
    var writesPersianDigits: Bool { !solarHijriMonths.isEmpty }

    subscript(_ sentence: Sentence) -> String { texts[sentence.rawValue] }

    /// What is said in large, and what to do: the sentence behind it.
    func phrase(_ headline: Sentence) -> Phrase {
        Phrase(texts[headline.rawValue], texts[headline.rawValue + 1])
    }

    /// A span of time in words: whole days from two days on, whole hours below; never rounded up.
    ///
    /// - Parameters:
    ///   - first: The first of five sentences: less than an hour, one hour, hours, one day, days.
    ///   - seconds: How long it is.
    /// - Returns: The sentence, and the number that it is filled in with.
    func span(_ first: Sentence, seconds: Int64) -> (template: String, count: Int64) {
        let hours = max(0, seconds) / 3_600
        let (place, count): (Int, Int64) =
            switch hours {
            case 0: (0, 0)
            case 1: (1, 1)
            case 2..<24: (2, hours)
            case 24..<48: (3, 1)
            default: (4, hours / 24)
            }
        return (texts[first.rawValue + place], count)
    }
}

/// What is said of a letter; advice is right behind its headline.
enum Sentence: Int, CaseIterable {
    case inForce, inForceAdvice, notYetValid, notYetValidAdvice, expired, expiredAdvice
    case exchanged, exchangedAdvice, suspended, suspendedAdvice, revoked, revokedAdvice
    /// Revoked, and no time to reach safety is known or left.
    case revokedAdviceWithoutExit
    case unknownKey, unknownKeyAdvice
    /// Signed by a known key that may not sign such a letter.
    case outsideScope, outsideScopeAdvice
    case forged, forgedAdvice, notRead, notReadAdvice
    /// The signature is valid; the content is not one this program understands.
    case notUnderstood, notUnderstoodAdvice
    case statusUnknown, statusUnknownAdvice, notInLog, notInLogAdvice
    /// The clock says that it holds, a signed time that it has ended.
    case clockWrong, clockWrongAdvice
    /// Follows the advice on a letter in force when a change is announced.
    case announced
    /// Follows the advice when a newer list should be there.
    case overdue
    /// Follows the advice when the clock was set back.
    case clockBehind
    case theOffice, until, born, listAge
    case transit, standing, certificate, replacement
    case ageLessThanAnHour, ageOneHour, ageHours, ageOneDay, ageDays
    case leftLessThanAnHour, leftOneHour, leftHours, leftOneDay, leftDays
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

/// The texts of a literal that has on each line a name, a colon, a space and a text.
func namedTexts(_ lines: String) -> [(name: String, text: String)] {
    let bytes = Array(lines.utf8)
    var texts: [(name: String, text: String)] = []
    var start = 0
    while start < bytes.count {
        var colon = start
        while bytes[colon] != UInt8(ascii: ":") { colon += 1 }
        var end = colon
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        // A name without a text is written without the space.
        let text = bytes[min(colon + 2, end)..<end]
        texts.append(
            (
                String(decoding: bytes[start..<colon], as: UTF8.self),
                String(decoding: text, as: UTF8.self)
            )
        )
        start = end + 1
    }
    return texts
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
