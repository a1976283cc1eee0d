import AmanOffice
import AmanTexts

/// How many wait at each step; nil where a page does not count.
typealias QueueLengths = [Step: Int]

/// The steps of the office's work, in the order of the work.
enum Step: CaseIterable, Sendable {
    case apply, review, decide, issue, handOut, exchange, revoke

    /// The step's own page.
    var path: String {
        switch self {
        case .apply: "/desk"
        case .review: "/review"
        case .decide: "/decide"
        case .issue: "/issue"
        case .handOut: "/call"
        case .exchange: "/exchange"
        case .revoke: "/revoke"
        }
    }

    /// What it takes to work at it.
    var right: Right {
        switch self {
        case .apply: .apply
        case .review: .review
        case .decide: .decide
        case .issue: .issue
        case .handOut: .handOut
        case .exchange: .exchange
        case .revoke: .revoke
        }
    }

    func name(_ words: FrameTexts) -> String {
        switch self {
        case .apply: words.apply
        case .review: words.review
        case .decide: words.decide
        case .issue: words.issue
        case .handOut: words.handOut
        case .exchange: words.exchange
        case .revoke: words.revoke
        }
    }
}

/// The navigation at the start side: what the visitor may open, and nothing else.
///
/// Staff see the steps of their own work with how many wait there. Anyone signed out sees the
/// office's five public pages: neither its steps nor how much waits there are theirs.
///
/// - Parameters:
///   - setting: The page's.
///   - path: The page's own address, to be marked.
///   - queues: How many wait where.
/// - Returns: The list, in the order of the work.
func navigation(_ setting: PageSetting, at path: String?, queues: QueueLengths = [:]) -> Markup {
    let words = setting.words.frame
    let steps = ownSteps(setting).map { step -> Markup in
        let waiting = queues[step].map { queueLength($0, setting) }
        return navigationItem(step.name(words), step.path, path, waiting, setting)
    }
    let links = pages(setting).map { navigationItem($0.name, $0.path, path, nil, setting) }
    let name = setting.isAtWork ? words.steps : words.pages
    return """
        <nav class="steps" id="\(navigationID)" aria-label="\(name)"><ol>\(steps)\(links)</ol>
        <a class="close" href="#content">\(words.closeMenu)</a></nav>
        """
}

/// Where the link *Menu* of a narrow page leads.
let navigationID = "steps"

/// The way to the navigation, which a narrow page shows only when it is asked for.
func menuLink(_ setting: PageSetting) -> Markup {
    ##"<a class="menu" href="#\##(navigationID)">\##(setting.words.frame.menu)</a>"##
}

extension PageSetting {
    /// Whether a member looks at it who is signed in and may work.
    var isAtWork: Bool { !isSealed && visitor?.session.state == .open }
}

private func ownSteps(_ setting: PageSetting) -> [Step] {
    guard setting.isAtWork else { return [] }
    return Step.allCases.filter {
        setting.visitor?.may($0.right) == true && ($0 != .decide || !setting.decidesAlone)
    }
}

/// The pages beside the steps.
private func pages(_ setting: PageSetting) -> [(name: String, path: String)] {
    let words = setting.words.frame
    let sections = siteSections.filter { $0.opens(to: setting.visitor) }
        .filter { !setting.isSealed || SealedSite.paths.contains($0.path) }
        .map { (name: $0.title(setting.words), path: $0.path) }
    let check = (name: words.checkLetter, path: "/check")
    guard setting.isAtWork else {
        let isProgramme = { (page: (name: String, path: String)) in
            page.path == ProgrammeSection.path
        }
        return sections.filter(isProgramme) + [check] + sections.filter { !isProgramme($0) }
    }
    let staff = (name: words.staff, path: "/staff")
    return [(name: words.today, path: "/"), check] + sections
        + (setting.visitor?.may(.staff) == true ? [staff] : [])
}

private func navigationItem(
    _ name: String,
    _ to: String,
    _ here: String?,
    _ waiting: Markup?,
    _ setting: PageSetting
) -> Markup {
    let current: Markup? = to == here ? #" aria-current="page""# : nil
    return #"<li><a href="\#(setting.link(to))"\#(current)>\#(name)\#(waiting)</a></li>"#
}

private func queueLength(_ waiting: Int, _ setting: PageSetting) -> Markup {
    """
     <b>\(setting.language.count(waiting))<span class="hidden"> \
    \(setting.words.frame.waiting)</span></b>
    """
}
