import AmanLetter
import AmanOffice
import AmanTexts
import Hummingbird

/// Which list a reviewer looks at, as its address says.
struct ReviewQuery: Equatable, Sendable {
    /// `/review` or `/decide`: where the list begins.
    var path: String
    var state: ApplicationState
    var province: String?
    /// Waiting at least so many hours.
    var hours: Int?
    var onlyHits = false
    /// In which order, and which page.
    var list = ListQuery()

    /// The choices of waiting time, in hours.
    static let hourChoices = [4, 24, 72, 168, 720]

    init(path: String, state: ApplicationState) {
        self.path = path
        self.state = state
    }

    /// Reads an address; what it does not know is passed over.
    init(_ request: Request, path: String, state: ApplicationState, _ programme: Programme) {
        self.init(path: path, state: state)
        let asked = request.uri.queryParameters
        if let text = asked["state"], let wanted = ApplicationState(rawValue: String(text)),
            ReviewFilter.states.contains(wanted)
        {
            self.state = wanted
        }
        if let text = asked["province"] { province = programme.province(String(text))?.code }
        hours = asked["waiting"].flatMap { Int($0) }.flatMap { wanted in
            Self.hourChoices.first { $0 == wanted }
        }
        onlyHits = asked["hits"] == "1"
        list = ListQuery(asked)
    }

    /// What the list asks of the records; what waits for a second officer is without the member's
    /// own votes.
    func filter(now: Instant, without member: StaffID) -> ReviewFilter {
        ReviewFilter(
            state: state,
            province: province,
            appliedBefore: hours.map { now.adding(seconds: -Int64($0) * 3_600) },
            onlyHits: onlyHits,
            notVotedBy: state == .recommended ? member : nil
        )
    }

    /// The address of the list.
    func link(_ setting: PageSetting) -> String { setting.link(path) + parameters }

    /// The address of a case that keeps the list in mind.
    func link(_ setting: PageSetting, toCase ticket: Ticket, _ action: String = "") -> String {
        link(setting, to: "/review/case/\(ticket.number)\(action)")
    }

    /// Another address of the reviewer's that keeps the list in mind.
    func link(_ setting: PageSetting, to page: String) -> String {
        setting.link(page) + parameters + (path == "/decide" ? "&list=decide" : "")
    }

    /// The list and the language as hidden fields of a form that only asks.
    func fields(_ setting: PageSetting) -> [Markup] {
        let list = path == "/decide" ? [("list", "decide")] : []
        return ([("lang", setting.language.rawValue)] + pairs + list).map { name, value in
            #"<input type="hidden" name="\#(name)" value="\#(value)">"#
        }
    }

    /// Behind the language.
    private var parameters: String { pairs.map { "&\($0)=\($1)" }.joined() }

    /// All of it is known words, codes of the programme and numbers.
    private var pairs: [(String, String)] {
        var pairs = [("state", state.rawValue)]
        if let province { pairs.append(("province", province)) }
        if let hours { pairs.append(("waiting", "\(hours)")) }
        if onlyHits { pairs.append(("hits", "1")) }
        return pairs + list.pairs
    }
}

extension OfficeSite {
    /// The list of a request; the case pages say which of the two lists they belong to.
    func reviewQuery(_ request: Request) -> ReviewQuery {
        let isDecide =
            request.uri.path == "/decide" || request.uri.queryParameters["list"] == "decide"
        // Where one officer decides, nothing waits for a second one.
        let waits = isDecide && programme.decision.officers > 1
        return ReviewQuery(
            request,
            path: isDecide ? "/decide" : "/review",
            state: waits ? .recommended : .received,
            programme
        )
    }

    /// The ticket in the address.
    func reviewTicket(_ context: SiteContext) throws(SiteRefusal) -> Ticket {
        guard let text = context.parameters.get("ticket"), text.utf8.count <= 10,
            let number = Int(text), number > 0
        else { throw .notFound }
        return Ticket(number: number)
    }
}
