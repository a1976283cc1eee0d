import AmanLetter
import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite(
    "A bad day of the database",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start"),
    .serialized
)
struct PostgresBadDayTests {
    @Test("after an hour without the database, each connection works again at the first question")
    func hour() async throws {
        let clock = MovedClock()
        let world = try PostgresWorld(.fast, clock.surroundings)
        let engine = world.engine
        try await useAll(engine)
        _ = try await engine.write(PostgresWorld.adding(1))
        world.proxy.goAway(true)
        for minute in stride(from: Int64(10), through: 60, by: 10) {
            await #expect(throws: RecordsError.busy) {
                try await engine.write(PostgresWorld.adding(minute))
            }
            await #expect(throws: RecordsError.busy) {
                try await engine.read { try $0.rows("SELECT 1", [], limit: 1) }
            }
            clock.move(by: .seconds(600))
        }
        world.proxy.goAway(false)
        try await useAll(engine)
        #expect(try await engine.write(PostgresWorld.adding(2)) == 2)
        #expect(try world.query("SELECT string_agg(size::text, ',') FROM cosigned_head") == "1,2")
        try world.end()
    }

    /// Asks as many questions at once as there are connections, and three more.
    private func useAll(_ engine: PostgresEngine) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    _ = try await engine.read {
                        try $0.rows("SELECT pg_sleep(0.05)::text", [], limit: 1)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("a server that is too old is refused, whatever else it says")
    func oldServer() throws {
        let world = try PostgresWorld()
        let version = try world.server.query("SHOW server_version")
        let name = Array("server_version\0".utf8)
        world.proxy.disguise(
            name + Array(version.utf8.prefix(3)),
            as: name + Array("13.".utf8)
        )
        let address = world.server.address(world.database, as: "aman_owner")
        let office = try PostgresWorld.office(
            address.replacing(world.server.folder, with: world.proxy.folder)
        )
        #expect(throws: OpeningError.database(.wrongServer)) { try office.version() }
        try world.end()
    }

    @Test(
        "on a full disk nothing acknowledged is lost, and work goes on when there is room",
        .enabled(if: PostgresServer.canMount, "this machine lets the test mount no small disk")
    )
    func fullDisk() async throws {
        let server = try PostgresServer(in: PostgresServer.newFolder(), smallDisk: 32)
        defer { server.stop() }
        try server.query("CREATE TABLESPACE small LOCATION '\(server.folder)/small'")
        try server.query("CREATE DATABASE records OWNER aman_owner TABLESPACE small")
        let office = try PostgresWorld.office(server.address("records"))
        try office.create(for: nil) { _ in }
        let engine = PostgresEngine(office.connector)
        _ = try await engine.write(PostgresWorld.adding(1))

        let filler = "\(server.folder)/small/filler"
        #expect(throws: (any Error).self) {
            try server.query(
                "COPY (SELECT repeat('x', 1000) FROM generate_series(1, 64000)) TO '\(filler)'"
            )
        }
        var done: Int64 = 1
        var refusal: RecordsError?
        while refusal == nil, done < 5_000 {
            do throws(RecordsError) {
                done = try await engine.write(PostgresWorld.adding(done + 1))
            } catch {
                refusal = error
            }
        }
        #expect(refusal == .cannotWrite(code: 53_100))
        let found = try await engine.read {
            try $0.rows("SELECT count(*), max(size) FROM cosigned_head", [], limit: 1)
        }
        #expect(found == [[.integer(done), .integer(done)]])

        try server.query("COPY (SELECT 1) TO PROGRAM 'cat > /dev/null; rm \(filler)'")
        #expect(try await engine.write(PostgresWorld.adding(done + 1)) == done + 1)
        let turns = try await engine.read {
            try $0.rows("SELECT number FROM office_turn", [], limit: 1)
        }
        #expect(turns == [[.integer(done + 1)]])
        try engine.close()
    }
}
