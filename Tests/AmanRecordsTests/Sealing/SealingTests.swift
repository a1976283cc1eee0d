import AmanLetter
import AmanOffice
import Crypto
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AmanRecords

@Suite("Person data at rest")
struct SealingTests {
    @Test("no name is in the file or its journal")
    func noNames() async throws {
        var open = try OpenRecords()
        let secrets = try await open.keepSecrets()
        for stage in ["in the journal", "in the file"] {
            for secret in secrets {
                for file in ["records.sqlite", "records.sqlite-wal"] {
                    let bytes = open.folder.bytes(file)
                    #expect(!holds(bytes, secret), "\(secret) stands in \(file), \(stage)")
                }
            }
            // The journal holds the rows: this is the file in which they would be found.
            #expect(holds(open.allBytes, "AF-KDZ"))
            try await open.records.forgetDestroyed()
        }
    }

    @Test("after erasure the sealed bytes and the wrapped key are gone from the disk")
    func gone() async throws {
        var open = try OpenRecords()
        let letter = try await open.office.collected(
            open.records,
            matchKeys: [MatchKey(text: "glly|mrws")]
        )
        var photographed = open.office.person()
        photographed.photo = open.office.randomness.bytes(60_000)
        let kept = try await open.records.add([open.office.application(photographed)])
        let stays = try #require(kept[0])
        let traces = try open.traces(of: letter)
        try await open.records.forgetDestroyed()
        #expect(traces.count == 4)
        for trace in traces { #expect(holds(open.allBytes, trace)) }
        try await open.office.erase([letter], open.records)
        for trace in traces { #expect(!holds(open.allBytes, trace)) }
        let other = try await open.records.openedApplication(stays.id)
        #expect(other?.person == photographed)
    }

    @Test("a photo's pages are overwritten too")
    func photoGone() async throws {
        var open = try OpenRecords()
        var person = open.office.person()
        person.photo = open.office.randomness.bytes(60_000)
        let application = try #require(
            try await open.records.add([open.office.application(person)])[0]
        )
        let sealed = try #require(try open.records.stored("SELECT photo FROM person"))
        try await open.records.commit(open.office.grant(application))
        let change = open.office.letter(for: application)
        _ = try await open.records.commit(change)
        let entry = open.office.audit(.handOut, "1")
        try await open.records.commitHandOut(change.record.number, at: open.office.tick(), entry)
        try await open.records.forgetDestroyed()
        let middle = Array(sealed[30_000..<30_064])
        #expect(holds(open.allBytes, middle))
        try await open.office.erase([change.record], open.records)
        #expect(!holds(open.allBytes, middle))
    }

    @Test("a sealed record put into another person's row does not open")
    func swapped() async throws {
        var open = try OpenRecords()
        let two = try await open.records.add([open.office.application(), open.office.application()])
        try open.records.run(
            """
            UPDATE person SET sealed = (SELECT sealed FROM person WHERE ticket = 1)
                WHERE ticket = 2;
            UPDATE application SET key_slot = 
                (SELECT key_slot FROM application WHERE ticket = 1) WHERE ticket = 2
            """
        )
        let second = try #require(two[1])
        await expect(.damaged(record: "person of \(second.id.text)")) {
            _ = try await open.records.openedApplication(second.id)
        }
    }

    @Test("a changed byte in a sealed record is noticed, and named without the person")
    func changed() async throws {
        var open = try OpenRecords()
        let kept = try #require(try await open.records.add([open.office.application()])[0])
        var bytes = try #require(try open.records.stored("SELECT sealed FROM person"))
        bytes[20] ^= 1
        try open.records.run("UPDATE person SET sealed = ?", [Data(bytes)])
        await expect(.damaged(record: "person of \(kept.id.text)")) {
            _ = try await open.records.openedApplication(kept.id)
        }
    }

    @Test("the same facts give the same match key in one office, and another in the next")
    func matchKeys() {
        let (one, other) = (RegisterKey.random(), RegisterKey.random())
        let match = MatchKey(text: "glly|mrws")
        #expect(KeyedMatch(match, under: one) == KeyedMatch(match, under: one))
        #expect(KeyedMatch(match, under: one) != KeyedMatch(match, under: other))
        let asImport = KeyedMatch(importKey: Array(match.text.utf8), under: one)
        #expect(KeyedMatch(match, under: one) != asImport)
    }

    @Test("keys, secrets and people print nothing of themselves")
    func silent() {
        let key = RegisterKey.random()
        let said = "\(key) \(Unlock.passphrase("open sesame")) \(Unlock.keyFile("/x"))"
        #expect(said == "RegisterKey(redacted) Unlock(passphrase, redacted) Unlock(key file)")
    }
}

extension OpenRecords {
    /// The wrapped key of a slot as it lies in the key store.
    func wrappedKey(in slot: KeySlot.Number) -> [UInt8] {
        guard let place = records.keys.place(of: slot) else { return [] }
        return Array(folder.bytes("keys/persons").dropFirst(place + 36).prefix(60))
    }

    /// The records, their journal and the key store.
    var allBytes: [UInt8] {
        folder.bytes("records.sqlite") + folder.bytes("records.sqlite-wal")
            + folder.bytes("keys/persons")
    }

    /// Stores a person whose texts are all different, with match and import keys.
    fileprivate mutating func keepSecrets() async throws -> [String] {
        var person = Person()
        let texts = (0..<10).map { "Secretword\($0)zz" }
        person.fullName = texts[0]
        person.secondName = "رازدار"
        person.fatherName = texts[1]
        person.fatherSecondName = texts[2]
        person.birthDate = texts[3]
        person.district = texts[4]
        person.identityPaper = texts[5]
        person.contact = texts[6]
        person.notes = texts[7]
        person.photo = Array(texts[8].utf8)
        let change = office.application(
            person,
            importKey: Array("Importword".utf8)
        )
        let application = try #require(try await records.add([change])[0])
        try await records.list(application, under: [MatchKey(text: texts[9])])
        try await records.commit(office.grant(application))
        var letter = office.letter(for: application)
        letter.cose = Array("Letterbytes".utf8) + office.randomness.bytes(300)
        _ = try await records.commit(letter)
        return texts + ["رازدار", "Importword", "Letterbytes"]
    }

    /// What is stored of a letter's person: each would let the register key open something.
    fileprivate func traces(of letter: LetterRecord) throws -> [[UInt8]] {
        try records.pool.read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT person.sealed, letter.sealed, key, key_slot
                    FROM person JOIN letter USING (ticket) JOIN match_key USING (ticket)
                    JOIN application USING (ticket)
                    WHERE number = ?
                    """,
                arguments: [letter.number.text]
            )
            let stored = try (0..<3).map { column -> [UInt8] in
                let bytes: Data = try #require(row)[column]
                return Array(bytes)
            }
            return stored + [wrappedKey(in: try #require(row)[3])]
        }
    }
}
