/// Two officers who have to agree, as the audit will name them.
package struct OfficerPair: Equatable, Sendable {
    package let first: String
    package let second: String

    /// Takes two names that are there and are not the same.
    ///
    /// Names are compared folded: `Omid` and ` omid` are one officer.
    ///
    /// - Throws: `missing`, `same`.
    package init(_ first: String, _ second: String) throws(OfficerRefusal) {
        let names = [officerName(first), officerName(second)]
        guard names.allSatisfy({ !$0.isEmpty }) else { throw .missing }
        guard foldedOfficer(names[0]) != foldedOfficer(names[1]) else { throw .same }
        self.first = names[0]
        self.second = names[1]
    }

    /// Takes two members of the staff; accounts are compared, never names.
    ///
    /// - Throws: `same`.
    package init(_ first: StaffMember, _ second: StaffMember) throws(OfficerRefusal) {
        try self.init(first.id, first.officer, and: second)
    }

    /// Takes a member by id and name, and another.
    ///
    /// - Throws: `same`.
    init(
        _ first: StaffID,
        _ officer: String,
        and second: StaffMember
    ) throws(OfficerRefusal) {
        guard first != second.id else { throw .same }
        self.first = officer
        self.second = second.officer
    }
}

/// Why two names are not two officers.
package enum OfficerRefusal: Error, Equatable, Sendable {
    case missing
    case same
}

/// An officer's name without outer white space.
package func officerName(_ text: String) -> String {
    let trimmed = text.drop { $0.isWhitespace }
    guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(trimmed[...last])
}

/// An officer's name as it is compared: NFC, rid of what does not show, white space and case.
///
/// A desk's token acts as `Laila Karimi @ kiosk`: that is Laila, whatever desk she uses.
package func foldedOfficer(_ officer: String) -> String {
    officerName(withoutDesk(tidied(officer) ?? officerName(officer))).lowercased()
}

/// An officer's name without the desk that they acted at.
func withoutDesk(_ officer: String) -> String {
    officer.firstRange(of: officerDeskMark).map { String(officer[..<$0.lowerBound]) } ?? officer
}
