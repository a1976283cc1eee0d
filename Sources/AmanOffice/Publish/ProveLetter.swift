package import AmanLetter
package import AmanLog
import AmanVerdict

extension Office {
    /// The proof that a letter's leaf stands under the newest tree head, as one text to hand out.
    package func inclusionProof(
        of number: LetterNumber
    ) async throws(PublishError) -> InclusionProof {
        let letter = try await published { records throws(RecordsError) in
            try await records.letter(number)
        }
        let head = try await published { records throws(RecordsError) in
            try await records.treeHead()
        }
        guard let head else { throw .noTreeHead }
        guard let letter, letter.leafIndex < head.size else { throw .notInTree(number) }
        let hashes = try await leafHashes(until: head.size)
        do {
            let row = LeafRow(try HashTile.parse(hashes, width: Int(head.size)))
            let index = LeafIndex(value: letter.leafIndex)
            let path = AmanLog.inclusionProof(
                of: index,
                in: TreeSize(value: head.size),
                hashes: row.hash
            )
            let proof = try InclusionProof(
                index: index,
                path: path ?? [],
                note: try SignedNote.parse(head.note)
            )
            let leaf = LogEntry.issued(digest: letter.digest).encoded()
            try proof.check(leaf: leafHash(of: leaf))
            return proof
        } catch let refusal as LogRefusal {
            throw .log(refusal)
        } catch {
            throw .logDoesNotExtend(size: head.size)
        }
    }
}
