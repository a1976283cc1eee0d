import Foundation

/// A name as the words that are compared: titles, particles and articles go, parts that belong
/// together join.
///
/// عبد and Abdul are no name without the word they belong to; Allah and Din are written joined or
/// apart, and so are one word with what comes before. A name in a script without a table has none.
package struct NameWords: Equatable, Sendable {
    package let script: NameScript
    package let words: [NameWord]

    /// Most words of one name that are compared; a longer name is compared by its first ones.
    package static let countMax = 6

    package init(script: NameScript, words: [NameWord]) {
        self.script = script
        self.words = words
    }

    /// Nil where no word can be compared, as in a placeholder.
    ///
    /// - Parameter name: As it was tidied; in two scripts only the words of the first one count.
    package init?(_ name: String) {
        let plain = plainWords(of: name).prefix(readWordCountMax)
        guard let first = plain.first, !isPlaceholder(plain) else { return nil }
        script = first.script
        var reading = WordReading(script)
        for word in plain where word.script == script { reading.read(word.letters) }
        let words = reading.finished
        guard !words.isEmpty else { return nil }
        self.words = Array(words.prefix(Self.countMax))
    }
}

/// Most words of one name that are looked at; the longest noble names are shorter.
private let readWordCountMax = 12

/// A word in lower case, without marks and signs, each letter in one variant.
struct PlainWord: Equatable {
    var script: NameScript
    var letters: [Unicode.Scalar]
}

func plainWords(of name: String) -> [PlainWord] {
    var words: [PlainWord] = []
    var word: [Unicode.Scalar] = []
    func close() {
        guard !word.isEmpty else { return }
        let arabic = word.contains { (0x600...0x6FF).contains($0.value) }
        words.append(PlainWord(script: arabic ? .arabic : .latin, letters: word))
        word = []
    }
    for scalar in lettersApart(name) {
        if isPlainLetter(scalar) {
            word.append(Alphabet.letter(scalar))
        } else if scalar.properties.isAlphabetic {
            // Marks that count as letters, such as the Arabic vowel signs, do not count here.
            if scalar.properties.generalCategory != .nonspacingMark {
                word.append(Alphabet.letter(scalar))
            }
        } else if !isSilent(scalar) {
            close()
        }
    }
    close()
    return words
}

/// Letters that nearly all names consist of; asking Unicode's tables about each of them takes
/// longer than the rest of reading a name.
private func isPlainLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x621...0x63A, 0x641...0x64A: true
    default: false
    }
}

/// In lower case, letters parted from their marks and drawn forms undone.
private func lettersApart(_ name: String) -> String.UnicodeScalarView {
    let small = name.lowercased()
    // The letters of most names have no other form, and decomposing costs more than all the rest.
    let plain = small.unicodeScalars.allSatisfy {
        $0.value < 0x80 || (0x621...0x6D3).contains($0.value)
    }
    return (plain ? small : small.decomposedStringWithCompatibilityMapping).unicodeScalars
}

/// Marks, joiners, and the apostrophes that stand for ع and ء.
private func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    if "'’‘`ʿʾʼʻ\u{640}\u{200D}".unicodeScalars.contains(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark: return true
    case .format: return scalar != "\u{200C}"
    default: return false
    }
}

/// Reads the plain words of one name in order.
private struct WordReading {
    private let script: NameScript
    private var words: [NameWord] = []
    /// Whether the word before was Abd or عبد, which the next one completes.
    private var servant = false

    init(_ script: NameScript) {
        self.script = script
    }

    var finished: [NameWord] {
        servant ? words + [NameWord(script, servantLetters)] : words
    }

    private var servantLetters: [UInt8] {
        script == .arabic
            ? Affixes.servant.compactMap(Alphabet.arabicCode)
            : Array("abd".utf8).compactMap(Alphabet.latinCode)
    }

    mutating func read(_ word: [Unicode.Scalar]) {
        if Affixes.isServant(word, script) {
            if servant { words.append(NameWord(script, servantLetters)) }
            servant = true
            return
        }
        guard !Affixes.isParticle(word, script) else { return }
        var letters = script == .arabic ? arabicLetters(word) : latinLetters(word)
        guard !letters.isEmpty else { return }
        let tail = Affixes.isTail(letters, script)
        if servant { letters = servantLetters + letters }
        servant = false
        if tail, let last = words.popLast() {
            words.append(NameWord(script, withTail(last.letters, letters)))
        } else {
            words.append(NameWord(script, letters))
        }
    }

    private func withTail(_ word: [UInt8], _ tail: [UInt8]) -> [UInt8] {
        switch script {
        case .arabic: word + arabicTail(tail)
        case .latin:
            withPlainDin((word + tail).map { Alphabet.latin[Int($0)] })
                .compactMap(Alphabet.latinCode)
        }
    }
}
