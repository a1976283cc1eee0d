import AmanOffice
import Foundation

/// The sentences of SQL for the rows of a table with MACs.
struct MacSentences {
    /// A row's running number and MAC, and the columns that the MAC covers.
    let row: String
    /// The same of every row between two numbers, in their order; the last column is a letter's
    /// number.
    let stretch: String

    init(_ table: MacTable) {
        let selection = (["mac_number", "mac"].map { "\(table.name).\($0)" } + table.selection)
            .joined(separator: ", ")
        row = "SELECT \(selection) FROM \(table.name) WHERE \(table.name).\(table.key) = ?"
        stretch = """
            SELECT \(selection), \(table == .letter ? "letter.number" : "NULL") FROM \(table.name)
            WHERE \(table.name).\(table.key) BETWEEN ? AND ? ORDER BY \(table.name).\(table.key)
            """
    }
}

/// A row that has a MAC and a running number, with what the MAC covers.
struct ProtectedColumns {
    let table: MacTable
    /// Its running number.
    let number: Int64
    private let stored: StoredValue
    private let covered: [StoredValue]

    /// Reads `MacSentences.row`; `sessions` is what a member's MAC says of their sessions.
    init(_ table: MacTable, _ row: StoredRow, sessions: StoredValue) {
        self.table = table
        number = row[0]
        stored = row.columns[1]
        var covered = Array(row.columns[2..<(2 + table.selection.count)])
        if let place = table.sessionsPlace { covered[place] = sessions }
        self.covered = covered
    }

    /// The row's own key, which its MAC covers first.
    var key: Int64? { covered.first.flatMap(Int64.init(stored:)) }

    /// Whether the row has the MAC that it has to have.
    func fits(under key: RegisterKey) -> Bool {
        guard case .bytes(let mac) = stored else { return false }
        return sameBytes(Array(mac), Array(self.mac(number: number, under: key)))
    }

    /// The MAC that the row has to have with a running number.
    func mac(number: Int64, under key: RegisterKey) -> Data {
        Data(key.mac(table.name, ([.integer(number)] + covered).map(MacValue.init)))
    }
}

extension Transaction {
    /// A row with a MAC; nil where there is none.
    func protectedRow(of table: MacTable, _ id: Int64) throws -> ProtectedColumns? {
        try protectedRow(of: table, id) { question in try answers(to: [question])[0].first }
    }

    /// A row with a MAC, asked for together with the pages above it.
    func protectedRow(
        of table: MacTable,
        _ id: Int64,
        with places: NumberPlaces
    ) throws -> ProtectedColumns? {
        try protectedRow(of: table, id) { question in
            try row(question, withPages: [places.lower, places.upper])
        }
    }

    private func protectedRow(
        of table: MacTable,
        _ id: Int64,
        asking ask: (Question) throws -> StoredRow?
    ) throws -> ProtectedColumns? {
        var sessions = StoredValue.null
        if table == .member {
            askAhead(sessionsQuestion(of: id)) { sessions = try self.sessions($0) }
        }
        return try ask(Question(table.sentences.row, [id], limit: 1))
            .map { ProtectedColumns(table, $0, sessions: sessions) }
    }

    /// A row of `MacSentences`.
    func protected(
        _ row: StoredRow,
        of table: MacTable,
        _ id: Int64
    ) throws -> ProtectedColumns {
        guard table == .member else { return ProtectedColumns(table, row, sessions: .null) }
        let sessions = try sessions(try answers(to: [sessionsQuestion(of: id)])[0])
        return ProtectedColumns(table, row, sessions: sessions)
    }

    private func sessionsQuestion(of member: Int64) -> Question {
        Question(
            """
            SELECT hex(token), \(coveredOfSession.selection(mac: "session.mac")) FROM session
            WHERE session.staff = ? ORDER BY token
            """,
            [member]
        )
    }

    /// Which sessions a member has, and whether each is as Aman wrote it last; in their order.
    private func sessions(_ rows: [StoredRow]) throws -> StoredValue {
        let sessions = rows.map { row in
            (row[0] as String) + (coveredOfSession.fit(row, from: 1, under: key) ? "1" : "0")
        }
        return sessions.isEmpty ? .null : .text(sessions.joined(separator: " "))
    }
}

/// What the MAC of a session covers.
///
/// It is noted at many requests when a member was last here. That changes the session's own MAC and
/// nothing else: the member's row says only that it fits.
let coveredOfSession = CoveredColumns(
    "session",
    ["token", "staff", "begun_at", "seen_at", "locked", "kind"].map { "session.\($0)" }
)
