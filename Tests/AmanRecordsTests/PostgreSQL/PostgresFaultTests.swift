import AmanOffice
import AmanThreads
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite(
    "Connections to PostgreSQL that are lost",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start"),
    .serialized
)
struct PostgresFaultTests {
    @Test("a change is there once, whichever round trip loses its connection, before or after it")
    func eachRoundTrip() async throws {
        let world = try PostgresWorld()
        _ = try await world.engine.write(PostgresWorld.adding(1_000))
        world.proxy.lose(.before(roundTrip: .max))
        _ = try await world.engine.write(PostgresWorld.adding(1_001))
        let trips = world.proxy.roundTripCount
        // Begin, turn and first statement together, two more statements, and the commit.
        #expect(trips == 4)
        for trip in 1...trips {
            let cuts: [CuttingProxy.Cut] = [.before(roundTrip: trip), .after(roundTrip: trip)]
            for (index, cut) in cuts.enumerated() {
                let size = Int64(trip * 2 + index)
                world.proxy.lose(cut)
                let answer = try await world.engine.write(PostgresWorld.adding(size))
                #expect(answer == size)
                #expect(world.proxy.hasCut)
                #expect(try world.count(size) == "1", "\(cut)")
            }
        }
        let counts = "(SELECT count(*) FROM commit_key), (SELECT count(*) FROM cosigned_head)"
        let ended = try world.query("SELECT number, \(counts) FROM office_turn").split(
            separator: "|"
        )
        // A commit that was found again makes one more, of nothing.
        #expect(ended.count == 3 && ended[0] == ended[1])
        #expect(ended.last == "10")
        try world.end()
    }

    @Test("changes that go with the commit are there once, wherever the connection is lost")
    func lateChanges() async throws {
        let world = try PostgresWorld()
        _ = try await world.engine.write(PostgresWorld.addingLate(1_000))
        world.proxy.lose(.before(roundTrip: .max))
        _ = try await world.engine.write(PostgresWorld.addingLate(1_001))
        // What begins it with the first question, and the changes with the commit.
        #expect(world.proxy.roundTripCount == 2)
        for trip in 1...2 {
            let cuts: [CuttingProxy.Cut] = [.before(roundTrip: trip), .after(roundTrip: trip)]
            for (index, cut) in cuts.enumerated() {
                let size = Int64(trip * 2 + index)
                world.proxy.lose(cut)
                #expect(try await world.engine.write(PostgresWorld.addingLate(size)) == size)
                #expect(world.proxy.hasCut)
                #expect(try world.count(size) == "1", "\(cut)")
            }
        }
        try world.end()
    }

