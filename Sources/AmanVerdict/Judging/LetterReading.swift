public import AmanLetter
public import AmanLog

/// The state of a reading: it needs an answer, or it is done.
public enum Reading: Equatable, Sendable {
    /// A caller with cryptography has to answer this.
    case asks(SignatureQuestion)
    /// The verdict is final.
    case finished(Judgement)
}

/// Where the moment of judging comes from.
public enum MomentSource: Sendable {
    /// A clock's, which may have been set back: a moment before the newest knowledge is not
    /// believed.
    case clock
    /// A clock, on a device that knows a signed moment from before, such as the highest
    /// `Knowledge.trustedTime` it ever had; not trusted when it is earlier than that either.
    case clockOnceAt(Instant)
    /// A person, who asks about another time; used unchanged.
    case asked
}

/// One letter on its way to a verdict: scan, question, answer, judgement.
///
/// The order of the checks is that of design 6.1. It is a value without any cryptography in it, so
/// the programs and the browser reach the same verdict.
public struct LetterReading: Sendable {
    /// What to do next.
    public private(set) var step: Reading
    private let knowledge: Knowledge
    private let moment: Moment
    private let candidate: Candidate

    /// Begins with the text of a code.
    ///
    /// - Parameters:
    ///   - text: What the code says.
    ///   - knowledge: What the verifier knows.
    ///   - now: The present moment.
    ///   - source: Whose word `now` is.
    public init(
        text: String,
        knowledge: Knowledge,
        now: Instant,
        source: MomentSource = .clock
    ) {
        self.init(Candidate(text: text, knowledge), knowledge, now, source)
    }

    /// Begins with the signed bytes.
    ///
    /// - Parameters:
    ///   - cose: COSE_Sign1 bytes.
    ///   - knowledge: What the verifier knows.
    ///   - now: The present moment.
    ///   - source: Whose word `now` is.
    public init(
        cose: [UInt8],
        knowledge: Knowledge,
        now: Instant,
        source: MomentSource = .clock
    ) {
        self.init(Candidate(cose: cose, knowledge), knowledge, now, source)
    }

    private init(
        _ candidate: Candidate,
        _ knowledge: Knowledge,
        _ now: Instant,
        _ source: MomentSource
    ) {
        self.knowledge = knowledge
        moment = Moment(now, source, knowledge, of: candidate.office)
        self.candidate = candidate
        switch candidate {
        case .found(let envelope, let signer):
            step = .asks(envelope.question(publicKey: signer.publicKey))
        case .none(let reason):
            step = .finished(unproven(reason, knowledge, moment))
        }
    }

    /// Takes the answer to the question asked.
    ///
    /// - Precondition: `step` asks.
    public mutating func answer(_ isValid: Bool) {
        guard case .asks = step else { preconditionFailure("an answer needs a question") }
        step = .finished(judgement(ifValid: isValid))
    }

    /// What an answer to the question asked would lead to; where nothing is asked, the judgement.
    ///
    /// The reading does not advance. A caller that does not know the answer yet must show nothing
    /// of this judgement until the answer is there.
    public func judgement(ifValid isValid: Bool) -> Judgement {
        switch step {
        case .finished(let judgement): judgement
        case .asks: candidate.concluded(isValid, knowledge, moment)
        }
    }
}

/// The envelope and the key that should have signed it, or why there is nothing to ask.
///
/// A trust list has no two signers of one key identifier, so there is one candidate or none.
private enum Candidate: Sendable {
    case found(SignedEnvelope, Signer)
    case none(Reason)

    // Borrowed, as an initialiser would otherwise copy all that is known for each letter.
    init(text: String, _ knowledge: borrowing Knowledge) {
        do {
            self.init(try ScannedLetter(reading: text).envelope, knowledge)
        } catch {
            self = .none(CodeKind(of: text).map { .noLetter($0) } ?? .notRead(error))
        }
    }

    init(cose: [UInt8], _ knowledge: borrowing Knowledge) {
        do {
            self.init(try ScannedLetter(cose: cose).envelope, knowledge)
        } catch {
            self = .none(.notRead(error))
        }
    }

    private init(_ envelope: SignedEnvelope, _ knowledge: borrowing Knowledge) {
        guard let keyID = envelope.keyID else {
            self = .none(.noKey)
            return
        }
        guard let signer = knowledge.signer(keyID) else {
            self = .none(.unknownKey)
            return
        }
        let agrees = signer.algorithm == envelope.algorithm
        self = agrees ? .found(envelope, signer) : .none(.otherAlgorithm)
    }

