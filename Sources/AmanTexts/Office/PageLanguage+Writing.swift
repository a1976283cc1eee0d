/// What the catalogue says of a language; `Texts/languages` has a line for each.
struct LanguageFacts {
    var tag: String
    var isRightToLeft: Bool
    var ownName: String
    var isReviewed: Bool
    var browserTags: [String]
}

extension PageLanguage {
    /// The tag for `lang`: what browsers, screen readers and fonts know.
    ///
    /// CLDR files Dari under `fa-AF`; few readers know `prs`.
    package var tag: String { facts.tag }

    /// The direction of writing, for `dir`.
    package var direction: String { isRightToLeft ? "rtl" : "ltr" }

    /// Whether it is written from right to left, with the digits ۰ to ۹.
    package var isRightToLeft: Bool { facts.isRightToLeft }

    /// The language's name in itself.
    package var ownName: String { facts.ownName }

    /// False while some of its texts wait for a native reader.
    package var isReviewed: Bool { facts.isReviewed }

    /// First parts of the tags by which browsers ask for it.
    package var browserTags: [String] { facts.browserTags }

    /// A count in this language's digits, in groups of three.
    package func count(_ number: Int) -> String {
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
    package var digitZero: String { isRightToLeft ? "1776" : "48" }

    /// A text with its digits written as this language writes them.
    package func digits(_ text: String) -> String {
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
