import AmanLetter
import AmanNames
import TestSupport
import Testing

@testable import AmanOffice

@Suite("The files of a comparison with an outside list")
struct OutsideFileTests {
    private let owner: ListOwner
    private let question: ListQuestion
    private let answer: ListAnswer

    init() throws {
        (owner, question, answer) = try Self.sample.get()
    }

    /// Made once: it has a thousand elements, as the smallest question does.
    private static let sample = Result {
        var owner = try ListOwner("full_name,birth_year\nAhmad Shahidi,1980\n")
        let random = SeededRandomness(seed: 3)
        let one = AskedApplicant(
            application: ApplicationID(text: "PERSON0001"),
            ticket: Ticket(number: 1),
            person: listed("Ahmad Shahidi", born: 1980)
        )
        let plan = planQuestion(about: [one], list: owner.key.list) { random.bytes($0) }
        let question = try #require(plan).question
        let answer = try owner.answer(question)
        return (owner, question, answer)
    }

    @Test("each file is read as it was written")
    func roundTrips() throws {
        #expect(try OutsideList(reading: owner.sealed.file) == owner.sealed.list)
        #expect(try ListQuestion(reading: question.bytes) == question)
        #expect(try ListAnswer(reading: answer.bytes) == answer)
        #expect(try OwnerKey(reading: owner.key.bytes) == owner.key)
        #expect(owner.sealed.list.fingerprint == (try owner.list).fingerprint)
    }

    @Test("no file is taken for another, and none with bytes behind it or missing")
    func confusion() {
        let files = [question.bytes, answer.bytes, owner.key.bytes]
        for (place, bytes) in files.enumerated() {
            #expect(throws: OutsideListError.self) { try OutsideList(reading: bytes) }
            for reading in 0..<3 where reading != place {
                #expect(throws: OutsideListError.self) { try read(bytes, as: reading) }
            }
            #expect(throws: OutsideListError.self) { try read(bytes + [0], as: place) }
            #expect(throws: OutsideListError.self) { try read(Array(bytes.dropLast()), as: place) }
        }
        #expect(throws: OutsideListError.self) { try OutsideList(reading: []) }
    }

    @Test("a file of a newer or an earlier version is named as such")
    func otherVersions() {
        var bytes = question.bytes
        // An array of five; a text of 18 bytes; the version.
        #expect(bytes[20] == 2)
        bytes[20] = 3
        #expect(throws: OutsideListError.newerVersion(.question, 3)) {
            try ListQuestion(reading: bytes)
        }
        // Its keys would find no one, and that would look like an answer.
        bytes[20] = 1
        #expect(throws: OutsideListError.earlierVersion(.question)) {
            try ListQuestion(reading: bytes)
        }
        bytes[20] = 0
        #expect(throws: OutsideListError.unreadable(.question, at: 21)) {
            try ListQuestion(reading: bytes)
        }
    }

    @Test("a list of which one byte was changed is refused", arguments: 0..<40)
    func changedList(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        var file = owner.sealed.file
        let place = Int.random(in: 0..<file.count, using: &random)
        file[place] ^= UInt8.random(in: 1...255, using: &random)
        #expect(throws: OutsideListError.self) { try OutsideList(reading: file) }
    }

    @Test("changed and cut files are read or refused, and never more than that", arguments: 0..<40)
    func changedFiles(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let files = [question.bytes, answer.bytes, owner.key.bytes]
        for (place, bytes) in files.enumerated() {
            var bytes = bytes
            for _ in 0..<random.pick([1, 3]) {
                // The heads are where most can go wrong.
                let end = random.pick([64, bytes.count])
                let spot = Int.random(in: 0..<min(end, bytes.count), using: &random)
                bytes[spot] = UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) {
                bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
            }
            guard let read = try? read(bytes, as: place) else { continue }
            #expect(read == bytes, "one content has one spelling")
        }
    }

    @Test(
        "a stored part of a question, and a stored hit, are read as they were written or not at all"
    )
    func stored() {
        let hit = OutsideHit(
            kind: .missing,
            owner: "Red Crescent",
            reference: "12",
            agreed: [.paper, .nameAndYear],
            differing: [.father]
        )
        #expect(OutsideHit(bytes: hit.bytes) == hit)
        for end in 0..<hit.bytes.count {
            #expect(OutsideHit(bytes: Array(hit.bytes.prefix(end))) == nil)
        }
        #expect(OutsideHit(bytes: hit.bytes + [0]) == nil)
    }

    /// The bytes that a file has once it was read and written again.
    private func read(_ bytes: [UInt8], as place: Int) throws -> [UInt8] {
        switch place {
        case 0: try ListQuestion(reading: bytes).bytes
        case 1: try ListAnswer(reading: bytes).bytes
        default: try OwnerKey(reading: bytes).bytes
        }
    }
}
