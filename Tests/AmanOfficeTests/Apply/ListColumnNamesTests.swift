import Synchronization
import Testing

@testable import AmanOffice

@Suite("Short headers of lists, and provinces by their names")
struct ListColumnNamesTests {
    private func plan(_ text: String) throws -> ImportPlan {
        var setting = try importSetting()
        setting.columnNames = .usual
        return try planImport(Array(text.utf8), setting) { _, _ in }
    }

    @Test(
        "a list with the usual headers of its language is read as it is",
        arguments: [
            "نام;نام پدر;ولایت;سال تولد;شماره تماس\nکریم;نبی;هرات;۱۳۶۶;0700\n",
            "نوم;د پلار نوم;ولايت;د زیږیدو کال;د ټليفون شمېره\nکریم;نبي;هرات;۱۳۶۶;0700\n",
            "Name,Father's name,Province,Birth year,Phone\nکریم,نبی,Herat,1987,0700\n",
            "NAME:,F/Name,Home_Province,Year of Birth,Phone No.\nکریم,نبی,af-her,1987,0700\n",
            "Pangalan,Ama,Lalawigan,Taon ng pagsilang,Telepono\nکریم,نبی,AF-HER,1366,0700\n",
        ]
    )
    func headers(list: String) throws {
        var setting = try importSetting()
        setting.columnNames = .usual
        setting.columnNames.add("Home province", .field(.province))
        setting.columnNames.add("سال تولد", .field(.birthYear))
        setting.columnNames.add("Year of birth", .field(.birthYear))
        let plan = try planImport(Array(list.utf8), setting) { _, _ in }
        let change = try #require(plan.changes.first)
        #expect(change.homeProvince == "AF-HER" && change.person.birthYear == 1987)
        #expect(change.person.secondName == "کریم" && change.person.contact == "0700")
        #expect(change.person.fatherSecondName?.hasPrefix("نب") == true)
        #expect(change.person.fullName == nil && change.person.fatherName == nil)
    }

    @Test("what is in the rows says which script a name is in, where the header does not")
    func script() throws {
        let latin = try plan("نام,نام پدر,ولایت\nKarim,Nabi,هرات\n").changes[0].person
        #expect(latin.fullName == "Karim" && latin.fatherName == "Nabi")
        let both = try plan("Name,نام,Province\nKarim,کریم,Herat\n").changes[0].person
        #expect(both.fullName == "Karim" && both.secondName == "کریم")
        let mixed = try plan("Name,Province\nKarim,Herat\nکریم,Herat\n")
        #expect(mixed.changes.map(\.person.fullName) == ["Karim"])
        #expect(mixed.rejects.map(\.typed) == ["کریم"])
        let own = try plan("full_name,province\nکریم,Herat\n")
        #expect(own.rejects.map(\.refusal) == [.request(.field(.fullName, .notLatin))])
    }

    @Test(
        "a word that may be two things is guessed as none of them",
        arguments: [
            "ID", "No.", "شماره", "تخلص", "Surname", "#", "province of residence", "Year", "سال",
            "کال", "Taon",
        ]
    )
    func unclear(header: String) throws {
        #expect(ImportColumn.named(header, alsoNamed: .usual) == nil)
    }

    @Test(
        "a row's number is no reference: a list that is counted once more has the same rows",
        arguments: ["Row", "Row no.", "Serial", "Serial number", "ردیف", "شماره مسلسل", "لړ شمېره"]
    )
    func counted(header: String) {
        #expect(ImportColumn.named(header, alsoNamed: .usual) == nil)
        #expect(ImportColumn.named("Ref.", alsoNamed: .usual) == .reference)
    }

    @Test("no word of the table means two columns, and the table does not grow without bound")
    func table() {
        let words = ListColumnNames.usual.columns
        let twice = words.filter { $0.value == nil }.map(\.key)
        #expect(twice.isEmpty && (150...400).contains(words.count), "\(words.count) \(twice)")
        #expect(words.keys.allSatisfy { $0.count < foldedWordLengthMax })
    }

