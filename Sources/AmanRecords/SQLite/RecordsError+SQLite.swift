import AmanOffice
import GRDB

extension RecordsError {
    /// What an error inside a transaction means to the step that asked.
    init(_ error: any Error) {
        switch error {
        case let known as RecordsError: self = known
        case let refusal as DatabaseError: self.init(refusal)
        case let refusal as PostgresError: self.init(refusal)
        case let refusal as KeyStoreError: self.init(refusal)
        default: self = .damaged(record: "records")
        }
    }

    private init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self = .busy
        case .SQLITE_CONSTRAINT:
            // The message names tables, columns and our own rules, and never a stored value.
            self =
                UniqueKey(error).map { .conflict($0.conflict) }
                ?? .damaged(record: error.message ?? "constraint")
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM,
            .SQLITE_NOMEM, .SQLITE_TOOBIG:
            self = .cannotWrite(code: Int(error.extendedResultCode.rawValue))
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self = .damaged(record: "records.sqlite")
        default:
            self = .damaged(record: "sqlite-\(error.extendedResultCode.rawValue)")
        }
    }
}
