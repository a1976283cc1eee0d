import AmanLetter
import AmanLog
import AmanRecords
import TestSupport
import Testing

@testable import AmanOffice

@Suite(
    "Two servers of one office",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start")
)
struct TwoServersTests {
    private let paths = [
        LogPath.treeHead, LogPath.verifierKey, ListPath.trustList,
        ListPath.notices, ListPath.statusLists, ListPath.statusList(1),
    ]

    private func files(_ desk: Desk) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for path in paths { found[path] = try desk.files.read(path) }
        return found
    }

    @Test("any server answers for any file, and none shows a tree head that goes back")
    func copies() async throws {
        let servers = try await TwoServers()
        let (first, second) = (servers.first, servers.second)
        let copy = PublishedCopy(of: second.office, in: second.files)
        for _ in 0..<3 {
            _ = try await first.letter()
            _ = try await first.office.publish(to: first.files)
            await copy.catchUp()
            let (theirs, ours) = (try files(first), try files(second))
            #expect(theirs.count == paths.count && ours == theirs)
            #expect(try second.files.read(ListPath.bundle) != nil)
        }
        let letter = try await first.letter()
        _ = try await first.office.publish(to: first.files)
        await copy.catchUp()
        let proof = try await second.office.inclusionProof(
            of: letter.record.number,
            from: second.files
        )
        #expect(!proof.text.isEmpty)
        // What one server signed, the other continues from its own folder.
        _ = try await second.letter()
        let outcome = try await second.office.publish(to: second.files)
        #expect(outcome.newLeaves > 0 && outcome.completed == [])
        #expect(try await second.office.checkLog(against: second.files).findings.isEmpty)
        try servers.close()
    }

    @Test("two that publish at once sign one log, without a conflict")
    func publishers() async throws {
        let servers = try await TwoServers()
        let desks = [servers.first, servers.second]
        for _ in 0..<3 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for desk in desks {
                    group.addTask {
                        _ = try await desk.letter()
                        _ = try await desk.office.publish(to: desk.files)
                    }
                }
                try await group.waitForAll()
            }
        }
        _ = try await servers.first.office.publish(to: servers.first.files)
        let size = try await servers.first.records.logSize()
        #expect(try await servers.second.records.treeHead()?.size == size)
        let copy = PublishedCopy(of: servers.second.office, in: servers.second.files)
        await copy.catchUp()
        #expect(try files(servers.first) == files(servers.second))
        for desk in desks {
            #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
        }
        try servers.close()
    }

    @Test("a server that is stopped while it publishes holds the others up for seconds only")
    func stopped() async throws {
        let servers = try await TwoServers()
        let (first, second) = (servers.first, servers.second)
        _ = try await first.office.publish(to: first.files)
        // A letter is refused unless the clock fits the database's: it is made before the stop.
        _ = try await second.letter()
        first.clock.stop()
        let turn = try #require(try await first.office.takeTurn(.publishing))
        #expect(try await second.office.takeTurn(.publishing) == nil)
        // Nothing is copied meanwhile: what was signed may be half of it.
        #expect(try await !second.office.copyPublished(to: second.files))
        _ = try await second.office.publish(to: second.files)
        #expect(try await second.office.turn(of: .publishing).number == turn.number)
        first.clock.advance(seconds: Turn.secondsMax)
        let next = try #require(try await second.office.takeTurn(.publishing))
        #expect(next.number == turn.number + 1)
        // The first one wakes up, and ends nothing that is not its own.
        await first.office.end(turn, .done, hasMade: true)
        #expect(try await second.office.turn(of: .publishing) == next)
        await second.office.end(next, .done, hasMade: false)
        #expect(try await second.office.copyPublished(to: second.files))
        try servers.close()
    }

    @Test("a form that is sent to two servers at once exchanges a letter once")
    func exchange() async throws {
        let servers = try await TwoServers()
        let old = try await servers.first.letter()
        _ = try await servers.first.office.publish(to: servers.first.files)
        let desks = [servers.first, servers.second]
        let deduplicators = desks.map { ExchangeDeduplicator(of: $0.office) }
        let numbers = try await withThrowingTaskGroup(of: LetterNumber.self) { group in
            for deduplicator in deduplicators + deduplicators {
                group.addTask {
                    try await deduplicator.letter(
                        for: "4:form",
                        old.text,
                        adding: ExchangeAddition(),
                        by: "Rahima"
                    ).number
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(numbers.count == 1)
        await #expect(throws: ExchangeError.alreadyExchanged(old.record.number)) {
            _ = try await deduplicators[1].letter(
                for: "4:another form",
                old.text,
                adding: ExchangeAddition(),
                by: "Rahima"
            )
        }
        try servers.close()
    }

    @Test("a server whose clock is a minute off makes no letters, and says by how much it differs")
    func clock() async throws {
        let servers = try await TwoServers()
        let desk = servers.second
        _ = try await desk.letter()
        let id = try await desk.granted()
        desk.clock.advance(seconds: 60)
        let error = await #expect(throws: IssueError.self) {
            try await desk.office.issue(id, officer: "Omid")
        }
        guard case .records(.clockDiffers(let seconds)) = error else {
            Issue.record("it was \(String(describing: error))")
            return
        }
        #expect((50...70).contains(seconds))
        try servers.close()
    }

    @Test("what one server is asked to seal, the others seal too, if they were open before")
    func seal() async throws {
        let servers = try await TwoServers()
        let start = servers.second.office.environment.now()
        #expect(try await !servers.second.office.isToBeSealed(since: start))
        servers.first.clock.advance(seconds: 5)
        try await servers.first.office.askServersToSeal()
        #expect(try await servers.second.office.isToBeSealed(since: start))
        #expect(try await !servers.second.office.isToBeSealed(since: start.adding(seconds: 900)))
        try servers.close()
    }

    @Test("a server that was sealed at its machine asks the others, and not those that asked it")
    func passedOn() async throws {
        let servers = try await TwoServers()
        let start = servers.second.office.environment.now()
        servers.first.clock.advance(seconds: 5)
        try await servers.first.office.passOnSeal(since: start)
        #expect(try await servers.second.office.isToBeSealed(since: start))
        servers.first.clock.advance(seconds: 60)
        try await servers.second.office.passOnSeal(since: start)
        let later = servers.second.office.environment.now().adding(seconds: -30)
        #expect(try await !servers.first.office.isToBeSealed(since: later))
        try servers.close()
    }
}
