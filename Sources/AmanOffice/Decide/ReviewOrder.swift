/// In which order a reviewer's list comes; every one is read from an index.
package enum ReviewOrder: Equatable, Sendable {
    /// By ticket: tickets count up in the order in which people applied.
    case longestWaiting
    case newest
    /// One province after the other, in the order of these codes, and those that are not among them
    /// last; in each the longest waiting first.
    case provinces([String])
}

/// Which page of a list is wanted.
///
/// A page is found by what it begins behind, so that rows that leave the list meanwhile hide none
/// of the others.
package enum ListTurn: Equatable, Sendable {
    case first
    /// What comes behind this ticket or leaf.
    case after(Int)
    /// What comes before it.
    case before(Int)
    case last
}

/// One page of a list, and where in the list it is.
package struct ListPage<Row: Sendable & Equatable>: Equatable, Sendable {
    package var rows: [Row]
    /// Rows of the list before these, counted no further than was asked.
    package var before: Int
    /// All rows of the list, counted no further than was asked.
    package var count: Int

    package init(rows: [Row], before: Int, count: Int) {
        self.rows = rows
        self.before = before
        self.count = count
    }
}

/// A page of a reviewer's list, as it is asked of the records.
package struct ReviewQuestion: Equatable, Sendable {
    package var filter: ReviewFilter
    package var order: ReviewOrder
    package var turn: ListTurn
    /// Rows of a page.
    package var length: Int
    /// How far the list is counted.
    package var most: Int
    /// Of whom the rows say whether the record was corrected since they saw it.
    package var reader: Voter?

    package init(
        _ filter: ReviewFilter,
        in order: ReviewOrder = .longestWaiting,
        _ turn: ListTurn = .first,
        length: Int,
        most: Int,
        reader: Voter? = nil
    ) {
        self.filter = filter
        self.order = order
        self.turn = turn
        self.length = length
        self.most = most
        self.reader = reader
    }
}
