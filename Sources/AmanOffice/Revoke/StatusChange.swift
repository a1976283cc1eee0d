package import AmanLetter
package import AmanVerdict

/// A letter's status changes: with a reason, a time, and a leaf in the public log.
package struct StatusChange: Equatable, Sendable {
    package var number: LetterNumber
    /// Digest of the letter; 32 bytes.
    package var digest: [UInt8]
    package var from: LetterStatus
    package var to: LetterStatus
    /// Code of the programme file, or `exchanged`, `lost`.
    package var reason: String
    /// From when the status list shows it.
    package var effectiveAt: Instant
    /// Until when the holder may still travel to safety, for a revoked letter.
    package var safeExitUntil: Instant?
    /// The encoded leaf of the log.
    package var leaf: [UInt8]
    package var audit: AuditEntry

    package init(
        number: LetterNumber,
        digest: [UInt8],
        from: LetterStatus,
        to: LetterStatus,
        reason: String,
        effectiveAt: Instant,
        safeExitUntil: Instant?,
        leaf: [UInt8],
        audit: AuditEntry
    ) {
        self.number = number
        self.digest = digest
        self.from = from
        self.to = to
        self.reason = reason
        self.effectiveAt = effectiveAt
        self.safeExitUntil = safeExitUntil
        self.leaf = leaf
        self.audit = audit
    }
}

/// What Revoke, suspend and reinstate need from the records.
package protocol RevokeRecords: Sendable {
    func letter(_ number: LetterNumber) async throws(RecordsError) -> LetterRecord?
    /// One commit: new status, log leaf, audit entry; throws `conflict(.stateChanged)` when the
    /// letter's status is no longer `from`.
    ///
    /// - Returns: Where the status leaf is in the log.
    func commit(_ change: StatusChange) async throws(RecordsError) -> UInt64
    /// Status changes of one letter, oldest first.
    func statusChanges(of number: LetterNumber) async throws(RecordsError) -> [StatusChange]
}
