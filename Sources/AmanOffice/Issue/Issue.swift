package import AmanLetter
import AmanVerdict
import AmanWatch

/// A letter that was made and kept, ready to be printed.
package struct IssuedLetter: Equatable, Sendable {
    package var record: LetterRecord
    /// The signed COSE_Sign1 bytes.
    package let cose: [UInt8]
    /// What the QR code holds.
    package let text: String

    package init(record: LetterRecord, cose: [UInt8], text: String) {
        self.record = record
        self.cose = cose
        self.text = text
    }
}

extension Office {
    /// Makes the letter of a granted application.
    ///
    /// A crash before the commit leaves nothing; after it, the letter exists and can be printed
    /// again from the records.
    ///
    /// - Parameters:
    ///   - id: The application.
    ///   - officer: Who has it made.
    ///   - answer: What a desk's program is answered, stored with the letter.
    /// - Returns: The letter, kept.
    /// - Throws: `officerMissing`, `unknownApplication`, `notGranted`, `votesMissing`, and as the
    ///   plan; `notSigned` or `readBackFailed` where no letter came out; `drawnInVain` when every
    ///   number drawn was taken; `records`.
    package func issue(
        _ id: ApplicationID,
        officer: String,
        answering answer: AnswerToKeep<LetterRecord>? = nil
    ) async throws(IssueError) -> IssuedLetter {
        try await traced(.issue) { () async throws(IssueError) -> IssuedLetter in
            let officer = officerName(officer)
            guard !officer.isEmpty else { throw .officerMissing }
            let snapshot = try await snapshot(of: id)  // 1 read once
            // Only for a first letter: a holder gets a new one for a name that is signed.
            if let found = snapshot.opened.person.unprintableLetter(environment.canPrint) {
                throw .unprintable(letter: found.letter)
            }
            let records = records
            let keep = { (change: IssueChange) async throws(RecordsError) -> UInt64 in
                var change = change
                let record = change.record
                change.answer = answer?.after { record.kept($0) }
                return try await records.commit(change)
            }
            return try await draw(on: snapshot, keep: keep) { terms throws(IssueError) in  // 2, 3
                try planIssue(snapshot, terms, officer: officer)
            }
        }
    }

    /// Makes a letter for a holder who lost theirs; the lost one is revoked in the same commit.
    ///
    /// - Throws: `officerMissing`, `sameOfficer`, `unknownLetter`, `erased`, `notValid`, `expired`,
    ///   and as `issue`.
    package func replaceLost(
        _ number: LetterNumber,
        officer: String,
        second: String
    ) async throws(IssueError) -> IssuedLetter {
        let records = records
        return try await replace(
            number,
            for: .lost,
            officers: try officerPair(officer, second)
        ) { change throws(RecordsError) in
            try await records.commit(change)
        }
    }

    /// Makes a letter for a holder whose record was corrected after the letter was made; that one
    /// is revoked in the same commit.
    ///
    /// - Throws: As `replaceLost`, and `notCorrected`.
    package func replaceCorrected(
        _ number: LetterNumber,
        officer: String,
        second: String
    ) async throws(IssueError) -> IssuedLetter {
        let records = records
        return try await replace(
            number,
            for: .corrected,
            officers: try officerPair(officer, second)
        ) { change throws(RecordsError) in
            try await records.commit(change)
        }
    }

    /// As above, kept by `keep`: in one commit with what else belongs to it.
    func replace(
        _ number: LetterNumber,
        for reason: ReplacementReason,
        officers: OfficerPair,
        keep: (IssueChange) async throws(RecordsError) -> UInt64
    ) async throws(IssueError) -> IssuedLetter {
        let lost = try await read { records throws(RecordsError) in
            try await records.letter(number)
        }
        guard let lost else { throw .unknownLetter(number) }
        guard let application = lost.application else { throw .erased(number) }
        let snapshot = try await snapshot(of: application)
        return try await draw(on: snapshot, keep: keep) { terms throws(IssueError) in
            try planReplacement(of: lost, snapshot, terms, officers: officers, for: reason)
        }
    }

    private func officerPair(
        _ first: String,
        _ second: String
    ) throws(IssueError) -> OfficerPair {
        do {
            return try OfficerPair(first, second)
        } catch {
            switch error {
            case .missing: throw .officerMissing
            case .same: throw .sameOfficer
            }
        }
    }

