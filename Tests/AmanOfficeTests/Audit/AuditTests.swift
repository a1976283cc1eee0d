import AmanLetter
import AmanOffice
import Testing

@Suite("The audit's chain")
struct AuditTests {
    @Test("what an office did all day forms one whole chain")
    func whole() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter()
        _ = try await desk.office.callNext(officer: "Lida")
        _ = try await desk.office.handOut(issued.record.number, officer: "Lida")
        _ = try await desk.office.exchange(issued.text, officer: "Rahima")
        let check = try await desk.office.checkAudit()
        #expect(check.firstBroken == nil)
        #expect(check.count >= 7)
        let entries = try await desk.records.auditEntries(from: 0, limit: 100)
        #expect(entries.count == check.count)
        #expect(entries.last?.hash == check.head)
    }

    @Test("an entry that was changed, dropped or moved breaks the chain at its place")
    func broken() throws {
        let whole = auditChain(length: 6)
        var changed = whole
        changed[3].entry.officer = "Somebody else"
        var dropped = whole
        dropped.remove(at: 2)
        var moved = whole
        moved.swapAt(1, 2)
        for (chain, place) in [(whole, nil), (changed, 3), (dropped, 2), (moved, 1)] {
            var check = AuditCheck()
            continueChain(chain, &check)
            #expect(check.firstBroken == place)
        }
    }

    @Test("every field of an entry changes its hash")
    func everyField() {
        let entry = AuditEntry(
            at: Instant(seconds: 7),
            officer: "Omid",
            act: .issue,
            subject: "HER-0000-0000"
        )
        var others: [AuditEntry] = Array(repeating: entry, count: 6)
        others[0].at = Instant(seconds: 8)
        others[1].officer = "Nasim"
        others[2].second = "Nasim"
        others[3].act = .revoke
        others[4].subject = "HER-0000-0001"
        others[5].reason = ""
        let hashes = others.map { auditHash(after: auditChainStart, of: $0) }
        let all = Set(hashes + [auditHash(after: auditChainStart, of: entry)])
        #expect(all.count == 7)
        #expect(auditHash(after: hashes[0], of: entry) != auditHash(after: hashes[1], of: entry))
    }

    @Test("no names of applicants are in the audit or in the log")
    func noNames() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter()
        _ = try await desk.office.exchange(issued.text, officer: "Rahima")
        var text = ""
        for kept in try await desk.records.auditEntries(from: 0, limit: 100) {
            text += "\(kept.entry) "
        }
        let leaves = try await desk.records.leaves(from: 0, limit: 100)
        text += String(decoding: leaves.joined(), as: UTF8.self)
        for name in ["Shahidi", "Mirwais", "شهیدی"] { #expect(!text.contains(name)) }
    }
}

/// A chain of entries as the records would keep it.
private func auditChain(length: Int) -> [KeptAuditEntry] {
    var chain: [KeptAuditEntry] = []
    for index in 0..<length {
        let entry = AuditEntry(
            at: Instant(seconds: Int64(index)),
            officer: "Omid",
            act: .apply,
            subject: "\(index)"
        )
        let hash = auditHash(after: chain.last?.hash ?? auditChainStart, of: entry)
        chain.append(KeptAuditEntry(index: index, entry: entry, hash: hash))
    }
    return chain
}
