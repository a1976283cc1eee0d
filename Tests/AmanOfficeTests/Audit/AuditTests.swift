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
        changed[3].officer = OfficerID(number: 2)
        var dropped = whole
        dropped.remove(at: 2)
        var moved = whole
        moved.swapAt(1, 2)
        for (chain, place) in [(whole, nil), (changed, 3), (dropped, 2), (moved, 1)] {
            var check = AuditCheck()
            continueChain(chain, &check, under: auditKey)
            #expect(check.firstBroken == place)
        }
    }

    @Test("the chain before is checked as it was hashed, and this one names its end")
    func earlier() {
        let whole = chainBehindEarlier()
        func broken(_ change: (inout [KeptAuditEntry]) -> Void) -> Int? {
            var (chain, check) = (whole, AuditCheck())
            change(&chain)
            continueChain(chain, &check, under: auditKey)
            return check.firstBroken
        }
        #expect(broken { _ in } == nil)
        #expect(broken { $0[1].earlier?.reason = "another" } == 1)
        #expect(broken { $0[1].entry.at = Instant(seconds: 9) } == 1, "not what is sealed")
        #expect(broken { $0[1].entry.officer = "Nasim" } == 1)
        #expect(broken { $0[1].earlier = nil } == 1)
        #expect(broken { $0[3].entry.subject = "0000" } == 3)
        #expect(broken { $0.removeLast(2) } == nil, "the log shows where it was cut")
        #expect(broken { $0[4].earlier = $0[0].earlier } == 4, "none of it after this one began")
        var check = AuditCheck()
        continueChain(whole, &check, under: auditKey)
        #expect(check.earlierEnd?.count == 3 && check.earlierEnd?.hash == whole[2].hash)
    }

    @Test("every field of an entry changes its hash")
    func everyField() {
        let entry = AuditEntry(
            at: Instant(seconds: 7),
            officer: "Omid",
            act: .issue,
            subject: "HER-0000-0000"
        )
        var others: [AuditEntry] = Array(repeating: entry, count: 4)
        others[0].at = Instant(seconds: 8)
        others[1].act = .revoke
        others[2].subject = "HER-0000-0001"
        others[3].reason = ""
        func hash(
            _ entry: AuditEntry,
            after previous: [UInt8] = auditChainStart,
            officer: Int64 = 1,
            second: Int64? = nil,
            under key: AuditKey = auditKey
        ) -> [UInt8] {
            let (officer, second) = (OfficerID(number: officer), second.map(OfficerID.init))
            return key.hash(
                after: previous,
                of: entry.encoded(officer: officer, second: second)
            )
        }
        var hashes = others.map { hash($0) } + [hash(entry)]
        hashes += [hash(entry, officer: 2), hash(entry, second: 2)]
        hashes.append(hash(entry, under: AuditKey(bytes: [UInt8](repeating: 8, count: 32))))
        #expect(Set(hashes).count == 8)
        #expect(hash(entry, after: hashes[0]) != hash(entry, after: hashes[1]))
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

private let auditKey = AuditKey(bytes: [UInt8](repeating: 7, count: 32))

/// A chain of entries as the records would keep it.
private func auditChain(length: Int) -> [KeptAuditEntry] {
    var chain: [KeptAuditEntry] = []
    for index in 0..<length {
        let entry = AuditEntry(
            at: Instant(seconds: Int64(index)),
            officer: "Omid",
            act: .apply,
            subject: AuditCode(index)
        )
        let officer = OfficerID(number: 1)
        let hash = auditKey.hash(
            after: chain.last?.hash ?? auditChainStart,
            of: entry.encoded(officer: officer, second: nil)
        )
        chain.append(KeptAuditEntry(index: index, entry: entry, officer: officer, hash: hash))
    }
    return chain
}

/// Three entries of the chain before, as an upgrade leaves them, and two of this one.
private func chainBehindEarlier() -> [KeptAuditEntry] {
    let officer = OfficerID(number: 1)
    var chain: [KeptAuditEntry] = []
    for index in 0..<3 {
        let earlier = earlierEntry(at: Int64(index))
        var entry = AuditEntry(at: earlier.at, officer: "Omid", act: .open, subject: "1")
        entry.reason = "sealed"
        chain.append(
            KeptAuditEntry(
                index: index,
                entry: entry,
                officer: officer,
                earlier: earlier,
                hash: earlier.hash(after: chain.last?.hash ?? auditChainStart)
            )
        )
    }
    for act in [AuditAct.upgrade, .apply] {
        let (index, end) = (chain.count, chain[chain.count - 1].hash)
        let subject: AuditCode = act == .upgrade ? AuditCode(hash: end) : "4"
        let at = Instant(seconds: 3)
        let entry = AuditEntry(at: at, officer: "office", act: act, subject: subject)
        let hash = auditKey.hash(after: end, of: entry.encoded(officer: officer, second: nil))
        chain.append(KeptAuditEntry(index: index, entry: entry, officer: officer, hash: hash))
    }
    return chain
}

private func earlierEntry(at seconds: Int64) -> EarlierAuditEntry {
    EarlierAuditEntry(
        at: Instant(seconds: seconds),
        officer: "Omid",
        second: nil,
        act: "open",
        subject: "1",
        reason: "Ahmad asks for it"
    )
}
