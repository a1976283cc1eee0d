import AmanOffice
import AmanTexts

func explain(_ error: OutsideListError) -> Ending {
    let words = messages.cliList.fault
    return switch error {
    case .unreadable(let file, let place):
        Ending(.badInput, words.unreadable(file: name(file), place: "\(place)"))
    case .newerVersion(let file, let version):
        Ending(.badInput, words.newerVersion(file: name(file), version: "\(version)"))
    case .earlierVersion(let file):
        Ending(.badInput, words.earlierVersion(file: name(file)))
    case .badSignature: Ending(.badInput, words.badSignature)
    case .nothingToSeal: Ending(.badInput, words.nothingToSeal)
    case .tooManyKeys(_, let limit): Ending(.badInput, words.tooManyKeys(limit: "\(limit)"))
    case .ownerName:
        Ending(.wrongUsage, words.ownerName(limit: "\(OutsideListLimits.ownerByteCountMax)"))
    case .answerLimit(let most):
        Ending(
            .wrongUsage,
            words.answerLimit(least: "\(OutsideListLimits.questionStep)", most: "\(most)")
        )
    case .otherList: Ending(.badInput, words.otherList)
    case .answersUsedUp(let answered, let asked, let limit):
        Ending(
            .no,
            words.answersUsedUp(answered: "\(answered)", asked: "\(asked)", limit: "\(limit)")
        )
    case .notProven: Ending(.badInput, words.notProven)
    case .nothingToAsk: Ending(.no, words.nothingToAsk)
    case .askedEnough(let limit): Ending(.tryAgain, words.askedEnough(limit: "\(limit)"))
    case .unknownQuestion: Ending(.no, words.unknownQuestion)
    case .noSuchHit: Ending(.no, words.noSuchHit)
    case .officerMissing: Ending(.wrongUsage, messages.cliStaff.signIn.sayWho)
    case .records(let error): explain(error)
    }
}

private func name(_ file: OutsideFile) -> String {
    let words = messages.cliList.file
    return switch file {
    case .list: words.list
    case .question: words.question
    case .answer: words.answer
    case .key: words.key
    }
}
