import AmanSignature
import Crypto

/// Planning, encoding, signing and compressing one letter, without the records, against a bare sign.
struct SignBench {
    let operations = 4_000

    func run() throws -> [Rounds.Finding] {
        let sample = try Sample(.es256)
        let key = P256.Signing.PrivateKey()
        let message = sample.letter.cose
        var finding = try Rounds().compare(
            "make and sign a letter, without keeping it, against a bare ES256 sign",
            operations: operations,
            atLeast: 0.5
        ) {
            for _ in 0..<operations { _ = try sample.sign() }
        } yardstick: {
            for _ in 0..<operations { _ = try key.signature(for: message) }
        }
        finding.note = "\(Int(finding.subjectPerSecond)) against \(Int(finding.yardstickPerSecond)) a second"
        return [finding]
    }
}
