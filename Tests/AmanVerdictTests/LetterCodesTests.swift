import AmanLetter
import AmanSignature
import AmanVerdict
import Testing

@Suite("The letter among several codes")
struct LetterCodesTests {
    private let world: World
    private let session: CheckpointSession
    private let letter: String
    private let spoilt: String
    private let other: String

    init() throws {
        world = try World()
        session = CheckpointSession(knowledge: try world.knowledge())
        let cose = try world.letter()
        letter = letterText(cose: cose, deflate: zlibStored)
        spoilt = letterText(cose: cose.dropLast() + [cose[cose.count - 1] ^ 1], deflate: zlibStored)
        let second = try world.letter {
            $0.number = LetterNumber(office: try herat(), randomBytes: [5, 4, 3, 2, 1])
        }
        other = letterText(cose: second, deflate: zlibStored)
    }

    private func verdicts(_ texts: [String]) -> [Verdict] {
        session.judgeLetters(among: texts, at: .clock(World.now), ask: world.checker.isValid)
            .map(\.verdict)
    }

    @Test("is the one that states a letter's number, wherever it is among them")
    func place() {
        #expect(LetterCodes(among: ["A TICKET", letter]).letters == [[1]])
        #expect(LetterCodes(among: [letter, "A TICKET"]).letters == [[0]])
        #expect(verdicts(["A TICKET", letter, "HTTPS://EXAMPLE.ORG"]) == [.inForce])
    }

    @Test("is judged by the reading with a valid signature, in whatever order they were found")
    func readings() {
        #expect(LetterCodes(among: [spoilt, letter, letter]).letters == [[0, 1, 2]])
        for texts in [[spoilt, letter], [letter, spoilt], [spoilt, "A TICKET", letter]] {
            #expect(verdicts(texts) == [.inForce])
        }
        #expect(verdicts([spoilt, spoilt]) == [.forged])
    }

    @Test("several letters have one verdict each, in the order found")
    func several() {
        #expect(LetterCodes(among: [other, letter, other]).letters == [[0, 2], [1]])
        #expect(verdicts([spoilt, other]) == [.forged, .inForce])
    }

    @Test("where there is none, the first code is judged, and no code is no verdict")
    func none() {
        #expect(verdicts(["A TICKET", "A PARCEL"]) == [.unreadable])
        #expect(LetterCodes(among: []).letters.isEmpty)
        #expect(verdicts([]).isEmpty)
    }
}
