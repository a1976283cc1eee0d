/// One of the verifier page's own words, such as what stands on a button.
public struct VerifierText: Equatable, Sendable {
    /// What the page asks for it by, such as `scanAnother`.
    public let name: String
    /// Plain text, never markup; `{age}` and the like are filled in by the page.
    public let text: String
}

/// The verifier page's own words in a language; English where there are none.
///
/// - Parameter language: ISO 639-3 code.
/// - Returns: Every word, in the same order in every language.
public func verifierTexts(_ language: String) -> [VerifierText] {
    let code = Array(language.utf8)
    if code == Array("prs".utf8) { return texts(in: verifierDari) }
    if code == Array("pus".utf8) { return texts(in: verifierPashto) }
    if code == Array("fil".utf8) { return texts(in: verifierFilipino) }
    return texts(in: verifierEnglish)
}

/// Reads a table: on each line a name, a colon, a space and the text.
private func texts(in table: String) -> [VerifierText] {
    let (newline, colon) = (UInt8(10), UInt8(58))
    return Array(table.utf8).split(separator: newline).compactMap { line in
        guard let end = line.firstIndex(of: colon) else { return nil }
        return VerifierText(
            name: String(decoding: line[..<end], as: UTF8.self),
            text: String(decoding: line[end...].dropFirst(2), as: UTF8.self)
        )
    }
}
