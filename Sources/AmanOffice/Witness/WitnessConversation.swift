import AmanLetter
import AmanLog
import AmanSignature
import AmanVerdict

/// The keys of the trust list that one address answers for; more than one while a key is replaced.
struct AskedWitness: Equatable, Sendable {
    let address: String
    let keys: [VerifierKey]
}

/// What one witness answered, before anything of it is stored.
struct WitnessAnswer: Equatable, Sendable {
    var outcome: WitnessOutcome
    /// Its lines that verify, by its own keys, with a time near ours.
    var lines: [NoteSignature] = []
    /// When it cosigned, by its clock.
    var cosignedAt: Instant?
    /// Leaves in the tree it cosigned now; nil where it did not.
    var cosignedSize: UInt64?
    /// The tree head with the log's line and its own; nil where it did not cosign.
    var cosigned: SignedNote?
    /// Leaves in the tree it says it cosigned last; nil where it did not say.
    var namedSize: UInt64?
    /// What it shows for a claim: a tree head that this log's key signed.
    var evidence: SignedNote?
    /// It is to be asked again no earlier.
    var notBefore: Instant?

    /// Leaves in the tree that it shows for a claim.
    var shownSize: UInt64? {
        evidence.flatMap { try? TreeHead.parse($0.text).size.value }
    }
}

/// One conversation with one witness about one tree head.
///
/// A 409 is followed up and down, because a stored size is only a hint: at most three times.
struct WitnessConversation {
    /// Requests about one tree head: the first, and three that follow the sizes it names.
    static let requestCountMax = 4
    /// Most seconds for which a witness may ask to be left alone.
    static let retrySecondsMax: Int64 = 3_600
    /// Most leaves that a witness is believed to know without showing a tree head over them.
    ///
    /// Source: ours. 40 million people with 25 letters and changes each; what is more is no size of
    /// an office's log, and once answered for would hide every later claim.
    static let unshownSizeMax: UInt64 = 1_000_000_000

    let witness: AskedWitness
    let note: SignedNote
    let head: TreeHead
    let logKey: VerifierKey
    /// Leaves in the tree that it is thought to know.
    let hint: UInt64
    /// Leaves in the largest tree that it is known to have cosigned.
    let cosignedSize: UInt64
    let now: Instant
    let isValid: @Sendable (SignatureQuestion) -> Bool
    /// The proof that the tree head continues a smaller tree of this log.
    let proof: @Sendable (TreeSize) async -> [LogHash]?
    let transport: any WitnessTransport

    /// Asks until there is an answer that can be followed no further.
    func run() async -> WitnessAnswer {
        var old = min(hint, head.size.value)
        for _ in 0..<Self.requestCountMax {
            guard let path = await proof(TreeSize(value: old)),
                let request = try? AddCheckpointRequest(
                    oldSize: TreeSize(value: old),
                    proof: path,
                    note: note
                )
            else { return WitnessAnswer(outcome: .refused) }
            let response: WitnessResponse
            do {
                response = try await transport.addCheckpoint(
                    request.encodedBytes,
                    at: witness.address,
                    byteCountMax: cosignatureAnswerByteCountMax
                )
            } catch .tooLong {
                return WitnessAnswer(outcome: .malformed)
            } catch {
                return WitnessAnswer(outcome: .unreachable)
            }
            guard response.status == 409 else { return await answer(response) }
            guard let named = size(in: response) else { return WitnessAnswer(outcome: .malformed) }
            if let end = await end(atNamed: named, after: old) { return end }
            old = named
        }
        return WitnessAnswer(outcome: .changingSizes)
    }

    /// What a size ends the conversation with; nil where it is followed.
    private func end(atNamed named: UInt64, after old: UInt64) async -> WitnessAnswer? {
        if named > head.size.value {
            return await ahead(named)
        }
        if named < cosignedSize { return WitnessAnswer(outcome: .lostState, namedSize: named) }
        return named == old ? WitnessAnswer(outcome: .changingSizes, namedSize: named) : nil
    }

    /// What is made of a larger size: only a tree head that the records do not have supports it.
    private func ahead(_ named: UInt64) async -> WitnessAnswer {
        if let shown = await shownHead(), await isOtherTree(shown),
            let stated = try? TreeHead.parse(shown.text)
        {
            return WitnessAnswer(
                outcome: stated.size > head.size ? .ahead : .otherTree,
                namedSize: named,
                evidence: shown
            )
        }
        guard named <= Self.unshownSizeMax else { return WitnessAnswer(outcome: .malformed) }
        return WitnessAnswer(outcome: .ahead, namedSize: named)
    }

