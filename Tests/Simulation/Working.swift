import AmanLetter
import AmanOffice
import AmanVerdict
import TestSupport

// What people do at the desks of an office, with what the office may answer.

extension World {
    func take(_ step: Step, _ office: SimulatedOffice) async throws {
        switch step {
        case .apply: try await apply(office)
        case .decide: try await decide(office)
        case .correct: try await correct(office)
        case .issue: try await issue(office)
        case .call: _ = try await once(office) { try await office.office.callNext(officer: "Omid") }
        case .noShow:
            _ = try await once(office) { try await office.office.markNoShow(nil, officer: "Omid") }
        case .handOut: try await handOut(office)
        case .changeStatus: try await changeStatus(office)
        case .appeal: try await appeal(office)
        case .answer: try await answer(office)
        case .replaceLost: try await replaceLost(office)
        case .exchange: try await exchange(office)
        case .erase: try await erase(office)
        default: try await takeAround(step, office)
        }
    }

    private func person() -> Person {
        var person = Person()
        let given = draw.pick(["Ahmad", "Zahra", "Gul", "Nazir", "Parwin", "Farhad"])
        person.fullName = "\(given) \(Self.family(UInt64(roll(100_000_000))))"
        person.fatherName = draw.pick(["Mirwais", "Karim", "Daud"])
        person.birthYear = 1950 + roll(50)
        return person
    }

    /// Begins every family's name, and nothing else in the world.
    static let familyMark = "Qxaman"

    /// A family's name that no other one has.
    static func family(_ number: UInt64) -> String {
        let parts = ["ba", "ko", "mi", "lu", "ra", "zin", "tor", "wak", "she", "du"]
        var (left, name) = (number % 100_000_000, familyMark)
        for _ in 0..<8 {
            name += parts[Int(left % 10)]
            left /= 10
        }
        return name
    }

    private func apply(_ office: SimulatedOffice) async throws {
        let person = person()
        let form = draw.bytes(16)
        let request = ApplyRequest(
            homeProvince: draw.pick(["AF-HER", "AF-KDZ", "AF-KAB"]),
            person: person
        )
        for _ in 0..<(roll(4) == 0 ? 2 : 1) {
            let applied = try await once(office) {
                try await office.office.applyOnce(request, officer: "Sharifa", form: form)
            }
            guard let applied else { return }
            try note(applied, person.fullName ?? "", office)
            try await measure(office)
        }
    }

    func note(_ applied: Application, _ name: String, _ office: SimulatedOffice) throws {
        let twin = office.known.applications.first { $0.id == applied.id }
        try hold(
            twin.map { $0.ticket == applied.ticket } ?? true,
            "a form sent twice has two tickets"
        )
        guard twin == nil else { return }
        let taken = office.known.applications.first { $0.ticket == applied.ticket }
        try hold(taken == nil, "ticket \(applied.ticket) was given twice")
        office.known.applications.append(
            KnownApplication(
                id: applied.id,
                ticket: applied.ticket,
                name: name,
                state: applied.state
            )
        )
    }

    /// The place of an application, mostly of one in a state.
    private func application(_ office: SimulatedOffice, in states: [ApplicationState]) -> Int? {
        let all = office.known.applications.indices
        let wanted = all.filter { states.contains(office.known.applications[$0].state) }
        if roll(12) == 0 { return all.isEmpty ? nil : draw.pick(Array(all)) }
        return wanted.isEmpty ? nil : draw.pick(wanted)
    }

    private func decide(_ office: SimulatedOffice) async throws {
        guard let index = application(office, in: [.received, .recommended]) else { return }
        let outcome: DecisionOutcome = draw.pick([
            .grant, .grant, .grant, .grant, .grant, .grant, .grant, .refuse(reason: "other-person"),
            .withdraw, .appeal,
        ])
        let officer = draw.pick(["Nasim", "Rahima", "Yusuf"])
        let id = office.known.applications[index].id
        let decided = try await once(office) {
            try await office.office.decide(id, outcome, officer: officer, seen: nil)
        }
        guard let decided else { return }
        office.known.applications[index].state = decided.state
        office.known.applications[index].voteCount += 1
        let votes = try await office.records.decisions(on: id)
        try hold(
            votes.count >= office.known.applications[index].voteCount,
            "a vote is gone"
        )
    }

