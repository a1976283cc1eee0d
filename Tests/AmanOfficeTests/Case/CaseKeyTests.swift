import AmanLetter
import AmanOffice
import Testing

@Suite("What is typed into the search")
struct CaseKeyTests {
    private static let offices = ["HER", "KDZ", "BA"].compactMap { try? OfficeCode($0) }
    private static let number = LetterNumber(
        office: offices[0],
        randomBytes: [250, 200, 150, 100, 50]
    )

    private func read(_ text: String) throws(CaseKeyRefusal) -> CaseKey {
        try CaseKey(reading: text, at: Self.offices[0], among: Self.offices)
    }

    @Test(
        "a ticket is read in the digits of three scripts, with the office's code or without",
        arguments: [
            "927", " 927 ", "۹۲۷", "٩٢٧", "0927", "HER 927", "her-927", "HER۹۲۷", "9 2 7", "9-27",
            "\u{2068}927\u{2069}", "\u{200F}۹۲۷\n",
        ]
    )
    func ticket(text: String) throws {
        #expect(try read(text) == .ticket(Ticket(number: 927)))
    }

    @Test("a letter's number is read with the office's code or without, in any case")
    func letter() throws {
        let text = Self.number.text
        let short = String(text.dropFirst(4))
        for typed in [
            text, text.lowercased(), text.replacing("-", with: ""), short,
            short.replacing("-", with: " "), " \(text)\t", "\u{2066}\(text)\u{2069}",
        ] {
            #expect(try read(typed) == .letter(Self.number), "\(typed)")
        }
        let other = LetterNumber(office: Self.offices[2], randomBytes: [9, 8, 7, 6, 5])
        #expect(try read(other.text) == .letter(other), "as long as a handle, and of an office")
    }

    @Test("an application is read by its ten characters")
    func application() throws {
        let id = ApplicationID(randomBytes: [7, 6, 5, 4, 3, 2, 1])
        #expect(try read(id.text) == .application(id))
        #expect(try read(id.text.lowercased()) == .application(id))
        #expect(try read("0123456789") == .application(ApplicationID(text: "0123456789")))
    }

    @Test("eight digits are a letter's number where its last character fits, else a ticket")
    func eightDigits() throws {
        var seen: Set<Bool> = []
        for number in 10_000_000..<10_000_200 {
            let key = try read(String(number))
            let letter = try? LetterNumber(reading: "HER\(number)")
            #expect(key == letter.map { .letter($0) } ?? .ticket(Ticket(number: number)))
            seen.insert(letter != nil)
        }
        #expect(seen == [true, false])
    }

    @Test("what a key is written as leads back to it")
    func written() throws {
        let id = ApplicationID(randomBytes: [1, 2, 3, 4, 5, 6, 7])
        let keys: [CaseKey] = [.ticket(Ticket(number: 1)), .letter(Self.number), .application(id)]
        for key in keys { #expect(try read(key.text) == key) }
    }

    @Test(
        "what is no number of ours is refused, and a name is never one",
        arguments: [
            ("", CaseKeyRefusal.empty), (" \n\u{200E}", .empty), ("0", .notANumber),
            ("احمد شهیدی", .notANumber), ("Ahmad Shahidi", .notANumber), ("Ahmad", .notANumber),
            ("Hernandez Li", .notANumber), ("%", .notANumber), ("927*", .notANumber),
            ("92_", .notANumber),
            ("927'--", .notANumber),
            ("९२७", .notANumber), ("９２７", .notANumber), ("-1", nil), ("HER", .notANumber),
            ("1234567890123", .notANumber), (String(repeating: "9", count: 65), .tooLong),
            (String(repeating: "ا", count: 4_000), .tooLong),
        ]
    )
    func refused(text: String, refusal: CaseKeyRefusal?) {
        guard let refusal else { return #expect((try? read(text)) == .ticket(Ticket(number: 1))) }
        #expect(throws: refusal) { try read(text) }
    }

    @Test("a wrong character is said, and whose ticket it is that is another office's")
    func told() throws {
        let text = Self.number.text
        let wrong = String(text.dropLast()) + (text.last == "0" ? "1" : "0")
        #expect(throws: CaseKeyRefusal.wrongCharacter) { try read(wrong) }
        #expect(throws: CaseKeyRefusal.wrongCharacter) { try read(String(wrong.dropFirst(4))) }
        #expect(throws: CaseKeyRefusal.ticketOf(Self.offices[1])) { try read("KDZ-12") }
    }
}
