import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanTexts
import AmanVerdict
import ArgumentParser
import Foundation
import Logging
import SystemPackage

/// Which office, and how to speak of it: taken by every command.
struct HomeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The office's folder.", valueName: "dir"))
    var home: String?
    @Flag(help: "Write JSON to standard output.") var json = false
    @Option(help: ArgumentHelp("Open the register with this key file.", valueName: "file"))
    var keyFile: String?
    @Option(
        help: ArgumentHelp(
            "Read the PIN of the token with the office's keys or lock from this file.",
            valueName: "file"
        )
    )
    var tokenPinFile: String?
    @OptionGroup var databases: DatabaseOptions

    /// The PIN of the token with the office's keys, where they are on one.
    var tokenPIN: TokenPIN { TokenPIN(file: tokenPinFile) }

    /// The folder meant: --home, then $AMAN_HOME, then ./aman-office.
    var folder: String {
        if let home { return officeFolder(home) }
        let named = ProcessInfo.processInfo.environment["AMAN_HOME"] ?? ""
        return named.isEmpty ? "aman-office" : officeFolder(named)
    }

    func validate() throws {
        guard home != "" else { throw ValidationError(messages.cliSetUp.homeOptions.homeNamesNo) }
        guard keyFile != "" else {
            throw ValidationError(messages.cliSetUp.homeOptions.keyFileNames)
        }
    }

    /// Opens the office, asking for its passphrase at a terminal where it has one.
    ///
    /// With `restored`, also a folder that came from a backup and was not yet held against what was
    /// published: to be looked at only.
    func open(
        at moment: OfficeEnvironment = .real,
        evenIf restored: Bool = false,
        log: Logger = .ofCommands,
        replica: DatabaseAddress? = nil
    ) async throws -> OpenedOffice {
        // Before a passphrase is asked for that would open nothing.
        guard !HomeFolder.isSealed(at: folder) else { throw HomeError.sealed }
        let pin = tokenPIN
        let unlock = try Unlocking.choice(forHome: folder, keyFile: keyFile, pin: pin)
        let home = try HomeFolder.open(
            at: folder,
            unlock: unlock,
            databases: try databases.access()
        )
        return try await opened(
            home,
            at: moment,
            evenIf: restored,
            pin,
            log: log,
            replica: replica
        )
    }

    /// The office in an opened folder, with the keys that the trust list names.
    func opened(
        _ home: OpenedHome,
        at moment: OfficeEnvironment = .real,
        evenIf restored: Bool = false,
        _ pin: TokenPIN? = nil,
        log: Logger = .ofCommands,
        replica: DatabaseAddress? = nil
    ) async throws -> OpenedOffice {
        SealWatch.start(folder)
        var home = home
        if home.restoredAt == nil, let next = try await home.keysToTakeUp(at: moment.now()) {
            try HomeFolder.takeUp(next, in: home)
            home = try HomeFolder.open(
                at: folder,
                key: home.register,
                databases: home.databases
            )
            Console.note(messages.cliSetUp.homeOptions.trustListNames)
        }
        let opened = try await OpenedOffice(
            home,
            environment: moment,
            pin ?? tokenPIN,
            log: log,
            replica: replica
        )
        try await opened.finishErasure()
        if let restoredAt = home.restoredAt {
            guard restored else { throw Self.notSettled(since: restoredAt) }
            return opened
        }
        // An older copy beside a newer public folder: to be looked at only.
        if !restored { try await opened.office.refuseOlderRecords(than: home.publishedFiles) }
        await opened.finishEarlierRun()
        return opened
    }
}

/// The path of an office's folder, without a slash at its end.
///
/// A path that ends in `.` or `..` has no last name beside which a new folder could be made: the
/// system is asked for its real one.
private func officeFolder(_ path: String) -> String {
    let folder = FilePath(path)
    guard let last = folder.lastComponent, last.kind != .regular,
        let real = unsafe realpath(path, nil)
    else { return folder.string }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
}

extension HomeOptions {
    /// The office opened once more, after what it knows has changed.
    func reopened(after opened: OpenedOffice) async throws -> OpenedOffice {
        guard opened.home.nextKeys != nil else { return opened }
        return try await open(at: opened.office.environment)
    }
}

extension OpenedHome {
    /// The trust list this office knows; nil while it knows none.
    fileprivate func knownTrustList() async throws -> TrustList? {
        guard let part = try await records.part(PartName.trustList) else { return nil }
        let envelope = try? SignedEnvelope.parse(part.bytes, maxByteCount: trustListByteCountMax)
        return envelope.flatMap { try? TrustList.parse($0.payload) }
    }

