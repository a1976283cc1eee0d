import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanTexts
import ArgumentParser
import Foundation

extension SealCommand {
    /// Makes shares for custodians.
    struct SetUp: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "setup",
            abstract: "Make a share of the key for each custodian, on a sheet to be printed.",
            discussion: """
                Any of them, as many as the threshold says, open a sealed office; fewer learn \
                nothing. The shares are stored nowhere: send the sheets to the printer without a \
                file (--out - | lpr), and let every custodian show the share with aman seal \
                verify. With --rekey a new set makes the old one void for this folder; copies of \
                the folder made before still open with the old one.

                  aman seal setup --custodians 5 --threshold 3 --out - --home herat | lpr
                """
        )
        @OptionGroup var home: HomeOptions
        @Option(help: "How many custodians get a share: 2 to 16.") var custodians: Int
        @Option(help: "How many of them open the office: 2 or more.") var threshold: Int
        @Option(
            help: ArgumentHelp(
                "The sheets as PDF; without it, --json shows the shares.",
                valueName: "file"
            )
        )
        var out: String?
        @Flag(help: "Make the present custodians' shares void.") var rekey = false
        @Option(help: "Who does it.") var officer: String?

        func validate() throws {
            guard out != nil || home.json else {
                throw ValidationError(messages.cliHome.seal.nowhereToShow)
            }
            guard out != "-" || !home.json else {
                throw ValidationError(messages.cliHome.seal.nowhereToShow)
            }
        }

        func run() async throws {
            let acting = try await home.openWithoutSignIn(by: officer, usual: "administrator")
            let (opened, office) = (acting.opened, acting.office)
            try await office.records.append(
                AuditEntry(
                    at: office.environment.now(),
                    officer: acting.officer,
                    act: .custodians,
                    subject: AuditCode(office.code)
                )
            )
            let shares = try HomeFolder.makeShares(
                of: opened.home,
                custodians: custodians,
                threshold: threshold,
                rekey: rekey
            )
            if let out {
                let printer = try CustodySheetPrinter(
                    programme: office.programme,
                    office: office.code
                )
                let now = office.environment.now()
                try ResultFile.write(try printer.pdf(shares, madeAt: now), to: out)
            }
            if home.json {
                let shown = out == nil ? shares.map(\.text) : nil
                try Console.json(SharesReport(set: shares.first?.setName ?? "", shares: shown))
            }
            Console.note(messages.cliHome.seal.sharesMade)
        }
    }

    /// Takes a share from a custodian, to see that it can be read.
    struct VerifyShare: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Check one custodian's share, from the keyboard or a scanner.",
            discussion: "The share is not shown and not stored. Needs no passphrase."
        )
        @OptionGroup var home: HomeOptions

        func run() async throws {
            guard let share = try ShareInput().next() else {
                throw Ending(.wrongUsage, messages.cliHome.seal.noShareGiven)
            }
            let state = try HomeFolder.verify(share, at: home.folder)
            if home.json {
                try Console.json(
                    CustodyReport(
                        state,
                        isSealed: HomeFolder.isSealed(at: home.folder),
                        lock: try HomeFolder.lock(at: home.folder)
                    )
                )
            }
            Console.note(messages.cliHome.seal.shareRight(place: "\(share.place)"))
            Console.note(state.sentence)
        }
    }
}

/// New shares as JSON.
private struct SharesReport: Encodable {
    let set: String
    let shares: [String]?
}

/// Shares as people give them: at the terminal without showing them, or line by line.
struct ShareInput {
    /// Symbols of a share, without what is between them.
    private static let symbolCount = 72

    /// The next share; nil at the end of the input.
    ///
    /// At a terminal it may be given whole, as a scanner does, or row by row, in characters or in
    /// words.
    ///
    /// - Throws: `ShareRefusal`; the next call takes the next one.
    func next() throws -> CustodianShare? {
        guard isatty(STDIN_FILENO) == 1 else {
            while let line = readLine() {
                guard line.allSatisfy(\.isWhitespace) else {
                    return try CustodianShare(reading: line)
                }
            }
            return nil
        }
        var typed = try Unlocking.ask(messages.cliHome.seal.askShare)
        guard !typed.isEmpty else { return nil }
        if CustodianShare.isInWords(typed), Self.symbols(of: typed) != Self.symbolCount {
            return try inWords(beginning: typed)
        }
        while Self.symbols(of: typed) < Self.symbolCount {
            let row = try Unlocking.ask(messages.cliHome.seal.askShare)
            guard !row.isEmpty else { return nil }
            typed += row
        }
        return try CustodianShare(reading: typed)
    }

    /// Takes the rows of a share in words; a row with a slip is named at once and asked for again.
    private func inWords(beginning first: String) throws -> CustodianShare? {
        var rows: [String] = []
        var typed = first
        while true {
            // A whole share on one line, as from a file.
            if rows.isEmpty, let share = try? CustodianShare(reading: typed) { return share }
            do throws(ShareRefusal) {
                try CustodianShare.checkWords(typed, row: rows.count + 1)
                rows.append(typed)
            } catch {
                Console.say(explain(error))
            }
            guard rows.count < CustodianShare.rowCountOfWords else { break }
            typed = try Unlocking.ask(messages.cliHome.seal.askWords(row: "\(rows.count + 1)"))
            guard !typed.isEmpty else { return nil }
        }
        return try CustodianShare(reading: rows.joined(separator: " "))
    }

    private static func symbols(of typed: String) -> Int {
        typed.unicodeScalars.count { $0.properties.isAlphabetic || $0.isDigit }
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }
}
