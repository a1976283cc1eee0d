public import AmanLetter

/// Where a reading stands: it needs an answer, or it is done.
public enum Reading: Equatable, Sendable {
    /// Somebody with cryptography has to answer this.
    case asks(SignatureQuestion)
    /// The verdict stands.
    case finished(Judgement)
}

/// Whose word the moment of judging is.
public enum MomentSource: Sendable {
    /// A clock's, which may have been set back: a moment before the newest knowledge is not
    /// believed.
    case clock
    /// A person's, who asks how things stand at another time; taken as it is.
    case asked
}

/// One letter on its way to a verdict: scan, question, answer, judgement.
///
/// The order of the checks is that of design 6.1. It is a value without any cryptography in it, so
/// the programs and the browser come to the same verdict.
public struct LetterReading: Sendable {
    /// What to do next.
    public private(set) var step: Reading
    private let knowledge: Knowledge
    private let moment: Moment
    private let envelope: SignedEnvelope?
    private let signer: Signer?

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
        let scan: Result<ScannedLetter, LetterRefusal>
        do {
            scan = .success(try ScannedLetter(text: text))
        } catch {
            scan = .failure(error)
        }
        self.init(scan, knowledge, Moment(now, source, knowledge))
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
        let scan: Result<ScannedLetter, LetterRefusal>
        do {
            scan = .success(try ScannedLetter(cose: cose))
        } catch {
            scan = .failure(error)
        }
        self.init(scan, knowledge, Moment(now, source, knowledge))
    }

    private init(
        _ scan: Result<ScannedLetter, LetterRefusal>,
        _ knowledge: Knowledge,
        _ moment: Moment
    ) {
        self.knowledge = knowledge
        self.moment = moment
        switch Self.candidate(scan, knowledge) {
        case .success(let found):
            envelope = found.envelope
            signer = found.signer
            step = .asks(found.envelope.question(publicKey: found.signer.publicKey))
        case .failure(let cause):
            envelope = nil
            signer = nil
            step = .finished(Self.unproven(cause.reason, knowledge, moment))
        }
    }

    /// Takes the answer to the question asked.
    ///
    /// - Precondition: `step` asks.
    public mutating func answer(_ fits: Bool) {
        guard case .asks = step, let envelope, let signer else {
            preconditionFailure("an answer needs a question")
        }
        guard fits else {
            step = .finished(Self.unproven(.signatureDoesNotFit, knowledge, moment))
            return
        }
        do {
            let claims = try LetterClaims.parse(envelope.payload)
            let letter = ProvenLetter(claims: claims, signer: signer.keyID, envelope: envelope)
            step = .finished(judge(letter, signer, knowledge, moment))
        } catch {
            step = .finished(Self.unproven(.notUnderstood(error), knowledge, moment))
        }
    }

    /// The envelope and the key that should have signed it, or why there is nothing to ask.
    ///
    /// A trust list has no two signers of one key identifier, so there is one candidate or none.
    private static func candidate(
        _ scan: Result<ScannedLetter, LetterRefusal>,
        _ knowledge: Knowledge
    ) -> Result<(envelope: SignedEnvelope, signer: Signer), Cause> {
        switch scan {
        case .failure(let refusal):
            return .failure(Cause(reason: .notRead(refusal)))
        case .success(let letter):
            guard let keyID = letter.envelope.keyID else {
                return .failure(Cause(reason: .noKey))
            }
            guard let signer = knowledge.signer(keyID) else {
                return .failure(Cause(reason: .unknownKey))
            }
            guard signer.algorithm == letter.envelope.algorithm else {
                return .failure(Cause(reason: .otherAlgorithm))
            }
            return .success((letter.envelope, signer))
        }
    }

    private static func unproven(
        _ reason: Reason,
        _ knowledge: Knowledge,
        _ moment: Moment
    ) -> Judgement {
        Judgement(
            reason: reason,
            letter: nil,
            at: moment.at,
            clockIsBehind: moment.clockIsBehind,
            knowledgeAge: moment.secondsSince(knowledge.trustList.issuedAt),
            knowledgeIsOverdue: knowledge.trustList.expires <= moment.at,
            notice: nil,
            logStanding: nil,
            office: nil,
            destination: nil
        )
    }
}

/// A reason on its way through a `Result`.
private struct Cause: Error {
    let reason: Reason
}

/// Judges the text of a code.
///
/// - Parameters:
///   - text: What the code says.
///   - knowledge: What the verifier knows.
///   - now: The present moment.
///   - source: Whose word `now` is.
///   - ask: Whether a signature fits.
/// - Returns: The judgement; bad input is a judgement too.
public func judge(
    _ text: String,
    knowledge: Knowledge,
    now: Instant,
    source: MomentSource = .clock,
    ask: (SignatureQuestion) -> Bool
) -> Judgement {
    var reading = LetterReading(text: text, knowledge: knowledge, now: now, source: source)
    return reading.finish(ask)
}

/// Judges the signed bytes of a letter.
///
/// - Parameters:
///   - cose: COSE_Sign1 bytes.
///   - knowledge: What the verifier knows.
///   - now: The present moment.
///   - source: Whose word `now` is.
///   - ask: Whether a signature fits.
/// - Returns: The judgement; bad input is a judgement too.
public func judge(
    cose: [UInt8],
    knowledge: Knowledge,
    now: Instant,
    source: MomentSource = .clock,
    ask: (SignatureQuestion) -> Bool
) -> Judgement {
    var reading = LetterReading(cose: cose, knowledge: knowledge, now: now, source: source)
    return reading.finish(ask)
}

extension LetterReading {
    /// Asks until there is nothing left to ask.
    fileprivate mutating func finish(_ ask: (SignatureQuestion) -> Bool) -> Judgement {
        while true {
            switch step {
            case .asks(let question): answer(ask(question))
            case .finished(let judgement): return judgement
            }
        }
    }
}
