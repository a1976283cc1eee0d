import AmanLetter
import AmanWatch

/// Most bytes of an officer's name as the records keep it.
package let officerByteCountMax = 128

extension Office {
    /// Records an officer's vote on an application, and what follows from it.
    ///
    /// A crash before 3 leaves nothing; after it, the decision is recorded. The same vote sent
    /// twice from one page is stored once, and answered with the state of the case.
    ///
    /// - Parameters:
    ///   - id: The application.
    ///   - outcome: The vote; a withdrawal and an appeal are votes too.
    ///   - officer: Who says it.
    ///   - note: What the officer wrote to it.
    ///   - seen: The case as it was on the officer's page. Nil, which must be written out, decides
    ///     on the case as it is: for a command and a desk's program, which show no page.
    ///   - unopened: Whether the officer, asked on their page, grants without having opened the
    ///     person's record. A command asks no one; the audit says it in each case.
    ///   - answer: What a desk's program is answered, stored with the vote.
    /// - Returns: The application as it is then: `granted`, `recommended` while the programme
    ///   asks for another officer, `referred`, `refused`, or as before when a refusal needs more.
    /// - Throws: `changedMeanwhile` when the case is not as `seen`, `notOpened` for a page that has
    ///   to ask, or why this cannot be said.
    package func decide(
        _ id: ApplicationID,
        _ outcome: DecisionOutcome,
        officer: String,
        note: CaseNote? = nil,
        seen: CaseVersion?,
        unopened: Bool = false,
        answering answer: AnswerToKeep<Application>? = nil
    ) async throws(DecideError) -> Application {
        try await traced(.decide) { () async throws(DecideError) -> Application in
            let snapshot = try await readForDecision(id, of: officer)  // 1 read once
            let (application, earlier) = (snapshot.application, snapshot.decisions)
            let decision = Decision(
                application: id,
                outcome: outcome,
                officer: officer,
                member: snapshot.member,
                at: environment.now()
            )
            if let seen, seen != CaseVersion(application, earlier) {
                guard isRepeated(decision, seen, earlier) else { throw .changedMeanwhile }
                return application
            }
            var change = try planDecision(decision, on: snapshot, programme)  // 2 plan
            if outcome == .grant { try await checkGrant(snapshot, asked: unopened || seen == nil) }
            change.note = note
            let decided = decided(application, by: change)
            change.answer = answer?.after { decided }
            guard try await keep(change) else {  // 3 write once
                let now = try await readForDecision(id, of: officer)
                guard let seen, isRepeated(decision, seen, now.decisions) else {
                    throw .changedMeanwhile
                }
                return now.application
            }
            return decided  // 4 show
        }
    }

    /// An application as it is after a vote.
    private func decided(_ application: Application, by change: DecideChange) -> Application {
        var decided = application
        decided.state = change.to
        decided.changedAt = change.decision.at
        switch change.decision.outcome {
        case .refer(let office): decided.referredTo = office
        case .withdraw: decided.referredTo = nil
        case .grant, .refuse, .appeal, .correct: break
        }
        return decided
    }

    /// Holds that a letter can name its holder, and that the officer has opened or was asked.
    private func checkGrant(
        _ snapshot: DecisionSnapshot,
        asked: Bool
    ) async throws(DecideError) {
        let isNamed: Bool
        do { isNamed = try await hasName(snapshot.application.id) } catch { throw .records(error) }
        guard isNamed else { throw .nameMissing }
        guard snapshot.isOpened || asked else { throw .notOpened }
    }

    /// False when another person changed the case meanwhile.
    private func keep(_ change: DecideChange) async throws(DecideError) -> Bool {
        do {
            try await refuseBehindLog()
            try await records.commit(change)
            OfficeMetrics.votes.count()
            return true
        } catch {
            guard error == .conflict(.stateChanged) else { throw .records(error) }
            return false
        }
    }

    private func readForDecision(
        _ id: ApplicationID,
        of officer: String
    ) async throws(DecideError) -> DecisionSnapshot {
        let snapshot: DecisionSnapshot?
        do {
            snapshot = try await records.decisionSnapshot(id, of: officer)
        } catch {
            throw .records(error)
        }
        guard let snapshot else { throw .notFound }
        return snapshot
    }
}

/// Whether the first word after what was seen is this very one: the form was sent twice.
private func isRepeated(
    _ decision: Decision,
    _ seen: CaseVersion,
    _ said: [Decision]
) -> Bool {
    guard said.count > seen.voteCount else { return false }
    let first = said[seen.voteCount]
    return first.outcome == decision.outcome && first.voter == decision.voter
}
