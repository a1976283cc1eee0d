import AmanLetter
import AmanLog
import AmanOffice
import AmanSignature
import AmanVerdict
import Synchronization
import TestSupport

/// A programme of many offices that meet now and then, made by a seed: knowledge only, no records.
struct Country {
    /// 2026-11-23T08:00:00Z.
    static let start = Instant(seconds: 1_795_420_800)
    private static let programme = "af-2026"

    private(set) var posts: [Post]
    private let root: RootKey
    private let trustList: [UInt8]
    private let witness = SigningKey.generate(.ed25519)
    private let signatures = RememberedSignatures()
    /// Every letter of the week: its digest, and whose it is.
    private var letters: [(digest: [UInt8], office: Int)] = []
    /// Which offices exchanged which letter; what no single office knows.
    private(set) var exchanges: [[UInt8]: Set<String>] = [:]

    /// One office, with what it signed last and what it knows.
    struct Post {
        let code: OfficeCode
        /// Whether the trust list names a log of it.
        let hasLog: Bool
        fileprivate let statusKey = SigningKey.generate(.es256)
        fileprivate let logKey = SigningKey.generate(.ed25519)
        fileprivate var leaves: [[UInt8]] = []
        fileprivate var statuses: [(UInt64, LetterStatus)] = []
        fileprivate var notices: [StatusNotice] = []
        /// What it knows; its own newest parts among it.
        var known: AmanVerdict.Bundle?

        fileprivate var listAddress: String { "https://aman.example/status/\(code.text)/1" }
        fileprivate var origin: String { "aman.example/log/\(code.text)" }
    }

    /// - Parameters:
    ///   - count: How many offices.
    ///   - logs: How many of them have a log: each costs more than all else of an office, and a few
    ///     show how logs are joined.
    /// - Throws: Where a key does not sign.
    init(offices count: Int, logs: Int) throws {
        posts = try (1...count).map { number in
            let code = try OfficeCode(number < 10 ? "P0\(number)" : "P\(number)")
            return Post(code: code, hasLog: number <= logs)
        }
        let rootKey = SigningKey.generate(.es256)
        root = RootKey(rootKey.publicHalf)
        var list = TrustList(
            programme: Self.programme,
            sequence: 1,
            issuedAt: Self.start.adding(days: -10),
            expires: Self.start.adding(days: 80)
        )
        list.names = [LanguageText(language: "eng", text: "Safe conduct")]
        list.offices = posts.map { post in
            TrustedOffice(
                code: post.code,
                names: [LanguageText(language: "eng", text: "Office \(post.code.text)")],
                contact: ""
            )
        }
        list.statusLists = posts.map { post in
            StatusListKey(
                uri: post.listAddress,
                office: post.code,
                algorithm: .es256,
                publicKey: post.statusKey.publicKey
            )
        }
        list.logs = posts.filter(\.hasLog).map { post in
            LogKey(office: post.code, origin: post.origin, publicKey: post.logKey.publicKey)
        }
        list.witnesses = WitnessPolicy(
            keys: [WitnessKey(name: "witness.example/w1", publicKey: witness.publicKey)],
            quorum: 1
        )
        trustList = try Self.signed(try list.encoded(), trustListType, by: rootKey)
    }

    private static func signed(
        _ payload: [UInt8],
        _ type: String,
        by key: SigningKey
    ) throws -> [UInt8] {
        let envelope = UnsignedEnvelope(
            algorithm: key.algorithm,
            keyID: key.keyID,
            type: type,
            payload: payload
        )
        return envelope.signed(by: try key.sign(envelope.toBeSigned))
    }

    // MARK: A day

    /// One day at every office, without any word from another.
    mutating func work(day: Int, _ source: inout SplitMix64) throws {
        for place in posts.indices {
            let seconds = Int64.random(in: 0..<36_000, using: &source)
            let now = Self.start.adding(days: day).adding(seconds: seconds)
            issueAndRevoke(at: place, now, &source)
            exchange(at: place, now, &source)
            let own = try ownParts(of: place, now, cosigned: Bool.random(using: &source))
            posts[place].known = try joined(posts[place].known, own)
        }
    }

    private mutating func issueAndRevoke(
        at place: Int,
        _ now: Instant,
        _ source: inout SplitMix64
    ) {
        let least = posts[place].leaves.isEmpty ? 1 : 0
        for _ in 0..<Int.random(in: least...3, using: &source) {
            let digest = source.bytes(32)
            posts[place].leaves.append(LogEntry.issued(digest: digest).encoded())
            letters.append((digest, place))
            guard Int.random(in: 0..<5, using: &source) == 0 else { continue }
            let index = UInt64(posts[place].leaves.count)
            posts[place].statuses.append((index, .revoked))
            posts[place].notices.append(
                StatusNotice(
                    digest: digest,
                    status: .revoked,
                    reason: "issued-in-error",
                    effectiveAt: now
                )
            )
        }
    }

