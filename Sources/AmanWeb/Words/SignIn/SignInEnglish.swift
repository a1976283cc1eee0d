extension SignInWords {
    static let english = SignInWords(
        title: "Sign in",
        lead: "For the staff of this office. Anybody can check a letter without signing in.",
        name: "Name to sign in with",
        password: "Password",
        code: "Six-digit code",
        codeHint: "From your telephone, or a recovery code. Leave it empty if you have none yet.",
        button: "Sign in",
        haveInvitation: "I have a code from the administrator",
        unlockTitle: "Locked",
        unlockLead: "#, your password opens this again. What you were doing is still here.",
        unlockButton: "Go on working",
        beginTitle: "Choose your password",
        beginLead: "The administrator gave you a name and a code. The code works once.",
        invitation: "Code from the administrator",
        newPassword: "New password",
        passwordHint:
            "At least 12 characters. Four or five words that only you would put together.",
        passwordAgain: "The new password once more",
        beginButton: "Take this password",
        setUpTitle: "Set up this office",
        setUpLead: "You will be the first administrator. The code stands in the terminal "
            + "where the office was opened.",
        setUpCode: "Code from the terminal",
        nameHint: "Small Latin letters, digits, dot and hyphen.",
        officer: "Name in the audit",
        officerHint: "As colleagues know the person. It stands beside each decision and stays.",
        setUpButton: "Set up this office"
    )
}

extension AccountWords {
    static let english = AccountWords(
        title: "Your account",
        roles: "What you may do",
        secondFactor: "Second factor",
        secondFactorOn: "A telephone is set up. Setting up another replaces it.",
        secondFactorOff: "No telephone is set up: your password alone opens your account.",
        secondFactorLead: "Scan the picture with an authenticator app. It needs no network. Then "
            + "type the six digits it shows.",
        setUpSecondFactor: "Set up a telephone",
        typedSecret: "Without a camera, type this into the app:",
        shownCode: "The six digits the telephone shows",
        takeSecondFactor: "Take this telephone",
        recoveryTitle: "Your recovery codes",
        recoveryLead: "Write them down or print them, and keep them apart from the telephone. Each "
            + "one stands in for the six digits, once. They are not shown again.",
        recoveryDone: "I have them on paper",
        changePassword: "Change your password",
        presentPassword: "Present password",
        presentCode: "Present six-digit code, or a recovery code",
        passwordChanged: "Your password is changed. Other browsers are signed out."
    )
}

extension StaffWords {
    static let english = StaffWords(
        title: "Staff",
        lead: "Who works here, and what each may do. Nobody can read another's password.",
        name: "Name",
        roles: "Roles",
        state: "State",
        works: "Works here",
        invited: "Invited",
        left: "Has left",
        lastSignIn: "Last signed in",
        never: "Not yet",
        addTitle: "Take somebody in",
        addButton: "Take in and show the code",
        saveRoles: "Give these roles",
        rolesHint: "Whoever makes accounts does not open records. New roles end open sessions.",
        rolesSaved: "The roles are given.",
        reset: "Give a new code",
        resetHint: "Password, telephone and recovery codes end. For somebody who lost them.",
        disable: "End the work here",
        disableHint: "No more sign-in. The name stays in the audit.",
        enable: "Take in again",
        enableHint: "With a new code, for a new password and telephone.",
        invitationTitle: "Give this code to #",
        invitationLead: "By hand, not by message. It is shown this once and works once, on the "
            + "sign-in page under “I have a code”.",
        invitationUntil: "Good until #",
        backToStaff: "Back to the staff"
    )
}

extension RoleWords {
    static let english = RoleWords(
        registrar: RefusalText("Registrar", "takes applications down, hands letters out"),
        reviewer: RefusalText("Reviewer", "reviews and decides"),
        signer: RefusalText("Signer", "issues letters, is the second officer of a revocation"),
        caller: RefusalText("Caller", "calls tickets, hands letters out"),
        exchangeDesk: RefusalText("Exchange desk", "exchanges letters of other offices"),
        monitor: RefusalText("Monitor", "sees numbers, incidents and the log"),
        custodian: RefusalText("Custodian", "unseals the register, together with others"),
        administrator: RefusalText("Administrator", "looks after the staff, opens no records")
    )
}

extension PeopleFaultWords {
    static let english = PeopleFaultWords(
        doesNotFit: RefusalText(
            "Name, password or code does not fit.",
            "Which of them is not said. A six-digit code works once: wait for the next one."
        ),
        wait: RefusalText(
            "There were too many tries from here.",
            "Wait # seconds, then try again. Colleagues at other desks are not held up."
        ),
        busy: RefusalText("Many people are signing in just now.", "Try again in a moment."),
        codeDoesNotFit: RefusalText(
            "Name or code does not fit, or the code is too old.",
            "Ask the administrator for a new one; a code works once, for three days."
        ),
        badSignInName: RefusalText(
            "This is not a name to sign in with.",
            "Two to 32 small Latin letters, digits, dots or hyphens; a letter first."
        ),
        officerMissing: RefusalText(
            "The name in the audit is missing or is not a name.",
            "Write it in letters of any script."
        ),
        nameTaken: RefusalText(
            "Somebody here has this name already.",
            "Both names belong to one person for good, because the audit names them."
        ),
        alreadySetUp: RefusalText(
            "This office is set up already.",
            "Sign in, or ask the administrator for a code."
        ),
        tooShort: RefusalText(
            "The password is too short.",
            "It needs at least # characters: four or five words are easy to keep in mind."
        ),
        tooLong: RefusalText("The password is too long.", "Use at most # bytes of text."),
        tooUniform: RefusalText(
            "The password repeats a few characters.",
            "Use words instead of one key pressed many times."
        ),
        holdsName: RefusalText(
            "The password contains the person's own name.",
            "That is tried first. Choose other words."
        ),
        wellKnown: RefusalText(
            "Everybody tries this password.",
            "Choose words that belong together only for you."
        ),
        notTheSame: RefusalText("The two passwords differ.", "Type the new one twice."),
        proofDoesNotFit: RefusalText(
            "The present password or code is wrong.",
            "Type both again. A code works once: wait for the next one. Nothing was changed."
        ),
        secondFactorDoesNotFit: RefusalText(
            "These are not the digits of this telephone.",
            "Look whether its clock is right, wait for the next six digits, and type them."
        ),
        noSuchMember: RefusalText("Nobody here has this name.", "Go back to the staff."),
        rolesMissing: RefusalText("No role was chosen.", "Choose at least one."),
        administratorSeesNoPersons: RefusalText(
            "These roles do not go together.",
            "Whoever makes accounts must not open records: they could be their own second officer."
        ),
        lastAdministrator: RefusalText(
            "This is the last administrator.",
            "Take another one in first; somebody must be left to look after the staff."
        ),
        changedMeanwhile: RefusalText(
            "Somebody else changed this meanwhile.",
            "Nothing of yours was kept. Look at it again."
        )
    )
}
