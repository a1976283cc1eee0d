import AmanLetter
import AmanOffice
import AmanTexts

/// What an error of a step is called here; nil for an error no step throws.
func apiProblem(for error: any Error) -> ApiProblem? {
    switch error {
    case let error as ApiProblem: error
    case let error as SiteRefusal: ApiProblem(error)
    case let error as OpenError: apiProblem(error)
    case let error as ApplyError: apiProblem(error)
    case let error as DecideError: apiProblem(error)
    case let error as ClearError: apiProblem(error)
    case let error as IssueError: apiProblem(error)
    case let error as HandOutError: apiProblem(error)
    case let error as ExchangeError: apiProblem(error)
    case let error as PublishError: apiProblem(error)
    case let error as AppealError: apiProblem(error)
    case let error as RecordsError: apiProblem(error)
    case let error as ReplyError: apiProblem(error)
    case is LetterNumberRefusal: ApiProblem(.letterNotFound)
    default: nil
    }
}

private func apiProblem(_ error: RecordsError) -> ApiProblem {
    switch error {
    case .conflict: ApiProblem(.changedMeanwhile)
    case .busy: ApiProblem(.tooBusy, retryAfter: 2)
    case .cannotWrite: ApiProblem(.cannotWrite, retryAfter: 60)
    case .notAuthentic(let row): ApiProblem(.ourFault, at: row.code)
    case .rolledBack: ApiProblem(.ourFault, at: "log")
    case .clockDiffers: ApiProblem(.ourFault, at: "clock")
    case .outdated: ApiProblem(.tooBusy, retryAfter: 60)
    case .damaged, .sealed: ApiProblem(.ourFault)
    }
}

private func apiProblem(_ error: OpenError) -> ApiProblem {
    switch error {
    case .quotaReached: ApiProblem(.quotaReached)
    case .notFound: ApiProblem(.applicationNotFound)
    case .letterNotFound: ApiProblem(.letterNotFound)
    case .reasonMissing: ApiProblem(.ourFault)
    case .records(let error): apiProblem(error)
    }
}

private func apiProblem(_ error: ApplyError) -> ApiProblem {
    switch error {
    case .notJSON(.notAnObject): ApiProblem(.notAnObject)
    case .notJSON: ApiProblem(.notJSON)
    case .unknownField(let name): ApiProblem(.unknownField, at: pointer(name))
    case .field(let field, .missing): ApiProblem(.missingField, at: pointer(field.rawValue))
    case .field(let field, _): ApiProblem(.badField, at: pointer(field.rawValue))
    case .channelNotOffered: ApiProblem(.channelNotOffered, at: "/channel")
    case .notFound: ApiProblem(.applicationNotFound)
    case .alreadyDecided: ApiProblem(.alreadyDecided)
    case .sentBefore: ApiProblem(.changedMeanwhile)
    case .officerMissing: ApiProblem(.ourFault)
    case .badReason: ApiProblem(.badField, at: "/remark")
    case .changedMeanwhile: ApiProblem(.changedMeanwhile)
    case .records(let error): apiProblem(error)
    }
}

private func apiProblem(_ error: DecideError) -> ApiProblem {
    switch error {
    case .notFound: ApiProblem(.applicationNotFound)
    case .alreadyDecided: ApiProblem(.alreadyDecided)
    case .sameOfficer, .refusedBefore: ApiProblem(.sameOfficer)
    case .changedMeanwhile, .actedOn: ApiProblem(.changedMeanwhile)
    case .unknownReason: ApiProblem(.unknownReason, at: "/reason")
    case .unknownOffice: ApiProblem(.unknownOffice, at: "/office")
    case .referredToItself: ApiProblem(.referredToItself, at: "/office")
    case .nameMissing: ApiProblem(.nameMissing)
    // Withdrawing, appealing and notes are steps of the pages only.
    case .nothingToWithdraw, .tooLateToWithdraw, .notRefused, .appealTooLate, .noteTooLong,
        .noteNotPlain, .officerName, .notOpened:
        ApiProblem(.ourFault)
    case .records(let error): apiProblem(error)
    }
}

private func apiProblem(_ error: ClearError) -> ApiProblem {
    switch error {
    case .notFound: ApiProblem(.applicationNotFound)
    case .notOpened: ApiProblem(.notCompared)
    case .notAHit: ApiProblem(.notAHit, at: "/other")
    case .changedMeanwhile: ApiProblem(.changedMeanwhile)
    case .open(let error): apiProblem(error)
    case .records(let error): apiProblem(error)
    }
}

