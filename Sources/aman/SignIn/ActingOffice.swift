import AmanOffice
import AmanTexts

/// An office that a command has opened, and on whose behalf it acts there.
struct ActingOffice: Sendable {
    let opened: OpenedOffice
    /// The name for the audit and beside votes.
    let officer: String
    /// The member who has signed in; nil in an office without staff, and for commands that need no
    /// sign-in.
    let member: StaffMember?

    var office: Office { opened.office }

    /// Who changes the staff: a member, or someone at the office's own computer.
    var actor: StaffActor { member.map(StaffActor.member) ?? .folder(name: officer) }
}

extension HomeOptions {
    /// Opens the office for a command that concerns a person or decides something.
    ///
    /// In an office without staff it acts for the officer named. In one that has staff it acts for
    /// the member who has signed in, with that member's rights, as a page would.
    ///
    /// - Parameters:
    ///   - act: What the command does.
    ///   - named: The officer given with `--officer`; nil where none was.
    ///   - usual: The name in an office without staff where none was given; nil where one must be.
    ///   - restored: See `open(at:evenIf:)`.
    /// - Returns: The office and its officer.
    /// - Throws: Why the office does not open, or why this officer may not do it.
    func open(
        for act: StaffAct,
        by named: String?,
        usual: String? = nil,
        evenIf restored: Bool = false
    ) async throws -> ActingOffice {
        let opened = try await open(evenIf: restored)
        guard try await opened.office.records.hasStaff() else {
            return try opened.acting(for: named ?? usual)
        }
        let member = try await opened.signedIn(folder)
        try checkName(named, member)
        guard member.may(do: act) else {
            throw Ending(.notAllowed, messages.cliStaff.signIn.notYours)
        }
        return ActingOffice(opened: opened, officer: member.officer, member: member)
    }

    /// Opens the office for a command that concerns no person: nightly jobs give it.
    ///
    /// - Parameters:
    ///   - named: The officer given with `--officer`; in an office with staff a name that is typed
    ///     proves nothing, and the audit says `folder` unless a member has signed in.
    ///   - usual: The name in an office without staff where none was given.
    ///   - restored: See `open(at:evenIf:)`.
    /// - Returns: The office, and who the audit says did it.
    /// - Throws: Why the office does not open.
    func openWithoutSignIn(
        by named: String?,
        usual: String,
        evenIf restored: Bool = false
    ) async throws -> ActingOffice {
        let opened = try await open(evenIf: restored)
        let isTyped = named != nil
        let name = try await opened.nameWithoutSignIn(named ?? usual, isTyped: isTyped, folder)
        return ActingOffice(opened: opened, officer: name, member: nil)
    }

    /// Refuses a name that is another member's: what was meant is not what would be done.
    func checkName(_ named: String?, _ member: StaffMember) throws {
        guard let named, SignInName(reading: named) != member.signInName,
            officerName(named) != member.officer
        else { return }
        throw Ending(
            .notAllowed,
            messages.cliStaff.signIn.otherOfficer(name: "\(member.signInName)")
        )
    }
}

/// What the audit calls someone who has the office's folder and its key, and has not signed in.
let folderOfficer = "folder"

extension OpenedOffice {
    /// Staff and sign-in, for one command.
    var peopleAtTerminal: People { office.peopleAtTerminal(people.passwords) }

    /// The member who has signed in at this terminal.
    ///
    /// - Throws: Why no one has, or not far enough.
    func signedIn(_ folder: String) async throws -> StaffMember {
        guard let token = try SessionFile.read(forHome: folder) else {
            throw Ending(.notAllowed, messages.cliStaff.signIn.notSignedIn)
        }
        guard let session = try await peopleAtTerminal.session(token),
            session.state != .locked
        else {
            SessionFile.remove(forHome: folder)
            throw Ending(.notAllowed, messages.cliStaff.signIn.ended)
        }
        guard session.state == .open else {
            throw Ending(.notAllowed, messages.cliStaff.signIn.secondFactorMissing)
        }
        return session.member
    }

    /// Whether any member could sign in: one who works here and has a password.
    func canSignIn(_ act: StaffAct) async throws -> Bool {
        try await people.staff().contains { $0.hasPassword && $0.may(do: act) }
    }

    /// The name for the audit where no sign-in is needed; see `HomeOptions.openWithoutSignIn`.
    func nameWithoutSignIn(
        _ name: String,
        isTyped: Bool,
        _ folder: String
    ) async throws -> String {
        guard try await office.records.hasStaff() else { return name }
        if let member = try? await signedIn(folder) { return member.officer }
        if isTyped { Console.note(messages.cliStaff.signIn.saysFolder) }
        return folderOfficer
    }

    fileprivate func acting(for name: String?) throws -> ActingOffice {
        guard let name else { throw Ending(.wrongUsage, messages.cliStaff.signIn.sayWho) }
        return ActingOffice(opened: self, officer: name, member: nil)
    }
}
