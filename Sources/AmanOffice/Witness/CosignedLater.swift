import AmanLetter
import AmanLog
import AmanVerdict

extension Office {
    /// A tree head with the lines that came without a conversation, by file or in the public
    /// folder; nil without a line by a listed witness that verifies and may have been made for it.
    ///
    /// It was made after the newest letter under the tree head, and before now. A line that says
    /// another time would show a letter as older than it is, or the log as seen in the future.
    ///
    /// - Parameters:
    ///   - note: The tree head with the log's own line.
    ///   - lines: What came.
    /// - Returns: The tree head with those lines, and the names of the witnesses.
    /// - Throws: Where the records cannot be read.
    func cosigned(
        _ note: SignedNote,
        by lines: [NoteSignature]
    ) async throws(PublishError) -> (note: SignedNote, names: [String])? {
        guard let (_, policy) = try await logPolicy(),
            let size = try? TreeHead.parse(note.text).size.value
        else { return nil }
        let newest = try await published { records throws(RecordsError) in
            try await records.newestLetter(under: size)
        }
        let latest = environment.now().adding(seconds: witnessClockSecondsMax)
        let earliest = newest?.adding(seconds: -witnessClockSecondsMax) ?? Instant(seconds: 1)
        let judged = judgedCosignatures(
            lines,
            under: note,
            by: policy.keys.compactMap { key in
                try? VerifierKey(name: key.name, kind: .cosignature, publicKey: key.publicKey)
            },
            in: min(earliest, latest)...latest,
            keys.isValid
        )
        guard judged.outcome == .cosigned else { return nil }
        var cosigned = note
        for line in judged.lines { try? cosigned.add(line) }
        return (cosigned, Array(Set(judged.lines.map(\.name))).sorted())
    }
}
