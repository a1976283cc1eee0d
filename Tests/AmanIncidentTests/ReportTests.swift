import AmanLetter
import Testing

@testable import AmanIncident

@Suite("Reports of incidents")
struct ReportTests {
    @Test("a report reads back as it was written, with and without what may be left out")
    func roundTrip() throws {
        let full = try Sample.report()
        #expect(try IncidentReport(reading: full.bytes) == full)
        #expect(full.kinds == [.notHonoured, .money])
        var typed = TypedIncident()
        typed.kinds = [.detained]
        typed.source = .holder
        let short = try Sample.report(typed)
        #expect(try IncidentReport(reading: short.bytes) == short)
        #expect(short.day == nil && short.letter == nil && short.place.province == nil)
    }

    @Test("a report says no finer day than the programme allows")
    func day() throws {
        #expect(try Sample.report(precision: .day).day?.text == "2026-11-29")
        #expect(try Sample.report(precision: .week).day?.text == "2026-11-23")
        #expect(try Sample.report(precision: .month).day?.text == "2026-11-01")
        #expect(dayNumber("2026-11-29") == 20_786)
        #expect(dayNumber("2026-02-30") == nil)
    }

    @Test("a place finer than a district is stored only where the reporter insists")
    func place() throws {
        #expect(try Sample.report().place.exact.isEmpty)
        var typed = Sample.typed
        typed.insistsOnPlace = true
        #expect(try Sample.report(typed).place.exact.text == "سر پل")
    }

    @Test("the office may learn a letter's number only by the reporter's yes")
    func letter() throws {
        var typed = Sample.typed
        typed.officeMayLearnLetter = true
        #expect(try !Sample.report(typed).officeMayLearnLetter)
        let number = LetterNumber(
            office: try OfficeCode("HER"),
            randomBytes: [1, 2, 3, 4, 5, 6, 7]
        )
        typed.letter = number.text.lowercased()
        #expect(try Sample.report(typed).officeMayLearnLetter)
        typed.officeMayLearnLetter = false
        let report = try Sample.report(typed)
        #expect(report.letter == number && !report.officeMayLearnLetter)
        #expect(try IncidentReport(reading: report.bytes) == report)
    }

    @Test("what is missing or wrong is named by its field, never by what was typed")
    func refused() {
        func refusal(_ change: (inout TypedIncident) -> Void) -> IncidentError? {
            var typed = Sample.typed
            change(&typed)
            do {
                _ = try Sample.report(typed)
                return nil
            } catch {
                return error as? IncidentError
            }
        }
        #expect(refusal { $0.kinds = [] } == .nothingChosen)
        #expect(refusal { $0.source = nil } == .noSource)
        #expect(refusal { $0.language = "da" } == .language)
        #expect(refusal { $0.day = -1 } == .day)
        #expect(refusal { $0.day = .max } == .day)
        #expect(refusal { $0.province = "Kunduz" } == .province)
        #expect(refusal { $0.letter = "HER-1" } == .letter)
        #expect(refusal { $0.letter = String(repeating: "A", count: 9_000) } == .letter)
        let long = String(repeating: "ا", count: 5_000_000)
        #expect(refusal { $0.account = long } == .tooLong(.account, max: 8_000))
        #expect(refusal { $0.district = long } == .tooLong(.district, max: 120))
    }

    @Test("marks that turn or hide text are removed, and the joiners of Dari stay")
    func marks() throws {
        var typed = Sample.typed
        typed.account =
            "\u{202e}a\u{2066}b\u{200b}c\u{0}\u{1b}[31m\u{feff}\r\nمی\u{200c}روم\u{2029}<b>&"
        let report = try Sample.report(typed)
        #expect(report.account.text == "abc[31m\nمی\u{200c}روم\n<b>&")
        #expect(IncidentText.tidied(report.account.text) == report.account.text)
        #expect(IncidentText("\u{202e}\u{200b} \n", max: 10)?.isEmpty == true)
    }

    @Test("bytes that another program made are refused at every change")
    func changed() throws {
        let bytes = try Sample.report().bytes
        for count in 0..<bytes.count {
            #expect(throws: IncidentFormError.self) {
                try IncidentReport(reading: Array(bytes[..<count]))
            }
        }
        #expect(throws: IncidentFormError.self) { try IncidentReport(reading: bytes + [0]) }
        var newer = bytes
        newer[1] = 2
        #expect(throws: IncidentFormError.newerVersion(2)) { try IncidentReport(reading: newer) }
        // An override in a text that was sealed by a program that leaves it in.
        let account = Array("a\u{202e}b".utf8)
        var writer = CBORWriter()
        writer.writeText("a\u{202e}b")
        let plain = Array(Sample.account.utf8)
        var hostile = bytes
        let start = try #require(hostile.firstRange(of: plain))
        hostile.replaceSubrange((start.lowerBound - 2)..<start.upperBound, with: writer.bytes)
        #expect(hostile.firstRange(of: account) != nil)
        #expect(throws: IncidentFormError.self) { try IncidentReport(reading: hostile) }
    }
}
