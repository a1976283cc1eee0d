import AmanLetter
import AmanOffice
import AmanTexts

extension ProtectedRow {
    /// What the office calls the row, at the beginning of a sentence; never a name of a person.
    var text: String {
        let words = messages.cli.row
        return switch self {
        case .application(let ticket): words.application(ticket: "\(ticket)")
        case .letter(_, let number?): words.letter(number: "\(number)")
        case .letter(let leaf, nil): words.letterAt(leaf: "\(leaf)")
        case .changeRequest(let id): words.changeRequest(id: "\(id)")
        case .appeal(let id): words.appeal(id: "\(id)")
        case .exchange(let leaf): words.exchange(leaf: "\(leaf)")
        case .member(let id): words.member(id: "\(id)")
        case .token(let id): words.token(id: "\(id)")
        case .allowance(let id): words.allowance(id: "\(id)")
        case .staffRequest(let id): words.staffRequest(id: "\(id)")
        case .setUp: words.setUp
        case .clearedHit(let ticket, let other):
            words.clearedHit(ticket: "\(ticket)", other: "\(other)")
        case .incident: code
        case .publishedWeek(let place): words.publishedWeek(place: "\(place)")
        case .witness(let log, let key):
            words.witness(key: Hexadecimal.text(key.prefix(8)), log: log)
        case .numbers(let kind, let rows):
            words.numbers(
                first: "\(rows.lowerBound)",
                last: "\(rows.upperBound)",
                kind: kind.rawValue
            )
        case .end: words.end
        }
    }
}

extension RowFinding {
    /// What is wrong with which row.
    var sentence: String {
        let words = messages.cli.row.fault
        return switch difference {
        case .changed: words.changed(row: row.text)
        case .older: words.older(row: row.text)
        case .missing: words.missing(row: row.text)
        case .added: words.added(row: row.text)
        }
    }
}
