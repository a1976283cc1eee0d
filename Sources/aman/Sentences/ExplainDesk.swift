import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

func explain(_ error: IssueError) -> Ending {
    switch error {
    case .officerMissing: officerMissing
    case .setUpNotEnded: Ending(.no, messages.cliDesk.issue.setUpNotEnded)
    case .sameOfficer: sameOfficer
    case .unknownApplication(let id):
        Ending(.no, messages.cliDesk.issue.unknownApplication(id: "\(id)"))
    case .notGranted(let state): notGranted(state)
    case .votesMissing(let found, let needed):
        Ending(.no, messages.cliDesk.issue.votesMissing(found: "\(found)", needed: "\(needed)"))
    case .unknownLetter(let number): unknown(number)
    case .erased(let number): erased(number)
    case .correctedSince(let number): correctedSince(number)
    case .notCorrected(let number): notCorrected(number)
    case .notValid(let number, let status):
        Ending(.no, messages.cliDesk.issue.notValid(number: "\(number)", status: status.code))
    case .expired(let number, let since): ended(number, since)
    case .nameMissing: nameMissing
    case .unprintable(let letter):
        Ending(.no, messages.cliDesk.desk.unprintable(letter: quoted(letter)))
    case .officeNotInProgramme(let code):
        Ending(.badInput, messages.cliDesk.issue.officeNotInProgramme(code: "\(code)"))
    case .kindNotInProgramme(let kind):
        Ending(.badInput, messages.cliDesk.issue.kindNotInProgramme(kind: kind.code))
    case .tooLong(let count, let limit):
        Ending(.badInput, messages.cliDesk.issue.tooLong(count: "\(count)", limit: "\(limit)"))
    case .clockInDoubt(let doubt): inDoubt(doubt)
    case .noTrustList: onNoTrustList
    case .readBackFailed(let verdict, let reason): thrownAway(verdict, reason)
    case .refused(let refusal): explain(refusal)
    case .keyUnavailable(let obstacle): obstacle.ending
    case .notSigned, .drawnInVain: Ending(.ourFault, messages.cliDesk.issue.notSigned)
    case .records(let error): explain(error)
    }
}

func explain(_ error: HandOutError) -> Ending {
    switch error {
    case .officerMissing: officerMissing
    case .nobodyWaiting:
        Ending(.no, messages.cliDesk.handOut.nobodyWaiting)
    case .nobodyCalled:
        Ending(.no, messages.cliDesk.handOut.nobodyCalled)
    case .unknownTicket(let ticket):
        Ending(.no, messages.cliDesk.handOut.unknownTicket(ticket: "\(ticket)"))
    case .neverCalled(let ticket):
        Ending(.no, messages.cliDesk.handOut.neverCalled(ticket: "\(ticket)"))
    case .calledTooSeldom(let ticket, let missing):
        Ending(.no, messages.cliDesk.handOut.calledTooSeldom(count: missing, ticket: "\(ticket)"))
    case .alreadyNoShow(let ticket):
        Ending(.no, messages.cliDesk.handOut.alreadyNoShow(ticket: "\(ticket)"))
    case .movedOn(let ticket?): Ending(.no, messages.cliDesk.handOut.movedOn(ticket: "\(ticket)"))
    case .movedOn(nil): Ending(.no, messages.cliDesk.handOut.queueChanged)
    case .otherTicket(let number, let ticket):
        Ending(.no, messages.cliDesk.handOut.otherTicket(number: "\(number)", ticket: "\(ticket)"))
    case .unknownLetter(let number): unknown(number)
    case .alreadyHandedOut(let number, let at):
        Ending(
            .no,
            messages.cliDesk.handOut.alreadyHandedOut(number: "\(number)", moment: at.rfc3339)
        )
    case .notValid(let number, let status):
        Ending(.no, messages.cliDesk.handOut.notValid(number: "\(number)", status: status.code))
    case .expired(let number, let since): ended(number, since)
    case .records(let error): explain(error)
    }
}

func explain(_ error: RevokeError) -> Ending {
    switch error {
    case .unknownLetter(let number): unknown(number)
    case .officerMissing: officerMissing
    case .sameOfficer: sameOfficer
    case .unknownReason(let code):
        Ending(.badInput, messages.cliDesk.revoke.unknownReason(code: "\(code)"))
    case .reasonForOtherChange(let code, let act):
        Ending(
            .badInput,
            messages.cliDesk.revoke.reasonForOtherChange(code: "\(code)", act: act.rawValue)
        )
    case .notAllowed(let from, let to):
        Ending(.no, messages.cliDesk.revoke.notAllowed(from: from.code, to: to.code))
    case .lostIsNoReturn:
        Ending(.badInput, messages.cliDesk.revoke.lostIsNoReturn)
    case .replacedAfterLoss:
        Ending(.no, messages.cliDesk.revoke.replacedAfterLoss)
    case .effectiveInThePast:
        Ending(.badInput, messages.cliDesk.revoke.effectiveInThePast)
    case .appealOpen:
        Ending(.no, messages.cliDesk.revoke.appealOpen)
    case .effectiveTooSoon(let earliest):
        Ending(.badInput, messages.cliDesk.revoke.effectiveTooSoon(earliest: earliest.rfc3339))
    case .records(let error): explain(error)
    }
}

private let officerMissing = Ending(.wrongUsage, messages.cliDesk.desk.officerMissing)

private let sameOfficer = Ending(.no, messages.cliDesk.desk.sameOfficer)

private let nameMissing = Ending(.no, messages.cliDesk.desk.nameMissing)

private let onNoTrustList = Ending(.no, messages.cliDesk.desk.onNoTrustList)

private func notGranted(_ state: ApplicationState) -> Ending {
    Ending(.no, messages.cliDesk.desk.notGranted(state: state.rawValue))
}

private func thrownAway(_ verdict: Verdict, _ reason: String) -> Ending {
    Ending(
        .ourFault,
        messages.cliDesk.desk.thrownAway(verdict: verdict.rawValue, reason: "\(reason)")
    )
}

private func inDoubt(_ doubt: ClockDoubt) -> Ending {
    let (now, newest) = (doubt.now.rfc3339, doubt.newest.rfc3339)
    return Ending(.no, messages.cliDesk.issue.clockInDoubt(now: now, newest: newest))
}

private func correctedSince(_ number: LetterNumber) -> Ending {
    Ending(.no, messages.cliDesk.issue.correctedSince(number: "\(number)"))
}

private func notCorrected(_ number: LetterNumber) -> Ending {
    Ending(.no, messages.cliDesk.issue.notCorrected(number: "\(number)"))
}

private func erased(_ number: LetterNumber) -> Ending {
    Ending(.no, messages.cliDesk.desk.erased(number: "\(number)"))
}

private func ended(_ number: LetterNumber, _ since: Instant) -> Ending {
    Ending(.no, messages.cliDesk.desk.ended(number: "\(number)", since: since.rfc3339))
}

private func unknown(_ number: LetterNumber) -> Ending {
    Ending(.no, messages.cliDesk.desk.unknown(number: "\(number)"))
}
