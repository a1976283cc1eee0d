/// What a member does in an office, whether a page or a command carries it out.
///
/// One table for both: a member who may not open a page cannot do the same from a terminal.
package enum StaffAct: CaseIterable, Sendable {
    /// Register applications, one by one or from a file, and print their slips.
    case register
    /// List applications without names.
    case list
    /// Open applications, and record appeals.
    case review
    /// Correct what was registered wrongly; who only registers, of what they registered.
    case correct
    case decide
    /// Make letters and print them.
    case issue
    /// Look a letter up by its number.
    case letter
    /// Call tickets, open the record of who has come, and hand letters out.
    case handOut
    case exchange
    /// Ask for a letter to be revoked, suspended, reinstated or replaced, and answer colleagues who
    /// ask for it.
    case revoke
    /// File appeals against the end of a letter, and list those that are open; only who may revoke
    /// answers them.
    case fileAppeal
    case readAudit
    /// Give sealed reports of incidents to the monitors, and import what they weighed and answered.
    case incidents
    /// Look after the staff and the tokens of desks.
    case staff
    /// Say that the clock is right: for members who wait for it to date a letter or to erase.
    case clock
    /// Report where letters are honoured, and write notices to posts.
    case coverage
    /// Import what other offices give away, and move cases between offices.
    case otherOffices
    /// See letters that two offices dealt with, and store what was found out about them.
    case settleDouble
    /// Answer, with a colleague, for what concerns the whole office: the trust list, an office that
    /// was restored.
    case vouch

    /// One of these is enough.
    package var rights: [Right] {
        switch self {
        case .register: [.apply]
        case .list: [.review, .decide, .issue]
        case .review: [.review]
        case .correct: [.review, .apply]
        case .decide: [.decide]
        case .issue: [.issue]
        // Anyone who makes letters, revokes them or puts them into someone's hand.
        case .letter: [.issue, .revoke, .handOut]
        case .handOut: [.handOut]
        case .exchange: [.exchange]
        case .revoke: [.revoke]
        case .fileAppeal: [.apply, .handOut, .revoke]
        case .readAudit: [.numbers]
        case .incidents: [.incidents]
        case .staff: [.staff]
        case .clock: [.issue, .exchange, .revoke, .staff]
        case .coverage: [.incidents]
        case .otherOffices: [.apply, .review, .exchange, .revoke]
        case .settleDouble: [.exchange, .revoke]
        case .vouch: [.staff, .revoke]
        }
    }
}

extension StaffMember {
    /// Whether the member may do something.
    package func may(do act: StaffAct) -> Bool {
        act.rights.contains { may($0) }
    }
}
