import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanVerdict
import Foundation
import Logging

/// A real office in a folder of its own, with transit letters in force, made for measuring.
struct Sample {
    let office: Office
    /// The bundle a checkpoint would get.
    let bundle: [UInt8]
    let knowledge: Knowledge
    /// The same without the log's leaves, as in a small bundle.
    let knowledgeWithoutLog: Knowledge
    /// Transit letters that the bundle knows, each of another holder.
    ///
    /// With a single letter the processor's caches would flatter the result; no checkpoint sees
    /// the same letter twice in a row.
    let letters: [IssuedLetter]
    /// What the first letter was made from, for making more without keeping them.
    private let opened: OpenedApplication
    private let deflater = Deflater()

    static let environment = OfficeEnvironment(
        now: { Instant(seconds: Int64(Date.now.timeIntervalSince1970)) },
        randomBytes: systemRandomBytes
    )

    /// Its records are in the folder, or in a database.
    init(
        _ algorithm: SignatureAlgorithm,
        in folder: URL,
        records database: DatabaseAddress? = nil
    ) async throws {
        let home = try Self.home(
            algorithm,
            folder.appending(path: UUID().uuidString).path,
            database
        )
        office = Office(
            programme: try Programme.parse(home.programme),
            code: home.office,
            keys: home.keys,
            records: home.records,
            environment: Self.environment,
            log: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        )
        _ = try await office.foundTrust(officers: try OfficerPair("A", "second"))
        let granted = try await Self.grant(Self.letterCount, at: office)
        guard let opened = try await office.records.openedApplication(granted[0]) else {
            throw Missing()
        }
        self.opened = opened
        var letters: [IssuedLetter] = []
        for id in granted { letters.append(try await office.issue(id, officer: "B")) }
        self.letters = letters
        _ = try await office.publish(to: home.publishedFiles)
        bundle = try await office.bundle()
        knowledge = try Knowledge.read(bundle, pinnedRoot: nil, ask: office.keys.isValid)
        var small = try AmanVerdict.Bundle.parse(bundle)
        small.logs = []
        knowledgeWithoutLog = try Knowledge.read(
            small.encoded(),
            pinnedRoot: nil,
            ask: office.keys.isValid
        )
    }

    private struct Missing: Error {}

    /// Writes the bundle and the letters' texts as JSON, for `Tools/page-bench.mjs`.
    static func write(to file: URL) async throws {
        struct Kept: Encodable {
            let now: Int64
            let bundle: Data
            let letters: [String]
        }
        try await Workplace.with { folder in
            let sample = try await Sample(.es256, in: folder)
            let kept = Kept(
                now: environment.now().seconds,
                bundle: Data(sample.bundle),
                letters: sample.letters.map(\.text)
            )
            try JSONEncoder().encode(kept).write(to: file)
        }
    }

    /// Letters of the sample; a power of two, so that taking turns costs nothing.
    static let letterCount = 64

    /// The letter whose turn it is.
    func letter(_ turn: Int = 0) -> IssuedLetter { letters[turn & (Self.letterCount - 1)] }

    private static func home(
        _ algorithm: SignatureAlgorithm,
        _ path: String,
        _ database: DatabaseAddress?
    ) throws -> OpenedHome {
        let word = algorithm == .es256 ? "es256" : "ed25519"
        let source = try String(contentsOfFile: "Programmes/herat.toml", encoding: .utf8)
            .replacing("algorithm = \"es256\"", with: "algorithm = \"\(word)\"")
        let programme = try Programme.parse(source)
        let keys = try OfficeKeys.generate(
            from: environment,
            signing: algorithm,
            foundsProgramme: true
        )
        guard let root = keys.root else { throw Missing() }
        let new = NewHome(
            programme: source,
            office: programme.offices[0].code,
            keys: keys,
            root: root.publicHalf,
            createdAt: environment.now(),
            databases: database.map { HomeDatabases(records: $0, keys: nil) }
        )
        return try HomeFolder.create(
            at: path,
            new,
            unlock: .keyFile(path + "/keys/unlock.key"),
            databases: DatabaseAccess(secret: nil, keysSecret: nil, surroundings: .bench)
        )
    }