    /// People come with letters of other offices; some were at another office before.
    private mutating func exchange(at place: Int, _ now: Instant, _ source: inout SplitMix64) {
        for _ in 0..<2 {
            guard let letter = letters.randomElement(using: &source), letter.office != place,
                !posts[place].notices.contains(where: { $0.digest == letter.digest })
            else { continue }
            exchanges[letter.digest, default: []].insert(posts[place].code.text)
            posts[place].notices.append(
                StatusNotice(
                    digest: letter.digest,
                    status: .exchanged,
                    reason: "exchanged",
                    effectiveAt: now
                )
            )
        }
    }

    /// What an office signs at the end of its day; a witness may have seen its log or not.
    private func ownParts(
        of place: Int,
        _ now: Instant,
        cosigned: Bool
    ) throws -> AmanVerdict.Bundle {
        let post = posts[place]
        let statusList = StatusList.build(
            size: 512,
            entries: post.statuses,
            uri: post.listAddress,
            issuedAt: now,
            expires: now.adding(days: 90),
            timeToLive: 43_200,
            deflate: Deflater().deflate
        )
        let notices = NoticeList(
            programme: Self.programme,
            office: post.code,
            issuedAt: now,
            notices: post.notices
        )
        return AmanVerdict.Bundle(
            programme: Self.programme,
            created: now,
            root: root,
            trustList: trustList,
            statusLists: [try Self.signed(statusList, statusListType, by: post.statusKey)],
            logs: post.hasLog ? [try log(of: post, cosignedAt: cosigned ? now : nil)] : [],
            noticeLists: [
                try Self.signed(try notices.encoded(), noticeListType, by: post.statusKey)
            ]
        )
    }

    private func log(of post: Post, cosignedAt: Instant?) throws -> LogPart {
        var frontier = TreeFrontier()
        var hashes: [UInt8] = []
        for leaf in post.leaves {
            let hash = leafHash(of: leaf)
            frontier.append(hash)
            hashes += hash.bytes
        }
        let head = try TreeHead(origin: post.origin, size: frontier.size, root: frontier.root)
        let key = try VerifierKey(
            name: post.origin,
            kind: .ed25519,
            publicKey: post.logKey.publicKey
        )
        let signature = try post.logKey.sign(Array(head.body.utf8))
        var note = try SignedNote(text: head.body, signatures: [try key.line(with: signature)])
        if let cosignedAt {
            let cosigner = try VerifierKey(
                name: "witness.example/w1",
                kind: .cosignature,
                publicKey: witness.publicKey
            )
            let message = cosignatureMessage(over: head.body, at: cosignedAt.seconds)
            let line = try cosigner.line(with: try witness.sign(message), at: cosignedAt.seconds)
            try note.add(line)
        }
        return LogPart(origin: post.origin, treeHeads: [note.encoded], leafHashes: hashes)
    }

    // MARK: Meeting

    /// What is known after one bundle was joined to another.
    func joined(
        _ held: AmanVerdict.Bundle?,
        _ offered: AmanVerdict.Bundle
    ) throws -> AmanVerdict.Bundle {
        try BundleUpdate.plan(held: held, offered: offered, ask: signatures.isValid).bundle
    }

    /// Offices fall into groups that reach each other; in each, some meet, in whatever order.
    mutating func meet(_ source: inout SplitMix64) throws {
        var left = posts.indices.shuffled(using: &source)
        while !left.isEmpty {
            let group = Array(left.prefix(Int.random(in: 1...8, using: &source)))
            left.removeFirst(group.count)
            for _ in 0..<group.count / 2 {
                guard let one = group.randomElement(using: &source),
                    let other = group.randomElement(using: &source), one != other,
                    let ones = posts[one].known, let others = posts[other].known
                else { continue }
                posts[one].known = try joined(ones, others)
                // The stick goes back with what it came with, or with more.
                posts[other].known = try joined(others, Bool.random(using: &source) ? ones : others)
            }
        }
    }

    /// What can be known of a bundle, for the step that finds doubles.
    func doubles(in bundle: AmanVerdict.Bundle) throws -> [DoubleLetter] {
        let knowledge = try Knowledge.read(bundle, ask: signatures.isValid)
        return doubleLetters(knowledge.noticeLists, knowledge.trustList)
    }
}

/// Checks each signature once: in a week the same ones come thousands of times.
private final class RememberedSignatures: Sendable {
    private let checker = SignatureChecker()
    /// The message of each signature that was valid, and its key.
    private let valid = Mutex<[[UInt8]: SignatureQuestion]>([:])

    func isValid(_ question: SignatureQuestion) -> Bool {
        if valid.withLock({ $0[question.signature] }) == question { return true }
        guard checker.isValid(question) else { return false }
        valid.withLock { $0[question.signature] = question }
        return true
    }
}
