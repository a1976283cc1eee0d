/// What an officer wrote to a word, or what the person said in an appeal: sealed like the person.
package struct CaseNote: Equatable, Sendable, CustomStringConvertible {
    package let text: String

    /// Tidies what was typed; nil when nothing is left of it.
    ///
    /// - Throws: `noteTooLong`, or `noteNotPlain` for control characters.
    package init?(typed: String) throws(DecideError) {
        guard typed.utf8.count <= 4 * caseNoteByteCountMax else { throw .noteTooLong }
        guard let tidy = tidied(typed, keepingLines: true) else { throw .noteNotPlain }
        guard tidy.utf8.count <= caseNoteByteCountMax else { throw .noteTooLong }
        guard !tidy.isEmpty else { return nil }
        text = tidy
    }

    /// Takes a note as the records kept it.
    package init(kept text: String) {
        self.text = text
    }

    /// Says nothing about the person: notes never reach a log line.
    package var description: String { "CaseNote(sealed)" }
}

/// Most bytes of a note: a page of Dari.
package let caseNoteByteCountMax = 4_000
