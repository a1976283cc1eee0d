package import AmanLetter
package import AmanVerdict

/// What a notice tells the holder, and never a name.
///
/// It has a reason only where the programme prints it: the paper may be found by others.
package struct Notice: Equatable, Sendable {
    /// Where an appeal is that the notice is about.
    package enum AppealStage: Equatable, Sendable {
        /// It was filed, and the answer is due; a letter that is held is in force until then.
        case filed(at: Instant, dueAt: Instant, isHeld: Bool)
        /// The notice is its answer.
        case answered
    }

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
    /// When it was decided; a change that takes effect later leaves the letter as it is until then.
    package var decidedAt: Instant
    /// Whether the letter is in force until the change takes effect; one that is suspended is not.
    package var isInForceUntilThen: Bool
    /// The code of the reason that is printed; nil where the office tells it to the holder.
    package var ground: String?
    /// Where the holder's appeal is; nil where none was filed against this.
    package var appeal: AppealStage?
    /// Whether an appeal before the change takes effect holds it until the answer.
    package var appealHolds: Bool
    /// The index of the entry in the public log, from 0; nil where there is none.
    package var leafIndex: UInt64?
    /// Last day of an objection or appeal; nil where the programme gives no time for one.
    package var objectionUntil: Instant?
    package var madeAt: Instant

    package init(
        matter: Matter,
        decidedAt: Instant,
        isInForceUntilThen: Bool = true,
        ground: String? = nil,
        appeal: AppealStage? = nil,
        appealHolds: Bool = false,
        leafIndex: UInt64?,
        objectionUntil: Instant?,
        madeAt: Instant
    ) {
        self.matter = matter
        self.decidedAt = decidedAt
        self.isInForceUntilThen = isInForceUntilThen
        self.ground = ground
        self.appeal = appeal
        self.appealHolds = appealHolds
        self.leafIndex = leafIndex
        self.objectionUntil = objectionUntil
        self.madeAt = madeAt
    }
}
