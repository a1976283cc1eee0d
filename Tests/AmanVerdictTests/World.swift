import AmanLetter
import AmanSignature
import AmanVerdict

/// A programme with two offices, made again for each test, in which anything can be changed.
struct World {
    static let origin = "log.example/herat"
    static let heratList = "https://aman.example/status/her"
    static let kabulList = "https://aman.example/status/kbl"
    static let programme = "af-herat-2021"
    /// The moment of 2026-11-23T08:00:00Z.
    static let now = Instant(seconds: 1_795_420_800)

    let root = SigningKey.generate(.es256)
    var heratSigner = SigningKey.generate(.es256)
    let heratStatus = SigningKey.generate(.es256)
    let heratLog = SigningKey.generate(.ed25519)
    let kabulSigner = SigningKey.generate(.ed25519)
    let kabulStatus = SigningKey.generate(.ed25519)
    let witness = SigningKey.generate(.ed25519)
    let checker = SignatureChecker()

    var trustList: TrustList
    var statusEntries: [(UInt64, LetterStatus)] = []
    var statusIssuedAt = World.now.adding(days: -3)
    var hasStatusList = true
    var noticeLists: [(SigningKey, NoticeList)] = []
    var logParts: [LogPart] = []

    init(signer algorithm: SignatureAlgorithm = .es256) throws {
        heratSigner = SigningKey.generate(algorithm)
        trustList = TrustList(
            programme: World.programme,
            sequence: 7,
            issuedAt: World.now.adding(days: -10),
            expires: World.now.adding(days: 80)
        )
        trustList.names = [LanguageText(language: "eng", text: "Safe conduct, Herat process")]
        trustList.offices = try Self.offices()
        trustList.signers = [
            Self.signer(heratSigner, try herat(), ["AF-HER", "AF-FRA"]),
            Self.signer(kabulSigner, try kabul(), ["AF-KAB", "AF-KDZ"]),
        ]
        try listKeys()
        trustList.texts = [
            CodeText(
                code: "obtained-by-deceit",
                texts: [LanguageText(language: "eng", text: "Obtained by deceit")]
            )
        ]
        trustList.caps = [KindCap(kind: .transit, seconds: 10 * 86_400)]
    }

    private static func offices() throws -> [TrustedOffice] {
        [
            TrustedOffice(
                code: try herat(),
                names: [
                    LanguageText(language: "eng", text: "Herat office"),
                    LanguageText(language: "prs", text: "دفتر هرات"),
                ],
                contact: "+93 40 000 000"
            ),
            TrustedOffice(
                code: try kabul(),
                names: [LanguageText(language: "eng", text: "Kabul office")],
                contact: ""
            ),
        ]
    }

    private mutating func listKeys() throws {
        trustList.statusLists = [
            StatusListKey(
                uri: World.heratList,
                office: try herat(),
                algorithm: .es256,
                publicKey: heratStatus.publicKey
            ),
            StatusListKey(
                uri: World.kabulList,
                office: try kabul(),
                algorithm: .ed25519,
                publicKey: kabulStatus.publicKey
            ),
        ]
        trustList.logs = [
            LogKey(office: try herat(), origin: World.origin, publicKey: heratLog.publicKey)
        ]
        trustList.witnesses = WitnessPolicy(
            keys: [WitnessKey(name: "witness.example/w1", publicKey: witness.publicKey)],
            quorum: 1
        )
    }

    private static func signer(
        _ key: SigningKey,
        _ office: OfficeCode,
        _ provinces: [String]
    ) -> Signer {
        Signer(
            algorithm: key.algorithm,
            publicKey: key.publicKey,
            office: office,
            provinces: provinces,
            kinds: [.transit, .standing],
            validFrom: World.now.adding(days: -100),
            validUntil: World.now.adding(days: 300)
        )
    }

    // MARK: Letters

