import AmanLetter
import AmanWatch

/// What was typed to sign in, and where it came from.
package struct SignInAttempt: Equatable, Sendable, CustomStringConvertible {
    package var name: String
    package var password: String
    /// Six digits, a recovery code, or nothing.
    package var code: String
    /// What the browser holds from an earlier sign-in.
    package var device: SessionToken?
    /// The session the browser holds; it ends.
    package var session: SessionToken?
    /// The client's address, as the connection has it.
    package var address: String

    package init(
        name: String,
        password: String,
        code: String,
        device: SessionToken?,
        session: SessionToken?,
        address: String
    ) {
        self.name = name
        self.password = password
        self.code = code
        self.device = device
        self.session = session
        self.address = address
    }

    package var description: String { "SignInAttempt(redacted)" }
}

/// A session that has begun.
package struct SignedIn: Equatable, Sendable {
    package var member: StaffMember
    package var token: SessionToken
    /// To be stored by the browser; nil where it holds one already.
    package var device: SessionToken?
}

/// Why the sign-in was refused.
///
/// One answer for every reason that could tell which part was right.
package enum SignInError: Error, Equatable, Sendable {
    /// The name, the password or the code does not fit.
    case doesNotFit
    /// Too many tries: how many seconds to wait. The same for unknown names.
    case wait(seconds: Int64)
    case busy
    case records(RecordsError)

    /// As the metrics name it: which of the three did not fit is said to no one.
    fileprivate var code: String {
        switch self {
        case .doesNotFit: "does-not-fit"
        case .wait: "wait"
        case .busy: "busy"
        case .records: "records"
        }
    }
}

extension People {
    /// Signs a member in.
    ///
    /// A crash before 4 leaves nothing but a used-up try; after it, the session exists.
    ///
    /// - Parameter attempt: What was typed, and where it came from.
    /// - Returns: The member, the session's token, and perhaps a token for the browser.
    /// - Throws: One answer for everything that does not fit, after the same work.
    package func signIn(_ attempt: SignInAttempt) async throws(SignInError) -> SignedIn {
        do throws(SignInError) {
            return try await admit(attempt)
        } catch {
            OfficeMetrics.signInRefusals.count(error.code)
            throw error
        }
    }

    private func admit(_ attempt: SignInAttempt) async throws(SignInError) -> SignedIn {
        let now = environment.now()
        let name = SignInName(reading: attempt.name)
        let found = try await find(name, attempt.device)  // 1 read
        let keys = throttleKeys(attempt, isKnown: found.isKnown)
        try await charge(keys, now)
        let matches: Bool
        do throws(PasswordRefusal) {
            matches = try await passwords.matches(  // 2 compare; an unknown name takes as long
                attempt.password,
                found.kept?.member.isActive == true ? found.kept?.passwordHash : nil,
                lane: found.isKnown ? .known : .strangers
            )
        } catch {
            await throttle.forgive(keys)
            throw .busy
        }
        do {
            let used = try planSignIn(found.kept, matches, attempt.code, now)  // 3 plan
            let signedIn = try await begin(used, attempt, found.isKnown, now)  // 4 commit once
            await throttle.forgive(keys)
            return signedIn
        } catch {
            switch error {
            case .doesNotFit: await throttle.noteFailure(found.kept?.member.id)
            default: await throttle.forgive(keys)
            }
            throw error
        }
    }

    /// Charges a try, or says how long it has to wait.
    func charge(_ keys: [ThrottleKey], _ now: Instant) async throws(SignInError) {
        let wait: Int64
        do { wait = try await throttle.admit(keys, at: now) } catch { throw .records(error) }
        guard wait == 0 else { throw .wait(seconds: wait) }
    }

    /// The member of that name, and whether the browser is one of theirs.
    private func find(
        _ name: SignInName?,
        _ device: SessionToken?
    ) async throws(SignInError) -> (kept: KeptStaff?, isKnown: Bool) {
        guard let name else { return (nil, false) }
        do {
            // Done for every name, so that the time does not reveal who is on the staff.
            let owner: StaffID? =
                if let device { try await records.member(ofDevice: device) } else { nil }
            let kept = try await records.staffMember(named: name)
            return (kept, owner != nil && owner == kept?.member.id)
        } catch {
            throw .records(error)
        }
    }

    private func begin(
        _ used: PlannedSignIn,
        _ attempt: SignInAttempt,
        _ isKnown: Bool,
        _ now: Instant
    ) async throws(SignInError) -> SignedIn {
        let signedIn = SignedIn(
            member: used.member,
            token: token(),
            // Of a command there is no browser to be known by.
            device: isKnown || rule.kind == .terminal ? nil : token()
        )
        do {
            try await records.begin(
                SessionChange(
                    token: signedIn.token,
                    staff: used.member.id,
                    kind: rule.kind,
                    at: now,
                    usedStep: used.step,
                    usedRecoveryCode: used.recoveryCode,
                    replaces: attempt.session,
                    device: signedIn.device,
                    audit: AuditEntry(
                        at: now,
                        officer: used.member.officer,
                        act: .signIn,
                        subject: AuditCode(used.member.id),
                        reason: used.recoveryCode == nil ? nil : "recovery-code"
                    )
                )
            )
        } catch {
            switch error {
            case .conflict: throw .doesNotFit
            default: throw .records(error)
            }
        }
        return signedIn
    }

    /// Whose failures a try counts with; a known browser is slowed by its own alone.
    private func throttleKeys(_ attempt: SignInAttempt, isKnown: Bool) -> [ThrottleKey] {
        if isKnown, let device = attempt.device { return [.device(device)] }
        let address = throttledAddress(attempt.address)
        let account = ThrottledAccount(typed: attempt.name)
        return [
            .accountAt(account: account, address: address), .address(address),
            .strangersAt(account: account),
        ]
    }

    /// Writes the failures since the last time into the audit: counts, no addresses.
    package func noteFailures() async throws(RecordsError) {
        for failure in await throttle.takeFailures() {
            try await records.append(
                AuditEntry(
                    at: environment.now(),
                    officer: "office",
                    act: .signInRefused,
                    subject: failure.member.map { AuditCode($0) } ?? nobodysSignIn,
                    reason: AuditCode(failure.count) + " times"
                )
            )
        }
    }
}

/// Who signs in, and by what beside the password.
struct PlannedSignIn: Equatable, Sendable {
    var member: StaffMember
    var step: Int64?
    var recoveryCode: SecretCode?
}

/// Decides from what was read and compared; the records see to it that a code counts once.
func planSignIn(
    _ kept: KeptStaff?,
    _ passwordMatches: Bool,
    _ code: String,
    _ now: Instant
) throws(SignInError) -> PlannedSignIn {
    guard let kept, kept.member.isActive, passwordMatches else { throw .doesNotFit }
    guard let secret = kept.totpSecret else { return PlannedSignIn(member: kept.member) }
    let step = OneTimeCode.matchingStep(
        code,
        secret,
        atSecond: now.seconds,
        after: kept.totpStep
    )
    if let step { return PlannedSignIn(member: kept.member, step: step) }
    guard let paper = SecretCode(reading: code, length: SecretCode.recoveryLength) else {
        throw .doesNotFit
    }
    return PlannedSignIn(member: kept.member, recoveryCode: paper)
}
