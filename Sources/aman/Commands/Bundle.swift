import AmanLetter
import AmanOffice
import AmanVerdict
import ArgumentParser

/// Writes, or takes in, all that a checkpoint needs.
struct Bundle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write all a checkpoint needs into one file, or take in another office's.",
        discussion: """
              aman bundle --out herat.bundle
              aman bundle --take kunduz.bundle
            """
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("Write the bundle to this file.", valueName: "file"))
    var out: String?
    @Option(help: ArgumentHelp("Take in another office's bundle.", valueName: "file"))
    var take: String?
    @Option(help: "Who takes it in.") var officer = "desk"

    func validate() throws {
        guard (out == nil) != (take == nil) else {
            throw ValidationError("Say either --out FILE or --take FILE.")
        }
    }

    func run() async throws {
        let opened = try await home.open()
        if let take {
            let bytes = try Input.bytes(of: take, limit: Input.fileByteCountMax)
            let outcome = try await opened.office.takeBundle(bytes, officer: officer)
            try show(outcome)
            try await opened.publish()
        } else if let out {
            try await opened.publish()
            let bytes = try await opened.office.bundle()
            try ResultFile.write(bytes, to: out)
            if home.json {
                try Console.json(["file": out, "byteCount": String(bytes.count)])
            } else {
                Console.note("Wrote \(bytes.count) bytes to \(out). Bring it to every post.")
            }
        }
    }

    private func show(_ taken: TakenBundle) throws {
        if home.json {
            try Console.json(TakeReport(taken))
            return
        }
        let report = TakeReport(taken)
        Console.note("Took in \(report.newParts) newer parts; \(taken.known) were known.")
        for number in taken.exchanged { Console.note("\(number) was exchanged elsewhere.") }
        for number in taken.exchangedTwice {
            Console.note(
                "\(number) was exchanged at two offices. Both new letters stand; "
                    + "please look into it."
            )
        }
        for number in taken.exchangedThoughRevoked {
            Console.note(
                "\(number) was taken back here and exchanged elsewhere; please look into it."
            )
        }
        for origin in taken.forkedLogs {
            Console.note(
                "The log \(origin) is not a continuation of what was known of it. "
                    + "Tell your monitor."
            )
        }
    }
}

/// What was new in a bundle, as JSON.
struct TakeReport: Encodable {
    let newParts: Int
    let knownParts: Int
    let exchanged: [String]
    let exchangedTwice: [String]
    let exchangedThoughRevoked: [String]
    let forkedLogs: [String]

    init(_ taken: TakenBundle) {
        newParts =
            taken.newStatusLists + taken.newNoticeLists + taken.newLogs
            + (taken.trustListIsNew ? 1 : 0)
        knownParts = taken.known
        exchanged = taken.exchanged.map(\.text)
        exchangedTwice = taken.exchangedTwice.map(\.text)
        exchangedThoughRevoked = taken.exchangedThoughRevoked.map(\.text)
        forkedLogs = taken.forkedLogs
    }
}
