import Testing

@testable import AmanLog

@Suite("Reading a proof file")
struct InclusionProofTests {
    let row = LeafRow(sampleEntries(20).map(leafHash))

    func proof(of place: UInt64, extra: [UInt8]? = nil) throws -> InclusionProof {
        let log = try TestSigner("log.example/herat", seed: 1)
        let head = try TreeHead(
            origin: "log.example/herat",
            size: row.size,
            root: treeRoot(of: row.size, hashes: row.hash)
        )
        let index = LeafIndex(value: place)
        return try InclusionProof(
            index: index,
            path: #require(inclusionProof(of: index, in: row.size, hashes: row.hash)),
            note: SignedNote(text: head.body, signatures: [log.line(under: head.body)]),
            extra: extra
        )
    }

    @Test("whatever is written is read again the same")
    func identity() throws {
        for place in 0..<UInt64(20) {
            for extra in [nil, [], [1, 2, 3]] as [[UInt8]?] {
                let proof = try proof(of: place, extra: extra)
                #expect(try InclusionProof.parse(proof.text) == proof)
                try proof.check(leaf: leafHash(of: Array("entry-\(place)".utf8)))
            }
        }
    }

    @Test("a changed byte is refused, or no longer proves the same, or is not signed any more")
    func changedBytes() throws {
        let log = try TestSigner("log.example/herat", seed: 1)
        let leaf = leafHash(of: Array("entry-7".utf8))
        let original = Array(try proof(of: 7).text.utf8)
        for place in original.indices {
            for bit in 0..<8 {
                var bytes = original
                bytes[place] ^= 1 << UInt8(bit)
                guard let changed = try? InclusionProof.parse(bytes) else { continue }
                #expect(Array(changed.text.utf8) == bytes)
                let stands = (try? changed.check(leaf: leaf)) != nil
                let signed = (try? changed.note.answered(for: [log.key], ask: isValid)) != nil
                #expect(!(stands && signed), "byte \(place), bit \(bit)")
            }
        }
    }

    @Test("a text that breaks a rule is refused")
    func refused() throws {
        let good = try proof(of: 7).text
        let hashLine = Base64.encode(leafHash(of: []).bytes) + "\n"
        let bad = [
            good.replacing("proof@v1", with: "proof@v2"),
            good.replacing("index 7", with: "index 07"),
            good.replacing("index 7", with: "Index 7"), good.replacing("index 7\n", with: ""),
            good.replacing("index 7\n", with: "index 7\nindex 7\n"),
            good.replacing("index 7", with: "extra AB==\nindex 7"),
            good.replacing("index 7\n", with: "index 7\nextra AA==\n"),
            good.replacing("index 7\n", with: "index 7\nAAAA\n"),
            good.replacing("index 7\n", with: "index 7\n" + String(repeating: hashLine, count: 64)),
            String(good.dropLast()), good + "\n", "\n" + good, "",
            String(repeating: "a", count: 2 * noteByteCountMax),
        ]
        for text in bad { #expect(throws: LogRefusal.self) { try InclusionProof.parse(text) } }
    }

    @Test("a proof for a leaf outside its tree is refused")
    func outside() throws {
        let text = try proof(of: 7).text.replacing("index 7", with: "index 20")
        let proof = try InclusionProof.parse(text)
        #expect(throws: ProofRefusal.outsideTree(index: 20, size: 20)) {
            try proof.check(leaf: leafHash(of: Array("entry-7".utf8)))
        }
    }
}
