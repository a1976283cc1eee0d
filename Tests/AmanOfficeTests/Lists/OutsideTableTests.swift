import AmanLetter
import TestSupport
import Testing

@testable import AmanOffice

@Suite("A table of an outside list")
struct OutsideTableTests {
    private func read(_ csv: String) throws -> OutsideTable {
        try OutsideTable(reading: Array(csv.utf8), now: monday)
    }

    @Test(
        "a placeholder for a name, a father or a paper makes no key",
        arguments: [
            "unknown,unknown,1980,", "نامعلوم,Mirwais,1980,", "N/A,-,1980,", "-,-,,",
            "Ahmad Shahidi,نه دی معلوم,,", "Ahmad Shahidi,unknown,,0000000000",
            "معلوم نیست,ندارد,1980,1.40001E+12", "Ahmad Shahidi,,,1234567890", "ندارد,,1990,000",
            "Ahmad Shahidi,,,", ",Mirwais,1980,", "Dr.,Haji,1980,", "😀,😀,1990,",
        ]
    )
    func placeholders(row: String) throws {
        let table = try read("full_name,father_name,birth_year,identity_paper\n" + row)
        #expect(table.rowCount == 0)
        #expect(table.outcome.rejects.map(\.line) == [2])
    }

    @Test("a court's table needs no province, and years are read in both calendars")
    func columns() throws {
        let table = try read("sep=;\nfull_name;birth_year;notes\nAhmad Shahidi;۱۳۵۹;x\n")
        #expect(table.rows.map(\.person.birthYear) == [1980])
        #expect(table.rows[0].person.notes == nil, "what makes no key is left out")
        #expect(throws: ImportError.missingColumn(name: "full_name")) {
            try read("father_name,birth_year\nMirwais,1980\n")
        }
        #expect(throws: ImportError.repeatedColumn(name: "full_name")) {
            try read("full_name,full_name\nA,B\n")
        }
        #expect(throws: ImportError.unknownColumn(place: 2, name: "wives")) {
            try read("full_name,wives\nA,B\n")
        }
        #expect(throws: ImportError.empty) { try read("") }
    }

    @Test("each row that is broken is named with its line, and no other is lost")
    func broken() throws {
        let rows = [
            "Ahmad Shahidi,Mirwais,1980,1", "\"Ahmad Sh\"ahidi,Mirwais,1980,2",
            "Ahmad Shahidi,Mirwais,19a0,3", "Ahmad Shahidi,Mirwais,1880,4", "Ahmad,Mirwais",
            "Ahmad Shahidi,Mirwais,1980,6,7",
            "\(String(repeating: "Ahmad ", count: 60)),Mirwais,1980,7",
            "Ahmad\u{7}Shahidi,Mirwais,1980,8",
            "Ahmad Shahidi,Mirwais,1980,\(String(repeating: "9", count: 65))",
            "Gul Popal,Mirwais,1980,10",
        ]
        let csv = "full_name,father_name,birth_year,reference\n" + rows.joined(separator: "\n")
        let table = try read(csv)
        #expect(table.rows.map(\.reference) == ["1", "10"])
        #expect(table.outcome.rejects.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10])
    }

    @Test("a long list of which every row is broken in another way says so row by row")
    func everyRowBroken() throws {
        var random = SplitMix64(seed: 5)
        var csv = Array("full_name,father_name,birth_year,identity_paper,reference\n".utf8)
        let count = 3_000
        for number in 1...count {
            var row = Array("Ahmad Shahidi,Mirwais,1980,7314159\(number),\(number)/1399".utf8)
            switch number % 6 {
            case 0: row = Array(row.prefix(number % row.count))
            case 1: row.insert(0xFF, at: number % row.count)
            case 2: row.insert(UInt8(number / 6 % 32), at: number % row.count)
            case 3: row += Array(repeating: UInt8(ascii: ","), count: number % 40 + 1)
            case 4: row = Array(String(repeating: "ا\u{64B}", count: number % 200 + 1).utf8) + row
            default: row[number % row.count] = UInt8.random(in: 0x21...0x7E, using: &random)
            }
            // A quote that never closes ends the whole file, which has a test of its own.
            csv += row.filter { ![0x0A, 0x0D, 0x22].contains($0) } + [0x0A]
        }
        let table = try read(String(decoding: csv, as: UTF8.self))
        let lines = table.outcome.rejects.map(\.line)
        #expect(lines == lines.sorted() && Set(lines).count == lines.count)
        #expect(lines.allSatisfy { (2...count + 1).contains($0) })
        // What is left out is an empty row, or one that was cut to nothing.
        #expect(table.rowCount + lines.count > count * 9 / 10)
        #expect(lines.count > count / 4)
    }

    @Test("tables of any bytes are read or refused, and every row is in or out", arguments: 0..<60)
    func anyBytes(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let pieces: [[UInt8]] = [
            Array("Ahmad Shahidi".utf8), Array("گلالی".utf8), Array(",".utf8), Array("\"".utf8),
            Array("\n".utf8), Array("1980".utf8), Array("\r\n".utf8), [0xFF], [0],
            [0xEF, 0xBB, 0xBF],
        ]
        var csv = Array("full_name,father_name,birth_year\n".utf8)
        for _ in 0..<random.pick([3, 30, 300]) { csv += random.pick(pieces) }
        guard let table = try? OutsideTable(reading: csv, now: monday) else { return }
        let lines = table.outcome.rejects.map(\.line)
        #expect(lines == lines.sorted() && Set(lines).count == lines.count)
        #expect(table.rows.allSatisfy { !$0.person.outsideListKeys().isEmpty })
    }

    @Test("a person has at most 104 keys on a list and 68 in a question, most have 10 and 6")
    func keyCounts() {
        let many = listed(
            "Ahmad Karim Rahim Nuri Popal Safi",
            second: "گل حسن زلمی",
            father: "Mirwais Hotak Khan",
            fatherSecond: "عبدالرحمن",
            born: 1980,
            paper: "Tazkira 1400-0117-31415"
        )
        #expect(many.outsideListKeys().count == 104)
        #expect(many.outsideQuestionKeys().count == 68)
        #expect(many.outsideListKeys().allSatisfy { $0.input.count <= BlindedKey.byteCountMax })
        let usual = listed("Ahmad Shahidi", father: "Mirwais", born: 1980)
        #expect(usual.outsideListKeys().count == 10)
        #expect(usual.outsideQuestionKeys().count == 6)
        let keyCount = usual.outsideListKeys().count * sealedApplicationCountMax
        #expect(keyCount <= OutsideListLimits.entryCountMax, "an office's applications fill a list")
    }
}
