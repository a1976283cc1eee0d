import AmanLetter

/// What a member types at a terminal to sign in.
package struct TerminalSignIn: Sendable, CustomStringConvertible {
    package var name: String
    package var password: String
    /// Six digits, a recovery code, or nothing.
    package var code: String

    package init(name: String, password: String, code: String) {
        self.name = name
        self.password = password
        self.code = code
    }

    package var description: String { "TerminalSignIn(redacted)" }
}

extension SignInRule {
    /// Seconds after which a command's session ends, used or not: commands are given one after the
    /// other, and the file that holds the token is on a disk.
    package static let terminalSecondsMax: Int64 = 3_600

    /// The rule for sessions of commands: a page's, and shorter.
    package static func atTerminal(secondFactorRequired: Bool) -> SignInRule {
        var rule = SignInRule(secondFactorRequired: secondFactorRequired)
        rule.idleSecondsMax = terminalSecondsMax
        rule.lifeSecondsMax = terminalSecondsMax
        rule.kind = .terminal
        return rule
    }
}

extension Office {
    /// The staff of this office, for a program that carries out one command.
    ///
    /// - Parameter passwords: What hashes and compares passwords.
    /// - Returns: Staff and sign-in under the rule for commands.
    package func peopleAtTerminal(_ passwords: any PasswordKeeping) -> People {
        People(
            records: records,
            passwords: passwords,
            environment: environment,
            rule: .atTerminal(secondFactorRequired: !programme.sample),
            office: code
        )
    }
}

extension People {
    /// Signs a member in who gives commands.
    ///
    /// The checks are a page's, and failures are counted where a page's are: in the records, so
    /// that many commands at once are all counted. Each is an entry of the audit before it is
    /// reported, as the command's process ends with it.
    ///
    /// - Parameter typed: What was typed.
    /// - Returns: The member and the session's token.
    /// - Throws: As `signIn`; one answer for everything that does not fit.
    package func signIn(
        atTerminal typed: TerminalSignIn
    ) async throws(SignInError) -> SignedIn {
        let now = environment.now()
        let subject = try await subject(of: typed.name)
        let attempt = SignInAttempt(
            name: typed.name,
            password: typed.password,
            code: typed.code,
            device: nil,
            session: nil,
            address: terminalAddress
        )
        do {
            return try await signIn(attempt)
        } catch {
            if error == .doesNotFit { try await note(failureOf: subject, at: now) }
            throw error
        }
    }

    private func subject(of typed: String) async throws(SignInError) -> AuditCode {
        guard let name = SignInName(reading: typed) else { return nobodysSignIn }
        do {
            let kept = try await records.staffMember(named: name)
            return kept.map { AuditCode($0.member.id) } ?? nobodysSignIn
        } catch {
            throw .records(error)
        }
    }

    private func note(
        failureOf subject: AuditCode,
        at now: Instant
    ) async throws(SignInError) {
        let entry = AuditEntry(
            at: now,
            officer: "office",
            act: .signInRefused,
            subject: subject,
            reason: terminalFailure
        )
        do { try await records.append(entry) } catch { throw .records(error) }
    }
}

/// The audit's reason for a sign-in that was refused at a terminal.
package let terminalFailure: AuditCode = "terminal"

/// Where commands are given, as failures are counted by address: one place for all of them.
private let terminalAddress = "terminal"
