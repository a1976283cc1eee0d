package import AmanLetter
package import AmanVerdict

/// Which appeal; the records give it.
package struct LetterAppealID: Hashable, Sendable {
    /// From 1; the number in the address of its page.
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }
}

/// How an appeal came to the office; the stored codes never change.
package enum AppealChannel: String, CaseIterable, Sendable {
    /// The holder, at the counter.
    case holder
    /// Another person for the holder.
    case representative
    case paper
}

/// What officers answer to an appeal.
package enum AppealAnswer: Hashable, Sendable {
    /// The change stays as it was decided.
    case uphold
    /// The letter is in force again.
    case reinstate
    /// The change takes effect at this later moment, and not before.
    case later(Instant)

    /// The word in the records, the audit, the API and on the command line; it never changes.
    package var kind: AppealAnswerKind {
        switch self {
        case .uphold: .uphold
        case .reinstate: .reinstate
        case .later: .later
        }
    }
}

/// The answers without their moment; the stored codes never change.
package enum AppealAnswerKind: String, CaseIterable, Sendable {
    case uphold, reinstate, later
}

/// How an appeal ended; the stored codes never change.
package enum AppealEnding: String, CaseIterable, Sendable {
    case upheld, reinstated
    case changedTime = "changed-time"
    /// The letter's status changed otherwise before the answer: it was reinstated by those who had
    /// ended it, or exchanged.
    case overtaken

    package init(_ answer: AppealAnswer) {
        switch answer {
        case .uphold: self = .upheld
        case .reinstate: self = .reinstated
        case .later: self = .changedTime
        }
    }
}

/// The change of a letter that an appeal is about.
package struct AppealedChange: Equatable, Sendable {
    /// The index of its leaf in the log, from 0.
    package var leafIndex: UInt64
    /// Revoked or suspended, where it can be appealed.
    package var to: LetterStatus
    package var reason: String
    package var effectiveAt: Instant
    package var safeExitUntil: Instant?
    package var decidedAt: Instant
    /// What the audit calls it: only what two officers decided on their own can be appealed.
    package var act: AuditAct
    /// The officers who decided it, as the audit names them.
    package var officers: [String]
    /// The members or names behind them; none of these answers an appeal.
    package var voters: Set<Voter>

    package init(
        leafIndex: UInt64,
        to: LetterStatus,
        reason: String,
        effectiveAt: Instant,
        safeExitUntil: Instant?,
        decidedAt: Instant,
        act: AuditAct,
        officers: [String],
        voters: Set<Voter>
    ) {
        self.leafIndex = leafIndex
        self.to = to
        self.reason = reason
        self.effectiveAt = effectiveAt
        self.safeExitUntil = safeExitUntil
        self.decidedAt = decidedAt
        self.act = act
        self.officers = officers
        self.voters = voters
    }
}

/// An answer that one officer proposes and another has to confirm.
package struct AppealProposal: Equatable, Sendable {
    package var answer: AppealAnswer
    package var proposer: StaffID
    /// The proposer's name in the audit.
    package var officer: String
    package var at: Instant

    package init(answer: AppealAnswer, proposer: StaffID, officer: String, at: Instant) {
        self.answer = answer
        self.proposer = proposer
        self.officer = officer
        self.at = at
    }
}

/// An appeal against the revocation or suspension of a letter, without what the person said.
package struct LetterAppeal: Equatable, Sendable {
    package var id: LetterAppealID
    package var letter: LetterNumber
    package var change: AppealedChange
    package var channel: AppealChannel
    /// The name of who wrote it down, in the audit.
    package var officer: String
    package var filedAt: Instant
    /// From here on it is overdue.
    package var dueAt: Instant
    /// Whether the letter stays in force until the answer.
    package var isHeld: Bool
    /// Whether what the person said is stored, sealed; it goes when their record is erased.
    package var hasText: Bool
    package var proposal: AppealProposal?
    /// How it ended; nil while it is open.
    package var ending: AppealEnding?
    package var endedAt: Instant?
    /// The index in the log of the last leaf of the answer.
    package var leafIndex: UInt64?

    package init(
        id: LetterAppealID,
        letter: LetterNumber,
        change: AppealedChange,
        channel: AppealChannel,
        officer: String,
        filedAt: Instant,
        dueAt: Instant,
        isHeld: Bool,
        hasText: Bool,
        proposal: AppealProposal?,
        ending: AppealEnding?,
        endedAt: Instant?,
        leafIndex: UInt64?
    ) {
        self.id = id
        self.letter = letter
        self.change = change
        self.channel = channel
        self.officer = officer
        self.filedAt = filedAt
        self.dueAt = dueAt
        self.isHeld = isHeld
        self.hasText = hasText
        self.proposal = proposal
        self.ending = ending
        self.endedAt = endedAt
        self.leafIndex = leafIndex
    }

    /// Whether the office should have answered by a moment.
    package func isOverdue(at now: Instant) -> Bool { ending == nil && now >= dueAt }
}

extension AppealAnswer {
    /// An answer from its word and its moment; nil where they do not fit each other.
    ///
    /// - Parameters:
    ///   - kind: The word.
    ///   - moment: The later moment; nil with any other answer.
    package init?(_ kind: AppealAnswerKind, _ moment: Instant?) {
        switch (kind, moment) {
        case (.uphold, nil): self = .uphold
        case (.reinstate, nil): self = .reinstate
        case (.later, let moment?): self = .later(moment)
        case (.uphold, _), (.reinstate, _), (.later, nil): return nil
        }
    }
}
