import AmanLetter
import AmanLog

/// What is known of a witness after an answer.
///
/// - Parameters:
///   - before: What was known; nil where it was never asked.
///   - key: Its key.
///   - origin: The log that it was asked about.
///   - answer: What it answered.
///   - ownSize: Leaves under the newest tree head in the records now.
///   - now: The moment of the answer.
/// - Returns: What is stored.
func planWitnessState(
    _ before: WitnessState?,
    _ key: VerifierKey,
    of origin: String,
    _ answer: WitnessAnswer,
    ownSize: UInt64,
    at now: Instant
) -> WitnessState {
    var state =
        before
        ?? WitnessState(publicKey: key.publicKey, origin: origin, name: key.name, askedAt: now)
    state.name = key.name
    state.askedAt = now
    state.notBefore = answer.notBefore
    state.outcome = answer.outcome
    if let size = answer.cosignedSize {
        state.knownSize = size
        let isOwn = answer.lines.contains { $0.keyID == key.keyID && $0.name == key.name }
        if isOwn {
            state.cosignedSize = max(state.cosignedSize, size)
            state.cosignedAt = max(state.cosignedAt ?? now, answer.cosignedAt ?? now)
        }
    } else if let named = answer.namedSize, named <= ownSize, named >= state.cosignedSize {
        // Never below what it cosigned: one that lost its state is found out each time.
        state.knownSize = named
    }
    state.claim = planClaim(state.claim, answer, ownSize: ownSize, at: now)
    return state
}

/// What a witness claims after an answer.
///
/// A claim is never lowered: what officers answered for holds nothing up again, what is more does,
/// and a tree head that is shown always does. It is this log's own signature over what the records
/// do not have, so that no one can answer for it while that is so.
///
/// - Parameters:
///   - before: What it claimed so far; nil where it claimed nothing.
///   - answer: What it answered.
///   - ownSize: Leaves under the newest tree head in the records now.
///   - now: The moment of the answer.
/// - Returns: The claim that is stored; nil where there is none.
private func planClaim(
    _ before: WitnessClaim?,
    _ answer: WitnessAnswer,
    ownSize: UInt64,
    at now: Instant
) -> WitnessClaim? {
    if let shown = answer.evidence, let size = answer.shownSize {
        guard answer.outcome == .otherTree || size > ownSize else { return before }
        let made = WitnessClaim(size: size, at: now, evidence: shown.encoded)
        guard let before, !before.isAnswered, before.evidence != nil else { return made }
        // Of two that are shown the larger says more.
        return before.size >= size ? before : made
    }
    guard answer.outcome == .ahead, let named = answer.namedSize, named > ownSize else {
        return before
    }
    let made = WitnessClaim(size: named, at: now)
    guard let before else { return made }
    if before.evidence != nil {
        // What is only said never takes the place of what is shown.
        return before.isAnswered ? made : before
    }
    return before.size >= named ? before : made
}
