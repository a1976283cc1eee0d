import AmanLetter
import AmanSignature
import AmanVerdict
import Crypto

/// Warm verification, text to verdict with status, against the bare signature check.
struct VerifyBench {
    /// Verifications a round: about a quarter of a second.
    let operations = 4_000

    func run() throws -> [Rounds.Finding] {
        [try es256(), try ed25519()]
    }

    private func es256() throws -> Rounds.Finding {
        let sample = try Sample(.es256)
        let question = try question(sample)
        let key = try P256.Signing.PublicKey(x963Representation: question.publicKey)
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: question.signature)
        return try compare("verify ES256, warm, against swift-crypto's bare verify", sample) {
            key.isValidSignature(signature, for: question.message)
        }
    }

    private func ed25519() throws -> Rounds.Finding {
        let sample = try Sample(.ed25519)
        let question = try question(sample)
        let key = try Curve25519.Signing.PublicKey(rawRepresentation: question.publicKey)
        return try compare("verify Ed25519, warm, against swift-crypto's bare verify", sample) {
            key.isValidSignature(question.signature, for: question.message)
        }
    }

    private func compare(
        _ name: String,
        _ sample: Sample,
        bare: () -> Bool
    ) throws -> Rounds.Finding {
        let now = sample.surroundings.now()
        var finding = Rounds().compare(name, operations: operations, atLeast: 0.90) {
            for _ in 0..<operations {
                let judgement = judge(
                    sample.letter.text,
                    knowledge: sample.knowledge,
                    now: now,
                    ask: sample.keys.checker.fits
                )
                precondition(judgement.verdict == .inForce, "the sample is in force")
            }
        } yardstick: {
            for _ in 0..<operations { precondition(bare(), "the signature fits") }
        }
        finding.note = "\(Int(finding.subjectPerSecond)) against \(Int(finding.yardstickPerSecond)) a second"
        return finding
    }

    /// What the reading asks about the sample's signature.
    private func question(_ sample: Sample) throws -> SignatureQuestion {
        var asked: SignatureQuestion?
        _ = judge(
            sample.letter.text,
            knowledge: sample.knowledge,
            now: sample.surroundings.now()
        ) { question in
            asked = question
            return true
        }
        guard let asked else { throw NotAsked() }
        return asked
    }

    private struct NotAsked: Error {}
}
