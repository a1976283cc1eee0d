import AmanOffice
import AmanRecords
import AmanTexts

/// Two officers by name, as an office without staff has them.
func namedPair(_ first: String?, _ second: String?) throws(Ending) -> OfficerPair {
    do throws(OfficerRefusal) {
        return try OfficerPair(first ?? "", second ?? "")
    } catch {
        throw Ending(.wrongUsage, messages.cliRun.continueLog.twoDifferentOfficers)
    }
}

extension HomeOptions {
    /// Opens the office for what two officers answer for at once, such as a clock that both
    /// compared.
    ///
    /// In an office without staff these are two names. In one that has staff the first has signed
    /// in, and the second, who is beside them, types their own password and code.
    ///
    /// - Parameters:
    ///   - first: The officer given with `--officer`.
    ///   - second: The officer given with `--second`; in an office with staff a sign-in name.
    ///   - act: What both have to have the right to.
    ///   - restored: See `open(at:evenIf:)`. Where the records that came back have no member who
    ///     could sign in, two names are enough: else the office would never work again.
    ///   - pair: Makes two officers of the two names in an office without staff.
    /// - Returns: The office and the two.
    /// - Throws: Why the office does not open, or why these two may not do it.
    func open(
        forTwo first: String?,
        _ second: String?,
        act: StaffAct = .vouch,
        evenIf restored: Bool = false,
        pair: (OpenedOffice) throws -> OfficerPair
    ) async throws -> (OpenedOffice, OfficerPair) {
        let opened = try await open(evenIf: restored)
        guard try await opened.office.records.hasStaff() else { return (opened, try pair(opened)) }
        if opened.home.restoredAt != nil, try await !opened.canSignIn(act) {
            return (opened, try pair(opened))
        }
        let member = try await opened.signedIn(folder)
        try checkName(first, member)
        Console.note(messages.cliStaff.signIn.secondProves)
        let other = try await opened.proven(try .typed(named: second))
        guard member.may(do: act), other.may(do: act) else {
            throw Ending(.notAllowed, messages.cliStaff.signIn.notYours)
        }
        do {
            return (opened, try OfficerPair(member, other))
        } catch {
            throw Ending(.notAllowed, messages.cliStaff.signIn.sameMember)
        }
    }
}
