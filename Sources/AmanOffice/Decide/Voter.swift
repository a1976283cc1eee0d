/// Whose vote it is: two votes of one voter are one pair of eyes.
package enum Voter: Hashable, Sendable {
    /// A member of the staff, however the name was spelled, and at whatever desk.
    case member(StaffID)
    /// A name that is no member's, folded: in an office without staff, or from before it had one.
    case name(String)

    /// - Parameters:
    ///   - officer: The name beside the vote.
    ///   - member: Whose name it is, as the records have it; nil where it is no member's.
    package init(officer: String, member: StaffID?) {
        self = member.map { .member($0) } ?? .name(foldedOfficer(officer))
    }
}

extension Decision {
    /// Whose vote it is.
    package var voter: Voter { Voter(officer: officer, member: member) }
}
