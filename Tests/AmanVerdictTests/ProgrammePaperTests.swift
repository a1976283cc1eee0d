import AmanLetter
import AmanTexts
import AmanVerdict
import Testing

@Suite("What a programme prints, on the telephone")
struct ProgrammePaperTests {
    /// 2027-11-23T16:35:00Z, as in review-office B3.
    private let moment = Instant(seconds: 1_826_987_700)

    private func kabul() throws -> ProgrammePaper {
        ProgrammePaper(
            clock: try #require(ProgrammeClock(minutes: 270)),
            calendars: [.gregorian, .solarHijri],
            incidentNumber: "+93 40 000 000"
        )
    }

    @Test(
        "the day and hour are the office's, in both calendars, whatever the phone's clock is set to"
    )
    func bothCalendars() throws {
        let paper = try kabul()
        #expect(
            Words.of("eng", paper: paper, offsetMinutes: -480).date(moment)
                == "23 November 2027, 21:05 · 2 Qaws 1406"
        )
        #expect(
            Words.of("prs", paper: paper, offsetMinutes: 0).date(moment)
                == "۲ قوس ۱۴۰۶، ۲۱:۰۵ · ۲۳ نومبر ۲۰۲۷"
        )
        #expect(Words.of("eng", paper: paper).day(moment) == "23 November 2027")
    }

    @Test("it travels among the wordings of a trust list and comes back the same")
    func travels() throws {
        let summer = try #require(
            ProgrammeClock(
                minutes: 120,
                changes: [
                    .init(from: Instant(seconds: 1_806_195_600), minutes: 180),
                    .init(from: Instant(seconds: 1_824_944_400), minutes: 120),
                ]
            )
        )
        for paper in [
            try kabul(), ProgrammePaper(clock: summer, calendars: [.solarHijri]),
            ProgrammePaper(clock: .utc, calendars: [.solarHijri, .gregorian]),
        ] {
            #expect(ProgrammePaper(paper.texts) == paper)
        }
        #expect(summer.line == "120 1806195600:180 1824944400:120")
        #expect(summer.line.utf8.count <= 256)
    }

    @Test("the longest clock fits one line of a trust list")
    func longest() throws {
        let changes = (0..<ProgrammeClock.changeCountMax).map { index in
            ProgrammeClock.Change(
                from: Instant(seconds: 1_806_195_600 + Int64(index) * 15_768_000),
                minutes: index % 2 == 0 ? -570 : -600
            )
        }
        let clock = try #require(ProgrammeClock(minutes: -600, changes: changes))
        #expect(clock.line.utf8.count <= 256)
        #expect(ProgrammeClock(line: clock.line) == clock)
    }

    @Test("the hour before and after a change of the clock is the one that clocks show")
    func changes() throws {
        let from = Instant(seconds: 1_806_195_600)  // 2027-03-28T01:00:00Z
        let clock = try #require(
            ProgrammeClock(minutes: 120, changes: [.init(from: from, minutes: 180)])
        )
        let paper = ProgrammePaper(clock: clock, calendars: [.gregorian])
        let words = Words.of("eng", paper: paper)
        let before = from.adding(seconds: -60)
        #expect(words.date(before) == "28 March 2027, 02:59")
        #expect(words.date(from) == "28 March 2027, 04:00")
        for moment in [before, from, from.adding(seconds: 86_400), from.adding(seconds: -86_400)] {
            #expect(clock.moment(showing: clock.local(moment)) == moment)
        }
    }

    @Test(
        "a line that is not exactly a clock's is none",
        arguments: [
            "", " ", "270 ", " 270", "+270", "0270", "841", "-721", "abc", "270 1:2:3", "270 1",
            "270 1:270 1:270", "270 2:270 1:270", "270 1:900", "-", "270  1:270", "99999999999999",
        ]
    )
    func malformed(line: String) {
        #expect(ProgrammeClock(line: line) == nil)
        let text = CodeText(
            code: "aman-clock",
            texts: [LanguageText(language: "zxx", text: line)]
        )
        #expect(ProgrammePaper([text]) == nil)
    }

    @Test("a list that says nothing of it is shown by the device's clock, as before")
    func unknown() {
        #expect(ProgrammePaper([]) == nil)
        #expect(
            Words.of("eng", offsetMinutes: 60).date(moment) == "23 November 2027, 17:35 UTC+01:00"
        )
    }
}
