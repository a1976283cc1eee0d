import AmanLetter
import AmanOffice

/// A table whose rows have a MAC and a running number, with the columns that the MAC covers.
///
/// What has no authority is left out, so that calling a ticket or noting the day of a token's use
/// needs no new MAC, and so that erasing a person changes none. The raw values never change:
/// they are part of the places of running numbers. An upgrade that covers more columns makes new
/// MACs for the table, and keeps a list of the old columns to check them first.
enum MacTable: UInt8, CaseIterable {
    case application = 1
    case letter = 2
    case changeRequest = 3
    case exchange = 4
    case member = 5
    case token = 6
    case allowance = 7
    case staffRequest = 8
    case setUp = 9
    case appeal = 10
    case incident = 11

    var name: String {
        switch self {
        case .application: "application"
        case .letter: "letter"
        case .changeRequest: "asked_change"
        case .exchange: "foreign_exchange"
        case .member: "staff"
        case .token: "desk_token"
        case .allowance: "desk_allowance"
        case .staffRequest: "staff_request"
        case .setUp: "set_up"
        case .appeal: "letter_appeal"
        case .incident: "incident"
        }
    }

    /// The column that identifies a row.
    var key: String {
        switch self {
        case .application: "ticket"
        case .letter, .exchange: "leaf"
        case .changeRequest, .member, .token, .allowance, .staffRequest, .appeal: "id"
        case .setUp: "one"
        case .incident: "number"
        }
    }

    /// What the MAC covers beside the running number; the key comes first.
    private var columns: [String] {
        switch self {
        case .application:
            [
                "ticket", "id", "office", "home_province", "channel",
                // The queue is not part of it: calling changes the stage, and no authority.
                "CASE WHEN application.stage IN (5, 6, 7, 9) THEN 5 ELSE application.stage END",
                "received_at", "changed_at", "referred_to", "replaces", "letter", "token",
                "registrar", votes,
            ]
        case .letter:
            [
                "leaf", "number", "ticket", "previous", "digest", "kind", "from_province",
                "to_province", "issued_at", "not_before", "expires", "status_index", "status",
                "replaces", "handed_out_at", statusChanges,
            ]
        case .changeRequest:
            [
                "id", "letter", "act", "reason", "effective_at", "asker", "officer", "asked_at",
                "stands_until", "form", "ending", "ended_by", "ended_at", "leaf",
            ]
        case .appeal:
            [
                "id", "change", "letter", "ticket", "channel", "officer", "filed_at", "due_at",
                "held", "has_text", "leaf", "answer", "later_at", "proposer", "proposed_by",
                "proposed_at",
                "ending", "ended_at", "ending_leaf",
            ]
        case .exchange: ["leaf", "digest", "number", "office", "exchanged_at", "doubt"]
        case .member, .token, .allowance, .staffRequest, .setUp: coveredOfStaff
        case .incident: coveredOfIncidents
        }
    }

    /// Every vote on an application, in their order.
    private var votes: String {
        """
        (SELECT group_concat(vote, ' ') FROM (SELECT turn || ' ' || outcome || ' ' \
        || quote(detail) || ' ' || officer || ' ' || at AS vote FROM decision \
        WHERE decision.ticket = application.ticket ORDER BY turn) AS votes)
        """
    }

    /// Every change of a letter's status, in the order in which they take effect.
    private var statusChanges: String {
        """
        (SELECT group_concat(written, ' ') FROM (SELECT status_change.leaf || ' ' || was || ' ' \
        || became || ' ' || quote(reason) || ' ' || effective_at || ' ' \
        || quote(safe_exit_until) || ' ' || audit AS written \
        FROM status_change INDEXED BY status_change_by_letter \
        WHERE status_change.letter = letter.leaf ORDER BY effective_at, leaf) AS changes)
        """
    }

    /// The covered columns as a question asks for them.
    var selection: [String] { columns.map { $0.contains(" ") ? $0 : "\(name).\($0)" } }

    /// What is asked for every row, written out once for each table: a letter asks four times.
    var sentences: MacSentences { Self.written[self] ?? MacSentences(self) }

    private static let written = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, MacSentences($0)) }
    )

    /// The table with rows of a kind; nil where the kind's rows have no running number.
    init?(_ kind: ProtectedKind) {
        guard let table = Self.allCases.first(where: { $0.kind == kind }) else { return nil }
        self = table
    }

    var kind: ProtectedKind {
        switch self {
        case .application: .application
        case .letter: .letter
        case .changeRequest: .changeRequest
        case .exchange: .exchange
        case .member: .member
        case .token: .token
        case .allowance: .allowance
        case .staffRequest: .staffRequest
        case .setUp: .setUp
        case .appeal: .appeal
        case .incident: .incident
        }
    }

    /// What the office calls a row.
    func row(_ id: Int64, _ number: LetterNumber? = nil) -> ProtectedRow {
        switch self {
        case .application: .application(Ticket(number: Int(id)))
        case .letter: .letter(leaf: UInt64(max(0, id)), number)
        case .changeRequest: .changeRequest(id)
        case .exchange: .exchange(leaf: UInt64(max(0, id)))
        case .member: .member(id)
        case .token: .token(id)
        case .allowance: .allowance(id)
        case .staffRequest: .staffRequest(id)
        case .setUp: .setUp
        case .appeal: .appeal(id)
        case .incident: .incident(id)
        }
    }
}

/// Where a row's running number is, level by level.
struct NumberPlaces {
    let table: MacTable
    /// The row's own number is in this slot of the lower page.
    let slot: Int
    let lowerIndex: Int64
    /// The lower page's number is in this slot of the upper page.
    let lowerSlot: Int
    let upperIndex: Int64

    init(_ table: MacTable, row: Int64) {
        self.init(table, page: row / Self.slots, slot: Int(row % Self.slots))
    }

    init(_ table: MacTable, page: Int64, slot: Int = 0) {
        self.table = table
        self.slot = slot
        lowerIndex = page
        lowerSlot = Int(page % Self.slots)
        upperIndex = page / Self.slots
    }

    /// Key of the page with the row's number.
    var lower: Int64 { Self.place(table, level: 0, lowerIndex) }

    /// Key of the page with the number of that page.
    var upper: Int64 { Self.place(table, level: 1, upperIndex) }

    /// Rows whose numbers are on the lower page.
    var rows: ClosedRange<Int64> {
        // The last page ends with the largest number there is.
        (lowerIndex * Self.slots)...(lowerIndex * Self.slots + (Self.slots - 1))
    }

    /// Keys of all pages of one level of a table.
    static func places(_ table: MacTable, level: Int64) -> ClosedRange<Int64> {
        place(table, level: level, 0)...place(table, level: level, indexMax)
    }

    private static func place(_ table: MacTable, level: Int64, _ index: Int64) -> Int64 {
        Int64(table.rawValue) << 48 | level << 40 | index
    }

    /// The upper page's number in the root.
    ///
    /// - Throws: `damaged` where no root can have it: Aman gives no row such a number.
    var inRoot: NumberRoot.Place {
        get throws(RecordsError) {
            guard let index = UInt32(exactly: upperIndex) else {
                throw .damaged(record: table.name)
            }
            return NumberRoot.Place(table: table.rawValue, index: index)
        }
    }

    static let slots = Int64(NumberPage.slotCount)
    static let indexMax: Int64 = (1 << 40) - 1
}
