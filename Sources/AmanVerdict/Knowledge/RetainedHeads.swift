import AmanLetter

/// For how long apart tree heads that enough witnesses cosigned are retained: of each of the newest
/// so many periods the first.
///
/// A letter counts as older than a loss of its signer's key if a witnessed head from before the
/// loss has it. So heads are close together in the last days, where most losses are found, and
/// further apart before. With the newest head and the newest witnessed one they are 16.
private let retainedPeriods: [(days: Int64, count: Int)] = [
    (1, 4), (4, 3), (16, 3), (64, 2), (256, 2),
]

private let secondsOfDay: Int64 = 86_400

/// The tree heads of one log that are worth keeping, the largest first; at most 16.
///
/// Copies of one head are joined first. Then stay: the largest head, which leads to all leaves;
/// those that enough witnesses cosigned, spaced out by time and never by size, because a busy day
/// makes many sizes; and as room remains those that some witnesses cosigned, then bare ones. Which
/// ones stay does not depend on the order in which they came.
///
/// - Parameters:
///   - heads: Tree heads of one log, in any order, more than one of a size allowed.
///   - policy: The witnesses that count, and how many are needed.
/// - Returns: Those that stay, the largest first.
func retainedHeads(_ heads: [WitnessedHead], _ policy: WitnessPolicy) -> [WitnessedHead] {
    let sorted = joinedHeads(heads, policy)
    guard !sorted.isEmpty else { return [] }
    var stays = [Bool](repeating: false, count: sorted.count)
    stays[0] = true
    for place in witnessedPlaces(sorted, policy) { stays[place] = true }
    var count = stays.reduce(0) { $0 + ($1 ? 1 : 0) }
    for isCosigned in [true, false] {
        for place in sorted.indices
        where !stays[place] && sorted[place].isCosigned == isCosigned {
            guard count < treeHeadCountMax, sorted[place].witnessedAt(policy) == nil else {
                continue
            }
            stays[place] = true
            count += 1
        }
    }
    var retained: [WitnessedHead] = []
    for place in sorted.indices where stays[place] { retained.append(sorted[place]) }
    return retained
}

/// The tree heads of one log with their copies joined: one of each size, the largest first.
func joinedHeads(_ heads: [WitnessedHead], _ policy: WitnessPolicy) -> [WitnessedHead] {
    oneOfEachSize(joinedCopies(heads), policy)
}

private func joinedCopies(_ heads: [WitnessedHead]) -> [WitnessedHead] {
    var joined: [WitnessedHead] = []
    for head in heads {
        if let place = joined.firstIndex(where: { sameText($0.text, head.text) }) {
            joined[place].join(head)
        } else {
            joined.append(head)
        }
    }
    return joined
}

/// One head of each size, the largest first: two texts of one size differ in lines that no reader
/// relies on.
private func oneOfEachSize(
    _ heads: [WitnessedHead],
    _ policy: WitnessPolicy
) -> [WitnessedHead] {
    var each: [WitnessedHead] = []
    for head in heads {
        if let place = each.firstIndex(where: { $0.size == head.size }) {
            if head.saysMore(than: each[place], policy) { each[place] = head }
        } else {
            each.append(head)
        }
    }
    return places(of: each.count) { each[$0].size > each[$1].size }.map { each[$0] }
}

/// Which of the heads enough witnesses cosigned and stay.
private func witnessedPlaces(_ sorted: [WitnessedHead], _ policy: WitnessPolicy) -> [Int] {
    var witnessed: [(place: Int, at: Int64)] = []
    for place in sorted.indices {
        if let at = sorted[place].witnessedAt(policy) { witnessed.append((place, at.seconds)) }
    }
    guard let newest = witnessed.first else { return [] }
    // Of two seen at one moment the larger has more letters.
    let order = AmanVerdict.places(of: witnessed.count) { left, right in
        witnessed[left].at != witnessed[right].at
            ? witnessed[left].at < witnessed[right].at : left < right
    }
    var places = [newest.place]
    for period in retainedPeriods {
        var firsts: [Int] = []
        var previous: Int64?
        for index in order {
            let bucket = witnessed[index].at / (period.days * secondsOfDay)
            if bucket != previous { firsts.append(witnessed[index].place) }
            previous = bucket
        }
        places += firsts.suffix(period.count)
    }
    return places
}
