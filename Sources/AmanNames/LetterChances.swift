/// How likely one word is written as another: a transducer of letters, learned from pairs.
///
/// Each letter of the registered word is heard as a letter, or silent; letters may be put in after
/// it. A letter's chances depend on where it is: at the beginning, inside, or at the end. A word is
/// a path through these chances; its own is the sum over all paths.
/// Source: the memoryless transducer of Ristad and Yianilos, *Learning String-Edit Distance* (IEEE
/// PAMI 20(5), 1998), here conditional on the registered word.
package struct LetterChances: Equatable, Sendable {
    /// Letters that a registered word can have.
    package let from: Int
    /// Letters that a word that is asked about can have.
    package let to: Int
    /// Chance that a letter is heard as another: by place, registered letter, letter asked.
    package var heard: [Float]
    /// Chance that a letter is silent: by place, registered letter.
    package var silent: [Float]
    /// Chance that a letter is put in: by what was read last, letter asked.
    package var putIn: [Float]
    /// Chance that nothing more is put in: by what was read last.
    package var goingOn: [Float]

    /// Places of a letter in its word: first, inside, last.
    package static let placeCount = 3

    package init(from: Int, to: Int) {
        self.from = from
        self.to = to
        let letters = Self.placeCount * from
        heard = [Float](repeating: 0.8 / Float(to), count: letters * to)
        silent = [Float](repeating: 0.2, count: letters)
        putIn = [Float](repeating: 0.3 / Float(to), count: (letters + 1) * to)
        goingOn = [Float](repeating: 0.7, count: letters + 1)
    }

    /// What was read last where nothing was read yet.
    var start: Int { Self.placeCount * from }

    /// Chance that a registered word is written as another.
    ///
    /// - Parameters:
    ///   - asked: Codes below `to`, at most `NameWord.lengthMax`.
    ///   - word: Codes below `from`, as many at most.
    /// - Returns: 0 to 1.
    package func chance(of asked: [UInt8], for word: [UInt8]) -> Float {
        var ways = AskedWays(asked, self)
        return ways.chance(for: word[...])
    }
}

/// The chances of one word that is asked about, laid out for many registered words.
struct AskedWays {
    private let from: Int
    /// Places in a row: before the first letter and after each.
    let width: Int
    /// By registered letter at its place, then by letter asked.
    private var heard: [Float]
    private var putIn: [Float]
    private let silent: [Float]
    private let goingOn: [Float]
    /// Rows of beginnings, one below the other as letters are read.
    ///
    /// Each is multiplied by the
    /// chance that nothing more is put in: the last place of a row is the chance of its word.
    private var rows: [Float]
    /// What letters too few or too many cost at least, by their number.
    private var putInPowers: [Float] = [1]
    private var silentPowers: [Float] = [1]

    init(_ asked: [UInt8], _ chances: LetterChances) {
        from = chances.from
        width = asked.count + 1
        silent = chances.silent
        goingOn = chances.goingOn
        heard = []
        putIn = []
        heard.reserveCapacity(silent.count * asked.count)
        putIn.reserveCapacity(silent.count * asked.count)
        for row in silent.indices {
            for letter in asked {
                heard.append(chances.heard[row * chances.to + Int(letter)])
                putIn.append(chances.putIn[row * chances.to + Int(letter)])
            }
        }
        rows = [Float](repeating: 0, count: (NameWord.lengthMax + 2) * width)
        let on = goingOn[chances.start]
        rows[0] = on
        for (index, letter) in asked.enumerated() {
            let chance = chances.putIn[chances.start * chances.to + Int(letter)]
            rows[index + 1] = rows[index] * chance
        }
        let (mostPutIn, mostSilent) = (putIn.max() ?? 1, silent.max() ?? 1)
        for _ in 0...NameWord.lengthMax {
            putInPowers.append((putInPowers.last ?? 1) * mostPutIn)
            silentPowers.append((silentPowers.last ?? 1) * mostSilent)
        }
    }

