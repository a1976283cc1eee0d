import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Crypto

/// Warm verification, text to verdict with status, against the bare signature check.
struct VerifyBench {
    /// Verifications a round: a few hundredths of a second, so that other work of the machine
    /// affects both sides of a round equally.
    let operations = 512
    let rounds = Rounds(count: 101)

    func run() async throws -> [Rounds.Finding] {
        try await Workplace.with { folder in
            [
                try es256(try await Sample(.es256, in: folder), withLog: false),
                try ed25519(try await Sample(.ed25519, in: folder), withLog: false),
                try es256(try await Sample(.es256, in: folder), withLog: true),
            ]
        }
    }

    /// The yardstick begins with the 64 bytes of the signature, as any reader of a letter must.
    private func es256(_ sample: Sample, withLog: Bool) throws -> Rounds.Finding {
        let questions = try questions(sample)
        let key = try P256.Signing.PublicKey(x963Representation: questions[0].publicKey)
        return compare("verify ES256, warm, against a bare verify", sample, withLog) { turn in
            let question = questions[turn]
            let signature = try? P256.Signing.ECDSASignature(
                rawRepresentation: question.signature
            )
            return signature.map { key.isValidSignature($0, for: question.message) } ?? false
        }
    }

    private func ed25519(_ sample: Sample, withLog: Bool) throws -> Rounds.Finding {
        let questions = try questions(sample)
        let key = try Curve25519.Signing.PublicKey(rawRepresentation: questions[0].publicKey)
        return compare("verify Ed25519, warm, against a bare verify", sample, withLog) { turn in
            key.isValidSignature(questions[turn].signature, for: questions[turn].message)
        }
    }

    /// Text to verdict with status; `withLog` also looks the letter up in the log's leaves.
    private func compare(
        _ name: String,
        _ sample: Sample,
        _ withLog: Bool,
        bare: (_ turn: Int) -> Bool
    ) -> Rounds.Finding {
        let knowledge = withLog ? sample.knowledge : sample.knowledgeWithoutLog
        let checkpoint = SampleCheckpoint(sample, knowledge: knowledge)
        let name = name + (withLog ? ", status and log" : ", status")
        return rounds.compare(name, operations: operations, atLeast: 0.90) {
            for turn in 0..<operations { checkpoint.verify(turn) }
        } yardstick: {
            for turn in 0..<operations {
                precondition(bare(turn & (Sample.letterCount - 1)), "the signature fits")
            }
        }
    }

    /// What the reading asks about each letter's signature.
    private func questions(_ sample: Sample) throws -> [SignatureQuestion] {
        var asked: [SignatureQuestion] = []
        for letter in sample.letters {
            let now = Sample.environment.now()
            _ = judge(letter.text, knowledge: sample.knowledge, now: now) { question in
                asked.append(question)
                return true
            }
        }
        guard asked.count == sample.letters.count else { throw NotAsked() }
        return asked
    }

    private struct NotAsked: Error {}
}
