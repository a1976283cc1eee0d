// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `people`.
package struct PeopleTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Name, password or code does not fit. Which of them is not said. A six-digit code works o…
    package var doesNotFit: RefusalText { RefusalText(catalogue[First.people + 0], catalogue[First.people + 1]) }
    /// There were too many tries from here. Wait {seconds} seconds, then try again. Colleagues…
    package func wait(seconds: String) -> RefusalText { RefusalText(catalogue[First.people + 2], catalogue.filled(First.people + 3, [("seconds", seconds)])) }
    /// Many people are signing in just now. Try again in a moment.
    package var busy: RefusalText { RefusalText(catalogue[First.people + 4], catalogue[First.people + 5]) }
    /// Name or code does not fit, or the code is too old. Ask the administrator for a new one;…
    package var codeDoesNotFit: RefusalText { RefusalText(catalogue[First.people + 6], catalogue[First.people + 7]) }
    /// This is not a name to sign in with. Two to 32 small Latin letters, digits, dots or hyphe…
    package var badSignInName: RefusalText { RefusalText(catalogue[First.people + 8], catalogue[First.people + 9]) }
    /// The name in the audit is missing or is not a name. Write it in letters of any script.
    package var officerMissing: RefusalText { RefusalText(catalogue[First.people + 10], catalogue[First.people + 11]) }
    /// Somebody here has this name already. Both names belong to one person for good, because t…
    package var nameTaken: RefusalText { RefusalText(catalogue[First.people + 12], catalogue[First.people + 13]) }
    /// This office is set up already. Sign in, or ask the administrator for a code.
    package var alreadySetUp: RefusalText { RefusalText(catalogue[First.people + 14], catalogue[First.people + 15]) }
    /// The password is too short. It needs at least {limit} characters: four or five words are…
    package func tooShort(limit: String) -> RefusalText { RefusalText(catalogue[First.people + 16], catalogue.filled(First.people + 17, [("limit", limit)])) }
    /// The password is too long. Use at most {limit} bytes of text.
    package func tooLong(limit: String) -> RefusalText { RefusalText(catalogue[First.people + 18], catalogue.filled(First.people + 19, [("limit", limit)])) }
    /// The password repeats a few characters. Use words instead of one key pressed many times.
    package var tooUniform: RefusalText { RefusalText(catalogue[First.people + 20], catalogue[First.people + 21]) }
    /// The password contains the person's own name. That is tried first. Choose other words.
    package var holdsName: RefusalText { RefusalText(catalogue[First.people + 22], catalogue[First.people + 23]) }
    /// Everybody tries this password. Choose words that belong together only for you.
    package var wellKnown: RefusalText { RefusalText(catalogue[First.people + 24], catalogue[First.people + 25]) }
    /// The two passwords differ. Type the new one twice.
    package var notTheSame: RefusalText { RefusalText(catalogue[First.people + 26], catalogue[First.people + 27]) }
    /// The present password or code is wrong. Type both again. A code works once: wait for the…
    package var proofDoesNotFit: RefusalText { RefusalText(catalogue[First.people + 28], catalogue[First.people + 29]) }
    /// These are not the digits of this telephone. Look whether its clock is right, wait for th…
    package var secondFactorDoesNotFit: RefusalText { RefusalText(catalogue[First.people + 30], catalogue[First.people + 31]) }
    /// Nobody here has this name. Go back to the staff.
    package var noSuchMember: RefusalText { RefusalText(catalogue[First.people + 32], catalogue[First.people + 33]) }
    /// No role was chosen. Choose at least one.
    package var rolesMissing: RefusalText { RefusalText(catalogue[First.people + 34], catalogue[First.people + 35]) }
    /// These roles do not go together. Whoever makes accounts must not open records: they could…
    package var administratorSeesNoPersons: RefusalText { RefusalText(catalogue[First.people + 36], catalogue[First.people + 37]) }
    /// This is the last administrator. Take another one in first; somebody must be left to look…
    package var lastAdministrator: RefusalText { RefusalText(catalogue[First.people + 38], catalogue[First.people + 39]) }
    /// Somebody else changed this meanwhile. Nothing of yours was kept. Look at it again.
    package var changedMeanwhile: RefusalText { RefusalText(catalogue[First.people + 40], catalogue[First.people + 41]) }
}
