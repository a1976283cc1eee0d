import AmanLetter
import AmanOffice
import TestSupport
import Testing

@testable import AmanRecords

@Suite(
    "The bell of records",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start")
)
struct RecordsBellTests {
    @Test("it rings at every server when one has committed, without saying what")
    func rings() async throws {
        let folder = TemporaryFolder()
        let office = try SampleOffice().code
        let database = try PostgresTemplate.copy(office)
        let keys = KeyStorePlace.file(folder.file("persons"))
        _ = try KeyStoreSource(keys, database.key).create(1)
        func opened() throws -> DatabaseRecords {
            try DatabaseRecords.open(
                in: database.asApp,
                office: office,
                key: database.key,
                keys: keys
            )
        }
        let (here, elsewhere) = (try opened(), try opened())
        guard let bell = elsewhere.bell(for: .log) else {
            Issue.record("the records of a database have a bell")
            return
        }
        var log = bell().makeAsyncIterator()
        // Once it listens it rings: anything may have happened before.
        var rang: Void? = await log.next()
        #expect(rang != nil)
        let head = SignedTreeHead(
            size: 0,
            root: [UInt8](repeating: 7, count: 32),
            note: "note",
            signedAt: SampleOffice.morning
        )
        try await here.replaceTreeHead(nil, by: head)
        rang = await log.next()
        #expect(rang != nil)
        try here.close()
        try elsewhere.close()
    }

    @Test("a file rings no bell")
    func file() throws {
        let folder = TemporaryFolder()
        let records = try DatabaseRecords.create(
            at: folder.file("records.sqlite"),
            office: SampleOffice().code,
            key: .random(),
            now: SampleOffice.morning
        )
        let isSilent = records.bell(for: .board) == nil
        #expect(isSilent)
        try records.close()
    }
}
