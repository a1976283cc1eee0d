import AmanLetter
import AmanOffice
import AmanTexts

/// Which applications a list begins with, and how many it has.
struct ApplicationsPage: Equatable, Sendable {
    var state: ApplicationState?
    var after: Ticket?
    var limit: Int

    /// Most applications of one page.
    static let limitMax = 500
    /// Applications of a page where nothing else is said.
    static let limitUsual = 100
}
