import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

extension RootCommand {
    /// Approves a change to an office's staff, where that office has no second member left.
    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Approve a change to an office's staff that no member is left to confirm.",
            discussion: """
                Needs no office and no network. The request names no person: ask the office, by \
                voice, who it is.

                  aman root approve reset.request --root-key /media/stick/root.key \
                --out reset.approval
                """
        )
        @Argument(help: "The request that an office wrote.") var request: String
        @OptionGroup var root: RootOptions
        @Option(help: ArgumentHelp("Write the signed approval to this file.", valueName: "file"))
        var out: String
        @Flag(help: "Sign without asking for confirmation.") var yes = false

        func run() async throws {
            let bytes = try Input.bytes(of: request, limit: ApprovalRequest.byteCountMax)
            let asked = try ApprovalRequest(parsing: bytes)
            Console.note(
                messages.cliRun.staffRequest.asksRoot(
                    office: asked.office.text,
                    member: String(asked.member.number),
                    asked: asked.askedAt.rfc3339,
                    act: asked.act.rawValue,
                    roles: asked.roles.inOrder.map(\.rawValue).joined(separator: ", ")
                )
            )
            try confirmSigning(yes)
            guard let signer = try root.signer() else { throw noRootNamed }
            try ResultFile.write(try asked.approved(by: signer), to: out)
            let number = String(asked.request.number)
            Console.note(
                messages.cliRun.staffRequest.signedApproval(file: out, number: number)
            )
        }
    }
}
