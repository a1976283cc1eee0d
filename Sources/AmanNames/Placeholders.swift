/// Whether a name says only that there is none: *unknown*, نامعلوم, N/A.
///
/// Compared as a name it would make all who are without one the same person's child.
package func isPlaceholder(_ name: String) -> Bool {
    isPlaceholder(plainWords(of: name)[...])
}

func isPlaceholder(_ words: ArraySlice<PlainWord>) -> Bool {
    placeholders.contains(words.map { Affixes.text($0.letters) }.joined())
}

/// Written without spaces, each letter in the variant of `Alphabet`.
///
/// Source: forms and lists of offices as the field cases show them (SORMAS-Project 4769,
/// simple-server 2772), with the same words in the languages of the catalogue.
private let placeholders: Set<String> = Set(
    [
        "unknown", "not known", "unknwn", "nil", "none", "na", "n a", "no name", "noname",
        "not given", "not available", "unnamed", "anonymous", "father", "deceased", "same", "test",
        "nameless", "null", "nn", "no father", "missing", "tbd", "xxxx", "xxx", "xx", "x",
        "unbekannt", "inconnu", "desconocido", "walang pangalan", "hindi alam",
        "di kilala", "hindi kilala", "نامشخص", "نداری",
        "نامعلوم", "نا معلوم", "ناشناس", "مجهول", "ندارد", "معلوم نیست", "معلوم نشد", "نیست",
        "نه دی معلوم", "معلوم نه دی", "معلوم ندی", "نامالوم", "لا یوجد", "غیر معروف", "متوفی",
        "مرحوم", "بدون نام", "بی نام",
    ].map { name in
        String(String.UnicodeScalarView(name.unicodeScalars.filter { $0 != " " }))
    }
)
