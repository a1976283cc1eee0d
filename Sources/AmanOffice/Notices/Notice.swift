package import AmanLetter
package import AmanVerdict

/// What a notice tells the holder; never a name, never what the holder was or did.
package struct Notice: Equatable, Sendable {
    /// What happened, to what.
    package enum Matter: Equatable, Sendable {
        /// A letter's state changes; `safeExitUntil` is for one that is revoked.
        case letter(LetterNumber, LetterStatus, effectiveAt: Instant, safeExitUntil: Instant?)
        /// A lost letter's place is taken by another.
        case replaced(LetterNumber, by: LetterNumber, effectiveAt: Instant)
        /// An application was refused, for a reason of the programme.
        case refused(Ticket, reason: String, at: Instant)
    }

    package var matter: Matter
    /// The index of the entry in the public log, from 0; nil where there is none.
    package var leafIndex: UInt64?
    /// Last day of an objection or appeal; nil where the programme gives no time for one.
    package var objectionUntil: Instant?
    package var madeAt: Instant

    package init(
        matter: Matter,
        leafIndex: UInt64?,
        objectionUntil: Instant?,
        madeAt: Instant
    ) {
        self.matter = matter
        self.leafIndex = leafIndex
        self.objectionUntil = objectionUntil
        self.madeAt = madeAt
    }
}
