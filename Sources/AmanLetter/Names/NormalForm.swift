/// Whether a text is in Unicode's normal form C.
///
/// Exact for every character of the Unicode version in the tables. The tables take about 9 KB;
/// Swift's own take 84 KB. Source: Unicode Standard Annex 15.
public func isNormalFormC(_ text: String) -> Bool {
    isNormalFormC(text.unicodeScalars.map { $0.value })
}

func isNormalFormC(_ codes: [UInt32]) -> Bool {
    var lastClass: UInt8 = 0
    var mayJoin = false
    for code in codes {
        if isPlain(code) {
            lastClass = 0
            continue
        }
        guard !isNeverNormalised(code) else { return false }
        let combining = combiningClass(of: code)
        guard combining == 0 || lastClass <= combining else { return false }
        lastClass = combining
        mayJoin = mayJoin || isSecondOfPair(code)
    }
    return !mayJoin || composed(decomposed(codes)) == codes
}

/// Whether no rule concerns a scalar; true for most letters of names.
func isPlain(_ code: UInt32) -> Bool {
    // Latin before the combining marks, and the letters of the Arabic script.
    code < 0x300 || (0x620...0x64a).contains(code) || (0x671...0x6d3).contains(code)
}

private func isNeverNormalised(_ code: UInt32) -> Bool {
    let place = firstPlace(in: neverNormalised.count / 2) { neverNormalised[$0 * 2 + 1] >= code }
    return place < neverNormalised.count / 2 && neverNormalised[place * 2] <= code
}

private func combiningClass(of code: UInt32) -> UInt8 {
    let place = firstPlace(in: combiningClassRuns.count) {
        lastScalar(ofRun: combiningClassRuns[$0]) >= code
    }
    guard place < combiningClassRuns.count else { return 0 }
    let run = combiningClassRuns[place]
    return run >> 11 <= code ? UInt8(truncatingIfNeeded: run) : 0
}

private func lastScalar(ofRun run: UInt32) -> UInt32 {
    run >> 11 + run >> 8 & 7
}

private func isSecondOfPair(_ code: UInt32) -> Bool {
    if isHangulVowel(code) || isHangulFinal(code) { return true }
    if let small = UInt16(exactly: code) {
        let place = firstPlace(in: pairSeconds.count) { pairSeconds[$0] >= small }
        return place < pairSeconds.count && pairSeconds[place] == small
    }
    return stride(from: 0, to: largePairs.count, by: 3).contains { largePairs[$0] == code }
}

/// The scalar that two scalars join to, if any.
private func join(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if let syllable = joinHangul(first, second) { return syllable }
    guard let smallFirst = UInt16(exactly: first), let smallSecond = UInt16(exactly: second) else {
        return stride(from: 0, to: largePairs.count, by: 3)
            .first { largePairs[$0] == second && largePairs[$0 + 1] == first }
            .map { largePairs[$0 + 2] }
    }
    let place = firstPlace(in: pairSeconds.count) { pairSeconds[$0] >= smallSecond }
    guard place < pairSeconds.count, pairSeconds[place] == smallSecond else { return nil }
    let pairs = Int(pairStarts[place])..<Int(pairStarts[place + 1])
    return pairs.first { pairFirsts[$0] == smallFirst }.map { UInt32(pairComposed[$0]) }
}

/// The two scalars that a scalar is composed of, if any.
private func split(_ code: UInt32) -> (UInt32, UInt32)? {
    if let parts = splitHangul(code) { return parts }
    if let small = UInt16(exactly: code), let pair = pairComposed.firstIndex(of: small) {
        let second = firstPlace(in: pairSeconds.count) { Int(pairStarts[$0 + 1]) > pair }
        return (UInt32(pairFirsts[pair]), UInt32(pairSeconds[second]))
    }
    return stride(from: 0, to: largePairs.count, by: 3)
        .first { largePairs[$0 + 2] == code }
        .map { (largePairs[$0 + 1], largePairs[$0]) }
}

/// Splits every scalar as far as it goes, and puts marks into their order.
private func decomposed(_ codes: [UInt32]) -> [UInt32] {
    var result: [(code: UInt32, combining: UInt8)] = []
    for code in codes {
        var rest = [code]
        while let last = rest.popLast() {
            if let (first, second) = split(last) {
                rest.append(second)
                rest.append(first)
                continue
            }
            let combining = combiningClass(of: last)
            // Marks move before marks of a higher class, but never past a letter.
            var place = result.count
            while combining != 0, place > 0, result[place - 1].combining > combining {
                place -= 1
            }
            result.insert((last, combining), at: place)
        }
    }
    return result.map { $0.code }
}

/// Joins scalars to the letter before them, unless a mark between them blocks it.
private func composed(_ codes: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var letter: Int?
    var lastClass: UInt8 = 0
    for code in codes {
        let combining = combiningClass(of: code)
        if let place = letter {
            let isBlocked = place != result.count - 1 && lastClass >= combining
            if !isBlocked, let joined = join(result[place], code) {
                result[place] = joined
                continue
            }
        }
        result.append(code)
        lastClass = combining
        if combining == 0 { letter = result.count - 1 }
    }
    return result
}

// Hangul syllables are joined by arithmetic. Source: The Unicode Standard, section 3.12.
private func isHangulVowel(_ code: UInt32) -> Bool { (0x1161...0x1175).contains(code) }
private func isHangulFinal(_ code: UInt32) -> Bool { (0x11a8...0x11c2).contains(code) }

private func joinHangul(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), isHangulVowel(second) {
        return 0xac00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    guard (0xac00...0xd7a3).contains(first), (first - 0xac00) % 28 == 0, isHangulFinal(second)
    else { return nil }
    return first + second - 0x11a7
}

private func splitHangul(_ code: UInt32) -> (UInt32, UInt32)? {
    guard (0xac00...0xd7a3).contains(code) else { return nil }
    let place = code - 0xac00
    guard place % 28 == 0 else { return (code - place % 28, 0x11a7 + place % 28) }
    return (0x1100 + place / 588, 0x1161 + place % 588 / 28)
}

/// The first index, of `count`, for which a condition is true; it must be true for all later ones.
private func firstPlace(in count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
        let middle = (low + high) / 2
        if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
}
