internal import AmanTexts

/// Whether this machine has the letters a programme's languages need.
///
/// Without them names come out as empty boxes or as letters that do not join, on a paper that a
/// life may hang on: so nothing is printed then.
enum FontCheck {
    /// Letters of Latin, Filipino and transliterated names.
    private static let latin = "AZazñÑāṟʿ09"
    /// Letters that Dari and Pashto have and Arabic has not, with Persian digits.
    private static let persian = "اآپچژگیکئټډړږښڼېۍځڅګ۰۴۶۷۹،؟"

    static func missing(for languages: [String], by typesetter: Typesetter) -> [String] {
        var needed = [("Noto Sans", latin)]
        if languages.contains(where: PaperLanguage.isRightToLeft) {
            needed.append(("Noto Sans Arabic", persian))
            needed.append(("Noto Naskh Arabic", persian))
        }
        return typesetter.missing(needed.map { (family: $0.0, letters: $0.1) })
    }
}
