/// Why an office's records could not be opened or made.
package enum OpeningError: Error, Equatable, Sendable {
    /// There is no file at the path.
    case missing
    /// The file exists already; records never overwrite others.
    case alreadyThere
    /// The file is not an office's records.
    case notRecords
    /// The records were moved to another place, and these are not used any more.
    case moved
    /// A newer Aman wrote them; this one does not know what they mean.
    case newerVersion(found: Int, known: Int)
    /// SQLite would not promise that a commit is on the disk; 2 (FULL) is needed on the writer.
    case notDurable(synchronous: Int)
    /// A database server has the records: they are in no file that could be copied.
    case notAFile
    /// The records belong to another register key.
    case wrongRegisterKey
    /// The records are another office's.
    case otherOffice(found: String)
    /// The content of the records contradicts itself.
    case damaged(part: String)
    /// The persons' keys beside the records could not be opened or made.
    case keys(KeyStoreError)
    /// No PostgreSQL server took a connection, or none that can hold the records.
    case database(ConnectionTrouble)
    /// SQLite's or the system's word on why the file could not be opened.
    case cannotOpen(code: Int)
}
