import AmanLetter
import AmanOffice
import AmanPaper
import AmanTexts
import ArgumentParser

/// Registers an application.
struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Register an application; only the province is required.",
        discussion: """
            Names on a command line end up in the shell's history: --input - reads one JSON object \
            from standard input instead. The photo is Base64. Its keys: \
            \(ApplyField.allCases.map(\.rawValue).joined(separator: ", ")).

              aman apply --province AF-KDZ --full-name 'Ahmad Shahidi' --birth-year 1990
              aman apply --input - < application.json
            """
    )

    @OptionGroup var home: HomeOptions
    @OptionGroup var person: PersonOptions
    @Option(
        help: ArgumentHelp(
            "Read a JSON object from this file; - is standard input.",
            valueName: "file"
        )
    )
    var input: String?
    @Option(help: ArgumentHelp("Print the ticket slip as this PDF.", valueName: "file"))
    var slip: String?
    @Option(help: "The registrar, for the audit.") var officer: String?

    func validate() throws {
        guard input == nil || !person.isGiven else {
            throw ValidationError(messages.cliRun.apply.giveEitherInput)
        }
        guard input != nil || person.province != nil else {
            throw ValidationError(messages.cliRun.apply.sayWhichProvince)
        }
        guard officer != "" else {
            throw ValidationError(messages.cliRun.apply.sayWhoRegisters)
        }
        try ResultFile.refuseStandardOutput(slip, for: "--slip")
    }

    func run() async throws {
        let acting = try await home.open(for: .register, by: officer, usual: "registrar")
        let office = acting.office
        let application: Application
        do {
            application = try await office.apply(try request(), officer: acting.officer)
        } catch ApplyError.field(.province, .unknownProvince) {
            throw unknownProvince(office.programme)
        }
        let failure = await office.compare(application)
        try show(application)
        try printSlip(of: application, office)
        if let failure { throw failure }
    }

    /// The refusal with what there is to choose from.
    private func unknownProvince(_ programme: Programme) -> Ending {
        let provinces = programme.provinces.map { "\($0.code) \($0.names.text("eng"))" }
        return Ending(
            .badInput,
            sentence(.province, .unknownProvince),
            advice: messages.cliRun.apply.provinces(list: provinces.joined(separator: ", "))
        )
    }

    private func printSlip(of application: Application, _ office: Office) throws {
        guard let slip else { return }
        do {
            try print(application, of: office, to: slip)
        } catch {
            let reason = ending(for: error)?.fact ?? somethingWentWrong.fact
            throw Ending(
                .cannotWrite,
                messages.cliRun.apply.applicationStoredOnly(
                    reason: "\(reason)",
                    ticket: "\(application.ticket)"
                )
            )
        }
    }

    private func print(_ application: Application, of office: Office, to slip: String) throws {
        let printer = try SlipPrinter(programme: office.programme, office: office.code)
        let paper = try printer.pdf(
            [TicketSlip(application)],
            madeAt: application.receivedAt
        )
        try ResultFile.write(paper, to: slip)
    }

    private func request() throws -> ApplyRequest {
        guard let input else { return try person.request() }
        var request = try ApplyRequest.parse(
            json: try Input.bytes(of: input, limit: Input.jsonByteCountMax)
        )
        request.person = try request.person.withCleanPhoto()
        return request
    }

    private func show(_ application: Application) throws {
        if home.json {
            try Console.json(ApplyReport(application))
            return
        }
        Console.note(
            messages.cliRun.apply.ticketApplication(
                ticket: "\(application.ticket)",
                application: "\(application.id)"
            )
        )
        Console.note(comparedAtReview)
        Console.result(application.id.text)
    }
}

extension Office {
    /// Compares an application with earlier ones, for the reviewers' list alone.
    ///
    /// - Returns: Why it could not be compared; the application is stored all the same. Never whom
    ///   it resembles: that is for the reviewer who opens it.
    func compare(_ application: Application) async -> Ending? {
        do {
            _ = try await screenAgain(application.id)
            return nil
        } catch {
            return error.afterKeeping(
                messages.cliRun.apply.applicationSavedBut,
                advice: messages.cliRun.apply.amanServeCompares
            )
        }
    }
}

/// The sentence for every application, with or without hits.
let comparedAtReview = messages.cliRun.apply.reviewerComparesThis

/// The person's part of an application, word by word.
struct PersonOptions: ParsableArguments {
    @Option(help: "Province the person calls home, by ISO 3166-2.") var province: String?
    @Option(help: "Full name in Latin script.") var fullName: String?
    @Option(help: "Full name in the person's own script.") var nameSecond: String?
    @Option(help: "Language of that name, by ISO 639-3, such as prs or pus.")
    var languageSecond: String?
    @Option(help: "Father's or guardian's name in Latin script.") var father: String?
    @Option(help: "Father's or guardian's name in the person's own script.")
    var fatherSecond: String?
    @Option(help: "Year of birth.") var birthYear: Int?
    @Option(help: "Date of birth as YYYYMMDD, when fully known.") var birthDate: String?
    @Option(help: "District or village.") var district: String?
    @Option(help: "Kind and number of an identity paper.") var identityPaper: String?
    @Option(help: "How to reach the person.") var contact: String?
    @Option(help: "Notes; stored sealed.") var notes: String?
    @Option(help: ArgumentHelp("A photo, JPEG or PNG.", valueName: "file")) var photo: String?
    @Option(help: "How it came: in-person, representative, detention-officer or consulate.")
    var channel: String?

    /// True when any of them was given.
    var isGiven: Bool {
        let texts = [
            province, fullName, nameSecond, languageSecond, father, fatherSecond, birthDate,
            district, identityPaper, contact, notes, photo, channel,
        ]
        return birthYear != nil || texts.contains { $0 != nil }
    }

    func request() throws -> ApplyRequest {
        ApplyRequest(
            homeProvince: province ?? "",
            channel: try channelGiven() ?? .inPerson,
            person: try known()
        )
    }

    /// As a correction: what was not given stays.
    func correction() throws -> Correction {
        Correction(homeProvince: province, channel: try channelGiven(), person: try known())
    }

    private func known() throws -> Person {
        var known = Person()
        known.fullName = fullName
        known.secondName = nameSecond
        known.secondLanguage = languageSecond
        known.fatherName = father
        known.fatherSecondName = fatherSecond
        known.birthYear = birthYear
        known.birthDate = birthDate
        known.district = district
        known.identityPaper = identityPaper
        known.contact = contact
        known.notes = notes
        known.photo = try photo.map { try Input.bytes(of: $0, limit: personPhotoByteCountMax) }
        return try known.withCleanPhoto()
    }

    private func channelGiven() throws -> ApplicationChannel? {
        guard let channel else { return nil }
        guard let known = ApplicationChannel(rawValue: channel) else {
            throw Ending(.badInput, messages.cliRun.apply.thereNoChannel(channel: "\(channel)"))
        }
        return known
    }
}

/// An application that was just registered, as JSON.
struct ApplyReport: Encodable {
    let id: String
    let ticket: Int
    let state: String
    let homeProvince: String

    init(_ application: Application) {
        id = application.id.text
        ticket = application.ticket.number
        state = application.state.rawValue
        homeProvince = application.homeProvince
    }
}
