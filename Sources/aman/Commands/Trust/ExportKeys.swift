import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import ArgumentParser

/// Exports the signers' public keys, for readers that are not Aman's.
struct ExportKeys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Export the signers' public keys, for readers that are not Aman's.",
        discussion: """
            The keys come from the office's trust list, or from a bundle, which is verified first. \
            Retired keys are exported, because their letters stay valid; distrusted ones are not. \
            A reader that has only the keys cannot tell whether a letter was revoked: \
            docs/other-readers.md.

              aman trust export --jwks --home herat --out herat.jwks
              aman trust export --jwks --bundle herat.bundle --root 0c1d2e3f40516273
            """
    )
    @Flag(help: "As a JWK Set, RFC 7517.") var jwks = false
    @Option(
        help: ArgumentHelp(
            "Read the trust list from this bundle, not from the office.",
            valueName: "file"
        )
    )
    var bundle: String?
    @Option(
        help: ArgumentHelp(
            "The bundle's root must be this key or its successor.",
            valueName: "hex"
        )
    )
    var root: String?
    @Option(
        help: ArgumentHelp(
            "Write the keys to this file; default: standard output.",
            valueName: "file"
        )
    )
    var out = "-"
    @OptionGroup var home: HomeOptions

    func validate() throws {
        guard jwks else { throw ValidationError("Say in which form: --jwks.") }
        guard root == nil || bundle != nil else {
            throw ValidationError("--root goes with --bundle FILE.")
        }
        guard bundle == nil || home.home == nil else {
            throw ValidationError("Say either --bundle FILE or --home DIR.")
        }
        if home.json { try ResultFile.refuseStandardOutput(out, for: "--out") }
    }

    func run() async throws {
        let list = try await trustList()
        let signers = list.signersInForce(at: OfficeEnvironment.real.now())
        let keys = JSONWebKeySet(signers.map(\.key))
        try ResultFile.write(try Console.jsonLine(keys), to: out)
        if home.json { try Console.json(ExportReport(file: out, keyCount: signers.count)) }
        let omitted = list.signers.count - signers.count
        if omitted > 0 {
            Console.note(
                (omitted == 1 ? "1 distrusted key was" : "\(omitted) distrusted keys were")
                    + " left out."
            )
        }
        if out != "-" {
            Console.note(
                (signers.count == 1 ? "Wrote 1 key" : "Wrote \(signers.count) keys") + " to \(out)."
            )
        }
    }

    private func trustList() async throws -> TrustList {
        guard let bundle else { return try await home.open().office.trustList() }
        let checker = SignatureChecker()
        let session = try CheckpointSession.open(
            try Input.bytes(of: bundle, limit: Input.fileByteCountMax),
            root: try root.map(rootPin),
            ask: checker.isValid
        )
        return session.knowledge.trustList
    }
}

/// Keys that were exported to a file, as JSON.
private struct ExportReport: Encodable {
    let file: String
    let keyCount: Int
}
