import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Foundation

/// One cold run of `aman-verify` against `openssl pkeyutl -verify`, and its memory.
struct ColdBench {
    /// Most bytes resident, from the issue: 15 MiB.
    static let residentByteCountMax = 15.0 * 1_048_576

    let places: Places
    let operations = 20

    func run() async throws -> [Rounds.Finding] {
        try await Workplace.with { folder in
            let sample = try await Sample(.es256, in: folder)
            let files = try Files(sample, in: folder)
            let verify = [
                places.verifier, "--bundle", files.bundle, "--json", sample.letter().text,
            ]
            let openssl = [
                "/usr/bin/openssl", "pkeyutl", "-verify", "-pubin", "-inkey", files.key, "-rawin",
                "-digest", "sha256", "-in", files.message, "-sigfile", files.signature,
            ]
            guard places.has(places.verifier) else {
                return [.missing("aman-verify, cold, one letter", "make bench builds it")]
            }
            var rounds = Rounds()
            rounds.clock = .childCPU
            var speed = try rounds.compare(
                "aman-verify, cold, one letter: CPU of openssl pkeyutl -verify over ours",
                operations: operations,
                atLeast: 1 / 1.5
            ) {
                for _ in 0..<operations { try Child.run(verify) }
            } yardstick: {
                for _ in 0..<operations { try Child.run(openssl) }
            }
            speed.note =
                "\(figure(1_000 / speed.subjectPerSecond)) ms against "
                + "\(figure(1_000 / speed.yardstickPerSecond)) ms"
            return [speed, try memory(verify)]
        }
    }

    private func memory(_ command: [String]) throws -> Rounds.Finding {
        let resident = try Child.peakResidentBytes(of: command)
        return Rounds.Finding(
            name: "aman-verify, cold, one letter: peak memory, MiB",
            ratio: resident / 1_048_576,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: "<= 15",
            isMet: resident <= Self.residentByteCountMax
        )
    }

    /// What both programs read.
    private struct Files {
        let bundle: String
        let key: String
        let message: String
        let signature: String

        init(_ sample: Sample, in folder: URL) throws {
            func write(_ bytes: [UInt8], _ name: String) throws -> String {
                let file = folder.appending(path: name)
                try Data(bytes).write(to: file)
                return file.path
            }
            bundle = try write(sample.bundle, "bundle")
            let envelope = try SignedEnvelope.parse(sample.letter().cose, maxByteCount: 8_192)
            key = try write(
                Array(PEM.encode([sample.office.keys.signer.publicHalf]).utf8),
                "key.pem"
            )
            message = try write(envelope.toBeSigned, "message")
            signature = try write(derSignature(envelope.signature), "signature")
        }
    }
}

/// An ECDSA signature as DER, which openssl wants.
///
/// Source: RFC 3279 section 2.2.3.
func derSignature(_ raw: [UInt8]) -> [UInt8] {
    func integer(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var digits = Array(bytes.drop { $0 == 0 })
        if digits.isEmpty || digits[0] >= 0x80 { digits.insert(0, at: 0) }
        return [2, UInt8(digits.count)] + digits
    }
    let body = integer(raw[..<32]) + integer(raw[32...])
    return [0x30, UInt8(body.count)] + body
}
