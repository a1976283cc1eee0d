import AmanLetter
import AmanSignature
import AmanTexts
import AmanVerdict
import TestSupport

/// Letters of every sort and what becomes of them in bad hands, the same ones for the same seed.
///
/// Keys are made anew for each run, so the bytes differ from run to run; what is done to them, and
/// to which letter, does not.
struct LetterMutations {
    let world: World
    let knowledge: Knowledge
    let bundle: [UInt8]
    private let letters: [[UInt8]]
    let texts: [String]
    private var source: SplitMix64
    private var count = 0
    private var seen: Instant?

    init(seed: UInt64) throws {
        var world = try World()
        var letters = try Self.sorts(of: world)
        world.statusEntries = [(43, .revoked), (44, .suspended), (45, .exchanged)]
        let told = try [46, 47, 48].map { index in try world.letter { $0.status?.index = index } }
        letters += told
        world.noticeLists = try Self.notices(of: world, about: told)
        world.logParts = [
            try world.log(of: Array(letters.prefix(8)), cosignedAt: World.now.adding(days: -1))
        ]
        self.world = world
        self.letters = letters
        bundle = try world.bundle().encoded()
        knowledge = try world.knowledge()
        texts = letters.map { letterText(cose: $0, deflate: zlibStored) }
        source = SplitMix64(seed: seed)
    }

    private static func notices(
        of world: World,
        about told: [[UInt8]]
    ) throws -> [(SigningKey, NoticeList)] {
        [
            try world.heratNotices([
                StatusNotice(
                    digest: try digest(of: told[0]),
                    status: .revoked,
                    reason: "obtained-by-deceit",
                    effectiveAt: World.now.adding(days: -1),
                    safeExitUntil: World.now.adding(days: 2)
                ),
                StatusNotice(
                    digest: try digest(of: told[1]),
                    status: .suspended,
                    reason: "under-review",
                    effectiveAt: World.now.adding(days: 1)
                ),
            ]),
            try world.kabulNotices([
                StatusNotice(
                    digest: try digest(of: told[2]),
                    status: .exchanged,
                    reason: "exchanged",
                    effectiveAt: World.now.adding(days: -1)
                )
            ]),
        ]
    }

    private static func sorts(of world: World) throws -> [[UInt8]] {
        var letters = [try world.letter()]
        for index: UInt64 in [43, 44, 45, 4_095, 4_096] {
            letters.append(try world.letter { $0.status?.index = index })
        }
        let changes: [(inout LetterClaims) -> Void] = [
            { $0.status = nil },
            { $0.status?.uri = World.kabulList },
            { $0.status?.uri = "https://aman.example/status/unknown" },
            { $0.programme = "another" },
            { $0.safeConduct?.kind = .certificate },
            { $0.safeConduct?.kind = .standing },
            { $0.expires = $0.notBefore.adding(days: 40) },
            { $0.issuedAt = $0.issuedAt.adding(days: -200) },
            { $0.notBefore = $0.notBefore.adding(days: 1) },
            { $0.fullName = nil },
            { $0.guardianName = "Sulaiman" },
            { $0.safeConduct?.photoDigest = [UInt8](repeating: 9, count: 16) },
            { $0.safeConduct?.replaces = [UInt8](repeating: 8, count: 32) },
            { $0.otherClaims = [OtherClaim(key: .integer(900), value: [0x01])] },
        ]
        for change in changes { letters.append(try world.letter { change(&$0) }) }
        letters.append(
            try world.letter(by: world.kabulSigner) {
                $0.number = LetterNumber(office: try kabul(), randomBytes: [9, 8, 7, 6, 5])
                $0.safeConduct?.office = try kabul()
                $0.status?.uri = World.kabulList
            }
        )
        letters.append(try world.letter(by: world.kabulSigner))
        letters.append(try world.letter(by: SigningKey.generate(.es256)))
        return letters
    }

    // MARK: One after the other

    mutating func next() throws -> Scan {
        count += 1
        let place = pick(below: letters.count)
        let text: String
        switch count % 20 {
        case 0..<5: text = mistyped(texts[place])
        case 5..<10: text = letterText(cose: spoilt(letters[place]), deflate: zlibStored)
        case 10..<14: text = try letterText(cose: resigned(letters[place]), deflate: zlibStored)
        case 14..<16: text = Base45.encode(spoilt(zlibStored(letters[place])))
        case 16: text = noise()
        default: text = texts[place]
        }
        var scan = Scan(text: text, now: World.now, seen: nil, language: "eng", minutes: 0)
        scan.language = Words.languages[pick(below: 4)]
        scan.minutes = (pick(below: 193) - 96) * 15
        // Within a week either way, so that letters begin and end, and clocks run behind.
        scan.now = World.now.adding(seconds: Int64(pick(below: 1_209_600) - 604_800))
        // A page opens its list once for many letters.
        if count % 500 == 1 {
            let isRemembering = pick(below: 2) == 0
            seen = isRemembering ? someTime() : nil
        }
        scan.seen = seen
        return scan
    }

    /// Up to a week ago, or three days from now.
    private mutating func someTime() -> Instant {
        World.now.adding(seconds: Int64(pick(below: 864_000) - 604_800))
    }

    private mutating func pick(below limit: Int) -> Int {
        Int.random(in: 0..<limit, using: &source)
    }

    private mutating func mistyped(_ text: String) -> String {
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:az\u{e9}\n".utf8)
        var bytes = Array(text.utf8)
        let place = pick(below: bytes.count)
        switch pick(below: 5) {
        case 0, 1: bytes[place] = alphabet[pick(below: alphabet.count)]
        case 2: bytes.remove(at: place)
        case 3: bytes.insert(bytes[place], at: place)
        default: bytes.removeSubrange(place...)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// One to three bits or bytes changed, taken out, put in, or the end cut off.
    private mutating func spoilt(_ original: [UInt8]) -> [UInt8] {
        var bytes = original
        for _ in 0...pick(below: 3) where !bytes.isEmpty {
            let place = pick(below: bytes.count)
            let byte = UInt8(pick(below: 256))
            switch pick(below: 8) {
            case 0..<4: bytes[place] ^= 1 << (byte & 7)
            case 4: bytes[place] = byte
            case 5: bytes.remove(at: place)
            case 6: bytes.insert(byte, at: place)
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }

    /// Changes what stands in the letter and signs it again, so that every rule behind the
    /// signature is met too.
    private mutating func resigned(_ cose: [UInt8]) throws -> [UInt8] {
        let payload = try SignedEnvelope.parse(cose, maxByteCount: letterByteCountMax).payload
        return try sign(spoilt(payload), type: nil, by: world.heratSigner)
    }

    private mutating func noise() -> String {
        let count = pick(below: 81)
        var scalars = String.UnicodeScalarView()
        for _ in 0..<count {
            if let scalar = UnicodeScalar(UInt32(pick(below: 0x2_0000))) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
