import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

func explain(_ error: DecideError) -> Ending {
    switch error {
    case .notFound: Ending(.no, messages.cliCase.decide.notFound)
    case .alreadyDecided(let state):
        Ending(.no, messages.cliCase.decide.alreadyDecided(state: state.rawValue))
    case .sameOfficer:
        Ending(.no, messages.cliCase.decide.sameOfficer)
    case .refusedBefore:
        Ending(.no, messages.cliCase.decide.refusedBefore)
    case .nameMissing: Ending(.no, messages.cliCase.decide.nameMissing)
    case .notOpened: Ending(.no, messages.cliCase.decide.notOpened)
    case .changedMeanwhile:
        Ending(.tryAgain, messages.cliCase.decide.changedMeanwhile)
    case .nothingToWithdraw: Ending(.no, messages.cliCase.decide.nothingToWithdraw)
    case .actedOn: Ending(.no, messages.cliCase.decide.actedOn)
    case .tooLateToWithdraw(let end):
        Ending(.no, messages.cliCase.decide.tooLateToWithdraw(end: end.rfc3339))
    case .notRefused(let state):
        Ending(.no, messages.cliCase.decide.notRefused(state: state.rawValue))
    case .appealTooLate(let end): appealTooLate(end)
    case .noteTooLong: Ending(.badInput, messages.cliCase.decide.noteTooLong)
    case .noteNotPlain: Ending(.badInput, messages.cliCase.decide.noteNotPlain)
    case .officerName: Ending(.wrongUsage, messages.cliCase.decide.officerName)
    case .unknownReason(let code): unknownReason(code)
    case .unknownOffice(let code):
        Ending(.badInput, messages.cliCase.decide.unknownOffice(code: "\(code)"))
    case .referredToItself: Ending(.badInput, messages.cliCase.decide.referredToItself)
    case .records(let error): explain(error)
    }
}

private func unknownReason(_ code: String) -> Ending {
    Ending(.badInput, messages.cliCase.decide.unknownReason(code: "\(code)"))
}

private func appealTooLate(_ end: Instant) -> Ending {
    Ending(.no, messages.cliCase.decide.appealTooLate(end: end.rfc3339))
}

func explain(_ error: ExchangeError) -> Ending {
    switch error {
    case .officerMissing: Ending(.wrongUsage, messages.cliCase.exchange.officerMissing)
    case .unreadable(let reason): unreadable(reason)
    case .forged(let reason): forged(reason)
    case .untrusted(let reason): untrusted(reason)
    case .notYetValid(let number, let from):
        Ending(.no, messages.cliCase.exchange.notYetValid(number: "\(number)", from: from.rfc3339))
    case .endedLongAgo(let number, let since):
        Ending(
            .no,
            messages.cliCase.exchange.endedLongAgo(number: "\(number)", since: since.rfc3339)
        )
    case .revoked(let number):
        Ending(.no, messages.cliCase.exchange.revoked(number: "\(number)"))
    case .suspended(let number):
        Ending(.no, messages.cliCase.exchange.suspended(number: "\(number)"))
    case .alreadyExchanged(let number): alreadyExchanged(number)
    case .notInLog(let number): notInLog(number)
    case .nothingToExchange(let number, let kind):
        Ending(
            .no,
            messages.cliCase.exchange.nothingToExchange(number: "\(number)", kind: kind.code)
        )
    case .addition(let error): explain(error)
    case .knowledge(let error): explain(error)
    case .issue(let error): explain(error)
    case .records(let error): explain(error)
    }
}

private func unreadable(_ reason: String) -> Ending {
    Ending(.no, messages.cliCase.exchange.unreadable(reason: "\(reason)"))
}

private func forged(_ reason: String) -> Ending {
    Ending(.no, messages.cliCase.exchange.forged(reason: "\(reason)"))
}

private func untrusted(_ reason: String) -> Ending {
    Ending(.no, messages.cliCase.exchange.untrusted(reason: "\(reason)"))
}

private func alreadyExchanged(_ number: LetterNumber) -> Ending {
    Ending(.no, messages.cliCase.exchange.alreadyExchanged(number: "\(number)"))
}

private func notInLog(_ number: LetterNumber) -> Ending {
    Ending(.cannotTell, messages.cliCase.exchange.notInLog(number: "\(number)"))
}

func explain(_ error: UpdateRefusal) -> Ending {
    switch error {
    case .offered(let refusal): explain(refusal)
    case .held:
        Ending(.ourFault, messages.cliCase.update.held)
    case .otherProgramme:
        Ending(.badInput, messages.cliCase.update.otherProgramme)
    case .trustListContradicts(let sequence):
        Ending(.badInput, messages.cliCase.update.trustListContradicts(sequence: "\(sequence)"))
    case .nothingHeld:
        Ending(.badInput, messages.cliCase.update.nothingHeld)
    case .tooLarge(_, let limit):
        Ending(.badInput, messages.cliCase.update.tooLarge(limit: "\(limit)"))
    }
}

func explain(_ error: ImportBundleError) -> Ending {
    switch error {
    case .officerMissing: Ending(.wrongUsage, messages.cliCase.importBundle.officerMissing)
    case .refused(let refusal): explain(refusal)
    case .notMerged(let refusal): explain(refusal)
    case .otherProgramme(let id):
        Ending(.badInput, messages.cliCase.importBundle.otherProgramme(id: "\(id)"))
    case .records(let error): explain(error)
    case .knowledge(let error): explain(error)
    }
}
