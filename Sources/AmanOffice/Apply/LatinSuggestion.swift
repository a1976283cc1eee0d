import AmanNames

/// A Latin spelling for a name in Arabic script, for a registrar to check with the person.
///
/// Only names that the office knows get one: see `KnownNames`. Names that are put together of known
/// ones are known too: عبدالقیوم, حبیب الله, نورالدین. A suggestion is never stored unless the
/// registrar sends it.
///
/// - Parameter name: As it was typed; words are taken one by one.
/// - Returns: The spelling, each word with a capital; nil when a word of it is not known.
package func latinSuggestion(for name: String) -> String? {
    guard name.utf8.count <= ApplyLimits.nameByteCountMax, let tidy = tidied(name) else {
        return nil
    }
    let words = joined(tidy.split(separator: " ").map { plainSpelling(String($0)) })
    var latin: [String] = []
    for word in words {
        guard let spelling = spelling(of: word) else { return nil }
        latin.append(spelling)
    }
    return latin.isEmpty ? nil : latin.joined(separator: " ")
}

/// Words that are one name, whether a space is typed inside it or not: عبد القیوم, حبیب الله.
private func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
        let isRest = word == "الله" || word == "الدین"
        let followsServant = joined.last == "عبد" && word.hasPrefix("ال")
        if isRest || followsServant, let last = joined.popLast() {
            joined.append(last + word)
        } else {
            joined.append(word)
        }
    }
    return joined
}

private func spelling(of word: String) -> String? {
    if let known = KnownNames.latin[word] { return known }
    if word == "عبدالله" { return "Abdullah" }
    let parts: [(Substring?, (String) -> String)] = [
        (rest(of: word, after: "عبدال"), { "Abdul " + $0 }),
        (stem(of: word, before: "الله"), { $0 + "ullah" }),
        (stem(of: word, before: "الدین"), { $0 + "uddin" }),
    ]
    for (part, whole) in parts {
        if let part, let known = KnownNames.latin[String(part)] { return whole(known) }
    }
    return nil
}

private func rest(of word: String, after prefix: String) -> Substring? {
    word.hasPrefix(prefix) ? word.dropFirst(prefix.count) : nil
}

private func stem(of word: String, before suffix: String) -> Substring? {
    word.hasSuffix(suffix) ? word.dropLast(suffix.count) : nil
}

/// A word without marks, each letter in the variant that names are compared by.
func plainSpelling(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.compactMap(plainLetter)))
}

private func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // ء alone is only a sign, or a mark of its own: ضیاء is ضیا.
    let isSign = scalar.properties.generalCategory == .nonspacingMark || scalar == "ء"
    return isSign ? nil : Alphabet.letter(scalar)
}
