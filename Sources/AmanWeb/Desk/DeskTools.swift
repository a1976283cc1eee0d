package import AmanOffice

/// What the desk needs from the program: steps of the office and the keeping of drafts.
///
/// Nothing here answers with anything that depends on other people's records: a registrar who is
/// forced to type a list of names must learn nothing about them.
package struct DeskTools: Sendable {
    /// Keeps an application; the same form twice gives the application it gave before.
    package var apply:
        @Sendable (_ request: ApplyRequest, _ officer: String, _ form: [UInt8]) async throws ->
            Application
    /// The application of a ticket; nil where there is none.
    package var application: @Sendable (_ ticket: Ticket) async throws -> Application?
    /// Whether a letter can be printed with this photo.
    package var isPhoto: @Sendable (_ photo: [UInt8]) async -> Bool
    /// The slip of an application, PDF.
    package var slip: @Sendable (_ application: Application) async throws -> [UInt8]
    package var keepDraft: @Sendable (_ draft: [UInt8], _ staff: StaffID) async throws -> Void
    package var draft: @Sendable (_ staff: StaffID) async throws -> [UInt8]?
    package var dropDraft: @Sendable (_ staff: StaffID) async throws -> Void

    package init(
        apply: @escaping @Sendable (ApplyRequest, String, [UInt8]) async throws -> Application,
        application: @escaping @Sendable (Ticket) async throws -> Application?,
        isPhoto: @escaping @Sendable ([UInt8]) async -> Bool,
        slip: @escaping @Sendable (Application) async throws -> [UInt8],
        keepDraft: @escaping @Sendable ([UInt8], StaffID) async throws -> Void,
        draft: @escaping @Sendable (StaffID) async throws -> [UInt8]?,
        dropDraft: @escaping @Sendable (StaffID) async throws -> Void
    ) {
        self.apply = apply
        self.application = application
        self.isPhoto = isPhoto
        self.slip = slip
        self.keepDraft = keepDraft
        self.draft = draft
        self.dropDraft = dropDraft
    }
}
