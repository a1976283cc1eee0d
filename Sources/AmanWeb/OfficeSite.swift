import AmanLetter
package import AmanOffice
import AmanTexts
package import AmanVerdict
import Foundation
package import Logging

/// The office as a web application: its pages, its published files and its JSON API.
///
/// It works by the office's own steps and opens no file, no database and no key itself.
package struct OfficeSite: Sendable {
    /// The office whose pages these are.
    package let office: Office
    /// Staff and sign-in.
    package let people: People
    /// The folder that is served to everybody.
    package var published: any PublishedFiles
    /// Brings the folder up to what other servers signed, before a file of it is served; nil where
    /// this is the office's only server.
    package var catchUp: (@Sendable () async -> Void)?
    /// Draws letters, slips, notices and codes.
    package var printing: any Printing
    /// Reads pictures.
    package var pictures: any PictureReading
    /// Judges a letter's text by the knowledge at hand; stores and logs nothing of it.
    package var judge: @Sendable (_ text: String) async throws -> Judgement
    /// Rings when a call may have been made at any server; nil where nothing does.
    package var boardBell: (@Sendable () -> AsyncStream<Void>)?
    /// Where requests and faults are reported, without addresses, queries or bodies.
    package var log: Logger
    /// The page for phones; nil where it was not built.
    package var verifierSite: VerifierSite?
    /// How much of everything is taken.
    package var limits = SiteLimits() {
        didSet { longWork = LongWork(limits) }
    }
    /// Where photos are read and pages drawn.
    private(set) var longWork = LongWork(SiteLimits())
    /// The code of the set-up page, as the terminal shows it; nil once there is an administrator.
    package var setUpCode: SecretCode?
    /// Seals the office, in a member's name; nil where this program cannot.
    package var seal: (@Sendable (_ officer: String) async throws -> Void)?
    /// Backups, the disk and the certificate; nil where this program cannot.
    package var keeping: (any Keeping)?
    /// Fetches what other offices publish.
    package var otherOffices: any OfficeFilesReading = OfficeFilesClient()
    /// Whether browsers come by TLS to this server; see also `trustedProxies`.
    package var isSecure = false
    /// How publishing goes, as the server's loop notes it.
    package var publishing = PublishingState()
    /// Where metrics are given; nil where they are not asked for.
    package var metrics: MetricsListener?

    /// The one issuing job.
    var issueRun: IssueRun
    /// The one import of a list, and lists that wait for it.
    let listImport: ListImportRun
    /// Where lists are read and imported.
    let importThread: SideThreads
    /// What letters are looked up in by number and check code.
    let publishedBundle: PublishedBundle
    /// Remembers which form exchanged which letter.
    let exchanges: ExchangeDeduplicator
    /// Which records were opened a moment ago, and by whom.
    let recentlyOpened: RecentlyOpenedRecords
    /// Which tickets were called or handed out a moment ago, and by whom.
    let recentlyHandled: RecentlyOpenedRecords
    /// What each session's last form did.
    let doneForms: DoneForms
    /// The backup that was asked for on a page.
    let backupRun = BackupRun()
    /// Lets reports of incidents in.
    let intake: IncidentIntake
    /// The empty forms, each drawn once.
    let incidentForms = IncidentForms()
    /// Requests of the API that are being worked on.
    let apiUnderWay = ApiUnderWay()

    package init(
        office: Office,
        people: People,
        published: any PublishedFiles,
        printing: any Printing,
        pictures: any PictureReading,
        judge: @escaping @Sendable (_ text: String) async throws -> Judgement
    ) {
        self.office = office
        self.people = people
        self.published = published
        self.printing = printing
        self.pictures = pictures
        self.judge = judge
        log = office.log
        intake = IncidentIntake(office.records)
        recentlyOpened = RecentlyOpenedRecords(.opened, office.records)
        recentlyHandled = RecentlyOpenedRecords(.handled, office.records)
        doneForms = DoneForms(office.records)
        issueRun = IssueRun(of: office, publishingTo: published)
        let importThread = SideThreads(countMax: 1, name: "aman import")
        self.importThread = importThread
        listImport = ListImportRun(of: office) { work in
            // The work throws nothing: what fails is part of what it reports.
            try? await importThread.run(work)
        }
        publishedBundle = PublishedBundle(of: office)
        exchanges = ExchangeDeduplicator(of: office)
    }
}

extension OfficeSite {
    /// Continues a run of letters whose server has stopped; nothing where there is none.
    ///
    /// - Throws: What the records say.
    package func continueRun() async throws {
        try await issueRun.takeOver()
    }
}

