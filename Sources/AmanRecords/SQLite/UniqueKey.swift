import AmanOffice
import GRDB

/// A unique key of the tables that a write may run into, by its table and columns.
///
/// The raw value is the part of SQLite's message that names the key. Its extended result code says
/// that a unique key was in the way, and only the message says which; this is the one place that
/// reads it, and `UniqueKeyTests` compares it with the tables and with SQLite.
enum UniqueKey: String, CaseIterable {
    case letterNumber = "letter.number"
    case letterStatusIndex = "letter.status_index"
    case letterDigest = "letter.digest"
    case applicationID = "application.id"
    case applicationImportKey = "application.import_key"
    case decisionTurn = "decision.ticket, decision.turn"
    case staffSignInName = "staff.sign_in_key"
    case staffOfficer = "staff.officer_key"
    case foreignExchangeDigest = "foreign_exchange.digest"

    /// The key that a write ran into; nil for any other error, and for a key not named here.
    init?(_ error: DatabaseError) {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: break
        default: return nil
        }
        let beginning = "UNIQUE constraint failed: "
        guard let message = error.message, message.hasPrefix(beginning) else { return nil }
        self.init(rawValue: String(message.dropFirst(beginning.count)))
    }

    /// What it means to the step that wrote.
    var conflict: Conflict {
        switch self {
        case .letterNumber: .letterNumberTaken
        case .letterStatusIndex: .statusIndexTaken
        case .staffSignInName, .staffOfficer: .nameTaken
        case .foreignExchangeDigest: .alreadyExchanged
        // The same change came twice; the first one counts.
        case .letterDigest, .applicationID, .applicationImportKey, .decisionTurn: .stateChanged
        }
    }
}
