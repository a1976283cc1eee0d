import AmanOffice
import TestSupport
import Testing

@Suite("A custodian's share on paper")
struct CustodianShareTests {
    static let share = CustodianShare(
        set: [1, 2, 3, 4, 255],
        place: 3,
        threshold: 2,
        bytes: (0..<32).map { UInt8($0 * 7) }
    )

    @Test("has eight rows, and is read as it was printed, however it is typed")
    func roundTrip() throws {
        let share = Self.share
        #expect(share.rows.count == 8 && share.rows.allSatisfy { $0.count == 11 })
        for typed in [
            share.text, share.text.lowercased(), share.rows.joined(separator: "\n"),
            share.text.replacing("-", with: ""),
            " " + share.text.replacing("-", with: " ") + "\r\n",
            share.text.replacing("0", with: "O"), share.text.replacing("1", with: "l"),
            share.text.replacing("-", with: "\u{2013}"), share.text.replacing("4", with: "۴"),
        ] {
            #expect(try CustodianShare(reading: typed) == share, "\(typed)")
        }
    }

    @Test("every single wrong character is found in its row, and every two that changed places")
    func mistakes() throws {
        let characters = Array(Self.share.text.filter { $0 != "-" })
        for place in characters.indices {
            let row = place / 9 + 1
            for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where other != characters[place] {
                var typed = characters
                typed[place] = other
                #expect(throws: ShareRefusal.row(row)) {
                    try CustodianShare(reading: String(typed))
                }
            }
            for other in (place + 1)..<characters.count
            where other / 9 + 1 == row && characters[place] != characters[other] {
                var typed = characters
                typed.swapAt(place, other)
                #expect(throws: ShareRefusal.row(row)) {
                    try CustodianShare(reading: String(typed))
                }
            }
        }
    }

    @Test("in words it has eight rows of five, and four letters of each are enough")
    func inWords() throws {
        let (share, rows) = (Self.share, Self.share.wordRows)
        #expect(rows.count == 8 && rows.allSatisfy { $0.count == 5 })
        let lines = rows.map { $0.joined(separator: " ") }
        let short = rows.map { row in row.map { String($0.prefix(4)) }.joined(separator: " ") }
        let numbered = lines.enumerated().map { "\($0.offset + 1). \($0.element)" }
        for typed in [
            lines.joined(separator: " "), lines.joined(separator: "\n"),
            short.joined(separator: "  "),
            numbered.joined(separator: "\r\n"), lines.joined(separator: ", ").uppercased(),
        ] {
            #expect(try CustodianShare(reading: typed) == share, "\(typed)")
        }
    }

    @Test("the words of shares are 1,024, and no two begin with the same four letters")
    func list() {
        // What is printed must be readable for as long as there are sheets.
        let all = Set((0..<1_024).map { number in wordOfShares(number) })
        #expect(all.count == 1_024 && Set(all.map { $0.prefix(4) }).count == 1_024)
        #expect(wordOfShares(0) == "academic" && wordOfShares(1_023) == "zero")
        #expect(wordOfShares(512) == "leader")
    }

    /// The word that stands for ten bits, read off a share that begins with them.
    private func wordOfShares(_ number: Int) -> String {
        // The share's own bytes begin at the second row.
        let bytes = [0, 0, UInt8(number >> 2), UInt8(number & 3) << 6]
        let share = CustodianShare(
            set: [0, 0, 0, 0, 0],
            place: 1,
            threshold: 2,
            bytes: bytes + [UInt8](repeating: 0, count: 28)
        )
        return share.wordRows[2][0]
    }

    @Test("every wrong word is found in its row, and every two that changed places")
    func wrongWords() {
        let words = Self.share.wordRows.flatMap(\.self)
        for place in words.indices {
            for other in ["academic", "zero", "river", "leaf"] where other != words[place] {
                var typed = words
                typed[place] = other
                #expect(throws: ShareRefusal.row(place / 5 + 1)) {
                    try CustodianShare(reading: typed.joined(separator: " "))
                }
            }
            for other in (place + 1)..<words.count
            where other / 5 == place / 5 && words[place] != words[other] {
                var typed = words
                typed.swapAt(place, other)
                #expect(throws: ShareRefusal.row(place / 5 + 1)) {
                    try CustodianShare(reading: typed.joined(separator: " "))
                }
            }
        }
        for first in 0..<8 {
            for second in (first + 1)..<8 {
                var rows = Self.share.wordRows
                rows.swapAt(first, second)
                #expect(throws: ShareRefusal.row(first + 1)) {
                    try CustodianShare(reading: rows.flatMap(\.self).joined(separator: " "))
                }
            }
        }
    }

    @Test("a word that is none is named by its place, never by what was typed")
    func unknownWord() throws {
        var words = Self.share.wordRows.flatMap(\.self)
        let row = words[10..<15].joined(separator: " ")
        #expect(throws: Never.self) { try CustodianShare.checkWords("3 " + row, row: 3) }
        #expect(throws: ShareRefusal.row(4)) { try CustodianShare.checkWords(row, row: 4) }
        #expect(throws: ShareRefusal.rowWordCount(row: 3, 4)) {
            try CustodianShare.checkWords(words[10..<14].joined(separator: " "), row: 3)
        }
        words[12] = "zqxword"
        #expect(throws: ShareRefusal.word(row: 3, 3)) {
            try CustodianShare(reading: words.joined(separator: " "))
        }
        words[12] = String(Self.share.wordRows[2][2].prefix(3))
        #expect(throws: ShareRefusal.word(row: 3, 3)) {
            try CustodianShare(reading: words.joined(separator: " "))
        }
        #expect(throws: ShareRefusal.wordCount(39)) {
            try CustodianShare(reading: words.dropLast().joined(separator: " "))
        }
    }

    @Test("rows that changed places are found")
    func rowsChanged() {
        for first in 0..<8 {
            for second in (first + 1)..<8 {
                var rows = Self.share.rows
                rows.swapAt(first, second)
                #expect(throws: ShareRefusal.row(first + 1)) {
                    try CustodianShare(reading: rows.joined())
                }
            }
        }
    }

    @Test("what is too short, too long or something else is refused with its length")
    func others() {
        let text = Self.share.text
        #expect(throws: ShareRefusal.length(63)) {
            try CustodianShare(reading: Self.share.rows.dropLast().joined())
        }
        #expect(throws: ShareRefusal.length(73)) { try CustodianShare(reading: text + "0") }
        #expect(throws: ShareRefusal.length(0)) { try CustodianShare(reading: "") }
        #expect(throws: ShareRefusal.length(900)) {
            try CustodianShare(reading: String(repeating: "A", count: 900))
        }
        #expect(throws: ShareRefusal.row(1)) {
            try CustodianShare(reading: String(repeating: "!", count: 72))
        }
    }

    @Test("a place or a threshold that no set has is refused, whatever its checks say")
    func impossible() {
        // All zeros with right checks: version 0.
        var text = ""
        for row in 0..<8 {
            let rest = String(repeating: "0", count: 9 * (7 - row))
            text += String(repeating: "0", count: 8)
            let check = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ").first { check in
                isRight(text + String(check) + rest, row: row + 1)
            }
            text.append(check ?? "0")
        }
        #expect(throws: ShareRefusal.unknownForm) { try CustodianShare(reading: text) }
    }

    private func isRight(_ typed: String, row: Int) -> Bool {
        do {
            _ = try CustodianShare(reading: typed)
            return true
        } catch {
            return error != .row(row)
        }
    }

    @Test("says nothing about itself in a message")
    func silent() {
        #expect("\(Self.share)" == "CustodianShare(redacted)")
    }
}
