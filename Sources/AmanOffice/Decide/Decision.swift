package import AmanLetter

/// What an officer says to an application.
package enum DecisionOutcome: Equatable, Sendable {
    case grant
    /// Sent to another office, which decides.
    case refer(OfficeCode)
    /// Refused; `reason` is a code of the programme file.
    case refuse(reason: String)
    /// The officer's own last vote no longer counts; both are in the records.
    case withdraw
    /// The person does not accept the refusal: others decide again.
    case appeal
    /// The record was corrected in what votes rest on: those before no longer count. Stored by
    /// `Office.correct`, never as an officer's vote.
    case correct
}

/// One officer's vote on one application.
package struct Decision: Equatable, Sendable {
    package var application: ApplicationID
    package var outcome: DecisionOutcome
    package var officer: String
    /// The member whose name that is, found by the records; nil where it is none's.
    package var member: StaffID?
    package var at: Instant

    package init(
        application: ApplicationID,
        outcome: DecisionOutcome,
        officer: String,
        member: StaffID? = nil,
        at: Instant
    ) {
        self.application = application
        self.outcome = outcome
        self.officer = officer
        self.member = member
        self.at = at
    }
}

/// What Decide needs from the records.
package protocol DecideRecords: Sendable {
    func application(_ id: ApplicationID) async throws(RecordsError) -> Application?
    /// Decisions so far, oldest first.
    func decisions(on id: ApplicationID) async throws(RecordsError) -> [Decision]
    /// All that a vote of this officer is planned from, as it was at one moment.
    ///
    /// - Returns: Nil when the application is unknown.
    func decisionSnapshot(
        _ id: ApplicationID,
        of officer: String
    ) async throws(RecordsError) -> DecisionSnapshot?
    /// One commit: the decision, the new state, the audit entry.
    ///
    /// - Throws: `conflict(.stateChanged)` when the application is no longer in `from`, or a word
    ///   was added since.
    func commit(_ change: DecideChange) async throws(RecordsError)
}

/// What a decision is planned from: all that Decide reads of the records, read at once.
package struct DecisionSnapshot: Equatable, Sendable {
    package var application: Application
    /// Decisions so far, oldest first.
    package var decisions: [Decision]
    /// The member who votes; nil where the name is none's.
    package var member: StaffID?
    /// Members who can decide here: active, with the right and a password.
    ///
    /// Nil in an office without staff, and where no one appealed: only an appeal's rule asks.
    package var deciders: Set<StaffID>?
    /// Whether this officer has opened the person's record as it is now.
    package var isOpened: Bool

    package init(
        application: Application,
        decisions: [Decision],
        member: StaffID? = nil,
        deciders: Set<StaffID>? = nil,
        isOpened: Bool = false
    ) {
        self.application = application
        self.decisions = decisions
        self.member = member
        self.deciders = deciders
        self.isOpened = isOpened
    }
}

/// A decision, ready to be stored.
package struct DecideChange: Equatable, Sendable {
    package var decision: Decision
    package var from: ApplicationState
    package var to: ApplicationState
    /// How many votes there were when this one was planned.
    package var after: Int
    /// What goes with the word, sealed under the person's key.
    package var note: CaseNote?
    /// What the desk's program that sent it is answered; nil for all else.
    package var answer: AnswerToKeep<Void>?
    package var audit: AuditEntry

    package init(
        decision: Decision,
        from: ApplicationState,
        to: ApplicationState,
        after: Int,
        note: CaseNote? = nil,
        audit: AuditEntry
    ) {
        self.decision = decision
        self.from = from
        self.to = to
        self.after = after
        self.note = note
        self.audit = audit
    }
}
