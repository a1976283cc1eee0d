import AmanLetter
import AmanNames
import AmanOffice
import AmanTexts
import ArgumentParser

/// Shows which applications have hits on outside lists.
struct ListHits: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hits",
        abstract: "Show tickets with a hit on an outside list, or the hits of one ticket.",
        discussion: "The hits of a ticket are counted and audited as screening is."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "A ticket; all that wait for a reviewer without it.") var ticket: Int?
    @Option(help: "Who asks, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .review, by: officer, usual: "reviewer")
        guard let ticket else {
            for ticket in try await acting.office.ticketsWithOutsideHits() {
                if home.json {
                    try Console.json(["ticket": ticket.number])
                } else {
                    Console.result("\(ticket)")
                }
            }
            return
        }
        let application = try await acting.application(ticket)
        let hits = try await acting.office.outsideHits(
            of: application,
            officer: acting.officer
        )
        for hit in hits {
            let line = HitLine(hit)
            if home.json {
                try Console.json(line)
            } else {
                Console.result(fields: line.fields)
            }
        }
    }
}

/// Clears a hit, with a reason.
struct ClearListHit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Clear a hit on an outside list, with a reason; it does not come back."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The ticket.") var ticket: Int
    @Argument(help: "The hit, as aman list hits TICKET shows it.") var hit: String
    @Option(help: "other-person, owner-denies, list-wrong or without-effect.")
    var reason: ClearReason
    @Option(help: "Who has looked, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .review, by: officer, usual: "reviewer")
        let application = try await acting.application(ticket)
        guard let bytes = Hexadecimal.bytes(hit.utf8), let id = ListID(bytes) else {
            throw OutsideListError.noSuchHit
        }
        try await acting.office.clear(
            id,
            of: application,
            reason: reason,
            officer: acting.officer
        )
        if home.json {
            try Console.json(["cleared": hit])
        } else {
            Console.note(messages.cliList.clear.cleared)
        }
    }
}

extension ClearReason: ExpressibleByArgument {}

extension ActingOffice {
    /// The application of a ticket: a look, counted and audited.
    fileprivate func application(_ ticket: Int) async throws -> Application {
        let found = try await office.lookUp(Ticket(number: ticket), officer: officer)
        guard let found else { throw OpenError.notFound }
        return found
    }
}

/// A hit of one ticket: never a name.
private struct HitLine: Encodable {
    let hit: String
    let kind: String
    let owner: String
    let reference: String
    let agreed: [String]
    let differing: [String]
    let found: String
    /// Why it was cleared; absent while it waits.
    let cleared: String?

    init(_ kept: KeptOutsideHit) {
        hit = Hexadecimal.text(kept.id.bytes)
        kind = kept.hit.kind.rawValue
        owner = kept.hit.owner
        reference = kept.hit.reference
        agreed = kept.hit.agreed.map(\.rawValue)
        differing = kept.hit.differing.map(\.rawValue)
        found = kept.foundAt.rfc3339
        cleared = kept.cleared?.reason.rawValue
    }

    var fields: [String] {
        let differing = differing.isEmpty ? "-" : differing.joined(separator: " ")
        return [
            hit, kind, owner, reference, agreed.joined(separator: " "), differing,
            cleared ?? "-",
        ]
    }
}
