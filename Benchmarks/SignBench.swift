import AmanLetter
import AmanOffice
import Crypto

/// Planning, encoding, signing and compressing one letter, without the records, against a bare
/// sign of as many bytes.
struct SignBench {
    let operations = 4_000

    func run() async throws -> [Rounds.Finding] {
        try await Workplace.with { folder in
            let sample = try await Sample(.es256, in: folder)
            let key = P256.Signing.PrivateKey()
            let message = sample.letter().cose
            return [
                try Rounds().compare(
                    "make and sign a letter, without keeping it, against a bare ES256 sign",
                    operations: operations,
                    atLeast: 0.5
                ) {
                    for _ in 0..<operations { _ = try sample.sign() }
                } yardstick: {
                    for _ in 0..<operations { _ = try key.signature(for: message) }
                }
            ]
        }
    }
}
