import AmanOffice

/// Who looks at a page.
struct Visitor: Equatable, Sendable {
    var session: Session

    /// The name beside what they do.
    var officer: String { session.member.officer }

    /// Whose votes are theirs.
    var voter: Voter { .member(session.member.id) }

    /// What every form of theirs carries.
    var mark: String { session.token.formMark }

    func may(_ right: Right) -> Bool { session.member.may(right) }
}
