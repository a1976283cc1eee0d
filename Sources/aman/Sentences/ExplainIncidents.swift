import AmanIncident
import AmanOffice
import AmanRecords
import AmanTexts

/// As `ending(for:)`, of reports of incidents.
func endingOfIncidents(_ error: any Error) -> Ending? {
    switch error {
    case let error as IncidentError: explain(error)
    case let error as IncidentFormError: explain(error)
    case let error as SealedFormError: explain(error)
    case let error as WeighingError: explain(error)
    case let error as ReplyError: explain(error)
    default: nil
    }
}

func explainMonitorsFile(_ reason: SecretFileError.Reason) -> Ending {
    let words = messages.cliIncident.fault
    return switch reason {
    case .alreadyThere: Ending(.cannotWrite, words.keyIsThere)
    case .missing: Ending(.badInput, words.keyMissing)
    case .damaged: Ending(.badInput, words.keyDamaged)
    case .wrongPassphrase: Ending(.badInput, words.wrongPassphrase)
    case .cannotRead(let code): Ending(.badInput, words.keyFile(code: "\(code)"))
    case .cannotWrite(let code): Ending(.cannotWrite, words.keyFile(code: "\(code)"))
    }
}

func explain(_ error: IncidentError) -> Ending {
    let words = messages.cliIncident.fault
    return switch error {
    case .tooLong(let field, let most):
        Ending(.badInput, words.tooLong(field: field.rawValue, limit: "\(most)"))
    case .nothingChosen: Ending(.badInput, words.member(name: "kinds"))
    case .noSource: Ending(.badInput, words.member(name: "source"))
    case .language: Ending(.badInput, words.member(name: "language"))
    case .day: Ending(.badInput, words.member(name: "day"))
    case .province: Ending(.badInput, words.member(name: "province"))
    case .letter: Ending(.badInput, words.member(name: "letter"))
    case .replyKey: Ending(.badInput, words.member(name: "replyKey"))
    }
}

func explain(_ error: IncidentFormError) -> Ending {
    let words = messages.cliIncident.fault
    return switch error {
    case .unreadable(let place): Ending(.badInput, words.unreadable(place: "\(place)"))
    case .newerVersion(let version): Ending(.badInput, words.newer(version: "\(version)"))
    }
}

func explain(_ error: SealedFormError) -> Ending {
    let words = messages.cliIncident.fault
    return switch error {
    case .malformed, .notAuthentic: Ending(.badInput, words.notAuthentic)
    case .otherKey: Ending(.badInput, words.otherKey)
    case .content(let error): explain(error)
    }
}

func explain(_ error: WeighingError) -> Ending {
    let words = messages.cliIncident.fault
    return switch error {
    case .rule(_, let rule): Ending(.badInput, words.rule(rule: rule.rawValue))
    case .signature(let step), .unreadable(let step, _), .otherReport(let step),
        .gap(let step), .earlier(let step):
        Ending(.badInput, words.step(step: "\(step + 1)"))
    case .tooMany: Ending(.no, words.tooMany(limit: "\(IncidentLimits.stepCountMax)"))
    }
}

func explain(_ error: ReplyError) -> Ending {
    let words = messages.cliIncident.fault
    return switch error {
    case .officerMissing: Ending(.wrongUsage, messages.cliStaff.signIn.sayWho)
    case .noMonitors: Ending(.no, words.noMonitors)
    case .unreadable(let error): explain(error)
    case .unknownReport(let place): Ending(.badInput, words.unknownReport(place: "\(place)"))
    case .step(let report, _), .laterThanToday(let report), .unknownDuplicate(let report):
        Ending(.badInput, words.reportStep(report: "\(report)"))
    case .tooManyAnswers(let report):
        Ending(.no, words.tooManyAnswers(report: "\(report)"))
    case .erased(let report): Ending(.no, words.erased(report: "\(report)"))
    case .otherKey: Ending(.badInput, words.otherKey)
    case .full: Ending(.no, words.full)
    case .records(let error): explain(error)
    }
}
