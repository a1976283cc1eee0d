import AmanLetter
import AmanOffice
import AmanTexts

func explain(_ error: MovedCaseError) -> Ending {
    let words = messages.cliApart.fault
    return switch error {
    case .officerMissing: Ending(.wrongUsage, messages.cliStaff.signIn.sayWho)
    case .notFound: Ending(.no, words.notFound)
    case .notReferred(let state): Ending(.no, words.notReferred(state: state.rawValue))
    case .keyMissing(let office): Ending(.no, words.keyMissing(office: office.text))
    case .recordUnfit, .file(.person): Ending(.badInput, words.recordUnfit)
    case .file(.unreadable): Ending(.badInput, words.unreadable)
    case .file(.newerVersion(let version)):
        Ending(.badInput, words.newerVersion(version: "\(version)"))
    case .otherKey: Ending(.badInput, words.otherKey)
    case .changed: Ending(.badInput, words.changed)
    case .statement(.unreadable): Ending(.badInput, words.unreadable)
    case .statement(.unknownKey), .statement(.signature): Ending(.badInput, words.unproven)
    case .statement(.keyOutOfTime): Ending(.badInput, words.keyOutOfTime)
    case .otherProgramme(let programme):
        Ending(.badInput, words.otherProgramme(programme: programme))
    case .otherOffice(let office): Ending(.badInput, words.otherOffice(office: office.text))
    case .fromTheFuture(let at): Ending(.badInput, words.fromTheFuture(at: at.rfc3339))
    case .tooOld(let at): Ending(.badInput, words.tooOld(at: at.rfc3339))
    case .application(let error): explain(error)
    case .trust(let error): explain(error)
    case .signing(let error): error.obstacle?.ending ?? Ending(.ourFault, words.notSigned)
    case .open(let error): explain(error)
    case .records(let error): explain(error)
    }
}

func explain(_ error: DoubleError) -> Ending {
    switch error {
    case .officerMissing: Ending(.wrongUsage, messages.cliStaff.signIn.sayWho)
    case .notFound: Ending(.no, messages.cliApart.fault.notADouble)
    case .knowledge(let error): explain(error)
    case .records(let error): explain(error)
    }
}
