package import AmanLetter
package import AmanOffice

/// What the page of one letter needs from the program.
package struct LetterTools: Sendable {
    package var letter: @Sendable (_ number: LetterNumber) async throws -> LetterRecord?
    /// Everything around a letter that is no person's.
    package var standing: @Sendable (_ letter: LetterRecord) async throws -> LetterStanding
    /// The proof that a letter is in the log, as C2SP writes it; nil while no tree head covers it.
    package var proof: @Sendable (_ number: LetterNumber) async throws -> String?
    /// Opens the person's record: counted and audited first.
    ///
    /// Throws `OpenError`.
    package var open:
        @Sendable (_ id: ApplicationID, _ reason: String, _ officer: String) async throws ->
            OpenedApplication

    package init(
        letter: @escaping @Sendable (LetterNumber) async throws -> LetterRecord?,
        standing: @escaping @Sendable (LetterRecord) async throws -> LetterStanding,
        proof: @escaping @Sendable (LetterNumber) async throws -> String?,
        open:
            @escaping @Sendable (ApplicationID, String, String) async throws -> OpenedApplication
    ) {
        self.letter = letter
        self.standing = standing
        self.proof = proof
        self.open = open
    }
}

/// What is known around one letter.
package struct LetterStanding: Sendable {
    /// Oldest first.
    package var changes: [StatusChange]
    package var chain: LetterChain
    package var proof: LetterProof

    package init(changes: [StatusChange], chain: LetterChain, proof: LetterProof) {
        self.changes = changes
        self.chain = chain
        self.proof = proof
    }
}

/// How a letter stands to the public log, as the office itself has checked it.
package enum LetterProof: Equatable, Sendable {
    /// The proof leads from the letter to a tree head of this size, signed then.
    case fits(size: UInt64, signedAt: Instant)
    /// Younger than the newest tree head.
    case notCovered
    /// What was published does not prove it; the monitor has to look.
    case doesNotFit
}
