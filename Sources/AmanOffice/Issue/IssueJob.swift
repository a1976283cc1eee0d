package import AmanLetter
package import AmanSignature

/// Most letters of one job: what a crowded office makes in days.
package let issueJobLengthMax = 3_000

/// Many letters being made, one after the other, with progress.
package struct IssueJob: Equatable, Sendable {
    /// How far it has come.
    package enum Stage: String, Sendable {
        case working, stopping, publishing, ended
    }

    /// The form that began it: the same form again is the same job.
    package let key: String
    package let officer: String
    package let cases: [IssueCase]
    package let begunAt: Instant
    package var stage = Stage.working
    /// Cases that were dealt with, with or without a letter.
    package var done = 0
    /// Made and durable, in the order of the tickets.
    package var letters: [LetterNumber] = []
    package var refused: [RefusedCase] = []
    package var endedAt: Instant?
    /// An officer asked it to stop before its end.
    package var isStopped = false
    /// The office itself could not continue.
    package var isHalted = false
    package var isPublished = false

    package init(key: String, officer: String, cases: [IssueCase], begunAt: Instant) {
        self.key = key
        self.officer = officer
        self.cases = cases
        self.begunAt = begunAt
    }

    /// Cases in a minute, and minutes left at that pace; nil while there is nothing to count.
    package func pace(at now: Instant) -> (perMinute: Int, minutesLeft: Int)? {
        let seconds = now.seconds - begunAt.seconds
        guard seconds > 0, done > 0 else { return nil }
        let left = Int64(cases.count - done) * seconds / Int64(done)
        return (Int(Int64(done) * 60 / seconds), Int((left + 59) / 60))
    }
}

/// One granted application of a job.
package struct IssueCase: Equatable, Sendable {
    package var id: ApplicationID
    package var ticket: Ticket

    package init(id: ApplicationID, ticket: Ticket) {
        self.id = id
        self.ticket = ticket
    }
}

/// A case without a letter, and why.
package struct RefusedCase: Equatable, Sendable {
    package var ticket: Ticket
    package var refusal: IssueRefusal

    package init(ticket: Ticket, refusal: IssueRefusal) {
        self.ticket = ticket
        self.refusal = refusal
    }
}

/// Why a letter was not made, as far as an officer can do something about it.
package enum IssueRefusal: Equatable, Sendable {
    case nameMissing
    /// No font of the office has this letter of the name.
    case unprintable(letter: Unicode.Scalar)
    /// What it says does not fit the paper, or breaks a rule of names.
    case doesNotFit
    /// Another member issued or changed it meanwhile.
    case changedMeanwhile
    /// Officers have to say first that the clock is right; the next one would fail too.
    case clock
    /// Its row, or the votes on it, are not as Aman wrote them: `aman check` says more.
    case notAuthentic
    /// The signer's key is on a token that does not sign now.
    case keyUnavailable(KeyAccessError)
    /// No two members have confirmed each other yet; the next one would fail too.
    case setUp
    /// The office's keys, trust list, programme or disk: the next one would fail too.
    case office

    package init(_ error: any Error) {
        guard let error = error as? IssueError else {
            self = .office
            return
        }
        switch error {
        case .setUpNotEnded: self = .setUp
        case .nameMissing: self = .nameMissing
        case .unprintable(let letter): self = .unprintable(letter: letter)
        case .refused, .tooLong: self = .doesNotFit
        case .keyUnavailable(let obstacle): self = .keyUnavailable(obstacle)
        case .notGranted, .unknownApplication, .records(.conflict(.stateChanged)),
            .unknownLetter, .erased, .notValid, .expired, .correctedSince, .notCorrected:
            self = .changedMeanwhile
        case .clockInDoubt: self = .clock
        case .votesMissing, .records(.notAuthentic): self = .notAuthentic
        case .officerMissing, .sameOfficer, .officeNotInProgramme, .kindNotInProgramme,
            .noTrustList, .notSigned, .readBackFailed, .drawnInVain, .records:
            self = .office
        }
    }

    /// Whether no other case would get a letter either.
    var isOfOffice: Bool {
        switch self {
        case .keyUnavailable, .clock, .setUp, .office: true
        default: false
        }
    }
}

/// What became of a request to begin a job.
package enum IssueStart: Equatable, Sendable {
    case begun
    /// The same form had begun it already.
    case begunBefore
    /// Another officer's job is at work.
    case taken(by: String)
}

extension RefusedCase: Error {}
