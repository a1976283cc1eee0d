import AmanLetter
import AmanOffice
import Testing

@Suite("The sample programmes")
struct SampleProgrammeTests {
    @Test("Herat covers all 34 provinces of Afghanistan in three languages")
    func herat() throws {
        let herat = try sampleProgramme("herat")
        #expect(herat.provinces.count == 34)
        #expect(herat.languages == ["eng", "prs", "pus"])
        #expect(herat.calendars == [.gregorian, .solarHijri])
        #expect(herat.sample)
        #expect(herat.province("AF-KDZ")?.names.text("prs") == "کندز")
    }

    @Test("a programme says its paper; one that does not say it is printed on A4")
    func paper() throws {
        let text = try sampleProgrammeText("herat")
        #expect(try Programme.parse(text).paperSize == .a4)
        for paper in PaperSize.allCases {
            let said = text.replacing(
                "sample = true",
                with: "sample = true\npaper = \"\(paper.rawValue)\"",
                maxReplacements: 1
            )
            #expect(try Programme.parse(said).paperSize == paper)
        }
    }

    @Test("Herat gives people of its provinces a year, and others three days to travel home")
    func heratRule() throws {
        let herat = try sampleProgramme("herat")
        let office = try OfficeCode("HER")
        #expect(herat.kind(at: office, home: "AF-GHO") == .standing)
        #expect(herat.kind(at: office, home: "AF-KDZ") == .transit)
        #expect(herat.letterRule(.standing)?.days == 365)
        #expect(herat.letterRule(.transit)?.days == 3)
        #expect(herat.letterRule(.transit)?.mustExchange == true)
        #expect(herat.office(serving: "AF-KDZ")?.code.text == "KDZ")
    }

    @Test("in Herat one officer decides")
    func heratDecision() throws {
        let rule = try sampleProgramme("herat").decision
        #expect(rule.officers == 1)
        #expect(rule.refusalOfficers == 1)
        #expect(rule.vacancyHours == nil)
    }

    @Test("the Philippine pass holds 15 days, cannot be extended, and takes two pairs of eyes")
    func philippines() throws {
        let programme = try sampleProgramme("philippines-2025")
        #expect(programme.provinces.count == 17)
        #expect(programme.languages == ["eng", "fil"])
        #expect(programme.letterRule(.transit)?.days == 15)
        #expect(programme.letterRule(.transit)?.extendable == false)
        #expect(programme.decision.officers == 2)
        #expect(programme.decision.panel == 3)
        #expect(programme.rule.exchange == .certificate)
        #expect(Set(programme.channels) == Set(ApplicationChannel.allCases))
    }

    @Test("every letter says what it does and what it does not", arguments: samples)
    func effects(name: String) throws {
        for letter in try sampleProgramme(name).kinds {
            #expect(!letter.effects.isEmpty)
            #expect(!letter.nonEffects.isEmpty)
            #expect(!letter.conditions.isEmpty)
        }
    }

    @Test(
        "every province has exactly one office, which stands in one of its own",
        arguments: samples
    )
    func served(name: String) throws {
        let programme = try sampleProgramme(name)
        for province in programme.provinces {
            let serving = programme.offices.filter { $0.provinces.contains(province.code) }
            #expect(serving.count == 1, "\(province.code)")
        }
        for office in programme.offices { #expect(office.provinces.contains(office.seat)) }
    }

    @Test("nothing on a letter says what its holder was", arguments: samples)
    func nothingBrands(name: String) throws {
        let programme = try sampleProgramme(name)
        var texts = programme.conditions.map(\.texts)
        for letter in programme.kinds {
            texts += [letter.titles] + letter.effects + letter.nonEffects
        }
        let branding = [
            "soldier", "rebel", "insurgent", "combatant", "surrender", "former", "enemy", "fighter",
            "عسکر", "سرباز", "تسلیم", "دشمن", "sundalo", "rebelde", "sumuko", "kaaway",
        ]
        for text in texts.flatMap(\.byLanguage.values) {
            for word in branding { #expect(!text.lowercased().contains(word), "\(text)") }
        }
    }

    @Test(
        "a file that leaves times out gets thirty days, and ninety to collect",
        arguments: samples
    )
    func leftOut(name: String) throws {
        var text = try sampleProgrammeText(name)
        let keys = ["late-days", "refused-days", "referred-days", "uncollected-days"]
        for key in keys {
            let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(key) })
            text = text.replacing("\(line)\n", with: "")
        }
        for whole in [text, text.replacing("[exchange]\n", with: "")] {
            let programme = try Programme.parse(whole)
            #expect(programme.exchange.lateDays == 30)
            #expect(programme.retention.refusedDays == 30)
            #expect(programme.retention.referredDays == 30)
            #expect(programme.retention.uncollectedDays == 90)
        }
    }

    @Test("what was read keeps the file's text", arguments: samples)
    func source(name: String) throws {
        #expect(try sampleProgramme(name).source == sampleProgrammeText(name))
    }

    @Test("reads the same with Windows line ends", arguments: samples)
    func windows(name: String) throws {
        let text = try sampleProgrammeText(name)
        var windows = try Programme.parse(text.replacing("\n", with: "\r\n"))
        windows.source = text
        #expect(try windows == Programme.parse(text))
    }
}

private let samples = ["herat", "philippines-2025"]
