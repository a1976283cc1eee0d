// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `people`.
package struct PeopleTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Name, password or code is wrong. For safety we do not say which. A six-digit code works…
    package var doesNotFit: RefusalText { RefusalText(catalogue[First.people + 0], catalogue[First.people + 1]) }
    /// Nothing was closed. Choose why the account is closed.
    package var closeReasonMissing: RefusalText { RefusalText(catalogue[First.people + 2], catalogue[First.people + 3]) }
    /// There were too many attempts from here. Wait {seconds} seconds, then try again. Colleagu…
    package func wait(seconds: String) -> RefusalText { RefusalText(catalogue[First.people + 4], catalogue.filled(First.people + 5, [("seconds", seconds)])) }
    /// Many people are signing in at the moment. Try again in a moment.
    package var busy: RefusalText { RefusalText(catalogue[First.people + 6], catalogue[First.people + 7]) }
    /// The name or the code is wrong, or the code has expired. Check both. A sign-up code works…
    package var codeDoesNotFit: RefusalText { RefusalText(catalogue[First.people + 8], catalogue[First.people + 9]) }
    /// This is not the code of the terminal. Copy it again from the terminal where "aman serve"…
    package var setUpCodeDoesNotFit: RefusalText { RefusalText(catalogue[First.people + 10], catalogue[First.people + 11]) }
    /// This is not a sign-in name. Use 2 to 32 lower-case Latin letters, digits, dots or hyphen…
    package var badSignInName: RefusalText { RefusalText(catalogue[First.people + 12], catalogue[First.people + 13]) }
    /// The name in the audit is missing or is not a name. Write it in letters of any script.
    package var officerMissing: RefusalText { RefusalText(catalogue[First.people + 14], catalogue[First.people + 15]) }
    /// This name is already in use here. A name belongs to one person permanently, because the…
    package var nameTaken: RefusalText { RefusalText(catalogue[First.people + 16], catalogue[First.people + 17]) }
    /// This office is set up already. Sign in, or ask the administrator for a code.
    package var alreadySetUp: RefusalText { RefusalText(catalogue[First.people + 18], catalogue[First.people + 19]) }
    /// The password is too short. Use at least {limit} characters. Four or five words are easy…
    package func tooShort(limit: String) -> RefusalText { RefusalText(catalogue[First.people + 20], catalogue.filled(First.people + 21, [("limit", limit)])) }
    /// The password is too long. Use at most {limit} bytes of text.
    package func tooLong(limit: String) -> RefusalText { RefusalText(catalogue[First.people + 22], catalogue.filled(First.people + 23, [("limit", limit)])) }
    /// The password repeats a few characters. Use words instead of one key pressed many times.
    package var tooUniform: RefusalText { RefusalText(catalogue[First.people + 24], catalogue[First.people + 25]) }
    /// The password contains the person's own name. Attackers try it first. Choose other words.
    package var holdsName: RefusalText { RefusalText(catalogue[First.people + 26], catalogue[First.people + 27]) }
    /// This password is well known. Attackers try it first. Choose words that only you would pu…
    package var wellKnown: RefusalText { RefusalText(catalogue[First.people + 28], catalogue[First.people + 29]) }
    /// The two passwords differ. Type the new password twice.
    package var notTheSame: RefusalText { RefusalText(catalogue[First.people + 30], catalogue[First.people + 31]) }
    /// The present password or code is wrong. Type both again. A code works once: wait for the…
    package var proofDoesNotFit: RefusalText { RefusalText(catalogue[First.people + 32], catalogue[First.people + 33]) }
    /// These are not the digits of this telephone. Check the telephone's clock, wait for the ne…
    package var secondFactorDoesNotFit: RefusalText { RefusalText(catalogue[First.people + 34], catalogue[First.people + 35]) }
    /// Nobody here has this name. Go back to the list of staff.
    package var noSuchMember: RefusalText { RefusalText(catalogue[First.people + 36], catalogue[First.people + 37]) }
    /// No role was chosen. Choose at least one.
    package var rolesMissing: RefusalText { RefusalText(catalogue[First.people + 38], catalogue[First.people + 39]) }
    /// These roles cannot be combined. An administrator must not open records: they could act a…
    package var administratorSeesNoPersons: RefusalText { RefusalText(catalogue[First.people + 40], catalogue[First.people + 41]) }
    /// This is the last administrator. Add another administrator first. The office needs at lea…
    package var lastAdministrator: RefusalText { RefusalText(catalogue[First.people + 42], catalogue[First.people + 43]) }
    /// A colleague changed this in the meantime. Your change was not saved. Check what is shown…
    package var changedMeanwhile: RefusalText { RefusalText(catalogue[First.people + 44], catalogue[First.people + 45]) }
    /// This request has ended, or there never was one. Nothing was changed. Look at the list as…
    package var noSuchRequest: RefusalText { RefusalText(catalogue[First.people + 46], catalogue[First.people + 47]) }
    /// Another member has to confirm this. Neither the member who asked nor the person it is ab…
    package var notTheSecond: RefusalText { RefusalText(catalogue[First.people + 48], catalogue[First.people + 49]) }
    /// A change to this member waits already. Wait until another member has confirmed or declin…
    package var requestWaits: RefusalText { RefusalText(catalogue[First.people + 50], catalogue[First.people + 51]) }
}
