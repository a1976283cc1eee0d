// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `roles`.
package struct RolesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Registrar registers applications, hands out letters
    package var registrar: RefusalText { RefusalText(catalogue[First.roles + 0], catalogue[First.roles + 1]) }
    /// Reviewer reviews and decides
    package var reviewer: RefusalText { RefusalText(catalogue[First.roles + 2], catalogue[First.roles + 3]) }
    /// Signer issues letters, approves revocations as second officer
    package var signer: RefusalText { RefusalText(catalogue[First.roles + 4], catalogue[First.roles + 5]) }
    /// Caller calls tickets, hands out letters
    package var caller: RefusalText { RefusalText(catalogue[First.roles + 6], catalogue[First.roles + 7]) }
    /// Exchange desk exchanges letters of other offices
    package var exchangeDesk: RefusalText { RefusalText(catalogue[First.roles + 8], catalogue[First.roles + 9]) }
    /// Monitor sees numbers, incidents and the log
    package var monitor: RefusalText { RefusalText(catalogue[First.roles + 10], catalogue[First.roles + 11]) }
    /// Custodian unseals the register, together with others
    package var custodian: RefusalText { RefusalText(catalogue[First.roles + 12], catalogue[First.roles + 13]) }
    /// Administrator manages the staff, opens no records
    package var administrator: RefusalText { RefusalText(catalogue[First.roles + 14], catalogue[First.roles + 15]) }
}
