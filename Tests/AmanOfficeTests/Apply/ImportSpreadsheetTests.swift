import AmanLetter
import Testing

@testable import AmanOffice

/// What spreadsheets of other makers and countries add to a list or leave out of it.
@Suite("Importing what spreadsheets write")
struct ImportSpreadsheetTests {
    @Test("blank rows are passed over, whatever they are blank with")
    func blankRows() throws {
        let blanks = [",,", ",", ",,,,,", " , ,\u{A0}", "\"\",\"\",\"\"", "\u{200E},\u{FEFF},"]
        let rows = ["province,full_name,birth_year", "AF-KDZ,Sher Ali,1366"] + blanks
        let file = (rows + ["AF-HER,Gul Khan,1990"] + [String](repeating: ",,", count: 200))
            .joined(separator: "\r\n")
        let plan = try plan(file)
        #expect(plan.changes.map(\.person.fullName) == ["Sher Ali", "Gul Khan"])
        #expect(plan.rejects.isEmpty)
        #expect(plan.lines == [2, 9], "the lines of the file, blank ones counted")
        #expect(outcome(plan).rejectsFile { _ in "" } == nil)
    }

    @Test("blank rows that an earlier version rejected are passed over as well")
    func rejectedBlankRows() throws {
        let plan = try plan(
            "reject_line,reject_reason,province,full_name\n3,needed,,\n4,needed,AF-HER,Zia Noori\n"
        )
        #expect(plan.changes.count == 1)
        #expect(plan.rejects.isEmpty)
    }

    @Test("a row in which anything is written is not blank")
    func notBlank() throws {
        let plan = try plan("province,full_name,notes\n,,came twice\n,.,\n\u{1},,\n")
        #expect(plan.rejects.map(\.line) == [2, 3, 4])
    }

    @Test(
        "empty columns behind, before and between the named ones hold nothing and are passed over",
        arguments: [
            "province,full_name,birth_year,,\nAF-KDZ,Sher Ali,1366,,\n",
            "province,full_name,birth_year,,\nAF-KDZ,Sher Ali,1366\n",
            "province,full_name,birth_year\nAF-KDZ,Sher Ali,1366,, ,\n",
            ",province,full_name,birth_year\n,AF-KDZ,Sher Ali,1366\n",
            "province,, ,full_name,birth_year\nAF-KDZ,,,Sher Ali,1366\n",
            ",,,\n,,,\nprovince,full_name,birth_year,\nAF-KDZ,Sher Ali,1366,\n",
        ]
    )
    func emptyColumns(file: String) throws {
        let plan = try plan(file)
        #expect(plan.rejects.isEmpty)
        #expect(plan.changes.map(\.person.fullName) == ["Sher Ali"])
        #expect(plan.changes.map(\.person.birthYear) == [1987])
    }

