import AmanLetter
import AmanOffice
import TestSupport
import Testing

@testable import AmanRecords

/// One implementation of the office's records, as the contract suites open it.
///
/// Both engines are in `everyRecords`, and pass the same suites; a machine without a server of
/// PostgreSQL tests SQLite alone, and `PostgresContractTests` says so.
struct RecordsUnderTest: Sendable, CustomTestStringConvertible {
    let name: String
    /// Opens empty records of an office, hands them on, and clears them away.
    let run: @Sendable (OfficeCode, (any OfficeRecords) async throws -> Void) async throws -> Void

    var testDescription: String { name }

    /// Runs a test on empty records, with an office that knows what to keep in them.
    func callAsFunction(
        _ test: (any OfficeRecords, inout SampleOffice) async throws -> Void
    ) async throws {
        var office = try SampleOffice()
        try await run(office.code) { records in
            try await test(records, &office)
            // Whatever a step writes has its MAC and its number afterwards.
            #expect(try await rowFindings(records) == [])
        }
    }
}

/// Every row that does not fit.
func rowFindings(_ records: any OfficeRecords) async throws -> [RowFinding] {
    var (findings, place): ([RowFinding], RowCheckPlace?) = ([], nil)
    repeat {
        let step = try await records.checkRows(from: place)
        findings += step.findings
        place = step.next
    } while place != nil
    return findings
}

let everyRecords = PrivatePostgres.isThere ? [inSQLite, inPostgres] : [inSQLite]

private let inSQLite =
    RecordsUnderTest(name: "SQLite") { office, test in
        let folder = TemporaryFolder()
        let records = try DatabaseRecords.create(
            at: folder.file("records.sqlite"),
            office: office,
            copying: newestTables.get(),
            now: SampleOffice.morning
        )
        try await test(records)
        try records.close()
    }

/// As the role of an office, which may do what the steps need and no more.
private let inPostgres = RecordsUnderTest(name: "PostgreSQL") { office, test in
    let folder = TemporaryFolder()
    let database = try PostgresTemplate.copy(office)
    let keys = KeyStorePlace.file(folder.file("persons"))
    _ = try KeyStoreSource(keys, database.key).create(1)
    let records = try DatabaseRecords.open(
        in: database.asApp,
        office: office,
        key: database.key,
        keys: keys
    )
    try await test(records)
    try records.close()
    try database.giveBack()
}
