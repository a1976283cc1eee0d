import AmanRecords
import AmanTexts

func explain(_ error: DatabaseAddressRefusal) -> Ending {
    switch error {
    case .passwordInAddress: Ending(.wrongUsage, messages.cliHome.database.passwordInAddress)
    case .unprotected, .unknownProof: Ending(.wrongUsage, messages.cliHome.database.unprotected)
    case .notPostgreSQL, .noUser, .noDatabase, .noHost, .badHost, .badPort, .tooManyHosts,
        .tooLong, .unknownOption:
        Ending(.wrongUsage, messages.cliHome.database.badAddress)
    }
}

func explain(_ error: MoveError) -> Ending {
    switch error {
    case .inUse: Ending(.tryAgain, messages.cliHome.move.inUse)
    case .differs(let table): Ending(.ourFault, messages.cliHome.move.differs(table: table))
    case .unfit: Ending(.no, messages.cliHome.move.unfit)
    case .alreadyThere: Ending(.badInput, messages.cliHome.move.alreadyThere)
    case .unknownTable: Ending(.ourFault, messages.cliHome.move.unknownTable)
    case .keys(let error): explain(error)
    case .home(let error): explain(error)
    case .opening(let error): explain(HomeError.records(error))
    case .records(let error): explain(error)
    }
}
