import AmanLetter
import AmanOffice
import AmanPaper
import AmanSignature
import AmanVerdict
import AmanWords
import ArgumentParser
import Foundation

/// Judges a letter from its text, or from a photo or PDF of it.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judge a letter by a bundle: its text, or a photo or PDF of it.",
        discussion: """
            LETTER is the text of the code, - for standard input, or a PNG, JPEG or PDF file. \
            Nothing is kept and no network is used.

              aman verify --bundle herat.bundle letter.pdf
            """
    )

    @Option(help: ArgumentHelp("What the post knows.", valueName: "file")) var bundle: String
    @Option(help: "Judge as of this time, RFC 3339.") var at: String?
    @Option(help: "eng, prs, pus or fil.") var language = "eng"
    @Flag(help: "Answer with JSON on standard output.") var json = false
    @Argument(help: "The letter's text, -, or an image.") var letter: String

    func run() async throws {
        let checker = SignatureChecker()
        let knowledge = try Knowledge.read(
            try Input.bytes(of: bundle, limit: Input.fileByteCountMax),
            pinnedRoot: nil,
            ask: checker.fits
        )
        let judgements = try texts().map { text in
            judge(
                text,
                knowledge: knowledge,
                now: try moment(),
                source: at == nil ? .clock : .asked,
                ask: checker.fits
            )
        }
        // A page carries the code twice; the better reading of the two is the letter's.
        guard let judgement = judgements.min(by: { $0.rank < $1.rank }) else { return }
        Console.result(
            json
                ? verdictJSON(judgement, language: language)
                : Words.of(language).report(judgement).joined(separator: "\n")
        )
        throw ExitCode(judgement.exitStatus.rawValue)
    }

    private func moment() throws -> Instant {
        guard let at else { return Surroundings.real.now() }
        guard let moment = Instant(rfc3339: at) else {
            throw Ending(
                .wrongUsage,
                "The time given with --at is not of the form 2026-11-23T08:00:00Z."
            )
        }
        return moment
    }

    private func texts() throws -> [String] {
        if letter == "-" { return [try Input.line(from: .standardInput)] }
        guard FileManager.default.fileExists(atPath: letter) else { return [letter] }
        return try QRReader.read(try Input.bytes(of: letter, limit: Input.fileByteCountMax))
    }
}

extension Judgement {
    /// Orders readings of one page: proven ones first.
    fileprivate var rank: Int { letter == nil ? 1 : 0 }

    /// 0 in force, 2 cannot tell, 1 every other verdict.
    var exitStatus: ExitStatus {
        switch verdict {
        case .inForce: .done
        case .cannotTell: .cannotTell
        case .notYetValid, .expired, .revoked, .suspended, .exchanged, .untrusted, .forged,
            .unreadable:
            .no
        }
    }
}
