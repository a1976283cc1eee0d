import AmanLetter
import AmanSignature
import AmanTexts
import AmanVerdict
import Glibc

/// The numbers a run ends in.
///
/// Source: design 10.
enum ExitStatus {
    static let inForce: Int32 = 0
    static let definiteNo: Int32 = 1
    static let cannotTell: Int32 = 2
    static let wrongUsage: Int32 = 64
    static let badInput: Int32 = 65
    static let cannotWrite: Int32 = 73
}

@main
enum Program {
    static func main() {
        // The reader of the answers may close the pipe: say so instead of being killed.
        signal(SIGPIPE, SIG_IGN)
        do {
            switch try parseArguments(Array(CommandLine.arguments.dropFirst())) {
            case .help:
                writeLine(usage, to: STDOUT_FILENO)
            case .version:
                writeLine("aman-verify 0.1.0", to: STDOUT_FILENO)
            case .verify(let arguments):
                exit(verify(arguments))
            case .prove(let proofs, let arguments):
                exit(prove(proofs, arguments))
            case .importBundle(let newer, let arguments):
                exit(importBundle(newer, arguments))
            case .about(let arguments):
                exit(about(arguments))
            }
        } catch {
            complain(error.sentence)
            complain(messages.howToAsk)
            exit(ExitStatus.wrongUsage)
        }
    }

    /// Reads the bundle, judges the letters, tells.
    private static func verify(_ arguments: Arguments) -> Int32 {
        let checker = SignatureChecker()
        guard let bundle = bundle(arguments.bundle),
            let session = session(bundle, arguments, checker)
        else { return ExitStatus.badInput }
        let teller = Teller(arguments: arguments, session: session, checker: checker)
        if let code = arguments.checkCode { return look(up: code, teller) }
        guard arguments.letter == "-" else {
            let judgement = teller.judge(arguments.letter)
            let told = teller.tellOne(judgement)
            return told ? status(of: judgement.verdict) : ExitStatus.cannotWrite
        }
        return verifyLines(teller)
    }

    /// Looks a letter up by what was read out.
    private static func look(up text: String, _ teller: Teller) -> Int32 {
        do throws(CheckCodeRefusal) {
            let answer = teller.answer(try CheckCode(reading: text))
            guard teller.tell(answer) else { return ExitStatus.cannotWrite }
            switch answer.finding {
            case .known: return ExitStatus.inForce
            case .told: return ExitStatus.definiteNo
            case .notKnown, .noLog, .unknownOffice, .officeDistrusted:
                return ExitStatus.cannotTell
            }
        } catch {
            complain(error.sentence)
            return ExitStatus.badInput
        }
    }

    private static func verifyLines(_ teller: Teller) -> Int32 {
        // A line break's carriage return may come on top; the reader drops it.
        var lines = InputLines(byteCountMax: letterTextLengthMax + 1)
        // Only the worst is remembered, so that a day at a scanner costs no memory.
        var worst: Int32?
        do {
            while let line = try lines.next() {
                let judgement = teller.judge(String(decoding: line, as: UTF8.self))
                guard teller.tellLine(judgement) else { return ExitStatus.cannotWrite }
                worst = worse(status(of: judgement.verdict), worst)
            }
        } catch {
            complain(error.sentence(messages.standardInput))
            return ExitStatus.badInput
        }
        guard let worst else {
            complain(messages.standardInputEmpty)
            return ExitStatus.badInput
        }
        return worst
    }

    /// Of two answers the one that counts: a definite no, then "cannot tell", then in force.
    private static func worse(_ status: Int32, _ other: Int32?) -> Int32 {
        guard let other else { return status }
        let both = [status, other]
        return both.contains(ExitStatus.definiteNo) ? ExitStatus.definiteNo : max(status, other)
    }

    /// Checks a bundle, and that its root is one that is trusted; remembers what was asked for.
    static func session(
        _ bundle: Bundle,
        _ arguments: Arguments,
        _ checker: SignatureChecker
    ) -> CheckpointSession? {
        let file = MemoryFile.open(arguments.memory)
        defer { file.close() }
        do {
            let session = try CheckpointSession.open(
                bundle,
                memory: file.memory,
                root: arguments.root
            ) { checker.isValid($0) }
            remember(session, in: file)
            return session
        } catch {
            complain(error.sentence(arguments.bundle))
            return nil
        }
    }

    /// Remembers what a session came to know; says why where it cannot.
    static func remember(_ session: CheckpointSession, in file: MemoryFile) {
        if let fault = file.write(session.memory) { complain(fault.sentence(file.path)) }
    }

    /// Takes a bundle's file apart, and says why when it cannot be used.
    static func bundle(_ path: String) -> Bundle? {
        guard let bytes = bytes(of: path) else { return nil }
        do {
            return try Bundle.parse(bytes)
        } catch {
            complain(BundleRefusal.container(error).sentence(path))
            return nil
        }
    }

    /// Reads a bundle's file, and says why when it cannot be read.
    static func bytes(of path: String) -> [UInt8]? {
        do {
            return try readFile(path, limit: bundleByteCountMax)
        } catch {
            complain(error.sentence(path))
            return nil
        }
    }

    private static func status(of verdict: Verdict) -> Int32 {
        switch verdict {
        case .inForce: ExitStatus.inForce
        case .cannotTell: ExitStatus.cannotTell
        case .notYetValid, .expired, .revoked, .suspended, .exchanged, .untrusted, .forged,
            .unreadable:
            ExitStatus.definiteNo
        }
    }

    /// Tells people what went wrong; programs look at the exit status.
    static func complain(_ sentence: String) {
        writeLine("aman-verify: " + sentence, to: STDERR_FILENO)
    }
}

/// Judges letters and tells the verdicts in the form that was asked for.
private struct Teller {
    let arguments: Arguments
    let session: CheckpointSession
    let checker: SignatureChecker

    private var moment: CheckpointMoment {
        arguments.at.map { .asked($0) } ?? .clock(Instant(seconds: clockSeconds()))
    }

    private var words: Words { Words.of(arguments.language, paper: session.knowledge.paper) }

    func judge(_ text: String) -> Judgement {
        session.judge(text, at: moment, hashing: NativeSHA256.self) { checker.isValid($0) }
    }

    func answer(_ code: CheckCode) -> CheckAnswer {
        session.answer(code, at: moment, hashing: NativeSHA256.self)
    }

    func tell(_ answer: CheckAnswer) -> Bool {
        let lines =
            arguments.json
            ? [checkJSON(answer, language: arguments.language)]
            : words.report(answer)
        return writeLine(lines.joined(separator: "\n"), to: STDOUT_FILENO)
    }

    func tellOne(_ judgement: Judgement) -> Bool {
        guard !arguments.json else { return tellLine(judgement) }
        let lines = words.report(judgement)
        return writeLine(lines.joined(separator: "\n"), to: STDOUT_FILENO)
    }

    func tellLine(_ judgement: Judgement) -> Bool {
        let line =
            arguments.json
            ? verdictJSON(judgement, language: arguments.language)
            : words.line(judgement)
        return writeLine(line, to: STDOUT_FILENO)
    }
}
