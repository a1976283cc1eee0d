import AmanNames
import Foundation

/// A name as its consonants, the same for every script and spelling: what Screen compares.
///
/// محمد, Mohammad, Muhammed and Mohamed all become `mhmd`. Vowels go, because each language and
/// clerk writes them differently; sounds that romanisations confuse share one letter. Words stay
/// apart and lose their order: compound names come in any order.
struct NameSkeleton: Equatable {
    /// Skeleton of each word, without articles, titles and particles.
    let words: [String]

    /// The consonants of the whole name in alphabetical order.
    ///
    /// Does not depend on the words' order, nor on where one ends: محمدحسین, Hossein Mohammad.
    let letters: String

    init(_ name: String) {
        let words = wordSkeletons(of: name)
        self.words = words
        letters = String(decoding: words.joined().utf8.sorted(), as: UTF8.self)
    }
}

/// Most words of one name that are looked at; the longest noble names stay below.
private let wordCountMax = 12

private func wordSkeletons(of name: String) -> [String] {
    var words: [String] = []
    var servant = false
    for word in plainWords(of: name).prefix(wordCountMax) {
        let arabic = word.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
        if arabic ? arabicServants.contains(word) : latinServants.contains(word) {
            // عبد and Abdul are no name without the word they belong to.
            if servant { words.append(servantSkeleton) }
            servant = true
            continue
        }
        guard let skeleton = arabic ? arabicSkeleton(word) : latinSkeleton(word) else { continue }
        words.append(servant ? servantSkeleton + skeleton : skeleton)
        servant = false
    }
    if servant { words.append(servantSkeleton) }
    return words
}

private let servantSkeleton = "bd"
private let arabicServants: Set<String> = ["عبد", "عبدال"]
private let latinServants: Set<String> = [
    "abd", "abdu", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abdus", "abdou",
]

/// Words in lower case, without marks, digits and signs, Arabic letters in one variant each.
private func plainWords(of name: String) -> [String] {
    let small = name.lowercased()
    // Most spellings are plain Latin, which nothing parts and no table changes.
    if small.utf8.allSatisfy({ $0 < 0x80 }) { return plainLatinWords(of: small) }
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
    }
    // Compatibility decomposition parts letters from their marks and undoes drawn forms.
    let parted = small.decomposedStringWithCompatibilityMapping
    for scalar in parted.unicodeScalars {
        if scalar.properties.isAlphabetic {
            // Marks that count as letters, such as the Arabic vowel signs, do not count here.
            if scalar.properties.generalCategory != .nonspacingMark {
                word.append(Alphabet.letter(scalar))
            }
        } else if isSilent(scalar) {
            continue
        } else {
            close()
        }
    }
    close()
    return words
}

/// As `plainWords(of:)`, of ASCII in lower case.
private func plainLatinWords(of name: String) -> [String] {
    name.utf8
        .split { !isLetter($0) && !isSilent(Unicode.Scalar($0)) }
        .map { String(decoding: $0.filter(isLetter), as: UTF8.self) }
        .filter { !$0.isEmpty }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

/// Marks, and the apostrophes that stand for ع and ء.
private func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "‘", "`", "ʿ", "ʾ", "ʼ", "ʻ", "\u{640}", "\u{200D}": true
    case "\u{200C}": false
    default:
        scalar.properties.generalCategory == .nonspacingMark
            || scalar.properties.isDefaultIgnorableCodePoint
    }
}
