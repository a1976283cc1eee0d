package import AmanLetter
import AmanLog

/// Everything the office knows around one letter, and nothing about its holder.
package struct LetterHistory: Equatable, Sendable {
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

/// Whether a letter is in the public log, as the office itself has checked it.
package enum LetterProof: Equatable, Sendable {
    /// The proof leads from the letter to a tree head of this size, signed then.
    case proven(size: UInt64, signedAt: Instant)
    /// Younger than the newest tree head.
    case notCovered
    /// What was published does not prove it; the monitor has to look.
    case notProven
}

extension Office {
    /// What surrounds a letter: its changes, the letters before and after it, and its proof.
    ///
    /// - Throws: When the records cannot be read; a proof that cannot be made is an answer.
    package func history(
        of letter: LetterRecord,
        publishedIn files: any PublishedFiles
    ) async throws(RecordsError) -> LetterHistory {
        LetterHistory(
            changes: try await records.statusChanges(of: letter.number),
            chain: try await chain(of: letter),
            proof: await checkedProof(of: letter, publishedIn: files)
        )
    }

    /// Whether a letter is in the log: the proof is made, checked against the signed tree head, and
    /// only the result is returned.
    package func checkedProof(
        of letter: LetterRecord,
        publishedIn files: any PublishedFiles
    ) async -> LetterProof {
        do {
            guard let head = try await records.treeHead() else { return .notCovered }
            let proof = try await inclusionProof(of: letter.number, from: files)
            return .proven(size: proof.treeHead.size.value, signedAt: head.signedAt)
        } catch PublishError.noTreeHead, PublishError.notInTree {
            return .notCovered
        } catch {
            return .notProven
        }
    }
}
