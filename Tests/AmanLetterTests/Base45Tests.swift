import AmanLetter
import TestSupport
import Testing

@Suite("Base45")
struct Base45Tests {
    @Test(
        "the examples of RFC 9285 come out",
        arguments: [
            ("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("", ""),
            ("ietf!", "QED8WEX0"),
        ]
    )
    func examples(_ plain: String, _ text: String) throws {
        #expect(Base45.encode(Array(plain.utf8)) == text)
        #expect(try Base45.decode(text) == Array(plain.utf8))
    }

    @Test("whatever is written reads back, and every text has one meaning only")
    func roundTrip() throws {
        var randomness = SplitMix64(seed: 5)
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
        for count in 0..<300 {
            let bytes = randomness.bytes(count)
            #expect(try Base45.decode(Base45.encode(bytes)) == bytes)
            let text = String((0..<count).map { _ in randomness.pick(alphabet) })
            if let read = try? Base45.decode(text) { #expect(Base45.encode(read) == text) }
        }
    }

    @Test("the ends of what a group can hold are held exactly")
    func edges() throws {
        #expect(try Base45.decode("FGW") == [0xff, 0xff])
        #expect(throws: Base45Refusal.overflow(at: 0)) { try Base45.decode("GGW") }
        #expect(throws: Base45Refusal.overflow(at: 3)) { try Base45.decode("FGW:::") }
        #expect(try Base45.decode("U5") == [0xff])
        #expect(throws: Base45Refusal.overflow(at: 0)) { try Base45.decode("V5") }
        #expect(throws: Base45Refusal.length(4)) { try Base45.decode("FGW0") }
        #expect(throws: Base45Refusal.character(at: 1)) { try Base45.decode("Fa0") }
        #expect(throws: Base45Refusal.character(at: 2)) { try Base45.decode("00é") }
        #expect(throws: Base45Refusal.character(at: 0)) { try Base45.decode("_") }
    }
}
