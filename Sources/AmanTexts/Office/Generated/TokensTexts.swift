// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `tokens`.
package struct TokensTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Tokens for desks
    package var title: String { catalogue[First.tokens + 0] }
    /// A program at a desk works in this person's name, with no more than they may do.
    package var lead: String { catalogue[First.tokens + 1] }
    /// Name of the desk
    package var desk: String { catalogue[First.tokens + 2] }
    /// Small Latin letters, digits, dot and hyphen. It stands in the audit.
    package var deskHint: String { catalogue[First.tokens + 3] }
    /// What the desk may do
    package var scopes: String { catalogue[First.tokens + 4] }
    /// Days it is good
    package var days: String { catalogue[First.tokens + 5] }
    /// Make a token
    package var make: String { catalogue[First.tokens + 6] }
    /// Take back
    package var drop: String { catalogue[First.tokens + 7] }
    /// The token of {desk}
    package func madeTitle(desk: String) -> String { catalogue.filled(First.tokens + 8, [("desk", desk)]) }
    /// Put it into the desk's program now: it is not shown again. Whoever has it acts in this p…
    package var madeLead: String { catalogue[First.tokens + 9] }
    /// Good until {day}
    package func until(day: String) -> String { catalogue.filled(First.tokens + 10, [("day", day)]) }
    /// last used {day}
    package func lastUsed(day: String) -> String { catalogue.filled(First.tokens + 11, [("day", day)]) }
    /// not used yet
    package var neverUsed: String { catalogue[First.tokens + 12] }
    /// Back
    package var backToMember: String { catalogue[First.tokens + 13] }
    /// This is not a name for a desk. Two to 32 small Latin letters, digits, dots or hyphens; a…
    package var badDeskName: RefusalText { RefusalText(catalogue[First.tokens + 14], catalogue[First.tokens + 15]) }
    /// A token is good for 1 to 365 days. Choose fewer; make it anew.
    package var badDays: RefusalText { RefusalText(catalogue[First.tokens + 16], catalogue[First.tokens + 17]) }
    /// The desk may do nothing yet. Choose at least one.
    package var scopesMissing: RefusalText { RefusalText(catalogue[First.tokens + 18], catalogue[First.tokens + 19]) }
    /// The person may not do all of that. A desk gets no more than the person's roles allow.
    package var notTheirs: RefusalText { RefusalText(catalogue[First.tokens + 20], catalogue[First.tokens + 21]) }
    /// One person's desks would apply, decide and issue. Give one of the three to another perso…
    package var oneHandForAll: RefusalText { RefusalText(catalogue[First.tokens + 22], catalogue[First.tokens + 23]) }
    /// This person has left. Choose somebody who works here.
    package var memberHasLeft: RefusalText { RefusalText(catalogue[First.tokens + 24], catalogue[First.tokens + 25]) }
    /// This desk has a token already. Take that one back first, or choose another name.
    package var deskTaken: RefusalText { RefusalText(catalogue[First.tokens + 26], catalogue[First.tokens + 27]) }
}
