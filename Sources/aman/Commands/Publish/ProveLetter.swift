import AmanLetter
import AmanLog
import AmanOffice
import AmanPaper
import AmanRecords
import AmanTexts
import AmanVerdict
import ArgumentParser

/// Proves that one letter is in the public log: as a file, or as a slip on paper.
struct ProveLetter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof",
        abstract: "Write the proof that a letter is in the log, or print it as a slip.",
        discussion: """
            Leads to the newest tree head that enough witnesses have cosigned, else to the newest. \
            A slip has one to three codes and no name; with the letter it is checked by \
            aman-verify --proof, by aman verify --proof and by the page for phones, without a \
            network.

              aman log proof HER-7K4M-92QX > letter.tlog-proof
              aman log proof HER-7K4M-92QX --slip slip.pdf
            """
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("Print it as this PDF.", valueName: "file")) var slip: String?
    @Option(help: "What goes to standard output: text, binary or codes.") var form: ProofForm?
    @Argument(help: "The letter's number.") var number: String

    func validate() throws {
        let asked = [slip != nil, form != nil, home.json].count { $0 }
        guard asked < 2 else {
            throw ValidationError(messages.cliRun.logCommand.slipOrForm)
        }
    }

    func run() async throws {
        let opened = try await home.open()
        try await opened.publish()
        let (office, files) = (opened.office, opened.home.publishedFiles)
        let number = try LetterNumber(reading: self.number)
        let proof = try await office.inclusionProof(of: number, from: files)
        let made = try await office.proofSlip(of: number, from: files)
        if let slip { return try print(made, of: office, to: slip) }
        if home.json {
            return try Console.json(ProofReport(proof: proof.text, codes: made.codes))
        }
        switch form ?? .text {
        case .text: Console.result(bytes: Array(proof.text.utf8))
        case .binary: Console.result(bytes: proof.binary)
        // A code's text may end with a space: the lines go out as they are.
        case .codes: Console.result(bytes: Array(made.codes.map { $0 + "\n" }.joined().utf8))
        }
    }

    private func print(_ made: ProofSlip, of office: Office, to path: String) throws {
        let printer = try ProofSlipPrinter(programme: office.programme, office: office.code)
        try ResultFile.write(try printer.pdf([made]), to: path)
        let texts = messages.cliRun.logCommand
        if path != "-" { Console.note(texts.wroteSlip(path: path)) }
        if made.listed > 0, made.witnessedAt == nil { Console.note(texts.notWitnessed) }
    }
}

/// The forms of a proof that go to standard output.
enum ProofForm: String, CaseIterable, ExpressibleByArgument {
    /// C2SP's.
    case text
    /// As `docs/log-format.md` has it.
    case binary
    /// The texts of the slip's codes, one to a line.
    case codes
}

/// A proof as JSON.
struct ProofReport: Encodable {
    /// C2SP's text.
    let proof: String
    /// What the slip's codes say.
    let codes: [String]
}
