import Foundation

/// A word that is asked about, weighed against the words of the register.
struct AskedWord {
    /// A registered word, and the base-2 logarithm of the chance that it is written as this one.
    struct Match {
        var word: UInt32
        var bits: Float
    }

    let word: NameWord
    /// In order of the words' numbers; those left out weigh less than an unmatched word.
    var matches: [Match] = []
    /// Base-2 logarithm of the chance that anybody's name has this word; by `NameRole`.
    var common: [Float] = [0, 0]

    /// How much the likeliest registered word speaks for one person.
    func mostBits(_ role: NameRole) -> Float {
        (matches.map(\.bits).max() ?? -.infinity) - common[role.rawValue]
    }

    /// How much a registered word speaks for one person; nil where it does not.
    func weight(of registered: UInt32, _ role: NameRole) -> Float? {
        var (low, high) = (0, matches.count)
        while low < high {
            let middle = (low + high) / 2
            if matches[middle].word < registered { low = middle + 1 } else { high = middle }
        }
        guard low < matches.count, matches[low].word == registered else { return nil }
        return matches[low].bits - common[role.rawValue]
    }
}

/// Compares words that are asked about with a vocabulary.
///
/// Words are found by their consonants, and only those that are near are compared letter by letter.
struct WordComparison {
    private let vocabulary: NameVocabulary
    private let model: NameModel

    init(_ vocabulary: NameVocabulary, _ model: NameModel) {
        self.vocabulary = vocabulary
        self.model = model
    }

    /// A registered word with its chances to be written as the one asked.
    private struct Near {
        var word: Int
        var sounds: Float
        var letters: Float
    }

    func compare(_ word: NameWord) -> AskedWord {
        let sounds = consonants(near: word, least: leastSounds)
        let near = words(with: sounds, near: word)
        var asked = AskedWord(word: word)
        for role in NameRole.allCases {
            let bySounds = sounds.reduce(Float(0)) {
                $0 + vocabulary.consonantCounts.share(of: $1.number, role) * $1.chance
            }
            let byLetters = near.reduce(Float(0)) {
                $0 + vocabulary.counts.share(of: $1.word, role) * $1.letters
            }
            asked.common[role.rawValue] = bits(
                common(bySounds, word, .consonants),
                common(byLetters, word, .letters)
            )
        }
        let least = (asked.common.min() ?? 0) + model.extraWord + model.missingWord
        for near in near {
            let bits = bits(near.sounds, max(near.letters, leastChance))
            if bits > least { asked.matches.append(.init(word: UInt32(near.word), bits: bits)) }
        }
        asked.matches.sort { $0.word < $1.word }
        return asked
    }

    /// Whether a registered word is written as this one with more bits than these; 0 or fewer.
    ///
    /// Looks at fewer words than `compare`: the letters have a chance of 1 at most, and what is
    /// left the consonants have to reach.
    func isKnown(_ word: NameWord, above least: Float) -> Bool {
        let sounds = consonants(near: word, least: exp2(least / model.consonantShare))
        return words(with: sounds, near: word).contains {
            bits($0.sounds, max($0.letters, leastChance)) > least
        }
    }

    /// Both views together, in bits.
    private func bits(_ sounds: Float, _ letters: Float) -> Float {
        model.consonantShare * log2(sounds) + (1 - model.consonantShare) * log2(letters)
    }

    private func consonants(
        near word: NameWord,
        least: Float
    ) -> [(number: Int, chance: Float)] {
        let codes = word.consonants
        var found: [(number: Int, chance: Float)] = []
        for script in NameScript.allCases {
            var ways = ways(codes, .consonants, from: script, to: word.script)
            let share = script == word.script ? 1 - model.sameSpelling : 1
            vocabulary.trie(.consonants, script).search(&ways, least: least) {
                found.append(($0, $1 * share))
            }
        }
        guard let same = vocabulary.consonantNumber(of: word) else { return found }
        if let place = found.firstIndex(where: { $0.number == same }) {
            found[place].chance += model.sameSpelling
        } else {
            found.append((same, model.sameSpelling))
        }
        return found
    }

    private func words(
        with sounds: [(number: Int, chance: Float)],
        near word: NameWord
    ) -> [Near] {
        var ways = NameScript.allCases.map { script in
            self.ways(word.letters, .letters, from: script, to: word.script)
        }
        let same = vocabulary.number(of: word)
        var near: [Near] = []
        for (number, chance) in sounds {
            vocabulary.words(withConsonants: number) { other in
                let script = vocabulary.scripts[other]
                var letters = ways[Int(script.rawValue)].chance(for: vocabulary.letters(of: other))
                if script == word.script { letters *= 1 - model.sameSpelling }
                if other == same { letters += model.sameSpelling }
                near.append(Near(word: other, sounds: chance, letters: letters))
            }
        }
        return near
    }

    private func ways(
        _ codes: [UInt8],
        _ view: WordView,
        from registered: NameScript,
        to asked: NameScript
    ) -> AskedWays {
        let learned = model.learned.views[view.rawValue]
        return AskedWays(codes, learned.chances(from: registered, to: asked))
    }

    /// Chance that anybody's name has a word, of which the register explains a part.
    private func common(_ known: Float, _ word: NameWord, _ view: WordView) -> Float {
        let pairs = model.learned.views[view.rawValue].pairs[Int(word.script.rawValue)]
        let unknown = exp2(pairs.bits(of: view.codes(of: word)))
        return (1 - model.newWord) * known + model.newWord * unknown + 1e-37
    }
}

/// Chance of the letters below which a word that sounds alike counts no less.
private let leastChance: Float = 0x1p-24
/// Chance of the consonants below which words are not compared.
private let leastSounds: Float = 0x1p-16
