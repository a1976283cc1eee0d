import Crypto
import Foundation
import Testing

@testable import AmanLog

/// A log's or witness's key pair for tests.
struct TestSigner {
    let privateKey: Curve25519.Signing.PrivateKey
    let key: VerifierKey

    init(_ name: String, _ kind: VerifierKeyKind = .ed25519, seed: UInt8) throws {
        privateKey = try Curve25519.Signing.PrivateKey(
            rawRepresentation: [UInt8](repeating: seed, count: 32)
        )
        key = try VerifierKey(
            name: name,
            kind: kind,
            publicKey: Array(privateKey.publicKey.rawRepresentation)
        )
    }

    func line(under text: String, at time: Int64? = nil) throws -> NoteSignature {
        let message = time.map { cosignatureMessage(over: text, at: $0) } ?? Array(text.utf8)
        return try key.line(with: Array(privateKey.signature(for: message)), at: time)
    }
}

/// Answers with swift-crypto.
func isValid(_ question: NoteQuestion) -> Bool {
    let key = try? Curve25519.Signing.PublicKey(rawRepresentation: question.key.publicKey)
    return key?.isValidSignature(question.signature, for: question.message) ?? false
}

@Suite("Reading a signed note")
struct NoteTests {
    let text = "log.example/herat\n5\nGqaNMHSQWlgfhMu9D3U3lJBP2ARRvEwT5p2aU7xZUCw=\n"

    @Test("the poem of the specification is read and written again the same")
    func specificationExample() throws {
        let poem = """
            Ognuno sta solo sul cuor della terra
            trafitto da un raggio di sole:

            ed è subito sera.

            — quasimodo.example/salvatore \
            NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj9\
            9ihAQwaqP3ZekRwNtIc=

            """
        let note = try SignedNote.parse(poem)
        #expect(note.text.hasSuffix("sera.\n"))
        #expect(note.text.hasPrefix("Ognuno"))
        #expect(note.signatures.map(\.name) == ["quasimodo.example/salvatore"])
        #expect(note.signatures.first?.keyID == 0x367b_a04b)
        #expect(note.signatures.first?.signature.count == 64)
        #expect(note.encoded == poem)
    }

    @Test("a log and its witness both answer for the tree head")
    func logAndWitness() throws {
        let log = try TestSigner("log.example/herat", seed: 1)
        let witness = try TestSigner("witness.example/w1", .cosignature, seed: 2)
        let stranger = try TestSigner("stranger.example", seed: 3)
        var note = try SignedNote(
            text: text,
            signatures: [stranger.line(under: "other\n"), log.line(under: text)]
        )
        try note.add(witness.line(under: text, at: 1_700_000_000))
        #expect(try SignedNote.parse(note.encoded) == note)
        let answers = try note.answered(for: [log.key, witness.key], ask: isValid)
        #expect(answers.map(\.key) == [log.key, witness.key])
        #expect(answers.map(\.time) == [nil, 1_700_000_000])
        #expect(try note.questions(for: [witness.key]).count == 1)
    }

