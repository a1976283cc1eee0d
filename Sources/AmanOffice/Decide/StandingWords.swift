package import AmanLetter

/// The votes that count in a case now: those since the last appeal that no one withdrew.
package struct StandingWords: Equatable, Sendable {
    /// Oldest first; never a withdrawal or an appeal.
    package private(set) var words: [Decision] = []
    /// Officers who refused before an appeal, folded.
    package private(set) var refusedBefore: Set<String> = []
    /// When the newest appeal was made; nil where there was none.
    package private(set) var appealedAt: Instant?

    /// - Parameter said: Every vote on the case, oldest first.
    package init(_ said: [Decision]) {
        for decision in said {
            switch decision.outcome {
            case .grant, .refuse, .refer: words.append(decision)
            case .takeBack:
                let own = words.lastIndex { sameOfficer($0.officer, decision.officer) }
                if let own { words.remove(at: own) }
            case .appeal:
                refusedBefore.formUnion(refusers)
                words = []
                appealedAt = decision.at
            }
        }
    }

    /// How many different officers grant; of each, the first word counts.
    package var grantCount: Int { firstWords.count { $0.outcome == .grant } }

    /// How many different officers refuse; of each, the first word counts.
    package var refusalCount: Int { firstWords.count(where: isRefusal) }

    /// Whether an officer has spoken.
    package func holds(_ officer: String) -> Bool {
        words.contains { sameOfficer($0.officer, officer) }
    }

    /// The state these words alone leave an open case in.
    var openState: ApplicationState { grantCount > 0 ? .recommended : .received }

    private var firstWords: [Decision] {
        var heard: Set<String> = []
        return words.filter { heard.insert(foldedOfficer($0.officer)).inserted }
    }

    private var refusers: Set<String> {
        Set(words.filter(isRefusal).map { foldedOfficer($0.officer) })
    }
}

private func isRefusal(_ decision: Decision) -> Bool {
    if case .refuse = decision.outcome { true } else { false }
}

/// `Karima ` and `karima` are one pair of eyes.
func sameOfficer(_ left: String, _ right: String) -> Bool {
    foldedOfficer(left) == foldedOfficer(right)
}
