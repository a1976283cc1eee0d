import AmanLetter
package import AmanVerdict

extension Office {
    /// What this office itself can judge letters by: its records, and what bundles brought.
    ///
    /// Its own part is as new as its records. Its own log is left out: of its own letters the
    /// records know everything, and hashing a long log for each letter would take a second.
    ///
    /// - Throws: `noTrustList`, `noRoot`; `readBackFailed` when the stored list does not verify;
    ///   `refused` for a status list; `records`.
    package func knowledge() async throws(PublishError) -> Knowledge {
        let trust = try await published { records throws(RecordsError) in
            try await records.part(PartName.trustList)
        }
        guard let trust else { throw .noTrustList }
        guard let roots = try await publishedRoots() else { throw .noRoot }
        let trustList: TrustList
        do {
            trustList = try checkTrustList(trust.bytes, root: roots.present, ask: keys.isValid)
        } catch {
            throw .readBackFailed(.part(.trustList, error))
        }
        let statusLists = try await othersStatusLists(trustList) + (try await ownStatusLists())
        return Knowledge(
            trustList: trustList,
            statusLists: statusLists,
            noticeLists: try await othersNotices(trustList),
            logs: try await othersLogs(trustList) + (try await ownLogIfAsked(trustList)),
            roots: roots.followed,
            created: nil
        )
    }

    private func othersStatusLists(
        _ trustList: TrustList
    ) async throws(PublishError) -> [StatusList] {
        let own = PartName.statusList("\(programme.publishedAt)/status/\(code.text)/")
        let parts = try await published { records throws(RecordsError) in
            try await records.parts(prefix: PartName.statusLists)
        }
        return parts.filter { !$0.name.hasPrefix(own) }.compactMap { part in
            try? checkStatusList(part.bytes, trustList: trustList, ask: keys.isValid)
        }
    }

    /// Our own lists, made from the records this moment.
    private func ownStatusLists() async throws(PublishError) -> [StatusList] {
        let now = environment.now()
        let standing = try await published { records throws(RecordsError) in
            try await records.statusSnapshot(at: now)
        }
        var lists: [StatusList] = []
        for list in 1...statusListToFill(logSize: standing.logSize) {
            let payload = StatusList.build(
                size: statusListLength,
                entries: planStatusList(list, standing.entries),
                uri: statusListAddress(list),
                issuedAt: now,
                expires: now.adding(days: 1),
                timeToLive: 1,
                deflate: deflater.deflate
            )
            do {
                lists.append(try StatusList.parse(payload))
            } catch {
                throw .refused(error)
            }
        }
        return lists
    }

    /// The newest notices that are known of every other office.
    func othersNotices(
        _ trustList: TrustList
    ) async throws(PublishError) -> [NoticeList] {
        let parts = try await published { records throws(RecordsError) in
            try await records.parts(prefix: PartName.notices)
        }
        return parts.filter { $0.name != PartName.notices(code) }.compactMap { part in
            try? checkNoticeList(part.bytes, trustList: trustList, ask: keys.isValid)
        }
    }

    /// Our own log, where one of our signers is distrusted: only by it do older letters count.
    private func ownLogIfAsked(
        _ trustList: TrustList
    ) async throws(PublishError) -> [KnownLog] {
        let isAsked = trustList.signers.contains { signer in
            signer.office == code && signer.distrustedSince != nil
        }
        guard isAsked else { return [] }
        let part = try await ownLog()
        return (try? KnownLog.check(part, against: trustList, ask: keys.isValid)).map { [$0] } ?? []
    }

    private func othersLogs(_ trustList: TrustList) async throws(PublishError) -> [KnownLog] {
        let parts = try await published { records throws(RecordsError) in
            try await records.parts(prefix: PartName.logs)
        }
        return parts.compactMap(LogPart.init).compactMap { log in
            try? KnownLog.check(log, against: trustList, ask: keys.isValid)
        }
    }
}
