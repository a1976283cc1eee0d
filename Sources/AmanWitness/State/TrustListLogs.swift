import AmanLetter
import AmanLog
package import AmanVerdict

/// A log of a trust list, and what became of it on the witness's list.
package struct ListedByTrust: Equatable, Sendable {
    package let origin: String
    package let outcome: Outcome

    package init(origin: String, outcome: Outcome) {
        self.origin = origin
        self.outcome = outcome
    }

    package enum Outcome: Equatable, Sendable {
        /// It is on the list; `pin` is the size it begins with.
        case listed(ListingOutcome, pin: UInt64?)
        /// It was replaced by a log under a new key, and is not added.
        ///
        /// One that is on the list stays there until someone removes it by hand.
        case frozen(isListed: Bool)
        case refused(ListingRefusal)
    }
}

extension WitnessState {
    /// Puts the open logs of a trust list on the list; takes none off and changes none.
    ///
    /// A log that continues one under an older key begins with the tree the list froze it at.
    ///
    /// - Parameter list: Its signature is the caller's to check.
    /// - Returns: What became of each log, in the list's order.
    /// - Throws: Where the state could not be read or written.
    package func list(_ list: TrustList) throws(WitnessError) -> [ListedByTrust] {
        let listed = Set(try logs().filter(\.isListed).map(\.origin))
        var outcomes: [ListedByTrust] = []
        for log in list.logs {
            let outcome: ListedByTrust.Outcome
            if log.frozen != nil {
                outcome = .frozen(isListed: listed.contains(log.origin))
            } else {
                outcome = try add(log, of: list)
            }
            outcomes.append(ListedByTrust(origin: log.origin, outcome: outcome))
        }
        return outcomes
    }

    private func add(
        _ log: LogKey,
        of list: TrustList
    ) throws(WitnessError) -> ListedByTrust.Outcome {
        guard
            let key = try? VerifierKey(name: log.origin, kind: .ed25519, publicKey: log.publicKey)
        else { return .refused(.notLogKey) }
        var pin: KnownTree?
        if let earlier = log.continues, let frozen = list.log(earlier)?.frozen {
            guard frozen.size <= treeSizeMax, let root = try? LogHash(frozen.root) else {
                return .refused(.otherState(size: frozen.size))
            }
            let tree = KnownTree(size: TreeSize(value: frozen.size), root: root)
            // What this witness has seen of the older log outranks what the list says of it.
            if let seen = try cosignedRoot(of: earlier, at: tree.size), seen != root {
                return .refused(.otherState(size: frozen.size))
            }
            if let known = try known(of: earlier) {
                // The leaves between are signed, and no continuation may drop them unseen.
                guard known.size <= tree.size else {
                    return .refused(
                        .endedBelow(size: frozen.size, known: known.size.value)
                    )
                }
                // Also the size that the older log was pinned at, which no note of ours covers.
                guard known.size < tree.size || known.root == root else {
                    return .refused(.otherState(size: frozen.size))
                }
            }
            pin = tree
        }
        switch try self.list(LogListing(origin: log.origin, key: key, pin: pin)) {
        case .success(let outcome): return .listed(outcome, pin: pin?.size.value)
        case .failure(let refusal): return .refused(refusal)
        }
    }
}
