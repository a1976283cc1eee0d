import AmanLetter
import AmanLog
import AmanOffice
import AmanSignature
import AmanTexts
import AmanWitness
import ArgumentParser
import Foundation

/// Explains an evidence file to someone who has never seen a log.
struct ExplainEvidence {
    let file: String
    /// A copy of the log, to settle what the file leaves open.
    let copy: String?
    /// Where the parts go for a check by hand.
    let unpack: String?
    let isJSON: Bool

    /// Explains; ends with 1 for a proven contradiction and with 2 for an open question.
    func run() async throws {
        let bytes = try Input.bytes(of: file, limit: evidenceByteCountMax)
        let evidence: LogEvidence
        var finding: EvidenceFinding
        do throws(LogRefusal) {
            evidence = try LogEvidence.parse(bytes)
            finding = try evidence.finding(ask: SignatureChecker().isValid)
        } catch {
            throw Ending(.badInput, messages.cliRun.evidence.notEvidence(file: file))
        }
        if finding == .open, let copy { finding = try await settle(evidence, by: copy) }
        if let unpack { try write(evidence, to: unpack) }
        if isJSON {
            try Console.json(EvidenceReport(evidence, finding))
        } else {
            for line in lines(evidence, finding) { Console.result(line) }
        }
        try Console.finish()
        let status = finding.exitStatus
        if status != .done { throw ExitCode(status.rawValue) }
    }

    /// What a copy of the log shows: whether it is the log of both statements.
    private func settle(
        _ evidence: LogEvidence,
        by copy: String
    ) async throws -> EvidenceFinding {
        let (small, large) = evidence.ordered
        let source: any LogSource = LogOverHTTP(copy) ?? LogFolder(copy)
        do throws(MirrorError) {
            let roots = try await LogCopy(source, key: evidence.logKey)
                .roots(at: [small.size, large.size])
            guard let first = roots[0], let second = roots[1] else {
                Console.note(messages.cliRun.evidence.copyTooShort(size: "\(large.size.value)"))
                return .open
            }
            let isLog = first == small.root && second == large.root
            return isLog ? .fits : .otherBeginning(size: small.size)
        } catch {
            throw Ending(.badInput, messages.cliRun.evidence.copyUnfit(copy: copy))
        }
    }

    private func lines(_ evidence: LogEvidence, _ finding: EvidenceFinding) -> [String] {
        let words = messages.cliRun.evidence
        let at = Instant(seconds: Int64(clamping: evidence.seenAt)).rfc3339
        var lines = [
            words.about(origin: evidence.firstHead.origin),
            words.key(key: evidence.logKey.text),
            words.digest(digest: evidence.logKey.digestGroups),
            words.recorded(by: evidence.seenBy, at: at), "",
        ]
        for (place, head) in [evidence.firstHead, evidence.secondHead].enumerated() {
            lines.append(
                words.statement(
                    number: "\(place + 1)",
                    size: "\(head.size.value)",
                    root: Base64.encode(head.root.bytes)
                )
            )
        }
        lines += [words.bothSigned, ""] + verdict(finding)
        if finding != .fits, finding != .open { lines += [words.notShown] }
        return lines + [
            "", words.byHand, "  aman log check --evidence \(file) --unpack parts",
            "  openssl pkeyutl -verify -pubin -inkey parts/log.pem -rawin \\",
            "    -in parts/first.txt -sigfile parts/first.sig",
            "  openssl pkeyutl -verify -pubin -inkey parts/log.pem -rawin \\",
            "    -in parts/second.txt -sigfile parts/second.sig", words.readBoth,
        ]
    }

    private func verdict(_ finding: EvidenceFinding) -> [String] {
        let words = messages.cliRun.evidence
        return switch finding {
        case .twoRoots(let size): [words.twoRoots(size: "\(size.value)")]
        case .otherBeginning(let size): [words.otherBeginning(size: "\(size.value)")]
        case .open: [words.open, "  aman log check --evidence \(file) --log COPY"]
        case .fits: [words.fits]
        }
    }

    /// The parts that openssl checks: key, texts and signatures.
    private func write(_ evidence: LogEvidence, to folder: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true
            )
        } catch {
            throw Ending(.cannotWrite, messages.cliRun.evidence.cannotUnpack(folder: folder))
        }
        let key = PublicKey(algorithm: .ed25519, bytes: evidence.logKey.publicKey)
        try ResultFile.write(Array(PEM.encode([key]).utf8), to: folder + "/log.pem")
        for (name, note) in [("first", evidence.first), ("second", evidence.second)] {
            let questions = try note.questions(for: [evidence.logKey])
            guard let question = questions.first else { continue }
            try ResultFile.write(question.message, to: "\(folder)/\(name).txt")
            try ResultFile.write(question.signature, to: "\(folder)/\(name).sig")
        }
    }
}

extension EvidenceFinding {
    fileprivate var exitStatus: ExitStatus {
        switch self {
        case .twoRoots, .otherBeginning: .no
        case .open: .cannotTell
        case .fits: .done
        }
    }

    fileprivate var code: String {
        switch self {
        case .twoRoots: "two-roots"
        case .otherBeginning: "other-beginning"
        case .open: "open"
        case .fits: "fits"
        }
    }
}

/// What an evidence file shows, as JSON.
private struct EvidenceReport: Encodable {
    struct Statement: Encodable {
        let size: UInt64
        let root: String
        let note: String
    }

    let origin: String
    let vkey: String
    let recordedBy: String
    let recordedAt: String
    let finding: String
    let statements: [Statement]

    init(_ evidence: LogEvidence, _ finding: EvidenceFinding) {
        origin = evidence.firstHead.origin
        vkey = evidence.logKey.text
        recordedBy = evidence.seenBy
        recordedAt = Instant(seconds: Int64(clamping: evidence.seenAt)).rfc3339
        self.finding = finding.code
        statements = [
            (evidence.firstHead, evidence.first), (evidence.secondHead, evidence.second),
        ].map { head, note in
            Statement(
                size: head.size.value,
                root: Base64.encode(head.root.bytes),
                note: note.encoded
            )
        }
    }
}
