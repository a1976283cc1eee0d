import AmanLetter
import AmanLog

/// The logs to store, in the order of their names, and the outcome of each.
package struct MergedLogs {
    package var kept: [LogPart] = []
    package var updates: [PartUpdate] = []
}

/// Takes the longer of each two logs of one name, if one continues the other, and the tree heads of
/// both: copies of one head are joined line by line.
package func mergeLogs(
    _ held: [LogPart],
    _ offered: [LogPart],
    _ trustList: TrustList,
    _ ask: (SignatureQuestion) -> Bool
) -> MergedLogs {
    var merged = MergedLogs()
    let subjects = ordered((held + offered).map { .log(origin: $0.origin) })
    var previous: PartSubject?
    for subject in subjects where subject != previous {
        previous = subject
        let pair = LogPair(
            held: held.first { .log(origin: $0.origin) == subject },
            offered: offered.first { .log(origin: $0.origin) == subject },
            trustList: trustList
        )
        let (kept, outcome) = pair.choice(ask)
        if let kept { merged.kept.append(kept) }
        merged.updates.append(
            PartUpdate(
                subject: subject,
                outcome: outcome,
                held: pair.held.map { .leaves($0.leafCount) },
                offered: pair.offered.map { .leaves($0.leafCount) }
            )
        )
    }
    return merged
}

/// A log that is held and the one of the same name that is offered.
private struct LogPair {
    let held: LogPart?
    let offered: LogPart?
    let trustList: TrustList

    /// Which leaves and tree heads stay, if any, and why.
    func choice(_ ask: (SignatureQuestion) -> Bool) -> (LogPart?, PartOutcome) {
        guard let origin = (held ?? offered)?.origin, let key = trustList.log(origin) else {
            return (nil, .keyGone)
        }
        let old = held.flatMap { CheckedLog($0, key, trustList, ask) }
        guard let offered else { return old.map { ($0.part, .notOffered) } ?? (nil, .keyGone) }
        guard let whole = offered.following(old?.part) else { return (old?.part, .lacksBeginning) }
        let new = CheckedLog(whole, key, trustList, ask)
        guard let old else {
            return new.map { ($0.part, .added) } ?? (nil, .doesNotContinue)
        }
        let shorter = min(old.part.leafHashes.count, whole.leafHashes.count)
        guard let new, old.part.leafHashes[..<shorter] == whole.leafHashes[..<shorter] else {
            return (old.part, .doesNotContinue)
        }
        return joined(old, new)
    }

    private func joined(_ old: CheckedLog, _ new: CheckedLog) -> (LogPart?, PartOutcome) {
        let (oldCount, newCount) = (old.part.leafHashes.count, new.part.leafHashes.count)
        let longer = newCount > oldCount ? new.part : old.part
        guard let joined = longer.with(retainedHeads(old.heads + new.heads, trustList.witnesses))
        else { return (old.part, .doesNotContinue) }
        if newCount > oldCount || !joined.hasTreeHeads(of: old.part) { return (joined, .renewed) }
        return (old.part, newCount < oldCount ? .olderOffered : .unchanged)
    }
}

/// A log that was checked, with the tree heads that are worth keeping and listed lines alone.
private struct CheckedLog {
    let part: LogPart
    let heads: [WitnessedHead]

    /// Nil where a tree head does not verify or does not fit the leaves.
    init?(
        _ part: LogPart,
        _ key: LogKey,
        _ trustList: TrustList,
        _ ask: (SignatureQuestion) -> Bool
    ) {
        guard part.leavesBefore == 0,
            let heads = try? KnownLog.checkedHeads(of: part, key, trustList.witnesses, ask),
            (try? KnownLog(part, key, heads, trustList)) != nil
        else { return nil }
        self.heads = retainedHeads(heads, trustList.witnesses)
        guard let tidied = part.with(self.heads) else { return nil }
        self.part = tidied
    }
}

extension LogPart {
    /// The same leaves under these tree heads; nil where one cannot be written.
    fileprivate func with(_ heads: [WitnessedHead]) -> LogPart? {
        var part = self
        part.treeHeads = []
        for head in heads {
            guard let note = try? head.note() else { return nil }
            part.treeHeads.append(note)
        }
        return part
    }

    fileprivate func hasTreeHeads(of other: LogPart) -> Bool {
        guard treeHeads.count == other.treeHeads.count else { return false }
        for place in treeHeads.indices where !sameText(treeHeads[place], other.treeHeads[place]) {
            return false
        }
        return true
    }

    /// The whole log, with the beginning that was left out taken from the one that is held.
    ///
    /// Nil when the beginning is not held.
    fileprivate func following(_ held: LogPart?) -> LogPart? {
        guard leavesBefore > 0 else { return self }
        let beginning = Int(leavesBefore) * LogHash.byteCount
        guard let held, held.leafHashes.count >= beginning else { return nil }
        return LogPart(
            origin: origin,
            treeHeads: treeHeads,
            leafHashes: Array(held.leafHashes[..<beginning]) + leafHashes
        )
    }
}
