public import AmanLetter
import AmanLog

/// What is known of one office's log, after its tree heads and leaves were checked.
public struct KnownLog: Sendable {
    /// The office whose letters the log holds.
    public let office: OfficeCode
    /// The log's name in its tree heads.
    public let origin: String
    /// Sizes that enough witnesses cosigned, and when the last of them did.
    public let witnessed: [LogMoment]
    let leaves: LeafTable

    /// Leaves that are known.
    public var size: UInt64 { UInt64(leaves.count) }

    /// Takes a log whose leaves are trusted already, such as the office's own.
    ///
    /// - Parameters:
    ///   - office: The office whose letters the log holds.
    ///   - origin: The log's name in its tree heads.
    ///   - leafHashes: In order, 32 bytes each.
    ///   - witnessed: Sizes that enough witnesses cosigned, and when.
    public init(
        office: OfficeCode,
        origin: String,
        leafHashes: [UInt8],
        witnessed: [LogMoment] = []
    ) {
        self.init(
            office: office,
            origin: origin,
            leaves: LeafTable(hashes: leafHashes),
            witnessed: witnessed
        )
    }

    private init(office: OfficeCode, origin: String, leaves: LeafTable, witnessed: [LogMoment]) {
        self.office = office
        self.origin = origin
        self.leaves = leaves
        self.witnessed = witnessed
    }
}

extension KnownLog {
    /// Checks a part of a bundle: every tree head is signed by the log and fits the leaves.
    ///
    /// - Throws: `PartFault` naming what is wrong with it; `leftOut` when leaves were left out.
    public static func check(
        _ part: LogPart,
        against trustList: TrustList,
        ask: (SignatureQuestion) -> Bool
    ) throws(PartFault) -> KnownLog {
        guard let key = trustList.logs.first(where: { sameText($0.origin, part.origin) }) else {
            throw .unknownKey
        }
        guard part.leavesBefore == 0 else { throw .leftOut }
        var heads: [CheckedHead] = []
        for note in part.treeHeads {
            let head = try CheckedHead(
                note: note,
                of: key,
                witnesses: trustList.witnesses,
                ask: ask
            )
            heads.append(head)
        }
        let leaves = LeafTable(hashes: part.leafHashes)
        try checkRoots(of: heads, in: leaves)
        return KnownLog(
            office: key.office,
            origin: key.origin,
            leaves: leaves,
            witnessed: heads.compactMap { head in
                head.witnessedAt.map { at in
                    LogMoment(origin: key.origin, size: head.size, at: at)
                }
            }
        )
    }

    /// Grows the tree leaf by leaf and compares its root wherever a tree head speaks.
    private static func checkRoots(
        of heads: [CheckedHead],
        in leaves: LeafTable
    ) throws(PartFault) {
        let ordered = heads.sorted { $0.size < $1.size }
        guard ordered.last?.size == UInt64(leaves.count) else { throw .treeHead }
        var frontier = TreeFrontier()
        for head in ordered {
            while frontier.size.value < head.size {
                do {
                    frontier.append(try leaves.hash(at: Int(frontier.size.value)))
                } catch {
                    throw .note(error)
                }
            }
            guard frontier.root == head.root else { throw .treeHead }
        }
    }
}

/// A tree head whose signatures were checked.
private struct CheckedHead {
    let size: UInt64
    let root: LogHash
    /// When enough witnesses had cosigned it; nil when they have not.
    let witnessedAt: Instant?

    init(
        note text: String,
        of log: LogKey,
        witnesses: WitnessPolicy,
        ask: (SignatureQuestion) -> Bool
    ) throws(PartFault) {
        do throws(LogRefusal) {
            let note = try SignedNote.parse(text)
            let key = try VerifierKey(name: log.origin, kind: .ed25519, publicKey: log.publicKey)
            _ = try note.answered(for: [key]) { ask(SignatureQuestion($0)) }
            let head = try TreeHead.parse(note.text)
            guard sameText(head.origin, log.origin) else { throw LogRefusal.wrongKeyName }
            size = head.size.value
            root = head.root
            witnessedAt = try Self.witnessedAt(note, witnesses, ask)
        } catch {
            throw .note(error)
        }
    }

    private static func witnessedAt(
        _ note: SignedNote,
        _ policy: WitnessPolicy,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(LogRefusal) -> Instant? {
        var keys: [VerifierKey] = []
        for witness in policy.keys {
            keys.append(
                try VerifierKey(
                    name: witness.name,
                    kind: .cosignature,
                    publicKey: witness.publicKey
                )
            )
        }
        var times: [UInt32: Int64] = [:]
        for question in try note.questions(for: keys) {
            guard ask(SignatureQuestion(question)) else {
                throw .wrongSignature(keyID: question.key.keyID)
            }
            guard let time = question.time else { continue }
            // Of two lines by one witness the earlier is its word.
            let earlier = times[question.key.keyID] ?? .max
            times[question.key.keyID] = min(earlier, time)
        }
        let needed = max(1, Int(policy.quorum))
        guard times.count >= needed else { return nil }
        return Instant(seconds: times.values.sorted()[needed - 1])
    }
}

extension SignatureQuestion {
    fileprivate init(_ question: NoteQuestion) {
        self.init(
            algorithm: .ed25519,
            publicKey: question.key.publicKey,
            message: question.message,
            signature: question.signature
        )
    }
}

/// Compares texts byte by byte, which needs no Unicode tables.
func sameText(_ left: String, _ right: String) -> Bool {
    let (leftBytes, rightBytes) = (left.utf8.span, right.utf8.span)
    guard leftBytes.count == rightBytes.count else { return false }
    for place in 0..<leftBytes.count where leftBytes[place] != rightBytes[place] { return false }
    return true
}