    mutating func chance(for word: ArraySlice<UInt8>) -> Float {
        var depth = 0
        for letter in word {
            depth += 1
            let place = depth == 1 ? 0 : depth == word.count ? 2 : 1
            read(place * from + Int(letter), at: depth)
        }
        return chance(at: depth)
    }

    /// The chance of the word that ends with the letter read at a depth.
    func chance(at depth: Int) -> Float { rows[depth * width + width - 1] }

    /// Row of a letter by its place in a word.
    func row(of letter: UInt8, at depth: Int, isLast: Bool) -> Int {
        (depth == 1 ? 0 : isLast ? 2 : 1) * from + Int(letter)
    }

    /// Reads a letter after those read at smaller depths.
    @inline(__always)
    mutating func read(_ letter: Int, at depth: Int) {
        let (before, after) = ((depth - 1) * width, depth * width)
        let (quiet, on, first) = (silent[letter], goingOn[letter], letter * (width - 1))
        var left = rows[before] * quiet
        rows[after] = left * on
        var index = 1
        while index < width {
            left =
                rows[before + index] * quiet
                + rows[before + index - 1] * heard[first + index - 1]
                + left * putIn[first + index - 1]
            rows[after + index] = left * on
            index += 1
        }
    }

    /// Chance that the letters read at a depth go on to a word, at most.
    ///
    /// - Parameters:
    ///   - depth: Letters read.
    ///   - shortest: Fewest letters that follow.
    ///   - longest: Most letters that follow.
    /// - Returns: No chance below is larger.
    func most(at depth: Int, _ shortest: Int, _ longest: Int) -> Float {
        var sum: Float = 0
        var index = 0
        while index < width {
            let left = width - 1 - index
            var most = rows[depth * width + index]
            if left > longest {
                most *= putInPowers[left - longest]
            } else if left < shortest {
                most *= silentPowers[min(shortest - left, NameWord.lengthMax)]
            }
            sum += most
            index += 1
        }
        return sum
    }
}

/// Chance of a word that no one here has: each letter after the one before it.
package struct LetterPairs: Equatable, Sendable {
    /// Letters in the alphabet; one more code is the word's end.
    package let letterCount: Int
    /// Base-2 logarithm of each letter's chance after another, in `letterCount + 1` rows.
    package var bits: [Float]

    package init(letterCount: Int, bits: [Float]) {
        self.letterCount = letterCount
        self.bits = bits
    }

    package func bits(of word: [UInt8]) -> Float {
        var (sum, before) = (Float(0), letterCount)
        for letter in word {
            sum += bits[before * (letterCount + 1) + Int(letter)]
            before = Int(letter)
        }
        return sum + bits[before * (letterCount + 1) + letterCount]
    }
}

/// The two ways a word is looked at.
package enum WordView: Int, CaseIterable, Sendable {
    /// Consonants, the same for both scripts.
    case consonants
    /// All letters, each script in its own.
    case letters

    package func codes(of word: NameWord) -> [UInt8] {
        switch self {
        case .consonants: word.consonants
        case .letters: word.letters
        }
    }

    package func letterCount(_ script: NameScript) -> Int {
        switch self {
        case .consonants: Alphabet.sounds.count
        case .letters: script == .arabic ? Alphabet.arabic.count : Alphabet.latin.count
        }
    }
}

/// What was learned about one view.
package struct LearnedView: Equatable, Sendable {
    /// By script of the registered word, then of the word that is asked about.
    package var chances: [[LetterChances]]
    /// By script.
    package var pairs: [LetterPairs]

    package init(chances: [[LetterChances]], pairs: [LetterPairs]) {
        self.chances = chances
        self.pairs = pairs
    }

    func chances(from registered: NameScript, to asked: NameScript) -> LetterChances {
        chances[Int(registered.rawValue)][Int(asked.rawValue)]
    }
}

/// Everything that was learned from pairs of one name in two spellings.
package struct LearnedNames: Equatable, Sendable {
    /// By `WordView`.
    package var views: [LearnedView]

    package init(views: [LearnedView]) {
        self.views = views
    }
}