    @Test("what is in a column without a name is never silently left out")
    func unnamedColumn() throws {
        let plan = try plan(
            "province,full_name,\nAF-HER,Zia,\nAF-HER,Karim,tall\nAF-HER,Omid,,x\nAF-HER\n"
        )
        #expect(plan.lines == [2])
        #expect(
            plan.rejects.map(\.refusal) == [
                .columnWithoutName(place: 3), .fieldCount(4, expected: 2),
                .fieldCount(1, expected: 2),
            ]
        )
    }

    @Test(
        "semicolons and tabs separate as commas do, by the header or by what comes before it",
        arguments: [
            "province;full_name;notes;birth_year\nAF-KDZ;Sher Ali;a, b;1366\n",
            "province\tfull_name\tnotes\tbirth_year\nAF-KDZ\tSher Ali\ta, b\t1366\n",
            "sep=;\r\nprovince;full_name;notes;birth_year\r\nAF-KDZ;Sher Ali;\"a, b\";1366\r\n",
            "\u{FEFF}SEP=\t\nprovince\tfull_name\tnotes\tbirth_year\nAF-KDZ\tSher Ali\ta, b\t1366",
            "\"sep=,\"\nprovince,full_name,notes,birth_year\nAF-KDZ,Sher Ali,\"a, b\",1366\n",
            ";;;\nprovince;full_name;notes;birth_year;\nAF-KDZ;Sher Ali;a, b;1366;\n;;;;\n",
        ]
    )
    func separators(file: String) throws {
        let plan = try plan(file)
        #expect(plan.rejects.isEmpty)
        #expect(plan.changes.map(\.person.fullName) == ["Sher Ali"])
        #expect(plan.changes.map(\.person.notes) == ["a, b"])
        #expect(plan.changes.map(\.person.birthYear) == [1987])
    }

    @Test("a list says the same with semicolons as with commas, so no person is stored twice")
    func sameKeys() throws {
        let commas = try plan("province,full_name,notes\nAF-HER,Zia,\nAF-KDZ,Omid,\"a;b\"\n")
        let semicolons = try plan("province;full_name;notes\rAF-HER;Zia;\rAF-KDZ;Omid;\"a;b\"\r")
        #expect(commas.changes.map(\.importKey) == semicolons.changes.map(\.importKey))
    }

    @Test("a file of rejects has the separator of its list, and can be corrected and imported")
    func rejectsFile() throws {
        let first = try plan("province;full_name;notes\r\nAF-XX;Zia;\"a;b\"\r\nAF-HER;Omid;\r\n")
        let file = try #require(outcome(first).rejectsFile { _ in "which; say" })
        let lines =
            "reject_line;reject_reason;province;full_name;notes\r\n"
            + "2;\"which; say\";AF-XX;Zia;\"a;b\"\r\n"
        #expect(String(decoding: file, as: UTF8.self) == lines)
        let again = try #require(outcome(try plan(lines)).rejectsFile { _ in "which; say" })
        #expect(again == file)
        let corrected = try plan(lines.replacing("AF-XX", with: "AF-HER"))
        #expect(corrected.changes.map(\.person.notes) == ["a;b"])
    }

    @Test("lines that end in a carriage return alone are read, also with line feeds in a field")
    func carriageReturns() throws {
        let plan = try plan(
            "province,full_name,notes\r\rAF-KDZ,Sher Ali,\"one\ntwo\"\rAF-XX,Zia,\"x\ry\"\r"
                + "AF-HER,Gul Khan,\r,,\rAF-HER,\"Omid\" N,\r"
        )
        #expect(plan.changes.map(\.person.fullName) == ["Sher Ali", "Gul Khan"])
        #expect(plan.changes[0].person.notes == "one\ntwo")
        #expect(plan.lines == [3, 7])
        #expect(plan.rejects.map(\.line) == [5, 9])
        #expect(plan.rejects.last?.refusal == .quoting)
    }

    @Test("a stray carriage return in a list of other line ends still rejects its row alone")
    func strayCarriageReturn() throws {
        let plan = try plan("province,full_name\nAF-HER,Zia\rNoori\nAF-HER,Omid\n")
        #expect(plan.lines == [3])
        #expect(plan.rejects.map(\.refusal) == [.quoting])
    }

    @Test("a header that cannot be read is refused for what is wrong with it")
    func headers() {
        let header: (ImportError, [UInt8]) = (
            .headerNotText, Array("province,full_n".utf8) + [0xE9] + Array("me\nAF-HER,x\n".utf8)
        )
        for (reason, bytes) in [
            header,
            (.headerQuoting, Array("province,full\"name\nAF-HER,x\n".utf8)),
            (.empty, Array(",,\n".utf8)), (.empty, Array("sep=;\n;;\n".utf8)),
            (
                .unknownColumn(place: 1, name: "province;full_name"),
                Array("province;full_name,x".utf8)
            ),
        ] as [(ImportError, [UInt8])] {
            #expect(throws: reason) { try planImport(bytes, importSetting()) { _, _ in } }
        }
    }

    private func outcome(_ plan: ImportPlan) -> ImportOutcome {
        ImportOutcome(
            accepted: [],
            alreadyHere: [],
            rejects: plan.rejects,
            header: plan.header,
            form: plan.form
        )
    }

    private func plan(_ text: String) throws -> ImportPlan {
        try planImport(Array(text.utf8), importSetting()) { _, _ in }
    }
}
