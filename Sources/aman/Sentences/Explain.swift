import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanToken
import AmanVerdict

/// Turns a typed error into what happened, what to do, and an exit status; nil for errors that no
/// module of ours throws.
///
/// One function a module, in this folder. No sentence says what a person was, and none repeats a
/// name that was given.
func ending(for error: any Error) -> Ending? {
    switch error {
    case let error as Ending: error
    case let error as ProgrammeError: explain(error)
    case let error as ApplyError: explain(error)
    case let error as ImportError: explain(error)
    case let error as DecideError: explain(error)
    case let error as IssueError: explain(error)
    case let error as HandOutError: explain(error)
    case let error as ExchangeError: explain(error)
    case let error as RevokeError: explain(error)
    case let error as PublishError: explain(error)
    case let error as OpenError: explain(error)
    case let error as ImportBundleError: explain(error)
    case let error as TrustError: explain(error)
    case let error as PeopleError: explain(error)
    case let error as DeskTokenError: explain(error)
    case let error as RootFileError: explain(error)
    case let error as TokenError: explain(error)
    case let error as RecordsError: explain(error)
    case let error as HomeError: explain(error)
    case let error as PaperError: explain(error)
    case let error as PictureError: explain(error)
    case let error as BundleRefusal: explain(error)
    case let error as LetterNumberRefusal: explain(error)
    case let error as LetterRefusal: explain(error)
    default: nil
    }
}

/// What is said where nothing better is known; no debugging text, which might hold a name.
let somethingWentWrong = Ending(
    .ourFault,
    "Something went wrong inside the program.",
    advice: "What was acknowledged before is kept. Please report which command it was."
)

func explain(_ error: RecordsError) -> Ending {
    switch error {
    case .conflict:
        Ending(
            .tryAgain,
            "\(error.fact) Nothing of yours was kept.",
            advice: "Look at it again, then repeat what you did."
        )
    case .cannotWrite:
        Ending(
            .cannotWrite,
            "\(error.fact) Nothing was changed.",
            advice: "Look whether the disk is full or the folder is read-only."
        )
    case .busy: Ending(.tryAgain, error.fact, advice: "Try again.")
    case .damaged:
        Ending(
            .ourFault,
            error.fact,
            advice: "Keep a copy of the folder and go back to the last backup."
        )
    case .sealed: Ending(.badInput, error.fact)
    }
}

extension RecordsError {
    /// What happened to the records, without what it means for a command.
    var fact: String {
        switch self {
        case .conflict: "Somebody else changed this at the same moment."
        case .cannotWrite(let code): "The office's records could not be written (\(code))."
        case .busy: "Another program is writing to the records."
        case .damaged(let record):
            "A record (\(record)) does not have the shape it was written in."
        case .sealed: "The records were sealed under another register key."
        }
    }
}

func explain(_ error: LetterNumberRefusal) -> Ending {
    let advice = "A letter's number looks like HER-7K4M-92QX: the office, then eight characters."
    switch error {
    case .checkCharacter:
        return Ending(
            .badInput,
            "Somewhere in this letter number one character is wrong, or two are swapped.",
            advice: advice
        )
    case .length, .character, .officeCode, .notCanonical:
        return Ending(.badInput, "This is not a letter number (\(error.code)).", advice: advice)
    }
}

func explain(_ error: LetterRefusal) -> Ending {
    Ending(
        .badInput,
        "This does not read as it should (\(error.code)).",
        advice: "docs/letter-format.md lists what each word means."
    )
}

func explain(_ error: BundleRefusal) -> Ending {
    let place: String
    switch error {
    case .container: place = "The file is not a bundle"
    case .otherRoot: place = "The bundle belongs to another programme"
    case .part(.trustList, _): place = "The trust list in the bundle was refused"
    case .part(.voucher(let index), _):
        place = "What earlier root \(index + 1) says of its successor was refused"
    case .part(.statusList(let index), _): place = "Status list \(index + 1) was refused"
    case .part(.log(let index), _): place = "Log \(index + 1) in the bundle was refused"
    case .part(.noticeList(let index), _): place = "Notice list \(index + 1) was refused"
    }
    return Ending(
        .badInput,
        "\(place) (\(error.code)). What was known before is kept.",
        advice: "Fetch the bundle again from the office."
    )
}

func explain(_ error: PaperError) -> Ending {
    switch error {
    case .fontsMissing(let families):
        Ending(
            .ourFault,
            "Fonts are missing for printing: \(families.joined(separator: ", ")).",
            advice: "Install the Debian package fonts-noto-core."
        )
    case .cannotWrite(let path, let code): SystemRefusal(code: code).cannotWrite(path)
    case .codeTooLong, .textsTooLong, .slipTooFull, .pageTooFull, .lineTooLong: tooLong(error)
    case .unknownKind, .unknownOffice, .unknownCondition:
        Ending(
            .badInput,
            "The letter names something that this programme file does not have.",
            advice: "Print it at the office that issued it."
        )
    case .codeNotAlphanumeric, .letterUnreadable, .notSafeConduct, .drawing: notDrawn
    }
}

private let notDrawn = Ending(
    .ourFault,
    "The page could not be drawn.",
    advice: "Please report this."
)

/// Something does not fit where it is to be printed.
private func tooLong(_ error: PaperError) -> Ending {
    switch error {
    case .codeTooLong(let count, let limit):
        Ending(.badInput, "The letter's code has \(count) characters; \(limit) can be printed.")
    case .textsTooLong(let kind, _):
        Ending(
            .badInput,
            "The programme's texts for \(kind.code) letters take more than one page.",
            advice: "Shorten the conditions or effects in programme.toml."
        )
    case .slipTooFull(let office):
        Ending(.badInput, "The name of \(office) is too long for a slip, even set small.")
    case .pageTooFull:
        Ending(
            .badInput,
            "A name or contact of the programme is too long for the page, even set small.",
            advice: "Shorten it in programme.toml."
        )
    case .lineTooLong(let number):
        Ending(.badInput, "A name on \(number) is too long for its line, even set small.")
    default: notDrawn
    }
}
