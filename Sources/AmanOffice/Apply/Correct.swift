package import AmanLetter

/// Why a record is corrected, as a code for the audit; what was wrong is sealed with the person.
package enum CorrectionReason: String, CaseIterable, Sendable {
    /// It was heard or typed wrongly here.
    case mistyped
    /// It was not known when the person applied.
    case missing
    /// A paper of the person says otherwise.
    case paper
    /// The person asks for it.
    case asked
}

extension Correction {
    /// The request as it would have been registered without the mistake.
    func applied(to kept: OpenedApplication) -> ApplyRequest {
        ApplyRequest(
            homeProvince: homeProvince ?? kept.application.homeProvince,
            channel: channel ?? kept.application.channel,
            person: kept.person.corrected(by: person),
            birthYearCalendar: person.birthYear == nil ? nil : birthYearCalendar
        )
    }

    /// Takes what was typed into a form's fields; an empty one stays as it is, and "-" empties it.
    ///
    /// - Throws: The first field that holds something it may not.
    package init(typed fields: [ApplyField: String]) throws(ApplyError) {
        var request = ApplyRequest(homeProvince: "")
        for field in ApplyField.allCases where field != .photo {
            guard let text = fields[field], !text.isEmpty else { continue }
            if let row = PersonField.of(field), tidied(text) == Self.empties {
                request.person[row] = ""
            } else {
                try request.set(field, to: text)
            }
        }
        func given(_ field: ApplyField) -> Bool { fields[field].map { !$0.isEmpty } ?? false }
        self.init(
            homeProvince: given(.province) ? request.homeProvince : nil,
            channel: given(.channel) ? request.channel : nil,
            person: request.person,
            birthYearCalendar: request.birthYearCalendar
        )
    }

    /// Typed into a field to empty it.
    package static let empties = "-"
}

/// A corrected application, ready to be stored.
package struct CorrectChange: Equatable, Sendable {
    package var application: ApplicationID
    /// When the application as it was read had last changed.
    package var from: Instant
    /// Its state then.
    package var state: ApplicationState
    /// How many entries its votes had then; see `DecisionOutcome.correct`.
    package var votes: Int
    package var homeProvince: String
    package var channel: ApplicationChannel
    package var person: Person
    /// Whether the votes so far rest on what is changed: then they count no longer, and an
    /// application without a letter waits for a decision again.
    package var withdrawsVotes: Bool
    /// Why, as the officer wrote it: sealed under the person's key, and never in the audit.
    package var remark: CaseNote?
    package var audit: AuditEntry

    package init(
        application: ApplicationID,
        from: Instant,
        state: ApplicationState,
        votes: Int,
        homeProvince: String,
        channel: ApplicationChannel,
        person: Person,
        withdrawsVotes: Bool,
        remark: CaseNote?,
        audit: AuditEntry
    ) {
        self.application = application
        self.from = from
        self.state = state
        self.votes = votes
        self.homeProvince = homeProvince
        self.channel = channel
        self.person = person
        self.withdrawsVotes = withdrawsVotes
        self.remark = remark
        self.audit = audit
    }

    /// The state it leads to.
    package var newState: ApplicationState {
        withdrawsVotes && !state.hasLetter ? .received : state
    }
}

extension ApplicationState {
    /// Whether a letter was made: it says what it says until it is replaced.
    package var hasLetter: Bool { self == .issued || self == .collected }
}

