/// A letter as a sentence names it: itself and its number in Unicode, such as `王 (U+738B)`.
///
/// A mark that joins the letter before it is shown on a dotted circle.
package func quoted(_ letter: Unicode.Scalar) -> String {
    let digits = String(letter.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let isMark: Bool
    switch letter.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: isMark = true
    default: isMark = false
    }
    return (isMark ? "\u{25CC}" : "") + visible(String(Character(letter))) + " (U+\(padded))"
}
