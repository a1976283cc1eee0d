import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Foundation

/// A programme, keys and a letter of the usual size, made for measuring.
struct Sample {
    let programme: Programme
    let keys: OfficeKeys
    let office: OfficeCode
    let surroundings: Surroundings
    /// A transit letter that is in force.
    let letter: SignedLetter
    let knowledge: Knowledge
    let deflater = Deflater()

    init(_ algorithm: SignatureAlgorithm = .es256) throws {
        let source = try String(contentsOfFile: "Programmes/herat.toml", encoding: .utf8)
        var programme = try Programme.parse(source)
        programme.algorithm = algorithm
        self.programme = programme
        office = programme.offices[0].code
        surroundings = Surroundings(
            now: { Instant(seconds: Int64(Date.now.timeIntervalSince1970)) },
            randomBytes: { count in
                var generator = SystemRandomNumberGenerator()
                return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            }
        )
        keys = try OfficeKeys.generate(
            from: surroundings,
            signing: algorithm,
            foundsProgramme: true
        )
        letter = try Self.letter(programme, office, keys, surroundings, deflater)
        knowledge = try Self.knowledge(programme, office, keys, surroundings, deflater)
    }

    /// Plans and signs one more letter, as issuing does between reading and keeping.
    func sign() throws -> SignedLetter {
        try Self.letter(programme, office, keys, surroundings, deflater)
    }

    private static func letter(
        _ programme: Programme,
        _ office: OfficeCode,
        _ keys: OfficeKeys,
        _ surroundings: Surroundings,
        _ deflater: Deflater
    ) throws -> SignedLetter {
        var person = Person()
        person.fullName = "Ahmad Shahidi"
        person.secondName = "احمد شهیدی"
        person.secondLanguage = "prs"
        person.fatherName = "Ghulam Nabi"
        person.birthYear = 1_990
        let now = surroundings.now()
        let application = Application(
            id: ApplicationID(text: "0123456789"),
            ticket: Ticket(number: 1),
            office: office,
            homeProvince: "AF-KDZ",
            channel: .inPerson,
            state: .granted,
            receivedAt: now,
            changedAt: now,
            referredTo: nil,
            replaces: nil,
            letter: nil
        )
        let terms = LetterTerms(
            programme: programme,
            office: office,
            now: now,
            statusList: 1,
            chance: LetterChance(from: surroundings)
        )
        let plan = try planIssue(
            OpenedApplication(application: application, person: person),
            earlier: nil,
            terms,
            officer: "A"
        )
        return try signLetter(plan, by: keys, deflate: deflater.deflate)
    }

    private static func knowledge(
        _ programme: Programme,
        _ office: OfficeCode,
        _ keys: OfficeKeys,
        _ surroundings: Surroundings,
        _ deflater: Deflater
    ) throws -> Knowledge {
        let now = surroundings.now()
        let list = try planFirstTrustList(programme, founder: office, keys.enrolment, at: now)
        let status = try StatusList.build(
            size: statusListSize,
            entries: [],
            uri: programme.statusListAddress(of: office, 1),
            issuedAt: now,
            expires: now.adding(days: 30),
            deflate: deflater.deflate
        )
        return try Knowledge(trustList: list, statusLists: [status])
    }
}
