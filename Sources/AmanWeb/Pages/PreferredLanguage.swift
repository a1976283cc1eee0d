import AmanTexts

/// Chooses the language of a page: what the address asks for, else what the browser prefers.
///
/// - Parameters:
///   - asked: The value of `?lang=`, an ISO 639-3 code.
///   - accept: The `Accept-Language` header.
///   - fallback: For everyone else.
/// - Returns: One of the languages there are pages in.
func pageLanguage(
    asked: String?,
    accept: String?,
    fallback: PageLanguage
) -> PageLanguage {
    if let asked, let language = PageLanguage(rawValue: asked) { return language }
    var best: (language: PageLanguage, weight: Int)?
    for entry in (accept ?? "").prefix(256).split(separator: ",").prefix(16) {
        let pieces = entry.split(separator: ";")
        guard let tag = pieces.first, let language = language(tag: tag) else { continue }
        let weight = pieces.dropFirst().lazy.compactMap(qualityThousandths).first ?? 1_000
        if weight > 0, weight > best?.weight ?? 0 { best = (language, weight) }
    }
    return best?.language ?? fallback
}

private func language(tag: Substring) -> PageLanguage? {
    guard let primary = tag.split(separator: "-").first?.filter({ $0 != " " }).lowercased() else {
        return nil
    }
    return PageLanguage.allCases.first { $0.browserTags.contains(primary) }
}

/// Reads ` q=0.8` as 800; nil when it is something else.
private func qualityThousandths(_ parameter: Substring) -> Int? {
    let text = parameter.filter { $0 != " " }.lowercased()
    guard text.hasPrefix("q="), let value = Double(text.dropFirst(2)) else { return nil }
    guard (0...1).contains(value) else { return nil }
    return Int(value * 1_000)
}
