extension Bundle {
    /// Whether it leaves out what must be held already: the trust list, or a log's beginning.
    public var isPartial: Bool {
        trustList.isEmpty || logs.contains { $0.leavesBefore > 0 }
    }

    /// The same bundle without logs, small enough for paper.
    ///
    /// Letters are judged as before; only that a letter is in the log, and that a distrusted
    /// signer's letter was there in time, cannot be said from it. Logs that are held stay held.
    public var withoutLogs: Bundle {
        var light = self
        light.logs = []
        return light
    }

    /// What `held` lacks of this bundle: a partial bundle to be merged into it.
    ///
    /// Parts that are held to the byte are left out, and of a log the leaves that are held.
    public func partial(beyond held: Bundle) -> Bundle {
        var partial = self
        if held.trustList == trustList { partial.trustList = [] }
        partial.statusLists.removeAll { held.statusLists.contains($0) }
        partial.noticeLists.removeAll { held.noticeLists.contains($0) }
        partial.logs = logs.compactMap { log in
            let known = held.logs.first { sameText($0.origin, log.origin) }
            return known.map { log.beyond($0) } ?? log
        }
        return partial
    }
}

extension LogPart {
    /// This log without the leaves of an earlier reading; nil when there is nothing new in it.
    fileprivate func beyond(_ held: LogPart) -> LogPart? {
        guard held.leavesBefore == 0, leavesBefore == 0,
            leafHashes.starts(with: held.leafHashes), !held.leafHashes.isEmpty
        else { return self }
        let news = treeHeads.filter { head in
            !held.treeHeads.contains { sameText($0, head) }
        }
        guard !news.isEmpty else { return nil }
        return LogPart(
            origin: origin,
            treeHeads: news,
            leafHashes: Array(leafHashes[held.leafHashes.count...]),
            leavesBefore: held.leafCount
        )
    }
}
