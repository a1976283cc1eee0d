import AmanOffice
import AmanRecords
import AmanTexts

func explain(_ error: CustodyError) -> Ending {
    let words = messages.cliHome.custody
    return switch error {
    case .numbers: Ending(.wrongUsage, words.numbers)
    case .notSetUp: Ending(.no, words.notSetUp)
    case .alreadySetUp: Ending(.no, words.alreadySetUp)
    case .foreign(let set): Ending(.no, words.foreign(set: set))
    case .repeated(let place): Ending(.no, words.repeated(place: "\(place)"))
    case .wrong(let place): Ending(.no, words.wrong(place: "\(place)"))
    case .tooFew(let given, let threshold):
        Ending(.no, words.tooFew(given: "\(given)", threshold: "\(threshold)"))
    case .notVerified(let places):
        Ending(.no, words.notVerified(places: places.map(String.init).joined(separator: ", ")))
    case .notSealed: Ending(.no, words.notSealed)
    case .damaged: Ending(.ourFault, words.damaged)
    case .home(let error): explain(error)
    }
}

func explain(_ refusal: ShareRefusal) -> Ending {
    let words = messages.cliHome.custody
    return switch refusal {
    case .length(let count): Ending(.badInput, words.shareLength(count: "\(count)"))
    case .row(let row): Ending(.badInput, words.shareRow(row: "\(row)"))
    case .wordCount(let count): Ending(.badInput, words.wordCount(count: "\(count)"))
    case .rowWordCount(let row, let count):
        Ending(.badInput, words.rowWordCount(row: "\(row)", count: "\(count)"))
    case .word(let row, let word):
        Ending(.badInput, words.unknownWord(row: "\(row)", word: "\(word)"))
    case .unknownForm: Ending(.badInput, words.shareUnknown)
    }
}
