/// Kind and number of an identity paper, as far as papers can be compared.
package struct PaperNumber: Hashable, Sendable {
    /// The raw values are in keys of lists: they never change.
    package enum Kind: UInt8, CaseIterable, Sendable {
        case identityCard = 0
        case passport = 1
        case licence = 2
        case militaryCard = 3
    }

    /// Nil where only a number was written.
    package var kind: Kind?
    /// Digits, with letters that belong to them, as they were grouped.
    package var groups: [String]
    /// Whether the groups are parts of their own, such as volume, page and number; else they are
    /// one number that is grouped for the eye.
    package var isParted: Bool

    package init(kind: Kind?, groups: [String], isParted: Bool) {
        self.kind = kind
        self.groups = groups
        self.isParted = isParted
    }

    /// Whether two papers can be one: the same number, and kinds that do not differ.
    ///
    /// A number that is grouped is the same as one that is not; two that are grouped otherwise
    /// differ, and so do parts.
    package func matches(_ other: PaperNumber) -> Bool {
        if let kind, let otherKind = other.kind, kind != otherKind { return false }
        guard isParted == other.isParted else { return false }
        if groups == other.groups { return true }
        guard !isParted, groups.count == 1 || other.groups.count == 1 else { return false }
        return whole == other.whole
    }

    /// What the numbers of papers that match have in common, whatever their kinds.
    package var mark: String { isParted ? groups.joined(separator: "/") : whole }

    /// The digits as one number.
    private var whole: String { groups.joined() }
}
