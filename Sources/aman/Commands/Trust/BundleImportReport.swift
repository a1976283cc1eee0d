import AmanLetter
import AmanOffice
import AmanTexts

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
    /// Lists that an office signed twice in one second, and not alike.
    let contradictions: Int
    /// Equal at offices that know the same; nil where nothing could be published.
    let mark: String?

    /// That another office's clock is wrong, or nil.
    var clockSentence: String? {
        fromTheFuture == 0
            ? nil : messages.cliRun.bundleImportReport.datedInTheFuture(count: fromTheFuture)
    }

    init(_ taken: ImportedBundle, mark: String?) {
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
        contradictions = taken.contradictions
        self.mark = mark
    }
}

extension BundleImportReport {
    /// Tells what a person should know, or all of it as JSON.
    func show(_ json: Bool) throws {
        if json { return try Console.json(self) }
        if trustListDiffers {
            Console.note(
                messages.cliRun.bundleImportReport.anotherTrustList
            )
        }
        Console.note(
            messages.cliRun.bundleImportReport.imported(count: newParts, known: "\(knownParts)")
        )
        if let clockSentence { Console.note(clockSentence) }
        if contradictions > 0 {
            Console.note(messages.cliApart.contradictions(count: contradictions))
        }
        for number in exchanged {
            Console.note(messages.cliRun.bundleImportReport.exchangedElsewhere(number: "\(number)"))
        }
        for number in exchangedTwice {
            Console.note(
                messages.cliRun.bundleImportReport.exchangedAtTwo(number: "\(number)")
            )
        }
        for number in exchangedThoughRevoked {
            Console.note(
                messages.cliRun.bundleImportReport.revokedHere(number: "\(number)")
            )
        }
        for origin in forkedLogs {
            Console.note(
                messages.cliRun.bundleImportReport.logNotContinuation(origin: "\(origin)")
            )
        }
        if let mark { Console.note(messages.cliApart.mark(mark: mark)) }
    }
}
