import AmanOffice
import AmanTexts

func explain(_ error: DeskTokenError) -> Ending {
    switch error {
    case .badDeskName:
        Ending(.badInput, messages.cliStaff.token.badDeskName)
    case .badDays:
        Ending(.badInput, messages.cliStaff.token.badDays(daysMax: "\(DeskTokenLimits.daysMax)"))
    case .scopesMissing:
        Ending(.badInput, messages.cliStaff.token.scopesMissing)
    case .notTheirs:
        Ending(.no, messages.cliStaff.token.notTheirs)
    case .oneHandForAll:
        Ending(.no, messages.cliStaff.token.oneHandForAll)
    case .memberHasLeft: Ending(.no, messages.cliStaff.token.memberHasLeft)
    case .deskTaken: deskTaken
    case .noSuchToken: noSuchToken
    case .changedMeanwhile: explain(RecordsError.conflict(.stateChanged))
    case .records(let error): explain(error)
    }
}

private let deskTaken = Ending(.no, messages.cliStaff.token.deskTaken)

private let noSuchToken = Ending(.no, messages.cliStaff.token.noSuchToken)
