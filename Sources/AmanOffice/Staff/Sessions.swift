import AmanLetter

/// A browser that is signed in, as a request meets it.
package struct Session: Equatable, Sendable {
    package var member: StaffMember
    package var token: SessionToken
    package var state: SessionState

    package init(member: StaffMember, token: SessionToken, state: SessionState) {
        self.member = member
        self.token = token
        self.state = state
    }
}

/// How far a session may go.
package enum SessionState: Equatable, Sendable {
    case open
    /// Idle for a while, or locked by the member: the password first.
    case locked
    /// The member must set a second factor up first.
    case needsSecondFactor
}

extension People {
    /// The session of a token; nil when it has ended; notes the activity.
    ///
    /// - Parameters:
    ///   - token: What the browser's cookie holds.
    ///   - isPresence: False for what a page requests automatically, which is no activity.
    /// - Returns: The session as it is now.
    /// - Throws: Why the records could not answer.
    package func session(
        _ token: SessionToken,
        isPresence: Bool = true
    ) async throws(RecordsError) -> Session? {
        let now = environment.now()
        // The token of a command lies in a file: copied into a cookie, it opens no page.
        guard let kept = try await records.session(token), kept.kind == rule.kind else {
            return nil
        }
        guard let state = sessionState(kept, rule, now) else {
            try await records.endSession(token, nil)
            return nil
        }
        if state == .locked, !kept.isLocked {
            try await records.mark(token, seenAt: kept.seenAt, isLocked: true)
        } else if state != .locked, isPresence,
            now.seconds - kept.seenAt.seconds >= rule.noteSecondsMin
        {
            try await records.mark(token, seenAt: now, isLocked: false)
        }
        return Session(member: kept.member, token: token, state: state)
    }

    /// Locks a session: its pages answer again after `unlock`.
    package func lock(_ session: Session) async throws(RecordsError) {
        try await records.mark(session.token, seenAt: environment.now(), isLocked: true)
    }

    /// Opens a locked session with the member's password.
    ///
    /// - Throws: `doesNotFit`, `wait`, `busy`, or why the records could not answer.
    package func unlock(
        _ session: Session,
        password: String
    ) async throws(SignInError) {
        let now = environment.now()
        let keys = [ThrottleKey.device(session.token)]
        try await charge(keys, now)
        let kept: KeptStaff?
        do { kept = try await records.staffMember(session.member.id) } catch {
            throw .records(error)
        }
        guard try await compare(password, kept?.passwordHash, keys) else {
            await throttle.noteFailure(session.member.id)
            throw .doesNotFit
        }
        await throttle.forgive(keys)
        do { try await records.mark(session.token, seenAt: now, isLocked: false) } catch {
            throw .records(error)
        }
    }

    private func compare(
        _ password: String,
        _ hash: [UInt8]?,
        _ keys: [ThrottleKey]
    ) async throws(SignInError) -> Bool {
        do {
            return try await passwords.matches(password, hash, lane: .known)
        } catch {
            await throttle.forgive(keys)
            throw .busy
        }
    }

    /// Ends a session.
    package func signOut(_ session: Session) async throws(RecordsError) {
        try await records.endSession(session.token, nil)
    }

    /// Forgets sessions that are too old to be used.
    package func dropOldSessions() async throws(RecordsError) {
        let oldest = environment.now().adding(seconds: -rule.lifeSecondsMax)
        try await records.dropSessions(begunBefore: oldest)
    }
}

/// How far a kept session may go; nil when it is over.
func sessionState(
    _ kept: KeptSession,
    _ rule: SignInRule,
    _ now: Instant
) -> SessionState? {
    let age = now.seconds - kept.begunAt.seconds
    guard kept.member.isActive, age < rule.lifeSecondsMax else { return nil }
    let idle = now.seconds - kept.seenAt.seconds
    if kept.isLocked || idle >= rule.idleSecondsMax { return .locked }
    if rule.secondFactorRequired, !kept.member.hasSecondFactor { return .needsSecondFactor }
    return .open
}
