// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `staff`.
package struct StaffTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Staff
    package var title: String { catalogue[First.staff + 0] }
    /// The people who work here, and what each can do. Nobody can read another person's password.
    package var lead: String { catalogue[First.staff + 1] }
    /// Name
    package var name: String { catalogue[First.staff + 2] }
    /// Roles
    package var roles: String { catalogue[First.staff + 3] }
    /// State
    package var state: String { catalogue[First.staff + 4] }
    /// Active
    package var works: String { catalogue[First.staff + 5] }
    /// Invited
    package var invited: String { catalogue[First.staff + 6] }
    /// Closed
    package var left: String { catalogue[First.staff + 7] }
    /// Last signed in
    package var lastSignIn: String { catalogue[First.staff + 8] }
    /// Longest since signing in first
    package var byLastSignIn: String { catalogue[First.staff + 9] }
    /// Not yet
    package var never: String { catalogue[First.staff + 10] }
    /// Add a member of staff
    package var addTitle: String { catalogue[First.staff + 11] }
    /// Add and show the sign-up code
    package var addButton: String { catalogue[First.staff + 12] }
    /// Save these roles
    package var saveRoles: String { catalogue[First.staff + 13] }
    /// An administrator cannot also open records. Changing roles signs the person out.
    package var rolesHint: String { catalogue[First.staff + 14] }
    /// The roles are saved.
    package var rolesSaved: String { catalogue[First.staff + 15] }
    /// Give a new sign-up code
    package var reset: String { catalogue[First.staff + 16] }
    /// For someone who lost the password or the telephone. Their password, telephone and recove…
    package var resetHint: String { catalogue[First.staff + 17] }
    /// Close this account
    package var disable: String { catalogue[First.staff + 18] }
    /// Close the account
    package var closing: String { catalogue[First.staff + 19] }
    /// Close the account of {officer}?
    package func closeTitle(officer: String) -> String { catalogue.filled(First.staff + 20, [("officer", officer)]) }
    /// They are signed out at once. Their password, telephone and recovery codes stop working.…
    package var closeQuestion: String { catalogue[First.staff + 21] }
    /// Why the account is closed
    package var closeReason: String { catalogue[First.staff + 22] }
    /// Choose a reason
    package var closeChoose: String { catalogue[First.staff + 23] }
    /// Left the office
    package var closedLeft: String { catalogue[First.staff + 24] }
    /// Away for long
    package var closedAway: String { catalogue[First.staff + 25] }
    /// Password or telephone may be in wrong hands
    package var closedUnsafe: String { catalogue[First.staff + 26] }
    /// Misuse of the register is being looked into
    package var closedMisuse: String { catalogue[First.staff + 27] }
    /// The account was made by mistake
    package var closedMistake: String { catalogue[First.staff + 28] }
    /// Back without closing it
    package var keepOpen: String { catalogue[First.staff + 29] }
    /// They can no longer sign in. Their name stays in the audit.
    package var disableHint: String { catalogue[First.staff + 30] }
    /// Open this account again
    package var enable: String { catalogue[First.staff + 31] }
    /// They get a new sign-up code, for a new password and telephone.
    package var enableHint: String { catalogue[First.staff + 32] }
    /// Give this sign-up code to {officer}
    package func invitationTitle(officer: String) -> String { catalogue.filled(First.staff + 33, [("officer", officer)]) }
    /// Give it in person, not by message. It is shown only now and works once, on the sign-in p…
    package var invitationLead: String { catalogue[First.staff + 34] }
    /// Valid until {time}
    package func invitationUntil(time: String) -> String { catalogue.filled(First.staff + 35, [("time", time)]) }
    /// Back to the staff
    package var backToStaff: String { catalogue[First.staff + 36] }
}
