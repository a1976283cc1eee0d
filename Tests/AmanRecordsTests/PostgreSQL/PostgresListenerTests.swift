import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite(
    "Hearing what other servers committed",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start")
)
struct PostgresListenerTests {
    @Test("notices of commits arrive; after a lost connection everything is to be read")
    func notices() async throws {
        let world = try PostgresWorld()
        let listener = PostgresListener(world.engine.connector, channel: PostgresWorld.schema)
        listener.start()
        var events = listener.events.makeAsyncIterator()
        #expect(await events.next() == .fromScratch)
        try await notify(world, "board")
        #expect(await events.next() == .notice("board"))
        world.proxy.goAway(true)
        try await Task.sleep(for: .milliseconds(200))
        world.proxy.goAway(false)
        #expect(await events.next() == .fromScratch)
        try await notify(world, "again")
        #expect(await events.next() == .notice("again"))
        listener.stop()
        #expect(await events.next() == nil)
        try world.end()
    }

    @Test("what was not committed is not heard")
    func dropped() async throws {
        let world = try PostgresWorld()
        let listener = PostgresListener(world.engine.connector, channel: PostgresWorld.schema)
        listener.start()
        var events = listener.events.makeAsyncIterator()
        #expect(await events.next() == .fromScratch)
        await #expect(throws: RecordsError.busy) {
            try await world.engine.write { db in
                _ = try db.rows("SELECT pg_notify(?, ?)", [PostgresWorld.schema, "no"], limit: 1)
                throw RecordsError.busy
            }
        }
        try await notify(world, "yes")
        #expect(await events.next() == .notice("yes"))
        listener.stop()
        try world.end()
    }

    private func notify(_ world: PostgresWorld, _ text: String) async throws {
        _ = try await world.engine.write {
            try $0.rows("SELECT pg_notify(?, ?)", [PostgresWorld.schema, text], limit: 1)
        }
    }
}
