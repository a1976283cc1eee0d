import AmanOffice
import AmanTexts
import Hummingbird

/// A section of the site: its addresses, who may open them, and its place in the navigation.
///
/// What a new section needs is written beside its page, and one line in `siteSections`.
protocol SiteSection: SendableMetatype {
    /// The address that the navigation leads to.
    static var path: String { get }
    /// All of its addresses; they are part of the rights table, `routeRules`.
    static var routeRules: [RouteRule] { get }
    /// What the navigation calls it.
    static func title(_ words: OfficeTexts) -> String
    /// Answers its addresses.
    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>)
}

/// The sections, in the order of the navigation.
let siteSections: [any SiteSection.Type] = [
    IncidentSection.self, CoverageSection.self, NumbersSection.self, NoticesSection.self,
    ProgrammeSection.self, ForPostsSection.self, AppealSection.self, IncidentQueueSection.self,
    AuditSection.self, KeepSection.self, ImportSection.self, OtherOfficesSection.self,
    StaffRequestsSection.self,
    SealSection.self,
]

extension SiteSection {
    /// Whether this visitor, or anyone signed out, may open the section's own page.
    static func opens(to visitor: Visitor?) -> Bool {
        routeRules.contains { $0.pattern == path && $0.access.allows(visitor) }
    }
}

extension AccessRule {
    /// Whether a visitor is let through; nil for anyone signed out.
    func allows(_ visitor: Visitor?) -> Bool {
        let isOpen = visitor?.session.state == .open
        return switch self {
        case .everybody: true
        case .anySession: visitor != nil
        case .staff: isOpen
        case .right(let right): isOpen && visitor?.may(right) == true
        case .anyRight(let rights): isOpen && rights.contains { visitor?.may($0) == true }
        case .token: false
        }
    }
}
