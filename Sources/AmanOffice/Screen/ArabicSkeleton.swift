/// Consonants of one word in Arabic script, or nil for a word that is not a name.
func arabicSkeleton(_ word: String) -> String? {
    guard !arabicParticles.contains(word) else { return nil }
    var letters = Array(word.unicodeScalars)
    if letters.starts(with: article), letters.count >= 4 { letters.removeFirst(2) }
    let servant = "عبدال".unicodeScalars
    if letters.starts(with: servant), letters.count >= servant.count + 2 {
        letters.removeSubrange(3..<5)
    } else if let inner = innerArticle(of: letters) {
        letters.removeSubrange(inner..<inner + 2)
    }
    var skeleton = ""
    for (index, letter) in letters.enumerated() {
        let first = index == 0
        let last = index == letters.count - 1
        switch letter {
        case "و": if first && letters.count > 1 { skeleton += "w" }
        case "ی": if first && letters.count > 1 { skeleton += "y" }
        case "ه", "ح": if !last { skeleton += "h" }
        default: skeleton += consonants[letter] ?? ""
        }
    }
    return skeleton.isEmpty ? "a" : skeleton
}

private let article = Array("ال".unicodeScalars)

/// Where an article is inside a joined name, such as نورالدین; the last third letter or later.
private func innerArticle(of letters: [Unicode.Scalar]) -> Int? {
    guard letters.count >= 7 else { return nil }
    for index in 3...letters.count - 4 where letters[index...].starts(with: article) {
        return index
    }
    return nil
}

/// Particles and titles that some clerks write and others leave out.
private let arabicParticles: Set<String> = [
    "ال", "بن", "ابن", "بنت", "سید", "حاجی", "حاج", "شیخ", "ملا", "مولوی", "استاد", "داکتر",
    "دکتر", "انجنیر", "بی", "بیبی",
]

private let consonants: [Unicode.Scalar: String] = [
    "ب": "b", "پ": "p", "ت": "t", "ط": "t", "ث": "s", "س": "s", "ص": "s", "ج": "j", "چ": "c",
    "ش": "c", "خ": "x", "د": "d", "ذ": "z", "ز": "z", "ژ": "z", "ض": "z", "ظ": "z",
    "ر": "r", "غ": "k", "ق": "k", "ک": "k", "گ": "k", "ف": "f", "ل": "l", "م": "m", "ن": "n",
]
