import AmanOffice
import AmanTexts

func explain(_ error: SignInError) -> Ending {
    switch error {
    case .doesNotFit: Ending(.notAllowed, messages.cliStaff.signIn.doesNotFit)
    case .wait(let seconds):
        Ending(.tryAgain, messages.cliStaff.member.wait(seconds: "\(seconds)"))
    case .busy: Ending(.tryAgain, messages.cliStaff.member.busy)
    case .records(let error): explain(error)
    }
}

func explain(_ error: ChangeRequestError) -> Ending {
    switch error {
    case .unknownLetter(let number): explain(RevokeError.unknownLetter(number))
    case .unknownRequest: Ending(.no, messages.cliCase.change.unknownRequest)
    case .endedBefore(let ending): Ending(.no, ended(ending))
    case .sameOfficer: Ending(.notAllowed, messages.cliCase.change.sameOfficer)
    case .notTheRequester: Ending(.notAllowed, messages.cliCase.change.notTheRequester)
    case .effectiveTooLate: Ending(.badInput, messages.cliCase.change.effectiveTooLate)
    case .revoke(let error): explain(error)
    case .issue(let error): explain(error)
    case .records(let error): explain(error)
    }
}

private func ended(_ ending: ChangeRequestEnding) -> RefusalText {
    switch ending {
    case .approved: messages.cliCase.change.wasApproved
    case .declined: messages.cliCase.change.wasRefused
    case .withdrawn: messages.cliCase.change.wasWithdrawn
    case .expired: messages.cliCase.change.hasExpired
    }
}
