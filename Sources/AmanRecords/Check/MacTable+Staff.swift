extension MacTable {
    /// What the MAC of a row about the staff covers.
    var coveredOfStaff: [String] {
        switch self {
        case .member:
            [
                "id", "sign_in_key", "sign_in_name", "officer_key", "officer", "roles", "active",
                "version", "made_at", "signed_in_at", "password", "totp", "totp_step",
                "invitation", "invitation_until", recoveryCodes, Self.sessionsColumn, colleagues,
            ]
        case .token:
            [
                "id", "secret", "desk_key", "desk", "staff", "scopes", "made_at", "ends_at",
                "dropped_at",
            ]
        case .allowance:
            [
                "id", "desk_key", "desk", "staff", "scopes", "days", "allowed_at", "stands_until",
                "ended_at",
            ]
        case .staffRequest:
            [
                "id", "staff", "act", "roles", "asker", "asked_at", "stands_until", "code",
                "ending", "ended_by", "ended_at",
            ]
        case .setUp: ["one", "ended_at"]
        case .application, .letter, .changeRequest, .exchange, .appeal, .incident: []
        }
    }

    // Rows of a member's that come and go have no running numbers of their own: the member's row
    // covers them, so that one that was added, deleted or put back is found with it. Each list is
    // in the order of its primary key.

    private var recoveryCodes: String {
        """
        (SELECT group_concat(hex(code), ' ') FROM (SELECT code FROM recovery_code \
        WHERE recovery_code.staff = staff.id ORDER BY code) AS codes)
        """
    }

    /// The place of the member's sessions among the covered columns; nil for other tables.
    ///
    /// What is there is made in this program: whether each session has its own MAC.
    var sessionsPlace: Int? {
        self == .member ? coveredOfStaff.firstIndex(of: Self.sessionsColumn) : nil
    }

    private static let sessionsColumn = "(SELECT NULL)"

    /// Whom the member confirmed while the office was being set up.
    private var colleagues: String {
        """
        (SELECT group_concat(confirmed || ' ' || at, ' ') FROM (SELECT confirmed, at \
        FROM colleague WHERE colleague.staff = staff.id ORDER BY confirmed) AS colleagues)
        """
    }
}
