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
        if home.json { try ResultFile.refuseStandardOutput(out, for: "--out") }
    }

    func run() async throws {
        let opened = try await home.open()
        if let take {
            let bytes = try Input.bytes(of: take, limit: Input.fileByteCountMax)
            let outcome = try await opened.office.takeBundle(bytes, officer: officer)
            try show(outcome)
            try await (try await home.reopened(after: opened)).publish()
        } else if let out {
            try await opened.publish()
            let bytes = try await opened.office.bundle()
            try ResultFile.write(bytes, to: out)
            if home.json {
                try Console.json(BundleReport(file: out, byteCount: bytes.count))
            } else if out != "-" {
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
        if taken.trustListDiffers {
            Console.note(
                "Another trust list \(taken.trustListSequence) stands here: the root signed two "
                    + "beside each other. Ask its keepers for a newer one, and why."
            )
        }
        Console.note("Took in \(report.newParts) newer parts; \(taken.known) were known.")
        if let clock = report.clockSentence { Console.note(clock) }
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

/// A bundle that was written, as JSON.
struct BundleReport: Encodable {
    let file: String
    let byteCount: Int
}

/// What was new in a bundle, as JSON.
struct TakeReport: Encodable {
    let newParts: Int
    let knownParts: Int
    let exchanged: [String]
    let exchangedTwice: [String]
    let exchangedThoughRevoked: [String]
    let forkedLogs: [String]
    /// Another trust list of the same number stands here.
    let trustListDiffers: Bool
    /// Lists that were not taken because they are dated in the future.
    let fromTheFuture: Int

    /// That another office's clock is wrong, or nil.
    var clockSentence: String? {
        switch fromTheFuture {
        case 0: nil
        case 1:
            "1 list was dated in the future and was not taken: that office's clock is wrong, "
                + "or ours."
        case let count:
            "\(count) lists were dated in the future and were not taken: that office's clock is "
                + "wrong, or ours."
        }
    }

    init(_ taken: TakenBundle) {
        newParts =
            taken.newStatusLists + taken.newNoticeLists + taken.newLogs
            + (taken.trustListIsNew ? 1 : 0)
        knownParts = taken.known
        exchanged = taken.exchanged.map(\.text)
        exchangedTwice = taken.exchangedTwice.map(\.text)
        exchangedThoughRevoked = taken.exchangedThoughRevoked.map(\.text)
        forkedLogs = taken.forkedLogs
        trustListDiffers = taken.trustListDiffers
        fromTheFuture = taken.fromTheFuture
    }
}
