import AmanLetter
import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite(
    "Answers that may be a little old",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start"),
    .serialized
)
struct ReplicaTests {
    @Test("a replica answers while it is at most ten seconds behind, and the primary otherwise")
    func paused() async throws {
        let world = try ReplicaWorld()
        defer { world.stop() }
        // Before the office's first commit nothing says that the replica is the office's.
        #expect(try await world.answer() == .primary(0))
        _ = try await world.primary.write(PostgresWorld.adding(1))
        try world.waitForReplica()
        #expect(try await world.answer() == .replica(1))

        try world.standby.query("SELECT pg_wal_replay_pause()")
        _ = try await world.primary.write(PostgresWorld.adding(2))
        world.pass(.seconds(5))
        #expect(try await world.answer() == .replica(1), "five seconds old")
        world.pass(.seconds(6))
        #expect(try await world.answer() == .primary(2), "eleven seconds old")
        #expect(world.replica.watch.trouble == nil, "said once it lasts")
        world.pass(.seconds(10))
        #expect(try await world.answer() == .primary(2))
        #expect(world.replica.watch.trouble == .behind)

        try world.standby.query("SELECT pg_wal_replay_resume()")
        try world.waitForReplica()
        #expect(try await world.answer() == .replica(2))
        #expect(world.replica.watch.trouble == nil)
    }

    @Test("a replica that is gone is left alone for a while, and asked again when it is back")
    func gone() async throws {
        let world = try ReplicaWorld()
        defer { world.stop() }
        _ = try await world.primary.write(PostgresWorld.adding(1))
        try world.waitForReplica()
        #expect(try await world.answer() == .replica(1))
        let proxy = world.proxy
        proxy.goAway(true)
        #expect(try await world.answer() == .primary(1))
        #expect(world.replica.watch.trouble == .gone)
        proxy.goAway(false)
        #expect(try await world.answer() == .primary(1), "it rests")
        world.pass(.seconds(16))
        #expect(try await world.answer() == .replica(1))
        #expect(world.replica.watch.trouble == nil)
    }

    @Test("a replica that was promoted without the newest commits is passed over")
    func promoted() async throws {
        let world = try ReplicaWorld()
        defer { world.stop() }
        _ = try await world.primary.write(PostgresWorld.adding(1))
        try world.waitForReplica()
        #expect(try await world.answer() == .replica(1))
        try world.standby.stopFollowing(world.server)
        _ = try await world.primary.write(PostgresWorld.adding(2))
        try world.standby.query("SELECT pg_promote()")
        // By the connection that was open, and by a new one.
        for _ in 0..<2 {
            #expect(try await world.answer() == .primary(2))
            #expect(world.replica.watch.trouble == .notReplica)
            world.pass(.seconds(16))
        }
    }

    @Test("another office's records, and a database without any, are passed over")
    func otherRecords() async throws {
        let world = try ReplicaWorld()
        defer { world.stop() }
        _ = try await world.primary.write(PostgresWorld.adding(1))
        try world.server.makeDatabase("others")
        let others = try PostgresWorld.office(world.server.address("others"))
        try others.create(for: nil) { _ in }
        let engine = PostgresEngine(others.connector)
        _ = try await engine.write(PostgresWorld.adding(1))
        try engine.close()
        try world.waitForReplica()
        for database in ["others", "postgres"] {
            let replica = try world.replica(asking: database)
            #expect(try await world.answer(of: replica) == .primary(1))
            #expect(replica.watch.trouble == .otherRecords, "\(database)")
            try replica.close()
        }
    }

