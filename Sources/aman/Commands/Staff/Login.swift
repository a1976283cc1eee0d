import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Signs a member in, so that commands act on their behalf.
struct Login: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sign in, so that commands act on your behalf for an hour.",
        discussion: """
            Asks for your sign-in name, your password and a one-time code, as the office's page \
            does; or reads them as three lines of standard input. Commands that concern a person \
            or decide something need it in an office that has staff. Sign out when you leave: \
            aman logout.
            """
    )
    @OptionGroup var home: HomeOptions

    func run() async throws {
        let opened = try await home.open(evenIf: true)
        guard try await opened.office.records.hasStaff() else {
            throw Ending(.no, messages.cliStaff.signIn.noStaff)
        }
        let signedIn = try await opened.signIn(try .typed())
        let people = opened.peopleAtTerminal
        guard let session = try await people.session(signedIn.token), session.state == .open else {
            try await people.records.endSession(signedIn.token, nil)
            throw Ending(.notAllowed, messages.cliStaff.signIn.secondFactorMissing)
        }
        // A token that was here before is no one's any more.
        try await opened.endSignIn(home.folder)
        try SessionFile.write(signedIn.token, forHome: home.folder)
        let now = opened.office.environment.now()
        let report = LoginReport(
            signInName: signedIn.member.signInName.text,
            until: now.adding(seconds: SignInRule.terminalSecondsMax).rfc3339
        )
        if home.json {
            try Console.json(report)
        } else {
            Console.note(
                messages.cliStaff.signIn.signedIn(name: report.signInName, until: report.until)
            )
        }
    }
}

/// Ends the sign-in.
struct Logout: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sign out: commands no longer act on your behalf."
    )
    @OptionGroup var home: HomeOptions

    func run() async throws {
        let wasSignedIn = try await home.open(evenIf: true).endSignIn(home.folder)
        if home.json {
            try Console.json(["signedOut": wasSignedIn])
        } else {
            let texts = messages.cliStaff.signIn
            Console.note(wasSignedIn ? texts.signedOut : texts.notSignedInHere)
        }
    }
}

extension OpenedOffice {
    /// Ends the sign-in of this terminal, in the records and on the disk.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    func endSignIn(_ folder: String) async throws -> Bool {
        let token = try? SessionFile.read(forHome: folder)
        SessionFile.remove(forHome: folder)
        guard let token else { return false }
        try await office.records.endSession(token, nil)
        return true
    }
}

/// A sign-in, as JSON.
struct LoginReport: Encodable {
    let signInName: String
    let until: String
}