private func apiProblem(_ error: IssueError) -> ApiProblem {
    switch error {
    case .unknownApplication: ApiProblem(.recordErased)
    case .notGranted, .votesMissing: ApiProblem(.notGranted)
    case .unknownLetter: ApiProblem(.letterNotFound)
    case .erased: ApiProblem(.recordErased)
    case .notValid: ApiProblem(.letterNotValid)
    case .expired: ApiProblem(.letterEnded)
    case .nameMissing: ApiProblem(.nameMissing)
    case .setUpNotEnded, .noTrustList, .officeNotInProgramme, .kindNotInProgramme, .clockInDoubt:
        ApiProblem(.officeNotReady)
    case .refused, .tooLong, .unprintable, .readBackFailed, .correctedSince, .notCorrected:
        ApiProblem(.letterNotMade)
    case .drawnInVain: ApiProblem(.tooBusy, retryAfter: 2)
    case .keyUnavailable: ApiProblem(.officeNotReady)
    case .officerMissing, .sameOfficer, .notSigned: ApiProblem(.ourFault)
    case .records(let error): apiProblem(error)
    }
}

private func apiProblem(_ error: HandOutError) -> ApiProblem {
    switch error {
    case .nobodyWaiting: ApiProblem(.nobodyWaiting)
    case .nobodyCalled: ApiProblem(.nobodyCalled)
    case .unknownTicket: ApiProblem(.unknownTicket, at: "/ticket")
    case .neverCalled: ApiProblem(.neverCalled)
    case .calledTooSeldom: ApiProblem(.calledTooSeldom)
    case .alreadyNoShow: ApiProblem(.alreadyNoShow)
    case .movedOn: ApiProblem(.changedMeanwhile)
    case .otherTicket: ApiProblem(.unknownTicket, at: "/number")
    case .unknownLetter: ApiProblem(.letterNotFound, at: "/number")
    case .alreadyHandedOut: ApiProblem(.alreadyHandedOut)
    case .notValid: ApiProblem(.letterNotValid)
    case .expired: ApiProblem(.letterEnded)
    case .officerMissing: ApiProblem(.ourFault)
    case .records(let error): apiProblem(error)
    }
}

private func apiProblem(_ error: ExchangeError) -> ApiProblem {
    switch error {
    case .unreadable: ApiProblem(.letterUnreadable, at: "/text")
    case .forged: ApiProblem(.signatureDoesNotFit, at: "/text")
    case .untrusted: ApiProblem(.signerNotTrusted, at: "/text")
    case .notYetValid: ApiProblem(.letterBeginsLater)
    case .endedLongAgo: ApiProblem(.letterEnded)
    case .revoked, .suspended: ApiProblem(.letterNotValid)
    case .alreadyExchanged: ApiProblem(.alreadyExchanged)
    case .notInLog: ApiProblem(.notInLog)
    case .nothingToExchange: ApiProblem(.nothingToExchange)
    case .officerMissing: ApiProblem(.ourFault)
    case .addition(let error): apiProblem(error)
    case .knowledge(let error): apiProblem(error)
    case .issue(let error): apiProblem(error)
    case .records(let error): apiProblem(error)
    }
}

private func apiProblem(_ error: AppealError) -> ApiProblem {
    switch error {
    case .unknownLetter, .unknownAppeal: ApiProblem(.letterNotFound, at: "/letter")
    case .nothingToAppeal, .replaced, .answeredBefore: ApiProblem(.nothingToAppeal)
    case .tooLate: ApiProblem(.appealTooLate)
    case .filedBefore: ApiProblem(.alreadyAppealed)
    case .textTooLong, .textNotPlain: ApiProblem(.badField, at: "/text")
    case .recordErased: ApiProblem(.recordErased)
    // Answers are steps of members' own sign-in, and no desk's.
    case .officerMissing, .sameOfficer, .tookPart, .endedBefore, .alreadyProposed, .notProposed,
        .otherProposal, .badMoment:
        ApiProblem(.ourFault)
    case .open(let error): apiProblem(error)
    case .records(let error): apiProblem(error)
    }
}

private func apiProblem(_ error: PublishError) -> ApiProblem {
    switch error {
    case .notInTree: ApiProblem(.notInTree)
    case .noTreeHead, .noTrustList, .noRoot, .keysReplaced: ApiProblem(.officeNotReady)
    case .records(let error): apiProblem(error)
    default: ApiProblem(.ourFault)
    }
}

/// A field of the body, RFC 6901.
func pointer(_ name: String) -> String {
    "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
}
