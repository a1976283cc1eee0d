import Foundation

/// Reads the spellings of a question, each word once.
struct QuestionReader {
    private let vocabulary: NameVocabulary
    private let model: NameModel
    private let comparison: WordComparison
    private var known: [NameWord: AskedWord] = [:]
    private var knownParts: [NameWord: Bool] = [:]

    init(_ vocabulary: NameVocabulary, _ model: NameModel) {
        self.vocabulary = vocabulary
        self.model = model
        comparison = WordComparison(vocabulary, model)
    }

    mutating func spelling(_ name: NameWords, _ role: NameRole) -> NameQuestion.Spelling {
        var readings = [reading(name.words, role, bits: 0)]
        if name.words.count < NameWords.countMax {
            for place in name.words.indices {
                guard let (parts, bits) = parts(of: name.words[place], role) else { continue }
                var words = name.words
                words.replaceSubrange(place...place, with: parts)
                readings.append(reading(words, role, bits: bits))
            }
        }
        return NameQuestion.Spelling(
            readings: Array(readings.prefix(readingCountMax)),
            script: name.script
        )
    }

    private mutating func reading(
        _ words: [NameWord],
        _ role: NameRole,
        bits: Float
    ) -> NameQuestion.Reading {
        var joined: [AskedWord] = []
        for (word, next) in zip(words, words.dropFirst()) {
            var both = asked(word.joined(with: next))
            let apart = common(word, role) + common(next, role)
            both.common[role.rawValue] = log2(
                exp2(apart) + exp2(both.common[role.rawValue] + model.joinedWords)
            )
            joined.append(both)
        }
        return NameQuestion.Reading(words: words.map { asked($0) }, joined: joined, bits: bits)
    }

    /// A word as the two words of the register that it is likeliest to be put together of.
    private mutating func parts(
        of word: NameWord,
        _ role: NameRole
    ) -> (words: [NameWord], bits: Float)? {
        var best: (words: [NameWord], bits: Float)?
        // Anyone who has the word has it as one name.
        guard word.letters.count >= 2 * partLengthMin, vocabulary.number(of: word) == nil else {
            return nil
        }
        for cut in partLengthMin...word.letters.count - partLengthMin {
            let first = NameWord(word.script, Array(word.letters[..<cut]))
            let second = NameWord(word.script, Array(word.letters[cut...]))
            guard isKnown(first), isKnown(second) else { continue }
            let bits = common(first, role) + common(second, role)
            if bits > best?.bits ?? -Float.infinity { best = ([first, second], bits) }
        }
        guard let best else { return nil }
        let apart = best.bits + model.joinedWords
        let bits = apart - log2(exp2(common(word, role)) + exp2(apart))
        return bits > readingBitsMin ? (best.words, bits) : nil
    }

    /// Whether a person has a word, written so or nearly so.
    private mutating func isKnown(_ word: NameWord) -> Bool {
        if let known = knownParts[word] { return known }
        let isKnown = comparison.isKnown(word, above: knownBitsMin)
        knownParts[word] = isKnown
        return isKnown
    }

    private mutating func common(_ word: NameWord, _ role: NameRole) -> Float {
        asked(word).common[role.rawValue]
    }

    private mutating func asked(_ word: NameWord) -> AskedWord {
        if let known = known[word] { return known }
        let asked = comparison.compare(word)
        known[word] = asked
        return asked
    }
}

/// Most readings of one spelling.
private let readingCountMax = 3
/// Fewest letters of a part.
private let partLengthMin = 3
/// Bits with which a registered word is written as a part: most letters are the same.
private let knownBitsMin: Float = -6
/// Bits below which a word is not taken apart.
private let readingBitsMin: Float = -6
