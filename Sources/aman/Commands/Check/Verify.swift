import AmanLetter
import AmanLog
import AmanOffice
import AmanPaper
import AmanSignature
import AmanTexts
import AmanVerdict
import ArgumentParser
import Foundation

/// Judges a letter from its text, or from a photo or PDF of it.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verify a letter with a bundle: its text, or a photo or PDF of it.",
        discussion: """
            LETTER is the text of the code, a PNG, JPEG, PDF or text file, or - for one text on \
            each line of standard input. Of many letters the worst counts: 1 before 2 before 0. \
            Nothing is stored and no network is used.

            With --proof, says too what a proof of the letter shows: its file, or a picture of the \
            slip; a picture for each code, where they are not on one. It never changes the verdict.

              aman verify --bundle herat.bundle letter.pdf
              aman verify --bundle herat.bundle --proof slip.jpg letter.jpg
            """
    )

    @Option(help: ArgumentHelp("The bundle that the post has.", valueName: "file")) var bundle:
        String
    @Option(help: "Judge as of this time, RFC 3339.") var at: String?
    @Option(
        help: ArgumentHelp(
            "The programme's root must be this key or its successor.",
            valueName: "hex"
        )
    )
    var root: String?
    @Option(help: "The language: eng, prs, pus or fil.") var language = "eng"
    @Flag(help: "Write JSON to standard output.") var json = false
    @Option(help: "A letter's number and check code, as read out over a radio.")
    var checkCode: String?
    @Option(help: ArgumentHelp("The letter's proof, or a picture of its slip.", valueName: "file"))
    var proof: [String] = []
    @Argument(help: "The letter's text, a file, or -.") var letter: String?

    func validate() throws {
        guard Words.languages.contains(language) else {
            throw ValidationError(messages.cliRun.verify.sayLanguageEng)
        }
        guard (letter == nil) != (checkCode == nil) else {
            throw ValidationError(messages.cliRun.verify.giveLetterText)
        }
        guard proof.isEmpty || (letter != nil && letter != "-") else {
            throw ValidationError(messages.cliRun.verify.proofOfOneLetter)
        }
    }

    func run() async throws {
        let judge = try LetterJudge(
            bundle: try Input.bytes(of: bundle, limit: Input.fileByteCountMax),
            root: try root.map(rootPin),
            at: try at.map(moment)
        )
        if let checkCode { try look(up: checkCode, judge) }
        let letter = letter ?? "-"
        let proof = proof.isEmpty ? nil : try readProof(proof)
        let statuses =
            letter == "-" ? try verifyLines(judge) : verify(try texts(of: letter), proof, judge)
        try Console.finish()
        throw ExitCode(worst(statuses).rawValue)
    }

    /// Looks a letter up by what was read out; ends the program with the answer.
    private func look(up text: String, _ judge: LetterJudge) throws -> Never {
        let code: CheckCode
        do {
            code = try CheckCode(reading: text)
        } catch {
            throw Ending(.badInput, messages.cliRun.verify.numberAndCheck)
        }
        let status = look(up: code, judge)
        try Console.finish()
        throw ExitCode(status.rawValue)
    }

    private func look(up code: CheckCode, _ judge: LetterJudge) -> ExitStatus {
        let answer = judge.answer(code)
        Console.result(
            lines: json
                ? checkJSON(answer, language: language)
                : judge.words(language).report(answer).joined(separator: "\n")
        )
        return answer.finding.exitStatus
    }

    /// Judges each line of standard input as it comes, one verdict each.
    private func verifyLines(_ judge: LetterJudge) throws -> [ExitStatus] {
        var statuses: [ExitStatus] = []
        while let line = readLine() {
            let judgement = judge(line)
            Console.result(
                json
                    ? verdictJSON(judgement, language: language)
                    : judge.words(language).line(judgement)
            )
            statuses.append(judgement.exitStatus)
        }
        guard !statuses.isEmpty else {
            throw Ending(.badInput, messages.cliRun.verify.standardInputEmpty)
        }
        return statuses
    }

    private func verify(
        _ texts: [String],
        _ proof: InclusionProof?,
        _ judge: LetterJudge
    ) -> [ExitStatus] {
        // Number and check code where a letter's text belongs are looked up all the same.
        if texts.count == 1, let code = try? CheckCode(reading: texts[0]) {
            return [look(up: code, judge)]
        }
        let judgements = judge.letters(of: texts)
        for judgement in judgements {
            Console.result(
                lines: json
                    ? verdictJSON(judgement, language: language)
                    : judge.words(language).report(judgement).joined(separator: "\n")
            )
            if let proof, let letter = judgement.letter {
                let proven = judge.judgement(of: proof, for: letter)
                Console.result(
                    json
                        ? proofJSON(proven, of: judgement)
                        : judge.words(language).sentences(of: proven)
                )
            }
        }
        return judgements.map(\.exitStatus)
    }

    private func moment(_ text: String) throws -> Instant {
        guard let moment = Instant(rfc3339: text) else {
            throw Ending(.wrongUsage, messages.cliRun.verify.timeGivenWith)
        }
        return moment
    }

    private func texts(of letter: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: letter) else {
            guard !looksLikePath(letter) else {
                throw Ending(.badInput, messages.cliRun.verify.thereNoFile(letter: "\(letter)"))
            }
            return [letter]
        }
        let bytes = try Input.bytes(of: letter, limit: Input.fileByteCountMax)
        if let text = plainText(bytes) { return [text] }
        return try PictureReader.own.texts(in: bytes, accepting: .picturesAndPDF)
    }
}

