/// Whether a name says only that there is none: *unknown*, نامعلوم, N/A.
///
/// Compared as a name it would make all who are without one the same person's child.
package func isPlaceholder(_ name: String) -> Bool {
    isPlaceholder(plainWords(of: name)[...])
}

func isPlaceholder(_ words: ArraySlice<PlainWord>) -> Bool {
    let letters = words.flatMap(\.letters)
    return letters.count <= placeholderLetterCountMax && placeholders.contains(letters)
}

private let placeholderLetterCountMax = placeholders.reduce(0) { max($0, $1.count) }

/// Written without spaces, each letter in the variant of `Alphabet`.
///
/// Source: forms and lists of offices as the field cases show them (SORMAS-Project 4769,
/// simple-server 2772), with the same words in the languages of the catalogue.
private let placeholders: Set<[Unicode.Scalar]> = Set(
    [
        "unknown", "not known", "unknwn", "nil", "none", "na", "n a", "no name", "noname",
        "not given", "not available", "unnamed", "anonymous", "father", "deceased", "same", "test",
        "nameless", "null", "nn", "no father", "missing", "tbd", "xxxx", "xxx", "xx", "x",
        "unbekannt", "inconnu", "desconocido", "walang pangalan", "hindi alam",
        "di kilala", "hindi kilala", "نامشخص", "نداری",
        "نامعلوم", "نا معلوم", "ناشناس", "مجهول", "ندارد", "معلوم نیست", "معلوم نشد", "نیست",
        "نه دی معلوم", "معلوم نه دی", "معلوم ندی", "نامالوم", "لا یوجد", "غیر معروف", "متوفی",
        "مرحوم", "بدون نام", "بی نام",
    ].map { name in name.unicodeScalars.filter { $0 != " " } }
)
