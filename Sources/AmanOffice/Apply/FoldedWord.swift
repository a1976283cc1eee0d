import AmanNames
import Foundation

/// Most characters of a word of a list that are compared: the longest name of a province has 40.
let foldedWordLengthMax = 64

/// A word of a list as words are compared: small letters and digits, one space between them.
///
/// Marks on letters, punctuation and underscores do not count, and letters that keyboards use for
/// one another are one: *Birth_Year:* and *birth year*, ي and ی.
///
/// - Parameter text: A header or a name of a province; what is behind 64 characters is left out.
/// - Returns: The word; empty where it has no letter and no digit.
func foldedWord(_ text: String) -> String {
    let whole = tidied(String(text.prefix(foldedWordLengthMax))) ?? ""
    var (word, gap) = (String.UnicodeScalarView(), false)
    for scalar in whole.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: continue
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber:
            if gap, !word.isEmpty { word.append(" ") }
            gap = false
            word.append(Alphabet.letter(scalar))
        default:
            // An apostrophe holds a word together, as in "father's".
            gap = gap || !apostrophes.contains(scalar)
        }
    }
    return String(word)
}

/// Source: as in `plainlyPunctuated`.
private let apostrophes: Set<Unicode.Scalar> = [
    "'", "\u{B4}", "\u{2BC}", "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{FF07}",
]