    /// The office whose key the letter names.
    var office: OfficeCode? {
        switch self {
        case .found(_, let signer): signer.office
        case .none: nil
        }
    }

    /// Asks, and judges; without a `LetterReading`, whose copies would cost as much as the judging.
    ///
    /// It ends here, so that its parts are handed on and not copied.
    consuming func judged<Hashing: SHA256Hashing>(
        _ knowledge: borrowing Knowledge,
        _ now: Instant,
        _ source: MomentSource,
        _ hashing: Hashing.Type,
        _ ask: (SignatureQuestion) -> Bool
    ) -> Judgement {
        let moment = Moment(now, source, knowledge, of: office)
        switch consume self {
        case .found(let envelope, let signer):
            let isValid = ask(envelope.question(publicKey: signer.publicKey))
            return conclude(envelope, signer, isValid, copy knowledge, moment, hashing)
        case .none(let reason):
            return unproven(reason, copy knowledge, moment)
        }
    }

    /// The judgement once it is known whether the signature is valid.
    func concluded(_ isValid: Bool, _ knowledge: Knowledge, _ moment: Moment) -> Judgement {
        switch self {
        case .found(let envelope, let signer):
            conclude(envelope, signer, isValid, knowledge, moment, PureSHA256.self)
        case .none(let reason):
            unproven(reason, knowledge, moment)
        }
    }
}

/// The judgement once it is known whether the signature is valid.
private func conclude<Hashing: SHA256Hashing>(
    _ envelope: consuming SignedEnvelope,
    _ signer: Signer,
    _ isValid: Bool,
    _ knowledge: Knowledge,
    _ moment: Moment,
    _ hashing: Hashing.Type
) -> Judgement {
    guard isValid else { return unproven(.signatureDoesNotFit, knowledge, moment) }
    do {
        let claims = try LetterClaims.parse(envelope.payload)
        let letter = ProvenLetter(
            claims: consume claims,
            signer: signer.keyID,
            envelope: consume envelope
        )
        return judge(consume letter, signer, knowledge, moment, hashing)
    } catch {
        return unproven(.notUnderstood(error), knowledge, moment)
    }
}

/// A judgement without a letter: nothing that is not proven is shown.
private func unproven(_ reason: Reason, _ knowledge: Knowledge, _ moment: Moment) -> Judgement {
    Judgement(
        reason: reason,
        letter: nil,
        at: moment.at,
        clockIsBehind: moment.clockIsBehind,
        knowledgeAge: moment.secondsSince(knowledge.listedAt),
        knowledgeIsOverdue: knowledge.trustList.expires <= moment.at,
        notice: nil,
        logStanding: nil,
        office: nil,
        destination: nil,
        texts: []
    )
}

/// Judges the text of a code.
///
/// - Parameters:
///   - text: What the code says.
///   - knowledge: What the verifier knows.
///   - now: The present moment.
///   - source: Whose word `now` is.
///   - hashing: The program's SHA-256.
///   - ask: Whether a signature is valid.
/// - Returns: The judgement; bad input is a judgement too.
public func judge<Hashing: SHA256Hashing>(
    _ text: String,
    knowledge: Knowledge,
    now: Instant,
    source: MomentSource = .clock,
    hashing: Hashing.Type = PureSHA256.self,
    ask: (SignatureQuestion) -> Bool
) -> Judgement {
    Candidate(text: text, knowledge).judged(knowledge, now, source, hashing, ask)
}

/// Judges the signed bytes of a letter.
///
/// - Parameters:
///   - cose: COSE_Sign1 bytes.
///   - knowledge: What the verifier knows.
///   - now: The present moment.
///   - source: Whose word `now` is.
///   - hashing: The program's SHA-256.
///   - ask: Whether a signature is valid.
/// - Returns: The judgement; bad input is a judgement too.
public func judge<Hashing: SHA256Hashing>(
    cose: [UInt8],
    knowledge: Knowledge,
    now: Instant,
    source: MomentSource = .clock,
    hashing: Hashing.Type = PureSHA256.self,
    ask: (SignatureQuestion) -> Bool
) -> Judgement {
    Candidate(cose: cose, knowledge).judged(knowledge, now, source, hashing, ask)
}
