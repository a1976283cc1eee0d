package import AmanLetter
package import AmanVerdict

/// What a letter's changes make of it at a moment: the last one that is in effect counts.
///
/// A letter's own status is what was decided last, which may take effect later.
///
/// - Parameters:
///   - changes: The letter's changes, or the first of them, in the order of the log.
///   - now: The moment.
/// - Returns: Valid where no change is in effect.
package func statusInEffect(
    of changes: some BidirectionalCollection<StatusChange>,
    at now: Instant
) -> LetterStatus {
    changes.last { $0.effectiveAt <= now }?.to ?? .valid
}
