import Testing

@testable import AmanOffice

@Suite("Cutting a CSV file into records")
struct CSVReaderTests {
    @Test("knows commas, quotes, both line ends and the byte order mark")
    func shapes() {
        let text = "\u{FEFF}a,b\r\n\"x, \"\"y\"\"\r\nz\",\n\n,\"\"\r\nlast,1"
        let records = read(Array(text.utf8))
        #expect(records.map(\.line) == [1, 2, 5, 6])
        #expect(
            records.map(texts) == [["a", "b"], ["x, \"y\"\r\nz", ""], ["", ""], ["last", "1"]]
        )
        #expect(String(decoding: records[1].raw, as: UTF8.self) == "\"x, \"\"y\"\"\r\nz\",")
    }

    @Test("a wrong quote spoils its own line and no other")
    func wrongQuote() {
        let records = read(Array("a\nb\"c\n\"d\"e\nf\rg\nh".utf8))
        #expect(records.map(texts) == [["a"], nil, nil, nil, ["h"]])
        #expect(records.map(\.line) == [1, 2, 3, 4, 5])
    }

    @Test("a quote that never closes is told with its line")
    func openQuote() {
        var reader = CSVReader(Array("a\nb\n\"c\nd\n".utf8))
        while reader.next() != nil {}
        #expect(reader.openQuoteLine == 3)
    }

    @Test("what was written reads back the same", arguments: 0..<50)
    func roundTrip(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let columns = Int.random(in: 1...5, using: &generator)
        let rows = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
            (0..<columns).map { _ in randomText(&generator) }
        }
        let end = Bool.random(using: &generator) ? "\r\n" : "\n"
        let file = rows.map { csvLine($0) }.joined(separator: end) + end
        #expect(read(Array(file.utf8)).map(texts) == rows)
    }

    @Test("comes to an end on any bytes, and every byte but line ends is in some record")
    func anyBytes() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            let bytes = (0..<40).map { _ in
                Array("\",\n\ra \u{FC}".utf8).randomElement(using: &generator) ?? 0
            }
            let kept = read(bytes).reduce(0) { $0 + $1.raw.count { $0 != 0x0A && $0 != 0x0D } }
            #expect(kept == bytes.count { $0 != 0x0A && $0 != 0x0D })
        }
    }
}

private func read(_ bytes: [UInt8]) -> [CSVRecord] {
    var reader = CSVReader(bytes)
    var records: [CSVRecord] = []
    while let record = reader.next() { records.append(record) }
    return records
}

private func texts(_ record: CSVRecord) -> [String]? {
    record.fields?.map { String(decoding: $0, as: UTF8.self) }
}
