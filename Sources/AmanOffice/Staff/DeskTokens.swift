import AmanLetter

extension Office {
    /// The tokens of this office's desks; however often it is asked for, one limiter counts.
    package var tokens: DeskTokens {
        DeskTokens(records: records, environment: environment, limiter: tokenLimiter)
    }
}

/// The tokens of an office's desks: who may ask the JSON API for what.
package struct DeskTokens: Sendable {
    package let records: any TokenRecords
    package let environment: OfficeEnvironment
    private let limiter: TokenRateLimiter

    package init(
        records: any TokenRecords,
        environment: OfficeEnvironment,
        limiter: TokenRateLimiter
    ) {
        self.records = records
        self.environment = environment
        self.limiter = limiter
    }

    /// All tokens, those revoked included, oldest first.
    package func all() async throws(DeskTokenError) -> [DeskToken] {
        do { return try await records.tokens() } catch { throw .records(error) }
    }

    /// Makes a token at once, in an administrator's hand: for sample offices only.
    ///
    /// - Parameters:
    ///   - desk: The desk's name: 2 to 32 of `a-z 0-9 . -`.
    ///   - member: The member who answers for what the desk does.
    ///   - scopes: What it may do; no more than the member may.
    ///   - days: How long it is good.
    ///   - administrator: Who makes it.
    /// - Returns: The token, and its secret to be shown this once.
    /// - Throws: The first thing wrong with it; nothing was stored then.
    package func addSample(
        desk: String,
        for member: StaffMember,
        scopes: Set<Right>,
        days: Int = DeskTokenLimits.daysUsual,
        by administrator: String
    ) async throws(DeskTokenError) -> (token: DeskToken, secret: DeskTokenSecret) {
        let kept = try await all()
        let now = environment.now()
        let desk = try checkedDesk(desk, of: member, scopes, days, beside: kept, at: now)
        return try await store(
            desk,
            member,
            scopes,
            days: days,
            after: kept,
            by: administrator
        )
    }

    /// The desk's name as it was typed, where the member may have such a token for it.
    func checkedDesk(
        _ typed: String,
        of member: StaffMember,
        _ scopes: Set<Right>,
        _ days: Int,
        beside kept: [DeskToken],
        at now: Instant
    ) throws(DeskTokenError) -> SignInName {
        guard let desk = SignInName(reading: typed) else { throw .badDeskName }
        guard (1...DeskTokenLimits.daysMax).contains(days) else { throw .badDays }
        try checkScopes(scopes, for: member, beside: kept.filter { $0.isGood(at: now) })
        guard (member.officer + officerDeskMark + desk.text).utf8.count <= officerByteCountMax
        else { throw .badDeskName }
        return desk
    }

    /// Stores a token that was checked.
    func store(
        _ desk: SignInName,
        _ member: StaffMember,
        _ scopes: Set<Right>,
        days: Int,
        after kept: [DeskToken],
        by officer: String,
        spending allowance: DeskAllowanceID? = nil
    ) async throws(DeskTokenError) -> (token: DeskToken, secret: DeskTokenSecret) {
        let now = environment.now()
        let last = kept.map(\.id.number).max() ?? 0
        let new = NewDeskToken(
            secret: DeskTokenSecret(randomBytes: environment.randomBytes(SessionToken.byteCount)),
            desk: desk,
            member: member,
            scopes: scopes,
            madeAt: now,
            endsAt: now.adding(days: days),
            after: last,
            allowance: allowance,
            audit: staffEntry(
                now,
                by: officer,
                on: AuditCode(DeskTokenID(number: last + 1)),
                "token: " + AuditCode(words: scopes.inOrder)
            )
        )
        do {
            return (try await records.add(new), new.secret)
        } catch {
            throw DeskTokenError(error)
        }
    }

    /// Revokes a token: the next request with it is refused.
    package func drop(
        _ id: DeskTokenID,
        by administrator: String
    ) async throws(DeskTokenError) {
        let now = environment.now()
        guard let token = try await all().first(where: { $0.id == id }) else { throw .noSuchToken }
        guard token.droppedAt == nil else { return }
        let entry = staffEntry(now, by: administrator, on: AuditCode(id), "token dropped")
        do {
            try await records.drop(id, at: now, entry)
        } catch .conflict(.stateChanged) {
            return
        } catch {
            throw .records(error)
        }
    }

    /// The token of a secret that still opens something, and notes the day it is used.
    ///
    /// - Returns: nil for a secret that no one has, that ended or was revoked.
    package func admit(_ secret: DeskTokenSecret) async throws(RecordsError) -> DeskToken? {
        let now = environment.now()
        guard let token = try await records.token(secret), token.isGood(at: now) else { return nil }
        let day = now.seconds / 86_400
        if token.usedDay != day { try await records.noteUse(of: token.id, day: day) }
        return token
    }

    /// Seconds a token has to wait before its next request; 0 lets it in and counts it.
    package func wait(_ token: DeskToken) async throws(RecordsError) -> Int64 {
        try await limiter.wait(token.id, at: environment.now())
    }

    /// Forgets answers that are older than a key is good.
    package func dropOldAnswers() async throws(RecordsError) {
        let oldest = environment.now().adding(seconds: -DeskTokenLimits.answerSecondsMax)
        try await records.dropAnswers(keptBefore: oldest)
    }
}

/// Refuses scopes that this member's desks may not have.
///
/// One person's desks together must not register an application, decide it and make its letter:
/// what no role does alone, no drawer full of tokens does either.
func checkScopes(
    _ scopes: Set<Right>,
    for member: StaffMember,
    beside live: [DeskToken]
) throws(DeskTokenError) {
    guard !scopes.isEmpty else { throw .scopesMissing }
    guard member.isActive else { throw .memberHasLeft }
    guard scopes.isSubset(of: deskTokenScopes), scopes.isSubset(of: member.roles.rights) else {
        throw .notTheirs
    }
    let others = live.filter { $0.member.id == member.id }
    let together = others.reduce(into: scopes) { $0.formUnion($1.rights) }
    guard !together.isSuperset(of: [.apply, .decide, .issue]) else { throw .oneHandForAll }
}

extension Set<Right> {
    /// The rights in the order of `Right.allCases`.
    package var inOrder: [Right] { Right.allCases.filter(contains) }
}

/// Why a token was not made or not revoked.
package enum DeskTokenError: Error, Equatable, Sendable {
    /// Not 2 to 32 of `a-z 0-9 . -`, or too long beside the member's name.
    case badDeskName
    /// Fewer than one day, or more than `DeskTokenLimits.daysMax`.
    case badDays
    case scopesMissing
    /// The member's roles do not have one of them, or no token may.
    case notTheirs
    /// One person would register applications, decide them and make their letters.
    case oneHandForAll
    case memberHasLeft
    /// The desk has a token that was not revoked.
    case deskTaken
    case noSuchToken
    /// Another token was made meanwhile; nothing was stored.
    case changedMeanwhile
    case records(RecordsError)

    init(_ error: RecordsError) {
        switch error {
        case .conflict(.nameTaken): self = .deskTaken
        case .conflict(.stateChanged): self = .changedMeanwhile
        default: self = .records(error)
        }
    }
}
