import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import Foundation
import GRDB
import Logging
import Synchronization
import TestSupport
import Testing

@testable import AmanRecords
@testable import AmanWeb

/// A real office on SQLite in a folder of its own, with a clock that tests move and seeded
/// randomness: the pages are tested with the office's own rules.
struct TestOffice: Sendable {
    let office: Office
    let files: PublishedFolder
    let world: ClockAndRandomness
    private let folder: TestFolder
    let sqlite: DatabaseRecords

    var records: any OfficeRecords { office.records }

    /// An office with its trust list and no application yet.
    ///
    /// - Parameters:
    ///   - log: Where the office reports.
    ///   - change: Changes the sample programme before the office opens.
    /// - Throws: What stopped it from being founded.
    init(
        log: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        change: (inout Programme) -> Void = { _ in }
    ) async throws {
        var programme = try sampleProgramme.get()
        change(&programme)
        let (world, folder, code) = (ClockAndRandomness(), try TestFolder(), try OfficeCode("HER"))
        let environment = OfficeEnvironment(
            now: { world.now },
            randomBytes: { world.bytes($0) },
            // A machine with fonts for Latin and Arabic script.
            canPrint: { $0.value < 0x4E00 }
        )
        let sqlite = try DatabaseRecords.create(
            at: folder.path + "/records.sqlite",
            office: code,
            copying: newestTables.get(),
            now: world.now
        )
        office = Office(
            programme: programme,
            code: code,
            keys: try .generate(from: environment, foundsProgramme: true),
            records: sqlite,
            environment: environment,
            log: log
        )
        files = PublishedFolder(root: folder.path + "/public")
        self.sqlite = sqlite
        self.world = world
        self.folder = folder
        try await before(days: 2) { office in
            _ = try await office.foundTrust(officers: try OfficerPair("Farida", "Rahim"))
        }
    }

    /// Does something so many seconds before the moment the tests are at.
    @discardableResult
    func before<Answer>(
        days: Int64 = 0,
        seconds: Int64 = 0,
        _ work: (Office) async throws -> Answer
    ) async throws -> Answer {
        let past = days * 86_400 + seconds
        world.pass(-past)
        let answer = try await work(office)
        world.pass(past)
        return answer
    }

    /// Ends the set-up as two members would who are in no test's way.
    func endSetUp() async throws {
        let moment = world.now
        try await sqlite.write { db in
            guard try db.row("SELECT 1 FROM set_up") == nil else { return }
            try db.endSetUp(at: moment)
        }
    }

    /// A page with the office's own published folder, plain papers, pictures with one code each.
    func site(_ people: People) -> OfficeSite {
        var site = OfficeSite(
            office: office,
            people: people,
            published: files,
            printing: PlainPrinting(),
            pictures: PlainPictures(),
            judge: { [office] text in
                AmanVerdict.judge(
                    text,
                    knowledge: try await office.knowledge(),
                    now: office.environment.now(),
                    ask: office.keys.isValid
                )
            }
        )
        site.limits = .patient
        return site
    }
}

extension TestOffice {
    /// Registers a person two hours ago.
    @discardableResult
    func register(
        _ name: String = "Ahmad Shahidi",
        home: String = "AF-KDZ",
        _ change: (inout Person) -> Void = { _ in }
    ) async throws -> Application {
        var person = Person()
        person.fullName = name
        person.secondName = "احمد شهیدی"
        person.secondLanguage = "prs"
        person.fatherName = "Mirwais"
        person.birthYear = 1990
        change(&person)
        let request = ApplyRequest(homeProvince: home, person: person)
        return try await before(seconds: 7_200) { office in
            try await office.apply(request, officer: "Sharifa")
        }
    }

    /// An application that enough officers have granted.
    @discardableResult
    func granted(
        _ name: String = "Ahmad Shahidi",
        home: String = "AF-KDZ"
    ) async throws -> Application {
        var application = try await register(name, home: home)
        for officer in ["Nasim", "Karima"].prefix(office.programme.decision.officers) {
            application = try await office.decide(
                application.id,
                .grant,
                officer: officer,
                seen: nil
            )
        }
        return application
    }

    /// A letter that was made and not yet published.
    @discardableResult
    func letter(
        _ name: String = "Ahmad Shahidi",
        home: String = "AF-KDZ"
    ) async throws -> IssuedLetter {
        try await office.issue(try await granted(name, home: home).id, officer: "Omid")
    }

    func publish() async throws { _ = try await office.publish(to: files) }

    /// Everything the audit holds, oldest first.
    func audit() async throws -> [AuditEntry] {
        try await records.auditEntries(from: 0, limit: 10_000).map(\.entry)
    }