    @Test("a replica takes no change")
    func changes() async throws {
        let world = try ReplicaWorld()
        defer { world.stop() }
        await #expect(throws: RecordsError.cannotWrite(code: 25_006)) {
            try await world.replica.write(PostgresWorld.adding(1))
        }
        let standby = try PostgresWorld.office(world.standby.address("records"))
        #expect(throws: OpeningError.database(.readOnly)) { try standby.version() }
    }

    @Test("every question that may be answered by a replica is answered as the primary does")
    func questions() async throws {
        let world = try ReplicaWorld(isEmpty: true)
        defer { world.stop() }
        var sample = try SampleOffice(seed: 9)
        let records = try world.create()
        let stale = try #require(
            records.stale(at: testDatabase(try DatabaseAddress(world.standby.address("records"))))
        )
        _ = try await sample.collected(records)
        try world.waitForReplica()
        let (now, early) = (sample.now, sample.now.adding(days: -1))
        #expect(try await stale.counts(since: early) == records.counts(since: early))
        #expect(try await stale.appealCounts(at: now) == records.appealCounts(at: now))
        #expect(
            try await stale.pace(from: early, hours: 30) == records.pace(from: early, hours: 30)
        )
        let moments = [early, now]
        #expect(try await stale.days(between: moments) == records.days(between: moments))
        #expect(try await stale.desks(since: early) == records.desks(since: early))
        #expect(try await stale.longestWaits() == records.longestWaits())
        let question = AuditQuestion()
        #expect(try await stale.auditPage(question) == records.auditPage(question))
        #expect(try await stale.auditMatches(question) == records.auditMatches(question))
        #expect(
            try await stale.auditUse(from: early, until: now, limit: 9)
                == records.auditUse(from: early, until: now, limit: 9)
        )
        // The replica answered: it does not know yet what came just now.
        try world.standby.query("SELECT pg_wal_replay_pause()")
        let before = try await records.auditCount()
        try await records.append(sample.audit(.open, "1"))
        #expect(try await records.auditCount() == before + 1)
        #expect(try await stale.auditCount() == before)
        #expect(stale.trouble == nil)
        try records.close()
    }
}

/// A primary and a standby that follows it, on sockets; the standby behind a proxy.
private final class ReplicaWorld {
    /// Who answered, and how many rows it knew of.
    enum Answer: Equatable {
        case primary(Int64)
        case replica(Int64)
    }

    let server: PostgresServer
    let standby: PostgresServer
    let proxy: CuttingProxy
    let primary: PostgresEngine
    let replica: ReplicaEngine
    private let folder = TemporaryFolder()
    private let clock: MovedClock

    init(isEmpty: Bool = false) throws {
        let clock = MovedClock()
        server = try PostgresServer(in: PostgresServer.newFolder())
        try server.makeDatabase("records")
        let office = try Self.office(server.address("records"), clock)
        if !isEmpty { try office.create(for: nil) { _ in } }
        standby = try server.makeStandby()
        proxy = try CuttingProxy(to: standby.folder)
        primary = PostgresEngine(office.connector)
        let through = standby.address("records").replacing(standby.folder, with: proxy.folder)
        replica = ReplicaEngine(try Self.office(through, clock).connector, beside: primary)
        self.clock = clock
    }

    private static func office(_ address: String, _ clock: MovedClock) throws -> PostgresOffice {
        var limits = PostgresWorld.patient
        limits.replicaCheck = .seconds(30)
        return PostgresOffice(
            try DatabaseAddress(address),
            office: try OfficeCode("HER"),
            secret: nil,
            limits: limits,
            surroundings: clock.surroundings
        )
    }

    func stop() {
        try? replica.close()
        try? primary.close()
        proxy.end()
        standby.stop()
        server.stop()
    }

    /// Moves the program's clock on.
    func pass(_ time: Duration) { clock.move(by: time) }

    /// Waits until the standby has all that the primary has; then moves the clock on, so that the
    /// next question asks the primary for its newest commit.
    func waitForReplica() throws {
        try server.waitUntilFollowed(by: standby)
        pass(PostgresLimits().replicaMarkPause)
    }

    func answer() async throws -> Answer { try await answer(of: replica) }

    func answer(of replica: ReplicaEngine) async throws -> Answer {
        let rows = try await replica.read {
            try $0.rows(
                "SELECT pg_is_in_recovery(), (SELECT count(*) FROM cosigned_head)",
                [],
                limit: nil
            )
        }
        guard let row = rows.first, case .integer(let count) = row[1] else {
            throw PostgresServer.Trouble(description: "no answer")
        }
        return row[0] == .integer(1) ? .replica(count) : .primary(count)
    }

    /// Another database of the standby.
    func replica(asking database: String) throws -> ReplicaEngine {
        let office = try Self.office(standby.address(database), clock)
        return ReplicaEngine(office.connector, beside: primary)
    }

    func create() throws -> DatabaseRecords {
        try DatabaseRecords.create(
            in: testDatabase(DatabaseAddress(server.address("records"))),
            office: try OfficeCode("HER"),
            key: RegisterKey.random(),
            keys: .file(folder.file("persons")),
            now: SampleOffice.morning
        )
    }
}
