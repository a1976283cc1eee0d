import AmanNames

/// Fits chances to pairs by expectation and maximisation; a frequent pair counts by its root, as
/// nine hundred Mohammads would teach only themselves.
func fitted(
    _ counts: [WordPair: Double],
    _ from: Int,
    _ to: Int,
    same: Bool = false
) -> LetterChances {
    var chances = LetterChances(from: from, to: to)
    if same {
        for row in 0..<LetterChances.placeCount * from {
            for letter in 0..<to { chances.heard[row * to + letter] = 0.2 / Float(to) }
            chances.heard[row * to + row % from] += 0.6
        }
    }
    // In one order, so that the same list always teaches the same.
    let pairs = counts.sorted { one, other in
        (one.key.from + [.max] + one.key.to)
            .lexicographicallyPrecedes(other.key.from + [.max] + other.key.to)
    }
    for _ in 0..<12 {
        var uses = Uses(chances)
        for (pair, count) in pairs { uses.count(pair, count.squareRoot(), chances) }
        chances = uses.chances()
    }
    return chances
}

/// How often each chance was used, in expectation.
private struct Uses {
    let from: Int
    let to: Int
    var heard: [Double]
    var silent: [Double]
    var putIn: [Double]
    var goingOn: [Double]

    init(_ chances: LetterChances) {
        (from, to) = (chances.from, chances.to)
        heard = chances.heard.map { _ in 0 }
        silent = chances.silent.map { _ in 0 }
        putIn = chances.putIn.map { _ in 0 }
        goingOn = chances.goingOn.map { _ in 0 }
    }

    /// Forwards and backwards through all paths of one pair.
    mutating func count(_ pair: WordPair, _ weight: Double, _ chances: LetterChances) {
        let paths = Paths(pair, chances)
        let forward = paths.forward()
        let (n, m) = (paths.rows.count - 1, pair.to.count)
        let end = Double(chances.goingOn[paths.rows[n]])
        let total = forward[paths.cell(n, m)] * end
        guard total > 1e-300 else { return }
        var backward = [Double](repeating: 0, count: (n + 1) * (m + 1))
        for i in stride(from: n, through: 0, by: -1) {
            for j in stride(from: m, through: 0, by: -1) {
                var sum = i == n && j == m ? end : 0
                let share = forward[paths.cell(i, j)] * weight / total
                if j < m {
                    let used = paths.putIn(i, j + 1) * backward[paths.cell(i, j + 1)]
                    putIn[paths.rows[i] * to + Int(pair.to[j])] += share * used
                    sum += used
                }
                if i < n {
                    let used = paths.silent(i + 1) * backward[paths.cell(i + 1, j)]
                    silent[paths.rows[i + 1]] += share * used
                    goingOn[paths.rows[i]] += share * used
                    sum += used
                }
                if i < n, j < m {
                    let used = paths.heard(i + 1, j + 1) * backward[paths.cell(i + 1, j + 1)]
                    heard[paths.rows[i + 1] * to + Int(pair.to[j])] += share * used
                    goingOn[paths.rows[i]] += share * used
                    sum += used
                }
                backward[paths.cell(i, j)] = sum
            }
        }
        goingOn[paths.rows[n]] += weight
    }

    /// A letter at one place leans on the letter anywhere, and that on a little of everything.
    func chances() -> LetterChances {
        var fitted = LetterChances(from: from, to: to)
        let (places, lean) = (LetterChances.placeCount, 8.0)
        for letter in 0..<from {
            let rows = (0..<places).map { $0 * from + letter }
            let anywhere = (0..<to).map { y in rows.reduce(0) { $0 + heard[$1 * to + y] } }
            let quiet = rows.reduce(0) { $0 + silent[$1] }
            let total = anywhere.reduce(0, +) + quiet + 1
            for row in rows {
                let own = heard[row * to..<(row + 1) * to].reduce(0, +) + silent[row]
                var shares = (0..<to).map { y in
                    (heard[row * to + y] + lean * (anywhere[y] + 0.5 / Double(to)) / total)
                        / (own + lean) * 0.998 + 0.002 * 0.7 / Double(to)
                }
                shares.append(
                    (silent[row] + lean * (quiet + 0.3) / total) / (own + lean) * 0.998
                        + 0.002 * 0.3
                )
                let sum = shares.reduce(0, +)
                for y in 0..<to { fitted.heard[row * to + y] = Float(shares[y] / sum) }
                fitted.silent[row] = Float(shares[to] / sum)
            }
        }
        let all = putIn.reduce(0, +) + goingOn.reduce(0, +) + 1
        let general = (0..<to).map { y in
            (stride(from: y, to: putIn.count, by: to).reduce(0) { $0 + putIn[$1] } + 1e-2) / all
        }
        let on = 1 - general.reduce(0, +)
        for row in goingOn.indices {
            let own = putIn[row * to..<(row + 1) * to].reduce(0, +) + goingOn[row] + lean
            for y in 0..<to {
                fitted.putIn[row * to + y] =
                    Float((putIn[row * to + y] + lean * general[y]) / own)
            }
            fitted.goingOn[row] = Float((goingOn[row] + lean * on) / own)
        }
        return fitted
    }
}

/// The steps that lead from one word to another, each with its chance.
private struct Paths {
    let pair: WordPair
    let chances: LetterChances
    /// Row of each letter in the tables, after that of the beginning.
    let rows: [Int]

    init(_ pair: WordPair, _ chances: LetterChances) {
        self.pair = pair
        self.chances = chances
        let places = pair.from.indices.map { index in
            index == 0 ? 0 : index == pair.from.count - 1 ? 2 : 1
        }
        rows =
            [LetterChances.placeCount * chances.from]
            + zip(places, pair.from).map { $0 * chances.from + Int($1) }
    }

    func cell(_ i: Int, _ j: Int) -> Int { i * (pair.to.count + 1) + j }

    func heard(_ i: Int, _ j: Int) -> Double {
        Double(chances.heard[rows[i] * chances.to + Int(pair.to[j - 1])])
            * Double(chances.goingOn[rows[i - 1]])
    }

    func silent(_ i: Int) -> Double {
        Double(chances.silent[rows[i]]) * Double(chances.goingOn[rows[i - 1]])
    }

    func putIn(_ i: Int, _ j: Int) -> Double {
        Double(chances.putIn[rows[i] * chances.to + Int(pair.to[j - 1])])
    }

    /// Chance of each beginning of both words.
    func forward() -> [Double] {
        let (n, m) = (rows.count - 1, pair.to.count)
        var forward = [Double](repeating: 0, count: (n + 1) * (m + 1))
        for i in 0...n {
            for j in 0...m {
                var sum = i == 0 && j == 0 ? 1.0 : 0
                if j > 0 { sum += forward[cell(i, j - 1)] * putIn(i, j) }
                if i > 0 { sum += forward[cell(i - 1, j)] * silent(i) }
                if i > 0, j > 0 { sum += forward[cell(i - 1, j - 1)] * heard(i, j) }
                forward[cell(i, j)] = sum
            }
        }
        return forward
    }
}
