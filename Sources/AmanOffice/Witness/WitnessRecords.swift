package import AmanLetter

/// What the office's side of witnesses asks of the records.
package protocol WitnessRecords: Sendable {
    /// Tree heads that witnesses cosigned, the largest first; the newest head may be among them.
    func cosignedHeads() async throws(RecordsError) -> [SignedTreeHead]
    /// One commit: stores a tree head with more cosignatures than before, here and where it is the
    /// newest one.
    ///
    /// - Parameters:
    ///   - head: Size, root and note; the root of a size never changes.
    ///   - old: The note of this size that the caller joined the cosignatures to; nil where there
    ///     was none.
    ///   - dropped: The cosigned heads to drop, as the caller has read them. What another program
    ///     has stored meanwhile stays.
    /// - Throws: `conflict(.newerStands)` where another note of this size is there by now.
    func keepCosigned(
        _ head: SignedTreeHead,
        replacing old: String?,
        dropping dropped: [SignedTreeHead]
    ) async throws(RecordsError)
    /// When the newest letter under a tree head of this many leaves was issued; nil without one.
    func newestLetter(under size: UInt64) async throws(RecordsError) -> Instant?
    /// What is known of each witness that was asked about a log, in the order of their names.
    ///
    /// A row that Aman did not write so counts as none: the witness is asked again.
    func witnessStates(of origin: String) async throws(RecordsError) -> [WitnessState]
    /// One commit: reads what is known of a witness, and stores what a plan makes of it.
    ///
    /// - Parameters:
    ///   - publicKey: The witness's key.
    ///   - origin: The log it was asked about.
    ///   - plan: Takes what is known, nil where it was never asked, and the leaves under the newest
    ///     tree head in the records; both of the moment of the commit.
    /// - Returns: What is stored.
    /// - Throws: When the records cannot be read or written.
    func keepWitness(
        _ publicKey: [UInt8],
        of origin: String,
        _ plan: @escaping @Sendable (WitnessState?, UInt64) -> WitnessState
    ) async throws(RecordsError) -> WitnessState
    /// One commit: officers answered for what witnesses claim, which holds nothing up any more.
    ///
    /// - Parameters:
    ///   - claims: What they answer for; a claim that has changed since stays open.
    ///   - audit: Who answered, and why.
    /// - Throws: When the records cannot be written.
    func answer(for claims: [WitnessState], _ audit: AuditEntry) async throws(RecordsError)
}

/// What the office knows of one witness, by its key and the log that it was asked about.
package struct WitnessState: Equatable, Sendable {
    /// Its Ed25519 key; 32 bytes.
    package var publicKey: [UInt8]
    /// The log: one that continues another under a new key is new to every witness.
    package var origin: String
    /// Its name in signature lines.
    package var name: String
    /// Leaves in the tree that it is thought to have cosigned last; only a hint.
    package var knownSize: UInt64
    /// Leaves in the largest tree that it cosigned for this office, which is certain.
    package var cosignedSize: UInt64
    /// When it last cosigned, by its clock; nil where it never did.
    package var cosignedAt: Instant?
    /// When it was last asked.
    package var askedAt: Instant
    /// It is not asked before this moment; nil where it may be asked.
    package var notBefore: Instant?
    /// What came of the last request.
    package var outcome: WitnessOutcome
    /// What it knows of this log that the records do not; nil where it knows nothing more.
    package var claim: WitnessClaim?

    /// A witness that was never asked about a log.
    package init(publicKey: [UInt8], origin: String, name: String, askedAt: Instant) {
        self.publicKey = publicKey
        self.origin = origin
        self.name = name
        knownSize = 0
        cosignedSize = 0
        self.askedAt = askedAt
        outcome = .unreachable
    }

    /// Whether it claims something that no two officers have answered for.
    package var hasOpenClaim: Bool { claim.map { !$0.isAnswered } ?? false }
}

/// What a witness says of this office's log that the records contradict.
package struct WitnessClaim: Equatable, Sendable {
    /// Leaves in the tree it says it cosigned.
    package var size: UInt64
    /// When it said so.
    package var at: Instant
    /// The tree head it cosigned, with a valid signature of this log's key; nil where it shows
    /// none.
    package var evidence: String?
    /// Whether two officers have answered for it since.
    package var isAnswered: Bool

    package init(size: UInt64, at: Instant, evidence: String? = nil, isAnswered: Bool = false) {
        self.size = size
        self.at = at
        self.evidence = evidence
        self.isAnswered = isAnswered
    }
}

/// What came of asking a witness.
package enum WitnessOutcome: String, CaseIterable, Sendable {
    /// It cosigned.
    case cosigned
    /// No answer in time, or the connection failed.
    case unreachable
    /// It asks to come later.
    case busy
    /// It does not know this log: its operator has to register it.
    case unknownLog = "unknown-log"
    /// It answered with another status than the standard has, or refused the request.
    case refused
    /// The answer is not what the standard says, such as a page of a captive portal.
    case malformed
    /// The answer has no line by the listed key that verifies.
    case noSignature = "no-signature"
    /// Its line verifies and its time is minutes off.
    case wrongTime = "wrong-time"
    /// It names another size again and again.
    case changingSizes = "changing-sizes"
    /// It cosigned a larger tree for this office before than it knows now: it lost its state, and
    /// its cosignatures count no more.
    case lostState = "lost-state"
    /// It knows more of this log than the records: an older copy was restored, or it lies.
    case ahead
    /// It shows another tree that this log's key signed.
    case otherTree = "other-tree"
}
