import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// What was typed into the forms of an appeal.
struct AppealForm: Equatable, Sendable {
    /// A letter's number or a ticket.
    var typed = ""
    var channel: AppealChannel?
    var text = ""
    var answer: AppealAnswerKind?
    var date = ""
    var time = ""
    /// The moment of an answer that is confirmed.
    var moment: Instant?

    init() {}

    /// Reads a form that was sent.
    init(_ posted: PostedForm) {
        typed = String((posted.text("number") ?? "").prefix(64))
        channel = posted.text("channel").flatMap(AppealChannel.init(rawValue:))
        text = posted.text("text") ?? ""
        answer = posted.text("answer").flatMap(AppealAnswerKind.init(rawValue:))
        date = String((posted.text("date") ?? "").prefix(10))
        time = String((posted.text("time") ?? "").prefix(5))
        moment = posted.text("moment").flatMap { Instant(rfc3339: $0) }
    }

    /// The answer that the page showed when it was confirmed; nil where it said none.
    var confirmed: AppealAnswer? { answer.flatMap { AppealAnswer($0, moment) } }

    /// The answer that was chosen, with its moment by the office's clock.
    ///
    /// - Throws: `noAnswer`, or `badMoment` for what is no day and time.
    func answer(by clock: ProgrammeClock) throws(AppealFormError) -> AppealAnswer {
        guard let kind = answer else { throw .noAnswer }
        guard kind == .later else {
            guard let answer = AppealAnswer(kind, nil) else { throw .noAnswer }
            return answer
        }
        let hour = time.isEmpty ? "00:00" : time
        guard let local = Instant(rfc3339: "\(date)T\(hour):00Z") else { throw .noMoment }
        return .later(clock.moment(showing: local))
    }
}

/// What is missing in a form of an appeal.
enum AppealFormError: Error, Equatable, Sendable {
    case noChannel, noAnswer, noMoment
}

extension AppealsTexts {
    /// What the letter is until the answer.
    func untilAnswer(isHeld: Bool, isInForce: Bool) -> String {
        guard isHeld else { return isNotHeld }
        return isInForce ? self.isHeld : heldAsBefore
    }

    func name(_ channel: AppealChannel) -> String {
        switch channel {
        case .holder: channels.holder
        case .representative: channels.representative
        case .paper: channels.paper
        }
    }

    func name(_ kind: AppealAnswerKind) -> String {
        switch kind {
        case .uphold: answers.uphold
        case .reinstate: answers.reinstate
        case .later: answers.later
        }
    }

    func about(_ kind: AppealAnswerKind) -> String {
        switch kind {
        case .uphold: answers.aboutUphold
        case .reinstate: answers.aboutReinstate
        case .later: answers.aboutLater
        }
    }

    func ended(_ ending: AppealEnding, time: String) -> String {
        switch ending {
        case .upheld: endings.upheld(time: time)
        case .reinstated: endings.reinstated(time: time)
        case .changedTime: endings.changedTime(time: time)
        case .overtaken: endings.overtaken(time: time)
        }
    }

    func text(_ error: AppealFormError) -> RefusalText {
        switch error {
        case .noChannel: faults.noChannel
        case .noAnswer: faults.noAnswer
        case .noMoment: faults.badMoment
        }
    }

    /// Nil for what is no officer's to correct.
    func text(_ error: AppealError) -> RefusalText? {
        switch error {
        case .nothingToAppeal: faults.nothing
        case .replaced: faults.replaced
        case .answeredBefore: faults.answeredBefore
        case .tooLate: faults.tooLate
        case .textTooLong: faults.textTooLong
        case .textNotPlain: faults.textNotPlain
        case .recordErased: faults.recordErased
        case .tookPart: faults.tookPart
        case .sameOfficer: faults.sameOfficer
        case .endedBefore, .filedBefore, .records(.conflict): faults.changed
        case .alreadyProposed: faults.alreadyProposed
        case .otherProposal: faults.changed
        case .notProposed: faults.notProposed
        case .badMoment: faults.badMoment
        case .open(.quotaReached): faults.quota
        case .unknownLetter, .unknownAppeal, .officerMissing, .open, .records: nil
        }
    }
}
