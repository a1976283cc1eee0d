import AmanLetter
import AmanOffice
import AmanRecords
import AmanVerdict
import TestSupport

// What happens between offices, to their clocks and to their machines.

extension World {
    func takeAround(_ step: Step, _ office: SimulatedOffice) async throws {
        switch step {
        case .publish: try await publish(office)
        case .send: try await send(from: office)
        case .receive: try await receive(at: office)
        case .wait: wait()
        case .clock: office.clockError = drawClockError()
        case .confirmClock: try await confirmClock(office)
        case .restart:
            _ = try await several(office) { try await office.restart() }
            // A program that could not begin is begun again once nothing is in the way.
            if !office.disk.isCut { try await beginAgain(office) }
        case .powerCut: try await cutPower(office)
        case .backup: if !isFaulty { try office.makeBackup() }
        case .restore: try await restore(office)
        case .olderCopy: try await tryOlderCopy(office)
        default: return
        }
    }

    // MARK: Letters that replace others

    func replaceLost(_ office: SimulatedOffice) async throws {
        let count = office.known.letters.count
        guard count > 0 else { return }
        let index = roll(count)
        let old = office.known.letters[index]
        let issued = try await once(office) {
            try await office.office.replaceLost(old.number, officer: "Farida", second: "Omid")
        }
        guard let issued else { return }
        try note(issued, old.application, old.name, office)
        try await noteChanges(index, office)
    }

    /// A letter that its holder hands in somewhere, also one that was exchanged before.
    private func letterHandedIn() -> KnownLetter? {
        let all = outside.letters.map(\.1)
        guard !all.isEmpty else { return nil }
        if roll(3) == 0, let again = all.last(where: { outside.exchanges[$0.digest] != nil }) {
            return again
        }
        return all[
            Int.random(in: (roll(3) == 0 ? 0 : max(0, all.count - 20))..<all.count, using: &draw)
        ]
    }

    func exchange(_ office: SimulatedOffice) async throws {
        guard let letter = letterHandedIn() else { return }
        let outcome = try await once(office) {
            try await office.office.exchange(letter.text, officer: "Rahima")
        }
        guard let outcome else { return }
        let digest = outcome.oldDigest
        let own = office.known.letters.first { $0.digest == digest }
        try hold(
            own?.changes.last.map { $0.to == .valid } ?? true,
            "\(letter.number) was exchanged although it had ended here"
        )
        try hold(
            !office.known.exchanged.contains(digest),
            "\(letter.number) was exchanged twice here"
        )
        try hold(
            !office.known.heard.contains(digest),
            "\(letter.number) was exchanged although the office had heard that it was before"
        )
        office.known.exchanged.insert(digest)
        outside.exchanges[digest, default: []].insert(office.code)
        try note(outcome.application, letter.name, office)
        let made = office.known.applications.firstIndex { $0.id == outcome.application.id }
        if let made { office.known.applications[made].state = .issued }
        try note(outcome.issued, outcome.application.id, letter.name, office)
        if let index = office.known.letters.firstIndex(where: { $0.digest == digest }) {
            try await noteChanges(index, office)
        }
    }

    /// Notes what changed of a letter: what was acknowledged comes first.
    func noteChanges(_ index: Int, _ office: SimulatedOffice) async throws {
        let letter = office.known.letters[index]
        let changes = try await office.records.statusChanges(of: letter.number)
        try hold(
            changes.starts(with: letter.changes),
            "a change of \(letter.number) is gone or another"
        )
        office.known.letters[index].changes = changes
    }

    func erase(_ office: SimulatedOffice) async throws {
        let policy = erasurePolicy(office.office.programme, at: office.clock.now)
        let tickets = Set(try await office.records.erasable(policy, limit: 500))
        let indices = office.known.applications.indices.filter {
            tickets.contains(office.known.applications[$0].ticket)
        }
        for index in indices { office.known.applications[index].erasure = .begun }
        let count = try await several(office) { try await office.office.erase(officer: "Farida") }
        guard count != nil else { return }
        for index in indices { office.known.applications[index].erasure = .done }
    }

    // MARK: Between offices

    private func publish(_ office: SimulatedOffice) async throws {
        let done = try await several(office) {
            try await office.office.publish(to: office.files)
        }
        // What is in the folder anyone may have fetched by now, also where publishing was stopped.
        if let bundle = try office.files.read(ListPath.bundle) {
            try outside.observe(bundle, of: office.code)
        }
        guard let done else { return }
        try hold(done.auditBrokenAt == nil, "the audit is broken at \(done.auditBrokenAt ?? 0)")
        try await judgeSome(office)
    }

    private func send(from office: SimulatedOffice) async throws {
        guard offices.count > 1, let bundle = try office.files.read(ListPath.bundle) else { return }
        let exchanged = outside.exchangedAsPublished[office.code] ?? []
        for other in offices where other.code != office.code && roll(3) != 0 {
            sticks.append(
                Stick(to: other.code, from: office.code, bytes: bundle, exchanged: exchanged)
            )
        }
        if sticks.count > 30 { sticks.removeFirst(sticks.count - 30) }
    }

