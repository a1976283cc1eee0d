import AmanLetter

@testable import AmanNames
@testable import AmanOffice

/// Files of outside lists, as they come from their owners and go to offices; and names.
let listTargets: [FuzzTarget] = [
    FuzzTarget("list") { bytes in
        guard let list = try? OutsideList(unsigned: bytes) else { return }
        promise(list.body(entries: list.entries) == bytes, "a list has one spelling")
    },
    FuzzTarget("list-question") { bytes in
        guard let question = try? ListQuestion(reading: bytes) else { return }
        promise(question.bytes == bytes, "a question to a list has one spelling")
        promise(question.keyCount <= OutsideListLimits.questionKeyCountMax, "a question is bounded")
    },
    FuzzTarget("list-answer") { bytes in
        guard let answer = try? ListAnswer(reading: bytes) else { return }
        promise(answer.bytes == bytes, "an answer about a list has one spelling")
    },
    FuzzTarget("list-row") { bytes in
        guard let payload = RowPayload(bytes) else { return }
        promise(payload.bytes == bytes, "what a hit opens has one spelling")
    },
    FuzzTarget("name") { bytes in
        guard let text = text(bytes), let name = NameWords(text) else { return }
        promise((1...NameWords.countMax).contains(name.words.count), "the words are few")
        for word in name.words {
            promise((1...NameWord.lengthMax).contains(word.letters.count), "a word is short")
            promise(!word.sound.isEmpty && !word.beginning(3).isEmpty, "a word has a sound")
        }
    },
]

/// A question and an answer of the least length, a list with nothing but padding, and a row.
func listSeeds() -> [String: [[UInt8]]] {
    let bytes = { (count: Int) in [UInt8](repeating: 7, count: count) }
    let id = ListID(random: bytes)
    let elements = (0..<OutsideListLimits.questionStep).map { number in
        GroupElement(mapping: [UInt8(number >> 8), UInt8(number & 0xFF)] + bytes(62))
    }
    let scalar = GroupScalar(reducing: bytes(GroupScalar.randomByteCount))
    let proof = EvaluationProof(challenge: scalar, response: scalar)
    let question = ListQuestion(list: id, id: id, elements: elements)
    let answer = ListAnswer(list: id, question: id, elements: elements, proof: proof)
    let entries = (0..<OutsideListLimits.entryCountMin).flatMap { number in
        [UInt8(number >> 8), UInt8(number & 0xFF)] + bytes(ListEntry.byteCount - 2)
    }
    let list = OutsideList(
        id: id,
        kind: .exclusion,
        owner: "Herat court",
        sealedAt: sampleNow,
        answeredKeyCountMax: OutsideListLimits.answeredKeyCountUsual,
        publicKey: elements[0],
        signer: bytes(32),
        entries: entries
    )
    let row = RowPayload(row: bytes(8), facts: .paper, known: .all, reference: "17/1399")
    return [
        "list": [list.body(entries: entries)], "list-question": [question.bytes],
        "list-answer": [answer.bytes], "list-row": [row.bytes],
        "name": ["Mohammad Hossein Ahmadi", "حبیب الله نوری", "Abd el-Karim O'Rahman"].map {
            Array($0.utf8)
        },
    ]
}
