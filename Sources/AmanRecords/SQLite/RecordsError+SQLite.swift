import AmanOffice
import GRDB

extension RecordsError {
    /// What an error inside a transaction means to the step that asked.
    init(_ error: any Error) {
        switch error {
        case let known as RecordsError: self = known
        case let refusal as DatabaseError: self.init(refusal)
        default: self = .damaged(record: "records")
        }
    }

    private init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self = .busy
        case .SQLITE_CONSTRAINT:
            self.init(constraint: error.message ?? "")
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM,
            .SQLITE_NOMEM, .SQLITE_TOOBIG:
            self = .cannotWrite(code: Int(error.extendedResultCode.rawValue))
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self = .damaged(record: "records.sqlite")
        default:
            self = .damaged(record: "sqlite-\(error.extendedResultCode.rawValue)")
        }
    }

    /// - Parameter message: SQLite's, such as `UNIQUE constraint failed: letter.number`.
    private init(constraint message: String) {
        let column = message.split(separator: " ").last.map(String.init) ?? ""
        switch column {
        case "letter.number": self = .conflict(.letterNumberTaken)
        case "letter.status_index": self = .conflict(.statusIndexTaken)
        case "staff.sign_in_name", "staff.officer_folded": self = .conflict(.nameTaken)
        case "foreign_exchange.digest": self = .conflict(.alreadyExchanged)
        case "letter.digest", "application.id", "application.import_key", "decision.turn":
            // The same change came twice; the first one counts.
            self = .conflict(.stateChanged)
        default: self = .damaged(record: column)
        }
    }
}
