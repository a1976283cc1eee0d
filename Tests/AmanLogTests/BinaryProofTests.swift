import TestSupport
import Testing

@testable import AmanLog

@Suite("A proof in binary form")
struct BinaryProofTests {
    private let row = LeafRow(sampleEntries(20).map(leafHash))

    /// A proof of one of twenty entries, with so many witnesses' lines and what others may add.
    private func proof(
        of place: UInt64 = 7,
        witnesses: Int = 2,
        extra: [UInt8]? = nil,
        lines: String = ""
    ) throws -> InclusionProof {
        let log = try TestSigner("log.example/herat", seed: 1)
        let head = try TreeHead(
            origin: "log.example/herat",
            size: row.size,
            root: treeRoot(of: row.size, hashes: row.hash)
        )
        let text = head.body + lines
        var note = try SignedNote(text: text, signatures: [log.line(under: text)])
        for number in 0..<witnesses {
            let name = "witness.example/w\(number)"
            let witness = try TestSigner(name, .cosignature, seed: UInt8(number + 2))
            try note.add(witness.line(under: text, at: 1_795_338_000))
        }
        return try InclusionProof(
            index: LeafIndex(value: place),
            path: #require(
                inclusionProof(of: LeafIndex(value: place), in: row.size, hashes: row.hash)
            ),
            note: note,
            extra: extra
        )
    }

    @Test("binary form and text lead to each other, whatever the proof carries")
    func identity() throws {
        for place in 0..<UInt64(20) {
            for extra in [nil, [], [1, 2, 3]] as [[UInt8]?] {
                for lines in ["", "one more line\n", "a\nb\n"] {
                    let proof = try proof(
                        of: place,
                        witnesses: Int(place % 4),
                        extra: extra,
                        lines: lines
                    )
                    let read = try InclusionProof.parse(binary: proof.binary)
                    #expect(read == proof && read.text == proof.text)
                    #expect(try InclusionProof.parse(read.text).binary == proof.binary)
                    #expect(proof.binary.count < proof.text.utf8.count * 3 / 4)
                }
            }
        }
    }

    @Test("proofs of any numbers, names and signatures are read as they were written")
    func anything() throws {
        var source = SplitMix64(seed: 99)
        func bytes(_ count: Int) -> [UInt8] {
            (0..<count).map { _ in UInt8.random(in: 0...255, using: &source) }
        }
        for _ in 0..<300 {
            let size = UInt64.random(in: 1...treeSizeMax, using: &source)
            let head = try TreeHead(
                origin: Bool.random(using: &source) ? "log.example" : "log/\u{633}\u{644}",
                size: TreeSize(value: size >> UInt64.random(in: 0...62, using: &source)),
                root: LogHash(bytes(32))
            )
            let names = ["log.example", "w", String(repeating: "n", count: 255)]
            let signatures = try (1...Int.random(in: 1...32, using: &source)).map { number in
                NoteSignature(
                    name: try #require(names.randomElement(using: &source)),
                    keyID: UInt32(number),
                    signature: bytes(Int.random(in: 1...200, using: &source))
                )
            }
            let proof = try InclusionProof(
                index: LeafIndex(value: UInt64.random(in: 0...treeSizeMax, using: &source)),
                path: (0..<Int.random(in: 0...63, using: &source)).map { _ in
                    try LogHash(bytes(32))
                },
                note: SignedNote(text: head.body, signatures: signatures)
            )
            let read = try InclusionProof.parse(binary: proof.binary)
            #expect(read == proof && read.text == proof.text)
            #expect(try InclusionProof.parse(proof.text) == read)
        }
    }

    @Test("a changed byte is refused, or no longer proves the same, or is not signed any more")
    func changedBytes() throws {
        let log = try TestSigner("log.example/herat", seed: 1)
        let leaf = leafHash(of: Array("entry-7".utf8))
        let original = try proof(witnesses: 1).binary
        for place in original.indices {
            for bit in 0..<8 {
                var bytes = original
                bytes[place] ^= 1 << UInt8(bit)
                guard let changed = try? InclusionProof.parse(binary: bytes) else { continue }
                #expect(changed.binary == bytes)
                let leads = (try? changed.check(leaf: leaf)) != nil
                let signed = (try? changed.note.answered(for: [log.key], ask: isValid)) != nil
                let witness = place > original.count - 100
                #expect(!(leads && signed) || witness, "byte \(place), bit \(bit)")
            }
        }
    }

    @Test("what is cut short, drawn out, of another version or not in its one form is refused")
    func refused() throws {
        let good = try proof(witnesses: 1).binary
        for count in good.indices {
            #expect(throws: LogRefusal.self) {
                try InclusionProof.parse(binary: Array(good[..<count]))
            }
        }
        // Index 7 is the second byte, size 20 the third; the longer form of a number is another.
        let drawnOut = [good[0], 0x87, 0x00] + good[2...]
        let endless = [good[0]] + [UInt8](repeating: 0xff, count: 11) + good[2...]
        let negative = [good[0]] + [UInt8](repeating: 0xff, count: 9) + [0x01] + good[2...]
        let named = try namingTheLog(good)
        for bytes in [
            drawnOut, endless, negative, named, [2] + good[1...], [0] + good[1...], good + [0, 0],
            [UInt8](repeating: 1, count: proofByteCountMax + 1),
        ] {
            #expect(throws: LogRefusal.self) { try InclusionProof.parse(binary: bytes) }
        }
        // Extra content of no bytes is a form of its own, and not the same proof.
        let extended = try InclusionProof.parse(binary: good + [0])
        #expect(extended.extra == [] && extended.text.contains("extra \n"))
    }

    /// The same with the log's name in its own signature line, where it is left out.
    private func namingTheLog(_ good: [UInt8]) throws -> [UInt8] {
        let name = Array("log.example/herat".utf8)
        let first = try #require(good.indices.first { good[$0...].starts(with: name) })
        // Behind the origin: no extension lines, two signatures, a name of no bytes.
        let place = first + name.count + 2
        #expect(good[place] == 0)
        return good[..<place] + [UInt8(name.count)] + name + good[(place + 1)...]
    }
}
