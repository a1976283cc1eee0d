/// A language in which the counter's pages are written.
enum PageLanguage: String, CaseIterable, Sendable {
    case english = "eng"
    case dari = "prs"
    case pashto = "pus"
    case filipino = "fil"

    /// The tag for `lang`: what browsers, screen readers and fonts know.
    ///
    /// CLDR files Dari under `fa-AF`; few readers know `prs`.
    var tag: String {
        switch self {
        case .english: "en"
        case .dari: "fa-AF"
        case .pashto: "ps"
        case .filipino: "fil"
        }
    }

    /// The direction of writing, for `dir`.
    var direction: String { isRightToLeft ? "rtl" : "ltr" }

    var isRightToLeft: Bool { self == .dari || self == .pashto }

    /// The language's name in itself.
    var ownName: String {
        switch self {
        case .english: "English"
        case .dari: "دری"
        case .pashto: "پښتو"
        case .filipino: "Filipino"
        }
    }

    /// A count in this language's digits, in groups of three.
    func count(_ number: Int) -> String {
        let plain = String(number.magnitude)
        var grouped = ""
        for (place, digit) in plain.enumerated() {
            if place > 0, (plain.count - place).isMultiple(of: 3) {
                grouped += isRightToLeft ? "٬" : ","
            }
            grouped.append(digit)
        }
        return digits((number < 0 ? "−" : "") + grouped)
    }

    /// The code point of this language's zero, for scripts that write numbers.
    var digitZero: String { isRightToLeft ? "1776" : "48" }

    /// A text with its digits written as this language writes them.
    func digits(_ text: String) -> String {
        guard isRightToLeft else { return text }
        var written = ""
        for scalar in text.unicodeScalars {
            let isDigit = ("0"..."9").contains(scalar)
            let persian = isDigit ? Unicode.Scalar(scalar.value + 0x06C0) : nil
            written.unicodeScalars.append(persian ?? scalar)
        }
        return written
    }
}

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
    let primary = tag.split(separator: "-").first?.filter { $0 != " " }.lowercased()
    return switch primary {
    case "en", "eng": .english
    case "prs", "fa", "fas", "per": .dari
    case "ps", "pus", "pbu", "pbt": .pashto
    case "fil", "tl", "tgl": .filipino
    default: nil
    }
}

/// Reads ` q=0.8` as 800; nil when it is something else.
private func qualityThousandths(_ parameter: Substring) -> Int? {
    let text = parameter.filter { $0 != " " }.lowercased()
    guard text.hasPrefix("q="), let value = Double(text.dropFirst(2)) else { return nil }
    guard (0...1).contains(value) else { return nil }
    return Int(value * 1_000)
}
