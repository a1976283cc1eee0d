import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts

func explain(_ error: KeyStoreError) -> Ending {
    switch error {
    case .missing: Ending(.badInput, messages.cliHome.keys.missing)
    case .notAKeyStore: Ending(.badInput, messages.cliHome.keys.notAKeyStore)
    case .otherRegisterKey: Ending(.badInput, messages.cliHome.keys.otherRegisterKey)
    case .newerVersion(let found):
        Ending(.badInput, messages.cliHome.keys.newerVersion(found: "\(found)"))
    case .damaged: Ending(.ourFault, messages.cliHome.keys.damaged)
    case .alreadyThere: Ending(.cannotWrite, messages.cliHome.keys.alreadyThere)
    case .tooManyCopies: Ending(.no, messages.cliHome.keys.tooManyCopies)
    case .noSuchCopy: Ending(.no, messages.cliHome.keys.noSuchCopy)
    case .unreachable: Ending(.cannotWrite, messages.cliHome.keys.unreachable)
    case .notApart(.records): Ending(.badInput, messages.cliHome.keys.besideRecords)
    case .notApart(.archive): Ending(.badInput, messages.cliHome.keys.archived)
    case .system(let code): SystemError(code: code).cannotRead(HomeFolder.keyStoreName)
    }
}

func explain(_ error: EraseError) -> Ending {
    switch error {
    case .officerMissing: Ending(.wrongUsage, messages.cliHome.keys.officerMissing)
    case .clockInDoubt(let doubt):
        Ending(
            .no,
            messages.cliHome.keys.clockDoesNotFit(
                now: doubt.now.rfc3339,
                newest: doubt.newest.rfc3339
            )
        )
    case .records(let error): explain(error)
    }
}

func explain(_ error: KeyCopyError) -> Ending {
    switch error {
    case .officerMissing: Ending(.wrongUsage, messages.cliHome.keys.officerMissing)
    case .unfitName:
        Ending(
            .wrongUsage,
            messages.cliHome.keys.unfitName(limit: "\(KeyCopy.nameLengthMax)")
        )
    case .alreadyThere: explain(KeyStoreError.alreadyThere)
    case .tooManyCopies: explain(KeyStoreError.tooManyCopies)
    case .noSuchCopy: explain(KeyStoreError.noSuchCopy)
    case .records(let error): explain(error)
    }
}
