import Foundation

extension LearnedNames {
    /// Whether two names may be one that is written in two ways: each word of the shorter one
    /// sounds like a word of the other.
    package func soundAlike(_ one: NameWords, _ other: NameWords) -> Bool {
        let (few, many) =
            one.words.count <= other.words.count
            ? (one.words, other.words) : (other.words, one.words)
        var left = many
        for word in few {
            guard let place = left.firstIndex(where: { soundAlike(word, $0) }) else { return false }
            left.remove(at: place)
        }
        return true
    }

    private func soundAlike(_ one: NameWord, _ other: NameWord) -> Bool {
        let (sounds, otherSounds) = (one.consonants, other.consonants)
        if sounds == otherSounds { return true }
        let view = views[WordView.consonants.rawValue]
        let chance = view.chances(from: one.script, to: other.script)
            .chance(of: otherSounds, for: sounds)
        let letters = Float(max(sounds.count, otherSounds.count))
        return log2(max(chance, 0x1p-60)) > letters * leastBitsOfALetter
    }
}

/// Bits that a letter of a word may cost at most, on average; a letter of another word costs three
/// times as much.
private let leastBitsOfALetter: Float = -1.5
