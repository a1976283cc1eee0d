package import AmanLetter

/// What an administrator allows one desk of a member: the member makes the token from it.
///
/// So that who vouches for people never holds what acts in their name: the secret is shown to the
/// member, after the member's own password and code.
package struct DeskAllowance: Equatable, Sendable {
    package var id: DeskAllowanceID
    package var desk: SignInName
    /// The member who will answer for what the desk does, as of now.
    package var member: StaffMember
    package var scopes: Set<Right>
    /// Days that the token will be good.
    package var days: Int
    /// Until when the token has to be made.
    package var until: Instant

    package init(
        id: DeskAllowanceID,
        desk: SignInName,
        member: StaffMember,
        scopes: Set<Right>,
        days: Int,
        until: Instant
    ) {
        self.id = id
        self.desk = desk
        self.member = member
        self.scopes = scopes
        self.days = days
        self.until = until
    }
}

/// Which allowance; the records give it.
package struct DeskAllowanceID: Hashable, Sendable {
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }
}

/// An allowance to be stored; it takes the place of an unused one for the same desk.
package struct NewDeskAllowance: Equatable, Sendable {
    package var desk: SignInName
    package var member: StaffMember
    package var scopes: Set<Right>
    package var days: Int
    package var allowedAt: Instant
    package var until: Instant
    package var audit: AuditEntry

    package init(
        desk: SignInName,
        member: StaffMember,
        scopes: Set<Right>,
        days: Int,
        allowedAt: Instant,
        until: Instant,
        audit: AuditEntry
    ) {
        self.desk = desk
        self.member = member
        self.scopes = scopes
        self.days = days
        self.allowedAt = allowedAt
        self.until = until
        self.audit = audit
    }
}

extension DeskTokens {
    /// Allows a desk of a member to have a token, which the member makes.
    ///
    /// - Parameters: As of `addSample`.
    /// - Returns: The allowance, good for `DeskTokenLimits.allowanceDays`.
    /// - Throws: The first thing wrong with it; nothing was stored then.
    package func allow(
        desk: String,
        for member: StaffMember,
        scopes: Set<Right>,
        days: Int = DeskTokenLimits.daysUsual,
        by administrator: String
    ) async throws(DeskTokenError) -> DeskAllowance {
        let now = environment.now()
        let kept = try await all()
        let desk = try checkedDesk(desk, of: member, scopes, days, beside: kept, at: now)
        guard !kept.contains(where: { $0.desk == desk && $0.droppedAt == nil }) else {
            throw .deskTaken
        }
        let new = NewDeskAllowance(
            desk: desk,
            member: member,
            scopes: scopes,
            days: days,
            allowedAt: now,
            until: now.adding(days: DeskTokenLimits.allowanceDays),
            audit: staffEntry(
                now,
                by: administrator,
                on: AuditCode(member.id),
                "token-allowed"
            )
        )
        do { return try await records.add(new) } catch { throw DeskTokenError(error) }
    }

    /// What a member's desks are allowed and no token was made from yet.
    package func allowances(
        of member: StaffID
    ) async throws(DeskTokenError) -> [DeskAllowance] {
        let now = environment.now()
        do {
            return try await records.deskAllowances(of: member).filter { $0.until > now }
        } catch {
            throw .records(error)
        }
    }

    /// Makes the token that was allowed; its secret is in the answer and nowhere else.
    ///
    /// - Parameters:
    ///   - id: The allowance.
    ///   - member: The member whom it names, from their own sign-in; see `People.provePresence`.
    /// - Returns: The token, and its secret to be shown this once.
    /// - Throws: `noSuchToken` for an allowance of another member, used or ended.
    package func make(
        _ id: DeskAllowanceID,
        by member: StaffMember
    ) async throws(DeskTokenError) -> (token: DeskToken, secret: DeskTokenSecret) {
        let now = environment.now()
        guard let allowance = try await allowances(of: member.id).first(where: { $0.id == id })
        else { throw .noSuchToken }
        let kept = try await all()
        try checkScopes(
            allowance.scopes,
            for: allowance.member,
            beside: kept.filter { $0.isGood(at: now) }
        )
        return try await store(
            allowance.desk,
            allowance.member,
            allowance.scopes,
            days: allowance.days,
            after: kept,
            by: member.officer,
            spending: id
        )
    }

    /// Withdraws an allowance that no token was made from.
    package func dropAllowance(
        _ id: DeskAllowanceID,
        of member: StaffID,
        by officer: String
    ) async throws(DeskTokenError) {
        guard try await allowances(of: member).contains(where: { $0.id == id }) else {
            throw .noSuchToken
        }
        let now = environment.now()
        let entry = staffEntry(now, by: officer, on: AuditCode(member), "token-not-allowed")
        do {
            try await records.dropAllowance(id, at: now, entry)
        } catch .conflict(.stateChanged) {
            throw .noSuchToken
        } catch {
            throw .records(error)
        }
    }
}
