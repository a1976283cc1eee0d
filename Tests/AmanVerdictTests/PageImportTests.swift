import AmanBrowser
import AmanLetter
import AmanSignature
import AmanVerdict
import Testing

@Suite("A list that a page imports")
struct PageImportTests {
    private let line: RootLine

    init() throws {
        line = try RootLine()
    }

    /// What a phone has stored, and the answer to the last list.
    private struct Phone {
        var bundle: [UInt8]?
        var memory: [UInt8] = []
        var told = ""
    }

    /// Imports a list into a page that was opened just now.
    private func importing(
        _ offered: AmanVerdict.Bundle,
        _ phone: inout Phone
    ) throws(ImportRefusal) {
        let page = Verifier()
        let incoming = Incoming(
            bytes: offered.encoded(),
            held: phone.bundle,
            memory: phone.memory
        )
        let questions = page.prepare(incoming)
        let merged = try page.merge(questions.map(line.world.checker.isValid))
        phone = Phone(
            bundle: page.bundle,
            memory: page.session?.memory.encoded ?? [],
            told: merged.json
        )
    }

    @Test("of a root's successor moves the mark that is shown, and says so once")
    func succeeded() throws {
        var phone = Phone()
        try importing(try line.bundle(root: 0, sequence: 1), &phone)
        #expect(phone.told.contains(#""rootID":"\#(line.roots[0].keyID)""#))
        #expect(phone.told.contains(#""rootWasSucceeded":false"#))
        try importing(try line.bundle(root: 1, sequence: 11), &phone)
        #expect(phone.told.contains(#""rootID":"\#(line.roots[1].keyID)""#))
        #expect(phone.told.contains(#""rootWasSucceeded":true"#))
        try importing(try line.bundle(root: 1, sequence: 11), &phone)
        #expect(phone.told.contains(#""rootWasSucceeded":false"#))
        let memory = try CheckpointMemory.parse(phone.memory)
        #expect(memory.root == RootPin(line.roots[1]))
    }

    @Test("of a root that was replaced is refused also where the phone lost its list")
    func rolledBack() throws {
        var phone = Phone()
        try importing(try line.bundle(root: 1, sequence: 11), &phone)
        phone.bundle = nil
        let old = try line.bundle(root: 0, sequence: 99)
        let refusal = ImportRefusal.update(
            .offered(.otherRoot(found: line.roots[0].keyID))
        )
        #expect(throws: refusal) { try importing(old, &phone) }
        #expect(
            refusal.json == #"{"ok":false,"part":"root","reason":"otherRoot","sort":"OtherRoot"}"#
        )
    }

    @Test("finds the root and the time that a page of 2026 stored apart")
    func oldPage() throws {
        var phone = Phone()
        let seen = World.now.adding(days: 1)
        let digits = line.roots[0].keyID.description
        phone.memory = try #require(memoryOfOldPage(root: digits, trustedTime: seen))
        phone.bundle = try line.bundle(root: 0, sequence: 1).encoded()
        try importing(try line.bundle(root: 1, sequence: 11), &phone)
        #expect(phone.told.contains(#""rootWasSucceeded":true"#))
        let memory = try CheckpointMemory.parse(phone.memory)
        #expect(memory == CheckpointMemory(root: RootPin(line.roots[1]), trustedTime: seen))
        #expect(memoryOfOldPage(root: "no root", trustedTime: seen) == nil)
        let nothing = try #require(memoryOfOldPage(root: "", trustedTime: nil))
        #expect(try CheckpointMemory.parse(nothing) == CheckpointMemory())
    }

    @Test("is refused where what the phone remembers is damaged")
    func damaged() throws {
        var phone = Phone(memory: [0])
        let bundle = try line.bundle(root: 0, sequence: 1)
        #expect(throws: ImportRefusal.memoryDamaged(.byteCount(1))) {
            try importing(bundle, &phone)
        }
    }

    @Test("names of a picture's codes those to judge, by the rule of every program")
    func codes() throws {
        let letter = letterText(cose: try line.world.letter(), deflate: zlibStored)
        func told(_ texts: [String]) -> [UInt8] {
            letterCodeGroups(
                texts.flatMap { text in
                    let bytes = Array(text.utf8)
                    return [UInt8(bytes.count & 0xff), UInt8(bytes.count >> 8)] + bytes
                }
            )
        }
        #expect(told(["A TICKET", letter, "", letter]) == [2, 1, 3])
        #expect(told(["A TICKET", "A PARCEL"]) == [1, 0])
        #expect(told([]) == [])
        // More codes than are looked at, and bytes that are cut off, do no harm.
        let crowd = Array(repeating: letter, count: 2 * LetterCodes.pictureCodeCountMax)
        #expect(told(crowd).count == LetterCodes.pictureCodeCountMax + 1)
        #expect(letterCodeGroups([0xff]) == [])
        #expect(letterCodeGroups([0xff, 0xff, 1]) == [1, 0])
    }
}
