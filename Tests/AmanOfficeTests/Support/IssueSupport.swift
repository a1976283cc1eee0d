import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanVerdict
import Foundation
import Logging
import Synchronization
import TestSupport
import Testing

/// Randomness from a seed (SplitMix64), or from a script of the bytes to give first.
final class SeededRandomness: Sendable {
    private struct State {
        var seed: UInt64
        var script: [[UInt8]] = []
    }
    private let state: Mutex<State>

    init(seed: UInt64) {
        state = Mutex(State(seed: seed))
    }

    /// The next draws of as many bytes are these.
    func next(_ draws: [[UInt8]]) {
        state.withLock { $0.script = draws }
    }

    func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            if state.script.first?.count == count { return state.script.removeFirst() }
            return (0..<count).map { _ in
                state.seed &+= 0x9e37_79b9_7f4a_7c15
                var mixed = state.seed
                mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
                return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
            }
        }
    }
}

/// A folder of its own for one office, removed when the test lets go of it.
final class DeskFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "aman-desk-\(UInt64.random(in: .min ... .max))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

/// An office with real records, a clock that tests move, and randomness from a seed.
struct Desk: Sendable {
    var office: Office
    let sqlite: DatabaseRecords
    let clock: DeskClock
    let randomness: SeededRandomness
    let folder: DeskFolder

    var files: PublishedFolder { PublishedFolder(root: folder.path + "/public") }
    var records: any OfficeRecords { office.records }

    /// A new office; the founding one has the root key and a trust list with itself.
    init(
        _ code: String = "HER",
        founds: Bool = true,
        seed: UInt64 = 1,
        clock: DeskClock = DeskClock(),
        programme: Programme? = nil
    ) async throws {
        let randomness = SeededRandomness(seed: seed)
        let environment = OfficeEnvironment(
            now: { clock.now },
            randomBytes: { randomness.bytes($0) }
        )
        let folder = try DeskFolder()
        let officeCode = try OfficeCode(code)
        sqlite = try DatabaseRecords.create(
            at: folder.path + "/records.sqlite",
            office: officeCode,
            copying: newestTables(of: officeCode),
            now: clock.now
        )
        office = Office(
            programme: try programme ?? Self.herat(),
            code: officeCode,
            keys: try .generate(from: environment, foundsProgramme: founds),
            records: sqlite,
            environment: environment,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        self.clock = clock
        self.randomness = randomness
        self.folder = folder
        if founds { _ = try await office.foundTrust(officers: try .farida) }
    }

    /// The sample programme after the Herat process.
    static func herat() throws -> Programme {
        try readOnce.get()
    }

    private static let readOnce = Result {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appendingPathComponent("Programmes/herat.toml")
        return try Programme.parse([UInt8](Data(contentsOf: file)))
    }

    /// A second office of the same programme, enrolled and with the first one's bundle imported.
    func joined(_ code: String, seed: UInt64 = 2) async throws -> Desk {
        let desk = try await Desk(
            code,
            founds: false,
            seed: seed,
            clock: clock,
            programme: office.programme
        )
        _ = try await office.addSigner(
            pem: desk.office.keys.enrolmentPEM,
            office: desk.office.code
        )
        _ = try await desk.office.importBundle(try await fresh(), officer: "Nasim")
        return desk
    }

    /// A bundle as new as the office's records.
    func fresh() async throws -> [UInt8] {
        _ = try await office.publish(to: files)
        return try await office.bundle()
    }

    /// The same office with records that fail on demand.
    func failing(
        _ fault: Fault,
        afterStatuses: Meanwhile = Meanwhile(),
        beforeErasure: Meanwhile = Meanwhile(),
        afterTreeHead: Meanwhile = Meanwhile()
    ) -> Desk {
        var desk = self
        desk.office = Office(
            programme: office.programme,
            code: office.code,
            keys: office.keys,
            records: FaultyRecords(
                sqlite,
                fault,
                afterStatuses: afterStatuses,
                beforeErasure: beforeErasure,
                afterTreeHead: afterTreeHead
            ),
            environment: office.environment,
            log: office.log
        )
        return desk
    }

    /// The same office with other keys, after the program was started again.
    func with(_ keys: OfficeKeys, log name: String?) -> Desk {
        var desk = self
        desk.office = Office(
            programme: office.programme,
            code: office.code,
            keys: keys,
            records: sqlite,
            environment: office.environment,
            log: office.log,
            listedLog: name
        )
        return desk
    }

    /// The same office after the program was started again.
    var restarted: Desk {
        var desk = self
        desk.office = Office(
            programme: office.programme,
            code: office.code,
            keys: office.keys,
            records: sqlite,
            environment: office.environment,
            log: office.log
        )
        return desk
    }
}

extension Desk {
    /// Applies and is granted; the answer is the application's handle.
    func granted(
        _ name: String = "Ahmad Shahidi",
        home: String = "AF-KDZ"
    ) async throws
        -> ApplicationID
    {
        var person = Person()
        person.fullName = name
        person.secondName = "احمد شهیدی"
        person.secondLanguage = "prs"
        person.fatherName = "Mirwais"
        person.birthYear = 1990
        let request = ApplyRequest(homeProvince: home, person: person)
        let id = try await office.apply(request, officer: "Sharifa").id
        _ = try await office.decide(id, .grant, officer: "Nasim", seen: nil)
        return id
    }

    /// A letter for a person from this province.
    func letter(home: String = "AF-KDZ") async throws -> IssuedLetter {
        try await office.issue(try await granted(home: home), officer: "Omid")
    }

    /// The verdict of a guard with a fresh bundle of this office.
    func guardReads(_ text: String) async throws -> Judgement {
        try guardReads(text, with: try await fresh())
    }

    /// The verdict of a guard with this bundle, now.
    func guardReads(_ text: String, with bundle: [UInt8]) throws -> Judgement {
        let keys = office.keys
        let knowledge = try Knowledge.read(bundle, pinnedRoot: nil) { keys.isValid($0) }
        return judge(text, knowledge: knowledge, now: clock.now) { keys.isValid($0) }
    }

    /// Every leaf of the log.
    func leaves() async throws -> [LogEntry] {
        try await records.leaves(from: 0, limit: 100_000).map { try LogEntry.parse($0) }
    }
}

extension OfficerPair {
    /// Farida and Rahim, who answer for the trust list.
    static var farida: OfficerPair {
        get throws { try OfficerPair("Farida", "Rahim") }
    }
}

extension Office {
    /// Adds an office's public keys, as Farida and Rahim ask.
    func addSigner(
        pem: String,
        office: OfficeCode,
        overlapDays: Int? = nil,
        root: (any RootSigner)? = nil
    ) async throws -> TrustList {
        let enrolment: Enrolment
        do {
            enrolment = try Enrolment(pem: pem)
        } catch {
            throw TrustError.enrolment(error)
        }
        let change = TrustChange.add(enrolment, of: office, overlapDays: overlapDays)
        return try await changeTrust(change, officers: try .farida, root: root)
    }

    /// Retires a signer, as Farida and Rahim ask.
    func retireSigner(_ key: KeyID, after moment: Instant? = nil) async throws -> TrustList {
        try await changeTrust(.retire(key, after: moment), officers: try .farida)
    }

    /// Distrusts a signer, as Farida and Rahim ask.
    func distrustSigner(
        _ key: KeyID,
        since: Instant? = nil,
        vouching: Bool = true
    ) async throws -> TrustList {
        let since = since ?? environment.now()
        let change = TrustChange.distrust(key, since: since, vouching: vouching)
        return try await changeTrust(change, officers: try .farida)
    }
}
