import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import AmanWeb
import ArgumentParser

/// Says what is wrong with an office's folder and its machine, and what to do about it.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is wrong with the office's folder or this machine, and what to do.",
        discussion: """
            Looks at permissions, disk, clock, fonts, pictures, the records' file, the persons' \
            keys, what is published, backups and the address of the site. It opens nothing: it \
            asks for no passphrase, reads no person and prints no name. Run it as the user that \
            the office is served as.

              aman doctor --home /var/lib/aman/office
              sudo -u aman aman doctor --home /var/lib/aman/office --json

            Exit status 0: all is well, or there is advice only. 1: something must be put right.
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("Where the office's site listens.", valueName: "host:port"))
    var listen = "127.0.0.1:8080"
    @Option(
        help: ArgumentHelp(
            "The verifier page's folder.",
            discussion: "Default: where aman serve finds it.",
            valueName: "dir"
        )
    )
    var site: String?
    @Option(
        help: ArgumentHelp(
            "A folder that backups are put into, beside the office's own; may be repeated.",
            valueName: "dir"
        )
    )
    var backups: [String] = []

    func run() async throws {
        guard let address = ListenAddress(reading: listen) else {
            throw Ending(.wrongUsage, messages.cliRun.serve.addressNotForm(listen: "\(listen)"))
        }
        let folder = HomeFolder.look(at: home.folder, backups: backups)
        let machine = await MachineFacts.look(
            at: home.folder,
            folder.state,
            address,
            SiteFolder(named: site),
            now: OfficeEnvironment.real.now()
        )
        let place = DoctorPlaces(home: home.folder, listen: listen)
        let found = diagnose(folder, machine).map { DoctorReport.Row($0, place) }
        let isWell = !found.contains { $0.level == DoctorFinding.Level.fault.rawValue }
        if home.json {
            try Console.json(DoctorReport(isWell: isWell, findings: found))
        } else {
            found.forEach { $0.show() }
        }
        guard isWell else { throw Ending(.no, messages.cliDoctor.notWell) }
        guard !home.json else { return }
        Console.note(found.isEmpty ? messages.cliDoctor.allWell : messages.cliDoctor.adviceOnly)
    }
}

/// What the doctor found, as JSON.
struct DoctorReport: Encodable {
    /// One finding.
    struct Row: Encodable {
        /// `fault` or `advice`.
        let level: String
        /// What was looked at: a `DoctorSubject`.
        let subject: String
        let place: String
        let happened: String
        let advice: String

        init(_ finding: DoctorFinding, _ places: DoctorPlaces) {
            let text = explain(finding, places)
            level = finding.level.rawValue
            subject = finding.subject.rawValue
            place = places.place(of: finding)
            happened = text.happened
            advice = text.advice
        }

        /// Writes it for a person.
        func show() {
            let word =
                level == DoctorFinding.Level.fault.rawValue
                ? messages.cliDoctor.fault : messages.cliDoctor.advice
            Console.result("\(word) · \(place)")
            Console.result("  " + happened)
            Console.result("  " + advice)
        }
    }

    /// Whether nothing must be put right.
    let isWell: Bool
    /// Everything that was looked at.
    let lookedAt = DoctorSubject.allCases.map(\.rawValue)
    let findings: [Row]
}
