import AmanLetter
import AmanOffice
import AmanWatch
import HTTPTypes
import HummingbirdCore
import Synchronization
import Testing

@testable import AmanRecords
@testable import AmanWeb

/// A report that a test changes, and how often it was looked at.
private final class Looked: Sendable {
    private let state = Mutex((reasons: [ReadinessReason](), count: 0))

    var count: Int { state.withLock { $0.count } }

    func say(_ reasons: [ReadinessReason]) { state.withLock { $0.reasons = reasons } }

    func look() -> ReadinessReport {
        state.withLock { state in
            state.count += 1
            return ReadinessReport(state.reasons)
        }
    }
}

@Suite("Whether a server is ready")
struct ReadinessTests {
    @Test("an office at work is ready, and says so to anyone without a session")
    func ready() async throws {
        let site = try await sampleSite()
        let answer = try await ask(site, "/readyz")
        #expect(answer.status == 200)
        #expect(answer.headers[.contentType] == "application/json")
        #expect(answer.headers[.cacheControl] == "no-store")
        #expect(answer.text == "{\"status\":\"ready\",\"reasons\":[]}\n")
        #expect(try await ask(site, "/healthz").text == "alive\n")
        #expect(try await ask(site, "/readyz", method: .head).text.isEmpty)
    }

    @Test("what makes requests fail is 503, what makes letters wait is 200 and said")
    func codes() async throws {
        for reason in ReadinessReason.allCases {
            let report = ReadinessReport([reason])
            let sends = ![.keyUnavailable, .publishingBehind].contains(reason)
            #expect(report.response.status == (sends ? .serviceUnavailable : .ok))
            #expect(report.status == (sends ? "not-ready" : "degraded"))
            #expect((report.response.headers[.retryAfter] != nil) == sends)
        }
    }

    @Test("records that are closed are said, and /healthz lives on")
    func closed() async throws {
        let office = try await TestOffice()
        let site = office.site(office.office.people(PlainPasswords()))
        #expect(try await ask(site, "/readyz").status == 200)
        try office.sqlite.close()
        let answer = try await ask(site, "/readyz")
        #expect(answer.status == 503)
        #expect(
            answer.text == "{\"status\":\"not-ready\",\"reasons\":[\"records-unreachable\"]}\n"
        )
        #expect(try await ask(site, "/healthz").status == 200)
    }

    @Test("a token that does not sign leaves the server in service")
    func key() async throws {
        let site = try await sampleSite()
        site.publishing.noteRound(waitsForKey: true)
        let waiting = try await ask(site, "/readyz")
        #expect(waiting.status == 200)
        #expect(waiting.text.contains("\"degraded\",\"reasons\":[\"key-unavailable\"]"))
        site.publishing.noteRound(waitsForKey: false)
        #expect(try await ask(site, "/readyz").text.contains("\"ready\""))
    }

    @Test("a disk without room for a large batch stops requests")
    func disk() async throws {
        var site = try await sampleSite()
        site.keeping = SmallDisk(free: diskFreeByteCountMin)
        #expect(try await ask(site, "/readyz").status == 200)
        site.keeping = SmallDisk(free: diskFreeByteCountMin - 1)
        #expect(try await ask(site, "/readyz").text.contains("\"disk-full\""))
    }

    @Test("entries count as late once the oldest of them has waited, not while others come")
    func behind() {
        let (publishing, start) = (PublishingState(), ContinuousClock.now)
        func waited(_ size: UInt64, _ signed: UInt64, _ seconds: Int) -> Duration {
            publishing.waited(size: size, signed: signed, now: start + .seconds(seconds))
        }
        #expect(waited(5, 5, 0) == .zero)
        #expect(waited(6, 5, 10) == .zero)
        #expect(waited(9, 5, 50) == .seconds(40))
        // The first was signed; those that came later wait from when they were first seen.
        #expect(waited(9, 6, 60) == .zero)
        #expect(waited(9, 6, 130) == .seconds(70))
        #expect(waited(9, 9, 131) == .zero)
    }

    /// As patient as a machine that runs a thousand tests.
    private func patient(
        _ lines: Heard,
        _ looked: Looked,
        freshFor: Duration = .zero
    ) -> Readiness {
        let log = heardLog(lines)
        return Readiness(log: log, patience: .seconds(300), freshFor: freshFor) { looked.look() }
    }

    @Test("a hundred that ask at once are answered by one look")
    func once() async {
        let looked = Looked()
        let readiness = patient(Heard(), looked, freshFor: .seconds(3_600))
        await withTaskGroup(of: ReadinessReport.self) { group in
            for _ in 0..<100 { group.addTask { await readiness.report() } }
            for await report in group { #expect(report.isReady) }
        }
        #expect(looked.count == 1)
    }

    @Test("a change is reported once, in the log and in the metrics")
    func changes() async {
        let (looked, lines) = (Looked(), Heard())
        let readiness = patient(lines, looked)
        _ = await readiness.report()
        looked.say([.diskFull, .keyUnavailable])
        for _ in 0..<3 { _ = await readiness.report() }
        looked.say([])
        _ = await readiness.report()
        #expect(lines.all.count == 2)
        #expect(lines.all.first?.contains("disk-full key-unavailable") == true)
        #expect(lines.all.last?.hasPrefix("ready ") == true, "\(lines.all)")
    }

    @Test("records that do not answer are slow, and no second look begins behind them")
    func slow() async {
        let (gate, looked) = (Gate(), Looked())
        let readiness = Readiness(
            log: heardLog(Heard()),
            patience: .milliseconds(20),
            freshFor: .zero
        ) {
            await gate.pass()
            return looked.look()
        }
        #expect(await readiness.report() == ReadinessReport([.recordsSlow]))
        #expect(await readiness.report() == ReadinessReport([.recordsSlow]))
        await gate.open()
        while await readiness.report() != ReadinessReport([]) {}
        #expect(looked.count >= 1)
    }
}

/// A disk with so much room.
private struct SmallDisk: Keeping {
    let free: UInt64
    let certificateEnds: Instant? = nil

    func backUp(at now: Instant) throws -> MadeBackup { throw RecordsError.busy }
    func freeByteCount() -> UInt64? { free }
}
