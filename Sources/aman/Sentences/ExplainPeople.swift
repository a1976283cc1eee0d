import AmanOffice

func explain(_ error: PeopleError) -> Ending {
    switch error {
    case .noSuchMember:
        Ending(
            .no,
            "Nobody here signs in with that name.",
            advice: "aman staff list shows who works here."
        )
    case .badSignInName:
        Ending(
            .badInput,
            "That is not a name to sign in with.",
            advice: "Two to 32 small Latin letters, digits, dots or hyphens; a letter first."
        )
    case .officerMissing:
        Ending(.badInput, "The name for the audit is missing or is not a name.")
    case .nameTaken:
        Ending(
            .no,
            "Somebody here has that name already, to sign in with or in the audit.",
            advice: "Both names belong to one person for good."
        )
    case .rolesMissing, .administratorSeesNoPersons, .lastAdministrator:
        explainRoles(error)
    case .alreadySetUp, .codeDoesNotFit, .proofDoesNotFit, .secondFactorDoesNotFit,
        .password:
        Ending(.no, "That did not fit.", advice: "Sign in at the counter.")
    case .wait(let seconds):
        Ending(.tryAgain, "There were too many tries; wait \(seconds) seconds.")
    case .busy:
        Ending(.tryAgain, "Many passwords are being compared just now.", advice: "Try again.")
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
        Ending(.badInput, "No role was given.", advice: "Give at least one with --role.")
    case .administratorSeesNoPersons:
        Ending(
            .no,
            "An administrator may not also have a role that opens records.",
            advice: "Whoever makes accounts could otherwise be their own second officer."
        )
    default:
        Ending(
            .no,
            "That is the last administrator.",
            advice: "Take another one in first: aman staff add NAME --role administrator"
        )
    }
}
