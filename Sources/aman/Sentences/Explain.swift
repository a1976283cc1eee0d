import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanTexts
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
    case let error as EraseError: explain(error)
    case let error as KeyCopyError: explain(error)
    case let error as ExchangeError: explain(error)
    case let error as RevokeError: explain(error)
    case let error as PublishError: explain(error)
    case let error as OpenError: explain(error)
    case let error as ClearError: explain(error)
    case let error as LostSlipRefusal: explain(error)
    case let error as OutsideListError: explain(error)
    case let error as ImportBundleError: explain(error)
    case let error as MovedCaseError: explain(error)
    case let error as DoubleError: explain(error)
    case let error as TrustError: explain(error)
    case let error as PeopleError: explain(error)
    case let error as SignInError: explain(error)
    case let error as ChangeRequestError: explain(error)
    case let error as AppealError: explain(error)
    case let error as RootApprovalError: explain(error)
    case let error as DeskTokenError: explain(error)
    case let error as PaperError: explain(error)
    case let error as PictureError: explain(error)
    case let error as BundleRefusal: explain(error)
    case let error as LetterNumberRefusal: explain(error)
    case let error as LetterRefusal: explain(error)
    default: endingOfHome(error)
    }
}

/// The same for the office's folder, its databases and its keys.
private func endingOfHome(_ error: any Error) -> Ending? {
    switch error {
    case let error as RecordsError: explain(error)
    case let error as HomeError: explain(error)
    case let error as DatabaseAddressRefusal: explain(error)
    case is DatabaseSecretRefusal: Ending(.badInput, messages.cliHome.database.badSecret)
    case let error as MoveError: explain(error)
    case let error as CustodyError: explain(error)
    case let refusal as ShareRefusal: explain(refusal)
    case let error as SecretFileError: explain(error)
    case let error as TokenError: explain(error)
    default: endingOfIncidents(error)
    }
}

/// What is said where nothing better is known; no debugging text, which might hold a name.
let somethingWentWrong = Ending(.ourFault, messages.cli.somethingWentWrong)

func explain(_ error: RecordsError) -> Ending {
    switch error {
    case .conflict:
        Ending(.tryAgain, messages.cli.records.conflict(fact: error.fact))
    case .cannotWrite:
        Ending(.cannotWrite, messages.cli.records.cannotWrite(fact: error.fact))
    case .busy: Ending(.tryAgain, error.fact, advice: messages.cli.records.tryAgain)
    case .damaged:
        Ending(
            .ourFault,
            error.fact,
            advice: messages.cli.records.lastBackup
        )
    case .notAuthentic(let row):
        Ending(.no, messages.cli.records.notAuthentic(record: row.text))
    case .sealed: Ending(.badInput, error.fact)
    case .rolledBack(let known, let inRecords):
        Ending(.ourFault, logBehind(known: known, inRecords: inRecords))
    case .clockDiffers(let seconds): Ending(.tryAgain, otherClock(seconds))
    case .outdated: Ending(.tryAgain, messages.cli.records.outdated)
    }
}

private func otherClock(_ seconds: Int64) -> RefusalText {
    messages.cli.records.clockDiffers(seconds: "\(seconds.magnitude)")
}

private func logBehind(known: UInt64, inRecords: UInt64) -> RefusalText {
    messages.cliHome.publish.rolledBack(known: "\(known)", inRecords: "\(inRecords)")
}

extension RecordsError {
    /// What happened to the records, without what it means for a command.
    var fact: String {
        switch self {
        case .conflict: messages.cli.records.changed
        case .cannotWrite(let code): messages.cli.records.notWritten(code: "\(code)")
        case .busy: messages.cli.records.otherWriter
        case .damaged(let record):
            messages.cli.records.badShape(record: "\(record)")
        case .notAuthentic(let row):
            messages.cli.records.notAuthentic(record: row.text).happened
        case .sealed: messages.cli.records.sealed
        case .rolledBack(let known, let inRecords):
            logBehind(known: known, inRecords: inRecords).happened
        case .clockDiffers(let seconds): otherClock(seconds).happened
        case .outdated: messages.cli.records.outdated.happened
        }
    }
}

func explain(_ error: LetterNumberRefusal) -> Ending {
    let advice = messages.cli.letterNumber.form
    switch error {
    case .checkCharacter:
        return Ending(.badInput, messages.cli.letterNumber.checkCharacter, advice: advice)
    case .length, .character, .officeCode, .notCanonical:
        return Ending(.badInput, messages.cli.letterNumber.length(code: error.code), advice: advice)
    }
}

func explain(_ error: LetterRefusal) -> Ending {
    Ending(.badInput, messages.cli.letter.refused(code: error.code))
}

func explain(_ error: BundleRefusal) -> Ending {
    let place: String
    switch error {
    case .container: place = messages.cli.bundle.container
    case .otherRoot: place = messages.cli.bundle.otherRoot
    case .part(.trustList, _): place = messages.cli.bundle.trustList
    case .part(.voucher(let index), _):
        place = messages.cli.bundle.voucher(index: "\(index + 1)")
    case .part(.statusList(let index), _):
        place = messages.cli.bundle.statusList(index: "\(index + 1)")
    case .part(.log(let index), _): place = messages.cli.bundle.log(index: "\(index + 1)")
    case .part(.noticeList(let index), _):
        place = messages.cli.bundle.noticeList(index: "\(index + 1)")
    }
    return Ending(.badInput, messages.cli.bundle.refused(place: "\(place)", code: error.code))
}

func explain(_ error: PaperError) -> Ending {
    switch error {
    case .fontsMissing(let families):
        Ending(
            .ourFault,
            messages.cli.paper.fontsMissing(families: families.joined(separator: ", "))
        )
    case .cannotWrite(let path, let code): SystemError(code: code).cannotWrite(path)
    case .codeTooLong, .textsTooLong, .slipTooFull, .pageTooFull, .lineTooLong: tooLong(error)
    case .unknownKind, .unknownOffice, .unknownCondition:
        Ending(.badInput, messages.cli.paper.unknownKind)
    case .codeNotAlphanumeric, .letterUnreadable, .notSafeConduct, .drawing: notDrawn
    }
}

private let notDrawn = Ending(.ourFault, messages.cli.paper.notDrawn)

/// Something does not fit where it is to be printed.
private func tooLong(_ error: PaperError) -> Ending {
    switch error {
    case .codeTooLong(let count, let limit):
        Ending(.badInput, messages.cli.paper.codeTooLong(count: "\(count)", limit: "\(limit)"))
    case .textsTooLong(let kind, _):
        Ending(.badInput, messages.cli.paper.textsTooLong(kind: kind.code))
    case .slipTooFull(let office):
        Ending(.badInput, messages.cli.paper.slipTooFull(office: "\(office)"))
    case .pageTooFull:
        Ending(.badInput, messages.cli.paper.pageTooFull)
    case .lineTooLong(let number):
        Ending(.badInput, messages.cli.paper.lineTooLong(number: "\(number)"))
    default: notDrawn
    }
}
