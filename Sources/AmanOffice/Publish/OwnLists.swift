package import AmanLetter
import AmanSignature
package import AmanVerdict

/// Days after which a newer status list should be had.
let statusListDays = 90

/// Seconds for which a copy may be stored without asking again: half a day.
let statusListTimeToLive: Int64 = 43_200

/// Seconds after which a list is signed again although nothing changed: a day.
private let signedAgainAfter: Int64 = 86_400

/// Times that signing begins again because another program signed meanwhile.
let signingAttemptsMax = 4

extension Office {
    /// Signs and stores this office's status lists that changed, or are a day old.
    ///
    /// A list that says the same and is younger stays as it is, signature and all. Each is made
    /// from all changes in effect, as the notices are: the records' index finds those alone, so the
    /// work grows with the letters that are not valid, and never with all letters.
    ///
    /// Their time of issue grows with each signing, even when the clock was set back. Each signing
    /// is an entry of the log in the same commit, so that no post can be shown a list of which the
    /// public does not learn.
    ///
    /// - Throws: `othersPublish` where other programs were faster each time; `records`.
    func renewStatusLists() async throws(PublishError) {
        for _ in 0..<signingAttemptsMax {
            if try await signStatusLists() { return }
        }
        throw .othersPublish
    }

    /// Signs the status lists that need it; false where another program signed one meanwhile.
    ///
    /// The lists are read before the statuses: one that is there by then was made from older ones,
    /// and any other one may have been made from newer.
    private func signStatusLists() async throws(PublishError) -> Bool {
        let now = environment.now()
        let logSize = try await published { records throws(RecordsError) in
            try await records.logSize()
        }
        var present: [UInt64: KeptPart] = [:]
        for list in 1...statusListToFill(logSize: logSize) {
            present[list] = try await part(PartName.statusList(statusListAddress(list)))
        }
        let standing = try await published { records throws(RecordsError) in
            try await records.statusSnapshot(at: now)
        }
        for list in 1...statusListToFill(logSize: standing.logSize) {
            let values = PackedStatuses(
                size: statusListLength,
                entries: planStatusList(list, standing.entries)
            )
            guard youngStatuses(present[list], at: now) != values else { continue }
            let isKept = try await signStatusList(
                list,
                values,
                replacing: present[list],
                following: standing.logSize,
                at: now
            )
            guard isKept else { return false }
        }
        return true
    }

    func part(_ name: String) async throws(PublishError) -> KeptPart? {
        try await published { records throws(RecordsError) in try await records.part(name) }
    }

    /// What a list says that was signed within the last day; nil where it must be signed again.
    private func youngStatuses(_ part: KeptPart?, at now: Instant) -> PackedStatuses? {
        guard let part, isYoung(part, at: now) else { return nil }
        return try? StatusList.parse(payload(of: part)).values
    }

    /// Whether a list was signed within the last day, by the key that signs lists today.
    func isYoung(_ part: KeptPart, at now: Instant) -> Bool {
        guard now.seconds - part.sequence < signedAgainAfter else { return false }
        let envelope = try? SignedEnvelope.parse(part.bytes, maxByteCount: part.bytes.count)
        return envelope?.keyID == keys.statusKey.keyID
    }

    func payload(of part: KeptPart) -> [UInt8] {
        (try? SignedEnvelope.parse(part.bytes, maxByteCount: part.bytes.count))?.payload ?? []
    }

    /// Signs a list and stores it with its entry in the log, which names the leaves that give its
    /// values at `now`.
    ///
    /// - Returns: False where the list is not the one that was read any more.
    private func signStatusList(
        _ list: UInt64,
        _ values: PackedStatuses,
        replacing present: KeptPart?,
        following logSize: UInt64,
        at now: Instant
    ) async throws(PublishError) -> Bool {
        let uri = statusListAddress(list)
        let issuedAt = nextIssue(after: present, at: now)
        let payload = StatusList.build(
            values: values,
            uri: uri,
            issuedAt: issuedAt,
            expires: issuedAt.adding(days: statusListDays),
            timeToLive: statusListTimeToLive,
            aggregation: statusListsAddress,
            deflate: deflater.deflate
        )
        let cose: [UInt8]
        do {
            cose = try await keys.signStatusList(payload)
        } catch {
            throw error.published
        }
        let leaf = LogEntry.list(
            number: list,
            digest: NativeSHA256.hash(cose),
            at: now,
            leaves: logSize
        )
        let name = PartName.statusList(uri)
        return try await keepList(
            KeptPart(name: name, sequence: issuedAt.seconds, bytes: cose),
            replacing: present,
            leaf: leaf.encoded()
        )
    }

    /// Signs and stores this office's notices when they changed, are a day old, or speak of an
    /// earlier tree head.
    ///
    /// - Throws: `othersPublish` where other programs were faster each time; `records`.
    func renewNotices() async throws(PublishError) {
        for _ in 0..<signingAttemptsMax {
            if try await signNotices() { return }
        }
        throw .othersPublish
    }

