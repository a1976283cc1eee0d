package import AmanLetter
package import AmanLog
import AmanVerdict

extension Office {
    /// The proof that a letter's leaf is in the log, as one text to hand out.
    ///
    /// It leads to the newest tree head that enough witnesses cosigned and that has the letter,
    /// else to the newest one.
    ///
    /// - Throws: `noTreeHead`; `notInTree` for an unknown letter, or one that is not published yet;
    ///   `log` or `logDoesNotExtend` when the leaves do not give the signed root; `records`.
    package func inclusionProof(
        of number: LetterNumber,
        from files: any PublishedFiles
    ) async throws(PublishError) -> InclusionProof {
        let letter = try await published { records throws(RecordsError) in
            try await records.letter(number)
        }
        guard let letter else {
            _ = try await ownTreeHeads()
            throw .notInTree(number)
        }
        let leaf = LogEntry.issued(digest: letter.digest).encoded()
        let proof = try await inclusionProof(ofLeaf: letter.leafIndex, leaf, from: files)
        guard let proof else { throw .notInTree(number) }
        return proof
    }

    /// The proof that an entry is in the log where the records have it.
    ///
    /// - Returns: Nil where it is not published yet.
    /// - Throws: As for a letter.
    func inclusionProof(
        ofLeaf index: UInt64,
        _ leaf: [UInt8],
        from files: any PublishedFiles,
        extra: [UInt8]? = nil
    ) async throws(PublishError) -> InclusionProof? {
        let heads = try await ownTreeHeads()
        guard let newest = heads.first, index < newest.size else { return nil }
        let head = heads.first { $0.witnessedAt != nil && index < $0.size } ?? newest
        let proven = ProvenLeaf(index: index, leaf: leaf, extra: extra)
        if let proof = try? proof(of: proven, under: head, tiles: files) { return proof }
        // Tiles are missing or spoilt: the leaves in the records are what they were made from.
        let hashes = try await leafHashes(until: head.size)
        do {
            let row = LeafRow(try HashTile.parse(hashes, width: Int(head.size)))
            return try proof(of: proven, under: head, hashes: row.hash)
        } catch let refusal as LogRefusal {
            throw .log(refusal)
        } catch {
            throw .logDoesNotExtend(size: head.size)
        }
    }

    /// The proof from the tiles that exist: a few files, however long the log is.
    private func proof(
        of leaf: ProvenLeaf,
        under head: CosignedTreeHead,
        tiles files: any PublishedFiles
    ) throws -> InclusionProof {
        let tree = TiledTree(size: TreeSize(value: head.size)) {
            (address: TileAddress) throws(RecordsError) in
            try tileBytes(address, files)
        }
        return try proof(of: leaf, under: head, hashes: tree.hash)
    }

    /// Puts a proof together and holds it against the signed tree head: hashes are never believed.
    private func proof<Failure: Error>(
        of leaf: ProvenLeaf,
        under head: CosignedTreeHead,
        hashes: (Int, UInt64) throws(Failure) -> LogHash
    ) throws -> InclusionProof {
        let index = LeafIndex(value: leaf.index)
        let size = TreeSize(value: head.size)
        let path = try AmanLog.inclusionProof(of: index, in: size, hashes: hashes)
        let proof = try InclusionProof(
            index: index,
            path: path ?? [],
            note: try SignedNote.parse(head.note),
            extra: leaf.extra
        )
        try proof.check(leaf: leafHash(of: leaf.leaf))
        return proof
    }
}

/// An entry of the log that a proof is about.
private struct ProvenLeaf {
    let index: UInt64
    let leaf: [UInt8]
    /// What the proof carries beside it.
    let extra: [UInt8]?
}
