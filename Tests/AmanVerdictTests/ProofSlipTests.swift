import AmanBrowser
import AmanLetter
import AmanLog
import AmanSignature
import AmanTexts
import TestSupport
import Testing

@testable import AmanVerdict

@Suite("A proof in the hands of who checks it")
struct ProofSlipTests {
    private static let secondName = "witness.example/w2"

    /// Herat with its log, two listed witnesses, and the proof of the second of three letters.
    private struct Line {
        var world: World
        let letters: [[UInt8]]
        let second = SigningKey.generate(.ed25519)

        init() throws {
            var world = try World()
            letters = try (0..<3).map { number in
                try world.letter { $0.fullName = "Person \(number)" }
            }
            world.trustList.witnesses.keys.append(
                WitnessKey(name: ProofSlipTests.secondName, publicKey: second.publicKey)
            )
            world.logParts = [try world.log(of: letters, cosignedAt: World.now)]
            self.world = world
        }

        func session() throws -> CheckpointSession {
            try CheckpointSession.open(try world.bundle()) { world.checker.isValid($0) }
        }

        /// A letter whose signature was found valid.
        func proven(_ place: Int) throws -> ProvenLetter {
            try #require(try world.judge(letters[place]).letter)
        }

        /// The proof of a letter, with the lines of the log's note, or of another.
        func proof(of place: UInt64 = 1, note text: String? = nil) throws -> InclusionProof {
            let part = world.logParts[0]
            let row = LeafRow(
                try stride(from: 0, to: part.leafHashes.count, by: 32).map {
                    try LogHash(Array(part.leafHashes[$0..<($0 + 32)]))
                }
            )
            let index = LeafIndex(value: place)
            return try InclusionProof(
                index: index,
                path: try #require(inclusionProof(of: index, in: row.size, hashes: row.hash)),
                note: try SignedNote.parse(text ?? part.treeHeads[0])
            )
        }

        /// A line of a witness under the proof's tree head.
        func line(_ name: String, _ key: SigningKey, at time: Int64) throws -> NoteSignature {
            let text = try SignedNote.parse(world.logParts[0].treeHeads[0]).text
            let cosigner = try VerifierKey(
                name: name,
                kind: .cosignature,
                publicKey: key.publicKey
            )
            let signature = try key.sign(cosignatureMessage(over: text, at: time))
            return try cosigner.line(with: signature, at: time)
        }

        func proof(adding lines: [NoteSignature]) throws -> InclusionProof {
            var note = try SignedNote.parse(world.logParts[0].treeHeads[0])
            for line in lines { try note.add(line) }
            return try proof(note: note.encoded)
        }
    }

    private func judge(
        _ line: Line,
        _ proof: InclusionProof,
        of place: Int = 1
    ) throws -> ProofJudgement {
        try line.session().judge(proof, of: try line.proven(place)) {
            line.world.checker.isValid($0)
        }
    }

    @Test("says which entry, under which tree head, and how many of the listed witnesses saw it")
    func proven() throws {
        let line = try Line()
        let proof = try line.proof()
        let found = try judge(line, proof)
        #expect(found.finding == .proven)
        #expect((found.index, found.size, found.root) == (1, 3, proof.treeHead.root.bytes))
        #expect((found.cosigned, found.listed) == (1, 2))
        #expect(found.seenAt == World.now)
        let second = try line.line(Self.secondName, line.second, at: World.now.seconds + 60)
        let both = try judge(line, try line.proof(adding: [second]))
        #expect((both.cosigned, both.listed) == (2, 2))
        #expect(both.seenAt == World.now.adding(seconds: 60))
        let words = Words.of("eng").sentences(of: both)
        #expect(words.contains("entry 2 of 3") && words.contains("2 of 2 witnesses"))
    }

    @Test("a stranger's line counts for nothing; beside a listed line that is false, none counts")
    func otherLines() throws {
        var line = try Line()
        let stranger = SigningKey.generate(.ed25519)
        let impostor = try line.line(Self.secondName, stranger, at: World.now.seconds)
        let listed = try VerifierKey(
            name: Self.secondName,
            kind: .cosignature,
            publicKey: line.second.publicKey
        )
        let forged = try listed.line(with: try stranger.sign([1]), at: World.now.seconds)
        let zero = try listed.line(with: try line.second.sign([1]), at: 0)
        let unlisted = try line.line("witness.example/w9", stranger, at: World.now.seconds)
        for (added, count) in [(impostor, 1), (unlisted, 1), (forged, 0), (zero, 0)] {
            let found = try judge(line, try line.proof(adding: [added]))
            #expect(found.finding == .proven && found.cosigned == count)
        }
        // A witness whose key was replaced is one witness with two keys.
        let renewed = SigningKey.generate(.ed25519)
        line.world.trustList.witnesses.keys.append(
            WitnessKey(name: "witness.example/w1", publicKey: renewed.publicKey)
        )
        let again = try line.line("witness.example/w1", renewed, at: World.now.seconds + 5)
        let found = try judge(line, try line.proof(adding: [again]))
        #expect((found.cosigned, found.listed) == (1, 2))
        #expect(found.seenAt == World.now)
    }

