import AmanLetter
import AmanLog
import AmanOffice
import AmanSignature
import AmanTexts
import AmanVerdict
import ArgumentParser

/// Checks the proof that a report was filed.
struct CheckFiling: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof",
        abstract: "Check the proof that a report was filed, which a reporter saved.",
        discussion: """
            Needs no office: only the file and the log's key, which aman log head shows and the \
            office publishes at /log/vkey. The digest is that of the sealed report: aman incident \
            read shows it beside what was reported.

              aman incident proof report.tlog-proof --vkey 'log.example/herat+1234abcd+AQ...'
            """
    )
    @Argument(help: "The file of the proof; - for standard input.") var file: String
    @Option(help: ArgumentHelp("The log's key: name+id+key.", valueName: "vkey"))
    var vkey: String
    @Flag(help: "Write JSON to standard output.") var json = false

    /// Most bytes of a proof with a note of 31 witnesses.
    private static let byteCountMax = 65_536

    func run() throws {
        let words = messages.cliIncident.proof
        let key: VerifierKey
        do {
            key = try VerifierKey(reading: vkey)
        } catch {
            throw Ending(.wrongUsage, words.badKey)
        }
        let bytes = try Input.bytes(of: file, limit: Self.byteCountMax)
        guard let proof = try? InclusionProof.parse(bytes), let claim = checkedFiling(proof)
        else { throw Ending(.badInput, words.notFiling) }
        guard proof.treeHead.origin == key.name, isSigned(proof.note, by: key) else {
            throw Ending(.no, words.notSigned)
        }
        let digest = Hexadecimal.text(claim.opening.mark)
        if json {
            try Console.json(
                FilingReport(
                    digest: digest,
                    filedBefore: claim.loggedAt.rfc3339,
                    origin: key.name,
                    entry: proof.index.value,
                    size: proof.treeHead.size.value
                )
            )
        } else {
            Console.result(
                words.filed(
                    at: claim.loggedAt.rfc3339,
                    entry: "\(proof.index.value)",
                    origin: key.name
                )
            )
            Console.result(words.digest(digest: digest))
        }
    }
}

private func isSigned(_ note: SignedNote, by key: VerifierKey) -> Bool {
    let checker = SignatureChecker()
    let answers = try? note.answered(for: [key]) { question in
        checker.isValid(
            SignatureQuestion(
                algorithm: .ed25519,
                publicKey: question.key.publicKey,
                message: question.message,
                signature: question.signature
            )
        )
    }
    return answers != nil
}

/// What a proof of filing shows, as JSON.
private struct FilingReport: Encodable {
    /// Of the sealed report, hexadecimal.
    let digest: String
    let filedBefore: String
    let origin: String
    let entry: UInt64
    let size: UInt64
}
