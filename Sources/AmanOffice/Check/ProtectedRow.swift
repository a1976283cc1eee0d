package import AmanLetter

/// A row of the records that carries authority, and therefore a MAC and a running number.
///
/// Named by what the office itself calls it, never by a person.
package enum ProtectedRow: Hashable, Sendable {
    /// An application with the votes on it.
    case application(Ticket)
    /// A letter with the changes of its status; the number is nil where there is no row.
    case letter(leaf: UInt64, LetterNumber?)
    /// By its number, as those below.
    case changeRequest(Int64)
    /// An appeal against the end of a letter, with the answer that is proposed.
    case appeal(Int64)
    /// The exchange of another office's letter, by its leaf in the log.
    case exchange(leaf: UInt64)
    /// A member of the staff, with what they sign in by, their sessions, and whom they confirmed.
    case member(Int64)
    case token(Int64)
    case allowance(Int64)
    /// A change to the staff that waits for a second member, or how it ended.
    case staffRequest(Int64)
    /// That the set-up of the office has ended.
    case setUp
    /// That two applications which resemble each other are of two persons; the lower ticket first.
    case clearedHit(Ticket, Ticket)
    /// A sealed report, with the steps and answers to it, by its number.
    case incident(Int64)
    /// The public numbers of a week, by its place.
    case publishedWeek(Int)
    /// What an outsider who cosigns this office's log says of it, by the log's name and their key.
    case witness(log: String, key: [UInt8])
    /// Running numbers of many rows of one kind: none of these rows can be known to be the newest.
    case numbers(of: ProtectedKind, ClosedRange<Int64>)
    /// The top of all running numbers with the audit's end: parts of the records are older.
    case end
}

/// The kinds of rows that have a MAC; the raw values are words of the JSON report.
package enum ProtectedKind: String, CaseIterable, Sendable {
    case application, letter
    case changeRequest = "change-request"
    case exchange, member, token, allowance
    case staffRequest = "staff-request"
    case setUp = "set-up"
    case clearedHit = "cleared-hit"
    case appeal
    case incident
    case publishedWeek = "published-week"
    case witness
}

extension ProtectedRow {
    /// The row's kind; nil for running numbers and the end.
    package var kind: ProtectedKind? {
        switch self {
        case .application: .application
        case .letter: .letter
        case .changeRequest: .changeRequest
        case .appeal: .appeal
        case .exchange: .exchange
        case .member: .member
        case .token: .token
        case .allowance: .allowance
        case .staffRequest: .staffRequest
        case .setUp: .setUp
        case .clearedHit: .clearedHit
        case .incident: .incident
        case .publishedWeek: .publishedWeek
        case .witness: .witness
        case .numbers, .end: nil
        }
    }
}

/// What is wrong with a row; the raw values are words of the JSON report.
package enum RowDifference: String, CaseIterable, Sendable {
    /// Its content is not what Aman wrote.
    case changed
    /// It is as Aman wrote it once, and was changed since.
    case older
    /// Aman wrote it, and it is not there.
    case missing
    /// It is there, and Aman did not write it.
    case added
}

/// A row that does not fit.
package struct RowFinding: Equatable, Sendable {
    package var row: ProtectedRow
    package var difference: RowDifference

    package init(_ row: ProtectedRow, _ difference: RowDifference) {
        self.row = row
        self.difference = difference
    }
}

/// How far a check of all rows has come.
package struct RowCheckPlace: Hashable, Sendable {
    package var kind: ProtectedKind
    /// Page of running numbers, from 0; of cleared hits and published weeks, which have none, as
    /// many tickets or weeks.
    package var page: Int64

    package init(kind: ProtectedKind, page: Int64) {
        self.kind = kind
        self.page = page
    }
}

/// What one step of a check of all rows found.
package struct RowCheckStep: Equatable, Sendable {
    package var findings: [RowFinding]
    /// Rows that were read.
    package var rowCount: Int
    /// Where the next step begins; nil at the end.
    package var next: RowCheckPlace?
    /// Pages of running numbers that were looked at, of all there are of this kind.
    package var pagesDone: Int64
    package var pagesTotal: Int64

    package init(
        findings: [RowFinding],
        rowCount: Int,
        next: RowCheckPlace?,
        pagesDone: Int64,
        pagesTotal: Int64
    ) {
        self.findings = findings
        self.rowCount = rowCount
        self.next = next
        self.pagesDone = pagesDone
        self.pagesTotal = pagesTotal
    }
}

/// What the check of the whole office asks of the records.
package protocol CheckRecords: Sendable {
    /// Checks the MACs and running numbers of some rows, of one moment of the records.
    ///
    /// - Parameter place: Where to begin; nil begins at the first row, and checks the end of the
    ///   audit as well.
    /// - Returns: What was found, and where to continue.
    /// - Throws: When the records cannot be read.
    func checkRows(from place: RowCheckPlace?) async throws(RecordsError) -> RowCheckStep
}
