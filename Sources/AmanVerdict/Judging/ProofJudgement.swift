public import AmanLetter
public import AmanLog

/// What a proof that a holder carries shows about a letter.
public enum ProofFinding: Equatable, Sendable {
    /// The letter is in the log of its office, as that log's key signed it.
    case proven
    /// The hashes do not lead from this letter to the tree head: another letter's, or changed.
    case otherLetter
    /// The key of the log did not sign the tree head.
    case notSigned
    /// The trust list knows no such log of the letter's office.
    case unknownLog

    /// The word used in machine output.
    public var code: String {
        switch self {
        case .proven: "proven"
        case .otherLetter: "otherLetter"
        case .notSigned: "notSigned"
        case .unknownLog: "unknownLog"
        }
    }
}

/// A proof held against a letter, with what a verifier knows and without a network.
public struct ProofJudgement: Equatable, Sendable {
    /// Whether the letter is proven to be in the log, or why not.
    public let finding: ProofFinding
    /// The log's name, as the proof states it.
    public let origin: String
    /// Zero-based index of the letter's entry.
    public let index: UInt64
    /// Entries of the log under the tree head of the proof.
    public let size: UInt64
    /// Root hash of that tree head; 32 bytes.
    public let root: [UInt8]
    /// Witnesses of the trust list that cosigned that tree head.
    ///
    /// Zero unless the letter is proven, and where a listed witness's line is not valid.
    public let cosigned: Int
    /// How many the trust list names.
    public let listed: Int
    /// How many the trust list asks for.
    public let required: UInt64
    /// When the last of those that cosigned did so, by its own clock; nil where none did.
    public let seenAt: Instant?
}

extension CheckpointSession {
    /// Judges a proof that a letter is in the log.
    ///
    /// It says nothing of the letter's status, and it stays as good as the day it was made: an
    /// office that denies a letter later has signed that it issued it.
    ///
    /// - Parameters:
    ///   - proof: The proof.
    ///   - letter: The letter, whose signature was found valid.
    ///   - ask: Whether a signature is valid.
    /// - Returns: What the proof shows, and who else has signed it.
    public func judge(
        _ proof: InclusionProof,
        of letter: ProvenLetter,
        ask: (SignatureQuestion) -> Bool
    ) -> ProofJudgement {
        let trustList = knowledge.trustList
        let (finding, sight) = proofFinding(proof, letter, ask)
        return ProofJudgement(
            finding: finding,
            origin: proof.treeHead.origin,
            index: proof.index.value,
            size: proof.treeHead.size.value,
            root: proof.treeHead.root.bytes,
            cosigned: sight?.seenBy ?? 0,
            listed: trustList.witnesses.names.count,
            required: trustList.witnesses.quorum,
            seenAt: sight?.newest
        )
    }

    private func proofFinding(
        _ proof: InclusionProof,
        _ letter: ProvenLetter,
        _ ask: (SignatureQuestion) -> Bool
    ) -> (ProofFinding, WitnessSight?) {
        let (origin, size) = (proof.treeHead.origin, proof.treeHead.size.value)
        let trustList = knowledge.trustList
        guard let log = trustList.logs.first(where: { sameText($0.origin, origin) }),
            letter.claims.safeConduct?.office == log.office,
            // What a replaced key signs beyond the state it was frozen at is not the office's.
            log.frozen.map({ size <= $0.size }) ?? true
        else { return (.unknownLog, nil) }
        let leaf = LogEntry.issued(digest: letter.digest).encoded()
        guard (try? proof.check(leaf: leafHash(of: leaf))) != nil else {
            return (.otherLetter, nil)
        }
        let note = proof.note.encoded
        // C2SP: a note with a listed witness's line that is not valid is refused. Then no witness
        // counts, and the log's own signature still does.
        for witnesses in [trustList.witnesses, WitnessPolicy(keys: [], quorum: 0)] {
            let head = try? WitnessedHead(note: note, of: log, witnesses: witnesses, ask: ask)
            if let head { return (.proven, head.sight(trustList.witnesses)) }
        }
        return (.notSigned, nil)
    }
}
