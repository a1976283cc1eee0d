import AmanOffice
import AmanTexts

func explain(_ error: ClearError) -> Ending {
    let words = messages.cliCase.clear
    return switch error {
    case .notFound: Ending(.no, words.notFound)
    case .notOpened: Ending(.no, words.notOpened)
    case .notAHit: Ending(.no, words.notAHit)
    case .changedMeanwhile: Ending(.tryAgain, words.changedMeanwhile)
    case .open(let error): explain(error)
    case .records(let error): explain(error)
    }
}

func explain(_ error: LostSlipRefusal) -> Ending {
    switch error {
    case .tooLittle: Ending(.badInput, messages.cliCase.slip.tooLittle)
    case .field(let field, let refusal): explain(ApplyError.field(field, refusal))
    case .open(let error): explain(error)
    }
}
