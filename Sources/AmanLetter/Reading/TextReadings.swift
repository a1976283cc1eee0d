/// The texts that a code may have said, where what arrived leaves it open.
///
/// A line end may be where nothing was or where a space was. Base45 soon tells: behind a wrong
/// choice the groups of three fall differently, and one in four of them is too large, so that wrong
/// readings end after a few groups.
struct TextReadings {
    /// Most readings that are looked at.
    static let countMax = 32
    /// Most places where the text leaves a choice; with more, all are read alike.
    ///
    /// A photo's letter of 4,296 characters has 114 lines of 38.
    private static let choiceCountMax = 128
    /// Most characters that are tried for all readings together; a text of the greatest length with
    /// a line end in each of its lines needs a tenth.
    private static let stepCountMax = 250_000

    /// What was found: ASCII of Base45's alphabet, the likeliest first.
    private(set) var readings: [[UInt8]] = []
    private var stepCount = 0

    /// Finds the readings of a text that is not a letter's as it is.
    init(_ text: String) {
        guard let symbols = TextSymbols(text)?.symbols, symbols.count <= letterTextLengthMax * 2
        else { return }
        let choiceCount = symbols.count { !Self.choices($0).isEmpty }
        let isTooOpen = choiceCount > Self.choiceCountMax
        let texts =
            isTooOpen ? [Self.uniform(symbols, 0), Self.uniform(symbols, 1)] : [symbols]
        for symbols in texts {
            for start in Self.starts(in: symbols) {
                var reading: [UInt8] = []
                reading.reserveCapacity(symbols.count)
                extend(&reading, with: symbols, from: start)
            }
        }
    }

    /// Where the letter's text may begin: at the start, or behind up to 3 characters that a scanner
    /// is set to write in front, where a zlib stream begins there.
    private static func starts(in symbols: [UInt8]) -> [Int] {
        [0]
            + (1...3).filter { start in
                symbols.count > start + 3
                    && zlibBeginnings.contains { beginning in
                        beginning.indices.allSatisfy { symbols[start + $0] == beginning[$0] }
                    }
            }
    }

    /// Adds all readings that begin with `reading` and continue with the symbols from an index.
    private mutating func extend(
        _ reading: inout [UInt8],
        with symbols: [UInt8],
        from start: Int
    ) {
        let kept = reading.count
        defer { reading.removeSubrange(kept...) }
        var place = start
        while place < symbols.count {
            let choices = Self.choices(symbols[place])
            guard choices.isEmpty else {
                for choice in choices {
                    let before = reading.count
                    if choice.allSatisfy({ append($0, to: &reading) }) {
                        extend(&reading, with: symbols, from: place + 1)
                    }
                    reading.removeSubrange(before...)
                }
                return
            }
            guard append(symbols[place], to: &reading) else { return }
            place += 1
        }
        if readings.count < Self.countMax, reading.count <= letterTextLengthMax, !reading.isEmpty {
            readings.append(reading)
        }
    }

    /// Adds a character; false where the text is then no Base45, or enough was tried.
    private mutating func append(_ symbol: UInt8, to reading: inout [UInt8]) -> Bool {
        stepCount += 1
        guard stepCount <= Self.stepCountMax, readings.count < Self.countMax else { return false }
        reading.append(symbol)
        return Base45.endsWell(reading)
    }

    /// The symbols with the same choice wherever there is one: 0 for the likelier.
    private static func uniform(_ symbols: [UInt8], _ index: Int) -> [UInt8] {
        symbols.flatMap { symbol in
            let choices = choices(symbol)
            return choices.isEmpty ? [symbol] : choices[index]
        }
    }

    private static func choices(_ symbol: UInt8) -> [[UInt8]] {
        switch symbol {
        case TextSymbols.otherSpace: [[0x20], []]
        case TextSymbols.lineEnd: [[], [0x20]]
        case TextSymbols.longDash: [[0x2d, 0x2d], [0x2d]]
        default: []
        }
    }
}

/// What a zlib stream of 32 KiB begins with in Base45, at each of the four levels it can state.
///
/// Source: RFC 1950 section 2.2: 78 01, 78 5E, 78 9C, 78 DA.
private let zlibBeginnings: [[UInt8]] = [
    [0x78, 0x01], [0x78, 0x5e], [0x78, 0x9c], [0x78, 0xda],
]
.map { Array(Base45.encode($0).utf8) }
