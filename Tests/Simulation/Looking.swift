import AmanLetter
import AmanLog
import AmanOffice
import AmanRecords
import AmanVerdict
import Foundation
import TestSupport

// What must hold of an office, whatever happened to it.

extension World {
    /// Looks at what an office has.
    ///
    /// - Parameters:
    ///   - office: Which one.
    ///   - isWhole: Whether at everything: each MAC and person takes its time.
    ///   - isAfterCut: Whether the log is read from its first leaf on.
    /// - Throws: `Broken`.
    func look(at office: SimulatedOffice, isWhole: Bool, isAfterCut: Bool) async throws {
        try await measure(office)
        if isAfterCut { try lookAtPublished(office) }
        try await lookAtApplications(office)
        try await lookAtLeaves(office, fromTheFirst: isWhole || isAfterCut)
        try await lookAtLetters(office, some(of: office.known.letters.indices, isWhole))
        try await lookAtPersons(office, some(of: office.known.applications.indices, isWhole))
        guard isWhole else { return }
        try await lookAtRows(office)
        try lookForNames(office)
    }

    /// All of them, or the youngest and some others.
    private func some(of all: Range<Int>, _ isWhole: Bool) -> [Int] {
        guard !isWhole, all.count > 9 else { return Array(all) }
        return Array(all.suffix(5)) + (0..<4).map { _ in roll(all.count) }
    }

    /// What anyone may fetch is whole, old or new, also right after a power cut.
    private func lookAtPublished(_ office: SimulatedOffice) throws {
        if let bundle = try office.files.read(ListPath.bundle) {
            try outside.observe(bundle, of: office.code)
        }
        guard let head = try office.files.read(LogPath.treeHead) else { return }
        try hold((try? SignedNote.parse(head)) != nil, "the published tree head cannot be read")
    }

    private func lookAtApplications(_ office: SimulatedOffice) async throws {
        let all = try await office.records.applications(in: nil, after: nil, limit: 100_000)
        try hold(
            all.map(\.ticket.number) == Array(1..<all.count + 1),
            "tickets have gaps or doubles: \(all.map(\.ticket.number))"
        )
        for one in office.known.applications {
            let index = one.ticket.number - 1
            try hold(
                all.indices.contains(index) && all[index].id == one.id,
                "the application of ticket \(one.ticket) is gone"
            )
        }
    }

    private func lookAtLetters(_ office: SimulatedOffice, _ indices: [Int]) async throws {
        var places: [UInt64: LetterNumber] = [:]
        for index in indices {
            let letter = office.known.letters[index]
            guard let kept = try await office.records.letter(letter.number) else {
                throw Broken("letter \(letter.number) is gone")
            }
            try hold(
                kept.digest == letter.digest && kept.leafIndex == letter.leafIndex,
                "letter \(letter.number) is another"
            )
            let twin = places.updateValue(letter.number, forKey: kept.statusIndex)
            try hold(
                twin ?? letter.number == letter.number,
                "a place in a status list is two letters'"
            )
            try hold(
                letter.handedOutAt == nil || kept.handedOutAt == letter.handedOutAt,
                "letter \(letter.number) was handed out, and is not any more"
            )
            try await noteChanges(index, office)
        }
    }

    private func lookAtLeaves(_ office: SimulatedOffice, fromTheFirst: Bool) async throws {
        let first = fromTheFirst ? 0 : office.known.leaves.count
        let found = try await office.records.leaves(from: UInt64(first), limit: 100_000)
        if fromTheFirst {
            try hold(
                found.starts(with: office.known.leaves),
                "a leaf of the log is gone or another"
            )
            office.known.leaves = found
        } else {
            office.known.leaves += found
        }
        var digests: Set<[UInt8]> = []
        for leaf in office.known.leaves {
            guard case .issued(let digest) = try LogEntry.parse(leaf) else { continue }
            try hold(digests.insert(digest).inserted, "a letter has two leaves")
        }
        for letter in office.known.letters {
            let place = Int(letter.leafIndex)
            let leaf = LogEntry.issued(digest: letter.digest).encoded()
            try hold(
                place < office.known.leaves.count && office.known.leaves[place] == leaf,
                "the leaf of \(letter.number) is another's"
            )
        }
    }

    private func lookAtRows(_ office: SimulatedOffice) async throws {
        let check = try await office.office.check(against: nil)
        try hold(check.rows.isEmpty, "rows are not as Aman wrote them: \(check.rows)")
        try hold(check.keys == nil, "the key store does not open")
        let findings = check.log?.findings
        try hold(findings == [], "the log does not fit: \(String(describing: findings))")
        try hold(check.audit.firstBroken == nil, "the audit is broken")
        if let before = office.known.audit {
            let page = try await office.records.auditEntries(from: before.count - 1, limit: 1)
            try hold(page.first?.hash == before.hash, "an entry of the audit is gone or another")
        }
        let first = office.known.audit?.count ?? 0
        let entries = try await office.records.auditEntries(from: first, limit: 100_000)
        for entry in entries {
            try hold(
                !"\(entry.entry)".contains(Self.familyMark),
                "an entry of the audit names a person"
            )
        }
        guard check.audit.count > 0 else { return }
        office.known.audit = KnownAudit(count: check.audit.count, hash: check.audit.head)
    }

    private func lookAtPersons(_ office: SimulatedOffice, _ indices: [Int]) async throws {
        for index in indices {
            let one = office.known.applications[index]
            let opened = try await office.records.openedApplication(one.id)
            switch one.erasure {
            case .begun: continue
            case .none:
                try hold(
                    opened?.person.fullName == one.name,
                    "the person of ticket \(one.ticket) is gone"
                )
            case .done:
                try hold(opened?.person.fullName == nil, "an erased person is there again")
            }
        }
    }

    /// No file of the office has a name in the clear.
    private func lookForNames(_ office: SimulatedOffice) throws {
        let mark = Data(Self.familyMark.utf8)
        for name in try FileManager.default.subpathsOfDirectory(atPath: office.folder) {
            let path = "\(office.folder)/\(name)"
            guard let bytes = FileManager.default.contents(atPath: path) else { continue }
            try hold(bytes.range(of: mark) == nil, "\(name) has the name of a person in the clear")
        }
    }

    // MARK: What guards read

    /// Reads some letters with the published bundle, as a guard does.
    func judgeSome(_ office: SimulatedOffice) async throws {
        guard let bundle = try office.files.read(ListPath.bundle) else { return }
        let keys = office.office.keys
        let knowledge = try Knowledge.read(bundle, pinnedRoot: nil) { keys.isValid($0) }
        for _ in 0..<min(4, office.known.letters.count) {
            let letter = draw.pick(office.known.letters)
            let now = office.clock.now
            let judgement = judge(letter.text, knowledge: knowledge, now: now) { keys.isValid($0) }
            let changes = try await office.records.statusChanges(of: letter.number)
            let status = statusInEffect(of: changes, at: now)
            try hold(
                fits(judgement.verdict, status),
                "letter \(letter.number) is \(status), and a guard reads \(judgement.reason)"
            )
        }
    }

    private func fits(_ verdict: Verdict, _ status: LetterStatus) -> Bool {
        switch verdict {
        case .expired, .notYetValid, .cannotTell: true
        case .inForce: status == .valid
        case .revoked: status == .revoked
        case .suspended: status == .suspended
        case .exchanged: status == .exchanged
        case .untrusted, .forged, .unreadable: false
        }
    }
}
