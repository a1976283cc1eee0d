import AmanLetter

extension ProtectedRow {
    /// The row in one line of codes and numbers, for JSON, pages and logs: never a name.
    package var code: String {
        switch self {
        case .application(let ticket): "application \(ticket.number)"
        case .letter(_, let number?): "letter \(number.text)"
        case .letter(let leaf, nil): "letter at \(leaf)"
        case .changeRequest(let id): "change-request \(id)"
        case .appeal(let id): "appeal \(id)"
        case .exchange(let leaf): "exchange at \(leaf)"
        case .member(let id): "member \(id)"
        case .token(let id): "token \(id)"
        case .allowance(let id): "allowance \(id)"
        case .staffRequest(let id): "staff-request \(id)"
        case .setUp: "set-up"
        case .clearedHit(let ticket, let other):
            "cleared-hit \(ticket.number) \(other.number)"
        case .incident(let number): "incident \(number)"
        case .publishedWeek(let place): "published-week \(place)"
        case .witness(let log, let key): "witness \(Hexadecimal.text(key.prefix(8))) of \(log)"
        case .numbers(let kind, let rows):
            "numbers of \(kind.rawValue) \(rows.lowerBound)-\(rows.upperBound)"
        case .end: "end"
        }
    }

    /// The row that a step refused because it is not as Aman wrote it; nil for other errors.
    package init?(refusedBy error: any Error) {
        guard case .notAuthentic(let row)? = RecordsError(behind: error) else { return nil }
        self = row
    }
}

extension RecordsError {
    /// What the records said to a step that threw this; nil where it was another reason.
    package init?(behind error: any Error) {
        let inner: RecordsError? =
            switch error {
            case let error as RecordsError: error
            case ApplyError.records(let error): error
            case DecideError.records(let error): error
            case ClearError.records(let error): error
            case IssueError.records(let error): error
            case HandOutError.records(let error): error
            case RevokeError.records(let error): error
            case ChangeRequestError.records(let error): error
            case ChangeRequestError.revoke(.records(let error)): error
            case ChangeRequestError.issue(.records(let error)): error
            case ExchangeError.records(let error): error
            case ExchangeError.issue(.records(let error)): error
            case AppealError.records(let error): error
            case AppealError.open(.records(let error)): error
            case OpenError.records(let error): error
            case PublishError.records(let error): error
            case PeopleError.records(let error): error
            case DeskTokenError.records(let error): error
            case SignInError.records(let error): error
            case FileIncidentError.records(let error): error
            case ReplyError.records(let error): error
            default: nil
            }
        guard let inner else { return nil }
        self = inner
    }
}
