import AmanLetter

// The set-up of an office ends when two members, each with a second factor of their own, have
// confirmed each other: until then one person could be the whole office.
extension People {
    /// How far the set-up is.
    package func setUpState() async throws(PeopleError) -> SetUpState {
        try await asking { records throws(RecordsError) in try await records.setUpState() }
    }

    /// Whom a member can confirm while the set-up is under way: colleagues who have a second factor
    /// of their own, and whom they have not confirmed yet.
    ///
    /// - Returns: None once the set-up has ended, and for who cannot confirm anyone.
    package func colleaguesToConfirm(
        by member: StaffMember
    ) async throws(PeopleError) -> [StaffMember] {
        guard try await setUpState() == .underWay, mayBeSecond(member) else { return [] }
        let confirmed = try await asking { records throws(RecordsError) in
            try await records.colleagueConfirmations()
        }
        let own = Set(confirmed.filter { $0.by == member.id }.map(\.of))
        return try await staff().filter {
            $0.id != member.id && mayBeSecond($0) && !own.contains($0.id)
        }
    }

    /// Confirms that a colleague is the person they are said to be.
    ///
    /// - Parameters:
    ///   - id: The colleague.
    ///   - member: Who confirms, from their own sign-in; see `provePresence`.
    /// - Returns: How far the set-up is then.
    /// - Throws: `notTheSecond` for anyone who is not among `colleaguesToConfirm`.
    package func confirmColleague(
        _ id: StaffID,
        by member: StaffMember
    ) async throws(PeopleError) -> SetUpState {
        guard try await colleaguesToConfirm(by: member).contains(where: { $0.id == id }) else {
            throw .notTheSecond
        }
        let now = environment.now()
        let confirmation = ColleagueConfirmation(by: member.id, of: id, at: now)
        let entry = staffEntry(now, by: member.officer, on: AuditCode(id), "colleague confirmed")
        let required = rule.secondFactorRequired
        return try await asking { records throws(RecordsError) in
            try await records.keep(confirmation, secondFactorRequired: required, entry)
        }
    }
}
