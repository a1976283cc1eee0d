import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

func explain(_ error: AppealError) -> Ending {
    let words = messages.cliAppeal
    return switch error {
    case .unknownLetter(let number): explain(RevokeError.unknownLetter(number))
    case .unknownAppeal: Ending(.no, words.unknownAppeal)
    case .nothingToAppeal(let number, let status):
        Ending(.no, words.nothing(number: "\(number)", status: status.code))
    case .replaced(let number): Ending(.no, words.replaced(number: "\(number)"))
    case .answeredBefore(let number): Ending(.no, words.answeredBefore(number: "\(number)"))
    case .tooLate(let end): Ending(.no, words.tooLate(end: end.rfc3339))
    case .filedBefore(let id): Ending(.no, words.filedBefore(appeal: "\(id.number)"))
    case .textTooLong: Ending(.badInput, words.textTooLong(limit: "\(caseNoteByteCountMax)"))
    case .textNotPlain: Ending(.badInput, words.textNotPlain)
    case .recordErased: Ending(.no, words.recordErased)
    case .officerMissing: explain(RevokeError.officerMissing)
    case .sameOfficer: explain(RevokeError.sameOfficer)
    case .tookPart: Ending(.no, words.tookPart)
    case .endedBefore(let ending): Ending(.no, words.endedBefore(ending: ending.rawValue))
    case .alreadyProposed: Ending(.no, words.alreadyProposed)
    case .otherProposal: Ending(.no, words.otherProposal)
    case .notProposed: Ending(.no, words.notProposed)
    case .badMoment: Ending(.badInput, words.badMoment(days: "\(effectiveDaysMax)"))
    case .open(let error): explain(error)
    case .records(let error): explain(error)
    }
}
