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
