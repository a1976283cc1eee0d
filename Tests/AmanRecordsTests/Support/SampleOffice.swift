import AmanLetter
import AmanOffice
import AmanVerdict
import TestSupport
import Testing

/// Makes the changes that an office's steps would commit, with randomness from a seed.
struct SampleOffice {
    static let morning = Instant(seconds: 1_795_000_000)

    let code: OfficeCode
    var randomness: SplitMix64
    /// The office's clock; every change takes a second.
    var now = SampleOffice.morning

    init(seed: UInt64 = 1) throws {
        code = try OfficeCode("HER")
        randomness = SplitMix64(seed: seed)
    }

    mutating func tick() -> Instant {
        now = now.adding(seconds: 1)
        return now
    }

    func audit(_ act: AuditAct, _ subject: String) -> AuditEntry {
        AuditEntry(at: now, officer: "Sharifa", act: act, subject: AuditCode(kept: subject))
    }

    mutating func id() -> ApplicationID {
        ApplicationID(text: Crockford.text(randomness.bytes(10).map { $0 & 31 }))
    }

    mutating func person(_ name: String = "Gulalai Stanekzai") -> Person {
        var person = Person()
        person.fullName = name
        person.secondName = "گلالی ستانکزی"
        person.secondLanguage = "prs"
        person.fatherName = "Mirwais"
        person.birthYear = 1990 + Int(randomness.next() % 10)
        person.district = "Injil"
        return person
    }

    /// One application for each, listed under its match keys.
    mutating func listed(
        _ keys: [[MatchKey]],
        _ records: any OfficeRecords
    ) async throws -> [Application] {
        var kept: [Application] = []
        for keys in keys {
            let application = try #require(try await records.add([application()])[0])
            try await records.list(application, under: keys)
            kept.append(application)
        }
        return kept
    }

    mutating func application(
        _ person: Person? = nil,
        importKey: [UInt8]? = nil
    ) -> ApplyChange {
        let at = tick()
        let id = id()
        return ApplyChange(
            id: id,
            office: code,
            homeProvince: "AF-KDZ",
            channel: .representative,
            receivedAt: at,
            replaces: nil,
            person: person ?? self.person(),
            importKey: importKey,
            audit: audit(.apply, id.text)
        )
    }

    /// A grant after so many votes.
    mutating func grant(_ application: Application, after: Int = 0) -> DecideChange {
        let at = tick()
        return DecideChange(
            decision: Decision(
                application: application.id,
                outcome: .grant,
                officer: "Daud",
                at: at
            ),
            from: application.state,
            to: .granted,
            after: after,
            audit: audit(.decide, application.id.text)
        )
    }

    mutating func number() -> LetterNumber {
        LetterNumber(office: code, randomBytes: randomness.bytes(5))
    }

    mutating func letter(
        for application: Application,
        from state: ApplicationState = .granted,
        kind: LetterKind = .transit
    ) -> IssueChange {
        let at = tick()
        let digest = randomness.bytes(32)
        let record = LetterRecord(
            number: number(),
            application: application.id,
            ticket: application.ticket,
            digest: digest,
            kind: kind,
            fromProvince: "AF-HER",
            toProvince: "AF-KDZ",
            issuedAt: at,
            notBefore: at,
            expires: at.adding(days: 3),
            statusIndex: randomness.next() % (1 << 40),
            status: .valid,
            leafIndex: 0,
            replaces: nil,
            handedOutAt: nil
        )
        return IssueChange(
            record: record,
            cose: randomness.bytes(320),
            leaf: LogEntry.issued(digest: digest).encoded(),
            from: state,
            audit: audit(.issue, record.number.text)
        )
    }

    mutating func change(
        _ letter: LetterRecord,
        to status: LetterStatus,
        from old: LetterStatus? = nil,
        reason: String = "error",
        effectiveIn seconds: Int64 = 0
    ) -> StatusChange {
        let at = tick()
        let effective = at.adding(seconds: seconds)
        return StatusChange(
            number: letter.number,
            digest: letter.digest,
            from: old ?? letter.status,
            to: status,
            reason: reason,
            effectiveAt: effective,
            safeExitUntil: effective.adding(days: 7),
            leaf: randomness.bytes(60),
            audit: audit(.revoke, letter.number.text)
        )
    }

    mutating func foreignExchange() throws -> ForeignExchange {
        let at = tick()
        let office = try OfficeCode("KBL")
        return ForeignExchange(
            digest: randomness.bytes(32),
            number: LetterNumber(office: office, randomBytes: randomness.bytes(5)),
            office: office,
            exchangedAt: at,
            doubt: "statusNotAtHand",
            leaf: randomness.bytes(50)
        )
    }
}

extension SampleOffice {
    /// Takes one person through to a letter that waits to be called.
    mutating func issue(_ records: any OfficeRecords) async throws -> LetterRecord {
        let application = try await granted(records)
        let change = letter(for: application)
        _ = try await records.commit(change)
        return try #require(try await records.letter(change.record.number))
    }

    mutating func granted(_ records: any OfficeRecords) async throws -> Application {
        let kept = try await records.add([application()])
        let application = try #require(kept[0])
        try await records.commit(grant(application))
        return try #require(try await records.application(application.id))
    }
}
