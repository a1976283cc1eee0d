import Testing

@testable import AmanOffice

@Suite("Lists in other encodings, with other headers")
struct ListEncodingTests {
    private let list = "province\tfull_name\tsecond_name\r\nAF-KDZ\tSher Ali\tشیر علی\r\n"

    private func utf16(_ text: String, isLittleEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit -> [UInt8] in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isLittleEndian ? bytes.reversed() : bytes
        }
    }

    private func plan(
        _ bytes: [UInt8],
        _ encoding: ListEncoding? = nil,
        _ names: ListColumnNames = .none
    ) throws -> ImportPlan {
        var setting = try importSetting()
        setting.encoding = encoding
        setting.columnNames = names
        return try planImport(bytes, setting) { _, _ in }
    }

    @Test(
        "the Unicode text of a spreadsheet is read in either order, with a mark and without",
        arguments: [true, false],
        [true, false]
    )
    func utf16(isLittleEndian: Bool, mark: Bool) throws {
        let plan = try plan(utf16(list, isLittleEndian: isLittleEndian, mark: mark))
        #expect(plan.changes.map(\.person.secondName) == ["شیر علی"])
        #expect(plan.hasByteOrderMark, "what is rejected opens in the same spreadsheet")
    }

    @Test("UTF-16 that breaks off in a character stores nothing")
    func broken() throws {
        let bytes = Array(utf16(list, isLittleEndian: true, mark: true).dropLast())
        #expect(throws: ImportError.damagedEncoding(.utf16)) { try plan(bytes) }
        let lone: [UInt8] = [0xFF, 0xFE, 0x41, 0, 0, 0xD8, 0x41, 0]
        #expect(throws: ImportError.damagedEncoding(.utf16)) { try plan(lone) }
    }

    /// "شير علي" as Arabic Windows writes it.
    private let arabic: [UInt8] = [0xD4, 0xED, 0xD1, 0x20, 0xDA, 0xE1, 0xED]

    @Test("Windows-1256 is named and not guessed, and read once it is said")
    func windows1256() throws {
        let bytes = Array("province,second_name\nAF-KDZ,".utf8) + arabic + [0x0A]
        #expect(throws: ImportError.looksLike(.windows1256)) { try plan(bytes) }
        let said = try plan(bytes, .windows1256)
        #expect(said.changes.map(\.person.secondName) == ["شير علي"])
    }

    @Test("every byte of Windows-1256 is the character that the code page says")
    func table() throws {
        let all = try listInUTF8((0x80...0xFF).map { UInt8($0) }, named: .windows1256)
        let text = String(decoding: all, as: UTF8.self).unicodeScalars
        #expect(text.count == 128)
        // Persian's and Urdu's own letters, Euro, tatweel, the marks, and the last.
        let expected: [Int: Unicode.Scalar] = [
            0x80: "€", 0x81: "پ", 0x8D: "چ", 0x8E: "ژ", 0x90: "گ", 0x98: "ک", 0x9D: "\u{200C}",
            0xC7: "ا", 0xDC: "ـ", 0xED: "ي", 0xF0: "\u{64B}", 0xFA: "\u{652}", 0xFF: "ے",
        ]
        for (byte, scalar) in expected {
            #expect(Array(text)[byte - 0x80] == scalar)
        }
    }

    @Test("one row of another encoding among good ones spoils that row alone")
    func oneRow() throws {
        let good = String(repeating: "AF-KDZ,شیر علی\n", count: 5)
        let bytes = Array("province,second_name\n\(good)AF-HER,".utf8) + arabic + [0x0A]
        let plan = try plan(bytes)
        #expect(plan.changes.count == 5 && plan.rejects.map(\.refusal) == [.notUTF8])
    }

    @Test("accents of Western Windows are no Arabic: the row is rejected as before")
    func western() throws {
        let bytes = Array("province,full_name\nAF-KDZ,Jos".utf8) + [0xE9, 0x0A]
        #expect(try plan(bytes).rejects.map(\.refusal) == [.notUTF8])
    }

    @Test("a header may say what the desk's form says, in any case")
    func header() throws {
        var names = ListColumnNames.none
        names.add("ولایت اصلی", .field(.province))
        names.add("نام با حروف لاتین", .field(.fullName))
        let plan = try plan(
            Array("ولایت اصلی;نام با حروف  لاتین\nAF-KDZ;Sher Ali\n".utf8),
            nil,
            names
        )
        #expect(plan.changes.map(\.person.fullName) == ["Sher Ali"])
    }

    @Test(
        "a number that a spreadsheet rounded is rejected, at every field that has numbers",
        arguments: ["1.40001E+12", "1,4E+12", "۱٫۴E+12", " 9.37e+10 "]
    )
    func rounded(number: String) throws {
        for column in ["identity_paper", "contact"] {
            let plan = try plan(
                Array("province;full_name;\(column)\nAF-KDZ;Sher Ali;\"\(number)\"\n".utf8)
            )
            #expect(plan.rejects.map(\.refusal.isSpoiltNumber) == [true])
        }
    }

    @Test("a paper's letters and signs are its own", arguments: ["E+", "1E", "AB1.2E+3", "12E-4"])
    func notRounded(paper: String) throws {
        let plan = try plan(Array("province,full_name,identity_paper\nAF-KDZ,Ali,\(paper)\n".utf8))
        #expect(plan.changes.count == 1)
    }

    @Test("papers shorter than nine in ten of the list are named by their lines")
    func lostZeros() throws {
        func list(_ papers: [String]) -> [UInt8] {
            Array(
                ("province,full_name,identity_paper\n"
                    + papers.map { "AF-KDZ,Ali,\($0)\n" }.joined()).utf8
            )
        }
        let whole = (0..<20).map { "140001000\($0 + 10)" }
        #expect(try plan(list(whole)).shortPapers == [])
        #expect(try plan(list(whole + ["4000100011", "12"])).shortPapers == [22])
        let mixed = (0..<20).map { $0.isMultiple(of: 2) ? "14000100010" : "400010001" }
        #expect(try plan(list(mixed)).shortPapers == [], "no usual length, nothing to say")
    }
}

extension RowRefusal {
    fileprivate var isSpoiltNumber: Bool {
        if case .request(.field(_, .spoiltNumber)) = self { true } else { false }
    }
}
