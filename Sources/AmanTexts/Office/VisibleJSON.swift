/// JSON that says the same, and in which nothing can mislead a terminal.
///
/// An encoder writes direction controls and characters without width as they are: here they become
/// `\u` escapes, which every reader of JSON turns into the same characters.
package func visibleJSON(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { misleads($0.value) }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
        // Line ends and tabs between values are JSON's own; inside a text they are escaped already.
        guard misleads(scalar.value), scalar.value >= 0x20 else {
            shown.unicodeScalars.append(scalar)
            continue
        }
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            shown += "\\u" + String(decoding: hexadecimal(UInt32(unit), width: 4), as: UTF8.self)
        }
    }
    return shown
}
