import AmanLetter

@testable import AmanOffice

/// What other offices send: case files, what is in them, and keys for cases.
let caseTargets: [FuzzTarget] = [
    FuzzTarget("case") { bytes in
        guard let moved = try? MovedCase(reading: bytes) else { return }
        promise(moved.bytes == bytes, "a case has one spelling")
        promise(moved.earlier.count <= MovedCase.earlierCountMax, "a case has a short trail")
        for field in PersonField.all {
            let count = moved.person[field]?.utf8.count ?? 0
            promise(count <= field.rule.byteCountMax, "a text of a case is bounded")
        }
    },
    FuzzTarget("case-file") { bytes in
        if let sealed = try? SealedCase(bytes: bytes) {
            promise(sealed.bytes == bytes && sealed.keyID != nil, "a case file names its key")
        }
        guard let content = SealedCase.unpadded(bytes) else { return }
        promise(SealedCase.padded(content) == bytes, "a case is padded in one way")
    },
    FuzzTarget("case-key") { bytes in
        guard let statement = try? CaseKeyStatement(reading: bytes) else { return }
        promise(statement.bytes == bytes, "a key for cases has one spelling")
    },
]

/// A case with everything in it, one with nothing, a padded one, a file's frame, and a key.
func caseSeeds() throws -> [String: [[UInt8]]] {
    var person = Person()
    person.fullName = "Ahmad Shahidi"
    person.secondName = "احمد شهیدی"
    person.secondLanguage = "prs"
    person.birthYear = 1990
    person.notes = "With his brother.\nSpeaks Pashto."
    person.photo = [0xFF, 0xD8, 0xFF, 7, 7]
    var moved = MovedCase(
        programme: "af-2026",
        requestID: [UInt8](repeating: 9, count: MovedCase.requestIDByteCount),
        from: OfficeTicket(office: try OfficeCode("HER"), ticket: Ticket(number: 12)),
        earlier: [OfficeTicket(office: try OfficeCode("KBL"), ticket: Ticket(number: 3))],
        destination: try OfficeCode("KDZ"),
        sentAt: sampleNow,
        homeProvince: "AF-KDZ",
        channel: .inPerson,
        receivedAt: sampleNow,
        person: person
    )
    let whole = moved.bytes
    moved.person = Person()
    moved.earlier = []
    let key = CaseKeyStatement(
        programme: "af-2026",
        office: try OfficeCode("KDZ"),
        publicKey: [UInt8](repeating: 5, count: 32),
        signedAt: sampleNow
    )
    let frame = SealedCase.head + [UInt8](repeating: 1, count: SealedCase.byteCounts[0] - 4)
    return [
        "case": [whole, moved.bytes],
        "case-file": [frame] + [SealedCase.padded(whole)].compactMap { $0 },
        "case-key": [key.bytes],
    ]
}
