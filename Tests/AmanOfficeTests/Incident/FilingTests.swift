import AmanIncident
import AmanLetter
import AmanLog
import AmanOffice
import AmanRecords
import AmanVerdict
import Testing

@Suite("Proofs that a report was filed")
struct FilingTests {
    @Test("a report is in the log on the day after, among others that are random, once a day")
    func daily() async throws {
        let desk = try await Desk()
        _ = try await desk.office.publish(to: desk.files)
        desk.clock.advance(days: 1)
        _ = try await desk.office.publish(to: desk.files)
        #expect(try await desk.filings().isEmpty, "no report was ever filed")
        let first = try await desk.file("one")
        _ = try await desk.office.publish(to: desk.files)
        #expect(try await desk.filings().isEmpty, "it says nothing on the day itself")
        #expect(try await desk.office.filingProof(of: first, from: desk.files) == .notYet)
        desk.clock.advance(days: 1)
        for _ in 0..<2 { _ = try await desk.office.publish(to: desk.files) }
        #expect(try await desk.filings().count == 1)
        let logged = try #require(try await desk.records.lastFilings())
        #expect(logged.digests.count == 16 && logged.first == 1 && logged.last == 1)
        desk.clock.advance(days: 1)
        _ = try await desk.office.publish(to: desk.files)
        #expect(try await desk.filings().count == 2, "also where nothing arrived")
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
    }

    @Test("the proof leads from one report to the signed tree head, and from no other")
    func proof() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        var receipts: [Receipt] = []
        for account in ["one", "two", "three"] { receipts.append(try await desk.file(account)) }
        desk.clock.advance(days: 1)
        _ = try await desk.office.publish(to: desk.files)
        var marks: Set<[UInt8]> = []
        for receipt in receipts {
            let proof = try await desk.filingProof(receipt)
            let read = try InclusionProof.parse(proof.text)
            let claim = try #require(checkedFiling(read))
            marks.insert(claim.opening.mark)
            #expect(claim.loggedAt == desk.clock.now && claim.path.count == 4)
            let stored = try #require(try await desk.records.incident(handle: receipt.handle))
            #expect(claim.opening.mark == stored.mark.bytes)
            for word in [receipt.written, "three", "AF-KDZ"] {
                #expect(!proof.text.contains(word))
            }
            // Another report, another moment, another place: each is refused.
            for change in 4..<(read.extra ?? []).count where change.isMultiple(of: 7) {
                var extra = try #require(read.extra)
                extra[change] ^= 1
                let forged = try InclusionProof(
                    index: read.index,
                    path: read.path,
                    note: read.note,
                    extra: extra
                )
                #expect(checkedFiling(forged) == nil, "byte \(change)")
            }
        }
        #expect(marks.count == 3)
        let stranger = Receipt(randomBytes: [UInt8](repeating: 9, count: Receipt.length))
        #expect(try await desk.office.filingProof(of: stranger, from: desk.files) == .unknown)
    }

    @Test("a letter's proof is none of a report")
    func letter() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let proof = try await desk.office.inclusionProof(
            of: letter.record.number,
            from: desk.files
        )
        #expect(checkedFiling(proof) == nil)
    }

    @Test("an erased report has no proof, and nothing that a receipt found later would fit")
    func erased() async throws {
        let desk = try await Desk()
        let receipt = try await desk.file("one")
        desk.clock.advance(days: 1)
        _ = try await desk.office.publish(to: desk.files)
        let proof = try await desk.filingProof(receipt)
        let keepDays = try #require(desk.office.programme.incident.monitors?.keepDays)
        desk.clock.advance(days: keepDays + 1)
        await #expect(throws: EraseError.self, "a clock that is far ahead destroys nothing") {
            try await desk.office.eraseIncidents(officer: "Nasim")
        }
        #expect(try await desk.office.confirmClock(officer: "Omid", second: "Nasim") == nil)
        #expect(try await desk.office.eraseIncidents(officer: "Nasim") == 1)
        #expect(try await desk.office.filingProof(of: receipt, from: desk.files) == .unknown)
        #expect(try await desk.records.lastFilings()?.digests.isEmpty == true)
        #expect(checkedFiling(proof) != nil, "what was handed out stays good")
    }

    @Test("of a million guesses of a receipt none opens a report, and wrong ones say nothing")
    func guesses() async throws {
        let desk = try await Desk()
        var receipts: [Receipt] = []
        for number in 0..<20 { receipts.append(try await desk.file("\(number)")) }
        // Guesses beside real codes: one character away, as a mistyped or half-seen code would be.
        let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        var looked = 0
        for receipt in receipts.prefix(4) {
            let code = receipt.written.filter { $0 != "-" }
            for (place, old) in zip(code.indices, code) {
                for new in alphabet where new != old {
                    var guess = code
                    guess.replaceSubrange(place...place, with: String(new))
                    #expect(Receipt(reading: guess) == nil)
                }
            }
        }
        for _ in 0..<1_000 {
            let guess = Receipt(randomBytes: desk.randomness.bytes(Receipt.length))
            #expect(try await desk.office.opened(guess) == nil)
            looked += 1
        }
        #expect(looked == 1_000)
        // As many reports as an office stores, and a million guesses that reach the records.
        let codes = 0x1p80
        #expect(Double(incidentCountMax) * 1e6 / codes < 1e-12)
        #expect(try await desk.office.opened(receipts[0]) != nil)
    }
}

extension Desk {
    /// Files a report, whose form is random.
    fileprivate func file(_ account: String) async throws -> Receipt {
        var typed = TypedIncident()
        typed.kinds = [.notHonoured]
        typed.source = .holder
        typed.province = "AF-KDZ"
        typed.account = account
        return try await office.file(office.checked(typed, form: randomness.bytes(16)))
    }

    fileprivate func filingProof(_ receipt: Receipt) async throws -> InclusionProof {
        guard case .proof(let proof) = try await office.filingProof(of: receipt, from: files) else {
            throw MissingProof()
        }
        return proof
    }

    /// What the log says of filings.
    fileprivate func filings() async throws -> [[UInt8]] {
        try await records.leaves(from: 0, limit: 1_000).compactMap { leaf in
            guard case .notice(.filings, let digest, _) = try LogEntry.parse(leaf) else {
                return nil
            }
            return digest
        }
    }
}

private struct MissingProof: Error {}
