import AmanLetter
import AmanLog
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
            LETTER is the text of the code, a PNG, JPEG, PDF or text file, or - for one text on \
            each line of standard input. Of many letters the worst counts: 1 before 2 before 0. \
            Nothing is kept and no network is used.

              aman verify --bundle herat.bundle letter.pdf
            """
    )

    @Option(help: ArgumentHelp("What the post knows.", valueName: "file")) var bundle: String
    @Option(help: "Judge as of this time, RFC 3339.") var at: String?
    @Option(help: ArgumentHelp("The programme's root must be this one.", valueName: "hex"))
    var root: String?
    @Option(help: "eng, prs, pus or fil.") var language = "eng"
    @Flag(help: "Answer with JSON on standard output.") var json = false
    @Option(help: "A letter's number and check code, as read out over a radio.")
    var checkCode: String?
    @Argument(help: "The letter's text, a file, or -.") var letter: String?

    func validate() throws {
        guard Words.languages.contains(language) else {
            throw ValidationError("Say --language eng, prs, pus or fil.")
        }
        guard (letter == nil) != (checkCode == nil) else {
            throw ValidationError("Give a letter's text, a file or -, or else --check-code.")
        }
    }

    func run() async throws {
        let judge = try LetterJudge(
            bundle: try Input.bytes(of: bundle, limit: Input.fileByteCountMax),
            root: try root.map(rootDigest),
            at: try at.map(moment)
        )
        if let checkCode { try look(up: checkCode, judge) }
        let letter = letter ?? "-"
        let statuses =
            letter == "-" ? try verifyLines(judge) : verify(try texts(of: letter), judge)
        try Console.finish()
        throw ExitCode(worst(statuses).rawValue)
    }

    /// Looks a letter up by what was read out; ends the program with the answer.
    private func look(up text: String, _ judge: LetterJudge) throws -> Never {
        let code: CheckCode
        do {
            code = try CheckCode(reading: text)
        } catch {
            throw Ending(
                .badInput,
                "Number and check code do not fit together: something was misheard.",
                advice: "Have both read again. This says nothing about the letter."
            )
        }
        let answer = judge.answer(code)
        Console.result(
            json
                ? checkJSON(answer, language: language)
                : Words.of(language).report(answer).joined(separator: "\n")
        )
        try Console.finish()
        throw ExitCode(answer.finding.exitStatus.rawValue)
    }

    /// Judges each line of standard input as it comes, one verdict each.
    private func verifyLines(_ judge: LetterJudge) throws -> [ExitStatus] {
        var statuses: [ExitStatus] = []
        while let line = readLine() {
            let judgement = judge(line)
            Console.result(
                json
                    ? verdictJSON(judgement, language: language)
                    : Words.of(language).line(judgement)
            )
            statuses.append(judgement.exitStatus)
        }
        guard !statuses.isEmpty else {
            throw Ending(.badInput, "Standard input was empty: no letter was judged.")
        }
        return statuses
    }

    private func verify(_ texts: [String], _ judge: LetterJudge) -> [ExitStatus] {
        let judgements = judge.letters(of: texts)
        for judgement in judgements {
            Console.result(
                json
                    ? verdictJSON(judgement, language: language)
                    : Words.of(language).report(judgement).joined(separator: "\n")
            )
        }
        return judgements.map(\.exitStatus)
    }

    private func moment(_ text: String) throws -> Instant {
        guard let moment = Instant(rfc3339: text) else {
            throw Ending(
                .wrongUsage,
                "The time given with --at is not of the form 2026-11-23T08:00:00Z."
            )
        }
        return moment
    }

    private func texts(of letter: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: letter) else {
            guard !looksLikePath(letter) else {
                throw Ending(
                    .badInput,
                    "There is no file at \(letter).",
                    advice: "Check the path, or give the text of the letter's code."
                )
            }
            return [letter]
        }
        let bytes = try Input.bytes(of: letter, limit: Input.fileByteCountMax)
        if let line = firstLine(of: bytes) { return [line] }
        return try QRReader.read(bytes)
    }
}

/// Judges letters by one bundle.
private struct LetterJudge {
    private let knowledge: Knowledge
    private let at: Instant?
    private let checker: SignatureChecker

    init(bundle: [UInt8], root: [UInt8]?, at: Instant?) throws {
        let checker = SignatureChecker()
        let knowledge = try Knowledge.read(bundle, pinnedRoot: nil, ask: checker.fits)
        if let root, let found = knowledge.root, !sha256(found.publicKey).starts(with: root) {
            throw BundleRefusal.otherRoot(found: found.keyID)
        }
        self.checker = checker
        self.knowledge = knowledge
        self.at = at
    }

    func callAsFunction(_ text: String) -> Judgement {
        judge(
            text,
            knowledge: knowledge,
            now: at ?? OfficeEnvironment.real.now(),
            source: at == nil ? .clock : .asked,
            ask: checker.fits
        )
    }

    func answer(_ code: CheckCode) -> CheckAnswer {
        knowledge.answer(
            code,
            now: at ?? OfficeEnvironment.real.now(),
            source: at == nil ? .clock : .asked
        )
    }

    /// One judgement for each letter among the codes of a page or file.
    ///
    /// A letter carries its code twice; the better reading of the two is the letter's. Codes that
    /// are no letter at all count only where there is nothing else.
    func letters(of texts: [String]) -> [Judgement] {
        var numbers: [LetterNumber] = []
        var best: [LetterNumber: Judgement] = [:]
        for text in texts {
            guard let number = number(in: text) else { continue }
            let judgement = self(text)
            guard let known = best[number] else {
                numbers.append(number)
                best[number] = judgement
                continue
            }
            if known.letter == nil { best[number] = judgement }
        }
        guard numbers.isEmpty else { return numbers.compactMap { best[$0] } }
        return texts.first.map { [self($0)] } ?? []
    }

    /// The number a text states, proven or not.
    private func number(in text: String) -> LetterNumber? {
        try? ScannedLetter(text: text).claims().number
    }
}

/// 1 counts before 2, and 2 before 0.
private func worst(_ statuses: [ExitStatus]) -> ExitStatus {
    if statuses.contains(.no) { return .no }
    return statuses.contains(.cannotTell) ? .cannotTell : .done
}

/// The first line of a small file of plain text; nil for pictures and PDF.
private func firstLine(of bytes: [UInt8]) -> String? {
    guard bytes.count <= Input.letterByteCountMax,
        bytes.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 10 || $0 == 13 })
    else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
    return line.hasPrefix("%PDF") ? nil : line
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

/// The digest of a root: 64 hexadecimal digits, or the first 16 of them.
private func rootDigest(_ text: String) throws -> [UInt8] {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue.map(UInt8.init) }
    guard digits.count == text.utf8.count, digits.count == 16 || digits.count == 64 else {
        throw Ending(
            .wrongUsage,
            "A root has 16 or 64 hexadecimal digits.",
            advice: "aman init shows the programme's root."
        )
    }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
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
    /// 0 nothing is told against it, 1 something is, 2 not known here.
    var exitStatus: ExitStatus {
        switch self {
        case .known: .done
        case .told: .no
        case .notKnown, .noLog, .unknownOffice, .officeDistrusted: .cannotTell
        }
    }
}
