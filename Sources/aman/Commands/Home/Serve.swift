import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanSignature
import AmanTexts
import AmanVerdict
import AmanWatch
import AmanWeb
import ArgumentParser
import Foundation
import Logging

/// Serves the site, the public files and the page where a letter can be checked.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the office's site, the check page, the bundle and the log over HTTP.",
        discussion: "aman serve --listen 127.0.0.1:8080"
    )

    /// How often the server publishes what is new.
    static let publishingPause = Duration.seconds(10)

    /// How long a new application waits at most until it is compared, and found by later ones.
    static let comparingPause = Duration.seconds(2)

    /// How long the server waits between two looks at whose record may be erased.
    static let erasingPause = Duration.seconds(3_600)

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The address to listen at.", valueName: "host:port"))
    var listen = "127.0.0.1:8080"
    @Flag(help: "Use TLS, with a certificate that Aman makes at the first start.") var tls = false
    @Option(help: ArgumentHelp("Use TLS with this certificate, PEM.", valueName: "file"))
    var tlsCertificate: String?
    @Option(help: ArgumentHelp("The key of that certificate, PEM.", valueName: "file"))
    var tlsKey: String?
    @Option(
        help: ArgumentHelp(
            "The verifier page's folder, as make site builds it.",
            discussion: "Default: the folder named site beside the program's folder.",
            valueName: "dir"
        )
    )
    var site: String?

    @OptionGroup var replica: ReplicaOptions
    @OptionGroup var clients: ClientOptions
    @OptionGroup var watch: WatchOptions

    func validate() throws {
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError(messages.cliRun.serve.tlsCertificateAnd)
        }
    }

    /// Set by the process before this one: the sealed office's socket is handed on.
    @Flag(name: .customLong("take-over-sealed"), help: .hidden) var takesOverSealed = false
    /// Set by the process before this one: the socket and the key are handed on.
    @Flag(name: .customLong("take-over-open"), help: .hidden) var takesOverOpen = false

    func run() async throws {
        guard let address = ListenAddress(reading: listen) else {
            throw Ending(.wrongUsage, messages.cliRun.serve.addressNotForm(listen: "\(listen)"))
        }
        let clients = try clients.read()
        let verifierSite = try SiteFolder(named: site).read()
        guard !takesOverSealed, takesOverOpen || !HomeFolder.isSealed(at: home.folder) else {
            return try await serveSealed(verifierSite, clients, at: address, try watch.begin())
        }
        let watched = try watch.begin()
        let opened = try await open(watched.log)
        // Asked for now, while someone is at the terminal; without it the token's keys wait.
        if opened.home.keys.areOnToken { _ = try? opened.pin.bytes() }
        try await opened.publishOrWait()
        let copy = opened.publishedCopy
        noteExposures(of: opened)
        await noteDatabaseLog(of: opened)
        let certificate = try certificate(opened, address)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await publishNowAndThen(opened, copy, watched.publishing) }
            group.addTask { await compareNowAndThen(opened.office) }
            group.addTask { await eraseNowAndThen(opened.office) }
            group.addTask { await askWitnessesNowAndThen(opened) }
            try await serve(opened, copy, verifierSite, clients, at: address, certificate, watched)
            group.cancelAll()
        }
        watched.log.report(.stopping)
        await askWitnessesAtClosing(opened)
    }

    /// The office, by its lock or by the key that the process before this one hands on.
    private func open(_ log: Logger) async throws -> OpenedOffice {
        let replica = try replica.address()
        guard takesOverOpen else { return try await home.open(log: log, replica: replica) }
        guard let bytes = Successor.inheritedKey(), let key = RegisterKey(handedOver: bytes) else {
            throw Ending(.wrongUsage, messages.cliHome.seal.nothingHandedOn)
        }
        let opened = try HomeFolder.open(
            at: home.folder,
            key: key,
            databases: try home.databases.access()
        )
        return try await home.opened(opened, log: log, replica: replica)
    }

    /// The certificate by flag: given files, or one of the office's own; nil for plain HTTP.
    private func certificate(
        _ opened: OpenedOffice,
        _ address: ListenAddress
    ) throws -> CertificateFiles? {
        if let given = try givenCertificate() { return given }
        guard tls else { return nil }
        let now = opened.office.environment.now()
        return try OwnCertificate.current(of: opened.home, host: address.host, now: now)
    }

    /// The certificate in the files that are named; nil where none are.
    func givenCertificate() throws -> CertificateFiles? {
        guard let tlsCertificate, let tlsKey else { return nil }
        let limit = certificateByteCountMax
        let files = CertificateFiles(
            certificate: try Input.bytes(of: tlsCertificate, limit: limit),
            key: try Input.bytes(of: tlsKey, limit: limit)
        )
        guard !OwnCertificate.areStrangers(files) else { throw certificateUnfit }
        return files
    }

    private func serve(
        _ opened: OpenedOffice,
        _ copy: PublishedCopy?,
        _ verifierSite: VerifierSite?,
        _ clients: NamedClients,
        at address: ListenAddress,
        _ certificate: CertificateFiles?,
        _ watched: WatchedServer
    ) async throws {
        let (waits, start) = (try await opened.people.isWaitingForSetUp(), opened.now())
        let code = waits ? opened.people.makeSetUpCode() : nil
        var site = opened.site(setUpCode: code, isSecure: certificate != nil)
        site.verifierSite = verifierSite
        site.limits.name(clients)
        site.keeping = HomeKeeping(opened.home, certificate: certificate)
        let sockets = try sockets(at: address)
        site.watch(by: watched, at: sockets.metrics)
        SealWatch.onSeal { leaveSealed(opened, sockets, since: start) }
        SealWatch.sealOnSignal()
        site.seal = sealing(opened)
        if let copy { site.catchUp = { await copy.catchUp() } }
        let looking = lookAfterOthers(opened, site)
        defer { looking.cancel() }
        do {
            try await site.run(on: sockets.site.copy(), certificate: certificate?.shown) { port in
                if takesOverOpen { Successor.sayReady() }
                ServiceNotice.ready()
                let place = place(of: address, port, isSecure: certificate != nil)
                await welcome(opened, place, code, certificate, address)
                watched.welcome(watch.metrics, at: sockets.metrics)
            }
        } catch is CertificateError {
            throw certificateUnfit
        }
    }

    /// Says where the office is open, and what is needed to go in.
    private func welcome(
        _ opened: OpenedOffice,
        _ place: String,
        _ code: SecretCode?,
        _ certificate: CertificateFiles?,
        _ address: ListenAddress
    ) async {
        Console.note(messages.cliRun.serve.officeOpenAt(place: "\(place)"))
        noteConfinement()
        for note in (try? opened.office.paperNotes()) ?? [] { Console.note(note) }
        // Opens the fonts now: the first form of the day shall not wait for them.
        for letter in "Aا".unicodeScalars { _ = opened.office.environment.canPrint(letter) }
        if let certificate, let fingerprint = try? OwnCertificate.fingerprint(of: certificate) {
            Console.note(messages.cliRun.serve.itsCertificateHas(fingerprint: "\(fingerprint)"))
            if tlsCertificate == nil {
                Console.note(messages.cliRun.serve.compareAtEach)
            }
        } else if !["127.0.0.1", "::1", "localhost"].contains(address.host) {
            Console.note(messages.cliRun.serve.passwordsAndNames)
        }
        if let code {
            Console.note(
                messages.cliRun.serve.setOfficeUp(place: "\(place)", written: "\(code.written)")
            )
        } else {
            Console.note(messages.cliRun.serve.staffSignIn(place: "\(place)"))
        }
        for line in (try? await DemoStaff.lines(opened)) ?? [] { Console.note(line) }
    }

    var certificateUnfit: Ending {
        Ending(.badInput, messages.cliRun.serve.certificateOrIts)
    }

    var isTaken: Ending {
        Ending(.tryAgain, messages.cliRun.serve.anotherProgramListens(listen: "\(listen)"))
    }

    var cannotListen: Ending {
        Ending(.wrongUsage, messages.cliRun.serve.thisMachineCannot(listen: "\(listen)"))
    }

    /// Publishes at intervals, so that letters made by commands beside the server are covered soon.
    private func publishNowAndThen(
        _ opened: OpenedOffice,
        _ copy: PublishedCopy?,
        _ publishing: PublishingState
    ) async {
        var obstacle: KeyAccessError?
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: Self.publishingPause)
                if let copy, try await opened.office.othersHavePublished() {
                    await copy.catchUp()
                } else {
                    obstacle = try await publish(opened, after: obstacle)
                    try await opened.office.publishWeeks()
                }
                publishing.noteRound(waitsForKey: obstacle != nil)
                try await opened.people.noteFailures()
                try await opened.people.dropOldSessions()
                try await opened.office.tokens.dropOldAnswers()
                let now = opened.office.environment.now()
                try await opened.office.records.dropDrafts(keptBefore: now.adding(days: -1))
            } catch is CancellationError {
                return
            } catch {
                opened.office.log.report(.publishingFailed)
            }
        }
    }
}

