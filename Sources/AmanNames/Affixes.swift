/// What is written joined or apart, or left out: articles, particles, titles, Abd, Allah, Din.
enum Affixes {
    static let servant = Array("عبد".unicodeScalars)
    static let article = Array("ال".unicodeScalars)
    static let servantWithArticle = servant + article

    static func isServant(_ word: [Unicode.Scalar], _ script: NameScript) -> Bool {
        switch script {
        case .arabic: word == servant || word == servantWithArticle
        case .latin: latinServants.contains(word)
        }
    }

    static func isParticle(_ word: [Unicode.Scalar], _ script: NameScript) -> Bool {
        (script == .arabic ? arabicParticles : latinParticles).contains(word)
    }

    /// Whether letters are the second part of a name such as Habib Ullah and Noor Uddin.
    static func isTail(_ letters: [UInt8], _ script: NameScript) -> Bool {
        (script == .arabic ? arabicTails : latinTails).contains(letters)
    }

    static let shortMohammads = scalars(["mohd", "muhd", "mhd", "md"])

    /// Words as what names are read into: making texts of them to compare would take longer than
    /// reading them.
    private static func scalars(_ words: [String]) -> Set<[Unicode.Scalar]> {
        Set(words.map { Array($0.unicodeScalars) })
    }

    private static let latinServants = scalars([
        "abd", "abdu", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abdus", "abdou",
        "abdi", "abde",
    ])

    /// Particles and titles that some clerks write and others leave out.
    private static let arabicParticles = scalars([
        "ال", "بن", "ابن", "بنت", "سید", "حاجی", "حاج", "شیخ", "ملا", "مولوی", "استاد", "داکتر",
        "دکتر", "انجنیر", "بی", "بیبی",
    ])

    private static let latinParticles = scalars([
        "al", "el", "ul", "il", "ol", "ud", "ur", "us", "uz", "un", "ad", "ar", "as", "az", "an",
        "at", "ash", "ush", "bin", "ibn", "ben", "bint", "sayed", "seyed", "sayyid", "sayyed",
        "syed", "sayid", "seyyed", "haji", "hajji", "hadji", "sheikh", "shaikh", "shaykh",
        "cheikh", "mullah", "mulla", "mawlawi", "mawlavi", "ustad", "dr", "eng", "bibi", "bi",
        "mr", "mrs", "jr", "sr", "de", "la", "del", "dela", "los", "las",
    ])

    private static let arabicTails: Set<[UInt8]> = Set(
        ["له", "لله", "دین"].map { $0.unicodeScalars.compactMap(Alphabet.arabicCode) }
    )

    private static let latinTails: Set<[UInt8]> = Set(
        [
            "alah", "ulah", "olah", "elah", "lah", "din", "udin", "adin", "edin", "edine", "dine",
        ].map { $0.utf8.compactMap(Alphabet.latinCode) }
    )
}

/// Codes of a word in Arabic script, without its articles.
func arabicLetters(_ plain: [Unicode.Scalar]) -> [UInt8] {
    var word = plain
    if word.starts(with: Affixes.article), word.count >= 4 { word.removeFirst(2) }
    if word.starts(with: Affixes.servantWithArticle), word.count >= 7 {
        word.removeSubrange(3..<5)
    }
    // Inside joined names, such as نورالدین.
    if word.count >= 7 {
        let inner = (3...word.count - 4).first { word[$0...].starts(with: Affixes.article) }
        if let inner { word.removeSubrange(inner..<inner + 2) }
    }
    let letters = word.compactMap(Alphabet.arabicCode)
    return letters.count > 4 ? arabicTail(letters) : letters
}

/// لله at the end of a word is written له as well.
func arabicTail(_ letters: [UInt8]) -> [UInt8] {
    let long = "لله".unicodeScalars.compactMap(Alphabet.arabicCode)
    guard letters.suffix(3).elementsEqual(long) else { return letters }
    return Array(letters.dropLast(3) + long.dropFirst())
}