    private func receive(at office: SimulatedOffice) async throws {
        let here = sticks.indices.filter { sticks[$0].to == office.code }
        guard !here.isEmpty else { return }
        let index = draw.pick(Array(here))
        let stick = sticks[index]
        // The stick may come again, before or after newer ones.
        if roll(3) != 0 { sticks.remove(at: index) }
        switch roll(8) {
        case 0: try await receiveDamaged(stick.bytes, office)
        case 1: return
        default: try await receive(stick, office)
        }
    }

    func receive(_ stick: Stick, _ office: SimulatedOffice) async throws {
        let imported = try await several(office) {
            try await office.office.importBundle(stick.bytes, officer: "Nasim")
        }
        guard let imported else { return }
        try hold(imported.forkedLogs.isEmpty, "logs in conflict: \(imported.forkedLogs)")
        try hold(!imported.trustListDiffers, "two trust lists of one number")
        try hold(imported.contradictions == 0, "an office signed two lists in one second")
        outside.shown.formUnion(imported.exchangedTwice)
        outside.shown.formUnion(imported.exchangedThoughRevoked)
        for number in imported.exchanged {
            let index = office.known.letters.firstIndex { $0.number == number }
            if let index { try await noteChanges(index, office) }
        }
        if imported.fromTheFuture == 0 { office.known.heard.formUnion(stick.exchanged) }
    }

    /// A stick with a wrong byte, or one that was pulled out too soon.
    private func receiveDamaged(_ bytes: [UInt8], _ office: SimulatedOffice) async throws {
        var wrong = bytes
        let place = roll(bytes.count)
        if roll(2) == 0 {
            wrong[place] ^= UInt8(1 << (roll(8)))
        } else {
            wrong.removeLast(bytes.count - place)
        }
        do {
            _ = try await office.office.importBundle(wrong, officer: "Nasim")
        } catch {
            guard !isFaulty else { return }
            guard case .refused = error else { throw Broken("a damaged bundle: \(error)") }
            let size = try await size(of: office)
            try hold(
                !isMeasured || size == office.known.size,
                "a damaged bundle has left something"
            )
            return
        }
        // What is not signed may differ: when its maker put it together.
    }

    // MARK: Time

    private func wait() {
        let days = roll(8) == 0 ? roll(10) : 0
        now = now.adding(days: days).adding(seconds: Int64(roll(14_400)))
    }

    private func drawClockError() -> Int64 {
        switch roll(8) {
        case 0: -Int64(roll(600))
        case 1: Int64(roll(600))
        case 2: Int64(roll(80_000))
        case 3: -Int64(roll(2_000_000))
        case 4: Int64(roll(2_000_000))
        default: 0
        }
    }

    private func confirmClock(_ office: SimulatedOffice) async throws {
        _ = try await once(office) {
            try await office.office.confirmClock(officer: "Farida", second: "Rahim")
        }
    }

    // MARK: Machines

    private func beginAgain(_ office: SimulatedOffice) async throws {
        guard isFaulty else { return }
        office.disk.refuse(count: 0, code: 0)
        do {
            try await office.restart()
        } catch {
            // The power may fail in this beginning too.
            guard office.disk.isCut else { throw error }
        }
    }

    private func cutPower(_ office: SimulatedOffice) async throws {
        try await office.cutPower()
        try await look(at: office, isWhole: roll(8) == 0, isAfterCut: true)
    }

    private func restore(_ office: SimulatedOffice) async throws {
        guard !isFaulty else { return }
        guard try await office.restore(heldAgainst: outside.newest[office.code]) else { return }
        // What only the lost records knew is forgotten, also of exchanges.
        for (digest, codes) in outside.exchanges
        where codes.contains(office.code) && !office.known.exchanged.contains(digest) {
            outside.exchanges[digest]?.remove(office.code)
        }
        let numbers = Set(office.known.letters.map(\.number))
        outside.letters.removeAll { $0.0 == office.code && !numbers.contains($0.1.number) }
        try await look(at: office, isWhole: roll(8) == 0, isAfterCut: true)
    }

    /// Puts an older copy of the whole folder in the place of the present one for a while.
    ///
    /// Nothing in it says that it is old, but a neighbour's bundle may.
    private func tryOlderCopy(_ office: SimulatedOffice) async throws {
        let others = offices.filter { $0.code != office.code }
        let bundle = outside.newest[draw.pick(others).code]
        guard !isFaulty, let bundle else { return }
        let known = try outside.leafCount(of: office.office.logOrigin, in: bundle)
        try await office.inOlderCopy { older in
            let imported = try? await older.office.importBundle(bundle, officer: "Nasim")
            let inRecords = try await older.records.logSize()
            guard imported != nil, known > inRecords else { return }
            let done = try? await older.office.publish(to: older.files)
            try hold(done == nil, "an older copy signs a second log, with \(inRecords) of \(known)")
        }
    }
}
