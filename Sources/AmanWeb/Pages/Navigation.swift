import AmanOffice
import AmanTexts

/// How many wait at each step; nil where a page does not count.
typealias QueueLengths = [Step: Int]

/// The steps of the office's work, in the order of the work.
enum Step: CaseIterable, Sendable {
    case apply, review, decide, issue, handOut, exchange, revoke

    /// The step's own page; nil while it has none.
    var path: String? {
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

/// The navigation at the start side: steps that the visitor may take are links, the others names.
///
/// - Parameters:
///   - setting: The page's.
///   - path: The page's own address, to be marked.
///   - queues: How many wait where.
/// - Returns: The list, in the order of the work.
func navigation(_ setting: PageSetting, at path: String?, queues: QueueLengths = [:]) -> Markup {
    let words = setting.words.frame
    let open = setting.isSealed ? [] : Step.allCases
    let steps = open.map { step -> Markup in
        let isOurs = setting.visitor?.may(step.right) == true
        let waiting = queues[step].map { queueLength($0, setting) }
        return navigationItem(step.name(words), isOurs ? step.path : nil, path, waiting, setting)
    }
    var pages = [(words.today, "/"), (words.checkLetter, "/check")]
    pages += siteSections.filter { $0.opens(to: setting.visitor) }
        .filter { !setting.isSealed || SealedSite.paths.contains($0.path) }
        .map { ($0.title(setting.words), $0.path) }
    if setting.visitor?.may(.staff) == true { pages.append((words.staff, "/staff")) }
    let links = pages.map { navigationItem($0.0, $0.1, path, nil, setting) }
    return #"<nav class="steps" aria-label="\#(words.steps)"><ol>\#(steps)\#(links)</ol></nav>"#
}

private func navigationItem(
    _ name: String,
    _ to: String?,
    _ here: String?,
    _ waiting: Markup?,
    _ setting: PageSetting
) -> Markup {
    guard let to else { return "<li><span>\(name)\(waiting)</span></li>\n" }
    let current: Markup? = to == here ? #" aria-current="page""# : nil
    return #"<li><a href="\#(setting.link(to))"\#(current)>\#(name)\#(waiting)</a></li>"#
}

private func queueLength(_ waiting: Int, _ setting: PageSetting) -> Markup {
    """
     <b>\(setting.language.count(waiting))<span class="hidden"> \
    \(setting.words.frame.waiting)</span></b>
    """
}
