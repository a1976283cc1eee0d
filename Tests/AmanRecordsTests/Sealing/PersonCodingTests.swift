import AmanLetter
import AmanOffice
import TestSupport
import Testing

@testable import AmanRecords

@Suite("A person as sealed bytes")
struct PersonCodingTests {
    /// Goal: whatever mix of known and unknown facts comes back as it was.
    @Test("every mix of known and unknown facts comes back")
    func roundTrip() throws {
        var randomness = SplitMix64(seed: 3)
        for _ in 0..<300 {
            let person = person(known: randomness.next(), &randomness)
            let coded = try PersonCoding.encode(person)
            #expect(try PersonCoding.decode(coded) == person)
            #expect(coded.count % PersonCoding.paddingStep == 0)
        }
    }

    @Test("a field added to Person must be given a key here")
    func everyField() throws {
        let names = Mirror(reflecting: Person()).children.compactMap(\.label)
        #expect(names.count == 12, "PersonCoding knows 11 fields and the photo")
    }

    @Test("names of different length take the same room")
    func sameRoom() throws {
        var (short, long) = (Person(), Person())
        short.fullName = "Ali"
        long.fullName = "Abdul Rahman Mohammad Zaher"
        let lengths = try [short, long].map { try PersonCoding.encode($0).count }
        #expect(lengths[0] == lengths[1])
    }

    @Test("bytes that were not written by us are refused, never guessed at")
    func refused() throws {
        var person = Person()
        person.fullName = "Ali"
        let good = try PersonCoding.encode(person)
        var randomness = SplitMix64(seed: 4)
        for _ in 0..<500 {
            var bytes = good
            bytes[Int(randomness.next() % UInt64(bytes.count))] ^= UInt8(
                1 << (randomness.next() % 8)
            )
            let read = try? PersonCoding.decode(bytes)
            // What is read must be what would have been written.
            if let read { #expect(try PersonCoding.encode(read) == bytes) }
        }
        for bytes in [[], [0, 0, 0], [0, 0, 0, 9, 0xa0], Array(good.dropLast(100))] {
            #expect(throws: (any Error).self) { try PersonCoding.decode(bytes) }
        }
    }

    @Test("a text beyond the limit is refused before it is sealed")
    func tooLong() {
        var person = Person()
        person.notes = String(repeating: "x", count: PersonCoding.textByteCountMax + 1)
        #expect(throws: RecordsError.damaged(record: "person")) {
            try PersonCoding.encode(person)
        }
    }

    private func person(known: UInt64, _ randomness: inout SplitMix64) -> Person {
        let words = ["گلالی", "Ñiño", "", "a", String(repeating: "long ", count: 40)]
        func fact(_ bit: UInt64) -> String? {
            known >> bit & 1 == 0 ? nil : words[Int(randomness.next() % 5)]
        }
        var person = Person()
        person.fullName = fact(0)
        person.secondName = fact(1)
        person.secondLanguage = fact(2)
        person.fatherName = fact(3)
        person.fatherSecondName = fact(4)
        person.birthDate = fact(5)
        person.district = fact(6)
        person.identityPaper = fact(7)
        person.contact = fact(8)
        person.notes = fact(9)
        if known >> 10 & 1 == 1 { person.birthYear = Int(randomness.next() % 3_000) - 200 }
        return person
    }
}
