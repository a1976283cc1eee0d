// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `tokens`.
package struct TokensTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Tokens for desks
    package var title: String { catalogue[First.tokens + 0] }
    /// A program at a desk acts in this person's name and can do no more than they can. You all…
    package var lead: String { catalogue[First.tokens + 1] }
    /// Name of the desk
    package var desk: String { catalogue[First.tokens + 2] }
    /// Lower-case Latin letters, digits, dot and hyphen. The name is recorded in the audit.
    package var deskHint: String { catalogue[First.tokens + 3] }
    /// What the desk can do
    package var scopes: String { catalogue[First.tokens + 4] }
    /// Valid for how many days
    package var days: String { catalogue[First.tokens + 5] }
    /// Create a token
    package var make: String { catalogue[First.tokens + 6] }
    /// Allow this desk a token
    package var allow: String { catalogue[First.tokens + 7] }
    /// allowed; the token has to be made by {day}
    package func allowed(day: String) -> String { catalogue.filled(First.tokens + 8, [("day", day)]) }
    /// Withdraw the permission for
    package var dropAllowance: String { catalogue[First.tokens + 9] }
    /// My desks
    package var own: String { catalogue[First.tokens + 10] }
    /// A program at one of these desks acts in your name. An administrator allows the desk; onl…
    package var ownLead: String { catalogue[First.tokens + 11] }
    /// No desk is allowed to act in your name.
    package var ownNone: String { catalogue[First.tokens + 12] }
    /// Create the token for {desk}
    package func makeFor(desk: String) -> String { catalogue.filled(First.tokens + 13, [("desk", desk)]) }
    /// Withdraw this token
    package var drop: String { catalogue[First.tokens + 14] }
    /// Token for {desk}
    package func madeTitle(desk: String) -> String { catalogue.filled(First.tokens + 15, [("desk", desk)]) }
    /// Enter it in the desk's program now. It is not shown again. A program that has it acts in…
    package var madeLead: String { catalogue[First.tokens + 16] }
    /// valid until {day}
    package func until(day: String) -> String { catalogue.filled(First.tokens + 17, [("day", day)]) }
    /// last used {day}
    package func lastUsed(day: String) -> String { catalogue.filled(First.tokens + 18, [("day", day)]) }
    /// not used yet
    package var neverUsed: String { catalogue[First.tokens + 19] }
    /// Back
    package var backToMember: String { catalogue[First.tokens + 20] }
    /// This is not a name for a desk. Use 2 to 32 lower-case Latin letters, digits, dots or hyp…
    package var badDeskName: RefusalText { RefusalText(catalogue[First.tokens + 21], catalogue[First.tokens + 22]) }
    /// A token is valid for 1 to 365 days. Choose a number in this range, then create the token…
    package var badDays: RefusalText { RefusalText(catalogue[First.tokens + 23], catalogue[First.tokens + 24]) }
    /// The desk cannot do anything yet. Choose at least one.
    package var scopesMissing: RefusalText { RefusalText(catalogue[First.tokens + 25], catalogue[First.tokens + 26]) }
    /// This person does not have all of these rights. A desk gets only what the person's roles…
    package var notTheirs: RefusalText { RefusalText(catalogue[First.tokens + 27], catalogue[First.tokens + 28]) }
    /// One person's desks could apply, decide and issue. Give one of the three to another perso…
    package var oneHandForAll: RefusalText { RefusalText(catalogue[First.tokens + 29], catalogue[First.tokens + 30]) }
    /// This person's account is closed. Choose someone who works here.
    package var memberHasLeft: RefusalText { RefusalText(catalogue[First.tokens + 31], catalogue[First.tokens + 32]) }
    /// This desk has a token already. Withdraw that token first, or choose another name.
    package var deskTaken: RefusalText { RefusalText(catalogue[First.tokens + 33], catalogue[First.tokens + 34]) }
}
