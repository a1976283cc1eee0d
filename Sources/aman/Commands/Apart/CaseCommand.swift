import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Moves a person's case to another office, in a file that only that office opens.
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "Send a referred case to another office, or take one, by stick or link.",
        discussion: """
            The office that gets cases gives its key away once; the office that sends one seals \
            the record for that key. Taking the same case twice does nothing.

              aman case key --out kunduz.case-key               at Kunduz
              aman case import-key kunduz.case-key              at Herat
              aman decide 12 --refer KDZ                        at Herat
              aman case send 12 --out kunduz.case               at Herat
              aman case take kunduz.case                        at Kunduz

            A case file is a person's whole record. Delete it when the other office has it. \
            docs/offices-apart.md says more.
            """,
        subcommands: [WriteCaseKey.self, ImportCaseKey.self, SendCase.self, TakeCase.self]
    )
}

/// Writes this office's key for cases.
struct WriteCaseKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Write the key that other offices seal cases for this one with."
    )
    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The key, to give away.", valueName: "file")) var out: String

    func validate() throws {
        if home.json { try ResultFile.refuseStandardOutput(out, for: "--out") }
    }

    func run() async throws {
        let opened = try await home.open()
        let bytes = try await opened.office.caseKeyFile()
        try ResultFile.write(bytes, to: out)
        if home.json {
            try Console.json(BundleReport(file: out, byteCount: bytes.count))
        } else if out != "-" {
            Console.note(messages.cliApart.key.wrote(out: out))
        }
    }
}

/// Stores another office's key for cases.
struct ImportCaseKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-key",
        abstract: "Store another office's key for cases, from a file or its public files."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The key's file, or the address of the other office's public files.")
    var source: String
    @Option(help: "The officer who imports it, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.openWithoutSignIn(by: officer, usual: "desk")
        let bytes = try await OtherOffice.read(
            source,
            ListPath.caseKey,
            limit: CaseKeyStatement.byteCountMax
        )
        let stored = try await acting.office.importCaseKey(bytes, officer: acting.officer)
        let office = stored.known.office
        if home.json {
            try Console.json(CaseKeyReport(office: office.text, new: stored.isNew))
        } else {
            let words = messages.cliApart.key
            Console.note(
                stored.isNew
                    ? words.imported(office: office.text) : words.known(office: office.text)
            )
        }
    }
}

/// Seals a referred case for the office it was referred to.
struct SendCase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Seal a referred case for the office that it was referred to.",
        discussion: "Opens the record: counted and audited. The office's own record stays here."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The ticket at this office.") var ticket: Int
    @Option(help: ArgumentHelp("The case file, to carry there.", valueName: "file"))
    var out: String
    @Option(help: "The officer who sends it, for the audit.") var officer: String?

    func validate() throws {
        if home.json { try ResultFile.refuseStandardOutput(out, for: "--out") }
    }

    func run() async throws {
        let acting = try await home.open(for: .review, by: officer)
        let sent = try await acting.office.sendCase(
            Ticket(number: ticket),
            officer: acting.officer
        )
        try ResultFile.write(sent.bytes, to: out)
        if home.json { return try Console.json(SentCaseReport(sent)) }
        let words = messages.cliApart.send
        Console.note(
            words.wrote(
                ticket: sent.ticket.description,
                office: sent.destination.text,
                out: out
            )
        )
        if let before = sent.sentBefore { Console.note(words.again(time: before.rfc3339)) }
    }
}

/// Takes a case that another office sent.
struct TakeCase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take",
        abstract: "Take a case of another office: a new application with a ticket of its own.",
        discussion: "Reads a file, - for standard input, or the address that a file lies at."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The case file.") var source: String
    @Option(help: "The officer who takes it, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .register, by: officer)
        let bytes = try await OtherOffice.read(source, nil, limit: SealedCase.byteCountMax)
        let taken = try await acting.office.takeCase(
            bytes,
            officer: acting.officer,
            registeredBy: acting.member.map { .member($0.id) }
        )
        // Where comparing fails the case is taken all the same, and the server tries again.
        if taken.isNew { _ = await acting.office.compare(taken.application) }
        let ticket = OfficeTicket(office: acting.office.code, ticket: taken.application.ticket)
        if home.json { return try Console.json(TakenCaseReport(taken, ticket)) }
        let words = messages.cliApart.take
        let from = taken.from.description
        Console.note(
            taken.isNew
                ? words.taken(from: from, ticket: ticket.description)
                : words.before(from: from, ticket: ticket.description)
        )
        Console.result(taken.application.id.text)
    }
}

private struct CaseKeyReport: Encodable {
    let office: String
    let new: Bool
}

private struct SentCaseReport: Encodable {
    let ticket: String
    let office: String
    let byteCount: Int
    let sentBefore: String?

    init(_ sent: SentCase) {
        ticket = sent.ticket.description
        office = sent.destination.text
        byteCount = sent.bytes.count
        sentBefore = sent.sentBefore?.rfc3339
    }
}

private struct TakenCaseReport: Encodable {
    let application: String
    let ticket: String
    let from: String
    let new: Bool

    init(_ taken: TakenCase, _ ticket: OfficeTicket) {
        application = taken.application.id.text
        self.ticket = ticket.description
        from = taken.from.description
        new = taken.isNew
    }
}
