import AmanLetter
import AmanLog

/// The logs to store, in the order of their names, and the outcome of each.
struct MergedLogs {
    var kept: [LogPart] = []
    var updates: [PartUpdate] = []
}

/// Takes the longer of each two logs of one name, if one continues the other.
func mergeLogs(
    _ held: [LogPart],
    _ offered: [LogPart],
    _ trustList: TrustList,
    _ ask: (SignatureQuestion) -> Bool
) -> MergedLogs {
    func isValid(_ log: LogPart) -> Bool {
        (try? KnownLog.check(log, against: trustList, ask: ask)) != nil
    }
    var merged = MergedLogs()
    let subjects = ordered((held + offered).map { .log(origin: $0.origin) })
    var previous: PartSubject?
    for subject in subjects where subject != previous {
        previous = subject
        let pair = LogPair(
            held: held.first { .log(origin: $0.origin) == subject },
            offered: offered.first { .log(origin: $0.origin) == subject }
        )
        let (kept, outcome) = pair.choice(hasKey: trustList.hasLogKey(subject), isValid)
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

extension TrustList {
    fileprivate func hasLogKey(_ subject: PartSubject) -> Bool {
        logs.contains { .log(origin: $0.origin) == subject }
    }
}

/// A log that is held and the one of the same name that is offered.
private struct LogPair {
    let held: LogPart?
    let offered: LogPart?

    /// Which leaves and tree heads stay, if any, and why.
    func choice(hasKey: Bool, _ isValid: (LogPart) -> Bool) -> (LogPart?, PartOutcome) {
        guard hasKey else { return (nil, .keyGone) }
        let old = held.flatMap { isValid($0) ? $0.tidied : nil }
        guard let offered else { return old.map { ($0, .notOffered) } ?? (nil, .keyGone) }
        guard let whole = offered.following(old) else { return (old, .lacksBeginning) }
        guard let old else {
            return isValid(whole) ? (whole.tidied, .added) : (nil, .doesNotContinue)
        }
        let shorter = min(old.leafHashes.count, whole.leafHashes.count)
        guard isValid(whole),
            old.leafHashes[..<shorter] == whole.leafHashes[..<shorter]
        else { return (old, .doesNotContinue) }
        return joined(old, whole)
    }

    private func joined(_ old: LogPart, _ new: LogPart) -> (LogPart?, PartOutcome) {
        let isLonger = new.leafHashes.count > old.leafHashes.count
        let joined = LogPart(
            origin: old.origin,
            treeHeads: newestTreeHeads(old.treeHeads + new.treeHeads),
            leafHashes: isLonger ? new.leafHashes : old.leafHashes
        )
        if isLonger || !joined.hasTreeHeads(of: old) { return (joined, .renewed) }
        let isShorter = new.leafHashes.count < old.leafHashes.count
        return (old, isShorter ? .olderOffered : .unchanged)
    }
}

extension LogPart {
    /// The same log with its tree heads in the order of merged bundles.
    fileprivate var tidied: LogPart {
        var log = self
        log.treeHeads = newestTreeHeads(treeHeads)
        return log
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

/// The tree heads worth keeping: one of each size, the largest sizes.
///
/// Older ones stay because they show how old a letter is; see `Bundle`. Of two of one size the
/// longer note stays, which is the one that more witnesses signed.
private func newestTreeHeads(_ notes: [String]) -> [String] {
    var heads: [(size: UInt64, note: String)] = []
    for note in notes {
        guard let size = treeSize(of: note) else { continue }
        if let place = heads.firstIndex(where: { $0.size == size }) {
            if tellsMore(note, than: heads[place].note) { heads[place].note = note }
        } else {
            heads.append((size, note))
        }
    }
    let order = places(of: heads.count) { heads[$0].size > heads[$1].size }
    return order[..<min(order.count, treeHeadCountMax)].map { heads[$0].note }
}

private func treeSize(of note: String) -> UInt64? {
    guard let text = (try? SignedNote.parse(note))?.text else { return nil }
    return (try? TreeHead.parse(text))?.size.value
}

private func tellsMore(_ note: String, than other: String) -> Bool {
    if note.utf8.count != other.utf8.count { return note.utf8.count > other.utf8.count }
    return precedes(note.utf8.span, other.utf8.span)
}
