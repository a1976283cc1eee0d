import AmanLetter

/// The lists to store, in the order of their names, and the outcome of each.
struct MergedLists {
    var kept: [[UInt8]] = []
    var updates: [PartUpdate] = []
}

/// Takes the newer of each two lists of one name.
func mergeLists(_ held: [SignedList], _ offered: [SignedList]) -> MergedLists {
    var merged = MergedLists()
    let subjects = ordered((held + offered).map { $0.subject })
    var previous: PartSubject?
    for subject in subjects where subject != previous {
        previous = subject
        let pair = ListPair(
            held: held.first { $0.subject == subject },
            offered: offered.first { $0.subject == subject }
        )
        let (kept, outcome) = pair.choice
        if let kept { merged.kept.append(kept.cose) }
        merged.updates.append(
            PartUpdate(
                subject: subject,
                outcome: outcome,
                held: pair.held.map { .signedAt($0.signedAt) },
                offered: pair.offered.map { .signedAt($0.signedAt) }
            )
        )
    }
    return merged
}

/// Which of two versions of one list stays, if any, and why; the same one in either order of
/// arrival.
package func newerList(
    held: SignedList?,
    offered: SignedList
) -> (kept: SignedList?, outcome: PartOutcome) {
    ListPair(held: held, offered: offered).choice
}

/// A list that is held and the one of the same name that is offered.
private struct ListPair {
    let held: SignedList?
    let offered: SignedList?

    /// Which of the two stays, if any, and why.
    var choice: (kept: SignedList?, outcome: PartOutcome) {
        switch (held.flatMap(fitting), offered.flatMap(fitting)) {
        case (nil, nil): (nil, .keyGone)
        case (nil, let new?): (new, held == nil ? .added : .renewed)
        // What its key may not sign any more is older than any list by a key that may.
        case (let old?, nil): (old, offered == nil ? .notOffered : .olderOffered)
        case (let old?, let new?): newer(old, new)
        }
    }

    private func fitting(_ list: SignedList) -> SignedList? { list.isValid ? list : nil }

    private func newer(_ old: SignedList, _ new: SignedList) -> (SignedList?, PartOutcome) {
        if old.signedAt < new.signedAt { return (new, .renewed) }
        if old.signedAt > new.signedAt { return (old, .olderOffered) }
        let (oldContent, newContent) = (payload(of: old.cose), payload(of: new.cose))
        // Of two signatures of one second the same one stays, in either order of arrival.
        guard oldContent == newContent else {
            let newIsFirst = precedes((newContent ?? []), (oldContent ?? []))
            return (newIsFirst ? new : old, .contradicts)
        }
        let newIsFirst = precedes(new.cose, old.cose)
        return (newIsFirst ? new : old, .unchanged)
    }
}

/// Parts in the order they have in a joined bundle: by their names' bytes.
func ordered(_ subjects: [PartSubject]) -> [PartSubject] {
    let names = subjects.map { $0.name }
    return places(of: names.count) { precedes(names[$0].utf8.span, names[$1].utf8.span) }
        .map { subjects[$0] }
}

extension PartSubject {
    fileprivate var name: String {
        switch self {
        case .trustList: ""
        case .statusList(let uri): uri
        case .notices(let office): office.text
        case .log(let origin): origin
        }
    }
}
