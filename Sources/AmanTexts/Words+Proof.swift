import AmanLetter
public import AmanVerdict

extension Words {
    /// What a proof shows about a letter, in one or two sentences.
    ///
    /// None speaks against the letter, which is judged without its proof.
    public func sentences(of proof: ProofJudgement) -> String {
        switch proof.finding {
        case .proven:
            // Entries are counted from one for people.
            let fact = fill(
                fill(phrases[.proofProven], "{number}", with: count(proof.index + 1)),
                "{size}",
                with: count(proof.size)
            )
            return concatenated(fact, " ", sight(of: proof))
        case .otherLetter: return phrases[.proofOtherLetter]
        case .notSigned: return phrases[.proofNotSigned]
        case .unknownLog: return phrases[.proofUnknownLog]
        }
    }

    private func sight(of proof: ProofJudgement) -> String {
        guard let seenAt = proof.seenAt else { return phrases[.proofUnseen] }
        let counted = fill(
            fill(phrases[.proofSeen], "{count}", with: number(Int64(proof.cosigned))),
            "{witnesses}",
            with: number(Int64(proof.listed))
        )
        return fill(counted, "{date}", with: date(seenAt))
    }

    private func count(_ value: UInt64) -> String { number(Int64(clamping: value)) }
}

/// What a proof shows about a letter, as one JSON object on one line.
///
/// - Parameters:
///   - proof: The proof's judgement.
///   - judgement: The letter's own, which the proof does not change.
/// - Returns: The object; its fields are listed in `docs/bundle-format.md`.
public func proofJSON(_ proof: ProofJudgement, of judgement: Judgement) -> String {
    var line = JSONLine()
    line.add("proof", text: proof.finding.code)
    line.add("origin", text: proof.origin)
    line.add("index", number: Int64(clamping: proof.index))
    line.add("size", number: Int64(clamping: proof.size))
    line.add("root", text: Hexadecimal.text(proof.root))
    line.add("cosigned", number: Int64(proof.cosigned))
    line.add("required", number: Int64(clamping: proof.required))
    line.add("witnesses", number: Int64(proof.listed))
    if let seenAt = proof.seenAt { line.add("seenAt", text: seenAt.rfc3339) }
    line.add("verdict", text: judgement.verdict.rawValue)
    line.add("reason", text: judgement.reason.code)
    return line.text
}
