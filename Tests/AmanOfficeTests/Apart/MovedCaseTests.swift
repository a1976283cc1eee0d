import AmanLetter
import TestSupport
import Testing

@testable import AmanOffice

@Suite("The case that travels in a case file")
struct MovedCaseTests {
    private func sample() throws -> MovedCase {
        var person = Person()
        person.fullName = "Ahmad Shahidi"
        person.secondName = "احمد شهیدی"
        person.secondLanguage = "prs"
        person.birthYear = 1990
        person.notes = "Came with his brother.\nSpeaks Pashto."
        person.photo = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 7, count: 900)
        return MovedCase(
            programme: "af-herat-2021",
            requestID: [UInt8](repeating: 9, count: MovedCase.requestIDByteCount),
            from: try ticket("HER", 12),
            earlier: [try ticket("KBL", 3)],
            destination: try OfficeCode("KDZ"),
            sentAt: DeskClock.morning,
            homeProvince: "AF-KDZ",
            channel: .inPerson,
            receivedAt: DeskClock.morning.adding(days: -2),
            person: person
        )
    }

    private func ticket(_ office: String, _ number: Int) throws -> OfficeTicket {
        OfficeTicket(office: try OfficeCode(office), ticket: Ticket(number: number))
    }

    @Test("is read as it was written, with and without what may be missing")
    func roundTrip() throws {
        let whole = try sample()
        var bare = whole
        bare.person = Person()
        bare.earlier = []
        for moved in [whole, bare] { #expect(try MovedCase(reading: moved.bytes) == moved) }
    }

    @Test("has one spelling: a changed byte is refused, or says something else")
    func oneSpelling() throws {
        let moved = try sample()
        let bytes = moved.bytes
        for place in bytes.indices.prefix(400) {
            var changed = bytes
            changed[place] ^= 0x01
            guard let read = try? MovedCase(reading: changed) else { continue }
            #expect(read != moved)
            #expect(read.bytes == changed)
        }
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: MovedCaseRefusal.unreadable) {
                try MovedCase(reading: Array(bytes[..<count]))
            }
        }
        #expect(throws: MovedCaseRefusal.unreadable) { try MovedCase(reading: bytes + [0]) }
    }

    @Test("of a later version is refused as such")
    func laterVersion() throws {
        var writer = CBORWriter()
        writer.writeArray(count: 14)
        writer.writeText("aman-case")
        writer.writeUnsigned(2)
        for _ in 0..<12 { writer.writeUnsigned(0) }
        #expect(throws: MovedCaseRefusal.newerVersion(2)) {
            try MovedCase(reading: writer.bytes)
        }
    }

    @Test("has a person as this office would store one")
    func tidyPerson() throws {
        for spoil in [
            { (person: inout Person) in person.fullName = "Ahmad  Shahidi" },
            { person in person.fullName = "احمد" },
            { person in person.district = "Injil\u{200B}" },
            { person in person.contact = "" },
            { person in person.birthYear = 0 },
            { person in person.photo = [1, 2, 3] },
        ] as [(inout Person) -> Void] {
            var moved = try sample()
            spoil(&moved.person)
            #expect(throws: MovedCaseRefusal.person) { try MovedCase(reading: moved.bytes) }
        }
    }

    @Test("does not show in the length of the file whose it is")
    func lengths() throws {
        let key = CasePrivateKey(seed: [UInt8](repeating: 5, count: 32)).publicKey
        var lengths: Set<Int> = []
        for count in [1, 100, 4_000] {
            let sealed = try #require(SealedCase([UInt8](repeating: 1, count: count), for: key))
            lengths.insert(sealed.bytes.count)
        }
        #expect(lengths == [SealedCase.byteCounts[0]])
        let longest = try #require(
            SealedCase([UInt8](repeating: 1, count: MovedCase.byteCountMax + 256), for: key)
        )
        #expect(longest.bytes.count == SealedCase.byteCountMax)
        #expect(SealedCase([UInt8](repeating: 1, count: 147_456), for: key) == nil)
    }

    @Test("is padded in one way only")
    func padding() throws {
        let content: [UInt8] = [1, 2, 3]
        let padded = try #require(SealedCase.padded(content))
        #expect(SealedCase.unpadded(padded) == content)
        var dirty = padded
        dirty[dirty.count - 1] = 1
        #expect(SealedCase.unpadded(dirty) == nil)
        let tooLarge = Array(padded.prefix(7)) + [UInt8](repeating: 0, count: 49_152 - 7)
        #expect(SealedCase.unpadded(tooLarge) == nil)
        #expect(SealedCase.unpadded(Array(padded.dropLast())) == nil)
    }

    @Test("shows nothing of the person where it is printed")
    func description() throws {
        #expect("\(try sample())" == "MovedCase(sealed)")
    }

    @Test("a ticket is written with its office, and read back")
    func tickets() throws {
        let ticket = try ticket("HER", 12)
        #expect("\(ticket)" == "HER-12")
        #expect(OfficeTicket(written: "HER-12") == ticket)
        for text in ["HER12", "HER-012", "HER-0", "her-12", "HER--12", "HER-", "-12", "HER-1x"] {
            #expect(OfficeTicket(written: text[...]) == nil, "\(text)")
        }
    }
}
