import Foundation
import Testing

@testable import AmanLog

@Suite("Stating a tree head")
struct TreeHeadTests {
    let root = leafHash(of: [1])

    @Test("what is stated is read again")
    func identity() throws {
        for size in [0, 1, 10, 3000, treeSizeMax] {
            let head = try TreeHead(
                origin: "log.example/herat",
                size: TreeSize(value: size),
                root: root
            )
            #expect(try TreeHead.parse(head.body) == head)
        }
    }

    @Test("extension lines are preserved, so that a signature over them is still valid")
    func extensions() throws {
        let body = "a\n0\n\(Base64.encode(root.bytes))\nmore\nand more\n"
        let head = try TreeHead.parse(body)
        #expect(head.extensionLines == ["more", "and more"])
        #expect(head.body == body)
    }

    @Test(
        "a text that breaks a rule is refused",
        arguments: [
            "", "a\n", "a\n0\n", "\n0\nR\n", "a\n\nR\n", "a\n00\nR\n", "a\n01\nR\n", "a\n-1\nR\n",
            "a\n+1\nR\n", "a\n1 \nR\n", "a\n9223372036854775808\nR\n",
            "a\n99999999999999999999\nR\n", "a\n1\nAAAA\n", "a\n1\nR", "a\n1\nR\n\n",
            "a\n1\nR\nx\n\n", "a\t\n1\nR\n", "a\n0x1\nR\n", "a\n١\nR\n",
        ]
    )
    func refused(body: String) {
        let body = body.replacing("R", with: Base64.encode(root.bytes))
        #expect(throws: LogRefusal.self) { try TreeHead.parse(body) }
    }

    @Test("an origin that would break the lines is refused", arguments: ["", "a\nb", "a\rb"])
    func origins(origin: String) {
        #expect(throws: LogRefusal.self) {
            try TreeHead(origin: origin, size: TreeSize(value: 0), root: root)
        }
    }

    @Test("origins that only look the same are different")
    func lookalikes() throws {
        let size = TreeSize(value: 1)
        let composed = try TreeHead(origin: "\u{e9}", size: size, root: root)
        let decomposed = try TreeHead(origin: "e\u{301}", size: size, root: root)
        #expect(composed != decomposed)
    }
}

@Suite("Reading a verifier key")
struct VerifierKeyTests {
    @Test("whatever is read is written again the same")
    func identity() throws {
        let key = try TestSigner("log.example/herat", seed: 1).key
        #expect(try VerifierKey(reading: key.text) == key)
        let witness = try TestSigner("witness.example/w1", .cosignature, seed: 1).key
        #expect(try VerifierKey(reading: witness.text) == witness)
        #expect(key.keyID != witness.keyID)
    }

    @Test("one changed character is refused")
    func changed() throws {
        let text = try TestSigner("log.example/herat", seed: 1).key.text
        for place in text.utf8.indices {
            var bytes = Array(text.utf8)
            bytes[text.utf8.distance(from: text.utf8.startIndex, to: place)] ^= 1
            let changed = String(decoding: bytes, as: UTF8.self)
            #expect(throws: LogRefusal.self) { try VerifierKey(reading: changed) }
        }
    }

    @Test("keys of other kinds and lengths are refused with the fact")
    func kinds() throws {
        let name = "a"
        let key = [UInt8](repeating: 7, count: 32)
        #expect(throws: LogRefusal.wrongKeyLength(byteCount: 31)) {
            try VerifierKey(name: name, kind: .ed25519, publicKey: Array(key.dropLast()))
        }
        #expect(throws: LogRefusal.wrongKeyName) {
            try VerifierKey(name: "a b", kind: .ed25519, publicKey: key)
        }
        #expect(throws: LogRefusal.unknownKeyKind(6)) {
            try VerifierKey(reading: "a+00000000+" + Base64.encode([6] + key))
        }
        #expect(throws: LogRefusal.wrongKeyID) {
            try VerifierKey(reading: "a+00000000+" + Base64.encode([1] + key))
        }
    }
}
