import AmanLetter
import AmanLog
import AmanRecords
import TestSupport
import Testing

@testable import AmanOffice

@Suite(
    "A replica that was promoted with a missing tail",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start")
)
struct MissingTailTests {
    @Test("the office that published more adds nothing to the log, and signs no second tree head")
    func promoted() async throws {
        let server = try PostgresServer(in: PostgresServer.newFolder())
        defer { server.stop() }
        try server.makeDatabase("records")
        let servers = try await TwoServers(at: server.address("records"))
        let standby = try server.makeStandby()
        defer { standby.stop() }
        _ = try await servers.first.letter()
        _ = try await servers.first.office.publish(to: servers.first.files)
        let known = try #require(try await servers.first.records.treeHead()?.size)
        try server.waitUntilFollowed(by: standby)
        try standby.stopFollowing(server)

        _ = try await servers.first.letter()
        _ = try await servers.first.office.publish(to: servers.first.files)
        let published = try #require(try await servers.first.records.treeHead()?.size)
        #expect(published > known)
        let head = try servers.first.files.read(LogPath.treeHead)
        try servers.close()
        try standby.query("SELECT pg_promote()")

        let again = try servers.first(at: standby.address("records"))
        #expect(try await again.records.treeHead()?.size == known)
        let refusal = PublishError.recordsRolledBack(published: published, inRecords: known)
        await #expect(throws: refusal) {
            try await again.office.refuseOlderRecords(than: again.files)
        }
        await #expect(throws: refusal) { try await again.office.publish(to: again.files) }
        let behind = RecordsError.rolledBack(known: published, inRecords: known)
        await #expect(throws: ApplyError.records(behind)) { try await again.letter() }
        #expect(try await again.records.treeHead()?.size == known)
        #expect(try again.files.read(LogPath.treeHead) == head)
        try again.sqlite.close()
    }
}
