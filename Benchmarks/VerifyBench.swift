import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Crypto

/// Warm verification, text to verdict with status, against the bare signature check.
struct VerifyBench {
    /// Verifications a round: about a quarter of a second.
    let operations = 4_000

    func run() async throws -> [Rounds.Finding] {
        try await Workplace.with { folder in
            [
                try es256(try await Sample(.es256, in: folder), withLog: false),
                try ed25519(try await Sample(.ed25519, in: folder), withLog: false),
                try es256(try await Sample(.es256, in: folder), withLog: true),
            ]
        }
    }

    private func es256(_ sample: Sample, withLog: Bool) throws -> Rounds.Finding {
        let question = try question(sample)
        let key = try P256.Signing.PublicKey(x963Representation: question.publicKey)
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: question.signature)
        return compare("verify ES256, warm, against a bare verify", sample, withLog) {
            key.isValidSignature(signature, for: question.message)
        }
    }

    private func ed25519(_ sample: Sample, withLog: Bool) throws -> Rounds.Finding {
        let question = try question(sample)
        let key = try Curve25519.Signing.PublicKey(rawRepresentation: question.publicKey)
        return compare("verify Ed25519, warm, against a bare verify", sample, withLog) {
            key.isValidSignature(question.signature, for: question.message)
        }
    }

    /// Text to verdict with status; `withLog` also looks the letter up in the log's leaves.
    private func compare(
        _ name: String,
        _ sample: Sample,
        _ withLog: Bool,
        bare: () -> Bool
    ) -> Rounds.Finding {
        let now = Sample.surroundings.now()
        let knowledge = withLog ? sample.knowledge : sample.knowledgeWithoutLog
        let name = name + (withLog ? ", status and log" : ", status")
        return Rounds().compare(name, operations: operations, atLeast: 0.90) {
            for _ in 0..<operations { sample.verify(at: now, by: knowledge) }
        } yardstick: {
            for _ in 0..<operations { precondition(bare(), "the signature fits") }
        }
    }

    /// What the reading asks about the sample's signature.
    private func question(_ sample: Sample) throws -> SignatureQuestion {
        var asked: SignatureQuestion?
        _ = judge(
            sample.letter.text,
            knowledge: sample.knowledge,
            now: Sample.surroundings.now()
        ) { question in
            asked = question
            return true
        }
        guard let asked else { throw NotAsked() }
        return asked
    }

    private struct NotAsked: Error {}
}
