package import AmanLetter

/// Why two records that resemble each other are of two persons.
///
/// The raw values are stored and in the audit: they never change.
package enum ClearingReason: String, CaseIterable, Sendable {
    /// Only the name is the same.
    case sameName = "same-name"
    case relative
    /// Their papers or photos are of two persons.
    case papersDiffer = "papers-differ"
    /// The person was asked.
    case personAsked = "person-asked"
    case other = "other-reason"
}

/// A hit that an officer cleared: two records were compared, and are of two persons.
package struct ClearedDuplicate: Equatable, Sendable {
    /// The other of the two.
    package var application: ApplicationID
    package var ticket: Ticket
    package var reason: ClearingReason
    package var officer: String
    package var at: Instant

    package init(
        application: ApplicationID,
        ticket: Ticket,
        reason: ClearingReason,
        officer: String,
        at: Instant
    ) {
        self.application = application
        self.ticket = ticket
        self.reason = reason
        self.officer = officer
        self.at = at
    }
}

/// A record as it was compared.
package struct ComparedRecord: Equatable, Sendable {
    package var ticket: Ticket
    /// `Candidate.reading`.
    package var reading: [UInt8]

    package init(ticket: Ticket, reading: [UInt8]) {
        self.ticket = ticket
        self.reading = reading
    }
}

/// A hit to be cleared, ready to be stored.
package struct ClearChange: Equatable, Sendable {
    /// The record with the lower ticket.
    package var lower: ComparedRecord
    package var upper: ComparedRecord
    package var reason: ClearingReason
    package var officer: String
    package var at: Instant
    /// One entry for each of the two.
    package var audit: [AuditEntry]

    package init(
        _ one: ComparedRecord,
        _ other: ComparedRecord,
        reason: ClearingReason,
        officer: String,
        at: Instant,
        audit: [AuditEntry]
    ) {
        (lower, upper) = one.ticket.number < other.ticket.number ? (one, other) : (other, one)
        self.reason = reason
        self.officer = officer
        self.at = at
        self.audit = audit
    }
}

/// A cleared hit that is to be asked about again.
package struct AskAgainChange: Equatable, Sendable {
    package var lower: Ticket
    package var upper: Ticket
    /// One entry for each of the two.
    package var audit: [AuditEntry]

    package init(_ one: Ticket, _ other: Ticket, audit: [AuditEntry]) {
        (lower, upper) = one.number < other.number ? (one, other) : (other, one)
        self.audit = audit
    }
}

/// Why a hit was not cleared.
package enum ClearError: Error, Equatable, Sendable {
    /// One of the two is no application here, or its record was erased.
    case notFound
    /// The officer has not opened both records since they were last corrected.
    case notOpened
    /// Neither record resembles the other.
    case notAHit
    /// One of the two was corrected or erased meanwhile.
    case changedMeanwhile
    /// The tickets may not be looked up.
    case open(OpenError)
    /// The records could not answer or store it.
    case records(RecordsError)
}
