import AmanLetter
import AmanOffice
import AmanPaper
import AmanVerdict
import Foundation
import TestSupport

/// Letters and programmes for the tests of paper.
enum Samples {
    /// Programme files of the project, as they are shipped.
    static let programmes = ["herat", "philippines-2025"]

    static func programme(_ name: String) throws -> Programme {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("Programmes/\(name).toml")
        return try Programme.parse([UInt8](Data(contentsOf: file)))
    }

    /// Base45 text of realistic length, different for every seed.
    static func text(length: Int = 450, seed: UInt64 = 1) -> String {
        let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
        var dice = SplitMix64(seed: seed)
        return String((0..<length).map { _ in letters[Int(dice.next() % 45)] })
    }

    static let noon = Instant(seconds: 1_795_420_800)

    static func claims(
        _ programme: Programme,
        _ kind: LetterKind,
        seed: UInt64 = 1
    ) throws
        -> LetterClaims
    {
        let office = programme.offices[0]
        var dice = SplitMix64(seed: seed)
        let rule = programme.letterRule(kind)
        var claims = LetterClaims(
            programme: programme.id,
            issuedAt: noon,
            notBefore: noon,
            expires: noon.adding(days: rule?.days ?? 3),
            tokenID: [UInt8](repeating: 7, count: 16),
            number: LetterNumber(
                office: office.code,
                randomBytes: (0..<5).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
            )
        )
        claims.fullName = "Ahmad Shahidi"
        claims.guardianName = "Abdul Rahim"
        claims.secondName = "احمد شهیدی"
        claims.secondLanguage = "prs"
        claims.safeConduct = SafeConductClaims(
            kind: kind,
            office: office.code,
            fromProvince: office.provinces.first,
            toProvince: kind == .transit ? programme.offices[1].provinces.first : nil,
            conditions: rule?.conditions ?? [],
            birthYear: 1990
        )
        return claims
    }

    static func sheet(
        _ programme: Programme,
        _ kind: LetterKind = .transit,
        seed: UInt64 = 1,
        textLength: Int = 450
    ) throws -> LetterSheet {
        try LetterSheet(
            claims: claims(programme, kind, seed: seed),
            text: text(length: textLength, seed: seed),
            guardianSecondName: "عبدالرحیم"
        )
    }

    /// The mark of some root.
    static func mark() throws -> RootMark {
        RootMark(RootKey(algorithm: .ed25519, publicKey: [UInt8](0..<32)))
    }

    /// A notice to posts that says something in each of the programme's languages.
    static func postNotice(_ programme: Programme) -> PostNotice {
        PostNotice(
            serial: 12,
            at: noon,
            officer: "Tariq",
            texts: Dictionary(
                uniqueKeysWithValues: programme.languages.map { ($0, "The bridge is open.") }
            ),
            withdraws: nil
        )
    }

    /// A path of its own for every test, in the system's folder for passing files.
    static func path(_ name: String) -> String {
        FileManager.default.temporaryDirectory
            .appendingPathComponent(
                "aman-paper-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
            )
            .path
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    }
}