    /// Signs the notices where they need it; false where another program signed them meanwhile.
    private func signNotices() async throws(PublishError) -> Bool {
        let present = try await part(PartName.notices(code))
        // The tree head before the changes: every leaf under it is in what is read after it.
        let now = environment.now()
        let head = try await published { records throws(RecordsError) in
            try await records.treeHead()
        }
        let logSize = try await published { records throws(RecordsError) in
            try await records.logSize()
        }
        let notices = try await ownNotices(at: now)
        var list = NoticeList(
            programme: programme.id,
            office: code,
            issuedAt: now,
            logStood: head.map { planLogMoment($0, origin: logOrigin, logSize: logSize, at: now) },
            notices: notices
        )
        if noticesStand(list, present, at: now) { return true }
        list.issuedAt = nextIssue(after: present, at: now)
        let name = PartName.notices(code)
        do {
            let cose = try await keys.signNotices(try list.encoded())
            return try await keepList(
                KeptPart(name: name, sequence: list.issuedAt.seconds, bytes: cose),
                replacing: present,
                leaf: nil
            )
        } catch let refusal as PartRefusal {
            throw .refused(refusal)
        } catch let error as PublishError {
            throw error
        } catch {
            throw (error as? OfficeSigningError)?.published ?? .notSigned
        }
    }

    /// Whether the present notices are young and say the same, of a log as long.
    private func noticesStand(
        _ list: NoticeList,
        _ part: KeptPart?,
        at now: Instant
    ) -> Bool {
        guard let part, isYoung(part, at: now),
            let standing = try? NoticeList.parse(payload(of: part)),
            let fresh = try? list.encoded(), let sorted = try? NoticeList.parse(fresh)
        else { return false }
        return standing.notices == sorted.notices
            && standing.logStood?.size == list.logStood?.size
            && standing.logStood?.origin == list.logStood?.origin
    }

    /// The changes in effect, and those that will be where no appeal can hold them.
    ///
    /// A post with a bundle from before the appeal would end a held letter on its day all the same.
    /// The holder learns of a change that comes from their own notice.
    func standingAndComing(
        at now: Instant
    ) async throws(PublishError) -> [StatusChange] {
        let standing = try await published { records throws(RecordsError) in
            try await records.standingStatusChanges(at: now)
        }
        guard !programme.revocation.appealHolds else { return standing }
        let coming = try await published { records throws(RecordsError) in
            try await records.standingStatusChanges(at: Instant(seconds: .max))
        }
        let told = Set(standing.map(\.digest))
        return standing + coming.filter { !told.contains($0.digest) }
    }

    /// The moment a new version of a part states: now, and always later than the present one.
    func nextIssue(after present: KeptPart?, at now: Instant) -> Instant {
        guard let present else { return now }
        return max(now, Instant(seconds: present.sequence).adding(seconds: 1))
    }

    /// Stores a list in the place of the one that was read; false where there is another by now,
    /// which may have been made from newer records.
    func keepList(
        _ part: KeptPart,
        replacing present: KeptPart?,
        leaf: [UInt8]?
    ) async throws(PublishError) -> Bool {
        do {
            try await records.keep(part, replacing: present?.sequence, leaf: leaf)
            return true
        } catch .conflict(.newerStands) {
            return false
        } catch {
            throw .records(error)
        }
    }
}

/// The places of one status list among entries of all.
package func planStatusList(
    _ list: UInt64,
    _ entries: [StatusEntry]
) -> [(UInt64, LetterStatus)] {
    entries.compactMap { entry in
        let place = StatusPlace(counted: entry.index)
        return place.list == list ? (place.index, entry.status) : nil
    }
}

/// This office's notices to the others: its own letters revoked or suspended, and others'
/// exchanged.
///
/// Its own exchanged letters are in its status list, with nothing to add to them; save those that
/// another office exchanged too, so that everyone learns of both.
package func planNotices(
    _ changes: [StatusChange],
    _ exchanges: [ForeignExchange],
    exchangedTwice: Set<[UInt8]> = []
) -> [StatusNotice] {
    let own = changes.filter { change in
        change.to == .revoked || change.to == .suspended
            || change.to == .exchanged && exchangedTwice.contains(change.digest)
    }
    .map { change in
        StatusNotice(
            digest: change.digest,
            status: change.to,
            reason: change.reason,
            effectiveAt: change.effectiveAt,
            safeExitUntil: change.safeExitUntil
        )
    }
    let others = exchanges.map { exchange in
        StatusNotice(
            digest: exchange.digest,
            status: .exchanged,
            reason: StandingReason.exchanged,
            effectiveAt: exchange.exchangedAt
        )
    }
    return own + others
}

/// Until when every letter must be in the tree that was signed.
///
/// Both moments were read before the size they belong to. A letter carries the moment it was
/// planned, and is committed a little later; verifiers leave that its skew.
package func planLogMoment(
    _ head: SignedTreeHead,
    origin: String,
    logSize: UInt64,
    at now: Instant
) -> LogMoment {
    let isWhole = head.size == logSize && now >= head.signedAt
    return LogMoment(origin: origin, size: head.size, at: isWhole ? now : head.signedAt)
}
