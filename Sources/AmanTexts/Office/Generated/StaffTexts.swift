// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `staff`.
package struct StaffTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Staff
    package var title: String { catalogue[First.staff + 0] }
    /// Who works here, and what each may do. Nobody can read another's password.
    package var lead: String { catalogue[First.staff + 1] }
    /// Name
    package var name: String { catalogue[First.staff + 2] }
    /// Roles
    package var roles: String { catalogue[First.staff + 3] }
    /// State
    package var state: String { catalogue[First.staff + 4] }
    /// Works here
    package var works: String { catalogue[First.staff + 5] }
    /// Invited
    package var invited: String { catalogue[First.staff + 6] }
    /// Has left
    package var left: String { catalogue[First.staff + 7] }
    /// Last signed in
    package var lastSignIn: String { catalogue[First.staff + 8] }
    /// Not yet
    package var never: String { catalogue[First.staff + 9] }
    /// Take somebody in
    package var addTitle: String { catalogue[First.staff + 10] }
    /// Take in and show the code
    package var addButton: String { catalogue[First.staff + 11] }
    /// Give these roles
    package var saveRoles: String { catalogue[First.staff + 12] }
    /// Whoever makes accounts does not open records. New roles end open sessions.
    package var rolesHint: String { catalogue[First.staff + 13] }
    /// The roles are given.
    package var rolesSaved: String { catalogue[First.staff + 14] }
    /// Give a new code
    package var reset: String { catalogue[First.staff + 15] }
    /// Password, telephone and recovery codes end. For somebody who lost them.
    package var resetHint: String { catalogue[First.staff + 16] }
    /// End the work here
    package var disable: String { catalogue[First.staff + 17] }
    /// No more sign-in. The name stays in the audit.
    package var disableHint: String { catalogue[First.staff + 18] }
    /// Take in again
    package var enable: String { catalogue[First.staff + 19] }
    /// With a new code, for a new password and telephone.
    package var enableHint: String { catalogue[First.staff + 20] }
    /// Give this code to {officer}
    package func invitationTitle(officer: String) -> String { catalogue.filled(First.staff + 21, [("officer", officer)]) }
    /// By hand, not by message. It is shown this once and works once, on the sign-in page under…
    package var invitationLead: String { catalogue[First.staff + 22] }
    /// Good until {time}
    package func invitationUntil(time: String) -> String { catalogue.filled(First.staff + 23, [("time", time)]) }
    /// Back to the staff
    package var backToStaff: String { catalogue[First.staff + 24] }
}
