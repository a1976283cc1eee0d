package import AmanLetter
import AmanLog
import AmanVerdict

/// What a holder takes home to prove a letter without a network; it bears no name.
package struct ProofSlip: Equatable, Sendable {
    /// The letter it proves.
    package var number: LetterNumber
    /// What the codes say, in their order: one to three.
    package var codes: [String]
    /// Witnesses in the proof.
    package var seenBy: Int
    /// Witnesses that the programme names.
    package var listed: Int
    /// When enough of them had cosigned the tree head; nil where they have not.
    package var witnessedAt: Instant?
    /// When the slip was made.
    package var madeAt: Instant

    package init(
        number: LetterNumber,
        codes: [String],
        seenBy: Int = 0,
        listed: Int = 0,
        witnessedAt: Instant? = nil,
        madeAt: Instant
    ) {
        self.number = number
        self.codes = codes
        self.seenBy = seenBy
        self.listed = listed
        self.witnessedAt = witnessedAt
        self.madeAt = madeAt
    }
}

extension Office {
    /// The slip that proves a letter, made of the proof of `inclusionProof`.
    ///
    /// - Throws: As `inclusionProof`.
    package func proofSlip(
        of number: LetterNumber,
        from files: any PublishedFiles
    ) async throws(PublishError) -> ProofSlip {
        let proof = try await inclusionProof(of: number, from: files)
        let size = proof.treeHead.size.value
        let head = try await ownTreeHeads().first { $0.size == size }
        let policy = try await logPolicy()?.1
        guard let (frames, lineCount) = slipFrames(of: proof) else {
            let limit = framedProofByteCountMax
            throw .log(.tooLong(byteCount: proof.binary.count, limit: limit))
        }
        // The log's own line is the first; lines that there is no room for prove nothing here.
        let seenBy = min(head?.sight?.seenBy ?? 0, lineCount - 1)
        let isEnough = UInt64(seenBy) >= max(1, policy?.quorum ?? 1)
        return ProofSlip(
            number: number,
            codes: frames.map(\.text),
            seenBy: seenBy,
            listed: policy?.names.count ?? 0,
            witnessedAt: isEnough ? head?.witnessedAt : nil,
            madeAt: environment.now()
        )
    }

    /// The slip of the letter of a ticket; nil where there is none.
    ///
    /// - Throws: As `inclusionProof`.
    package func proofSlip(
        of ticket: Ticket,
        from files: any PublishedFiles
    ) async throws(PublishError) -> ProofSlip? {
        let number = try await published { records throws(RecordsError) in
            try await records.application(ticket: ticket)?.letter
        }
        guard let number else { return nil }
        return try await knownSlip(of: number, from: files)
    }

    /// The slip of the letter that a number and its check code name; nil where there is none.
    ///
    /// For anyone who holds the letter: who is answered knows the code, and learns what the public
    /// log proves.
    ///
    /// - Throws: As `inclusionProof`.
    package func proofSlip(
        for code: CheckCode,
        from files: any PublishedFiles
    ) async throws(PublishError) -> ProofSlip? {
        let letter = try await published { records throws(RecordsError) in
            try await records.letter(code.number)
        }
        guard let letter, CheckCode(number: letter.number, digest: letter.digest) == code else {
            return nil
        }
        return try await knownSlip(of: code.number, from: files)
    }

    /// The slip of a letter; nil where no tree head covers it yet.
    package func knownSlip(
        of number: LetterNumber,
        from files: any PublishedFiles
    ) async throws(PublishError) -> ProofSlip? {
        do {
            return try await proofSlip(of: number, from: files)
        } catch .notInTree, .noTreeHead {
            return nil
        } catch {
            throw error
        }
    }
}

/// The frames of a slip, and how many signature lines its proof has.
///
/// Of very long names or very many witnesses the last ones are left out.
private func slipFrames(of proof: InclusionProof) -> (frames: [CodeFrame], lineCount: Int)? {
    var lines = proof.note.signatures
    while !lines.isEmpty {
        let note = try? SignedNote(text: proof.note.text, signatures: lines)
        let fitting = note.flatMap {
            try? InclusionProof(index: proof.index, path: proof.path, note: $0)
        }
        if let fitting, let frames = try? proofFrames(of: fitting) { return (frames, lines.count) }
        lines.removeLast()
    }
    return nil
}
