import AmanLetter
import AmanOffice

extension ApartDone {
    /// As the office's servers remember it for some minutes.
    var json: JSONValue {
        switch self {
        case .key(let office):
            .object([.init("form", .text("apartKey")), .init("office", .text(office.text))])
        case .settled(let number):
            .object([.init("form", .text("apartSettled")), .init("letter", .text(number.text))])
        case .taken(let from, let ticket, let isNew):
            .object([
                .init("form", .text("apartTaken")), .init("office", .text(from.office.text)),
                .init("from", .whole(from.ticket.number)), .init("ticket", .whole(ticket.number)),
                .init("new", .whole(isNew ? 1 : 0)),
            ])
        case .bundle(let imported, let mark):
            .object([
                .init("form", .text("apartBundle")), .init("mark", .text(mark ?? "")),
                .init("counts", .list(imported.counts.map { .whole($0) })),
                .init("letters", .list(imported.letters.map { .list($0.map { .text($0.text) }) })),
                .init("forked", .list(imported.forkedLogs.map { .text($0) })),
            ])
        }
    }

    /// Reads what `json` wrote; nil for anything else.
    init?(_ json: JSONValue) {
        let office = json.text("office").flatMap { try? OfficeCode($0) }
        switch json.text("form") {
        case "apartKey":
            guard let office else { return nil }
            self = .key(of: office)
        case "apartSettled":
            guard let text = json.text("letter"), let number = try? LetterNumber(reading: text)
            else { return nil }
            self = .settled(number)
        case "apartTaken":
            guard let office, let from = json.whole("from"), let ticket = json.whole("ticket"),
                from > 0, ticket > 0
            else { return nil }
            self = .taken(
                from: OfficeTicket(office: office, ticket: Ticket(number: from)),
                ticket: Ticket(number: ticket),
                isNew: json.whole("new") == 1
            )
        case "apartBundle":
            guard let imported = ImportedBundle(json) else { return nil }
            let mark = json.text("mark") ?? ""
            self = .bundle(imported, mark: mark.isEmpty ? nil : mark)
        default: return nil
        }
    }
}

extension ImportedBundle {
    fileprivate var counts: [Int] {
        [
            Int(clamping: trustListSequence), trustListIsNew ? 1 : 0, trustListDiffers ? 1 : 0,
            newStatusLists, newNoticeLists, newLogs, known, contradictions, fromTheFuture,
        ]
    }

    fileprivate var letters: [[LetterNumber]] {
        [exchanged, exchangedTwice, exchangedThoughRevoked]
    }

    fileprivate init?(_ json: JSONValue) {
        let counts = json.list("counts").compactMap { count -> Int? in
            if case .whole(let number) = count { number } else { nil }
        }
        let letters = json.list("letters").compactMap { list -> [LetterNumber]? in
            guard case .list(let texts) = list else { return nil }
            return texts.compactMap { text in
                guard case .text(let text) = text else { return nil }
                return try? LetterNumber(reading: text)
            }
        }
        guard counts.count == 9, counts[0] >= 0, letters.count == 3 else { return nil }
        self.init()
        trustListSequence = UInt64(counts[0])
        (trustListIsNew, trustListDiffers) = (counts[1] == 1, counts[2] == 1)
        (newStatusLists, newNoticeLists, newLogs) = (counts[3], counts[4], counts[5])
        (known, contradictions, fromTheFuture) = (counts[6], counts[7], counts[8])
        (exchanged, exchangedTwice, exchangedThoughRevoked) = (letters[0], letters[1], letters[2])
        forkedLogs = json.list("forked").compactMap { log in
            if case .text(let origin) = log { origin } else { nil }
        }
    }
}

extension JSONValue {
    fileprivate func list(_ key: String) -> [JSONValue] {
        if case .list(let values)? = member(key) { values } else { [] }
    }
}