    private func snapshot(of id: ApplicationID) async throws(IssueError) -> IssueSnapshot {
        let snapshot = try await read { records throws(RecordsError) in
            try await records.issueSnapshot(id)
        }
        guard let snapshot else { throw .unknownApplication(id) }
        return snapshot
    }

    /// Asks the records, in this step's errors.
    fileprivate func read<Answer: Sendable>(
        _ ask: (any OfficeRecords) async throws(RecordsError) -> Answer
    ) async throws(IssueError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }

    /// Plans, signs, reads back and keeps a letter; draws again when a random value was taken.
    private func draw(
        on snapshot: IssueSnapshot,
        keep: (IssueChange) async throws(RecordsError) -> UInt64,
        _ plan: (LetterTerms) throws(IssueError) -> LetterPlan
    ) async throws(IssueError) -> IssuedLetter {
        let context = try await selfCheckContext(on: snapshot)
        let (letter, leaf) = try await drawLetter(on: context, plan) {
            letter throws(RecordsError) in
            try await keep(letter.change)
        }
        return issued(letter, leafIndex: leaf)
    }
}

extension LetterRecord {
    /// A letter that was planned, as it is once it is stored.
    func kept(_ kept: KeptLetter) -> Self {
        var record = self
        record.leafIndex = kept.leaf
        record.ticket = kept.ticket
        return record
    }
}

extension Office {
    /// Whether the record of a letter's holder was corrected after the letter was made.
    ///
    /// - Throws: When the records cannot be read.
    package func wasCorrected(since letter: LetterRecord) async throws(RecordsError) -> Bool {
        guard let application = letter.application else { return false }
        return AmanOffice.wasCorrected(since: letter, try await records.decisions(on: application))
    }

    /// A kept letter as it is shown.
    func issued(_ letter: SignedLetter, leafIndex: UInt64) -> IssuedLetter {
        let kept = KeptLetter(leaf: leafIndex, ticket: letter.record.ticket)
        return issued(letter, kept)
    }

    func issued(_ letter: SignedLetter, _ kept: KeptLetter) -> IssuedLetter {
        IssuedLetter(record: letter.record.kept(kept), cose: letter.cose, text: letter.text)
    }

    /// As `drawLetter(on:_:keep:)`, with the context that the records now call for.
    func drawLetter<Kept: Sendable>(
        _ plan: (LetterTerms) throws(IssueError) -> LetterPlan,
        keep: (SignedLetter) async throws(RecordsError) -> Kept
    ) async throws(IssueError) -> (SignedLetter, Kept) {
        try await drawLetter(on: try await selfCheckContext(), plan, keep: keep)
    }

    /// The one way a letter comes to be: planned, signed, read back, kept.
    ///
    /// When another letter has the number or the place in the status list, everything is drawn,
    /// signed and read back again, at most `drawsMax` times. So the rule is here that an office
    /// makes no letter before its set-up has ended: not on a page, by the API or on a command line.
    func drawLetter<Kept: Sendable>(
        on context: SelfCheckContext,
        _ plan: (LetterTerms) throws(IssueError) -> LetterPlan,
        keep: (SignedLetter) async throws(RecordsError) -> Kept
    ) async throws(IssueError) -> (SignedLetter, Kept) {
        try await checkClock()
        try await checkSetUp()
        do { try await refuseBehindLog() } catch { throw .records(error) }
        for _ in 0..<drawsMax {
            let terms = LetterTerms(
                programme: programme,
                office: code,
                now: environment.now(),
                statusList: context.statusList,
                randomness: LetterRandomness(from: environment)
            )
            let plan = try plan(terms)
            let letter = try await signLetter(plan, by: keys, deflate: deflater.deflate)
            try readBack(letter, context.knowledge, at: terms.now)
            do {
                let kept = try await keep(letter)
                OfficeMetrics.letters.count()
                return (letter, kept)
            } catch .conflict(.letterNumberTaken), .conflict(.statusIndexTaken) {
                continue
            } catch {
                throw .records(error)
            }
        }
        throw .drawnInVain
    }
}

/// Draws for one letter: at most every second place is taken, so 24 fail once in 16 million.
private let drawsMax = 24
