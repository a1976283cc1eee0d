package import AmanLetter
package import AmanOffice

/// What the page of one letter needs from the program.
package struct LetterTools: Sendable {
    package var letter: @Sendable (_ number: LetterNumber) async throws -> LetterRecord?
    /// Everything around a letter that is no person's.
    package var standing: @Sendable (_ letter: LetterRecord) async throws -> LetterHistory
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
        standing: @escaping @Sendable (LetterRecord) async throws -> LetterHistory,
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
