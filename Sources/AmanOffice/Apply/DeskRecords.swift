package import AmanLetter

/// What the desk needs from the records beside the applications themselves.
package protocol DeskRecords: Sendable {
    /// The application that was kept from a form; nil while there is none.
    func application(fromForm form: [UInt8]) async throws(RecordsError) -> Application?

    /// The application of a ticket, where this member or token registered it; nil for any other.
    func application(
        ticket: Ticket,
        registeredBy registrar: Registrar
    ) async throws(RecordsError) -> Application?

    /// Stores what a member has typed and not yet sent, sealed, in place of what they had.
    func keepDraft(
        _ draft: [UInt8],
        of staff: StaffID,
        at now: Instant
    ) async throws(RecordsError)

    /// What a member has typed and not yet sent.
    func draft(of staff: StaffID) async throws(RecordsError) -> KeptDraft?

    func dropDraft(of staff: StaffID) async throws(RecordsError)

    /// Deletes drafts that no member came back to.
    func dropDrafts(keptBefore moment: Instant) async throws(RecordsError)
}

/// What a member has typed and not yet sent.
package struct KeptDraft: Equatable, Sendable {
    /// The form's own encoding of it.
    package var bytes: [UInt8]
    /// When the last of it was typed.
    package var keptAt: Instant

    package init(bytes: [UInt8], keptAt: Instant) {
        self.bytes = bytes
        self.keptAt = keptAt
    }
}

/// Most bytes of a draft: every field of the form at its longest.
package let draftByteCountMax = 16_384
