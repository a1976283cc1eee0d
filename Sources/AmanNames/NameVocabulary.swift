/// The words of a register, with how often each is a name's and a father's.
struct NameVocabulary {
    /// Letters of all words one after another; word `n` ends where the next begins.
    private var letters: [UInt8] = []
    private var starts: [UInt32] = [0]
    private(set) var scripts: [NameScript] = []
    /// The number of a word's consonants.
    private(set) var consonants: [UInt32] = []
    /// The word before with the same consonants; `none` at the first.
    private var alike: [UInt32] = []
    /// By number of consonants: the last word that has them.
    private var lastAlike: [UInt32] = []
    /// By script.
    private var letterTries = [LetterTrie(), LetterTrie()]
    private var consonantTries = [LetterTrie(), LetterTrie()]

    private(set) var counts = WordCounts()
    private(set) var consonantCounts = WordCounts()

    static let none = UInt32.max

    var wordCount: Int { scripts.count }
    var consonantCount: Int { lastAlike.count }

    func word(_ number: Int) -> NameWord {
        NameWord(scripts[number], Array(letters(of: number)))
    }

    func letters(of number: Int) -> ArraySlice<UInt8> {
        letters[Int(starts[number])..<Int(starts[number + 1])]
    }

    func number(of word: NameWord) -> Int? {
        letterTries[Int(word.script.rawValue)].number(of: word.letters)
    }

    func consonantNumber(of word: NameWord) -> Int? {
        consonantTries[Int(word.script.rawValue)].number(of: word.consonants)
    }

    func trie(_ view: WordView, _ script: NameScript) -> LetterTrie {
        (view == .letters ? letterTries : consonantTries)[Int(script.rawValue)]
    }

    /// Calls with each word that has these consonants.
    func words(withConsonants number: Int, _ call: (Int) -> Void) {
        var word = lastAlike[number]
        while word != Self.none {
            call(Int(word))
            word = alike[Int(word)]
        }
    }

    /// Memory of the words, of their trees and counts.
    var byteCount: Int {
        letters.capacity + scripts.capacity * (1 + 4 + 4 + 4 + 8)
            + lastAlike.capacity * (4 + 8)
            + (letterTries + consonantTries).reduce(0) { $0 + $1.byteCount }
    }

    /// The number of a word, which is put in where it is new.
    mutating func insert(_ word: NameWord) -> Int {
        if let known = number(of: word) { return known }
        let (script, number) = (Int(word.script.rawValue), scripts.count)
        letters += word.letters
        starts.append(UInt32(letters.count))
        scripts.append(word.script)
        letterTries[script].insert(word.letters, as: number)
        counts.append()
        let sounds = word.consonants
        let found = consonantTries[script].number(of: sounds)
        let heard = found ?? lastAlike.count
        if found == nil {
            consonantTries[script].insert(sounds, as: heard)
            lastAlike.append(Self.none)
            consonantCounts.append()
        }
        consonants.append(UInt32(heard))
        alike.append(lastAlike[heard])
        lastAlike[heard] = UInt32(number)
        return number
    }

    /// Counts a word as one of a name, or of a father's, or no longer.
    mutating func count(_ word: Int, _ role: NameRole, by amount: Float) {
        counts.add(amount, to: word, role)
        consonantCounts.add(amount, to: Int(consonants[word]), role)
    }
}

/// Whose name a word is part of.
enum NameRole: Int, CaseIterable, Sendable { case own, father }

/// How often words are part of a name, and of a father's.
struct WordCounts {
    private var counts: [[Float]] = [[], []]
    private var totals: [Float] = [0, 0]

    mutating func append() {
        for role in NameRole.allCases { counts[role.rawValue].append(0) }
    }

    mutating func add(_ amount: Float, to word: Int, _ role: NameRole) {
        counts[role.rawValue][word] += amount
        totals[role.rawValue] += amount
    }

    /// The share of a word among all words of names, or of fathers' names.
    func share(of word: Int, _ role: NameRole) -> Float {
        counts[role.rawValue][word] / max(1, totals[role.rawValue])
    }
}
