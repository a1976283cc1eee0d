import Foundation

extension LearnedNames {
    /// Whether two names may be one that is written in two ways: each word of the shorter one
    /// sounds like a word of the other.
    package func soundAlike(_ one: NameWords, _ other: NameWords) -> Bool {
        alikeWordCount(one, other) == min(one.words.count, other.words.count)
    }

    /// Whether a person may say one name who is registered by the other: all words of the shorter
    /// one sound alike, or two of them, or both are the same written as one word.
    package func mayBeOne(_ one: NameWords, _ other: NameWords) -> Bool {
        let count = alikeWordCount(one, other)
        if count > 1 || count == min(one.words.count, other.words.count) { return true }
        return whole(one) == whole(other)
    }

    /// How many words of the shorter name sound like a word of the other.
    private func alikeWordCount(_ one: NameWords, _ other: NameWords) -> Int {
        let (few, many) =
            one.words.count <= other.words.count
            ? (one.words, other.words) : (other.words, one.words)
        var (left, count) = (many, 0)
        for word in few {
            guard let place = left.firstIndex(where: { soundAlike(word, $0) }) else { continue }
            left.remove(at: place)
            count += 1
        }
        return count
    }

    private func whole(_ name: NameWords) -> String { name.words.map(\.sound).joined() }

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