    func audit(_ act: AuditAct) async throws -> [AuditEntry] {
        try await audit().filter { $0.act == act }
    }

    /// The case of a ticket, without the person.
    func reviewCase(_ ticket: Int) async throws -> ReviewCase {
        try #require(try await records.reviewCase(Ticket(number: ticket)))
    }

    func letterRecord(ticket: Int) async throws -> LetterRecord {
        let made = try await records.madePage(.first, length: 100, most: 100).rows.map(\.record)
        return try #require(made.last { $0.ticket.number == ticket })
    }
}

/// A word for a number, so that no two names sound alike.
func letters(_ number: Int) -> String {
    let (first, second) = (Array("BDFGKLMNPRSTZ"), ["a", "i", "u", "o", "e"])
    let last = first[(number * 5 + 3) % 13].lowercased()
    return "\(first[number % 13])\(second[number / 13 % 5])\(last)"
}

/// The sample programme of the project; read once, because that takes a while.
let sampleProgramme = Result { () throws -> Programme in
    let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let file = project.appending(path: "Programmes/herat.toml")
    return try Programme.parse([UInt8](Data(contentsOf: file)))
}

/// A clock that tests move, and bytes that never come twice.
final class ClockAndRandomness: Sendable {
    private let moment = Mutex(sampleNow)
    private let dice = Mutex(SplitMix64(seed: 11))

    var now: Instant { moment.withLock { $0 } }
    func pass(_ seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }

    func bytes(_ count: Int) -> [UInt8] {
        dice.withLock { dice in (0..<count).map { _ in UInt8(truncatingIfNeeded: dice.next()) } }
    }
}

/// A folder of its own for one office, removed when the test lets go of it.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "aman-web-\(UInt64.random(in: .min ... .max))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Papers that hold a head and the numbers they are about.
struct PlainPrinting: Printing {
    /// Awaited before the paper of a notice to posts.
    var beforePostNotice: @Sendable () async throws -> Void = {}

    func slip(of application: Application, on paper: SlipPaper) async throws -> [UInt8] {
        Array("%PDF-slip \(application.ticket) \(paper.rawValue)".utf8)
    }

    func proofSlips(_ slips: [ProofSlip]) async throws -> [UInt8] {
        Array("%PDF-proofs \(slips.map(\.number.text).joined(separator: " "))".utf8)
    }

    func notice(_ notice: Notice) async throws -> [UInt8] { Array("%PDF-notice".utf8) }

    func postNotice(_ notice: PostNotice) async throws -> [UInt8] {
        try await beforePostNotice()
        return Array("%PDF-post".utf8)
    }

    func guardCard(in language: PageLanguage) async throws -> [UInt8] {
        Array("%PDF-card \(language.rawValue)".utf8)
    }

    func incidentForm(in language: PageLanguage) async throws -> [UInt8] {
        Array("%PDF-incident \(language.rawValue)".utf8)
    }

    func hotList(_ list: HotList) async throws -> [UInt8] {
        Array("%PDF-list \(list.entries.map(\.number.text).joined(separator: " "))".utf8)
    }

    func letters(
        _ numbers: [LetterNumber],
        by permit: PrintPermit,
        to write: ([UInt8]) async throws -> Void
    ) async throws {
        try await write(Array("%PDF-".utf8))
        for number in numbers {
            #expect(permit.numbers.contains(number))
            try await write(Array(number.text.utf8))
        }
    }

    func preview(_ preview: LetterPreview) async throws -> [UInt8] {
        Array("%PDF-preview \(preview.claims.fullName ?? "")".utf8)
    }

    func code(_ text: String) throws -> [[Bool]] { [[true, false], [false, true]] }
}

/// Pictures whose codes a test chooses.
struct PlainPictures: PictureReading {
    var read: @Sendable (_ picture: [UInt8]) async throws -> [String] = { _ in ["LETTER"] }

    func codes(in picture: [UInt8]) async throws -> [String] { try await read(picture) }
    func cleanPhoto(_ photo: [UInt8]) async throws -> [UInt8] {
        guard photo.count > 4 else { throw ApplyError.field(.photo, .notAPhoto) }
        return photo
    }
}

/// Published files that a test gives, which hears what is asked for.
struct HeardFiles: PublishedFiles {
    var files: [String: [UInt8]]
    var asked = Heard()

    func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
        throw .cannotWrite(code: 30)
    }

    func read(_ path: String) throws(RecordsError) -> [UInt8]? {
        asked.hear(path)
        return files[path]
    }

    func removeFolder(_ path: String) throws(RecordsError) { throw .cannotWrite(code: 30) }
}
