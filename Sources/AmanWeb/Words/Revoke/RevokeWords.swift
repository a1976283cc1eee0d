import AmanOffice

/// What the pages of revoking, suspending, reinstating and replacing say; `#` stands for a date, a
/// name or a number.
struct RevokeWords: Sendable {
    var title: String
    var lead: String
    var waiting: String
    var nothingWaits: String
    var what: String
    var askedBy: String
    var standsUntil: String
    var askTitle: String
    var askLead: String
    var nothingPossible: String
    var revoke: String
    var suspend: String
    var reinstate: String
    var replace: String
    var aboutRevoke: String
    var aboutSuspend: String
    var aboutReinstate: String
    var aboutReplace: String
    var choose: String
    var reason: String
    var reasonHint: String
    var when: String
    var atOnce: String
    var later: String
    var date: String
    var time: String
    var goOn: String
    var confirmTitle: String
    var means: String
    var asSoon: String
    var safeExit: String
    /// The first `#` is how many days, the second the last day.
    var safeExitAbout: String
    var secondOfficer: String
    var ask: String
    var change: String
    var wishTitle: String
    /// The first `#` is the officer, the second when.
    var askedLine: String
    var standsLine: String
    var yours: String
    var takeBack: String
    var approveRevoke: String
    var approveSuspend: String
    var approveReinstate: String
    var approveReplace: String
    var decline: String
    /// In these four the first `#` is who, the second when.
    var done: String
    var declined: String
    var takenBack: String
    var expired: String
    var notice: String
    var noticeHint: String
    var toLetter: String
    var askForChange: String
    var faults: RevokeFaultWords

    func act(_ act: ChangeRequestAct) -> String {
        switch act {
        case .revoke: revoke
        case .suspend: suspend
        case .reinstate: reinstate
        case .replace: replace
        }
    }

    func about(_ act: ChangeRequestAct) -> String {
        switch act {
        case .revoke: aboutRevoke
        case .suspend: aboutSuspend
        case .reinstate: aboutReinstate
        case .replace: aboutReplace
        }
    }

    func approve(_ act: ChangeRequestAct) -> String {
        switch act {
        case .revoke: approveRevoke
        case .suspend: approveSuspend
        case .reinstate: approveReinstate
        case .replace: approveReplace
        }
    }

    func ending(_ ending: ChangeRequestEnding) -> String {
        switch ending {
        case .approved: done
        case .declined: declined
        case .withdrawn: takenBack
        case .expired: expired
        }
    }
}

/// Why a change was not asked for or not carried out, and what to do.
struct RevokeFaultWords: Sendable {
    var noAct: RefusalText
    var noReason: RefusalText
    var noMoment: RefusalText
    var past: RefusalText
    /// `#` stands for how many days.
    var tooLate: RefusalText
    var notAllowed: RefusalText
    var notReplaceable: RefusalText
    var sameOfficer: RefusalText
    var notYours: RefusalText
    var endedBefore: RefusalText
    var office: RefusalText
}

extension RevokeWords {
    func fault(_ fault: AskFault) -> RefusalText {
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
        case .unknownReason: faults.noReason
        case .notAllowed, .replacedAfterLoss, .lostIsNoReturn: faults.notAllowed
        case .sameOfficer: faults.sameOfficer
        case .records(.conflict): faults.notAllowed
        case .unknownLetter, .officerMissing, .records: nil
        }
    }

    private func text(_ error: IssueError) -> RefusalText? {
        switch error {
        case .thinned, .notValid, .expired, .nameMissing, .refused, .tooLong,
            .records(.conflict):
            faults.notReplaceable
        case .sameOfficer: faults.sameOfficer
        case .noTrustList, .notSigned, .readBackFailed, .drawnInVain, .officeNotInProgramme,
            .kindNotInProgramme:
            faults.office
        case .officerMissing, .unknownApplication, .notGranted, .unknownLetter, .records: nil
        }
    }
}