    @Test("a note without a known signer is refused")
    func unknown() throws {
        let log = try TestSigner("log.example/herat", seed: 1)
        let sameName = try TestSigner("log.example/herat", seed: 2)
        let sameKey = try TestSigner("log.example/farah", seed: 1)
        let otherKind = try TestSigner("log.example/herat", .cosignature, seed: 1)
        let note = try SignedNote(text: text, signatures: [log.line(under: text)])
        for key in [sameName.key, sameKey.key, otherKind.key] {
            #expect(throws: LogRefusal.noKnownSigner) {
                try note.answered(for: [key], ask: isValid)
            }
        }
    }

    @Test("one false signature of a known key spoils the whole note")
    func spoiled() throws {
        let log = try TestSigner("log.example/herat", seed: 1)
        let witness = try TestSigner("witness.example/w1", .cosignature, seed: 2)
        let note = try SignedNote(
            text: text,
            signatures: [
                log.line(under: text), witness.line(under: "else\n", at: 1_700_000_000),
            ]
        )
        #expect(throws: LogRefusal.wrongSignature(keyID: witness.key.keyID)) {
            try note.answered(for: [log.key, witness.key], ask: isValid)
        }
        #expect(try note.answered(for: [log.key], ask: isValid).count == 1)
    }

    @Test("a changed byte of text, name, key ID, time or signature is never believed")
    func changedBytes() throws {
        let log = try TestSigner("log.example/herat", seed: 1)
        let witness = try TestSigner("witness.example/w1", .cosignature, seed: 2)
        let note = try SignedNote(
            text: text,
            signatures: [log.line(under: text), witness.line(under: text, at: 1_700_000_000)]
        )
        let keys = [log.key, witness.key]
        let good = try note.answered(for: keys, ask: isValid).count
        for place in note.encodedBytes.indices {
            var bytes = note.encodedBytes
            bytes[place] ^= 1
            guard let changed = try? SignedNote.parse(bytes) else { continue }
            #expect(changed.encodedBytes == bytes)
            let answers = try? changed.answered(for: keys, ask: isValid)
            #expect((answers?.count ?? 0) < good, "byte \(place)")
            guard let answers, !answers.isEmpty else { continue }
            // Only a line that became a stranger's may be skipped; the text is unchanged.
            #expect(changed.text == text)
        }
    }

    @Test("text that breaks a rule of the format is refused", arguments: badNotes)
    func refused(note: BadNote) {
        #expect(throws: note.refusal) { try SignedNote.parse(note.bytes) }
    }

    @Test("a known key's line of another length is refused, an unknown key's is preserved")
    func lengths() throws {
        let log = try TestSigner("log.example/herat", seed: 1)
        let line = NoteSignature(name: log.key.name, keyID: log.key.keyID, signature: [1, 2])
        let note = try SignedNote(text: text, signatures: [line])
        #expect(try note.questions(for: []) == [])
        #expect(throws: LogRefusal.wrongSignatureLength(byteCount: 2)) {
            try note.questions(for: [log.key])
        }
    }

    @Test("a witness's time beyond 2^63 is refused")
    func hugeTime() throws {
        let witness = try TestSigner("witness.example/w1", .cosignature, seed: 2)
        let signature = [UInt8](repeating: 0xff, count: 72)
        let line = NoteSignature(
            name: witness.key.name,
            keyID: witness.key.keyID,
            signature: signature
        )
        let note = try SignedNote(text: text, signatures: [line])
        #expect(throws: LogRefusal.wrongSignature(keyID: witness.key.keyID)) {
            try note.questions(for: [witness.key])
        }
    }
}

/// A note that must not be read.
struct BadNote: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let refusal: LogRefusal

    init(_ name: String, _ text: String, _ refusal: LogRefusal) {
        self.init(name, bytes: Array(text.utf8), refusal)
    }

    init(_ name: String, bytes: [UInt8], _ refusal: LogRefusal) {
        self.name = name
        self.bytes = bytes
        self.refusal = refusal
    }

    var testDescription: String { name }
}

let badNotes: [BadNote] = [
    BadNote("nothing", "", .unsigned),
    BadNote("no blank line", "a\n— n AAAAAAA=\n", .unsigned),
    BadNote("no signature", "a\n\n", .unsigned),
    BadNote("hyphen for dash", "a\n\n- n AAAAAAA=\n", .wrongLine(atByte: 0)),
    BadNote("no name", "a\n\n—  AAAAAAA=\n", .wrongKeyName),
    BadNote("plus in name", "a\n\n— n+m AAAAAAA=\n", .wrongKeyName),
    BadNote("wide space in name", "a\n\n— n\u{3000}m AAAAAAA=\n", .wrongKeyName),
    BadNote("thin space in name", "a\n\n— n\u{2009}m AAAAAAA=\n", .wrongKeyName),
    BadNote("no-break space in name", "a\n\n— n\u{a0}m AAAAAAA=\n", .wrongKeyName),
    BadNote("only a key ID", "a\n\n— n AAAAAA==\n", .wrongSignatureLength(byteCount: 4)),
    BadNote("no padding", "a\n\n— n AAAAAAA\n", .notBase64(atByte: 13)),
    BadNote("spare bits", "a\n\n— n AAAAAAB=\n", .notBase64(atByte: 12)),
    BadNote("two spaces", "a\n\n— n  AAAAAAA=\n", .notBase64(atByte: 15)),
    BadNote("no last newline", "a\n\n— n AAAAAAA=", .truncated(atByte: 14)),
    BadNote("carriage return", "a\r\n\n— n AAAAAAA=\n", .notPlainText(atByte: 1)),
    BadNote("a NUL", "a\0\n\n— n AAAAAAA=\n", .notPlainText(atByte: 1)),
    BadNote("not UTF-8", bytes: [0xff, 10, 10], .notPlainText(atByte: 3)),
    BadNote(
        "33 signatures",
        "a\n\n" + String(repeating: "— n AAAAAAA=\n", count: 33),
        .tooMany(count: 33, limit: 32)
    ),
    BadNote(
        "one byte over the limit",
        String(repeating: "a", count: noteByteCountMax + 1),
        .tooLong(byteCount: noteByteCountMax + 1, limit: noteByteCountMax)
    ),
]
