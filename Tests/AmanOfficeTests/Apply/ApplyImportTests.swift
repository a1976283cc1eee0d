import AmanLetter
import Testing

@testable import AmanOffice

@Suite("Importing a list of applications")
struct ImportPlanTests {
    @Test("takes the good rows and names each other row's line and reason")
    func rows() throws {
        let plan = try plan(
            """
            province,full_name,birth_year,notes
            AF-KDZ,Ahmad Shahidi,۱۳۶۶,
            AF-XXX,Ahmad Shahidi,1990,
            AF-HER,,1990,
            AF-HER,Karima Noori,19a0,
            AF-HER,Karima Noori,1990
            AF-HER,"Karima" Noori,1990,
            AF-GHO,Karima Noori,1368,"one
            two"
            AF-HER,Zia,3000,
            """
        )
        #expect(plan.lines == [2, 8])
        #expect(plan.changes.map(\.homeProvince) == ["AF-KDZ", "AF-GHO"])
        #expect(plan.changes.map(\.person.birthYear) == [1987, 1989])
        #expect(plan.changes[1].person.notes == "one\ntwo")
        #expect(plan.rejects.map(\.line) == [3, 4, 5, 6, 7, 10])
        #expect(
            plan.rejects.map(\.refusal) == [
                .request(.field(.province, .unknownProvince)), .nameMissing,
                .request(.field(.birthYear, .notAYear)), .fieldCount(3, expected: 4), .quoting,
                .request(.field(.birthYear, .yearOutOfRange(least: 1900, most: 2026))),
            ]
        )
    }

    @Test("takes columns in any order, with blanks around codes and a byte order mark")
    func order() throws {
        let plan = try plan("\u{FEFF}Full_Name, province ,reference\r\nZia Noori, AF-HER ,17\r\n")
        #expect(plan.changes.map(\.homeProvince) == ["AF-HER"])
        #expect(plan.rejects.isEmpty)
    }

    @Test(
        "refuses a file whose header it does not fully know",
        arguments: [
            ("", .empty), ("province,tribe\n", .unknownColumn(place: 2, name: "tribe")),
            ("full_name\n", .missingColumn(name: "province")),
            ("province\n", .missingColumn(name: "full_name")),
            ("province,full_name,province\n", .repeatedColumn(name: "province")),
            ("province,full_name\nAF-HER,\"Zia\n", .quoteNeverCloses(line: 2)),
        ] as [(String, ImportError)]
    )
    func header(text: String, reason: ImportError) {
        #expect(throws: reason) { try plan(text) }
    }

    @Test("a corrected file brings back the same keys, so only what is new is added")
    func again() throws {
        let first = try plan(
            "province,full_name\nAF-HER,Zia Noori\nAF-XX,Karim\nAF-HER,Zia Noori\n"
        )
        let corrected = try plan(
            "full_name,province,notes\n Zia  Noori,AF-HER,\nKarim,AF-HER,\nZia Noori, AF-HER,\n"
        )
        let known = Set(first.changes.map(\.importKey))
        #expect(known.count == 2)
        #expect(
            corrected.changes.filter { !known.contains($0.importKey) }.map(\.person.fullName)
                == ["Karim"]
        )
    }

    @Test("two rows that differ only in the list's own number are two applications")
    func reference() throws {
        let plan = try plan("province,full_name,reference\nAF-HER,Zia,1\nAF-HER,Zia,2\n")
        #expect(Set(plan.changes.map(\.importKey)).count == 2)
        let alone = try self.plan("province,full_name,reference\nAF-HER,Zia,2\n")
        #expect(alone.changes[0].importKey == plan.changes[1].importKey)
    }

    @Test("the file of rejects can be corrected and imported as it is, again and again")
    func rejectsFile() throws {
        let first = try plan(
            "province,full_name\r\nAF-XX,\"Zia, \"\"the tall\"\"\"\r\nAF-HER,Karim\r\n"
        )
        let file = try #require(outcome(first).rejectsFile { _ in "say, \"where\"" })
        let lines =
            "reject_line,reject_reason,province,full_name\r\n"
            + "2,\"say, \"\"where\"\"\",AF-XX,\"Zia, \"\"the tall\"\"\"\r\n"
        #expect(String(decoding: file, as: UTF8.self) == lines)
        let second = try plan(lines)
        #expect(second.rejects.count == 1)
        let again = try #require(outcome(second).rejectsFile { _ in "say, \"where\"" })
        #expect(again == file)
        let corrected = try plan(
            lines.replacing("AF-XX", with: "AF-HER").replacing("\"\"", with: "")
        )
        #expect(corrected.changes.count == 1)
    }

    @Test("tells how far it is, and ends at all of it")
    func progress() throws {
        let rows = (0..<1_000).map { "AF-HER,Zia Noori,\($0)" }.joined(separator: "\n")
        var told: [Int] = []
        let text = "province,full_name,reference\n" + rows
        let plan = try planImport(Array(text.utf8), importSetting()) { done, total in
            #expect(total == text.utf8.count)
            told.append(done)
        }
        #expect(plan.changes.count == 1_000)
        #expect(told == told.sorted())
        #expect(told.count == 5)
        #expect(told.last == text.utf8.count)
    }

    @Test("bounds the file")
    func bounds() throws {
        let bytes = [UInt8](repeating: 0x0A, count: 67_108_865)
        #expect(throws: ImportError.fileTooLarge(byteCount: 67_108_865, limit: 67_108_864)) {
            try planImport(bytes, importSetting()) { _, _ in }
        }
        let long = "province,full_name\nAF-HER," + String(repeating: "a", count: 20_000)
        #expect(
            try plan(long).rejects.map(\.refusal)
                == [.rowTooLong(byteCount: 20_007, limit: 16_384)]
        )
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
