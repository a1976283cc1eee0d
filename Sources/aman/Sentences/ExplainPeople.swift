import AmanOffice
import AmanTexts

func explain(_ error: PeopleError) -> Ending {
    switch error {
    case .noSuchMember:
        Ending(.no, messages.cliStaff.member.noSuchMember)
    case .badSignInName:
        Ending(.badInput, messages.cliStaff.member.badSignInName)
    case .officerMissing:
        Ending(.badInput, messages.cliStaff.member.officerMissing)
    case .nameTaken:
        Ending(.no, messages.cliStaff.member.nameTaken)
    case .rolesMissing, .administratorSeesNoPersons, .lastAdministrator:
        explainRoles(error)
    case .alreadySetUp, .codeDoesNotFit, .proofDoesNotFit, .secondFactorDoesNotFit,
        .password:
        Ending(.no, messages.cliStaff.member.alreadySetUp)
    case .wait(let seconds):
        Ending(.tryAgain, messages.cliStaff.member.wait(seconds: "\(seconds)"))
    case .busy:
        Ending(.tryAgain, messages.cliStaff.member.busy)
    case .noSuchRequest:
        Ending(.no, messages.cliStaff.request.noSuchRequest)
    case .requestWaits:
        Ending(.no, messages.cliStaff.request.requestWaits)
    case .notTheSecond:
        Ending(.no, messages.cliStaff.request.notTheSecond)
    case .changedMeanwhile:
        explain(RecordsError.conflict(.stateChanged))
    case .records(let error):
        explain(error)
    }
}

/// Why a member does not get these roles.
private func explainRoles(_ error: PeopleError) -> Ending {
    switch error {
    case .rolesMissing:
        Ending(.badInput, messages.cliStaff.member.rolesMissing)
    case .administratorSeesNoPersons:
        Ending(.no, messages.cliStaff.member.administratorSeesNoPersons)
    default:
        Ending(.no, messages.cliStaff.member.lastAdministrator)
    }
}

/// Why the root's approval was not made or not taken.
func explain(_ error: RootApprovalError) -> Ending {
    switch error {
    case .notARequest: Ending(.badInput, messages.cliStaff.approval.notARequest)
    case .notSigned: Ending(.ourFault, messages.cliStaff.approval.notSigned)
    case .notAnApproval: Ending(.badInput, messages.cliStaff.approval.notAnApproval)
    case .otherRoot: Ending(.no, messages.cliStaff.approval.otherRoot)
    case .otherRequest: Ending(.no, messages.cliStaff.approval.otherRequest)
    case .noRoot: Ending(.no, messages.cliStaff.approval.noRoot)
    case .memberIsLeft: Ending(.no, messages.cliStaff.approval.memberIsLeft)
    case .people(let error): explain(error)
    }
}
