/// A share's bytes as words: rows of five, of which four hold five bytes and the fifth checks the
/// row and its place.
///
/// Source: the words of SLIP-0039; the rows and their check are ours, because a share here also
/// carries its set, place and threshold.
enum ShareWords {
    /// Rows of a share.
    static let rowCount = 8
    /// Words of a row, with the one that checks it.
    static let rowLength = 5
    static let wordCount = rowCount * rowLength

    /// Bytes that the words of one row hold.
    private static let rowByteCount = 5
    private static let lettersMin = 4

    /// The rows of 40 bytes.
    static func rows(of bytes: [UInt8]) -> [[String]] {
        (0..<rowCount).map { row in
            let own = bytes[(row * rowByteCount)..<((row + 1) * rowByteCount)]
            let value = own.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let numbers = (0..<4).map { UInt16(value >> UInt64(10 * (3 - $0)) & 1_023) }
            return (numbers + [check(numbers, row: row)]).map { shareWordList[Int($0)] }
        }
    }

    /// Whether a text is meant as words and not as characters: half of them are in the list, which
    /// groups of a share's characters are not.
    static func isMeant(by typed: String) -> Bool {
        let all = words(of: typed)
        return all.count >= 2 && all.count { number(of: $0) != nil } * 2 >= all.count
    }

    /// The words of a text, in small letters; numbers of rows are passed over.
    static func words(of typed: String) -> [String] {
        typed.lowercased().split { $0.isWhitespace || ".,;:-\u{2013}".contains($0) }
            .filter { !$0.allSatisfy(\.isNumber) }.map(String.init)
    }

    /// The bytes of words as they are typed: whole, or their first four letters or more.
    ///
    /// - Throws: `wordCount`; `word` for the first that is not in the list; `row` for the first row
    ///   whose words do not belong together.
    static func bytes(reading typed: String) throws(ShareRefusal) -> [UInt8] {
        let words = words(of: typed)
        guard words.count == wordCount else { throw .wordCount(words.count) }
        var bytes: [UInt8] = []
        for row in 0..<rowCount {
            let own = Array(words[(row * rowLength)..<((row + 1) * rowLength)])
            bytes += try self.bytes(of: own, row: row)
        }
        return bytes
    }

    /// The five bytes of one row, counted from 0.
    ///
    /// - Throws: As `bytes(reading:)`.
    static func bytes(of words: [String], row: Int) throws(ShareRefusal) -> [UInt8] {
        guard words.count == rowLength else { throw .rowWordCount(row: row + 1, words.count) }
        var numbers: [UInt16] = []
        for (place, word) in words.enumerated() {
            guard let number = number(of: word) else { throw .word(row: row + 1, place + 1) }
            numbers.append(number)
        }
        guard check(numbers.dropLast(), row: row) == numbers.last else { throw .row(row + 1) }
        let value = numbers.dropLast().reduce(UInt64(0)) { $0 << 10 | UInt64($1) }
        return (0..<rowByteCount).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (4 - $0))) }
    }

    private static func number(of word: String) -> UInt16? {
        guard word.utf8.count >= lettersMin, let number = numbers[word.prefix(lettersMin)],
            shareWordList[Int(number)].hasPrefix(word)
        else { return nil }
        return number
    }

    /// By the first four letters.
    private static let numbers: [Substring: UInt16] = Dictionary(
        uniqueKeysWithValues: shareWordList.enumerated().map {
            ($0.element.prefix(lettersMin), UInt16($0.offset))
        }
    )

    /// A row's check word: each wrong word is noticed, each two that changed places, and two rows
    /// that did.
    ///
    /// Powers of a generator of GF(1024) weigh the words: no two weights are the same.
    private static func check(_ numbers: some Sequence<UInt16>, row: Int) -> UInt16 {
        (Array(numbers) + [UInt16(row)]).reduce(0) { timesGenerator($0 ^ $1) }
    }

    /// Times x in GF(1024), modulo x^10 + x^3 + 1.
    private static func timesGenerator(_ value: UInt16) -> UInt16 {
        let doubled = value << 1
        return doubled & 1_024 == 0 ? doubled : doubled ^ 0b100_0000_1001
    }
}

extension CustodianShare {
    /// The words of each row as they are printed beside its code, eight rows of five.
    package var wordRows: [[String]] { ShareWords.rows(of: encoded) }

    /// Whether what was typed so far is a share in words, and not in characters.
    package static func isInWords(_ typed: String) -> Bool { ShareWords.isMeant(by: typed) }

    /// Looks at one row of words as soon as it was typed, so that a slip is named at once.
    ///
    /// - Parameters:
    ///   - typed: The row's words.
    ///   - row: Which row, from 1.
    /// - Throws: `rowWordCount`, `word`, `row`.
    package static func checkWords(_ typed: String, row: Int) throws(ShareRefusal) {
        _ = try ShareWords.bytes(of: ShareWords.words(of: typed), row: row - 1)
    }

    /// Rows of a share, in characters and in words.
    package static var rowCountOfWords: Int { ShareWords.rowCount }
}
