// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliStaff`.
package struct CliStaffTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var member: CliStaffMemberTexts { CliStaffMemberTexts(catalogue) }
    package var token: CliStaffTokenTexts { CliStaffTokenTexts(catalogue) }
    package var signIn: CliStaffSignInTexts { CliStaffSignInTexts(catalogue) }
    package var request: CliStaffRequestTexts { CliStaffRequestTexts(catalogue) }
    package var approval: CliStaffApprovalTexts { CliStaffApprovalTexts(catalogue) }
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

/// Texts of `cliStaffSignIn`.
package struct CliStaffSignInTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say who does it: --officer NAME
    package var sayWho: String { catalogue[First.cliStaff + 44] }
    /// Sign-in name:
    package var name: String { catalogue[First.cliStaff + 47] }
    /// Password:
    package var password: String { catalogue[First.cliStaff + 48] }
    /// One-time code, empty if you have none:
    package var code: String { catalogue[First.cliStaff + 49] }
    /// Signed in as {name} until {until}. When you leave: aman logout
    package func signedIn(name: String, until: String) -> String { catalogue.filled(First.cliStaff + 50, [("name", name), ("until", until)]) }
    /// Signed out.
    package var signedOut: String { catalogue[First.cliStaff + 51] }
    /// No one was signed in here.
    package var notSignedInHere: String { catalogue[First.cliStaff + 52] }
    /// This office has staff and no one is signed in here, so the audit says "folder" and not t…
    package var saysFolder: String { catalogue[First.cliStaff + 55] }
    /// The second member now signs for it, with their own password and code.
    package var secondProves: String { catalogue[First.cliStaff + 56] }
    /// This office has no staff list, so no one signs in. Name the officer instead: --officer N…
    package var noStaff: RefusalText { RefusalText(catalogue[First.cliStaff + 32], catalogue[First.cliStaff + 33]) }
    /// This office has staff, so a member who has signed in must do this. Nothing was done. Sig…
    package var notSignedIn: RefusalText { RefusalText(catalogue[First.cliStaff + 34], catalogue[First.cliStaff + 35]) }
    /// Your sign-in has ended. Nothing was done. Sign in again: aman login
    package var ended: RefusalText { RefusalText(catalogue[First.cliStaff + 36], catalogue[First.cliStaff + 37]) }
    /// You have not set up a second factor yet, so you cannot sign in here. Sign in on the offi…
    package var secondFactorMissing: RefusalText { RefusalText(catalogue[First.cliStaff + 38], catalogue[First.cliStaff + 39]) }
    /// Your roles do not allow this. Nothing was done. Which role may do what: docs/counter.md.…
    package var notYours: RefusalText { RefusalText(catalogue[First.cliStaff + 40], catalogue[First.cliStaff + 41]) }
    /// You are signed in as {name}, and --officer names another. Nothing was done. Leave --offi…
    package func otherOfficer(name: String) -> RefusalText { RefusalText(catalogue.filled(First.cliStaff + 42, [("name", name)]), catalogue[First.cliStaff + 43]) }
    /// Name, password or code is wrong. For safety we do not say which. Try again. Each wrong t…
    package var doesNotFit: RefusalText { RefusalText(catalogue[First.cliStaff + 45], catalogue[First.cliStaff + 46]) }
    /// Others on this computer can read or change the file of your sign-in, {path}. It was not…
    package func fileOpenToOthers(path: String) -> RefusalText { RefusalText(catalogue.filled(First.cliStaff + 53, [("path", path)]), catalogue[First.cliStaff + 54]) }
    /// Both are the same member. Nothing was done. Another member has to agree.
    package var sameMember: RefusalText { RefusalText(catalogue[First.cliStaff + 57], catalogue[First.cliStaff + 58]) }
}

/// Texts of `cliStaffRequest`.
package struct CliStaffRequestTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// No such request waits. List those that wait: aman staff request list
    package var noSuchRequest: RefusalText { RefusalText(catalogue[First.cliStaff + 59], catalogue[First.cliStaff + 60]) }
    /// A change to this member waits already. See it with aman staff request list; end it with…
    package var requestWaits: RefusalText { RefusalText(catalogue[First.cliStaff + 61], catalogue[First.cliStaff + 62]) }
    /// Another member has to confirm this, from their own sign-in. They find it on the office's…
    package var notTheSecond: RefusalText { RefusalText(catalogue[First.cliStaff + 63], catalogue[First.cliStaff + 64]) }
}

/// Texts of `cliStaffApproval`.
package struct CliStaffApprovalTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The root's key or its token did not sign.
    package var notSigned: String { catalogue[First.cliStaff + 67] }
    /// The programme's root did not sign this approval.
    package var otherRoot: String { catalogue[First.cliStaff + 70] }
    /// The root approved another request than this one.
    package var otherRequest: String { catalogue[First.cliStaff + 71] }
    /// This file is not a request for the root's approval. The office writes it: aman staff req…
    package var notARequest: RefusalText { RefusalText(catalogue[First.cliStaff + 65], catalogue[First.cliStaff + 66]) }
    /// This file is not an approval of the root. The root's keepers make it: aman root approve…
    package var notAnApproval: RefusalText { RefusalText(catalogue[First.cliStaff + 68], catalogue[First.cliStaff + 69]) }
    /// This office does not know its programme's root. Import a trust list first: aman trust im…
    package var noRoot: RefusalText { RefusalText(catalogue[First.cliStaff + 72], catalogue[First.cliStaff + 73]) }
    /// A member of this office can confirm this request. They do it from their own sign-in, on…
    package var memberIsLeft: RefusalText { RefusalText(catalogue[First.cliStaff + 74], catalogue[First.cliStaff + 75]) }
}
