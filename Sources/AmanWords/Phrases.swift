/// A language's words, held once and passed on by reference: they are many.
final class PhraseBook: Sendable {
    let phrases: Phrases

    private init(_ phrases: Phrases) {
        self.phrases = phrases
    }

    /// Every language there are words for, English first; a new one is a file and a line here.
    static let all: [PhraseBook] = [
        PhraseBook(.english),
        PhraseBook(.dari),
        PhraseBook(.pashto),
        PhraseBook(.filipino),
    ]
}

/// Every sentence of one language; `{date}`, `{office}`, `{age}` and `{count}` are filled in.
struct Phrases: Sendable {
    /// ISO 639-3.
    var language: String
    /// What the language calls itself.
    var name: String
    /// False while the words wait for a speaker's review.
    var isReviewed: Bool

    var inForce: Phrase
    var notYetValid: Phrase
    var expired: Phrase
    var exchanged: Phrase
    var suspended: Phrase
    var revoked: Phrase
    /// Revoked, and no time to reach safety is known or left.
    var revokedAdviceWithoutExit: String
    var unknownKey: Phrase
    /// Signed by a known key that may not sign such a letter.
    var outsideScope: Phrase
    var forged: Phrase
    var notRead: Phrase
    /// The signature fits; the content is not one this program understands.
    var notUnderstood: Phrase
    var statusUnknown: Phrase
    var notInLog: Phrase
    /// The clock says that it holds, a signed time that it has ended.
    var clockWrong: Phrase

    /// Follows the advice on a letter in force when a change is announced.
    var announced: String
    /// Follows the advice when a newer list should be there.
    var overdue: String
    /// Follows the advice when the clock was set back.
    var clockBehind: String

    var theOffice: String
    var until: String
    var born: String
    var listAge: String
    var kinds: [String]
    var ages: Counted
    var left: Counted
    /// Month names of the Solar Hijri calendar; empty where it is not in use.
    var solarHijriMonths: [String] = []
    /// What the verifier's page says: on each line a name, a colon and the text.
    ///
    /// One literal instead of a field for each: the module of the page is to stay small.
    var page: String

    /// Whether the language writes the digits ۰ to ۹, and from right to left.
    var writesPersianDigits: Bool { !solarHijriMonths.isEmpty }
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

/// A span of time in words.
struct Counted: Sendable {
    var lessThanAnHour: String
    var oneHour: String
    var hours: String
    var oneDay: String
    var days: String

    /// Whole days from two days on, whole hours below; never rounded up.
    func words(seconds: Int64) -> (template: String, count: Int64) {
        let hours = max(0, seconds) / 3_600
        switch hours {
        case 0: return (lessThanAnHour, 0)
        case 1: return (oneHour, 1)
        case 2..<24: return (self.hours, hours)
        case 24..<48: return (oneDay, 1)
        default: return (days, hours / 24)
        }
    }
}

/// Puts a value in the place of a mark such as `{date}`, wherever it stands.
func fill(_ template: String, _ mark: StaticString, with value: String) -> String {
    let mark = Array(mark.description.utf8)
    let bytes = Array(template.utf8)
    var filled: [UInt8] = []
    var place = 0
    while place < bytes.count {
        if bytes[place] == mark[0], bytes[place...].starts(with: mark) {
            filled += value.utf8
            place += mark.count
        } else {
            filled.append(bytes[place])
            place += 1
        }
    }
    return String(decoding: filled, as: UTF8.self)
}
