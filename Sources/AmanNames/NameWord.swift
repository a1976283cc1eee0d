/// One word of a name as its letters, of which a transducer knows the chances.
package struct NameWord: Hashable, Sendable {
    package let script: NameScript
    /// Codes of `Alphabet.arabic` or `Alphabet.latin`; 1 to `lengthMax` of them.
    package let letters: [UInt8]

    /// Longest part of a word that is compared; the longest joined names end below.
    package static let lengthMax = 24

    init(_ script: NameScript, _ letters: [UInt8]) {
        self.script = script
        self.letters = Array(letters.prefix(Self.lengthMax))
    }

    /// Two words written as one.
    func joined(with next: NameWord) -> NameWord {
        NameWord(script, letters + next.letters)
    }

    /// The consonants, in codes that are the same for both scripts.
    ///
    /// Vowels go, because each language and clerk writes them differently; sounds that
    /// romanisations confuse share a code. A word of vowels alone is one `a`.
    package var consonants: [UInt8] {
        let sounds = script == .arabic ? arabicSounds : latinSounds
        return (sounds.isEmpty ? [UInt8(ascii: "a")] : sounds).map(Alphabet.soundCode)
    }

    private var arabicSounds: [UInt8] {
        var sounds: [UInt8] = []
        for (index, code) in letters.enumerated() {
            let (first, last) = (index == 0, index == letters.count - 1)
            switch Alphabet.arabic[Int(code)] {
            case "ه", "ح": if !last { sounds.append(UInt8(ascii: "h")) }
            case "و": if first && !last { sounds.append(UInt8(ascii: "w")) }
            case "ی": if first && !last { sounds.append(UInt8(ascii: "y")) }
            case let letter: if let sound = arabicConsonants[letter] { sounds.append(sound) }
            }
        }
        return sounds
    }

    private var latinSounds: [UInt8] {
        let written = letters.map { Alphabet.latin[Int($0)] }
        var sounds: [UInt8] = []
        if written.count > 1, written[0] == UInt8(ascii: "u"), "aeio".utf8.contains(written[1]) {
            sounds.append(UInt8(ascii: "w"))
        }
        for (index, letter) in written.enumerated() {
            let (first, last) = (index == 0, index == written.count - 1)
            switch letter {
            case UInt8(ascii: "h"): if !last { sounds.append(letter) }
            case UInt8(ascii: "w"), UInt8(ascii: "v"):
                if first && !last { sounds.append(UInt8(ascii: "w")) }
            case UInt8(ascii: "y"): if first && !last { sounds.append(letter) }
            case UInt8(ascii: "c"):
                let soft = !last && "eiy".utf8.contains(written[index + 1])
                sounds.append(UInt8(ascii: soft ? "s" : "k"))
            default: sounds += latinConsonants[letter] ?? []
            }
        }
        return sounds
    }
}

private let arabicConsonants: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(
        "بپتطثسصجچشخدذزژضظرغقکگفلمن".unicodeScalars,
        "bpttsssjccxdzzzzzrkkkkflmn".utf8
    )
)

private let latinConsonants: [UInt8: [UInt8]] = {
    var consonants: [UInt8: [UInt8]] = [:]
    for letter in "bdfjklmnprstz".utf8 { consonants[letter] = [letter] }
    for (letter, sound) in zip("qgXGSCTDZ".utf8, "kkxkcctzz".utf8) { consonants[letter] = [sound] }
    consonants[UInt8(ascii: "x")] = Array("ks".utf8)
    return consonants
}()
