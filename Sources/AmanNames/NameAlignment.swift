/// Weights of the words that are asked about against those of one registered name.
///
/// Rows and columns have room for as many words as a name has at most.
struct NameAlignment {
    private var single = Self.nothing
    private var joinedAsked = Self.nothing
    private var askedCount = 0
    private var registeredCount = 0
    private var extra: Float = 0
    private var missing: Float = 0
    private var otherOrder: Float = 0

    private static let width = NameWords.countMax
    private static let nothing = [Float](repeating: -99, count: width * width)

    /// Begins with names of so many words, of which none match.
    mutating func begin(asked: Int, registered: Int, _ role: NameRole, _ model: NameModel) {
        (askedCount, registeredCount) = (asked, registered)
        extra = role == .own ? model.extraWord : model.extraFatherWord
        missing = role == .own ? model.missingWord : model.missingFatherWord
        otherOrder = role == .own ? model.otherOrder : 0
        for row in 0..<asked {
            for place in row * Self.width..<row * Self.width + registered {
                single[place] = -99
                joinedAsked[place] = -99
            }
        }
    }

    /// How the words match that a weight is of.
    enum Match {
        case single
        /// A word asked and the next one are written as one registered word.
        case joinedAsked
    }

    /// Sets the bits of a match.
    mutating func set(_ match: Match, _ asked: Int, _ registered: Int, _ bits: Float) {
        let place = asked * Self.width + registered
        switch match {
        case .single: single[place] = bits
        case .joinedAsked: joinedAsked[place] = bits
        }
    }

    /// Most bits over all ways to pair the words.
    func best() -> Float {
        best(from: 0, used: 0, last: -1, turned: false)
    }

    private func best(from asked: Int, used: UInt32, last: Int, turned: Bool) -> Float {
        guard asked < askedCount else {
            let unused = registeredCount - used.nonzeroBitCount
            return Float(unused) * missing + (turned ? otherOrder : 0)
        }
        var most = extra + best(from: asked + 1, used: used, last: last, turned: turned)
        for word in 0..<registeredCount where used >> UInt32(word) & 1 == 0 {
            let place = asked * Self.width + word
            let turned = turned || word < last
            if single[place] > extra + missing {
                let used = used | 1 << UInt32(word)
                let rest = best(from: asked + 1, used: used, last: word, turned: turned)
                most = max(most, single[place] + rest)
            }
            if asked + 1 < askedCount, joinedAsked[place] > 2 * extra + missing {
                let used = used | 1 << UInt32(word)
                let rest = best(from: asked + 2, used: used, last: word, turned: turned)
                most = max(most, joinedAsked[place] + rest)
            }
        }
        return most
    }
}
