import Foundation

/// Text as it may be stored and signed: form NFC, one space between words, nothing invisible.
///
/// Names arrive pasted from messages and lists, with accidental direction marks and joiners.
/// What never shows is dropped. The zero-width non-joiner does show: it keeps two letters apart, as
/// a space does, and letters must not carry it; so it becomes a space.
///
/// - Parameters:
///   - text: As it was typed or pasted.
///   - keepingLines: True where line ends carry sense, as in notes.
/// - Returns: The tidied text, or nil when it holds control or unassigned characters.
func tidied(_ text: String, keepingLines: Bool = false) -> String? {
    var words = String.UnicodeScalarView()
    var gap: Unicode.Scalar?
    for scalar in text.unicodeScalars {
        switch kind(of: scalar) {
        case .unwanted: return nil
        case .unseen: continue
        case .gap: gap = gap ?? " "
        case .lineEnd: gap = keepingLines ? "\n" : gap ?? " "
        case .shown:
            if let gap, !words.isEmpty { words.append(gap) }
            gap = nil
            words.append(contentsOf: unpresented(scalar))
        }
    }
    return String(words).precomposedStringWithCanonicalMapping
}

private enum ScalarKind { case unwanted, unseen, gap, lineEnd, shown }

private func kind(of scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": return .lineEnd
    case "\t", "\u{200C}": return .gap
    // A stretched line between Arabic letters says nothing.
    case "\u{640}": return .unseen
    default: break
    }
    if properties.isDefaultIgnorableCodePoint { return .unseen }
    switch properties.generalCategory {
    case .spaceSeparator: return .gap
    case .control, .format, .surrogate, .privateUse, .unassigned: return .unwanted
    default: return .shown
    }
}

/// Old programs store Arabic letters in their drawn forms; these go back to the letters.
private func unpresented(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    guard (0xFB50...0xFDFF).contains(scalar.value) || (0xFE70...0xFEFC).contains(scalar.value)
    else { return String.UnicodeScalarView([scalar]) }
    let plain = String(Character(scalar)).precomposedStringWithCompatibilityMapping
    // Some forms contain a space, such as the long blessing; keep the words, not the layout.
    return plain.unicodeScalars
}

/// A name with the keyboard's hyphen and apostrophe in place of their typographic twins.
///
/// Word processors and PDF files put them there; most look the same, and a name with one of them
/// would be another name than the same typed at a desk. ʻ, ʿ and ʾ, which are letters of a
/// transliteration, stay.
/// Source: the Unicode Character Database, general category Pd, and UTS 39's confusables of `'`.
func plainlyPunctuated(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
        switch scalar.value {
        // Hyphens, dashes and the minus sign, also in small and wide form.
        case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: scalars.append("-")
        // Acute accent alone, single quotation marks, prime, modifier and wide apostrophe.
        case 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: scalars.append("'")
        default: scalars.append(scalar)
        }
    }
    return String(scalars)
}

/// True when a text can be a name: letters, and what comes between letters.
func isName(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            letters += 1
        case .nonspacingMark, .spacingMark:
            guard letters > 0 else { return false }
        default:
            guard " -.,'’‘`()/·،".unicodeScalars.contains(scalar) else { return false }
        }
    }
    return letters > 0
}

/// The most marks that follow one letter, with those counted that form NFC joins to it.
func marksOnOneLetter(_ text: String) -> Int {
    var (most, count) = (0, 0)
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: count += 1
        default: count = 0
        }
        most = max(most, count)
    }
    return most
}

/// True when every letter of a name is Latin, with or without marks.
func isLatinName(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        // Letters to the end of Latin Extended-B, IPA and modifier letters, Extended Additional.
        case 0x20...0x24F, 0x250...0x2FF, 0x300...0x36F, 0x1E00...0x1EFF, 0x2018, 0x2019: true
        default: false
        }
    }
}

/// Digits of any script as ASCII, where a number is meant: `۱۳۶۶` becomes `1366`.
func asciiDigits(_ text: String) -> String {
    var digits = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        let value =
            scalar.properties.generalCategory == .decimalNumber
            ? scalar.properties.numericValue : nil
        let digit = value.flatMap { Unicode.Scalar(0x30 + UInt32($0)) }
        digits.append(digit ?? scalar)
    }
    return String(digits)
}
