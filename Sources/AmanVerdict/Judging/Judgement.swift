public import AmanLetter
public import AmanLog

/// A verdict with everything that led to it, ready to be put into words.
public struct Judgement: Equatable, Sendable {
    /// Why; the verdict follows from it.
    public let reason: Reason
    /// The letter, once its signature is valid; nil otherwise, so that nothing unproven is shown.
    public let letter: ProvenLetter?
    /// The moment the letter was judged at: the clock, or what its office signed if that is later.
    public let at: Instant
    /// True when the clock is earlier than what the root or the letter's office signed.
    public let clockIsBehind: Bool
    /// Seconds since the letter's status list was signed; without it, as for `Knowledge.listedAt`.
    public let knowledgeAge: Int64
    /// True when the trust list or the letter's status list should have been replaced by now.
    public let knowledgeIsOverdue: Bool
    /// What the letter's office or another reports about it, with reason and dates.
    public let notice: StatusNotice?
    /// Whether the letter is in the public log; nil when it was not looked for.
    public let logStanding: LogStanding?
    /// The letter's office.
    public let office: TrustedOffice?
    /// The office that serves the province the letter leads to.
    public let destination: TrustedOffice?
    /// Wording of the programme's codes: reasons, and provinces by their lower-cased code.
    public let texts: [CodeText]

    /// One of the ten.
    public var verdict: Verdict { reason.verdict }
}

/// A letter with a valid signature under a key of the trust list.
///
/// Only a `LetterReading` makes one. That it is proven does not mean that it is in force.
public struct ProvenLetter: Equatable, Sendable {
    /// What it states.
    public let claims: LetterClaims
    /// The key that signed it.
    public let signer: KeyID
    let envelope: SignedEnvelope

    /// SHA-256 of its canonical bytes; the log and notices know it by this.
    public var digest: [UInt8] { letterDigest(envelope) }

    /// As `digest`, by the program's own SHA-256.
    public func digest<Hashing: SHA256Hashing>(hashing: Hashing.Type) -> [UInt8] {
        letterDigest(envelope, hashing: hashing)
    }

    /// Its signed bytes in canonical form.
    public var cose: [UInt8] { envelope.canonicalBytes }
}
