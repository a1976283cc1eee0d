package import AmanLetter
import AmanVerdict

extension Office {
    /// The letters that two offices dealt with, as far as this office knows.
    ///
    /// - Throws: `knowledge` where what is known cannot be read, `records`.
    package func knownDoubles() async throws(DoubleError) -> KnownDoubles {
        let notices: [NoticeList]
        let trustList: TrustList
        do {
            trustList = try await self.trustList()
            notices = try await allNotices(trustList)
        } catch let error as PublishError {
            throw .knowledge(error)
        } catch {
            throw .knowledge(.noTrustList)
        }
        var known = KnownDoubles(own: [], otherCount: 0)
        do {
            for double in doubleLetters(notices, trustList) {
                if let own = try await ours(double) {
                    known.own.append(own)
                } else if double.exchanges.count > 1 {
                    known.otherCount += 1
                }
            }
        } catch {
            throw .records(error)
        }
        return known
    }

    /// The newest notices of every office; our own as they are now, without signing them.
    private func allNotices(
        _ trustList: TrustList
    ) async throws(PublishError) -> [NoticeList] {
        let now = environment.now()
        let own = NoticeList(
            programme: programme.id,
            office: code,
            issuedAt: now,
            notices: try await ownNotices(at: now)
        )
        return try await othersNotices(trustList) + [own]
    }

    /// A double with what this office knows of it; nil where it concerns other offices only.
    ///
    /// Which office a letter is of is known here alone: from there an ending counts.
    private func ours(_ double: DoubleLetter) async throws(RecordsError) -> KnownDouble? {
        let exchanged = try await records.foreignExchange(of: double.digest)
        let number: LetterNumber
        if let exchanged {
            number = exchanged.number
        } else if let letter = try await records.letter(digest: double.digest) {
            number = letter.number
        } else {
            return nil
        }
        let endings = double.endings.filter { $0.office == number.office }
        guard double.exchanges.count > 1 || !endings.isEmpty else { return nil }
        let part = try await records.part(PartName.doubleFinding(double.digest))
        let finding = part.flatMap {
            DoubleFinding(rawValue: String(decoding: $0.bytes, as: UTF8.self))
        }
        return KnownDouble(
            letter: DoubleLetter(
                digest: double.digest,
                exchanges: double.exchanges,
                endings: endings
            ),
            number: number,
            given: try await records.letters(replacing: double.digest).first,
            finding: finding,
            foundAt: finding == nil ? nil : part.map { Instant(seconds: $0.sequence) }
        )
    }

    /// Stores what was found out about a letter that two offices dealt with.
    ///
    /// It changes no letter: who thinks that one has to end requests that, and two officers decide.
    /// A later finding takes the place of an earlier one; the audit has both.
    ///
    /// - Parameters:
    ///   - number: The letter that was handed in.
    ///   - finding: What was found out.
    ///   - officer: Who found it out.
    /// - Throws: Why it was not stored.
    package func settle(
        _ number: LetterNumber,
        as finding: DoubleFinding,
        officer: String
    ) async throws(DoubleError) {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let known = try await knownDoubles().own.first { $0.number == number }
        guard let known else { throw .notFound }
        let now = environment.now()
        let name = PartName.doubleFinding(known.letter.digest)
        let entry = AuditEntry(
            at: now,
            officer: officer,
            act: .settleDouble,
            subject: AuditCode(number),
            reason: AuditCode(word: finding)
        )
        let last = known.foundAt?.seconds ?? 0
        let part = KeptPart(
            name: name,
            sequence: max(now.seconds, last + 1),
            bytes: Array(finding.rawValue.utf8)
        )
        do {
            try await records.keep(part, leaf: nil, entry)
        } catch {
            throw .records(error)
        }
    }
}