    private func correct(_ office: SimulatedOffice) async throws {
        guard let index = application(office, in: [.received, .granted, .issued]) else { return }
        let id = office.known.applications[index].id
        let correction = try Correction(typed: [.contact: "0700 \(roll(10_000))"])
        _ = try await once(office) {
            try await office.office.correct(
                id,
                correction,
                because: .asked,
                remark: "",
                officer: "Sharifa",
                seen: nil
            )
        }
    }

    private func issue(_ office: SimulatedOffice) async throws {
        guard let index = application(office, in: [.granted]) else { return }
        let application = office.known.applications[index]
        let doubt = try await office.records.clockTrail().doubt(at: office.clock.now)
        let issued = try await once(office) {
            try await office.office.issue(application.id, officer: "Omid")
        }
        guard let issued else { return }
        try hold(doubt == nil, "a letter was made by a clock in doubt")
        office.known.applications[index].state = .issued
        try note(issued, application.id, application.name, office)
    }

    func note(
        _ issued: IssuedLetter,
        _ application: ApplicationID,
        _ name: String,
        _ office: SimulatedOffice
    ) throws {
        let record = issued.record
        for letter in office.known.letters {
            try hold(letter.number != record.number, "number \(record.number) was given twice")
            try hold(
                letter.leafIndex != record.leafIndex,
                "leaf \(record.leafIndex) is two letters'"
            )
        }
        let letter = KnownLetter(
            number: record.number,
            digest: record.digest,
            leafIndex: record.leafIndex,
            application: application,
            text: issued.text,
            name: name
        )
        office.known.letters.append(letter)
        outside.letters.append((office.code, letter))
    }

    private func letter(_ office: SimulatedOffice) -> Int? {
        let count = office.known.letters.count
        guard count > 0 else { return nil }
        // Mostly a young one: the old ones have ended.
        let from = roll(3) == 0 ? 0 : max(0, count - 12)
        return Int.random(in: from..<count, using: &draw)
    }

    private func handOut(_ office: SimulatedOffice) async throws {
        guard let index = letter(office) else { return }
        let letter = office.known.letters[index]
        let done = try await once(office) {
            try await office.office.handOut(letter.number, officer: "Omid")
        }
        guard let done else { return }
        try hold(letter.handedOutAt == nil, "\(letter.number) was handed out twice")
        office.known.letters[index].handedOutAt = done.handedOutAt
    }

    private func changeStatus(_ office: SimulatedOffice) async throws {
        guard let index = letter(office) else { return }
        let (to, reason) = draw.pick([
            (LetterStatus.revoked, "issued-in-error"), (.revoked, "condition-broken"),
            (.suspended, "under-review"), (.valid, "review-ended"), (.suspended, "wrong-holder"),
        ])
        let number = office.known.letters[index].number
        let done = try await once(office) {
            try await office.office.changeStatus(
                of: number,
                to: to,
                reason: reason,
                officer: "Farida",
                second: "Rahim"
            )
        }
        if done != nil { try await noteChanges(index, office) }
    }

    private func appeal(_ office: SimulatedOffice) async throws {
        let ended = office.known.letters.indices.filter {
            !office.known.letters[$0].changes.isEmpty && office.known.letters[$0].appeal == nil
        }
        guard !ended.isEmpty else { return }
        let index = draw.pick(Array(ended))
        let number = office.known.letters[index].number
        let filed = try await once(office) {
            try await office.office.fileAppeal(
                AppealDraft(channel: .holder, text: "It was not so."),
                against: number,
                officer: "Sharifa"
            )
        }
        guard let filed else { return }
        office.known.letters[index].appeal = filed.id
        try await noteChanges(index, office)
    }

    private func answer(_ office: SimulatedOffice) async throws {
        let open = office.known.letters.indices.filter { office.known.letters[$0].appeal != nil }
        guard !open.isEmpty else { return }
        let index = draw.pick(Array(open))
        guard let id = office.known.letters[index].appeal else { return }
        let answer: AppealAnswer = draw.pick([.uphold, .reinstate])
        let ended = try await once(office) {
            try await office.office.answerAppeal(id, answer, officer: "Yusuf", second: "Rahima")
        }
        guard ended != nil else { return }
        office.known.letters[index].appeal = nil
        try await noteChanges(index, office)
    }
}
