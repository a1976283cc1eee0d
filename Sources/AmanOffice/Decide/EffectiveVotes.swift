package import AmanLetter

/// The votes that count in a case now: those since the last appeal or correction that no
/// one withdrew.
package struct EffectiveVotes: Equatable, Sendable {
    /// Oldest first; never a withdrawal, an appeal or a correction.
    package private(set) var votes: [Decision] = []
    /// Who refused before an appeal.
    package private(set) var refusedBefore: Set<Voter> = []
    /// When the newest appeal was made; nil where there was none.
    package private(set) var appealedAt: Instant?

    /// - Parameter said: Every vote on the case, oldest first.
    package init(_ said: [Decision]) {
        for decision in said {
            switch decision.outcome {
            case .grant, .refuse, .refer: votes.append(decision)
            case .withdraw:
                let own = votes.lastIndex { $0.voter == decision.voter }
                if let own { votes.remove(at: own) }
            case .appeal:
                refusedBefore.formUnion(refusers)
                votes = []
                appealedAt = decision.at
            case .correct: votes = []
            }
        }
    }

    /// How many different officers grant; of each, the first vote counts.
    package var grantCount: Int { firstVotes.count { $0.outcome == .grant } }

    /// How many different officers refuse; of each, the first vote counts.
    package var refusalCount: Int { firstVotes.count(where: isRefusal) }

    /// Whether someone has voted.
    package func holds(_ voter: Voter) -> Bool { votes.contains { $0.voter == voter } }

    /// The state these votes alone leave an open case in.
    var openState: ApplicationState { grantCount > 0 ? .recommended : .received }

    private var firstVotes: [Decision] {
        var heard: Set<Voter> = []
        return votes.filter { heard.insert($0.voter).inserted }
    }

    private var refusers: Set<Voter> { Set(votes.filter(isRefusal).map(\.voter)) }
}

private func isRefusal(_ decision: Decision) -> Bool {
    if case .refuse = decision.outcome { true } else { false }
}
