import AmanLetter
import AmanOffice
import AmanVerdict
import Hummingbird
import Logging

/// A site that checks letters and serves what the office has published: of an office that is open,
/// or of one that is sealed.
protocol CheckingSite: Sendable {
    var programme: Programme { get }
    /// Which of the programme's offices it is.
    var officeCode: OfficeCode { get }
    /// The folder that is served to everybody.
    var published: any PublishedFiles { get }
    /// Brings the folder up to what the office's other servers signed; nil where there are none.
    var catchUp: (@Sendable () async -> Void)? { get }
    /// Reads pictures.
    var pictures: any PictureReading { get }
    /// Judges a letter's text by the knowledge at hand; stores and logs nothing of it.
    var judge: @Sendable (_ text: String) async throws -> Judgement { get }
    /// Looks a letter up by its number and check code, in the bundle that anyone may fetch.
    ///
    /// - Throws: What stopped the bundle from being read.
    func answer(_ code: CheckCode) async throws -> CheckAnswer
    /// Where photos are read.
    var longWork: LongWork { get }
    var limits: SiteLimits { get }
    /// Whether slips that prove a letter can be printed here; not while the office is sealed.
    var printsProofSlips: Bool { get }
    var log: Logger { get }
    /// What a page about a refusal needs to know of the request and of its sender.
    func ownSetting(_ request: Request) async -> PageSetting
    /// The present moment.
    func now() -> Instant
}

extension CheckingSite {
    var catchUp: (@Sendable () async -> Void)? { nil }
}

extension OfficeSite: CheckingSite {
    var officeCode: OfficeCode { office.code }
    var printsProofSlips: Bool { true }

    func ownSetting(_ request: Request) async -> PageSetting {
        var setting = setting(request)
        // A session that cannot be read must not hide the refusal.
        guard let token = sessionToken(request),
            let session = try? await people.session(token, isPresence: false)
        else { return setting }
        setting.visitor = Visitor(session: session)
        if session.state == .open { setting.locksAfter = people.rule.idleSecondsMax }
        return setting
    }

    func answer(_ code: CheckCode) async throws -> CheckAnswer {
        await catchUp?()
        return try await publishedBundle.answer(code, in: published)
    }
}
