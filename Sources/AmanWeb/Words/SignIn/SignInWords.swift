/// What the pages of signing in say.
struct SignInWords: Sendable {
    var title: String
    var lead: String
    var name: String
    var password: String
    var code: String
    var codeHint: String
    var button: String
    var haveInvitation: String
    var unlockTitle: String
    /// Where `#` stands for the officer's name.
    var unlockLead: String
    var unlockButton: String
    var beginTitle: String
    var beginLead: String
    var invitation: String
    var newPassword: String
    var passwordHint: String
    var passwordAgain: String
    var beginButton: String
    var setUpTitle: String
    var setUpLead: String
    var setUpCode: String
    var nameHint: String
    var officer: String
    var officerHint: String
    var setUpButton: String
}

/// What the pages of one's own account say.
struct AccountWords: Sendable {
    var title: String
    var roles: String
    var secondFactor: String
    var secondFactorOn: String
    var secondFactorOff: String
    var secondFactorLead: String
    var setUpSecondFactor: String
    var typedSecret: String
    var shownCode: String
    var takeSecondFactor: String
    var recoveryTitle: String
    var recoveryLead: String
    var recoveryDone: String
    var changePassword: String
    var presentPassword: String
    var presentCode: String
    var passwordChanged: String
}

/// What the pages of the staff say.
struct StaffWords: Sendable {
    var title: String
    var lead: String
    var name: String
    var roles: String
    var state: String
    var works: String
    var invited: String
    var left: String
    var lastSignIn: String
    var never: String
    var addTitle: String
    var addButton: String
    var saveRoles: String
    var rolesHint: String
    var rolesSaved: String
    var reset: String
    var resetHint: String
    var disable: String
    var disableHint: String
    var enable: String
    var enableHint: String
    /// Where `#` stands for the officer's name.
    var invitationTitle: String
    var invitationLead: String
    /// Where `#` stands for the moment.
    var invitationUntil: String
    var backToStaff: String
}

/// What each role is called, and what it is for.
struct RoleWords: Sendable {
    var registrar: RefusalText
    var reviewer: RefusalText
    var signer: RefusalText
    var caller: RefusalText
    var exchangeDesk: RefusalText
    var monitor: RefusalText
    var custodian: RefusalText
    var administrator: RefusalText
}

/// Why something about people was not done.
struct PeopleFaultWords: Sendable {
    var doesNotFit: RefusalText
    /// Where `#` stands for seconds.
    var wait: RefusalText
    var busy: RefusalText
    var codeDoesNotFit: RefusalText
    var badSignInName: RefusalText
    var officerMissing: RefusalText
    var nameTaken: RefusalText
    var alreadySetUp: RefusalText
    /// Where `#` stands for a count of characters.
    var tooShort: RefusalText
    var tooLong: RefusalText
    var tooUniform: RefusalText
    var holdsName: RefusalText
    var wellKnown: RefusalText
    var notTheSame: RefusalText
    var proofDoesNotFit: RefusalText
    var secondFactorDoesNotFit: RefusalText
    var noSuchMember: RefusalText
    var rolesMissing: RefusalText
    var administratorSeesNoPersons: RefusalText
    var lastAdministrator: RefusalText
    var changedMeanwhile: RefusalText
}
