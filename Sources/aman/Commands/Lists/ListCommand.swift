import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Compares an office's applicants with a list of another authority.
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Compare applicants with an outside list, without showing either side's names.",
        discussion: """
            A court, a search for the missing, or another office has the list; this office has \
            the applicants. The owner seals the list and gives the file away; it says nothing \
            without the owner's answers. Four files, which may travel on a stick:

              aman list seal court.csv --owner 'Herat court' --kind exclusion \\
                --out court.aman-list --key court.key              the owner
              aman list ask court.aman-list --out q.question      the office
              aman list answer q.question --key court.key --out a.answer   the owner
              aman list match a.answer --list court.aman-list     the office

            The owner learns how many keys were asked about, in steps of a thousand, and nothing \
            else. The office learns the hits on its own applicants: questions to its reviewers, \
            never refusals. docs/outside-lists.md says what each side could still guess.
            """,
        subcommands: [
            SealOutsideList.self, AskOutsideList.self, AnswerQuestion.self, MatchAnswer.self,
            ShowOutsideList.self, ListHits.self, ClearListHit.self,
        ]
    )
}

/// Says what a list is, for the telephone call in which two people compare it.
struct ShowOutsideList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show whose list it is, and the digits to compare with its owner."
    )
    @Argument(help: "The sealed list.") var list: String
    @Flag(help: "Write JSON to standard output.") var json = false

    func run() throws {
        let report = ListReport(try ListFiles.list(list))
        if json {
            try Console.json(report)
        } else {
            report.show()
        }
    }
}

/// A list as a command shows it.
struct ListReport: Encodable {
    let list: String
    let kind: String
    let owner: String
    let sealed: String
    /// With the padding.
    let entries: Int
    let answersMax: Int
    let fingerprint: String

    init(_ list: OutsideList) {
        self.list = list.id.text
        kind = list.kind.rawValue
        owner = list.owner
        sealed = list.sealedAt.rfc3339
        entries = list.entryCount
        answersMax = list.answeredKeyCountMax
        fingerprint = list.fingerprint
    }

    func show() {
        let groups = stride(from: 0, to: fingerprint.count, by: 4).map {
            String(fingerprint.dropFirst($0).prefix(4))
        }
        Console.row("list", list, width: 14)
        Console.row("owner", owner, width: 14)
        Console.row("kind", kind, width: 14)
        Console.row("sealed", sealed, width: 14)
        Console.row("entries", "\(entries)", width: 14)
        Console.row("answers", "\(answersMax)", width: 14)
        Console.row("fingerprint", groups.joined(separator: " "), width: 14)
    }
}

/// Reads the files of a comparison.
enum ListFiles {
    static func list(_ path: String) throws -> OutsideList {
        let bytes = try Input.bytes(of: path, limit: OutsideListLimits.listByteCountMax)
        return try OutsideList(reading: bytes)
    }

    static func question(_ path: String) throws -> ListQuestion {
        try ListQuestion(reading: small(path))
    }

    static func answer(_ path: String) throws -> ListAnswer {
        try ListAnswer(reading: small(path))
    }

    static func key(_ path: String) throws -> OwnerKey {
        try OwnerKey(reading: small(path))
    }

    private static func small(_ path: String) throws -> [UInt8] {
        try Input.bytes(of: path, limit: OutsideListLimits.smallFileByteCountMax)
    }
}
