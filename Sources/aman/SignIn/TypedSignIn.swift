import AmanOffice
import AmanRecords
import AmanTexts
import Foundation

extension TerminalSignIn {
    /// What a member types: asked at a terminal, the secrets without echo; or lines of standard
    /// input in the same order: name, password, code.
    ///
    /// Never arguments or the environment: any program of the same user can read those.
    ///
    /// - Parameter named: The name, where it was given already: then it is no line of the input.
    /// - Returns: What was typed.
    /// - Throws: Why standard input could not be read.
    static func typed(named: String? = nil) throws -> TerminalSignIn {
        let texts = messages.cliStaff.signIn
        guard isatty(STDIN_FILENO) == 1 else { return try read(named: named) }
        return TerminalSignIn(
            name: try named ?? Unlocking.askAloud(texts.name) ?? "",
            password: try Unlocking.ask(texts.password),
            code: try Unlocking.ask(texts.code)
        )
    }

    /// Most bytes of the three lines; a password has at most 1,024.
    private static let byteCountMax = 2_048

    private static func read(named: String?) throws -> TerminalSignIn {
        let bytes = try Input.bytes(of: "-", limit: byteCountMax)
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
        }[...]
        return TerminalSignIn(
            name: named ?? lines.popFirst() ?? "",
            password: lines.popFirst() ?? "",
            code: lines.popFirst() ?? ""
        )
    }
}

extension OpenedOffice {
    /// Signs a member in, as a page would.
    ///
    /// - Throws: Why not; one answer for everything that does not fit.
    func signIn(_ typed: TerminalSignIn) async throws -> SignedIn {
        try await peopleAtTerminal.signIn(atTerminal: typed)
    }

    /// Who a second member is, by their own password and code; they stay signed out.
    func proven(_ typed: TerminalSignIn) async throws -> StaffMember {
        let token = try await signIn(typed).token
        let people = peopleAtTerminal
        guard let session = try await people.session(token) else {
            throw Ending(.notAllowed, messages.cliStaff.signIn.ended)
        }
        try await people.signOut(session)
        guard session.state == .open else {
            throw Ending(.notAllowed, messages.cliStaff.signIn.secondFactorMissing)
        }
        return session.member
    }
}