/// Judges letters by one bundle.
private struct LetterJudge {
    private let session: CheckpointSession
    private let at: Instant?
    private let checker = SignatureChecker()

    init(bundle: [UInt8], root: RootPin?, at: Instant?) throws {
        session = try CheckpointSession.open(bundle, root: root, ask: checker.isValid)
        self.at = at
    }

    private var moment: CheckpointMoment {
        at.map { .asked($0) } ?? .clock(OfficeEnvironment.real.now())
    }

    func callAsFunction(_ text: String) -> Judgement {
        session.judge(text, at: moment, hashing: NativeSHA256.self, ask: checker.isValid)
    }

    func words(_ language: String) -> Words {
        Words.of(language, paper: session.knowledge.paper)
    }

    func answer(_ code: CheckCode) -> CheckAnswer {
        session.answer(code, at: moment, hashing: NativeSHA256.self)
    }

    func judgement(of proof: InclusionProof, for letter: ProvenLetter) -> ProofJudgement {
        session.judge(proof, of: letter, ask: checker.isValid)
    }

    func letters(of texts: [String]) -> [Judgement] {
        session.judgeLetters(
            among: texts,
            at: moment,
            hashing: NativeSHA256.self,
            ask: checker.isValid
        )
    }
}

/// 1 counts before 2, and 2 before 0.
private func worst(_ statuses: [ExitStatus]) -> ExitStatus {
    if statuses.contains(.no) { return .no }
    return statuses.contains(.cannotTell) ? .cannotTell : .done
}

/// A small file of plain text, in as many lines as a program broke it into; nil for pictures and
/// PDF.
private func plainText(_ bytes: [UInt8]) -> String? {
    guard bytes.count <= Input.letterByteCountMax, !bytes.contains(0),
        !bytes.starts(with: "%PDF".utf8)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
}

/// True for what is a path rather than a letter's text.
///
/// A letter's text is some hundred characters of Base45, which has a slash but no small letters.
private func looksLikePath(_ text: String) -> Bool {
    let endings = [".pdf", ".png", ".jpg", ".jpeg", ".txt"]
    guard text.count < 1_024 else { return false }
    if endings.contains(where: text.lowercased().hasSuffix) { return true }
    return text.contains("/") && (text.count < 100 || text.contains(where: \.isLowercase))
}

/// The root that was asked for: its kid, or all of its SHA-256.
func rootPin(_ text: String) throws -> RootPin {
    guard let root = RootPin(hexadecimal: text) else {
        throw Ending(.wrongUsage, messages.cliRun.verify.rootHasOr)
    }
    return root
}

extension Judgement {
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

extension CheckFinding {
    /// 0 nothing is known against it, 1 something is, 2 not known here.
    var exitStatus: ExitStatus {
        switch self {
        case .known: .done
        case .told: .no
        case .notKnown, .noLog, .unknownOffice, .officeDistrusted: .cannotTell
        }
    }
}
