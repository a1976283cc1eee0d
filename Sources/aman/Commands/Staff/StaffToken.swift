import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Looks after the tokens with which programs at desks use the JSON API.
struct StaffToken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Make, list and revoke desk tokens for the JSON API.",
        subcommands: [Add.self, List.self, Drop.self],
        defaultSubcommand: List.self
    )

    /// Allows a token, or makes it in a sample office.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Allow a desk of this member a token, which the member makes.",
            discussion: """
                The member makes it on the page /account/desks, with their own password and code, \
                and only they see it. In the office of a sample programme this command makes the \
                token and shows it once.
                """
        )
        @OptionGroup var who: MemberOptions
        @Option(help: "The desk's name: 2 to 32 characters of a-z, 0-9, . and -") var desk: String
        @Option(name: .customLong("scope"), help: StaffToken.scopeHelp) var scopes: [Right]
        @Option(help: "Days until it expires, at most \(DeskTokenLimits.daysMax).")
        var days = DeskTokenLimits.daysUsual

        func run() async throws {
            let acting = try await who.home.openForStaff(by: who.officer)
            let opened = acting.opened
            let member = try await opened.people.member(named: who.signInName)
            guard opened.office.programme.sample else {
                return try await allow(opened.office.tokens, member, by: acting.officer)
            }
            let made = try await opened.office.tokens.addSample(
                desk: desk,
                for: member,
                scopes: Set(scopes),
                days: days,
                by: acting.officer
            )
            var report = TokenReport(made.token, opened.office.environment.now())
            report.token = made.secret.text
            if who.home.json {
                try Console.json(report)
            } else {
                Console.result(made.secret.text)
                Console.note(messages.cliRun.staffToken.goodUntilNot(endsAt: "\(report.endsAt)"))
            }
        }

        private func allow(
            _ tokens: DeskTokens,
            _ member: StaffMember,
            by officer: String
        ) async throws {
            let allowed = try await tokens.allow(
                desk: desk,
                for: member,
                scopes: Set(scopes),
                days: days,
                by: officer
            )
            if who.home.json {
                try Console.json(AllowanceReport(allowed))
            } else {
                let until = allowed.until.rfc3339
                Console.note(messages.cliRun.staffToken.allowedNot(until: until))
            }
        }
    }

    /// Shows the tokens.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the desk tokens.")
        @OptionGroup var home: HomeOptions

        func run() async throws {
            let opened = try await home.openForStaff(by: nil).opened
            for token in try await opened.office.tokens.all() {
                let report = TokenReport(token, opened.office.environment.now())
                if home.json {
                    try Console.json(report)
                } else {
                    Console.result(fields: [
                        "\(report.id)", report.desk, report.signInName,
                        report.scopes.joined(separator: ", "), report.state, report.endsAt,
                        report.usedOn ?? "",
                    ])
                }
            }
        }
    }

    /// Revokes a token.
    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Revoke a desk's token; its next request is refused."
        )
        @OptionGroup var home: HomeOptions
        @Argument(help: "The desk's name.") var desk: String
        @Option(help: "The administrator, for the audit.") var officer: String?

        func run() async throws {
            let acting = try await home.openForStaff(by: officer)
            let opened = acting.opened
            let kept = try await opened.office.tokens.all()
            guard let token = kept.last(where: { $0.desk.text == desk }) else {
                throw DeskTokenError.noSuchToken
            }
            try await opened.office.tokens.drop(token.id, by: acting.officer)
            let after = try await opened.office.tokens.all().first { $0.id == token.id } ?? token
            let report = TokenReport(after, opened.office.environment.now())
            if home.json {
                try Console.json(report)
            } else {
                Console.note("\(report.desk): \(report.state).")
            }
        }
    }

    static let scopeHelp = ArgumentHelp(
        "What it may do; repeat the option for more: "
            + deskTokenScopes.map(\.rawValue).joined(separator: ", ") + ".",
        valueName: "scope"
    )
}

extension Right: ExpressibleByArgument {
    /// Those that a token can have: the others are in no command's choices.
    package static var allValueStrings: [String] { deskTokenScopes.map(\.rawValue) }
}

/// A desk's token as JSON.
struct TokenReport: Encodable {
    let id: Int64
    let desk: String
    let signInName: String
    let scopes: [String]
    /// `works`, `ended`, `idle` while the member may do none of it, or `dropped`.
    let state: String
    let madeAt: String
    let endsAt: String
    /// The day of its last use.
    let usedOn: String?
    /// The secret, where it was just made.
    var token: String?

    init(_ token: DeskToken, _ now: Instant) {
        id = token.id.number
        desk = token.desk.text
        signInName = token.member.signInName.text
        scopes = token.scopes.inOrder.map(\.rawValue)
        state =
            token.droppedAt != nil
            ? "dropped"
            : now >= token.endsAt ? "ended" : token.isGood(at: now) ? "works" : "idle"
        madeAt = token.madeAt.rfc3339
        endsAt = token.endsAt.rfc3339
        usedOn = token.usedDay.map {
            String(Instant(seconds: $0 * 86_400).rfc3339.prefix(10))
        }
    }
}

/// What a desk is allowed, as JSON.
struct AllowanceReport: Encodable {
    let desk: String
    let signInName: String
    let scopes: [String]
    /// Always `allowed`.
    let state: String
    /// Until when the member has to make the token.
    let until: String

    init(_ allowance: DeskAllowance) {
        desk = allowance.desk.text
        signInName = allowance.member.signInName.text
        scopes = allowance.scopes.inOrder.map(\.rawValue)
        state = "allowed"
        until = allowance.until.rfc3339
    }
}
