import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser
import Foundation

/// Exchanges a transit letter for a longer one at its destination.
struct Exchange: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Exchange a transit letter for a longer one.",
        discussion: """
            The letter handed in is checked, chained to the new one by its digest, and marked \
            exchanged; it cannot be used twice. If the other office's status list is not \
            known here, the exchange is made and says so.

              aman exchange - --officer 'S. Karimi' < scanned.txt
            """
    )

    @OptionGroup var home: HomeOptions
    @Argument(help: "The letter's text, or - to read it from standard input.") var text: String
    @Option(help: "The officer who exchanges it.") var officer: String?

    func run() async throws {
        let letter = text == "-" ? try Input.line(from: .standardInput) : text
        guard !letter.isEmpty else {
            throw Ending(.badInput, messages.cliRun.exchange.standardInputEmpty)
        }
        let acting = try await home.open(for: .exchange, by: officer)
        let opened = acting.opened
        let outcome = try await opened.office.exchange(letter, officer: acting.officer)
        // Later applications find the person once this one is compared. Where that fails the
        // holder has the letter all the same, and the server tries again.
        _ = await opened.office.compare(outcome.application)
        let unpublished = await opened.publishWhatIsKept()
        let report = ExchangeReport(outcome)
        if home.json {
            try Console.json(report)
        } else {
            Console.note(
                messages.cliRun.exchange.exchangedFor(
                    replaced: "\(report.replaced)",
                    report: "\(report.number)"
                )
            )
            Console.note(
                messages.cliRun.exchange.entryLogGood(
                    logIndex: "\(report.logIndex)",
                    validUntil: "\(report.validUntil)"
                )
            )
            for doubt in outcome.doubts { Console.note(doubt.sentence) }
            Console.result(report.text)
        }
        opened.tell(
            unpublished,
            messages.cliRun.exchange.letterStored(record: "\(outcome.issued.record.number)")
        )
        try Console.finish(advice: home.again(report.number))
    }
}

extension ExchangeDoubt {
    /// The doubt, for the officer; it takes nothing from the holder.
    fileprivate var sentence: String {
        switch self {
        case .statusNotAtHand:
            messages.cliRun.exchange.notedWithOther
        case .ended: messages.cliRun.exchange.notedWithLetter
        case .otherDestination: messages.cliRun.exchange.notedWithMade
        case .notInOurRecords: messages.cliRun.exchange.notedWithOurs
        }
    }
}
