import AmanLetter
import AmanLog
import AmanSignature
import AmanTexts
import AmanVerdict
import Glibc

extension Program {
    /// Judges the proof that a letter is in the public log, and says what it shows.
    static func prove(_ path: String, _ arguments: Arguments) -> Int32 {
        let checker = SignatureChecker()
        guard let bundle = bundle(arguments.bundle),
            let session = session(bundle, arguments, checker), let proof = proof(path)
        else { return ExitStatus.badInput }
        let moment: CheckpointMoment =
            arguments.at.map { .asked($0) } ?? .clock(Instant(seconds: clockSeconds()))
        let judgement = session.judge(
            arguments.letter,
            at: moment,
            hashing: NativeSHA256.self
        ) { checker.isValid($0) }
        guard let letter = judgement.letter else {
            complain(messages.proof.noLetter)
            return ExitStatus.definiteNo
        }
        let proven = session.judge(proof, of: letter) { checker.isValid($0) }
        let lines = arguments.json ? [proven.json] : proven.sentences
        guard writeLine(lines.joined(separator: "\n"), to: STDOUT_FILENO) else {
            return ExitStatus.cannotWrite
        }
        switch proven.finding {
        case .proven: return ExitStatus.inForce
        case .otherLetter, .notSigned: return ExitStatus.definiteNo
        case .unknownLog: return ExitStatus.cannotTell
        }
    }

    /// Reads a proof's file, and says why when it cannot be used.
    private static func proof(_ path: String) -> InclusionProof? {
        do {
            let bytes = try readFile(path, limit: proofByteCountMax)
            guard let proof = try? InclusionProof.parse(bytes) else {
                complain(messages.proof.notAProof(name: shown(path)))
                return nil
            }
            return proof
        } catch {
            complain(error.sentence(path))
            return nil
        }
    }
}

extension ProofJudgement {
    /// What the proof shows, for people.
    fileprivate var sentences: [String] {
        let texts = messages.proof
        switch finding {
        case .proven:
            let fact = texts.proven(
                number: "\(index + 1)",
                size: "\(size)",
                origin: shown(origin)
            )
            return [fact, texts.cosigned(count: "\(cosigned)", required: "\(required)")]
        case .otherLetter: return [texts.otherLetter]
        case .notSigned: return [texts.notSigned]
        case .unknownLog: return [texts.unknownLog(origin: shown(origin))]
        }
    }

    /// The same for programs, as one JSON object.
    fileprivate var json: String {
        var line = JSONLine()
        line.add("proof", text: finding.code)
        line.add("origin", text: origin)
        line.add("index", number: Int64(clamping: index))
        line.add("size", number: Int64(clamping: size))
        line.add("cosigned", number: Int64(cosigned))
        line.add("required", number: Int64(clamping: required))
        return line.text
    }
}

/// Most bytes of a proof: what its reader allows.
private let proofByteCountMax = noteByteCountMax + 2 * proofExtraByteCountMax
