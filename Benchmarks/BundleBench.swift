import AmanLetter
import AmanLog
import AmanOffice
import AmanSignature
import AmanVerdict

/// The bundle of an office with 100,000 letters, some of them exchanged, revoked or suspended.
///
/// Every part is signed and the whole is read back; only the letters' digests are made up.
struct BundleBench {
    let letters: UInt64 = 100_000
    /// Letters that were exchanged at their destination.
    let exchanged = 2_000
    /// Letters that were revoked or suspended, each with a notice that says why.
    let takenBack = 100

    private let root = SigningKey.generate(.es256)
    private let signer = SigningKey.generate(.es256)
    private let statusKey = SigningKey.generate(.es256)
    private let logKey = SigningKey.generate(.ed25519)
    private let now = Instant(seconds: 1_795_420_800)
    private let address = "https://aman.example/status/HER/"

    func run() async throws -> [Rounds.Finding] {
        let office = try OfficeCode("HER")
        let log = try log()
        var bundle = Bundle(
            programme: "af-herat-2021",
            created: now,
            root: RootKey(algorithm: root.algorithm, publicKey: root.publicKey),
            trustList: try sealed(try trustList(office).encoded(), trustListType, root),
            statusLists: try statusLists(),
            logs: [log],
            noticeLists: [try sealed(try notices(office, log), noticeListType, statusKey)]
        )
        let checker = SignatureChecker()
        _ = try Knowledge.read(bundle) { checker.isValid($0) }
        let whole = bundle.encoded().count
        bundle = bundle.withoutLogs
        _ = try Knowledge.read(bundle) { checker.isValid($0) }
        let light = bundle.encoded()
        let frames = try bundleFrames(of: light, deflate: Deflater().deflate)
        let share = "\(exchanged) exchanged, \(takenBack) taken back"
        return [
            finding("bundle of 100,000 letters with leaf hashes, bytes", whole, 4_000_000, share),
            finding(
                "the same without, bytes",
                light.count,
                20_000,
                "\(share); \(frames.count) printed codes"
            ),
        ]
    }

    private func finding(
        _ name: String,
        _ byteCount: Int,
        _ limit: Int,
        _ note: String
    ) -> Rounds.Finding {
        Rounds.Finding(
            name: name,
            ratio: Double(byteCount),
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: "< \(limit)",
            isMet: byteCount < limit,
            note: note
        )
    }

    private func sealed(_ payload: [UInt8], _ type: String, _ key: SigningKey) throws -> [UInt8] {
        let envelope = UnsignedEnvelope(
            algorithm: key.algorithm,
            keyID: key.keyID,
            type: type,
            payload: payload
        )
        return envelope.signed(by: try key.sign(envelope.toBeSigned))
    }

    private func texts(_ text: String) -> [LanguageText] {
        ["eng", "prs", "pus"].map { LanguageText(language: $0, text: text) }
    }

    private func trustList(_ office: OfficeCode) -> TrustList {
        var list = TrustList(
            programme: "af-herat-2021",
            sequence: 3,
            issuedAt: now,
            expires: now.adding(days: 365)
        )
        list.names = texts("Safe conduct, Herat process of 2021")
        list.offices = [
            TrustedOffice(code: office, names: texts("Herat office"), contact: "+93 40 000 000")
        ]
        list.signers = [
            Signer(
                algorithm: signer.algorithm,
                publicKey: signer.publicKey,
                office: office,
                provinces: ["AF-HER"],
                kinds: [.transit, .standing],
                validFrom: now.adding(days: -365),
                validUntil: now.adding(days: 365)
            )
        ]
        list.statusLists = (1...lists).map { place in
            StatusListKey(
                uri: "\(address)\(place)",
                office: office,
                algorithm: statusKey.algorithm,
                publicKey: statusKey.publicKey
            )
        }
        list.logs = [
            LogKey(office: office, origin: "aman.example/log/HER", publicKey: logKey.publicKey)
        ]
        list.texts = ["wrong-holder", "issued-in-error", "under-review", "exchanged"].map {
            CodeText(code: $0, texts: texts("What the code \($0) says to a reader"))
        }
        return list
    }

    private var lists: UInt64 { statusListToFill(logSize: letters) }

    private func statusLists() throws -> [[UInt8]] {
        var source = SystemRandomNumberGenerator()
        let places = lists * statusListLength
        var entries: [StatusEntry] = []
        for place in 0..<exchanged + takenBack {
            var status = LetterStatus.exchanged
            if place >= exchanged { status = place % 2 == 0 ? .revoked : .suspended }
            let index = UInt64.random(in: 0..<places, using: &source)
            entries.append(StatusEntry(index: index, status: status))
        }
        let deflater = Deflater()
        return try (1...lists).map { list in
            let payload = StatusList.build(
                size: statusListLength,
                entries: planStatusList(list, entries),
                uri: "\(address)\(list)",
                issuedAt: now,
                expires: now.adding(days: 90),
                timeToLive: 43_200,
                deflate: deflater.deflate
            )
            return try sealed(payload, statusListType, statusKey)
        }
    }

    private func notices(_ office: OfficeCode, _ log: LogPart) throws -> [UInt8] {
        let list = NoticeList(
            programme: "af-herat-2021",
            office: office,
            issuedAt: now,
            logStood: LogMoment(origin: log.origin, size: log.leafCount, at: now),
            notices: (0..<takenBack).map(notice)
        )
        return try list.encoded()
    }

    private func notice(_ place: Int) -> StatusNotice {
        let seed = [UInt8(place / 256), UInt8(place % 256)]
        return StatusNotice(
            digest: sha256(seed),
            status: place % 2 == 0 ? .revoked : .suspended,
            reason: "wrong-holder",
            effectiveAt: now,
            safeExitUntil: now.adding(days: 14)
        )
    }

    /// A leaf for each letter and each change.
    private func log() throws -> LogPart {
        var frontier = TreeFrontier()
        var hashes: [UInt8] = []
        for leaf in 0..<Int(letters) + exchanged + takenBack {
            let seed = String(leaf)
            let digest = sha256(Array(seed.utf8))
            let hash = leafHash(of: LogEntry.issued(digest: digest).encoded())
            frontier.append(hash)
            hashes += hash.bytes
        }
        let origin = "aman.example/log/HER"
        let head = try TreeHead(origin: origin, size: frontier.size, root: frontier.root)
        let key = try VerifierKey(name: origin, kind: .ed25519, publicKey: logKey.publicKey)
        let signature = try logKey.sign(Array(head.body.utf8))
        let note = try SignedNote(text: head.body, signatures: [try key.line(with: signature)])
        return LogPart(origin: origin, treeHeads: [note.encoded], leafHashes: hashes)
    }
}
