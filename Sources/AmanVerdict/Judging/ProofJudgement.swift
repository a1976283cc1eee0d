import AmanLetter
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
    /// Witnesses of the trust list that cosigned that tree head; zero unless it is proven.
    public let cosigned: Int
    /// How many the trust list asks for.
    public let required: UInt64
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
        var cosigned = 0
        let finding = proofFinding(proof, letter, ask, &cosigned)
        return ProofJudgement(
            finding: finding,
            origin: proof.treeHead.origin,
            index: proof.index.value,
            size: proof.treeHead.size.value,
            cosigned: cosigned,
            required: trustList.witnesses.quorum
        )
    }

    private func proofFinding(
        _ proof: InclusionProof,
        _ letter: ProvenLetter,
        _ ask: (SignatureQuestion) -> Bool,
        _ cosigned: inout Int
    ) -> ProofFinding {
        let trustList = knowledge.trustList
        let (origin, size) = (proof.treeHead.origin, proof.treeHead.size.value)
        guard let log = trustList.logs.first(where: { sameText($0.origin, origin) }),
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
        guard isSigned(proof.note, by: key, ask) else { return .notSigned }
        for witness in trustList.witnesses.keys {
            guard
                let key = try? VerifierKey(
                    name: witness.name,
                    kind: .cosignature,
                    publicKey: witness.publicKey
                )
            else { continue }
            if isSigned(proof.note, by: key, ask) { cosigned += 1 }
        }
        return .proven
    }

    private func isSigned(
        _ note: SignedNote,
        by key: VerifierKey,
        _ ask: (SignatureQuestion) -> Bool
    ) -> Bool {
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
        return answers != nil
    }
}
