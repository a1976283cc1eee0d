import AmanLetter
import AmanSignature
package import AmanVerdict
import AmanWatch

/// A letter that was handed in, looked at before anything is done with it.
package struct ExchangeLook: Sendable {
    /// What a guard would read now.
    package var judgement: Judgement
    /// What an exchange would take from it, or why there will be none.
    package var plan: Result<Exchangeable, ExchangeError>
    /// The letter it was exchanged for here, where that has happened.
    package var earlier: LetterRecord?
    /// The letter whose place it took itself, where it states one.
    package var before: EarlierLetter?

    package init(
        judgement: Judgement,
        plan: Result<Exchangeable, ExchangeError>,
        earlier: LetterRecord?,
        before: EarlierLetter? = nil
    ) {
        self.judgement = judgement
        self.plan = plan
        self.earlier = earlier
        self.before = before
    }
}

extension Office {
    /// Looks at a letter that was handed in: keeps nothing and does nothing.
    ///
    /// - Throws: `knowledge` or `records` when they cannot be read. A letter that may not be
    ///   exchanged is an answer: see `plan`.
    package func lookAtExchange(
        of text: String
    ) async throws(ExchangeError) -> ExchangeLook {
        let handedIn = try await read(text)
        let plan: Result<Exchangeable, ExchangeError>
        do {
            let now = environment.now()
            plan = .success(try planExchange(handedIn, programme, at: code, now: now))
        } catch {
            plan = .failure(error)
        }
        var look = ExchangeLook(judgement: handedIn.judgement, plan: plan, earlier: nil)
        guard let letter = handedIn.judgement.letter else { return look }
        do {
            if case .failure(.alreadyExchanged) = plan {
                look.earlier = try await records.letters(replacing: letter.digest).first
            }
            if let digest = letter.claims.safeConduct?.replaces {
                look.before = try await earlierLetter(digest)
            }
        } catch {
            throw .records(error)
        }
        return look
    }

    /// Exchanges a letter at its destination, without a call to the office that made it.
    ///
    /// A crash before the commit leaves the old letter as it was; after it, the new one exists and
    /// the old one is exchanged: both are one commit.
    ///
    /// - Parameters:
    ///   - text: The letter's text as it was handed in.
    ///   - officer: Who exchanges it.
    ///   - addition: What the record of the new application gets beside what the letter says.
    ///   - answer: What a desk's program is answered, stored with the new letter.
    /// - Returns: The new letter, and under which doubts it was made.
    /// - Throws: Why the old one is not exchanged; nothing was changed then.
    package func exchange(
        _ text: String,
        officer: String,
        adding addition: ExchangeAddition = ExchangeAddition(),
        answering answer: AnswerToKeep<ExchangeOutcome>? = nil
    ) async throws(ExchangeError) -> ExchangeOutcome {
        try await traced(.exchange) { () async throws(ExchangeError) -> ExchangeOutcome in
            try await exchanged(text, officer: officer, addition, answer)
        }
    }

    private func exchanged(
        _ text: String,
        officer: String,
        _ addition: ExchangeAddition,
        _ answer: AnswerToKeep<ExchangeOutcome>?
    ) async throws(ExchangeError) -> ExchangeOutcome {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let handedIn = try await read(text)  // 1 read once
        let now = environment.now()
        var old = try planExchange(handedIn, programme, at: code, now: now)  // 2 decide
        old.person = try addition.added(to: old.person)
        let application = exchangeApplication(old, officer: officer, at: now)
        do {
            let old = old
            let (letter, kept) = try await drawLetter { terms throws(IssueError) in
                try planExchangeLetter(old, application.id, terms, officer: officer)
            } keep: { letter throws(RecordsError) in
                var change = letter.change
                change.answer = answer?.after { outcome(application, letter, $0, old) }
                return try await records.commit(application, change)  // 3 keep
            }
            return outcome(application, letter, kept, old)  // 4 show
        } catch .records(.conflict(.alreadyExchanged)) {
            throw .alreadyExchanged(old.number)
        } catch {
            throw .issue(error)
        }
    }

    private func read(_ text: String) async throws(ExchangeError) -> HandedIn {
        let known: Knowledge
        do {
            known = try await knowledge()
        } catch {
            throw .knowledge(error)
        }
        let judgement = judge(
            text,
            knowledge: known,
            now: environment.now(),
            hashing: NativeSHA256.self,
            ask: keys.isValid
        )
        guard let letter = judgement.letter else {
            return HandedIn(judgement: judgement)
        }
        let beforeEnd = judge(
            text,
            knowledge: known,
            now: letter.claims.expires.adding(seconds: -1),
            source: .asked,
            hashing: NativeSHA256.self,
            ask: keys.isValid
        )
        do {
            return HandedIn(
                judgement: judgement,
                beforeEnd: mayHaveEnded(judgement) ? beforeEnd : nil,
                statusNow: statusReason(of: letter, knowledge: known, now: judgement.at),
                own: try await records.letter(digest: letter.digest),
                earlier: try await records.foreignExchange(of: letter.digest)
            )
        } catch {
            throw .records(error)
        }
    }

    /// The application the new letter is stored under: what the old letter says, granted by it.
    private func exchangeApplication(
        _ old: Exchangeable,
        officer: String,
        at now: Instant
    ) -> ApplyChange {
        let id = ApplicationID(
            randomBytes: environment.randomBytes(ApplicationID.randomByteCount)
        )
        return ApplyChange(
            id: id,
            office: code,
            homeProvince: old.homeProvince,
            channel: .inPerson,
            receivedAt: now,
            replaces: old.digest,
            person: old.person,
            importKey: nil,
            audit: AuditEntry(
                at: now,
                officer: officer,
                act: .apply,
                subject: AuditCode(id),
                reason: exchangeMark(by: code)
            )
        )
    }

    private func outcome(
        _ change: ApplyChange,
        _ letter: SignedLetter,
        _ kept: KeptLetter,
        _ old: Exchangeable
    ) -> ExchangeOutcome {
        let issued = issued(letter, kept)
        var application = Application(change, ticket: kept.ticket, state: .issued)
        application.changedAt = issued.record.issuedAt
        application.letter = issued.record.number
        return ExchangeOutcome(
            issued: issued,
            application: application,
            oldNumber: old.number,
            oldDigest: old.digest,
            doubts: old.doubts
        )
    }
}
