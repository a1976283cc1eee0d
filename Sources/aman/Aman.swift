import ArgumentParser
import CSandbox

/// The program: where records, paper and web meet.
@main
struct Aman: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aman",
        abstract: "Letters of safe conduct that anyone can check and no one can forge.",
        discussion: """
            An office is one folder: --home DIR, or $AMAN_HOME, or ./aman-office. Where it has \
            staff, sign in before you give commands: aman login.

              aman init --home herat --programme Programmes/herat.toml --office HER
              aman apply --home herat --province AF-KDZ --full-name 'Ahmad Shahidi'
              aman decide ID --home herat --grant --officer 'R. Noorzai'
              aman issue ID --home herat --officer 'S. Karimi'
              aman bundle --home herat --out herat.bundle
              aman-verify --bundle herat.bundle LETTER

            Exit status: 0 done or yes, 1 a definite no, 2 cannot tell, 64 wrong usage, 65 bad \
            input, 70 an error in Aman, 73 cannot write, 75 try again or a second member has to \
            approve, 77 sign in first or not allowed.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Set up",
                subcommands: [
                    Init.self, Demo.self, Serve.self, Login.self, Logout.self, StaffCommand.self,
                    SignerCommand.self, RootCommand.self, TrustCommand.self,
                ]
            ),
            CommandGroup(
                name: "A person's case",
                subcommands: [
                    Apply.self, Import.self, ApplicationCommand.self, Decide.self, Issue.self,
                    LetterCommand.self, Print.self, Slips.self, Call.self, HandOut.self,
                    HotListCommand.self, GuardCardCommand.self, CoverageCommand.self,
                    NoticeToPosts.self, Exchange.self, Replace.self, Revoke.self, Suspend.self,
                    Reinstate.self, ChangeCommand.self, AppealCommand.self, ListCommand.self,
                    CaseCommand.self, DoubleCommand.self,
                ]
            ),
            CommandGroup(
                name: "Trust and proof",
                subcommands: [
                    Verify.self, BundleCommand.self, LogCommand.self, WitnessCommand.self,
                    Monitor.self, IncidentCommand.self, PublishSite.self,
                    CheckOffice.self, Audit.self, Today.self,
                ]
            ),
            CommandGroup(
                name: "Keep",
                subcommands: [
                    Erase.self, Thin.self, Backup.self, Restore.self, KeysCommand.self,
                    ClockCommand.self, LockCommand.self, SealCommand.self, Unseal.self,
                    Move.self, Doctor.self,
                ]
            ),
            CommandGroup(name: "For Aman itself", subcommands: [DecodePicture.self]),
        ]
    )

    static func main() async {
        await main(nil)
    }

    /// Runs the command and turns every error into fact, advice and an exit status.
    static func main(_ arguments: [String]?) async {
        // Before the first passphrase is read. Where the system refuses, there is nothing to do.
        _ = csandbox_hide_memory()
        let parsed: any ParsableCommand
        do {
            parsed = try parseAsRoot(arguments)
        } catch {
            let words = arguments ?? Array(CommandLine.arguments.dropFirst())
            if exitCode(for: error) == .validationFailure, let unknown = UnknownCommand(in: words) {
                end(unknown.ending, ofParser: true)
            }
            end(error, ofParser: true)
        }
        do {
            var command = parsed
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            try Console.finish()
        } catch {
            end(error, ofParser: false)
        }
    }

    /// Says why the command ends, and ends it.
    private static func end(_ error: any Error, ofParser: Bool) -> Never {
        if let notice = ending(for: error) {
            Console.say(notice)
            exit(withError: ExitCode(notice.status.rawValue))
        }
        // Help and wrong usage, which the parser words itself; the rest is ours.
        let isParsers = [.success, .validationFailure].contains(exitCode(for: error))
        guard ofParser || error is ExitCode || isParsers else {
            Console.say(somethingWentWrong)
            exit(withError: ExitCode(somethingWentWrong.status.rawValue))
        }
        exit(withError: error)
    }
}
