import AmanLetter
import AmanOffice

/// What was new in a bundle, as JSON.
struct BundleImportReport: Encodable {
    let newParts: Int
    let knownParts: Int
    let exchanged: [String]
    let exchangedTwice: [String]
    let exchangedThoughRevoked: [String]
    let forkedLogs: [String]
    /// Another trust list of the same number is here.
    let trustListDiffers: Bool
    /// Lists that were not imported because they are dated in the future.
    let fromTheFuture: Int

    /// That another office's clock is wrong, or nil.
    var clockSentence: String? {
        switch fromTheFuture {
        case 0: nil
        case 1:
            "1 list was dated in the future and was not imported: that office's clock is wrong, "
                + "or ours."
        case let count:
            "\(count) lists were dated in the future and were not imported: that office's clock is "
                + "wrong, or ours."
        }
    }

    init(_ taken: ImportedBundle) {
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

extension BundleImportReport {
    /// Tells what a person should know, or all of it as JSON.
    func show(_ json: Bool) throws {
        if json { return try Console.json(self) }
        if trustListDiffers {
            Console.note(
                "Another trust list of the same number stands here: the root signed two beside "
                    + "each other. Ask its keepers for a newer one, and why."
            )
        }
        Console.note("Imported \(newParts) newer parts; \(knownParts) were known.")
        if let clockSentence { Console.note(clockSentence) }
        for number in exchanged { Console.note("\(number) was exchanged elsewhere.") }
        for number in exchangedTwice {
            Console.note(
                "\(number) was exchanged at two offices. Both new letters stand; "
                    + "please look into it."
            )
        }
        for number in exchangedThoughRevoked {
            Console.note(
                "\(number) was taken back here and exchanged elsewhere; please look into it."
            )
        }
        for origin in forkedLogs {
            Console.note(
                "The log \(origin) is not a continuation of what was known of it. "
                    + "Tell your monitor."
            )
        }
    }
}
