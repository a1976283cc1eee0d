import AmanLetter
import AmanRecords
import Synchronization

private let made = Mutex<[OfficeCode: NewestTables]>([:])

/// The newest tables of an office, made once: each test's own would take longer than most tests.
///
/// - Parameter office: Each has a register key of its own.
/// - Returns: The tables, to be copied.
/// - Throws: Why they could not be made.
func newestTables(of office: OfficeCode) throws -> NewestTables {
    try made.withLock { made in
        if let known = made[office] { return known }
        let folder = try DeskFolder()
        let tables = try withExtendedLifetime(folder) {
            try NewestTables(in: folder.path, key: .random())
        }
        made[office] = tables
        return tables
    }
}