    private func size(in response: WitnessResponse) -> UInt64? {
        guard response.mediaType == AddCheckpointAnswer.conflictMediaType,
            case .conflict(let size)? = try? AddCheckpointAnswer.parseConflict(response.body)
        else { return nil }
        return size.value
    }

    private func answer(_ response: WitnessResponse) async -> WitnessAnswer {
        switch response.status {
        case 200: return cosigned(response.body)
        case 404: return WitnessAnswer(outcome: .unknownLog)
        case 422:
            // The proof does not fit what it knows: it may know another tree of this log.
            guard let shown = await shownHead(), await isOtherTree(shown) else {
                return WitnessAnswer(outcome: .refused)
            }
            return WitnessAnswer(outcome: .otherTree, evidence: shown)
        case 429, 502, 503, 504:
            let seconds = min(max(0, response.retryAfter ?? 0), Self.retrySecondsMax)
            return WitnessAnswer(outcome: .busy, notBefore: now.adding(seconds: seconds))
        default: return WitnessAnswer(outcome: .refused)
        }
    }

    /// The witness's own lines that verify; those of others are skipped.
    private func cosigned(_ body: [UInt8]) -> WitnessAnswer {
        guard case .cosigned(let lines)? = try? AddCheckpointAnswer.parseCosigned(body) else {
            return WitnessAnswer(outcome: .malformed)
        }
        let times =
            now.adding(
                seconds: -witnessClockSecondsMax
            )...now.adding(seconds: witnessClockSecondsMax)
        var answer = judgedCosignatures(lines, under: note, by: witness.keys, in: times, isValid)
        guard answer.outcome == .cosigned else { return answer }
        answer.cosignedSize = head.size.value
        var cosigned = note
        // Of two lines by one key the first is enough.
        for line in answer.lines { try? cosigned.add(line) }
        answer.cosigned = cosigned
        return answer
    }

    /// The tree head of this log that the witness shows at its monitoring address; nil without one
    /// that this log's key signed.
    private func shownHead() async -> SignedNote? {
        let originHash = Hexadecimal.text(NativeSHA256.hash(Array(head.origin.utf8)))
        guard
            let response = try? await transport.cosignedHead(
                originHash,
                at: witness.address,
                byteCountMax: noteByteCountMax
            ),
            response.status == 200,
            let shown = try? SignedNote.parse(response.body),
            let stated = try? TreeHead.parse(shown.text), stated.origin == head.origin,
            (try? shown.answered(for: [logKey]) { isValid(SignatureQuestion($0)) }) != nil
        else { return nil }
        return shown
    }

    /// Whether a shown tree head is not the beginning of ours.
    private func isOtherTree(_ shown: SignedNote) async -> Bool {
        guard let stated = try? TreeHead.parse(shown.text), stated.size <= head.size else {
            return true
        }
        guard stated.size.value > 0 else { return stated.root != emptyRoot }
        guard let path = await proof(stated.size) else { return false }
        do {
            try verifyConsistency(
                from: stated.size,
                root: stated.root,
                to: head.size,
                root: head.root,
                path: path
            )
            return false
        } catch {
            return true
        }
    }
}

/// Which of some lines are a witness's, verify, and may have been made for the tree head.
///
/// - Parameters:
///   - lines: As they came.
///   - note: The tree head they are said to be under.
///   - keys: The witness's keys.
///   - times: When they may have been made.
///   - isValid: Whether a signature is valid.
/// - Returns: The lines, or why there are none.
func judgedCosignatures(
    _ lines: [NoteSignature],
    under note: SignedNote,
    by keys: [VerifierKey],
    in times: ClosedRange<Instant>,
    _ isValid: (SignatureQuestion) -> Bool
) -> WitnessAnswer {
    var answer = WitnessAnswer(outcome: .noSignature)
    for line in lines {
        guard let alone = try? SignedNote(text: note.text, signatures: [line]),
            let question = try? alone.questions(for: keys).first, let time = question.time,
            isValid(SignatureQuestion(question))
        else { continue }
        let moment = Instant(seconds: time)
        guard times.contains(moment) else {
            if answer.lines.isEmpty { answer.outcome = .wrongTime }
            continue
        }
        answer.outcome = .cosigned
        answer.lines.append(line)
        answer.cosignedAt = max(answer.cosignedAt ?? moment, moment)
    }
    return answer
}