extension Serve {
    /// Compares new and corrected applications at intervals, so that reviewers find all
    /// hits.
    private func compareNowAndThen(_ office: Office) async {
        var failed = 0
        while !Task.isCancelled {
            do {
                let tally = try await office.screenUnscreened { _ in }
                // Said once, not every two seconds.
                if tally.failed > failed { office.log.report(.someNotCompared) }
                failed = tally.failed
                try await Task.sleep(for: Self.comparingPause)
            } catch {
                if error is CancellationError { return }
                office.log.report(.comparingFailed)
                try? await Task.sleep(for: Self.comparingPause)
            }
        }
    }
}

extension Serve {
    /// Erases those whom the programme no longer needs, a few at a time.
    private func eraseNowAndThen(_ office: Office) async {
        var isWaiting = false
        while !Task.isCancelled {
            do {
                try await eraseAll(office)
                try await eraseIncidents(office)
                isWaiting = false
            } catch EraseError.clockInDoubt {
                // Said once, not every hour.
                if !isWaiting { office.log.report(.erasingWaits) }
                isWaiting = true
            } catch {
                if error is CancellationError { return }
                office.log.report(.erasingFailed)
            }
            try? await Task.sleep(for: Self.erasingPause)
        }
    }

    private func eraseAll(_ office: Office) async throws {
        let clock = ContinuousClock()
        while true {
            let start = clock.now
            let limit = erasedAtOnceBesideDesks
            guard try await office.eraseNext(officer: officeItself, limit: limit) > 0 else {
                return
            }
            try await Task.sleep(for: (clock.now - start) * restAfterErasing)
        }
    }

    /// Erases reports of incidents after the programme's time.
    private func eraseIncidents(_ office: Office) async throws {
        while try await office.eraseIncidents(officer: officeItself) > 0 {
            try await Task.sleep(for: .seconds(1))
        }
    }
}
