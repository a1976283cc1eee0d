// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `search`.
package struct SearchTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Ticket or letter number
    package var label: String { catalogue[First.search + 0] }
    /// Find
    package var button: String { catalogue[First.search + 1] }
    /// Find a case
    package var title: String { catalogue[First.search + 2] }
    /// Type a number at the top of any page, or scan a letter. You see where the case is, and n…
    package var lead: String { catalogue[First.search + 3] }
    /// A ticket, such as 927
    package var aTicket: String { catalogue[First.search + 4] }
    /// The ten characters of an application
    package var anApplication: String { catalogue[First.search + 5] }
    /// A letter's number, with the office's code in front or without
    package var aLetter: String { catalogue[First.search + 6] }
    /// Each look is counted and noted in the audit by its number.
    package var counted: String { catalogue[First.search + 7] }
    /// No number? Find the ticket of a lost slip.
    package var lostSlip: String { catalogue[First.search + 8] }
    /// Nothing was typed. Type a ticket or a letter's number.
    package var empty: RefusalText { RefusalText(catalogue[First.search + 9], catalogue[First.search + 10]) }
    /// This is too long for a number. Type the number alone, or scan the whole code of the lett…
    package var tooLong: RefusalText { RefusalText(catalogue[First.search + 11], catalogue[First.search + 12]) }
    /// This is not a number of ours. Names are not searched for. Type a ticket, such as 927, or…
    package var notANumber: RefusalText { RefusalText(catalogue[First.search + 13], catalogue[First.search + 14]) }
    /// A character of this letter number is wrong. Compare it with the paper and type it again.
    package var wrongCharacter: RefusalText { RefusalText(catalogue[First.search + 15], catalogue[First.search + 16]) }
    /// This is a ticket of {office}. Tickets count up in each office. Ask there.
    package func ticketOfOther(office: String) -> RefusalText { RefusalText(catalogue.filled(First.search + 17, [("office", office)]), catalogue[First.search + 18]) }
    /// There is no ticket {ticket} here. Look at the slip again. Tickets count up from 1 in eac…
    package func noTicket(ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.search + 19, [("ticket", ticket)]), catalogue[First.search + 20]) }
    /// There is no such application here. Compare the ten characters, or type the ticket.
    package var noApplication: RefusalText { RefusalText(catalogue[First.search + 21], catalogue[First.search + 22]) }
    /// This office made no letter with this number. The number is written correctly. Check the…
    package var noLetter: RefusalText { RefusalText(catalogue[First.search + 23], catalogue[First.search + 24]) }
    /// This letter is from {office}. Its case is there. You can check the letter here, and exch…
    package func letterOfOther(office: String) -> RefusalText { RefusalText(catalogue.filled(First.search + 25, [("office", office)]), catalogue[First.search + 26]) }
}
