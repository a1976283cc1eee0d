package import AmanIncident
package import AmanLetter
package import AmanLog
package import AmanVerdict

/// What the office can show of a report's filing.
package enum FilingAnswer: Equatable, Sendable {
    /// The receipt is wrong or has ended.
    case unknown
    /// The report is not in the log yet: it is the day after it arrived.
    case notYet
    /// The proof, which can be checked without the office.
    case proof(InclusionProof)
}

extension Office {
    /// The proof that a report was filed, for the holder of its receipt who asks for it.
    ///
    /// It names neither place nor letter, and nothing that the report says.
    ///
    /// - Throws: `noTreeHead`, `log`, `logDoesNotExtend`, `records`.
    package func filingProof(
        of receipt: Receipt,
        from files: any PublishedFiles
    ) async throws(PublishError) -> FilingAnswer {
        let filed = try await published { records throws(RecordsError) in
            try await records.filed(handle: receipt.handle)
        }
        guard let filed else { return .unknown }
        guard let filings = filed.filings, let leaf = filings.leaf,
            let claim = FilingClaim(filed.opening, in: filings)
        else { return .notYet }
        let proof: InclusionProof?
        do {
            proof = try await inclusionProof(
                ofLeaf: leaf,
                filings.entry.encoded(),
                from: files,
                extra: claim.bytes
            )
        } catch .noTreeHead {
            return .notYet
        }
        return proof.map(FilingAnswer.proof) ?? .notYet
    }
}

/// What is beside the proof of a log's entry, to show that one report is behind it.
package struct FilingClaim: Equatable, Sendable {
    package let opening: FilingOpening
    /// Where the digest is among those of its day, and the hashes from there to their root.
    package let index: Int
    package let path: [LogHash]
    /// When the digest was put into the log: the day after the report had arrived, or later.
    package let loggedAt: Instant

    static let version: UInt64 = 1
    private static let pathLengthMax = 16

    /// - Returns: Nil where the report's digest is not among these.
    init?(_ opening: FilingOpening, in filings: LoggedFilings) {
        let digest = opening.digest
        guard let index = filings.digests.firstIndex(of: digest) else { return nil }
        let row = filings.row
        let path = AmanLog.inclusionProof(
            of: LeafIndex(value: UInt64(index)),
            in: row.size,
            hashes: row.hash
        )
        guard let path else { return nil }
        (self.opening, self.index, self.path) = (opening, index, path)
        loggedAt = filings.at
    }

    /// Deterministic CBOR: `[1, salt, mark, index, [hash, …], at]`.
    package var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 6)
        writer.writeUnsigned(Self.version)
        writer.writeBytes(opening.salt)
        writer.writeBytes(opening.mark)
        writer.writeUnsigned(UInt64(index))
        writer.writeArray(count: path.count)
        for hash in path { writer.writeBytes(hash.bytes) }
        writer.writeInteger(loggedAt.seconds)
        return writer.bytes
    }

    /// Reads what `bytes` wrote; nil for anything else.
    package init?(reading bytes: [UInt8]) {
        var reader = CBORReader(bytes)
        do {
            guard try reader.readArrayCount(max: 6) == 6,
                try reader.readUnsigned() == Self.version
            else { return nil }
            let salt = try reader.readBytes(max: FilingOpening.partByteCount)
            let mark = try reader.readBytes(max: FilingOpening.partByteCount)
            guard salt.count == FilingOpening.partByteCount,
                mark.count == FilingOpening.partByteCount,
                let index = Int(exactly: try reader.readUnsigned())
            else { return nil }
            opening = FilingOpening(salt: salt, mark: mark)
            self.index = index
            var path: [LogHash] = []
            for _ in 0..<(try reader.readArrayCount(max: Self.pathLengthMax)) {
                guard let hash = try? LogHash(try reader.readBytes(max: 32)) else { return nil }
                path.append(hash)
            }
            reader.leave()
            self.path = path
            loggedAt = Instant(seconds: try reader.readInteger())
            reader.leave()
        } catch {
            return nil
        }
        guard self.bytes == bytes else { return nil }
    }

    /// The log's entry that follows from the claim.
    package var entry: LogEntry? {
        let size = UInt64(1) << UInt64(path.count)
        guard index >= 0, UInt64(index) < size else { return nil }
        var hash = leafHash(of: opening.digest)
        for (level, sibling) in path.enumerated() {
            let isRight = index >> level & 1 == 1
            hash = isRight ? nodeHash(sibling, hash) : nodeHash(hash, sibling)
        }
        return .notice(kind: .filings, digest: hash.bytes, at: loggedAt)
    }
}

/// Checks a proof of filing without the office.
///
/// The hashes alone: who signed the tree head is for the reader's own list of keys.
///
/// - Returns: What it claims; nil where the hashes do not lead from the report to the tree head.
package func checkedFiling(_ proof: InclusionProof) -> FilingClaim? {
    guard let extra = proof.extra, let claim = FilingClaim(reading: extra),
        let entry = claim.entry,
        (try? proof.check(leaf: leafHash(of: entry.encoded()))) != nil
    else { return nil }
    return claim
}
