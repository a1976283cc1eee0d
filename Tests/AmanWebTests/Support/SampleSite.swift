import AmanLetter
import AmanOffice
import AmanTexts
import Logging
import Synchronization
import Testing

@testable import AmanVerdict
@testable import AmanWeb

/// 2026-11-23, 16:30 in Kabul.
let sampleNow = Instant(seconds: 1_795_435_200)

/// Claims of a letter whose holder's names are given.
func sampleClaims(
    fullName: String? = "Ahmad Shahidi",
    secondName: String? = "احمد شهیدی"
) throws -> LetterClaims {
    let office = try OfficeCode("HER")
    return LetterClaims(
        programme: "herat",
        issuedAt: sampleNow,
        notBefore: sampleNow,
        expires: sampleNow.adding(days: 3),
        tokenID: [UInt8](repeating: 1, count: 16),
        number: LetterNumber(office: office, randomBytes: [1, 2, 3, 4, 5]),
        fullName: fullName,
        secondName: secondName,
        secondLanguage: secondName == nil ? nil : "prs",
        safeConduct: SafeConductClaims(
            kind: .transit,
            office: office,
            fromProvince: "AF-HER",
            toProvince: "AF-KDZ",
            conditions: [1],
            birthYear: 1990
        )
    )
}

/// One reason for each of the ten verdicts.
let sampleReasons: [Reason] = [
    .inForce, .beginsLater, .ended, .status(.revoked), .status(.suspended), .status(.exchanged),
    .unknownKey, .signatureDoesNotFit, .notRead(.textTooLong(characterCount: 9, limit: 1)),
    .statusListUnknown,
]

/// A judgement as a `LetterReading` would make it, with proven claims where the verdict has them.
func sampleJudgement(
    _ reason: Reason,
    claims: LetterClaims? = nil,
    knowledgeAge: Int64 = 3 * 86_400
) throws -> Judgement {
    let unproven: [Verdict] = [.untrusted, .forged, .unreadable]
    let proven = !unproven.contains(reason.verdict)
    let keyID = try #require(KeyID([1, 2, 3, 4, 5, 6, 7, 8]))
    let unsigned = UnsignedEnvelope(algorithm: .es256, keyID: keyID, type: nil, payload: [0xA0])
    let cose = unsigned.signed(by: [UInt8](repeating: 1, count: 64))
    let letter = ProvenLetter(
        claims: try claims ?? sampleClaims(),
        signer: keyID,
        envelope: try SignedEnvelope.parse(cose, maxByteCount: 1_024)
    )
    return Judgement(
        reason: reason,
        letter: proven ? letter : nil,
        at: sampleNow,
        clockIsBehind: false,
        knowledgeAge: knowledgeAge,
        knowledgeIsOverdue: false,
        notice: nil,
        logStanding: proven ? .included(at: 5) : nil,
        office: proven ? try sampleOffice() : nil,
        destination: nil,
        texts: [
            sampleProvince("af-her", "Herat", "هرات"), sampleProvince("af-kdz", "Kunduz", "قندوز"),
        ]
    )
}

private func sampleProvince(_ code: String, _ english: String, _ dari: String) -> CodeText {
    CodeText(
        code: code,
        texts: [
            LanguageText(language: "eng", text: english),
            LanguageText(language: "prs", text: dari),
        ]
    )
}

private func sampleOffice() throws -> TrustedOffice {
    TrustedOffice(
        code: try OfficeCode("HER"),
        names: [
            LanguageText(language: "eng", text: "Herat Office"),
            LanguageText(language: "prs", text: "دفتر هرات"),
        ],
        contact: "+93 00 000 0000"
    )
}

/// Keeps what a closure was called with.
final class Heard: Sendable {
    private let kept = Mutex<[String]>([])

    var all: [String] { kept.withLock { $0 } }

    func hear(_ text: String) {
        kept.withLock { $0.append(text) }
    }
}

/// Ticket 412 is called to desk 3; three were called before it.
func sampleBoard() throws -> CallBoard {
    func call(_ ticket: Int, _ desk: Int, _ seconds: Int64) -> BoardCall {
        BoardCall(
            ticket: Ticket(number: ticket),
            desk: CallingDesk(number: desk),
            calledAt: sampleNow.adding(seconds: -seconds)
        )
    }
    return CallBoard(
        open: [call(412, 3, 20)],
        before: [call(411, 1, 80), call(409, 2, 140), call(410, 3, 200)]
    )
}

/// The pages of an office that has done nothing yet.
///
/// `judge` answers `inForce` to everything; what it and the published files are asked is heard.
func sampleSite(
    judged: Heard = Heard(),
    published: Heard = Heard(),
    files: [String: [UInt8]] = [:],
    log: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
    programme change: (inout Programme) -> Void = { _ in }
) async throws -> OfficeSite {
    let judgement = try sampleJudgement(.inForce)
    let office = try await TestOffice(log: log, change: change)
    var site = office.site(office.office.people(PlainPasswords()))
    site.published = HeardFiles(
        files: files.merging(["bundle": Array("a bundle of bytes".utf8)]) { own, _ in own },
        asked: published
    )
    site.judge = { text in
        judged.hear(text)
        return judgement
    }
    return site
}
