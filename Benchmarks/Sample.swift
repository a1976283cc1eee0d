import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanVerdict
import Foundation
import Logging

/// A real office in a folder of its own, with one transit letter in force, made for measuring.
struct Sample {
    let office: Office
    /// The bundle a checkpoint would get.
    let bundle: [UInt8]
    let knowledge: Knowledge
    /// The same without the log's leaves, as in a small bundle.
    let knowledgeWithoutLog: Knowledge
    /// A transit letter that the bundle knows.
    let letter: IssuedLetter
    /// What the one letter above was made from, for making more without keeping them.
    private let opened: OpenedApplication
    private let deflater = Deflater()

    static let surroundings = Surroundings(
        now: { Instant(seconds: Int64(Date.now.timeIntervalSince1970)) },
        randomBytes: systemRandomBytes
    )

    init(_ algorithm: SignatureAlgorithm, in folder: URL) async throws {
        let home = try Self.home(algorithm, folder.appending(path: UUID().uuidString).path)
        office = Office(
            programme: try Programme.parse(home.programme),
            code: home.office,
            keys: home.keys,
            records: home.records,
            surroundings: Self.surroundings,
            log: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        )
        _ = try await office.foundTrust(officers: try OfficerPair("A", "second"))
        let id = try await Self.grant(1, at: office)[0]
        guard let opened = try await office.records.openedApplication(id) else { throw Missing() }
        self.opened = opened
        letter = try await office.issue(id, officer: "B")
        _ = try await office.publish(to: home.publishedFiles)
        bundle = try await office.bundle()
        knowledge = try Knowledge.read(bundle, pinnedRoot: nil, ask: office.keys.fits)
        var small = try AmanVerdict.Bundle.parse(bundle)
        small.logs = []
        knowledgeWithoutLog = try Knowledge.read(
            small.encoded(),
            pinnedRoot: nil,
            ask: office.keys.fits
        )
    }

    private struct Missing: Error {}

    private static func home(_ algorithm: SignatureAlgorithm, _ path: String) throws -> OpenedHome {
        let word = algorithm == .es256 ? "es256" : "ed25519"
        let source = try String(contentsOfFile: "Programmes/herat.toml", encoding: .utf8)
            .replacing("algorithm = \"es256\"", with: "algorithm = \"\(word)\"")
        let programme = try Programme.parse(source)
        let keys = try OfficeKeys.generate(
            from: surroundings,
            signing: algorithm,
            foundsProgramme: true
        )
        guard let root = keys.root else { throw Missing() }
        let new = NewHome(
            programme: source,
            office: programme.offices[0].code,
            keys: keys,
            root: root.publicHalf,
            createdAt: surroundings.now()
        )
        return try HomeFolder.create(at: path, new, unlock: .keyFile(path + "/keys/unlock.key"))
    }

    /// Takes down and grants applications of people who go home to Kunduz.
    static func grant(_ count: Int, at office: Office) async throws -> [ApplicationID] {
        var granted: [ApplicationID] = []
        for index in 0..<count {
            var person = Person()
            person.fullName = "Ahmad Shahidi"
            person.secondName = "احمد شهیدی"
            person.secondLanguage = "prs"
            person.fatherName = "Ghulam Nabi"
            person.birthYear = 1_950 + index % 50
            let request = ApplyRequest(homeProvince: "AF-KDZ", person: person)
            let application = try await office.apply(request, officer: "A").application
            _ = try await office.decide(application.id, .grant, officer: "A")
            granted.append(application.id)
        }
        return granted
    }

    /// Plans and signs one more letter, as issuing does between reading and keeping.
    func sign() throws -> SignedLetter {
        let terms = LetterTerms(
            programme: office.programme,
            office: office.code,
            now: Self.surroundings.now(),
            statusList: 1,
            chance: LetterChance(from: Self.surroundings)
        )
        let plan = try planIssue(opened, earlier: nil, terms, officer: "A")
        return try signLetter(plan, by: office.keys, deflate: deflater.deflate)
    }

    /// Judges the letter as a checkpoint does, and holds that it is in force.
    func verify(at now: Instant, by knowledge: Knowledge) {
        let judgement = judge(letter.text, knowledge: knowledge, now: now, ask: office.keys.fits)
        precondition(judgement.verdict == .inForce, "the sample is in force")
    }
}
