package import AmanLetter
package import AmanOffice

/// What taking back, pausing, reinstating and replacing need from the program.
package struct RevokeTools: Sendable {
    /// What waits for a second officer, the one that ends first foremost.
    package var waiting: @Sendable () async throws -> [AskedChange]
    package var waitingCount: @Sendable () async throws -> Int
    package var asked: @Sendable (_ id: AskedChangeID) async throws -> AskedChange?
    /// Everything asked for one letter, newest first.
    package var askedOf: @Sendable (_ number: LetterNumber) async throws -> [AskedChange]
    /// Asks; the same form twice is one.
    ///
    /// Throws `ApprovalError`, as the three below.
    package var ask:
        @Sendable (
            _ wish: AskedWish, _ number: LetterNumber, _ member: StaffMember, _ form: [UInt8]
        ) async throws -> AskingAnswer
    package var approve: @Sendable (_ id: AskedChangeID, _ member: StaffMember) async throws -> Void
    package var decline: @Sendable (_ id: AskedChangeID, _ member: StaffMember) async throws -> Void
    package var takeBack:
        @Sendable (_ id: AskedChangeID, _ member: StaffMember) async throws -> Void
    /// The notice of a letter's newest change, PDF; nil where there is nothing to tell.
    package var notice: @Sendable (_ letter: LetterRecord) async throws -> [UInt8]?
    /// The notice of a refusal, PDF; nil where the application was not refused.
    package var refusalNotice: @Sendable (_ ticket: Ticket) async throws -> [UInt8]?

    package init(
        waiting: @escaping @Sendable () async throws -> [AskedChange],
        waitingCount: @escaping @Sendable () async throws -> Int,
        asked: @escaping @Sendable (AskedChangeID) async throws -> AskedChange?,
        askedOf: @escaping @Sendable (LetterNumber) async throws -> [AskedChange],
        ask:
            @escaping @Sendable (AskedWish, LetterNumber, StaffMember, [UInt8]) async throws ->
            AskingAnswer,
        approve: @escaping @Sendable (AskedChangeID, StaffMember) async throws -> Void,
        decline: @escaping @Sendable (AskedChangeID, StaffMember) async throws -> Void,
        takeBack: @escaping @Sendable (AskedChangeID, StaffMember) async throws -> Void,
        notice: @escaping @Sendable (LetterRecord) async throws -> [UInt8]?,
        refusalNotice: @escaping @Sendable (Ticket) async throws -> [UInt8]?
    ) {
        self.waiting = waiting
        self.waitingCount = waitingCount
        self.asked = asked
        self.askedOf = askedOf
        self.ask = ask
        self.approve = approve
        self.decline = decline
        self.takeBack = takeBack
        self.notice = notice
        self.refusalNotice = refusalNotice
    }
}
