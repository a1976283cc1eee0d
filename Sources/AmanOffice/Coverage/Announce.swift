import AmanLetter
import AmanSignature
package import AmanVerdict

/// Notices that a list for posts has at most: more than a guard reads.
package let announcedNoticeCountMax = 50

extension Office {
    /// Signs and stores what this office says to the posts, where it has changed or is a day old.
    ///
    /// An office whose trust list names no address for it says nothing: a bundle with a part that
    /// the trust list does not know is refused by every post. Nor does an office that never had
    /// anything to say.
    ///
    /// - Throws: `notSigned` or `refused` for the list; `othersPublish` where other programs were
    ///   faster each time; `records`.
    func renewAnnouncements() async throws(PublishError) {
        guard let uri = try await announcementsAddress() else { return }
        for _ in 0..<signingAttemptsMax {
            if try await signAnnouncements(at: uri) { return }
        }
        throw .othersPublish
    }

    /// Signs the announcements where they need it; false where another program did so meanwhile.
    ///
    /// That one may be from newer records, so the list is read before what it is made from.
    private func signAnnouncements(at uri: String) async throws(PublishError) -> Bool {
        let stored = try await part(PartName.statusList(uri))
        let entries = try await published { records throws(RecordsError) in
            try await records.approvedCoverage(limit: coverageEntriesMax)
        }
        let notices = try await published { records throws(RecordsError) in
            try await records.authenticPostNotices(limit: announcedNoticeCountMax)
        }
        let now = environment.now()
        guard stored != nil || !entries.isEmpty || !notices.isEmpty else { return true }
        let bytes: [UInt8]
        do {
            bytes = try planAnnouncements(entries, notices)
        } catch {
            throw .refused(error)
        }
        let values = PackedStatuses(carrying: bytes)
        if let stored, isYoung(stored, at: now),
            (try? StatusList.parse(payload(of: stored)).values) == values
        {
            return true
        }
        return try await signAnnouncements(values, at: uri, replacing: stored, now)
    }

    private func signAnnouncements(
        _ values: PackedStatuses,
        at uri: String,
        replacing stored: KeptPart?,
        _ now: Instant
    ) async throws(PublishError) -> Bool {
        let issuedAt = nextIssue(after: stored, at: now)
        let payload = StatusList.build(
            values: values,
            uri: uri,
            issuedAt: issuedAt,
            expires: issuedAt.adding(days: statusListDays),
            timeToLive: statusListTimeToLive,
            deflate: deflater.deflate
        )
        let cose: [UInt8]
        do {
            cose = try await keys.signStatusList(payload)
        } catch {
            throw error.published
        }
        let name = PartName.statusList(uri)
        let part = KeptPart(name: name, sequence: issuedAt.seconds, bytes: cose)
        return try await keepList(part, replacing: stored, leaf: nil)
    }

    /// The address that the trust list names for this office's announcements; nil while it names
    /// none.
    private func announcementsAddress() async throws(PublishError) -> String? {
        let list: TrustList
        do {
            list = try await trustList()
        } catch .records(let error) {
            throw .records(error)
        } catch {
            return nil
        }
        let keyID = keys.statusKey.keyID
        return list.statusLists.first { key in
            key.office == code && key.keyID == keyID && isAnnouncementsAddress(key.uri, of: code)
        }?.uri
    }
}

/// What an office says to the posts, as bytes: the newest of all that fits.
///
/// A notice that was withdrawn or corrected keeps its number and its day, and loses its text: no
/// guard reads it out any more, and each can see that there was one.
///
/// - Parameters:
///   - entries: Approved entries, newest first.
///   - notices: Notices, newest first.
/// - Returns: The bytes, at most `announcementsByteCountMax`.
/// - Throws: `PartRefusal` where a text is none that a post can show.
package func planAnnouncements(
    _ entries: [CoverageEntry],
    _ notices: [PostNotice]
) throws(PartRefusal) -> [UInt8] {
    var (entries, notices) = (Array(entries.prefix(announcementCountMax)), notices)
    while true {
        let list = AnnouncementList(
            coverage: entries.reversed().map(\.statement),
            notices: notices.reversed().map(\.announcement)
        )
        do {
            return try list.encoded()
        } catch .byteCount {
            // The older half of the longer part goes; what is at the office stays there.
            if entries.count >= notices.count {
                entries.removeLast(max(1, entries.count / 2))
            } else {
                notices.removeLast(max(1, notices.count / 2))
            }
        }
    }
}

extension CoverageEntry {
    /// The entry as a bundle carries it: without officers.
    fileprivate var statement: CoverageStatement {
        CoverageStatement(
            number: UInt64(number),
            about: about.map(UInt64.init),
            claim: word.claim,
            province: province.lowercased(),
            place: place,
            since: Int64(since),
            until: until.map(Int64.init),
            authority: authority,
            source: source,
            recordedAt: at,
            corrects: corrects.map(UInt64.init),
            reason: reason
        )
    }
}

extension CoverageWord {
    fileprivate var claim: CoverageClaim {
        switch self {
        case .claimed: .claimed
        case .confirmed: .confirmed
        case .disputed: .disputed
        case .ended: .ended
        }
    }
}

extension PostNotice {
    /// The notice as a bundle carries it: without its officer.
    fileprivate var announcement: PostAnnouncement {
        let texts = texts.sorted { $0.key < $1.key }
            .map { LanguageText(language: $0.key, text: $0.value) }
        return PostAnnouncement(
            serial: UInt64(serial),
            at: at,
            texts: withdrawnBy == nil ? texts : [],
            replaces: withdraws.map(UInt64.init),
            isCorrection: isCorrection,
            replaced: withdrawnBy.map { later in
                PostAnnouncement.Replacement(
                    serial: UInt64(later),
                    at: withdrawnAt ?? at,
                    isCorrection: isCorrected
                )
            }
        )
    }
}
