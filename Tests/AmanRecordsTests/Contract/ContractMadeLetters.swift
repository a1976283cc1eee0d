import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: the list of letters")
struct ContractMadeLetters {
    @Test(
        "letters are listed from the newest or from the oldest, each once, forwards and back",
        arguments: everyRecords,
        MadeOrder.allCases
    )
    func orders(records: RecordsUnderTest, order: MadeOrder) async throws {
        try await records { records, office in
            var made: [LetterNumber] = []
            for _ in 0..<7 { made.append(try await office.issue(records).number) }
            if order == .newest { made.reverse() }
            var (seen, turn, befores): ([LetterNumber], ListTurn, [Int]) = ([], .first, [])
            while seen.count < made.count {
                let page = try await records.madePage(turn, in: order, length: 3, most: 99)
                let last = try #require(page.rows.last?.record)
                seen += page.rows.map(\.record.number)
                befores.append(page.before)
                turn = .after(Int(last.leafIndex))
                #expect(page.count == 7)
            }
            #expect(seen == made && befores == [0, 3, 6])
            let end = try await records.madePage(.last, in: order, length: 3, most: 99)
            #expect(end.rows.map(\.record.number) == Array(made.suffix(1)) && end.before == 6)
            let leaf = Int(try #require(end.rows.first).record.leafIndex)
            let back = try await records.madePage(.before(leaf), in: order, length: 3, most: 99)
            #expect(back.rows.map(\.record.number) == Array(made[3..<6]) && back.before == 3)
            let second = Int(try #require(back.rows.first).record.leafIndex)
            let short = try await records.madePage(.before(second), in: order, length: 9, most: 99)
            #expect(short.rows.map(\.record.number) == made, "never a short page at the beginning")
        }
    }
}