extension Office {
    /// Corrects what was registered wrongly.
    ///
    /// Votes that rest on what is changed count no longer: the application waits for a decision
    /// again, whatever it had come to. Once a letter is made it stays as it is; two officers can
    /// replace it for the correction. That it was corrected is audited, with a code, and by whom.
    /// What was changed is not, and the remark is sealed under the person's key: both would say
    /// something of the person. The corrected person is not compared yet; `screenAgain` or
    /// `screenUnscreened` does. A crash before 3 leaves all as it was.
    ///
    /// - Parameters:
    ///   - id: The application.
    ///   - correction: What to change.
    ///   - reason: Why, for the audit.
    ///   - typed: What was wrong, as the officer writes it; may be empty.
    ///   - officer: Who corrects it.
    ///   - seen: The case as it was on the officer's page. Nil, which must be written out, corrects
    ///     the case as it is: for a command and a desk's program, which show no page.
    /// - Returns: The application as it is now.
    /// - Throws: `officerMissing`, `badReason`, the first thing wrong; `changedMeanwhile` when the
    ///   case is not as `seen`; `alreadyDecided` when it is with another office.
    package func correct(
        _ id: ApplicationID,
        _ correction: Correction,
        because reason: CorrectionReason,
        remark typed: String,
        officer: String,
        seen: CaseVersion?
    ) async throws(ApplyError) -> Application {
        let (officer, remark) = (officerName(officer), try plain(remark: typed))
        guard !officer.isEmpty else { throw .officerMissing }
        let (kept, votes) = try await correctable(id)  // 1 read once
        if let seen, seen != CaseVersion(kept.application, votes) { throw .changedMeanwhile }
        let now = environment.now()
        let request = try correction.applied(to: kept)
            .checked(by: programme, now: now, canPrint: environment.canPrint)
        let change = CorrectChange(  // 2 plan
            application: id,
            from: kept.application.changedAt,
            state: kept.application.state,
            votes: votes.count,
            homeProvince: request.homeProvince,
            channel: request.channel,
            person: request.person,
            withdrawsVotes: votesRest(on: kept, differingFrom: request),
            remark: remark,
            audit: AuditEntry(
                at: now,
                officer: officer,
                act: .correct,
                subject: AuditCode(id),
                reason: AuditCode(word: reason)
            )
        )
        do { try await records.commit(change) } catch { throw correctError(error) }  // 3 write once
        return try await shown(id)  // 4 show
    }

    /// Whether a letter could say who its holder is: it needs a name.
    ///
    /// - Returns: True as well where the record was erased, of which no letter is made any more.
    package func hasName(_ id: ApplicationID) async throws(RecordsError) -> Bool {
        guard let person = try await records.openedApplication(id)?.person else { return true }
        return [person.fullName, person.secondName].contains { $0.map { !$0.isEmpty } ?? false }
    }

    /// What the officer typed, tidied; nil when nothing is left of it.
    private func plain(remark typed: String) throws(ApplyError) -> CaseNote? {
        do { return try CaseNote(typed: typed) } catch { throw .badReason }
    }

    /// The application with its person and the votes on it, as long as it is this office's.
    private func correctable(
        _ id: ApplicationID
    ) async throws(ApplyError) -> (OpenedApplication, [Decision]) {
        let opened: OpenedApplication?
        let decisions: [Decision]
        do {
            opened = try await records.openedApplication(id)
            decisions = try await records.decisions(on: id)
        } catch {
            throw .records(error)
        }
        guard let opened else { throw .notFound }
        guard opened.application.state != .referred else { throw .alreadyDecided(.referred) }
        return (opened, decisions)
    }

    private func shown(_ id: ApplicationID) async throws(ApplyError) -> Application {
        let found: Application?
        do { found = try await records.application(id) } catch { throw .records(error) }
        guard let found else { throw .notFound }
        return found
    }
}

private func correctError(_ error: RecordsError) -> ApplyError {
    error == .conflict(.stateChanged) ? .changedMeanwhile : .records(error)
}

/// Whether officers may have voted on something that a request says differently: what the letter
/// says of the person, or what the person is compared by.
private func votesRest(on kept: OpenedApplication, differingFrom request: ApplyRequest) -> Bool {
    let (old, new) = (kept.person, request.person)
    let isOther = PersonField.all.contains { $0.carriesVotes && old[$0] != new[$0] }
    return isOther || old.birthYear != new.birthYear || old.photo != new.photo
        || kept.application.homeProvince != request.homeProvince
}

extension PersonField {
    /// Whether a vote rests on it: a letter states it, or screening compares by it.
    fileprivate var carriesVotes: Bool {
        switch field {
        case .secondLanguage, .district, .notes: false
        default: true
        }
    }
}
