package import AmanLetter
package import AmanVerdict

/// Days after which a newer status list should be had.
private let statusListDays = 90

/// Seconds for which a copy may be kept without asking again: half a day.
private let statusListTimeToLive: Int64 = 43_200

extension Office {
    /// Signs and keeps this office's status lists and notices as they stand now.
    ///
    /// Their time of issue grows with each signing, even when the clock was set back.
    func renewLists() async throws(PublishError) {
        let now = surroundings.now()
        let entries = try await published { records throws(RecordsError) in
            try await records.statusEntries(at: now)
        }
        let size = try await published { records throws(RecordsError) in
            try await records.logSize()
        }
        for list in 1...statusListToFill(logSize: size) {
            try await renewStatusList(list, entries, at: now)
        }
        try await renewNotices(logSize: size, at: now)
    }

    private func renewStatusList(
        _ list: UInt64,
        _ entries: [StatusEntry],
        at now: Instant
    ) async throws(PublishError) {
        let uri = statusListAddress(list)
        let name = PartName.statusList(uri)
        let issuedAt = try await nextIssue(of: name, at: now)
        let payload = StatusList.build(
            size: statusListLength,
            entries: planStatusList(list, entries),
            uri: uri,
            issuedAt: issuedAt,
            expires: issuedAt.adding(days: statusListDays),
            timeToLive: statusListTimeToLive,
            deflate: deflater.deflate
        )
        do {
            let cose = try keys.signStatusList(payload)
            try await keepList(KeptPart(name: name, sequence: issuedAt.seconds, bytes: cose))
        } catch is NotSigned {
            throw .notSigned
        } catch let error as PublishError {
            throw error
        } catch {
            throw .notSigned
        }
    }

    private func renewNotices(logSize: UInt64, at now: Instant) async throws(PublishError) {
        let changes = try await standingAndComing(at: now)
        let exchanges = try await published { records throws(RecordsError) in
            try await records.foreignExchanges()
        }
        let head = try await published { records throws(RecordsError) in
            try await records.treeHead()
        }
        let name = PartName.notices(code)
        let issuedAt = try await nextIssue(of: name, at: now)
        let list = NoticeList(
            programme: programme.id,
            office: code,
            issuedAt: issuedAt,
            logStood: head.map { planLogMoment($0, origin: logOrigin, logSize: logSize, at: now) },
            notices: planNotices(changes, exchanges)
        )
        do {
            let cose = try keys.signNotices(try list.encoded())
            try await keepList(KeptPart(name: name, sequence: issuedAt.seconds, bytes: cose))
        } catch let refusal as PartRefusal {
            throw .refused(refusal)
        } catch let error as PublishError {
            throw error
        } catch {
            throw .notSigned
        }
    }

    /// The changes in effect, and those that will be: a holder is told before, not after.
    private func standingAndComing(
        at now: Instant
    ) async throws(PublishError) -> [StatusChange] {
        let standing = try await published { records throws(RecordsError) in
            try await records.standingStatusChanges(at: now)
        }
        let coming = try await published { records throws(RecordsError) in
            try await records.standingStatusChanges(at: Instant(seconds: .max))
        }
        let told = Set(standing.map(\.digest))
        return standing + coming.filter { !told.contains($0.digest) }
    }

    /// The moment a new version of a part states: now, and always later than the one that stands.
    private func nextIssue(
        of name: String,
        at now: Instant
    ) async throws(PublishError) -> Instant {
        let standing = try await published { records throws(RecordsError) in
            try await records.part(name)
        }
        guard let standing else { return now }
        return max(now, Instant(seconds: standing.sequence).adding(seconds: 1))
    }

    private func keepList(_ part: KeptPart) async throws(PublishError) {
        do {
            try await records.keep(part, leaf: nil, nil)
        } catch .conflict(.newerStands) {
            // Another run signed the list this second, from records as new as ours.
            return
        } catch {
            throw .records(error)
        }
    }
}

/// The places of one status list that are not valid.
package func planStatusList(
    _ list: UInt64,
    _ entries: [StatusEntry]
) -> [(UInt64, LetterStatus)] {
    entries.compactMap { entry in
        let place = StatusPlace(counted: entry.index)
        return place.list == list ? (place.index, entry.status) : nil
    }
}

/// What this office tells the others: its own letters taken back or paused, and others' exchanged.
///
/// Its own exchanged letters are in its status list, with nothing to add to them.
package func planNotices(
    _ changes: [StatusChange],
    _ exchanges: [ForeignExchange]
) -> [StatusNotice] {
    let own = changes.filter { $0.to == .revoked || $0.to == .suspended }
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
/// planned and is kept a little later; verifiers leave that its skew.
package func planLogMoment(
    _ head: SignedTreeHead,
    origin: String,
    logSize: UInt64,
    at now: Instant
) -> LogMoment {
    let isWhole = head.size == logSize && now >= head.signedAt
    return LogMoment(origin: origin, size: head.size, at: isWhole ? now : head.signedAt)
}