    @Test("another letter's proof, one that is not signed, one of a strange log: never proven")
    func notProven() throws {
        let line = try Line()
        #expect(try judge(line, try line.proof(), of: 0).finding == .otherLetter)
        let stranger = try World()
        let elsewhere = try stranger.log(of: line.letters)
        let unsigned = try line.proof(note: elsewhere.treeHeads[0])
        #expect(try judge(line, unsigned).finding == .notSigned)
        let other = try line.world.log(of: line.letters, origin: "log.example/other")
        let found = try judge(line, try line.proof(note: other.treeHeads[0]))
        #expect(found.finding == .unknownLog && found.cosigned == 0 && found.seenAt == nil)
        for finding in [ProofFinding.otherLetter, .notSigned, .unknownLog] {
            for language in Words.languages {
                let words = Words.of(language)
                #expect(!words.sentences(of: said(finding, like: found)).isEmpty)
            }
        }
    }

    private func said(_ finding: ProofFinding, like other: ProofJudgement) -> ProofJudgement {
        ProofJudgement(
            finding: finding,
            origin: other.origin,
            index: other.index,
            size: other.size,
            root: other.root,
            cosigned: 0,
            listed: 0,
            required: 0,
            seenAt: nil
        )
    }

    @Test("the codes of a slip make the proof in any order, and of two slips none")
    func codes() throws {
        let line = try Line()
        let lines = try (3..<9).map { number in
            try line.line(
                "witness-\(number).example",
                SigningKey.generate(.ed25519),
                at: World.now.seconds
            )
        }
        let proof = try line.proof(adding: lines)
        let texts = try proofFrames(of: proof).map(\.text)
        #expect(texts.count == 3)
        for text in texts {
            #expect(text.hasPrefix("VC:AMANPROOF1/") && text.utf8.count <= 656)
            #expect(
                text.utf8.allSatisfy("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8.contains)
            )
            // What was written before knows them as no letter, and today by their name.
            #expect(CodeKind(of: text) == .proofCode)
        }
        var reader = ProofReader()
        try reader.take(codes: [texts[2], "NCFOXN%TS3DH", texts[0], texts[2]])
        #expect(throws: ProofReadingError.codesMissing(1, of: 3)) { try reader.proof() }
        try reader.take(Array(texts[1].utf8))
        #expect(try reader.proof() == proof)
        let other = try proofFrames(of: try line.proof()).map(\.text)
        #expect(throws: ProofReadingError.severalProofs) { try reader.take(codes: other) }
        for whole in [
            proof.binary, Array(proof.text.utf8), Array(texts.joined(separator: "\n").utf8),
        ] {
            var reader = ProofReader()
            try reader.take(whole)
            #expect(try reader.proof() == proof)
        }
        var none = ProofReader()
        #expect(throws: ProofReadingError.notAProof) { try none.take([1, 2, 3]) }
        #expect(throws: ProofReadingError.notAProof) { try none.take(codes: ["NCFOXN"]) }
        #expect(throws: ProofReadingError.notAProof) { try none.proof() }
    }

    @Test("the page reads a slip's codes and says the same, by the browser's own signatures")
    func page() throws {
        let line = try Line()
        let proof = try line.proof()
        let isValid = line.world.checker.isValid
        let page = Verifier()
        let incoming = Incoming(bytes: try line.world.bundle().encoded(), held: nil, memory: [])
        let questions = page.prepare(incoming)
        _ = try page.merge(questions.map(isValid))
        let letter = try line.proven(1)
        #expect(page.questions(for: letter).isEmpty && page.judge(letter, answers: []) == nil)
        for text in try proofFrames(of: proof).map(\.text).reversed() {
            _ = page.takeProofFrame(text)
        }
        #expect(page.readProof())
        // The camera still sees the last code.
        let again = page.takeProofFrame(try proofFrames(of: proof)[0].text)
        #expect(again.have == again.count && page.readProof())
        let asked = page.questions(for: letter)
        #expect(asked.count == 2)
        let shown = try #require(page.judge(letter, answers: asked.map(isValid)))
        #expect(shown == (try judge(line, proof)))
        #expect(page.judge(letter, answers: [false, true])?.finding == .notSigned)
        #expect(page.judge(letter, answers: [true]) == nil)
        let session = try #require(page.session)
        let json = verdictForPage(
            try line.world.judge(line.letters[1]),
            knowledge: session.knowledge,
            words: Words.of("eng"),
            proof: shown
        )
        let text = String(decoding: json, as: UTF8.self)
        #expect(text.contains("\"verdict\":\"inForce\"") && text.contains("\"proof\":\"proven\""))
        page.dropProof()
        #expect(page.judge(letter, answers: []) == nil)
        #expect(!page.readProof())
    }
}