    /// New keys that the trust list names; nil while they still wait for that.
    fileprivate func keysToTakeUp(at now: Instant) async throws -> OfficeKeys? {
        guard let nextKeys, let list = try await knownTrustList() else { return nil }
        return list.names(nextKeys, of: office, at: now) ? nextKeys : nil
    }

    /// Name of the office's log on the trust list; nil when the list does not know its key.
    func listedLog() async throws -> String? {
        try await knownTrustList()?.logName(of: keys)
    }
}

extension HomeOptions {
    /// A restored office works again once an officer has checked that the backup is the newest.
    fileprivate static func notSettled(since moment: Instant) -> Ending {
        Ending(.no, messages.cliSetUp.homeOptions.restored(moment: moment.rfc3339))
    }
}

/// An office opened by a command: the office, and where it publishes.
struct OpenedOffice: Sendable {
    let office: Office
    let home: OpenedHome
    /// Staff and sign-in.
    let people: People
    /// Opens the token with the office's keys, where they are on one.
    let pin: TokenPIN
    /// Answers what may be some seconds old; nil where no replica was named.
    let replica: StaleReadings?

    init(
        _ home: OpenedHome,
        environment: OfficeEnvironment,
        _ pin: TokenPIN = TokenPIN(file: nil),
        log: Logger = .ofCommands,
        replica address: DatabaseAddress? = nil
    ) async throws {
        self.home = home
        self.pin = pin
        replica = try address.map { address throws(Ending) in try home.replica(at: address) }
        office = Office(
            programme: try Programme.parse(home.programme),
            code: home.office,
            keys: home.keys(pin),
            records: home.records,
            stale: replica,
            environment: environment,
            log: log,
            listedLog: try await home.listedLog()
        )
        people = office.people(Passwords())
    }

    /// Erases everyone whom the key store has erased already, and says how many names are lost.
    fileprivate func finishErasure() async throws {
        let count = try await office.finishErasure()
        if count > 0 {
            Console.note(messages.cliSetUp.homeOptions.erasureFinished(count: "\(count)"))
        }
        guard home.restoredAt != nil else { return }
        let lost = try await office.records.keyStoreState().lostCount
        if lost > 0 { Console.note(messages.cliRun.keep.namesLost(count: "\(lost)")) }
    }

    /// Publishes what a run that was stopped had kept but not published, and says so.
    ///
    /// What was acknowledged is safe either way, so a failure here does not stop the command.
    fileprivate func finishEarlierRun() async {
        let left = home.leftToDo.leavesNotUnderTreeHead
        guard left > 0 else { return }
        do {
            try await publish()
            Console.note(
                messages.cliSetUp.homeOptions.publishedNow(count: Int(left))
            )
        } catch {
            Console.note(
                messages.cliSetUp.homeOptions.notPublished(count: Int(left))
            )
        }
    }

    /// Publishes, where a token that holds a key does not keep it from that; then says why.
    func publishOrWait() async throws {
        do {
            try await publish()
        } catch PublishError.keyUnavailable(let obstacle) {
            Console.say(obstacle.ending)
            Console.note(messages.cliSetUp.token.waits)
        }
    }

    /// Publishes what the records hold: tiles, tree head, status list, bundle.
    @discardableResult
    func publish() async throws -> PublishOutcome {
        home.publishedFiles.openToReaders()
        let outcome = try await office.publish(to: home.publishedFiles)
        for gap in outcome.completed { Console.note(gap.sentence) }
        if let index = outcome.auditBrokenAt {
            Console.note(
                messages.cliSetUp.homeOptions.auditDoesNot(index: "\(index)")
            )
        }
        return outcome
    }
}

extension PublishGap {
    /// What an earlier run had left and this one finished.
    fileprivate var sentence: String {
        switch self {
        case .tiles: messages.cliSetUp.homeOptions.finishedTiles
        case .treeHeadFile: messages.cliSetUp.homeOptions.finishedTreeHead
        }
    }
}

extension OfficeEnvironment {
    /// The system's clock, the operating system's generator and the fonts of this machine.
    static let real = {
        let fonts = PaperFonts()
        return OfficeEnvironment(
            now: { Instant(seconds: Int64(Date.now.timeIntervalSince1970)) },
            randomBytes: systemRandomBytes,
            canPrint: fonts.have
        )
    }()
}

extension Office {
    /// The application with this handle or ticket.
    func find(_ text: String) async throws -> Application {
        // One handle in a hundred thousand has only digits; ten digits are never a ticket's.
        var found: Application?
        if let id = ApplicationID(reading: text) {
            found = try await records.application(id)
        } else if let ticket = Int(text) {
            found = try await records.application(ticket: Ticket(number: ticket))
        }
        guard let found else {
            throw Ending(.no, messages.cliSetUp.homeOptions.noSuchApplication)
        }
        return found
    }
}