    /// Registers and grants applications of people who go home to Kunduz.
    static func grant(_ count: Int, at office: Office) async throws -> [ApplicationID] {
        let registered = try await register(count, at: office)
        for id in registered { _ = try await office.decide(id, .grant, officer: "A", seen: nil) }
        return registered
    }

    /// Registers applications of people who go home to Kunduz.
    static func register(_ count: Int, at office: Office) async throws -> [ApplicationID] {
        var registered: [ApplicationID] = []
        for index in 0..<count {
            var person = Person()
            let names = Self.names[index % Self.names.count]
            person.fullName = names.latin
            person.secondName = names.own
            person.secondLanguage = "prs"
            person.fatherName = Self.names[(index / 2 + 3) % Self.names.count].latin
            person.birthYear = 1_950 + index % 50
            let request = ApplyRequest(homeProvince: "AF-KDZ", person: person)
            registered.append(try await office.apply(request, officer: "A").id)
        }
        return registered
    }

    private static let names = [
        (latin: "Ahmad Shahidi", own: "احمد شهیدی"),
        (latin: "Ghulam Nabi", own: "غلام نبی"),
        (latin: "Mohammad Yasin Rahimi", own: "محمد یاسین رحیمی"),
        (latin: "Zarghuna Noori", own: "زرغونه نوری"),
        (latin: "Abdul Wakil", own: "عبدالوکیل"),
        (latin: "Shir Agha Popal", own: "شیرآغا پوپل"),
        (latin: "Bibi Gul", own: "بی‌بی گل"),
    ]

    /// Plans and signs one more letter, as issuing does between reading and keeping.
    func sign() throws -> SignedLetter {
        let terms = LetterTerms(
            programme: office.programme,
            office: office.code,
            now: Self.environment.now(),
            statusList: 1,
            randomness: LetterRandomness(from: Self.environment)
        )
        let vote = Decision(
            application: opened.application.id,
            outcome: .grant,
            officer: "A",
            at: terms.now
        )
        let snapshot = IssueSnapshot(
            opened: opened,
            votes: [vote],
            earlier: nil,
            logSize: 0,
            trustSequence: nil
        )
        let plan = try planIssue(snapshot, terms, officer: "A")
        let cose = try signed(try plan.claims.encoded())
        return try finishedLetter(plan, cose: cose, deflate: deflater.deflate)
    }

    /// Claims signed by the office's key, which is in a file: without waiting for a token.
    func signed(_ claims: [UInt8]) throws -> [UInt8] {
        let key = office.keys.signer
        let unsigned = UnsignedEnvelope(
            algorithm: key.algorithm,
            keyID: key.keyID,
            type: nil,
            payload: claims
        )
        return unsigned.signed(by: try key.sign(unsigned.toBeSigned))
    }
}

/// What a checkpoint has: letters held out to it, and what its program checks signatures with.
///
/// Apart from the office, whose keys would be handed around with each question.
struct SampleCheckpoint {
    let texts: [String]
    let knowledge: Knowledge
    let now: Instant
    private let checker = SignatureChecker()

    init(_ sample: Sample, knowledge: Knowledge) {
        texts = sample.letters.map(\.text)
        self.knowledge = knowledge
        now = Sample.environment.now()
    }

    /// Judges a letter as `aman-verify` does, and holds that it is in force.
    func verify(_ turn: Int) {
        let text = texts[turn & (Sample.letterCount - 1)]
        let judgement = judge(
            text,
            knowledge: knowledge,
            now: now,
            hashing: NativeSHA256.self
        ) { checker.isValid($0) }
        precondition(judgement.verdict == .inForce, "the sample is in force")
    }
}