extension OfficeSite {
    /// The programme, for names, languages and calendars.
    var programme: Programme { office.programme }

    /// The present moment.
    func now() -> Instant { office.environment.now() }

    /// Publishes what was stored just now, so that posts hear of it.
    ///
    /// Where that fails the change is stored all the same: the server reports it in its log and
    /// publishes again automatically within seconds.
    func publishStored() async {
        _ = try? await office.publish(to: published)
    }

    /// Publishes what was just stored of coverage and notices to posts, so that a seal finds it
    /// published; where that fails, as `publishStored`.
    func publishStoredReports() async {
        try? await office.publishReports(to: published)
    }
}

/// How much the counter takes at once.
package struct SiteLimits: Equatable, Sendable {
    /// Most bytes of a pasted text: the most a letter inflates to.
    package var textByteCountMax = 8_192
    /// Most bytes of a photo: a telephone's camera writes 3 to 12 MB, which the page makes smaller.
    package var photoByteCountMax = 6_291_456
    /// Photos of guards, and of anyone who is not signed in, read at the same time: one on two
    /// cores.
    ///
    /// Each holds `photoByteCountMax`, and its process up to 218 MB more.
    package var guardPhotosAtOnceMax = max(1, (coreCount - 1) / 2)
    /// Such photos that wait for that; one takes up to three seconds.
    package var guardPhotosWaitingMax = 2
    /// Photos of desks and of their tokens read at the same time.
    package var staffPhotosAtOnceMax = max(1, coreCount - 1)
    /// Such photos that wait for that; one of a person takes a tenth of a second.
    package var staffPhotosWaitingMax = 8
    /// Letters looked up by number and check code, one after the other: waiting, and the one at
    /// work.
    ///
    /// Each goes through all leaves of one office's log.
    package var lookUps = NetworkShares(
        total: 16,
        perNetwork: 4,
        reserved: 4,
        reservedPerNetwork: 1
    )
    /// Files of letters drawn at the same time; each holds a page and the fonts.
    package var printsAtOnceMax = 2
    /// Threads that draw pages: all but one of the cores, so that requests are always answered.
    package var drawingThreadsMax = max(1, coreCount - 1)
    /// Pages and API requests worked on at the same time; a page takes a few milliseconds.
    package var workAtOnceMax = 8
    /// Pages and API requests waiting for that; the next is asked to come again.
    package var workWaitingMax = 56
    /// Seconds after which a page or API request, whose form is here and whose session is known,
    /// waits for its place and its questions no longer than each takes: a browser with nothing
    /// after 15 looks broken to the person before it.
    package var answerSecondsMax = 12
    /// Published files and boards worked on at the same time.
    package var publishedAtOnceMax = 16
    /// Published files and boards waiting for that.
    package var publishedWaitingMax = 48
    /// Seconds a form may take to arrive: 6 MB in two minutes is 52 KB/s.
    package var arrivalSecondsMax = 120
    /// Seconds for which a form may arrive at any pace: a link that begins slowly, one lost packet.
    package var slowSecondsMax = 10
    /// Bytes a second that a form has to arrive with after that: below a GPRS telephone's link.
    package var bytesPerSecondMin = 1_024
    /// Bytes of all forms under way: ten photos.
    ///
    /// One network has two and a half of them; the last quarter is for forms without photo.
    package var bodyBytes = NetworkShares(
        total: 67_108_864,
        perNetwork: 16_777_216,
        reserved: 16_777_216,
        reservedPerNetwork: 1_048_576
    )
    /// Connections open at the same time.
    ///
    /// A browser opens six; the last quarter is for networks that have fewer than that open.
    package var connections = NetworkShares(
        total: 256,
        perNetwork: 16,
        reserved: 64,
        reservedPerNetwork: 4
    )
    /// Call boards open at the same time; the other connections stay free for the desks.
    package var boards = NetworkShares(total: 192, perNetwork: 8)
    /// Networks that many people come from, such as a reverse proxy: each may have all but the
    /// reserved part of the three above.
    package var sharedNetworks: Set<ClientNetwork> = []
    /// Reverse proxies that are believed about their clients; connections of one count as those of
    /// a shared network, and its clients have boards and bytes each of their own.
    package var trustedProxies = TrustedProxies()
    /// Seconds a look at the records may take before they count as slow.
    package var lookSecondsMax = 2
    /// Seconds a connection may stay silent.
    package var silenceSecondsMax = 30

    package init() {}

    private static let coreCount = ProcessInfo.processInfo.activeProcessorCount

    /// Most bytes of a whole posted form: both fields, and what the form's own writing needs.
    var formByteCountMax: Int { photoByteCountMax + 4 * textByteCountMax }
}
