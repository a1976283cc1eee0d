extension MacTable {
    /// What the MAC of a row about the staff covers.
    var coveredOfStaff: [String] {
        switch self {
        case .member:
            [
                "id", "sign_in_key", "sign_in_name", "officer_key", "officer", "roles", "active",
                "version", "made_at", "signed_in_at", "password", "totp", "totp_step",
                "invitation", "invitation_until", recoveryCodes, sessions, colleagues,
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
        (SELECT group_concat(hex(code), ' ') FROM recovery_code \
        WHERE recovery_code.staff = staff.id)
        """
    }

    /// Which sessions there are, and whether each is as Aman wrote it last.
    private var sessions: String {
        """
        (SELECT group_concat(hex(token) || \(sessionFits), ' ') FROM session \
        WHERE session.staff = staff.id)
        """
    }

    /// Whom the member confirmed while the office was being set up.
    private var colleagues: String {
        """
        (SELECT group_concat(confirmed || ' ' || at, ' ') FROM colleague \
        WHERE colleague.staff = staff.id)
        """
    }
}

/// In a question: whether a session has its MAC.
///
/// It is noted at many requests when a member was last here. That changes the session's own MAC and
/// nothing else: the member's row says only that it fits.
let sessionFits: String = {
    let mac = sessionMac(seenAt: "session.seen_at", locked: "session.locked")
    return "(session.mac IS \(mac))"
}()

/// In a question: the MAC that a session has to have.
func sessionMac(seenAt: String, locked: String) -> String {
    """
    aman_mac('session', session.token, session.staff, session.begun_at, \(seenAt), \(locked), \
    session.kind)
    """
}