    /// A transit letter of Herat, made an hour ago, good for three days.
    func claims() throws -> LetterClaims {
        let made = World.now.adding(seconds: -3_600)
        return LetterClaims(
            programme: World.programme,
            issuedAt: made,
            notBefore: made,
            expires: made.adding(days: 3),
            tokenID: [UInt8](repeating: 7, count: 16),
            number: LetterNumber(office: try herat(), randomBytes: [1, 2, 3, 4, 5]),
            language: "eng",
            fullName: "Ahmad Shahidi",
            secondName: "احمد شهیدی",
            secondLanguage: "prs",
            status: StatusReference(index: 42, uri: World.heratList),
            safeConduct: SafeConductClaims(
                kind: .transit,
                office: try herat(),
                fromProvince: "AF-HER",
                toProvince: "AF-KDZ",
                conditions: [1, 2],
                birthYear: 1990
            )
        )
    }

    func letter(
        by key: SigningKey? = nil,
        _ change: (inout LetterClaims) throws -> Void = { _ in }
    ) throws -> [UInt8] {
        var claims = try claims()
        try change(&claims)
        return try sign(try claims.encoded(), type: nil, by: key ?? heratSigner)
    }

    // MARK: Knowledge

    func statusList(_ key: SigningKey? = nil, uri: String = World.heratList) throws -> [UInt8] {
        let payload = StatusList.build(
            size: 4_096,
            entries: statusEntries,
            uri: uri,
            issuedAt: statusIssuedAt,
            expires: statusIssuedAt.adding(days: 7),
            timeToLive: 43_200,
            deflate: zlibStored
        )
        return try sign(payload, type: statusListType, by: key ?? heratStatus)
    }

    func bundle() throws -> Bundle {
        var bundle = Bundle(
            programme: World.programme,
            created: World.now,
            root: RootKey(algorithm: root.algorithm, publicKey: root.publicKey),
            trustList: try sign(try trustList.encoded(), type: trustListType, by: root)
        )
        if hasStatusList { bundle.statusLists = [try statusList()] }
        bundle.noticeLists = try noticeLists.map { key, list in
            try sign(try list.encoded(), type: noticeListType, by: key)
        }
        bundle.logs = logParts
        return bundle
    }

    func knowledge() throws -> Knowledge {
        try Knowledge.read(try bundle().encoded(), pinnedRoot: root.keyID) { checker.isValid($0) }
    }

    func judge(_ cose: [UInt8], at moment: Instant = World.now) throws -> Judgement {
        let knowledge = try knowledge()
        return AmanVerdict.judge(cose: cose, knowledge: knowledge, now: moment) {
            checker.isValid($0)
        }
    }
}

func herat() throws -> OfficeCode { try OfficeCode("HER") }
func kabul() throws -> OfficeCode { try OfficeCode("KBL") }

/// Signs a payload into COSE_Sign1.
func sign(_ payload: [UInt8], type: String?, by key: SigningKey) throws -> [UInt8] {
    let envelope = UnsignedEnvelope(
        algorithm: key.algorithm,
        keyID: key.keyID,
        type: type,
        payload: payload
    )
    return envelope.signed(by: try key.sign(envelope.toBeSigned))
}

/// The digest of a letter's bytes.
func digest(of cose: [UInt8]) throws -> [UInt8] {
    letterDigest(try ScannedLetter(cose: cose).envelope)
}

/// A zlib stream that stores instead of compressing.
func zlibStored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var start = 0
    repeat {
        let end = min(start + 65_535, bytes.count)
        let count = UInt16(end - start)
        stream.append(end == bytes.count ? 1 : 0)
        stream += [UInt8(truncatingIfNeeded: count), UInt8(count >> 8)]
        stream += [UInt8(truncatingIfNeeded: ~count), UInt8(~count >> 8)]
        stream += bytes[start..<end]
        start = end
    } while start < bytes.count
    var a: UInt32 = 1
    var b: UInt32 = 0
    for byte in bytes {
        a = (a + UInt32(byte)) % 65_521
        b = (b + a) % 65_521
    }
    let sum = b << 16 | a
    return stream + (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * $0)) }
}
