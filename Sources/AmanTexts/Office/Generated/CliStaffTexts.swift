// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliStaff`.
package struct CliStaffTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var member: CliStaffMemberTexts { CliStaffMemberTexts(catalogue) }
    package var token: CliStaffTokenTexts { CliStaffTokenTexts(catalogue) }
}

/// Texts of `cliStaffMember`.
package struct CliStaffMemberTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The name for the audit is missing or is not a name.
    package var officerMissing: String { catalogue[First.cliStaff + 4] }
    /// There were too many attempts; wait {seconds} seconds.
    package func wait(seconds: String) -> String { catalogue.filled(First.cliStaff + 9, [("seconds", seconds)]) }
    /// No member of staff signs in with that name. aman staff list shows who works here.
    package var noSuchMember: RefusalText { RefusalText(catalogue[First.cliStaff + 0], catalogue[First.cliStaff + 1]) }
    /// That is not a name to sign in with. Two to 32 small Latin letters, digits, dots or hyphe…
    package var badSignInName: RefusalText { RefusalText(catalogue[First.cliStaff + 2], catalogue[First.cliStaff + 3]) }
    /// A member of staff has that name already, to sign in with or in the audit. Both names bel…
    package var nameTaken: RefusalText { RefusalText(catalogue[First.cliStaff + 5], catalogue[First.cliStaff + 6]) }
    /// The code or the password is wrong, or was used already. Sign in at the counter.
    package var alreadySetUp: RefusalText { RefusalText(catalogue[First.cliStaff + 7], catalogue[First.cliStaff + 8]) }
    /// Many passwords are being compared just now. Try again.
    package var busy: RefusalText { RefusalText(catalogue[First.cliStaff + 10], catalogue[First.cliStaff + 11]) }
    /// No role was given. Give at least one with --role.
    package var rolesMissing: RefusalText { RefusalText(catalogue[First.cliStaff + 12], catalogue[First.cliStaff + 13]) }
    /// An administrator may not also have a role that opens records. An administrator who makes…
    package var administratorSeesNoPersons: RefusalText { RefusalText(catalogue[First.cliStaff + 14], catalogue[First.cliStaff + 15]) }
    /// That is the last administrator. Add another one first: aman staff add NAME --role admini…
    package var lastAdministrator: RefusalText { RefusalText(catalogue[First.cliStaff + 30], catalogue[First.cliStaff + 31]) }
}

/// Texts of `cliStaffToken`.
package struct CliStaffTokenTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A token is valid for 1 to {daysMax} days.
    package func badDays(daysMax: String) -> String { catalogue.filled(First.cliStaff + 18, [("daysMax", daysMax)]) }
    /// This member no longer works here.
    package var memberHasLeft: String { catalogue[First.cliStaff + 25] }
    /// That is not a name for a desk. Two to 32 small Latin letters, digits, dots or hyphens; a…
    package var badDeskName: RefusalText { RefusalText(catalogue[First.cliStaff + 16], catalogue[First.cliStaff + 17]) }
    /// No scope was given. Give at least one with --scope.
    package var scopesMissing: RefusalText { RefusalText(catalogue[First.cliStaff + 19], catalogue[First.cliStaff + 20]) }
    /// This member of staff may not do all of that, or no token may. A desk gets no more than t…
    package var notTheirs: RefusalText { RefusalText(catalogue[First.cliStaff + 21], catalogue[First.cliStaff + 22]) }
    /// One member's desks would register applications, decide them and make their letters. Give…
    package var oneHandForAll: RefusalText { RefusalText(catalogue[First.cliStaff + 23], catalogue[First.cliStaff + 24]) }
    /// This desk has a token already. Revoke that one first: aman staff token drop DESK
    package var deskTaken: RefusalText { RefusalText(catalogue[First.cliStaff + 26], catalogue[First.cliStaff + 27]) }
    /// No desk with that name has a token. aman staff token list shows those that do.
    package var noSuchToken: RefusalText { RefusalText(catalogue[First.cliStaff + 28], catalogue[First.cliStaff + 29]) }
}
