import AmanLetter
import AmanLog
import AmanSignature
import AmanTexts
import AmanVerdict
import Glibc

extension Program {
    /// Judges the letter, and the proof that it is in the public log; says what both show.
    static func prove(_ proofs: [String], _ arguments: Arguments) -> Int32 {
        let checker = SignatureChecker()
        guard let bundle = bundle(arguments.bundle),
            let session = session(bundle, arguments, checker), let proof = proof(proofs)
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
        let words = Words.of(arguments.language, paper: session.knowledge.paper)
        let lines =
            arguments.json
            ? [proofJSON(proven, of: judgement)]
            : words.report(judgement) + [visible(words.sentences(of: proven)), head(proven)]
        guard writeLine(lines.joined(separator: "\n"), to: STDOUT_FILENO) else {
            return ExitStatus.cannotWrite
        }
        switch proven.finding {
        case .proven: return ExitStatus.inForce
        case .otherLetter, .notSigned: return ExitStatus.definiteNo
        case .unknownLog: return ExitStatus.cannotTell
        }
    }

    /// The tree head that the proof leads to, for who compares it with others.
    private static func head(_ proven: ProofJudgement) -> String {
        messages.proof.head(
            origin: shown(proven.origin),
            size: "\(proven.size)",
            root: Hexadecimal.text(proven.root)
        )
    }

    /// Reads a proof of one or several files, or of codes' texts, and says why it cannot be used.
    private static func proof(_ proofs: [String]) -> InclusionProof? {
        var reader = ProofReader()
        var name = ""
        do {
            for given in proofs {
                name = given
                let isCode = given.utf8.starts(with: FrameForm.proof.prefix.utf8)
                let bytes =
                    isCode ? Array(given.utf8) : try readFile(given, limit: proofByteCountMax)
                try reader.take(bytes)
            }
            return try reader.proof()
        } catch let error as FileError {
            complain(error.sentence(name))
        } catch let error as ProofReadingError {
            complain(error.sentence(name))
        } catch {
            complain(messages.proof.notAProof(name: shown(name)))
        }
        return nil
    }
}

extension ProofReadingError {
    /// What happened and what to do.
    fileprivate func sentence(_ name: String) -> String {
        let texts = messages.proof
        return switch self {
        case .notAProof: texts.notAProof(name: shown(name))
        case .severalProofs: texts.severalProofs
        case .codesMissing(let missing, let count):
            texts.codesMissing(count: "\(count)", missing: "\(missing)")
        case .damaged: texts.damaged
        }
    }
}