    @Test("a change that is refused together with its commit is refused, and not asked again")
    func refusedWithCommit() async throws {
        let world = try PostgresWorld()
        _ = try await world.engine.write(PostgresWorld.addingLate(1))
        world.proxy.lose(.before(roundTrip: .max))
        await #expect(throws: RecordsError.damaged(record: "cosigned_head_pkey")) {
            try await world.engine.write(PostgresWorld.addingLate(1))
        }
        #expect(world.proxy.roundTripCount <= 3)
        #expect(try await world.engine.write(PostgresWorld.addingLate(2)) == 2)
        #expect(try world.count(2) == "1")
        try world.end()
    }

    @Test("a commit whose answer never comes is looked up, and found")
    func silentCommit() async throws {
        let world = try PostgresWorld {
            $0.commit = .milliseconds(500)
            // To know what became of a commit is worth more time than another attempt.
            $0.all = .zero
        }
        _ = try await world.engine.write(PostgresWorld.adding(1))
        world.proxy.lose(.silent(roundTrip: 4))
        #expect(try await world.engine.write(PostgresWorld.adding(2)) == 2)
        #expect(world.proxy.hasCut)
        #expect(try world.count(2) == "1")
        try world.end()
    }

    @Test("a question is asked again on another connection")
    func questions() async throws {
        let world = try PostgresWorld()
        _ = try await world.engine.write(PostgresWorld.adding(1))
        for trip in 1...2 {
            for cut in [CuttingProxy.Cut.before(roundTrip: trip), .after(roundTrip: trip)] {
                world.proxy.lose(cut)
                let found = try await world.engine.read { db in
                    _ = try db.rows("SELECT count(*) FROM leaf", [], limit: 1)
                    return try db.rows("SELECT count(*) FROM cosigned_head", [], limit: 1)
                }
                #expect(found == [[.integer(1)]])
                #expect(world.proxy.hasCut)
            }
        }
        try world.end()
    }

    @Test("a database that is gone for a while is waited for")
    func gone() async throws {
        let world = try PostgresWorld()
        _ = try await world.engine.write(PostgresWorld.adding(1))
        world.proxy.goAway(true)
        let back = Task {
            try await Task.sleep(for: .milliseconds(600))
            world.proxy.goAway(false)
        }
        #expect(try await world.engine.write(PostgresWorld.adding(2)) == 2)
        try await back.value
        #expect(try world.count(2) == "1")
        try world.end()
    }

    @Test("while a database is gone for longer the records are busy, and then work again")
    func goneForLonger() async throws {
        let world = try PostgresWorld(.fast, MovedClock().surroundings)
        _ = try await world.engine.write(PostgresWorld.adding(1))
        world.proxy.goAway(true)
        await expectBusy(world.engine)
        world.proxy.goAway(false)
        #expect(try await world.engine.write(PostgresWorld.adding(2)) == 2)
        #expect(try world.count(2) == "1")
        try world.end()
    }

    private func expectBusy(_ engine: PostgresEngine) async {
        await #expect(throws: RecordsError.busy) {
            try await engine.write(PostgresWorld.adding(2))
        }
        await #expect(throws: RecordsError.busy) {
            try await engine.read { try $0.rows("SELECT 1", [], limit: 1) }
        }
    }

    @Test(
        "who waits behind a change that finds no database is asked to try again, while it waits on",
        .timeLimit(.minutes(5))
    )
    func queue() async throws {
        let world = try PostgresWorld {
            $0.queue = .seconds(2)
            $0.all = .seconds(3600)
        }
        _ = try await world.engine.write(PostgresWorld.adding(1))
        world.proxy.goAway(true)
        let engine = world.engine
        await withTaskGroup(of: RecordsError?.self) { group in
            for number in Int64(2)...3 {
                group.addTask {
                    do throws(RecordsError) {
                        _ = try await engine.write(PostgresWorld.adding(number))
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            #expect(await group.next() == .busy)
            world.proxy.goAway(false)
            #expect(await group.next() == .some(nil))
        }
        try world.end()
    }

    @Test(
        "a request that has used its time hears soon that the records are busy",
        .timeLimit(.minutes(5))
    )
    func usedTime() async throws {
        let clock = MovedClock()
        let world = try PostgresWorld(.fast, clock.surroundings) {
            $0.queue = .seconds(240)
            $0.all = .seconds(240)
            $0.least = .seconds(20)
        }
        _ = try await world.engine.write(PostgresWorld.adding(1))
        world.proxy.goAway(true)
        try await AnswerTime.within(.zero) { () async throws in
            let begin = clock.now
            await expectBusy(world.engine)
            #expect(clock.now - begin <= .seconds(40))
            world.proxy.goAway(false)
            #expect(try await world.engine.write(PostgresWorld.adding(2)) == 2)
        }
        #expect(try world.count(2) == "1")
        try world.end()
    }

    @Test(
        "a commit that waits for a replica is not acknowledged before it is there, nor done twice",
        .timeLimit(.minutes(5))
    )
    func replica() async throws {
        let world = try PostgresWorld(.changing) {
            $0.commit = .milliseconds(300)
            $0.lock = .milliseconds(300)
        }
        _ = try await world.engine.write(PostgresWorld.adding(1))
        try setReplica(world, "nowhere")
        let engine = world.engine
        let waiting = Task { try await engine.write(PostgresWorld.adding(2)) }
        _ = try await waitingSoon(world)
        try await Task.sleep(for: .seconds(2))
        #expect(try world.count(2) == "0")
        try setReplica(world, "")
        #expect(try await waiting.value == 2)
        #expect(try world.count(2) == "1")
        try world.end()
    }

    private func setReplica(_ world: PostgresWorld, _ name: String) throws {
        try world.server.query("ALTER SYSTEM SET synchronous_standby_names = '\(name)'")
        try world.server.query("SELECT pg_reload_conf()")
        // A new connection has the name once the server has read it and has signalled its
        // checkpointer, which looks at its signals between two checkpoints at the latest.
        var turns = 0
        while try world.server.query("SHOW synchronous_standby_names") != "\(name)\n" {
            turns += 1
            try #require(turns < 1_200, "the server does not read its settings")
            Thread.sleep(forTimeInterval: 0.05)
        }
        for _ in 0..<2 { try world.server.query("CHECKPOINT") }
    }

    /// When the change began whose commit waits for a replica, once there is one after a moment.
    private func waitingSoon(
        _ world: PostgresWorld,
        since: String = "-infinity"
    ) async throws -> String {
        while true {
            let begun = try world.query(
                """
                SELECT xact_start FROM pg_stat_activity WHERE wait_event = 'SyncRep'
                    AND application_name = 'aman' AND datname = '\(world.database)'
                    AND xact_start > '\(since)'
                """
            )
            guard begun.isEmpty else {
                #expect(!begun.contains("\n"), "more than one waits")
                return begun
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    @Test(
        "a wait for a replica that is cancelled is no commit until it is looked up",
        .timeLimit(.minutes(5))
    )
    func cancelledWait() async throws {
        let world = try PostgresWorld(.changing) { $0.lock = .milliseconds(300) }
        _ = try await world.engine.write(PostgresWorld.adding(1))
        try setReplica(world, "nowhere")
        let engine = world.engine
        let waiting = Task { try await engine.write(PostgresWorld.adding(2)) }
        let first = try await waitingSoon(world)
        // PostgreSQL answers this commit with success and a warning.
        _ = try world.query(
            """
            SELECT pg_cancel_backend(pid) FROM pg_stat_activity
            WHERE application_name = 'aman' AND datname = '\(world.database)'
                AND wait_event = 'SyncRep'
            """
        )
        // Its key is found by the next attempt, whose own commit waits now.
        _ = try await waitingSoon(world, since: first)
        try setReplica(world, "")
        #expect(try await waiting.value == 2)
        #expect(try world.count(2) == "1")
        try world.end()
    }
}
