import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Foundation

/// Our verdict against Python's claim169 0.3.0, an optional peer: rate, and length of the text for
/// the same claims.
struct PeerBench {
    let places: Places
    let operations = 2_000

    func run() async throws -> [Rounds.Finding] {
        guard places.has(places.python) else {
            return [.missing("verify ES256 against PyPI claim169", "make oracles installs it")]
        }
        return try await Workplace.with { folder in
            let sample = try await Sample(.es256, in: folder)
            let script = folder.appending(path: "peer.py").path
            let letter = folder.appending(path: "letter.txt").path
            try Data(Self.script.utf8).write(to: URL(fileURLWithPath: script))
            let pem = PEM.encode([sample.office.keys.signer.publicHalf])
            try Data((sample.letter().text + "\n" + pem).utf8)
                .write(to: URL(fileURLWithPath: letter))
            return [try rate(sample, script, letter), try size(sample, script, letter)]
        }
    }

    private func rate(
        _ sample: Sample,
        _ script: String,
        _ letter: String
    ) throws -> Rounds.Finding {
        var ours: [Double] = []
        var theirs: [Double] = []
        let checkpoint = SampleCheckpoint(sample, knowledge: sample.knowledgeWithoutLog)
        for round in 0...9 {
            let seconds = Rounds().time {
                for turn in 0..<operations {
                    checkpoint.verify(turn)
                }
            }
            let peer = try number([places.python, script, "rate", letter, "\(operations)"])
            guard round > 0 else { continue }
            ours.append(Double(operations) / seconds)
            theirs.append(peer)
        }
        let ratio = median(zip(ours, theirs).map { $0 / $1 })
        return Rounds.Finding(
            name: "verify ES256, warm, against PyPI claim169 0.3.0",
            ratio: ratio,
            subjectPerSecond: median(ours),
            yardstickPerSecond: median(theirs),
            target: ">= 5x",
            isMet: ratio >= 5,
            note: "\(Int(median(ours))) against \(Int(median(theirs))) a second"
        )
    }

    private func size(
        _ sample: Sample,
        _ script: String,
        _ letter: String
    ) throws -> Rounds.Finding {
        let theirs = try number([places.python, script, "size", letter, "0"])
        let whole = Double(try sharedClaims(sample).utf8.count)
        let ours = whole - Double(Self.onlyOursByteCount) * 1.5
        return Rounds.Finding(
            name: "characters of a letter's text against claim169's for the same claims",
            ratio: ours / theirs,
            subjectPerSecond: ours,
            yardstickPerSecond: theirs,
            target: "<= 0.92x",
            isMet: ours / theirs <= 0.92,
            note: "\(Int(ours)) against \(Int(theirs)); without cti and kid, which theirs lacks"
        )
    }

    /// Bytes of claim 7 (key, head, 16 bytes) and of the kid header (key, head, 8 bytes), which
    /// claim169 cannot write; both are random, so deflate cannot shorten them, and Base45 spends
    /// three characters on two bytes.
    private static let onlyOursByteCount = 28

    /// The text of a letter with only the claims that claim169 can write too; field 22 exists only
    /// with our own claim, so both do without it.
    private func sharedClaims(_ sample: Sample) throws -> String {
        var claims = try sample.sign().plan.claims
        claims.status = nil
        claims.safeConduct = nil
        let cose = try sample.signed(try claims.encoded())
        return letterText(cose: cose, deflate: Deflater().deflate)
    }

    private func number(_ command: [String]) throws -> Double {
        let text = try Child.output(command).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let value = Double(text) else { throw NotANumber() }
        return value
    }

    private struct NotANumber: Error {}

    /// Rate by CPU time of its own loop; size by writing the claims it reads from our letter.
    private static let script = """
        import sys, time
        import claim169
        mode, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
        text, _, pem = open(path).read().partition("\\n")
        read = claim169.decode_with_ecdsa_p256_pem(text, pem)
        if mode == "rate":
            began = time.process_time()
            for _ in range(count):
                claim169.decode_with_ecdsa_p256_pem(text, pem)
            print(count / (time.process_time() - began))
        else:
            from cryptography.hazmat.primitives.asymmetric import ec
            key = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
            ours, meta = read.claim169, read.cwt_meta
            claims = claim169.Claim169Input(id=ours.id, full_name=ours.full_name)
            for name in ("language", "guardian", "secondary_full_name", "secondary_language",
                         "date_of_birth"):
                if getattr(ours, name, None) is not None:
                    setattr(claims, name, getattr(ours, name))
            cwt = claim169.CwtMetaInput(issuer=meta.issuer, expires_at=meta.expires_at)
            cwt.not_before, cwt.issued_at = meta.not_before, meta.issued_at
            print(len(claim169.encode_with_ecdsa_p256(claims, cwt, key.to_bytes(32, "big"))))
        """
}