    @Test("two columns of one meaning are said, never one of them left out")
    func twice() {
        #expect(throws: ImportError.repeatedColumn(name: "district")) {
            try plan("Name,Province,District,Village\nKarim,Herat,Injil,Gozara\n")
        }
    }

    @Test(
        "every province is found by its code and by each of its names",
        arguments: ["herat", "philippines-2025"]
    )
    func provinces(programme: String) throws {
        let provinces = try sampleProgramme(programme).provinces
        let names = ProvinceNames(provinces)
        for province in provinces {
            for written in [province.code, province.code.lowercased()]
                + province.names.byLanguage.values
            {
                #expect(names.province(written)?.code == province.code, "\(written)")
            }
        }
    }

    @Test("a province's kind of place, other keyboards' letters and marks do not count")
    func written() throws {
        let names = ProvinceNames(try sampleProgramme("herat").provinces)
        for written in ["Herat Province", " HERAT ", "Hérat", "ولایت هرات", "د هرات ولايت"] {
            #expect(names.province(written)?.code == "AF-HER", "\(written)")
        }
        for written in ["", "province", "Hirat", "Nowhere", String(repeating: "x", count: 9_000)] {
            #expect(names.province(written) == nil)
        }
    }

    @Test("of an unknown province the nearest are named, and none where none is near")
    func nearest() throws {
        let names = ProvinceNames(try sampleProgramme("herat").provinces)
        func nearest(_ written: String) -> [String] { names.nearest(to: written).map(\.code) }
        #expect(nearest("Hirat").first == "AF-HER" && nearest("Kundooz").first == "AF-KDZ")
        #expect(nearest("کندوز").first == "AF-KDZ" && nearest("Badakshan province") == ["AF-BDS"])
        for written in ["", "x", "Nowhere at all", "AF-XX", String(repeating: "z", count: 9_000)] {
            #expect(nearest(written).isEmpty, "\(written.prefix(20))")
        }
        let few = ProvinceNames(try sampleProgramme("herat").provinces).nearest(to: "Khas")
        #expect(few.count <= ProvinceNames.nearestCountMax)
    }

    @Test(
        "the nearest provinces are looked for once for each way of writing, and not without bound"
    )
    func remembered() throws {
        let provinces = try sampleProgramme("herat").provinces
        let names = ProvinceNames(provinces)
        let searches = Mutex(0)
        let count = { searches.withLock { $0 } }
        let nearest = NearestProvinces { written in
            searches.withLock { $0 += 1 }
            return names.nearest(to: written)
        }
        for _ in 0..<50 {
            for written in ["Hirat", "Kundooz", "Nowhere"] {
                #expect(nearest.nearest(to: written).map(\.code) == codes(written, names))
            }
        }
        #expect(count() == 3)
        let most = NearestProvinces.rememberedCountMax
        for number in 0..<most { _ = nearest.nearest(to: "N\(number)") }
        _ = nearest.nearest(to: "N\(most - 1)")
        #expect(count() == 3 + most + 1)
        #expect(nearest.nearest(to: "Hirat").map(\.code) == codes("Hirat", names))
        #expect(count() == 3 + most + 1)
    }

    private func codes(_ written: String, _ names: ProvinceNames) -> [String] {
        names.nearest(to: written).map(\.code)
    }

    @Test("a list with names and the same list with codes are the same rows")
    func sameKeys() throws {
        let codes = try plan("province,full_name\nAF-HER,Zia\nAF-KDZ,Omid\n")
        let names = try plan("Name,Province\nZia,Herat\nOmid,Kunduz province\n")
        #expect(codes.changes.map(\.importKey) == names.changes.map(\.importKey))
    }

    @Test("what is written in the field that is wrong comes back with the row")
    func typed() throws {
        let plan = try plan(
            """
            Name,Province,Birth year,birth_year_calendar
            Zia,Hirat,1366,
            Zia,Herat,19a0,
            Zi4,Herat,1366,
            ,Herat,1366,
            Zia,,1366,
            Zia,Herat,1366,lunar
            """
        )
        #expect(plan.changes.isEmpty)
        #expect(plan.rejects.map(\.typed) == ["Hirat", "19a0", "Zi4", nil, nil, "lunar"])
        #expect(!"\(plan.rejects[2])".contains("Zi4"), "a log line would have the name")
    }
}
