import AmanLetter
import AmanLog
import AmanVerdict
import CZlib

/// Well-formed inputs by target, made by the code itself so that they never go stale.
func allSeeds() throws -> [String: [[UInt8]]] {
    var seeds = try letterSeeds()
    seeds.merge(try logSeeds()) { $1 }
    seeds.merge(try verdictSeeds()) { $1 }
    seeds.merge(listSeeds()) { $1 }
    seeds.merge(try caseSeeds()) { $1 }
    seeds["csv"] = ["province,full_name\nAF-KDZ,\"Ahmad \"\"A\"\" Shahidi\"\r\nAF-HER,x\n"].map(
        utf8
    )
    seeds["json"] = [#"{"a":[1,-2,true,null,"\u0627\n"],"b":{"c":""}}"#].map(utf8)
    seeds["application"] = [
        #"{"province":"AF-KDZ","secondName":"احمد","secondLanguage":"prs","birthYear":1366}"#
    ].map(utf8)
    return seeds
}

let sampleNow = Instant(seconds: 1_795_334_400)

private func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
// The public keys of RFC 8032 section 7.1, tests 1 to 3: points that key checks accept.
private let key: [UInt8] = [
    0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7,
    0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a,
    0x0e, 0xe1, 0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25,
    0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
]
private let statusKey: [UInt8] = [
    0x3d, 0x40, 0x17, 0xc3, 0xe8, 0x43, 0x89, 0x5a,
    0x92, 0xb7, 0x0a, 0xa7, 0x4d, 0x1b, 0x7e, 0xbc,
    0x9c, 0x98, 0x2c, 0xcf, 0x2e, 0xc4, 0x96, 0x8c,
    0xc0, 0xcd, 0x55, 0xf1, 0x2a, 0xf4, 0x66, 0x0c,
]
private let rootKey: [UInt8] = [
    0xfc, 0x51, 0xcd, 0x8e, 0x62, 0x18, 0xa1, 0xa3,
    0x8d, 0xa4, 0x7e, 0xd0, 0x02, 0x30, 0xf0, 0x58,
    0x08, 0x16, 0xed, 0x13, 0xba, 0x33, 0x03, 0xac,
    0x5d, 0xeb, 0x91, 0x15, 0x48, 0x90, 0x80, 0x25,
]
private let signature = [UInt8](repeating: 9, count: 64)
private let digest = sha256([1])

private func letterSeeds() throws -> [String: [[UInt8]]] {
    let office = try OfficeCode("HER")
    var claims = LetterClaims(
        programme: "af-2026",
        issuedAt: sampleNow,
        notBefore: sampleNow,
        expires: sampleNow.adding(days: 3),
        tokenID: Array(0..<16),
        number: LetterNumber(office: office, randomBytes: [1, 2, 3, 4, 5]),
        language: "eng",
        fullName: "Ahmad Shahidi",
        status: StatusReference(index: 5, uri: "https://status.example/1"),
        safeConduct: SafeConductClaims(kind: .transit, office: office)
    )
    claims.secondName = "احمد"
    claims.secondLanguage = "prs"
    claims.safeConduct?.conditions = [1, 2]
    claims.safeConduct?.replaces = digest
    let payload = try claims.encoded()
    let cose = sealed(payload)
    let deflated = deflate(cose)
    return [
        "claims": [payload],
        "envelope": [cose, [0xd8, 0x3d] + cose],
        "cbor": [payload, cose],
        "inflate": [deflated, deflate([UInt8](repeating: 1, count: 5000)), deflate([])],
        "base45": [utf8(Base45.encode(deflated))],
        "letter-text": [utf8(letterText(cose: cose, deflate: deflate))],
        "verdict": [utf8(letterText(cose: cose, deflate: deflate))],
        "letter-number": [utf8(claims.number.text)],
        "check-code": [utf8(CheckCode(number: claims.number, bits: 12_345).text)],
        "time": [utf8(sampleNow.rfc3339), utf8("2026-11-23T08:00:00+04:30")],
    ]
}

private func sealed(_ payload: [UInt8], type: String? = nil, by key: [UInt8] = key) -> [UInt8] {
    let keyID = keyIdentifier(of: key)
    return UnsignedEnvelope(algorithm: .ed25519, keyID: keyID, type: type, payload: payload)
        .signed(by: signature)
}

private func sampleLogKey() throws -> VerifierKey {
    try VerifierKey(name: "log.example", kind: .ed25519, publicKey: key)
}

/// The proof of the third of five entries.
private func sampleProof() throws -> InclusionProof {
    let row = LeafRow((0..<5).map { leafHash(of: [$0]) })
    let root = treeRoot(of: row.size, hashes: row.hash)
    let head = try TreeHead(origin: "log.example", size: row.size, root: root)
    let note = try SignedNote(text: head.body, signatures: [sampleLogKey().line(with: signature)])
    let index = LeafIndex(value: 2)
    let path = inclusionProof(of: index, in: row.size, hashes: row.hash) ?? []
    return try InclusionProof(index: index, path: path, note: note)
}

private func logSeeds() throws -> [String: [[UInt8]]] {
    let proof = try sampleProof()
    let (note, key) = (proof.note, try sampleLogKey())
    let bundle = try EntryBundle.encode([[1], [2, 3], []])
    return [
        "note": [note.encodedBytes],
        "proof": [utf8(proof.text)],
        "binary-proof": [proof.binary],
        "verifier-key": [utf8(key.text)],
        "tile-path": ["tile/0/x001/x234/067.p/12", "tile/entries/000"].map(utf8),
        "entry-bundle": [[3] + bundle],
        "base64": [utf8(Base64.encode(digest))],
        "tree-proofs": [[0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 7, 1, 2, 3, 4]],
    ]
}

private func verdictSeeds() throws -> [String: [[UInt8]]] {
    let parts = try sampleParts()
    return [
        "trust-list": [parts.trustList],
        "status-list": [parts.statusList],
        "notices": [parts.notices],
        "announcements": [(try? sampleAnnouncements.encoded()) ?? []],
        "bundle": [parts.bundle],
        "update": [parts.bundle],
        "memory": [
            CheckpointMemory(
                root: RootPin(RootKey(algorithm: .ed25519, publicKey: rootKey)),
                trustedTime: sampleNow
            )
            .encoded
        ],
        "frame": try bundleFrames(of: parts.bundle, deflate: deflate).map { utf8($0.text) },
        "proof-frame": try proofFrames(of: sampleProof()).map { utf8($0.text) },
        "log-entry": [
            LogEntry.issued(digest: digest).encoded(),
            LogEntry.status(
                digest: digest,
                status: .revoked,
                reason: "lost",
                effective: sampleNow,
                listed: nil
            ).encoded(),
            LogEntry.status(
                digest: digest,
                status: .suspended,
                reason: "under-review",
                effective: sampleNow,
                listed: ListedIndex(list: 1, index: 131_071)
            ).encoded(),
            LogEntry.list(number: 1, digest: digest, at: sampleNow, leaves: 2_895).encoded(),
            LogEntry.notice(kind: .auditHead, digest: digest, at: sampleNow).encoded(),
        ],
    ]
}

/// What a verifier knows in the verdict's tests.
let sampleKnowledge: Knowledge = {
    do {
        return try Knowledge.read(sampleParts().bundle, pinnedRoot: nil) { _ in true }
    } catch {
        preconditionFailure("the sample bundle reads: \(error)")
    }
}()

private struct SampleParts {
    var trustList: [UInt8]
    var statusList: [UInt8]
    var notices: [UInt8]
    var bundle: [UInt8]
}

private func sampleParts() throws -> SampleParts {
    let office = try OfficeCode("HER")
    let trustList = try sampleTrustList(office).encoded()
    let notices = try sampleNotices(office).encoded()
    let statusList = StatusList.build(
        size: 64,
        entries: [(5, .suspended)],
        uri: "https://status.example/1",
        issuedAt: sampleNow,
        expires: sampleNow.adding(days: 7),
        timeToLive: 3600,
        deflate: deflate
    )
    let bundle = Bundle(
        programme: "af-2026",
        created: sampleNow,
        root: RootKey(algorithm: .ed25519, publicKey: rootKey),
        trustList: sealed(trustList, type: trustListType, by: rootKey),
        statusLists: [sealed(statusList, type: statusListType, by: statusKey)],
        noticeLists: [sealed(notices, type: noticeListType, by: statusKey)]
    )
    return SampleParts(
        trustList: trustList,
        statusList: statusList,
        notices: notices,
        bundle: bundle.encoded()
    )
}

private func sampleTrustList(_ office: OfficeCode) -> TrustList {
    var list = TrustList(
        programme: "af-2026",
        sequence: 1,
        issuedAt: sampleNow.adding(days: -1),
        expires: sampleNow.adding(days: 30)
    )
    list.names = [LanguageText(language: "eng", text: "Safe conduct")]
    list.offices = [TrustedOffice(code: office, names: list.names, contact: "channel 5")]
    list.signers = [
        Signer(
            algorithm: .ed25519,
            publicKey: key,
            office: office,
            provinces: ["AF-HER"],
            kinds: [.transit, .standing],
            validFrom: sampleNow.adding(days: -30),
            validUntil: sampleNow.adding(days: 30)
        )
    ]
    let uri = "https://status.example/1"
    list.statusLists = [
        StatusListKey(uri: uri, office: office, algorithm: .ed25519, publicKey: statusKey)
    ]
    return list
}

private func sampleNotices(_ office: OfficeCode) -> NoticeList {
    let notice = StatusNotice(
        digest: digest,
        status: .revoked,
        reason: "lost",
        effectiveAt: sampleNow,
        safeExitUntil: sampleNow.adding(days: 2)
    )
    return NoticeList(
        programme: "af-2026",
        office: office,
        issuedAt: sampleNow,
        notices: [notice]
    )
}

/// Announcements with a place and two notices, one of which corrects the other.
private let sampleAnnouncements = AnnouncementList(
    coverage: [
        CoverageStatement(
            number: 1,
            claim: .claimed,
            province: "af-her",
            place: "Road",
            since: 20_000,
            until: 20_100,
            authority: "District",
            source: "Radio",
            recordedAt: sampleNow
        )
    ],
    notices: [
        PostAnnouncement(
            serial: 1,
            at: sampleNow,
            texts: [],
            replaced: .init(serial: 2, at: sampleNow, isCorrection: true)
        ),
        PostAnnouncement(
            serial: 2,
            at: sampleNow,
            texts: [LanguageText(language: "eng", text: "Two codes.")],
            replaces: 1,
            isCorrection: true
        ),
    ]
)

/// A zlib stream, as an office makes it.
private func deflate(_ bytes: [UInt8]) -> [UInt8] {
    let bound = compressBound(UInt(bytes.count))
    var length = bound
    var stream = [UInt8](repeating: 0, count: Int(bound))
    unsafe compress2(&stream, &length, bytes, UInt(bytes.count), Z_BEST_COMPRESSION)
    return Array(stream.prefix(Int(length)))
}
