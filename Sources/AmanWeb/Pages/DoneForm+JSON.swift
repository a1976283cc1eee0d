import AmanLetter
import AmanOffice

extension DoneForm {
    /// As the office's servers remember it for some minutes.
    var json: JSONValue {
        switch self {
        case .password: named("password")
        case .roles(let id): named("roles", id.number)
        case .staffRequest(let id): named("staffRequest", id.number)
        case .staffConfirmed(let id): named("staffConfirmed", id.number)
        case .colleague(let id): named("colleague", id.number)
        case .setUpEnded: named("setUpEnded")
        case .decided(let batch): batch.json
        case .apart(let done): done.json
        }
    }

    private func named(_ name: String, _ number: Int64 = 0) -> JSONValue {
        .object([.init("form", .text(name)), .init("number", .whole(Int(number)))])
    }

    /// Reads what `json` wrote; nil for anything else.
    init?(_ json: JSONValue) {
        let number = Int64(json.whole("number") ?? 0)
        switch json.text("form") {
        case "password": self = .password
        case "roles": self = .roles(StaffID(number: number))
        case "staffRequest": self = .staffRequest(StaffRequestID(number: number))
        case "staffConfirmed": self = .staffConfirmed(StaffID(number: number))
        case "colleague": self = .colleague(StaffID(number: number))
        case "setUpEnded": self = .setUpEnded
        case "decided":
            guard let batch = DecidedBatch(json) else { return nil }
            self = .decided(batch)
        default:
            guard let done = ApartDone(json) else { return nil }
            self = .apart(done)
        }
    }
}

extension DecidedBatch {
    fileprivate var json: JSONValue {
        let leftOut = leftOut.compactMap { left in
            left.why.written.map { why in
                JSONValue.list([.whole(left.ticket.number), .text(why.code), .text(why.detail)])
            }
        }
        return .object([
            .init("form", .text("decided")), .init("value", .text(value)),
            .init("decided", .list(decided.map { .whole($0.number) })),
            .init("leftOut", .list(leftOut)),
        ])
    }

    fileprivate init?(_ json: JSONValue) {
        guard let value = json.text("value"), case .list(let decided)? = json.member("decided"),
            case .list(let leftOut)? = json.member("leftOut")
        else { return nil }
        self.init(value: value)
        for ticket in decided {
            guard case .whole(let number) = ticket, number > 0 else { return nil }
            self.decided.append(Ticket(number: number))
        }
        for left in leftOut {
            guard case .list(let parts) = left, parts.count == 3,
                case .whole(let number) = parts[0], number > 0,
                case .text(let code) = parts[1], case .text(let detail) = parts[2],
                let why = DecideError(code, detail)
            else { return nil }
            self.leftOut.append((Ticket(number: number), why))
        }
    }
}

extension DecideError {
    /// Those that carry nothing, by the names under which they are remembered.
    private static let plain: [String: DecideError] = [
        "notFound": .notFound, "sameOfficer": .sameOfficer, "refusedBefore": .refusedBefore,
        "notOpened": .notOpened, "officerName": .officerName, "nameMissing": .nameMissing,
        "referredToItself": .referredToItself, "changedMeanwhile": .changedMeanwhile,
        "nothingToWithdraw": .nothingToWithdraw, "actedOn": .actedOn, "noteTooLong": .noteTooLong,
        "noteNotPlain": .noteNotPlain,
    ]

    /// A name and what more it says; nil for what the records said, which no page is led to.
    fileprivate var written: (code: String, detail: String)? {
        switch self {
        case .alreadyDecided(let state): ("alreadyDecided", state.rawValue)
        case .notRefused(let state): ("notRefused", state.rawValue)
        case .unknownReason(let reason): ("unknownReason", reason)
        case .unknownOffice(let office): ("unknownOffice", office.text)
        case .tooLateToWithdraw(let moment): ("tooLateToWithdraw", "\(moment.seconds)")
        case .appealTooLate(let moment): ("appealTooLate", "\(moment.seconds)")
        default: Self.plain.first { $0.value == self }.map { ($0.key, "") }
        }
    }

    fileprivate init?(_ code: String, _ detail: String) {
        let state = ApplicationState(rawValue: detail)
        let moment = Int64(detail).map(Instant.init(seconds:))
        let found: DecideError? =
            switch code {
            case "alreadyDecided": state.map { .alreadyDecided($0) }
            case "notRefused": state.map { .notRefused($0) }
            case "unknownReason": .unknownReason(detail)
            case "unknownOffice": (try? OfficeCode(detail)).map { .unknownOffice($0) }
            case "tooLateToWithdraw": moment.map { .tooLateToWithdraw($0) }
            case "appealTooLate": moment.map { .appealTooLate($0) }
            default: Self.plain[code]
            }
        guard let found else { return nil }
        self = found
    }
}

extension JSONValue {
    func member(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    func text(_ key: String) -> String? {
        guard case .text(let text)? = member(key) else { return nil }
        return text
    }

    func whole(_ key: String) -> Int? {
        guard case .whole(let number)? = member(key) else { return nil }
        return number
    }
}
