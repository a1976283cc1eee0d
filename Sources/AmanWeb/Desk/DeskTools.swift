package import AmanOffice

/// What the desk needs from the program: steps of the office and the keeping of drafts.
package struct DeskTools: Sendable {
    /// Looks who may have applied before, while a request is typed; keeps nothing.
    package var lookBack: @Sendable (_ request: ApplyRequest) async throws -> [ScreeningHit]
    /// Keeps an application; the same form twice gives the application it gave before.
    package var apply:
        @Sendable (_ request: ApplyRequest, _ officer: String, _ form: [UInt8]) async throws ->
            Application
    /// The application of a ticket; nil where there is none.
    package var application: @Sendable (_ ticket: Ticket) async throws -> Application?
    /// Who may have applied before; nil where that cannot be told just now.
    package var hits: @Sendable (_ id: ApplicationID) async -> [ScreeningHit]?
    /// Whether a letter can be printed with this photo.
    package var isPhoto: @Sendable (_ photo: [UInt8]) async -> Bool
    /// The slip of an application, PDF.
    package var slip: @Sendable (_ application: Application) async throws -> [UInt8]
    package var keepDraft: @Sendable (_ draft: [UInt8], _ staff: StaffID) async throws -> Void
    package var draft: @Sendable (_ staff: StaffID) async throws -> [UInt8]?
    package var dropDraft: @Sendable (_ staff: StaffID) async throws -> Void
    /// How often each session has looked.
    let pace = LookPace()

    package init(
        lookBack: @escaping @Sendable (ApplyRequest) async throws -> [ScreeningHit],
        apply: @escaping @Sendable (ApplyRequest, String, [UInt8]) async throws -> Application,
        application: @escaping @Sendable (Ticket) async throws -> Application?,
        hits: @escaping @Sendable (ApplicationID) async -> [ScreeningHit]?,
        isPhoto: @escaping @Sendable ([UInt8]) async -> Bool,
        slip: @escaping @Sendable (Application) async throws -> [UInt8],
        keepDraft: @escaping @Sendable ([UInt8], StaffID) async throws -> Void,
        draft: @escaping @Sendable (StaffID) async throws -> [UInt8]?,
        dropDraft: @escaping @Sendable (StaffID) async throws -> Void
    ) {
        self.lookBack = lookBack
        self.apply = apply
        self.application = application
        self.hits = hits
        self.isPhoto = isPhoto
        self.slip = slip
        self.keepDraft = keepDraft
        self.draft = draft
        self.dropDraft = dropDraft
    }
}
