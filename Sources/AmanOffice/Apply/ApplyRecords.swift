package import AmanLetter

/// What Apply needs from the records.
package protocol ApplyRecords: Sendable {
    /// Stores all of them in one commit, gives each the next ticket, and answers in the same order.
    ///
    /// The first ticket of an office is 1; there are no gaps.
    ///
    /// A change whose `importKey` was stored before is not stored twice; its slot in the answer is
    /// nil.
    func add(_ changes: [ApplyChange]) async throws(RecordsError) -> [Application?]

    /// One commit: the corrected person, province and channel, the entry among the votes where
    /// they rest on what was wrong, the remark, and the audit entry. The application counts as not
    /// compared again.
    ///
    /// - Throws: `conflict(.stateChanged)` when the application or the votes on it are not as they
    ///   were read.
    func commit(_ change: CorrectChange) async throws(RecordsError)
}

/// Who registered an application: they read its ticket again, and no one else's.
package enum Registrar: Hashable, Sendable {
    /// A member, from their own sign-in.
    case member(StaffID)
    /// A desk's token.
    case token(DeskTokenID)
}

/// A new application, ready to be stored; the records give the ticket.
package struct ApplyChange: Equatable, Sendable {
    package var id: ApplicationID
    package var office: OfficeCode
    package var homeProvince: String
    package var channel: ApplicationChannel
    package var receivedAt: Instant
    package var replaces: [UInt8]?
    package var person: Person
    /// Identifies one row of an import, so that a corrected file adds only what is new.
    package var importKey: [UInt8]?
    /// Who registered it, and may read its ticket again; nil for a file or a command.
    package var registrar: Registrar?
    /// What the desk's program that sent it is answered; nil for all else.
    package var answer: AnswerToKeep<Application>?
    package var audit: AuditEntry

    package init(
        id: ApplicationID,
        office: OfficeCode,
        homeProvince: String,
        channel: ApplicationChannel,
        receivedAt: Instant,
        replaces: [UInt8]? = nil,
        person: Person,
        importKey: [UInt8]? = nil,
        registrar: Registrar? = nil,
        audit: AuditEntry
    ) {
        self.id = id
        self.office = office
        self.homeProvince = homeProvince
        self.channel = channel
        self.receivedAt = receivedAt
        self.replaces = replaces
        self.person = person
        self.importKey = importKey
        self.registrar = registrar
        self.audit = audit
    }
}

extension Application {
    /// A new application, as it is once it has a ticket.
    package init(_ change: ApplyChange, ticket: Ticket, state: ApplicationState) {
        self.init(
            id: change.id,
            ticket: ticket,
            office: change.office,
            homeProvince: change.homeProvince,
            channel: change.channel,
            state: state,
            receivedAt: change.receivedAt,
            changedAt: change.receivedAt,
            referredTo: nil,
            replaces: change.replaces,
            letter: nil
        )
    }
}