/// Codes of a word in Latin script: two letters of one sound as one, doubled letters once.
func latinLetters(_ plain: [Unicode.Scalar]) -> [UInt8] {
    var written = plain.compactMap { UInt8(exactly: $0.value) }
        .filter { (0x61...0x7A).contains($0) }
    if Affixes.shortMohammads.contains(plain) { written = Array("mohammad".utf8) }
    guard written.count > 1 else { return [] }
    var sounds: [UInt8] = []
    var index = 0
    while index < written.count {
        let (sound, count) =
            isSeam(written, at: index) ? (written[index], 1) : latinSound(written[index...])
        if sounds.last != sound { sounds.append(sound) }
        index += count
    }
    return withPlainDin(withoutInnerArticle(sounds)).compactMap(Alphabet.latinCode)
}

/// The sound that a word goes on with, and how many letters write it.
private func latinSound(_ letters: ArraySlice<UInt8>) -> (sound: UInt8, count: Int) {
    for (written, sound) in writtenSounds where letters.starts(with: written) {
        return (sound, written.count)
    }
    return (letters.first ?? 0, 1)
}

/// The longer ones first.
private let writtenSounds: [([UInt8], UInt8)] = [
    ("tch", "C"), ("sch", "S"), ("kh", "X"), ("gh", "G"), ("sh", "S"), ("ch", "C"), ("th", "T"),
    ("dh", "D"), ("zh", "Z"), ("ph", "f"), ("ck", "k"), ("dj", "j"), ("oo", "u"), ("ou", "u"),
    ("ee", "i"), ("aa", "a"),
].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

/// Whether the two letters here are the end of one name and the beginning of the next, and not one
/// sound: Mohammadhossein, Doosthoseini, Malekhasan.
private func isSeam(_ written: [UInt8], at index: Int) -> Bool {
    let next = index + 1
    guard next >= firstPartLengthMin, next < written.count, written[next] == UInt8(ascii: "h"),
        "dskgczt".utf8.contains(written[index])
    else { return false }
    let rest = written[next...]
    if secondParts.contains(where: { rest.starts(with: $0) }) { return true }
    // Of Persian and Pashto names, dh is hardly ever one sound.
    return written[index] == UInt8(ascii: "d")
        && secondPartsAfterD.contains { rest.starts(with: $0) }
}

/// Letters of the first of two names at least: with fewer, sh and kh are one sound.
private let firstPartLengthMin = 4

/// How names begin that are second in a joined one; others are sounds inside a name, as in Rashadi.
private let secondParts = [
    "hosein", "hossein", "hosain", "hossain", "husein", "hussein", "husain", "hussain", "hasan",
    "hassan", "hashem", "hashim", "haidar", "haydar", "heidar", "heydar", "habib",
].map { Array($0.utf8) }

private let secondPartsAfterD = [
    "hadi", "hamid", "hakim", "halim", "hafez", "hafiz", "hanif",
].map { Array($0.utf8) }

/// Abdelkarim is Abd el Karim, and Abdurrahman Abd ur Rahman; Arabic script has no vowel there, and
/// its article goes.
private func withoutInnerArticle(_ letters: [UInt8]) -> [UInt8] {
    guard letters.count >= 8, letters.starts(with: "abd".utf8), isVowel(letters[3]) else {
        return letters
    }
    return Array(letters[..<3] + letters[(letters[4] == UInt8(ascii: "l") ? 5 : 4)...])
}

/// -uddin, -eddine, -aldin: one ending.
func withPlainDin(_ letters: [UInt8]) -> [UInt8] {
    guard letters.count > 5 else { return letters }
    for ending in dinEndings where letters.suffix(ending.count).elementsEqual(ending) {
        return Array(letters.dropLast(ending.count)) + Array("din".utf8)
    }
    return letters
}

/// A vowel, l or not, and din or dine; the longer ones first.
private let dinEndings: [[UInt8]] = "aeiu".flatMap { vowel in
    ["ldine", "ldin", "dine", "din"].map { Array("\(vowel)\($0)".utf8) }
}.sorted { $0.count > $1.count }

private func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
