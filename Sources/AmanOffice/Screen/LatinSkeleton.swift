/// Consonants of one word in Latin script, or nil for a word that is not a name.
func latinSkeleton(_ word: String) -> String? {
    let written = Array(word.utf8.filter { (0x61...0x7A).contains($0) })
    guard written.count > 1, !latinParticles.contains(word) else { return nil }
    let letters = withoutInnerArticle(withoutArticle(written))
    if shortened.contains(word) { return "mhmd" }
    var skeleton: [UInt8] = []
    var index = 0
    // The sound before this one, to hold a doubled letter for one; nil after a vowel.
    var before: UInt8?
    while index < letters.count {
        let (sound, count) = readSound(letters, at: index)
        index += count
        guard let sound else {
            before = nil
            continue
        }
        if sound != before { skeleton.append(sound) }
        before = sound
    }
    return skeleton.isEmpty ? "a" : String(decoding: skeleton, as: UTF8.self)
}

/// Alhabib, Elham: Arabic script skeletons lose every leading ال, article or not.
private func withoutArticle(_ letters: [UInt8]) -> [UInt8] {
    guard letters.count >= 5, isVowel(letters[0]), letters[1] == UInt8(ascii: "l"),
        !isVowel(letters[2])
    else { return letters }
    return Array(letters[2...])
}

/// Abdul-: the article belongs to what follows, and Arabic script skeletons leave it out too.
private func withoutInnerArticle(_ letters: [UInt8]) -> [UInt8] {
    guard letters.starts(with: "abd".utf8) else { return letters }
    let vowels = letters[3...].prefix { isVowel($0) }.count
    let article = 3 + vowels
    guard vowels > 0, article < letters.count - 2, letters[article] == UInt8(ascii: "l") else {
        return letters
    }
    return Array(letters[..<article] + letters[(article + 1)...])
}

/// The sound at a place, nil for a vowel, and how many letters write it.
private func readSound(_ letters: [UInt8], at index: Int) -> (sound: UInt8?, count: Int) {
    let letter = letters[index]
    let next = index + 1 < letters.count ? letters[index + 1] : nil
    if next == UInt8(ascii: "h"), let sound = withH(letter) { return (sound, 2) }
    let soft = next.map { "eiy".utf8.contains($0) } ?? false
    switch letter {
    case UInt8(ascii: "t") where letters[index...].starts(with: "tch".utf8):
        return (UInt8(ascii: "c"), 3)
    case UInt8(ascii: "d") where next == UInt8(ascii: "j"): return (UInt8(ascii: "j"), 2)
    case UInt8(ascii: "c"):
        return (soft ? UInt8(ascii: "s") : UInt8(ascii: "k"), next == UInt8(ascii: "k") ? 2 : 1)
    case UInt8(ascii: "q"), UInt8(ascii: "g"): return (UInt8(ascii: "k"), 1)
    case UInt8(ascii: "o") where index == 0 && letters.starts(with: "ou".utf8):
        let vowel = letters.count > 2 && isVowel(letters[2])
        return (vowel ? UInt8(ascii: "w") : nil, 2)
    case UInt8(ascii: "w"), UInt8(ascii: "v"):
        return (index == 0 ? UInt8(ascii: "w") : nil, 1)
    case UInt8(ascii: "y"): return (index == 0 ? letter : nil, 1)
    case UInt8(ascii: "h"): return (next == nil ? nil : letter, 1)
    default: return (isVowel(letter) ? nil : letter, 1)
    }
}

/// The sound of two letters of which the second is h.
private func withH(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "k"): UInt8(ascii: "x")
    case UInt8(ascii: "g"), UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "s"), UInt8(ascii: "c"): UInt8(ascii: "c")
    case UInt8(ascii: "z"), UInt8(ascii: "d"): UInt8(ascii: "z")
    case UInt8(ascii: "t"): UInt8(ascii: "t")
    case UInt8(ascii: "p"): UInt8(ascii: "f")
    default: nil
    }
}

private func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

private let shortened: Set<String> = ["mohd", "muhd", "mhd", "md"]

/// Particles and titles that some clerks write and others leave out.
private let latinParticles: Set<String> = [
    "al", "el", "ul", "il", "ol", "ud", "ur", "us", "uz", "un", "ad", "ar", "as", "az", "an", "at",
    "ash", "ush", "bin", "ibn", "ben", "bint", "sayed", "seyed", "sayyid", "sayyed", "syed",
    "sayid", "seyyed", "haji", "hajji", "hadji", "sheikh", "shaikh", "shaykh", "cheikh", "mullah",
    "mulla", "mawlawi", "mawlavi", "ustad", "dr", "eng", "bibi", "bi", "mr", "mrs", "jr", "sr",
    "de", "la", "del", "dela", "los", "las",
]
