import AmanVerdict

/// Reads the letter's text of a posted form, which a person or a hand-held scanner filled in.
///
/// Most scanners press the keys of an American keyboard, whatever the desk's layout. So the page
/// sends in a field `keys` what an American keyboard has on the keys that were pressed; no address
/// ever has it.
///
/// - Parameters:
///   - parts: The form's fields.
///   - name: The field with the text as it arrived.
///   - byteCountMax: Most bytes of each of the two.
/// - Returns: The one of the two that is a letter, or comes nearer to one. Where they are different
///   letters, both together, which is none: nothing is judged by a guess.
/// - Throws: `textTooLong`.
func scannedText(
    in parts: [FormPart],
    name: String,
    byteCountMax: Int
) throws(SiteRefusal) -> String {
    let bytes = [name, "keys"].map { name in
        parts.first { $0.name == name && !$0.isFile }?.bytes ?? []
    }
    guard bytes.allSatisfy({ $0.count <= byteCountMax }) else { throw .textTooLong }
    let readings = bytes.map { String(decoding: $0, as: UTF8.self) }
    guard !bytes[1].isEmpty, bytes[0] != bytes[1] else { return readings[0] }
    let letters = LetterCodes(among: readings).letters
    guard letters.count == 1, let place = letters[0].first else {
        return readings[0] + "\n" + readings[1]
    }
    return readings[place]
}
