package import AmanLetter
package import AmanOffice
package import AmanVerdict
package import Logging

/// Everything the counter needs from the program that opens it, as values and closures.
///
/// The counter itself opens no file, no database and no key.
package struct Counter: Sendable {
    /// The programme, for names, languages and calendars.
    package var programme: Programme
    /// The office whose counter this is.
    package var office: OfficeCode
    /// Minutes the office's clocks are ahead of UTC: 270 in Kabul, 480 in Manila.
    package var minutesEastOfUTC: Int
    /// The present moment.
    package var now: @Sendable () -> Instant
    /// The numbers of the office's page of today.
    package var today: @Sendable () async throws -> OfficeToday
    /// The call board as it stands now.
    package var callBoard: @Sendable () async throws -> CallBoard
    /// Judges a letter's text by the knowledge at hand; keeps and logs nothing of it.
    package var judge: @Sendable (_ text: String) async throws -> Judgement
    /// Reads the codes in a JPEG or PNG, each text once; empty when there are none, and throws
    /// when it cannot be decoded.
    package var readPhoto: @Sendable (_ photo: [UInt8]) async throws -> [String]
    /// A file under `public/`, or nil where there is none; the path is one `PublishedPath` allows.
    package var published: @Sendable (_ path: String) async throws -> [UInt8]?
    /// The newest bundle, or nil while there is none.
    package var bundle: @Sendable () async throws -> [UInt8]?
    /// Where requests and faults are told, without addresses, queries or bodies.
    package var log: Logger
    /// The page for phones; nil where it was not built.
    package var verifierSite: VerifierSite?
    /// How much of everything is taken.
    package var limits = CounterLimits()
    /// Staff and sign-in; nil for a counter that has only its public pages.
    package var people: People?
    /// The code of the set-up page, as the terminal shows it; nil once there is an administrator.
    package var setUpCode: SecretCode?
    /// The registrar's desk; nil for a counter without one.
    package var desk: DeskTools?
    /// Review and decision; nil for a counter without them.
    package var review: ReviewTools?
    /// The caller's console; nil for a counter without one.
    package var call: CallTools?
    /// The JSON API and its tokens; nil for a counter without one.
    package var api: ApiTools?
    /// The office's own pages; nil for a counter without records of its own.
    package var officePages: OfficeTools?
    /// Issuing and printing; nil for a counter without them.
    package var issuing: IssueTools?
    /// The pages of single letters; nil for a counter without them.
    package var letters: LetterTools?
    /// Changes of letters by two officers; nil for a counter without them.
    package var revoking: RevokeTools?
    /// The exchange desk; nil for a counter without one.
    package var exchanging: ExchangeTools?
    /// Whether browsers come by TLS.
    package var isSecure = false
    /// Draws a text as a QR code, for an authenticator app.
    package var drawCode: @Sendable (_ text: String) throws -> [[Bool]] = { _ in [] }

    package init(
        programme: Programme,
        office: OfficeCode,
        minutesEastOfUTC: Int,
        now: @escaping @Sendable () -> Instant,
        today: @escaping @Sendable () async throws -> OfficeToday,
        callBoard: @escaping @Sendable () async throws -> CallBoard,
        judge: @escaping @Sendable (_ text: String) async throws -> Judgement,
        readPhoto: @escaping @Sendable (_ photo: [UInt8]) async throws -> [String],
        published: @escaping @Sendable (_ path: String) async throws -> [UInt8]?,
        bundle: @escaping @Sendable () async throws -> [UInt8]?,
        log: Logger
    ) {
        self.programme = programme
        self.office = office
        self.minutesEastOfUTC = minutesEastOfUTC
        self.now = now
        self.today = today
        self.callBoard = callBoard
        self.judge = judge
        self.readPhoto = readPhoto
        self.published = published
        self.bundle = bundle
        self.log = log
    }
}

/// How much the counter takes at once.
package struct CounterLimits: Equatable, Sendable {
    /// Most bytes of a pasted text: the most a letter inflates to.
    package var textByteCountMax = 8_192
    /// Most bytes of a photo: a telephone's camera writes 3 to 12 MB, which the page makes smaller.
    package var photoByteCountMax = 6_291_456
    /// Photos read at the same time: each may hold `photoByteCountMax` twice.
    package var photosAtOnceMax = 2
    /// Pages and API requests worked on at the same time; a page takes a few milliseconds.
    package var workAtOnceMax = 8
    /// Pages and API requests waiting for that; the next is told to come again.
    package var workWaitingMax = 56
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
    /// Seconds a connection may stay silent.
    package var silenceSecondsMax = 30

    package init() {}

    /// Most bytes of a whole posted form: both fields, and what the form's own writing needs.
    var formByteCountMax: Int { photoByteCountMax + 4 * textByteCountMax }
}
