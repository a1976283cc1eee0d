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
    /// The checks are a page's. A command is a process of its own and remembers nothing, so
    /// failures are counted in the audit: each is an entry before it is reported. The caller lets
    /// one process at a time in here, so that many at once are all counted.
    ///
    /// - Parameters:
    ///   - typed: What was typed.
    ///   - audit: Where failures are stored.
    /// - Returns: The member and the session's token.
    /// - Throws: As `signIn`; one answer for everything that does not fit.
    package func signIn(
        atTerminal typed: TerminalSignIn,
        audit: any AuditReading
    ) async throws(SignInError) -> SignedIn {
        let now = environment.now()
        let subject = try await subject(of: typed.name)
        let wait = try await wait(of: subject, audit, at: now)
        guard wait == 0 else { throw .wait(seconds: wait) }
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

    /// Seconds to wait, from the failures that the audit has.
    private func wait(
        of subject: AuditCode,
        _ audit: any AuditReading,
        at now: Instant
    ) async throws(SignInError) -> Int64 {
        let since = now.adding(seconds: -SignInTallies.forgetSeconds)
        do {
            let failures = try await audit.entries(of: .signInRefused, since: since)
                .filter { $0.reason == terminalFailure }
            let signedIn = try await audit.entries(of: .signIn, since: since)
                .filter { $0.subject == subject }.map(\.at).max()
            return terminalWait(failures, of: subject, signedInAt: signedIn, now)
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

/// Seconds to wait before a member may be tried at the terminal; 0 is now.
///
/// - Parameters:
///   - failures: Those at the terminal that count still, in any order.
///   - subject: Whose account is tried; unknown names are one account.
///   - signedInAt: When its member last signed in: anyone who knows the password is not guessing.
///   - now: The present time.
/// - Returns: As long as a page would let them wait for an address and for an account.
func terminalWait(
    _ failures: [AuditEntry],
    of subject: AuditCode,
    signedInAt: Instant?,
    _ now: Instant
) -> Int64 {
    let account = ThrottleKey.accountAt(
        account: ThrottledAccount(typed: subject.text),
        address: terminalAddress
    )
    let anyone = ThrottleKey.address(terminalAddress)
    var tallies = SignInTallies()
    // A clock that was set back since does not shorten the wait.
    for failure in failures.sorted(by: { $0.at < $1.at }) {
        let isOwn = failure.subject == subject && signedInAt.map { failure.at > $0 } ?? true
        tallies.charge(isOwn ? [account, anyone] : [anyone], at: min(failure.at, now))
    }
    return tallies.wait([account, anyone], at: now)
}

extension AuditReading {
    /// The newest entries of one act since a moment, newest first.
    fileprivate func entries(
        of act: AuditAct,
        since: Instant
    ) async throws(RecordsError) -> [AuditEntry] {
        var question = AuditQuestion(act: act, from: since)
        var found: [AuditEntry] = []
        // Failures at the terminal are slowed: half an hour has far fewer than these pages hold.
        for _ in 0..<20 {
            let page = try await auditPage(question)
            found += page.entries.map(\.entry)
            guard let next = page.next else { break }
            question.before = next
        }
        return found
    }
}
