import AmanOffice
import TestSupport
import Testing

@Suite("Registering a request")
struct ApplyRequestTests {
    @Test("asks for nothing but the home province")
    func provinceAlone() throws {
        #expect(try checked(request()).person == Person())
        #expect(throws: ApplyError.field(.province, .missing)) { try checked(request("")) }
        for unknown in ["AF-XXX", "af-kdz", "KDZ", "AF-KDZ "] {
            #expect(throws: ApplyError.field(.province, .unknownProvince)) {
                try checked(request(unknown))
            }
        }
    }

    @Test("drops what no one sees in a name, and keeps what they see")
    func names() throws {
        let pasted = "\u{202B} علی\u{200C}رضا \u{FEFF}\u{200F} شهیدي\u{200D}  \u{202C}"
        #expect(try checked(request(second: pasted)).person.secondName == "علی رضا شهیدي")
        let apart = "Jose\u{301}\t Zu\u{303}n\u{AD}iga"
        #expect(try checked(request(name: apart)).person.fullName == "José Zũniga")
        let stretched = "محـــمد"
        #expect(try checked(request(second: stretched)).person.secondName == "محمد")
        let drawn = "\u{FEE3}\u{FEA4}\u{FEE4}\u{FEAA}"
        #expect(try checked(request(second: drawn)).person.secondName == "محمد")
        #expect(try checked(request(name: "  ")).person.fullName == nil)
        #expect(try checked(request(name: "O'Neil Al-Din, Jr.")).person.fullName != nil)
    }

    @Test("wants names in the Latin field in Latin letters")
    func latin() {
        #expect(throws: ApplyError.field(.fullName, .notLatin)) {
            try checked(request(name: "احمد شهیدی"))
        }
        #expect(throws: ApplyError.field(.fatherName, .notLatin)) {
            // The first letter is Cyrillic.
            try checked(request(father: "\u{410}hmad"))
        }
    }

    @Test("knows what is no name", arguments: ["1234", "a\u{0}b", "<script>", "- -", "A\u{E000}"])
    func noName(text: String) {
        #expect(throws: ApplyError.self) { try checked(request(second: text)) }
        #expect(throws: ApplyError.self) { try checked(request(name: text)) }
    }

    @Test("names the letter that no font has, in whichever name it is")
    func unprintable() throws {
        let hasFont = { (letter: Unicode.Scalar) in letter.value < 0x4E00 }
        let programme = try sampleProgramme("herat")
        func check(_ request: ApplyRequest) throws(ApplyError) -> ApplyRequest {
            try request.checked(by: programme, now: monday, canPrint: hasFont)
        }
        let wang = FieldRefusal.unprintable(letter: "\u{738B}")
        #expect(throws: ApplyError.field(.secondName, wang)) {
            try check(request(second: "\u{738B}小明"))
        }
        #expect(throws: ApplyError.field(.fatherSecondName, wang)) {
            try check(request { $0.person.fatherSecondName = "علی \u{738B}" })
        }
        let notes = request { $0.person.notes = "\u{738B}" }
        #expect(try check(notes).person.notes == "\u{738B}")
        #expect(try check(request(second: "احمد")).person.secondName == "احمد")
    }

    @Test("takes three marks on one letter, and refuses a fourth")
    func marks() throws {
        let three = "م\u{651}\u{64E}\u{670}حمد"
        #expect(try checked(request(second: three)).person.secondName != nil)
        let fault = FieldRefusal.tooManyMarks(limit: 3)
        #expect(throws: ApplyError.field(.secondName, fault)) {
            try checked(request(second: "م\u{651}\u{64E}\u{670}\u{655}حمد"))
        }
        // Form NFC joins the first two to their letter; they are marks all the same.
        #expect(throws: ApplyError.field(.fullName, fault)) {
            try checked(request(name: "Nguy\u{1EC5}\u{300}\u{330}n"))
        }
        #expect(try checked(request(name: "Nguy\u{1EC5}n")).person.fullName == "Nguy\u{1EC5}n")
    }

    @Test("bounds every name to what a letter can carry")
    func tooLong() throws {
        let fits = String(repeating: "a", count: 128)
        #expect(try checked(request(name: fits)).person.fullName == fits)
        let refusal = FieldRefusal.tooLong(byteCount: 129, limit: 128)
        #expect(throws: ApplyError.field(.fullName, refusal)) {
            try checked(request(name: fits + "a"))
        }
        #expect(throws: ApplyError.self) {
            try checked(request { $0.person.notes = String(repeating: "n", count: 4_001) })
        }
    }

    @Test("takes a Solar Hijri birth year by its name or by its range")
    func solarHijri() throws {
        #expect(try checked(request(born: 1366)).person.birthYear == 1987)
        #expect(try checked(request(born: 1987)).person.birthYear == 1987)
        let named = request(born: 1366) { $0.birthYearCalendar = .solarHijri }
        #expect(try checked(named).person.birthYear == 1987)
        #expect(throws: ApplyError.self) {
            try checked(request(born: 1366) { $0.birthYearCalendar = .gregorian })
        }
        #expect(throws: ApplyError.self) {
            try checked(request(born: 1987) { $0.birthYearCalendar = .solarHijri })
        }
    }

    @Test("does not guess a calendar the programme does not use")
    func noGuess() throws {
        let programme = try sampleProgramme("philippines-2025")
        let range = FieldRefusal.yearOutOfRange(least: 1900, most: 2026)
        #expect(throws: ApplyError.field(.birthYear, range)) {
            try request("PH-07", born: 1366).checked(by: programme, now: monday)
        }
    }

    @Test("no year is both Gregorian and Solar Hijri")
    func rangesApart() throws {
        for year in 1_200...2_100 {
            let solar = try? checked(request(born: year) { $0.birthYearCalendar = .solarHijri })
            let gregorian = try? checked(request(born: year) { $0.birthYearCalendar = .gregorian })
            #expect(solar == nil || gregorian == nil, "\(year)")
        }
    }

    @Test("knows the days that were", arguments: ["19900230", "1990023", "20261124", "18991231"])
    func noDay(date: String) {
        #expect(throws: ApplyError.field(.birthDate, .notADate)) {
            try checked(request { $0.person.birthDate = date })
        }
    }

    @Test("fills in the year of a full date and sees when the two disagree")
    func dateAndYear() throws {
        let dated = request { $0.person.birthDate = "19900229" }
        #expect(throws: ApplyError.self) { try checked(dated) }
        let right = request { $0.person.birthDate = "19880229" }
        #expect(try checked(right).person.birthYear == 1988)
        #expect(throws: ApplyError.field(.birthDate, .contradictsBirthYear)) {
            try checked(request(born: 1990) { $0.person.birthDate = "19880229" })
        }
    }

    @Test(
        "a Solar Hijri year and a date in its last three months agree",
        arguments: [
            (1366, .solarHijri, "19880115"), (1366, nil, "19880115"),
            (1366, nil, "19870601"), (1366, .solarHijri, "19880320"), (1367, nil, "19880320"),
            (1987, nil, "19880115"), (1375, .solarHijri, "19970320"), (1366, nil, "19871231"),
        ] as [(Int, ProgrammeCalendar?, String)]
    )
    func dateInSolarYear(year: Int, calendar: ProgrammeCalendar?, date: String) throws {
        let request = request(born: year) {
            $0.birthYearCalendar = calendar
            $0.person.birthDate = date
        }
        let person = try checked(request).person
        #expect(person.birthDate == date)
        #expect(person.birthYear.map { String($0) } == String(date.prefix(4)))
    }

    @Test(
        "a date outside the year that was given is refused, in either calendar",
        arguments: [
            (1366, .solarHijri, "19880322"), (1366, nil, "19861231"),
            (1366, nil, "19890115"), (1987, .gregorian, "19880115"), (1987, nil, "19880322"),
        ] as [(Int, ProgrammeCalendar?, String)]
    )
    func dateOutsideYear(year: Int, calendar: ProgrammeCalendar?, date: String) {
        #expect(throws: ApplyError.field(.birthDate, .contradictsBirthYear)) {
            try checked(
                request(born: year) {
                    $0.birthYearCalendar = calendar
                    $0.person.birthDate = date
                }
            )
        }
    }

    @Test(
        "the marks that word processors make of hyphens and apostrophes become the keyboard's",
        arguments: [
            ("Al\u{2011}Masri", "Al-Masri"), ("Al\u{2013}Masri", "Al-Masri"),
            ("Al\u{2010}Masri", "Al-Masri"), ("Al\u{2212}Masri", "Al-Masri"),
            ("Al\u{FF0D}Masri", "Al-Masri"), ("Al\u{2014}Masri", "Al-Masri"),
            ("Mo\u{B4}ad", "Mo'ad"), ("Mo\u{2032}ad", "Mo'ad"), ("Mo\u{FF07}ad", "Mo'ad"),
            ("Mo\u{201B}ad", "Mo'ad"), ("Mo\u{2019}ad", "Mo'ad"),
            ("Mo\u{2018}ad", "Mo'ad"), ("Mo\u{2BC}ad", "Mo'ad"),
            ("\u{2BB}Abd Mo\u{2BC}ad", "\u{2BB}Abd Mo'ad"), ("Al\u{AD}Masri", "AlMasri"),
        ]
    )
    func typographicMarks(typed: String, stored: String) throws {
        #expect(try checked(request(name: typed)).person.fullName == stored)
        #expect(try checked(request(father: typed)).person.fatherName == stored)
        #expect(try checked(request(second: typed)).person.secondName == stored)
    }

    @Test("notes keep their dashes, and a dash alone is no name")
    func dashes() throws {
        let noted = request { $0.person.notes = "came 3\u{2013}4 times" }
        #expect(try checked(noted).person.notes == "came 3\u{2013}4 times")
        #expect(throws: ApplyError.field(.fullName, .notAName)) {
            try checked(request(name: "\u{2014}"))
        }
    }

    @Test("a name in the person's own script has a language, the programme's second if not said")
    func language() throws {
        #expect(try checked(request(second: "احمد")).person.secondLanguage == "prs")
        let uzbek = request(second: "احمد") { $0.person.secondLanguage = "uzb" }
        #expect(try checked(uzbek).person.secondLanguage == "uzb")
        #expect(throws: ApplyError.field(.secondLanguage, .languageWithoutName)) {
            try checked(request { $0.person.secondLanguage = "prs" })
        }
    }

    @Test("takes JPEG and PNG photos up to their bound, and nothing else")
    func photo() throws {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 1, count: 131_069)
        #expect(try checked(request { $0.person.photo = jpeg }).person.photo == jpeg)
        #expect(throws: ApplyError.self) { try checked(request { $0.person.photo = jpeg + [1] }) }
        #expect(throws: ApplyError.field(.photo, .notAPhoto)) {
            try checked(request { $0.person.photo = Array("GIF89a".utf8) })
        }
    }

    @Test("an application can only come the ways the programme offers")
    func channel() {
        #expect(throws: ApplyError.channelNotOffered(.consulate)) {
            try checked(request { $0.channel = .consulate })
        }
    }

    @Test("tidying twice changes nothing more", arguments: 0..<30)
    func idempotent(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let pieces = ["a", "é", "e\u{301}", " ", "\u{200C}", "\u{200F}", "م", "ّ", "\u{FEFB}", "-"]
        var name = "م"
        for _ in 0..<20 { name += pieces.randomElement(using: &generator) ?? "" }
        let once = try checked(request(second: name)).person.secondName
        #expect(try checked(request(second: once)).person.secondName == once)
    }

    @Test("never says a name where it is printed")
    func silence() {
        #expect(!"\(request(name: "Karima"))".contains("Karima"))
    }
}

@Suite("The handle of an application")
struct ApplicationHandleTests {
    @Test("is ten characters and reads back however it is typed")
    func roundTrip() {
        var generator = SplitMix64(seed: 9)
        for _ in 0..<100 {
            let bytes = (0..<7).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let id = ApplicationID(randomBytes: bytes)
            #expect(id.text.utf8.count == 10)
            #expect(ApplicationID(reading: id.text) == id)
            let typed = " " + id.text.lowercased().replacing("0", with: "o") + "-"
            #expect(ApplicationID(reading: typed) == id)
        }
    }

    @Test("different bytes give different handles")
    func different() {
        let first = ApplicationID(randomBytes: [0, 0, 0, 0, 0, 0, 1])
        #expect(first != ApplicationID(randomBytes: [0, 0, 0, 0, 0, 0, 2]))
        #expect(first.text == "0000000001")
    }

    @Test("is refused when it cannot be one", arguments: ["", "ABC", "0123456789A", "ABCDEFGHU!"])
    func refused(text: String) {
        #expect(ApplicationID(reading: text) == nil)
    }
}
