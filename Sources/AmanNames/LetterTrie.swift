/// Words as a tree of letters, so that beginnings which many words share are compared once.
struct LetterTrie {
    /// By node; the first is the root, before any letter.
    private var letters: [UInt8] = [0]
    private var firstChild: [UInt32] = [0]
    private var nextSibling: [UInt32] = [0]
    /// Number of the word that ends at a node; `none` where none does.
    private var ends: [UInt32] = [Self.none]
    /// Letters of the shortest and of the longest word that go on below a node.
    private var shortest: [UInt8] = [.max]
    private var longest: [UInt8] = [0]

    private static let none = UInt32.max

    /// Memory of its nodes.
    var byteCount: Int { letters.capacity * (3 + 3 * 4) }

    /// The number of a word; nil where it was never put in.
    func number(of word: [UInt8]) -> Int? {
        var node = 0
        for letter in word {
            guard let next = child(of: node, letter) else { return nil }
            node = next
        }
        return ends[node] == Self.none ? nil : Int(ends[node])
    }

    /// Puts a word in under a number that no other has.
    mutating func insert(_ word: [UInt8], as number: Int) {
        var node = 0
        for (index, letter) in word.enumerated() {
            shortest[node] = min(shortest[node], UInt8(clamping: word.count - index))
            longest[node] = max(longest[node], UInt8(clamping: word.count - index))
            node = child(of: node, letter) ?? add(letter, below: node)
        }
        ends[node] = UInt32(number)
    }

    private func child(of node: Int, _ letter: UInt8) -> Int? {
        var child = Int(firstChild[node])
        while child != 0 {
            if letters[child] == letter { return child }
            child = Int(nextSibling[child])
        }
        return nil
    }

    private mutating func add(_ letter: UInt8, below node: Int) -> Int {
        let child = letters.count
        letters.append(letter)
        nextSibling.append(firstChild[node])
        firstChild.append(0)
        ends.append(Self.none)
        shortest.append(.max)
        longest.append(0)
        firstChild[node] = UInt32(child)
        return child
    }

    /// Finds the words that may be written as another.
    ///
    /// - Parameters:
    ///   - ways: Of the word that is asked about.
    ///   - least: Chance below which words are left out.
    ///   - found: Gets each word's number and chance, none twice.
    func search(
        _ ways: inout AskedWays,
        least: Float,
        found: (_ word: Int, _ chance: Float) -> Void
    ) {
        visit(below: 0, depth: 1, &ways, least, found)
    }

    private func visit(
        below node: Int,
        depth: Int,
        _ ways: inout AskedWays,
        _ least: Float,
        _ found: (_ word: Int, _ chance: Float) -> Void
    ) {
        var child = Int(firstChild[node])
        while child != 0 {
            defer { child = Int(nextSibling[child]) }
            if ends[child] != Self.none {
                ways.read(ways.row(of: letters[child], at: depth, isLast: true), at: depth)
                let chance = ways.chance(at: depth)
                if chance >= least { found(Int(ends[child]), chance) }
            }
            guard firstChild[child] != 0 else { continue }
            let inside = ways.row(of: letters[child], at: depth, isLast: false)
            ways.read(inside, at: depth)
            let most = ways.most(at: depth, Int(shortest[child]), Int(longest[child]))
            guard most >= least else { continue }
            visit(below: child, depth: depth + 1, &ways, least, found)
        }
    }
}
