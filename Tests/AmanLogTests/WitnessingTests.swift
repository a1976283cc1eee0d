import Testing

@testable import AmanLog

@Suite("Asking a witness")
struct WitnessingTests {
    let log: TestSigner
    let witness: TestSigner
    let note: SignedNote
    let hash = leafHash(of: [7])

    init() throws {
        log = try TestSigner("log.example/herat", seed: 1)
        witness = try TestSigner("witness.example/w1", .cosignature, seed: 2)
        let head = try TreeHead(
            origin: "log.example/herat",
            size: TreeSize(value: 8),
            root: leafHash(of: [8])
        )
        note = try SignedNote(text: head.body, signatures: [log.line(under: head.body)])
    }

    @Test("a request is the old size, the proof, an empty line and the tree head")
    func request() throws {
        let request = try AddCheckpointRequest(
            oldSize: TreeSize(value: 5),
            proof: [hash, hash],
            note: note
        )
        let line = Base64.encode(hash.bytes)
        #expect(
            String(decoding: request.encodedBytes, as: UTF8.self)
                == "old 5\n\(line)\n\(line)\n\n\(note.encoded)"
        )
        #expect(try AddCheckpointRequest.parse(request.encodedBytes) == request)
        #expect(request.treeHead.size == TreeSize(value: 8))
    }

    @Test(
        "a request that is malformed is refused",
        arguments: [
            "", "\nN", "old \n\nN", "old 05\n\nN", "old -1\n\nN", "old +0\n\nN", "old 0\r\n\r\nN",
            "OLD 0\n\nN", "old  0\n\nN", "old 0\nN", "old 3\n!!!!\n\nN", "old 0\n\n",
            "old 3\nAAAA\n\nN", "old 9223372036854775808\n\nN", "old 0\n\nlog.example/herat\n8\n",
        ]
    )
    func malformed(text: String) {
        let bytes = Array(text.replacing("N", with: note.encoded).utf8)
        #expect(throws: LogRefusal.self) { try AddCheckpointRequest.parse(bytes) }
    }

    @Test("sixty-four hashes are one too many, and so is a byte over the limit")
    func bounds() throws {
        let line = Base64.encode(hash.bytes) + "\n"
        let many = "old 3\n" + String(repeating: line, count: 64) + "\n" + note.encoded
        #expect(throws: LogRefusal.tooMany(count: 64, limit: 63)) {
            try AddCheckpointRequest.parse(Array(many.utf8))
        }
        #expect(throws: LogRefusal.tooMany(count: 64, limit: 63)) {
            try AddCheckpointRequest(
                oldSize: TreeSize(value: 3),
                proof: [LogHash](repeating: hash, count: 64),
                note: note
            )
        }
        let long = [UInt8](repeating: 0x20, count: addCheckpointByteCountMax + 1)
        #expect(
            throws: LogRefusal.tooLong(
                byteCount: addCheckpointByteCountMax + 1,
                limit: addCheckpointByteCountMax
            )
        ) { try AddCheckpointRequest.parse(long) }
    }

    @Test("an answer is signature lines or a size, over HTTP as in a file")
    func answers() throws {
        let line = try witness.line(under: note.text, at: 1_700_000_000)
        let cosigned = AddCheckpointAnswer.cosigned([line])
        #expect(try AddCheckpointAnswer.parse(cosigned.encodedBytes) == cosigned)
        #expect(
            try SignedNote.parse(note.encodedBytes + cosigned.encodedBytes).signatures.last == line
        )
        let conflict = AddCheckpointAnswer.conflict(TreeSize(value: 12))
        #expect(conflict.encodedBytes == Array("12\n".utf8))
        #expect(try AddCheckpointAnswer.parse(conflict.encodedBytes) == conflict)
    }

    @Test(
        "an answer that is neither is refused",
        arguments: [
            "", "12", "012\n", "12\n\n", "conflict\n", "12 \n", "12\r\n", "<html>no</html>",
            "— witness.example/w1 AAAA\n", "— witness.example/w1\n", "— a+b AAAAAAAAAAA=\n",
            "— witness.example/w1 AAAAAAAAAAA=", "— witness.example/w1 AAAAAAAAAAA=\r\n",
            "— witness.example/w1 AAAAAAAAAAA=\n<html>\n",
        ]
    )
    func noAnswer(text: String) {
        #expect(throws: LogRefusal.self) { try AddCheckpointAnswer.parse(Array(text.utf8)) }
    }

    @Test("an answer's lines and bytes are bounded")
    func answerBounds() {
        let line = "— s.example AAAAAAAAAAA=\n"
        let many = Array(String(repeating: line, count: 129).utf8)
        #expect(throws: LogRefusal.tooMany(count: 129, limit: 128)) {
            try AddCheckpointAnswer.parse(many)
        }
        let long = Array("—".utf8) + [UInt8](repeating: 0x41, count: cosignatureAnswerByteCountMax)
        #expect(throws: LogRefusal.self) { try AddCheckpointAnswer.parse(long) }
    }

    @Test("a cosignature with time zero says nothing of 1970: the note is refused")
    func zeroTime() throws {
        var note = note
        try note.add(witness.line(under: note.text, at: 0))
        #expect(throws: LogRefusal.wrongSignature(keyID: witness.key.keyID)) {
            try note.questions(for: [witness.key])
        }
    }

    @Test("no note is written with two lines of one key, and one that came with two is read")
    func twoLines() throws {
        let lines = [
            try witness.line(under: note.text, at: 1_700_000_000),
            try witness.line(under: note.text, at: 1_700_000_060),
        ]
        var written = note
        try written.add(lines[0])
        #expect(throws: LogRefusal.secondLine(keyID: witness.key.keyID)) {
            try written.add(lines[1])
        }
        #expect(throws: LogRefusal.self) { try SignedNote(text: note.text, signatures: lines) }
        let read = try SignedNote.parse(note.encodedBytes + lines.flatMap(\.encodedBytes))
        #expect(read.signatures.count == 3)
    }
}
