import AmanOffice
import AmanTexts

extension RevokeTexts {
    func act(_ act: ChangeRequestAct) -> String {
        switch act {
        case .revoke: revoke
        case .suspend: suspend
        case .reinstate: reinstate
        case .replace: replace
        case .replaceCorrected: replaceCorrected
        }
    }

    func about(_ act: ChangeRequestAct) -> String {
        switch act {
        case .revoke: aboutRevoke
        case .suspend: aboutSuspend
        case .reinstate: aboutReinstate
        case .replace: aboutReplace
        case .replaceCorrected: aboutReplaceCorrected
        }
    }

    func approve(_ act: ChangeRequestAct) -> String {
        switch act {
        case .revoke: approveRevoke
        case .suspend: approveSuspend
        case .reinstate: approveReinstate
        case .replace, .replaceCorrected: approveReplace
        }
    }

    func ending(_ ending: ChangeRequestEnding, officer: String, time: String) -> String {
        switch ending {
        case .approved: done(officer: officer, time: time)
        case .declined: declined(officer: officer, time: time)
        case .withdrawn: withdrawn(officer: officer, time: time)
        case .expired: expired
        }
    }
}

extension RevokeTexts {
    func fault(_ fault: AskError) -> RefusalText {
        switch fault {
        case .noAct: faults.noAct
        case .noReason: faults.noReason
        case .noMoment: faults.noMoment
        }
    }

    /// Nil for what is no officer's to correct.
    func text(_ error: ChangeRequestError) -> RefusalText? {
        switch error {
        case .unknownLetter, .unknownRequest, .records: nil
        case .endedBefore: faults.endedBefore
        case .sameOfficer: faults.sameOfficer
        case .notTheRequester: faults.notYours
        case .effectiveTooLate: faults.tooLate
        case .revoke(let error): text(error)
        case .issue(let error): text(error)
        }
    }

    private func text(_ error: RevokeError) -> RefusalText? {
        switch error {
        case .effectiveInThePast: faults.past
        case .effectiveTooSoon: faults.tooSoon
        case .appealOpen, .records(.conflict(.appealOpen)): faults.appealOpen
        case .unknownReason, .reasonForOtherChange: faults.noReason
        case .notAllowed, .replacedAfterLoss, .lostIsNoReturn: faults.notAllowed
        case .sameOfficer: faults.sameOfficer
        case .records(.conflict): faults.notAllowed
        case .unknownLetter, .officerMissing, .records: nil
        }
    }

    private func text(_ error: IssueError) -> RefusalText? {
        switch error {
        case .erased, .notValid, .expired, .nameMissing, .unprintable, .refused, .tooLong,
            .records(.conflict):
            faults.notReplaceable
        case .correctedSince: faults.correctedSince
        case .notCorrected: faults.notCorrected
        case .sameOfficer: faults.sameOfficer
        case .clockInDoubt: faults.clock
        case .setUpNotEnded: faults.setUp
        case .noTrustList, .notSigned, .keyUnavailable, .readBackFailed, .drawnInVain,
            .officeNotInProgramme,
            .kindNotInProgramme:
            faults.office
        case .officerMissing, .unknownApplication, .notGranted, .votesMissing, .unknownLetter,
            .records:
            nil
        }
    }
}
