package import AmanLetter

/// A short plain text to the guards' posts, with a serial and a date; anyone may read it.
///
/// It tells posts how letters are checked and honoured. It names no one, and a later notice
/// withdraws it; nothing is ever rewritten.
package struct PostNotice: Equatable, Sendable {
    /// Counted from 1 in each office.
    package var serial: Int
    package var at: Instant
    package var officer: String
    /// By language of the programme; at least one.
    package var texts: [String: String]
    /// The earlier notice that no longer holds.
    package var withdraws: Int?
    /// Whether it corrects the earlier notice; otherwise it withdraws it.
    package var isCorrection: Bool
    /// The later notice that withdrew or corrected this one.
    package var withdrawnBy: Int?
    /// When that was, and whether it was a correction; as the later notice has it.
    package var withdrawnAt: Instant?
    package var isCorrected: Bool

    package init(
        serial: Int,
        at: Instant,
        officer: String,
        texts: [String: String],
        withdraws: Int?,
        isCorrection: Bool = false,
        withdrawnBy: Int? = nil,
        withdrawnAt: Instant? = nil,
        isCorrected: Bool = false
    ) {
        self.serial = serial
        self.at = at
        self.officer = officer
        self.texts = texts
        self.withdraws = withdraws
        self.isCorrection = isCorrection
        self.withdrawnBy = withdrawnBy
        self.withdrawnAt = withdrawnAt
        self.isCorrected = isCorrected
    }
}

/// Most characters of a notice in one language: it fits on one page beside two others.
package let postNoticeLengthMax = 600
/// Notices listed on one page.
package let postNoticesOnPage = 20

extension Office {
    /// Stores a notice to posts.
    ///
    /// - Parameters:
    ///   - texts: By language; empty ones are passed over.
    ///   - withdraws: Serial of a notice that no longer holds, if any.
    ///   - isCorrection: Whether the new one says the earlier one rightly, in its place.
    ///   - form: Key of the form; the same one again gives the serial it gave before.
    ///   - officer: Who writes it.
    /// - Returns: The notice's serial.
    /// - Throws: `textMissing`, `badText`, `unknownNotice`, `officerMissing`, `records`.
    package func tellPosts(
        _ texts: [String: String],
        withdrawing withdraws: Int?,
        isCorrection: Bool = false,
        form: [UInt8],
        officer: String
    ) async throws(CoverageError) -> Int {
        var earlier: PostNotice?
        if let withdraws {
            do {
                earlier = try await records.postNotice(withdraws)
            } catch {
                throw .records(error)
            }
            guard earlier != nil else { throw .unknownNotice }
        }
        let notice = try planPostNotice(
            texts,
            withdrawing: earlier,
            isCorrection: isCorrection,
            programme,
            at: environment.now(),
            officer: officerName(officer)
        )
        do {
            return try await records.add(notice, form: form) { serial in
                AuditEntry(
                    at: notice.at,
                    officer: notice.officer,
                    act: .postNotice,
                    subject: AuditCode(serial),
                    reason: notice.auditReason
                )
            }
        } catch .conflict(.stateChanged) {
            throw .unknownNotice
        } catch {
            throw .records(error)
        }
    }
}

/// The notice as it is stored; its serial is given by the commit.
///
/// Whether the earlier one was withdrawn meanwhile is asked inside the commit, behind the form's
/// key: the same form twice is no second withdrawal.
///
/// - Throws: `officerMissing`; `textMissing` where no language has one; `badText` for one that is
///   too long or has hidden characters.
package func planPostNotice(
    _ texts: [String: String],
    withdrawing earlier: PostNotice?,
    isCorrection: Bool = false,
    _ programme: Programme,
    at now: Instant,
    officer: String
) throws(CoverageError) -> PostNotice {
    guard !officer.isEmpty else { throw .officerMissing }
    var kept: [String: String] = [:]
    for language in programme.languages {
        let plain = try proseOf(
            texts[language] ?? "",
            lengthMax: postNoticeLengthMax,
            keepingLines: true
        )
        if !plain.isEmpty { kept[language] = plain }
    }
    guard !kept.isEmpty else { throw .textMissing }
    return PostNotice(
        serial: 0,
        at: now,
        officer: officer,
        texts: kept,
        withdraws: earlier?.serial,
        isCorrection: isCorrection && earlier != nil
    )
}

extension PostNotice {
    /// What it does to an earlier notice, as the audit has it.
    fileprivate var auditReason: AuditCode? {
        guard withdraws != nil else { return nil }
        return isCorrection ? "corrected" : "withdrawn"
    }
}
