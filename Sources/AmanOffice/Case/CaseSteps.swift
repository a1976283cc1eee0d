package import AmanLetter

/// A step of a case that is done, or still to come.
package struct CaseStep: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        case applied, reviewed, granted, refused, referred, letter, called, handedOut
    }

    package var kind: Kind
    /// Nil for a step that is still to come.
    package var at: Instant?

    package init(_ kind: Kind, at: Instant?) {
        self.kind = kind
        self.at = at
    }
}

/// Whom or what a case waits for.
package enum CaseWait: Equatable, Sendable {
    /// The first of several officers.
    case review
    case decision
    /// Its letter.
    case letter
    /// Being called.
    case call
    /// The holder, who was called to this desk; nil where the office has one only.
    case holder(CallingDesk?)
    /// The holder, who did not come when called and waits at the end of the queue.
    case noShow
    /// The office it was sent to.
    case office(OfficeCode?)
    /// Nothing: refused; an appeal begins it again.
    case refused
    /// Nothing: the letter is in the holder's hand.
    case handedOut
    /// Nothing: not collected for so long that the record was erased.
    case forgotten
}

extension CaseFile {
    /// The steps in the order of the work, done and still to come.
    ///
    /// - Parameter officers: How many have to grant; with one there is no review before.
    /// - Returns: One of each kind at most.
    package func steps(officers: Int) -> [CaseStep] {
        var steps = [CaseStep(.applied, at: application.receivedAt)]
        // A letter was made by votes, whatever was corrected afterwards.
        let said = letter == nil ? decisions : decisions.filter { $0.outcome != .correct }
        let votes = EffectiveVotes(said).votes
        // An exchange makes the letter at once, without a vote.
        if letter == nil || !votes.isEmpty {
            let isOpen = application.state == .received
            if officers > 1 {
                steps.append(CaseStep(.reviewed, at: isOpen ? nil : votes.first?.at))
            }
            steps.append(decided(votes))
        }
        guard application.state != .refused, application.state != .referred else { return steps }
        steps.append(CaseStep(.letter, at: letter?.issuedAt))
        // Some come before they are called.
        if letter?.handedOutAt == nil || call?.calledAt != nil {
            steps.append(CaseStep(.called, at: call?.calledAt))
        }
        steps.append(CaseStep(.handedOut, at: letter?.handedOutAt))
        return steps
    }

    private func decided(_ votes: [Decision]) -> CaseStep {
        switch application.state {
        case .received, .recommended: CaseStep(.granted, at: nil)
        case .granted, .issued, .collected: CaseStep(.granted, at: votes.last?.at)
        case .refused: CaseStep(.refused, at: votes.last?.at)
        case .referred: CaseStep(.referred, at: votes.last?.at)
        }
    }

    /// Where the case waits, and since when.
    package func wait(officers: Int) -> (for: CaseWait, since: Instant) {
        let votes = EffectiveVotes(decisions)
        let since = votes.votes.last?.at ?? votes.appealedAt ?? application.receivedAt
        switch application.state {
        case .received: return (officers > 1 ? .review : .decision, since)
        case .recommended: return (.decision, since)
        case .granted: return (.letter, since)
        case .referred: return (.office(application.referredTo), since)
        case .refused: return (.refused, since)
        case .collected: return (.handedOut, letter?.handedOutAt ?? since)
        case .issued: break
        }
        let made = letter?.issuedAt ?? since
        guard let call else { return (.call, made) }
        return switch call.standing {
        case .waiting: (.call, made)
        case .called: (.holder(call.desk), call.calledAt ?? made)
        case .noShow: (.noShow, call.calledAt ?? made)
        case .collected(let at): (.handedOut, at)
        case .forgotten: (.forgotten, made)
        }
    }
}
