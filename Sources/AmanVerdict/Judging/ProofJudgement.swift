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
    /// Witnesses of the trust list that cosigned that tree head; zero unless it is proven.
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
        let finding = proofFinding(proof, letter, ask)
        let sight = finding == .proven ? sight(of: proof.note, ask) : []
        return ProofJudgement(
            finding: finding,
            origin: proof.treeHead.origin,
            index: proof.index.value,
            size: proof.treeHead.size.value,
            root: proof.treeHead.root.bytes,
            cosigned: sight.count,
            listed: trustList.witnesses.names.count,
            required: trustList.witnesses.quorum,
            seenAt: sight.max().map { Instant(seconds: $0) }
        )
    }

    private func proofFinding(
        _ proof: InclusionProof,
        _ letter: ProvenLetter,
        _ ask: (SignatureQuestion) -> Bool
    ) -> ProofFinding {
        let (origin, size) = (proof.treeHead.origin, proof.treeHead.size.value)
        guard let log = knowledge.trustList.logs.first(where: { sameText($0.origin, origin) }),
            letter.claims.safeConduct?.office == log.office,
            // What a replaced key signs beyond the state it was frozen at is not the office's.
            log.frozen.map({ size <= $0.size }) ?? true,
            let key = try? VerifierKey(
                name: log.origin,
                kind: .ed25519,
                publicKey: log.publicKey
            )
        else { return .unknownLog }
        let leaf = LogEntry.issued(digest: letter.digest).encoded()
        guard (try? proof.check(leaf: leafHash(of: leaf))) != nil else { return .otherLetter }
        return answers(under: proof.note, by: key, ask).isEmpty ? .notSigned : .proven
    }

    /// The times of the listed witnesses that cosigned a note, of each one the earliest.
    ///
    /// A witness whose key was replaced has two keys and one name, and counts once.
    private func sight(of note: SignedNote, _ ask: (SignatureQuestion) -> Bool) -> [Int64] {
        var names: [String] = []
        var times: [Int64] = []
        for witness in knowledge.trustList.witnesses.keys {
            guard
                let key = try? VerifierKey(
                    name: witness.name,
                    kind: .cosignature,
                    publicKey: witness.publicKey
                )
            else { continue }
            for answer in answers(under: note, by: key, ask) {
                guard let time = answer.time.map({ Int64(clamping: $0) }) else { continue }
                if let place = names.firstIndex(where: { sameText($0, witness.name) }) {
                    times[place] = min(times[place], time)
                } else {
                    names.append(witness.name)
                    times.append(time)
                }
            }
        }
        return times
    }

    /// The valid lines of one key; none where one of its lines is not valid.
    private func answers(
        under note: SignedNote,
        by key: VerifierKey,
        _ ask: (SignatureQuestion) -> Bool
    ) -> [NoteQuestion] {
        let answers = try? note.answered(for: [key]) { question in
            ask(
                SignatureQuestion(
                    algorithm: .ed25519,
                    publicKey: question.key.publicKey,
                    message: question.message,
                    signature: question.signature
                )
            )
        }
        return answers ?? []
    }
}
