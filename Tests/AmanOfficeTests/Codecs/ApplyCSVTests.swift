import TestSupport
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

    @Test("files that were joined have no byte order mark in anyone's name")
    func byteOrderMarkWithin() {
        let first = "\u{FEFF}name\nKarim\n"
        let second = "\u{FEFF}\"Nuri, Karima\"\r\n\u{FEFF}\u{FEFF}Rahim\n\u{FEFF}\n\u{FEFF}"
        let records = read(Array((first + second).utf8))
        #expect(records.map(texts) == [["name"], ["Karim"], ["Nuri, Karima"], ["Rahim"]])
        #expect(records.map(\.line) == [1, 2, 3, 4])
        #expect(records.last?.raw == Array("Rahim".utf8))
    }

    @Test("a text that itself begins with a byte order mark is written so that it reads back")
    func writtenByteOrderMark() {
        let fields = ["\u{FEFF}Karim", "\u{FEFF}"]
        #expect(read(Array(csvLine(fields).utf8)).map(texts) == [fields])
    }

    @Test("a record read alone says the same as in its file")
    func aloneAsWithin() {
        var generator = SplitMix64(seed: 8)
        for _ in 0..<300 {
            var reader = CSVReader(anyBytes(&generator))
            while let record = reader.next() {
                guard record.fields != nil, reader.openQuoteLine == nil else { continue }
                #expect(read(record.raw).map(\.fields) == [record.fields])
            }
        }
    }

    @Test("a wrong quote spoils its own line and no other")
    func wrongQuote() {
        let records = read(Array("a\nb\"c\n\"d\"e\nf\rg\nh".utf8))
        #expect(records.map(texts) == [["a"], nil, nil, nil, ["h"]])
        #expect(records.map(\.line) == [1, 2, 3, 4, 5])
    }

    @Test("a quote that never closes is reported with its line")
    func openQuote() {
        var reader = CSVReader(Array("a\nb\n\"c\nd\n".utf8))
        while reader.next() != nil {}
        #expect(reader.openQuoteLine == 3)
    }

    @Test("what was written reads back the same", arguments: 0..<50)
    func roundTrip(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let columns = Int.random(in: 1...5, using: &generator)
        let rows = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
            (0..<columns).map { _ in randomText(&generator) }
        }
        let end = Bool.random(using: &generator) ? "\r\n" : "\n"
        let file = rows.map { csvLine($0) }.joined(separator: end) + end
        #expect(read(Array(file.utf8)).map(texts) == rows)
    }

    @Test("comes to an end on any bytes, and every letter, comma and quote is in some record")
    func everyByte() {
        var generator = SplitMix64(seed: 3)
        for _ in 0..<300 {
            let bytes = anyBytes(&generator)
            let kept = read(bytes).reduce(0) { $0 + $1.raw.count { written.contains($0) } }
            #expect(kept == bytes.count { written.contains($0) })
        }
    }
}

private let written = Array("\",a \u{FC}".utf8)

/// What a list is made of, in any order, byte order marks and parts of them too.
private func anyBytes(_ generator: inout SplitMix64) -> [UInt8] {
    let pieces = written.map { [$0] } + [[0x0A], [0x0D], [0xEF], [0xEF, 0xBB, 0xBF]]
    return (0..<40).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
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
