import AmanLetter
import AmanOffice
import AmanTexts

/// Granted applications on one page of the list; also most letters printed from one.
let issuePageLength = 100
/// How far granted applications and letters that were made are counted: fifty pages.
let issueCountMax = 5_000

/// What the list of granted applications is made of.
struct IssueView: Sendable {
    var query: ListQuery
    /// Counted one further than `issueCountMax`.
    var page: ListPage<ReviewRow>
    /// Province names by code.
    var provinces: [String: String]
    /// How many wait in all.
    var waiting: Int
    var now: Instant
    var queues: QueueLengths
    var said: RefusalText?
    /// A run is at work: the way to it.
    var isAtWork: Bool
    /// Officers have to confirm the clock before any letter is made.
    var isClockInDoubt: Bool
}

/// The granted applications that wait for their letter.
func issuePage(_ setting: PageSetting, _ view: IssueView) -> Markup {
    let words = setting.words.issue
    let toJob: Markup? =
        view.isAtWork
        ? #"<p><a href="\#(setting.link("/issue/job"))">\#(words.toJob)</a></p>"# : nil
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: "/issue", queues: view.queues),
            scripts: [.issueScript]
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>
            \(said(view.said) ?? #"<p class="lead">\#(words.lead)</p>"#)\(toJob)
            \(view.isClockInDoubt ? clockInDoubt(setting) : waiting(setting, view))
            <p class="after"><a href="\(setting.link("/issue/letters"))">\(words.madeTitle)</a></p>
            """
    )
}

private func waiting(_ setting: PageSetting, _ view: IssueView) -> Markup {
    guard view.page.rows.isEmpty else { return list(setting, view) }
    return #"<p class="after">\#(setting.words.issue.nobody)</p>"#
}

private func list(_ setting: PageSetting, _ view: IssueView) -> Markup {
    let (words, language) = (setting.words.issue, setting.language)
    let rows = view.page.rows.map(\.application).map { application -> Markup in
        let ticket = application.ticket.number
        let province = view.provinces[application.homeProvince] ?? application.homeProvince
        return """
            <tr><td><input type="checkbox" name="ticket" value="\(String(ticket))" \
            aria-label="\(setting.words.desk.ticket) \(language.count(ticket))"></td>\
            <th scope="row">\(language.count(ticket))</th><td>\(province)</td>\
            <td>\(waitingTime(application, setting, view.now))</td></tr>
            """
    }
    let order: Markup = """
        <form method="get" action="/issue" class="sieve across">
        <input type="hidden" name="lang" value="\(language.rawValue)">
        \(orderField(view.query.order, setting))
        <button class="action second">\(setting.words.review.list.show)</button></form>
        """
    return """
        \(view.page.count > 1 ? order : nil)
        <form method="get" action="/issue/check" class="ticks">
        <input type="hidden" name="lang" value="\(language.rawValue)">
        <p class="pair"><a class="action" href="\(setting.link("/issue/check"))&amp;all=yes">\
        \(words.checkAll(count: view.waiting))</a></p>
        <div class="wide"><table><thead><tr><th scope="col"><span class="hidden">\(words.tick)\
        </span><input type="checkbox" data-all hidden aria-label="\(words.tick)"></th>\
        <th scope="col">\(setting.words.desk.ticket)</th>\
        <th scope="col">\(setting.words.desk.province)</th>\
        <th scope="col">\(setting.words.review.list.waiting)</th></tr></thead>
        <tbody>\(rows)</tbody></table></div>
        <p class="pair"><button class="action second">\(words.checkTicked) \
        \(tickedCount(setting))</button></p></form>
        \(turn(setting, view))
        """
}

private func turn(_ setting: PageSetting, _ view: IssueView) -> Markup? {
    let place = ListPlace(view.page, length: issuePageLength, most: issueCountMax)
    let tickets = view.page.rows.map(\.application.ticket.number)
    let ends = tickets.first.flatMap { first in tickets.last.map { (first, $0) } }
    let order = view.query.pairs.map { "&\($0)=\($1)" }.joined()
    return pageLinks(place, ends, setting) { turn in
        setting.link("/issue") + order + ListQuery.written(turn)
    }
}

/// How far a run has come, or what became of it.
func issueJobPage(
    _ setting: PageSetting,
    _ job: IssueJob?,
    at now: Instant,
    queues: QueueLengths,
    said text: RefusalText? = nil
) -> Markup {
    let words = setting.words.issue
    let title = job.map { $0.stage == .ended ? words.ended : words.jobTitle } ?? words.title
    return page(
        PageFrame(
            title: title,
            navigation: navigation(setting, at: "/issue", queues: queues),
            scripts: job.map { $0.stage == .ended ? [] : [.issueScript] } ?? []
        ),
        setting,
        content: """
            <h1>\(title)</h1>\(said(text))
            \(jobContent(job, at: now, setting))
            <p class="after"><a href="\(setting.link("/issue"))">\(words.title)</a> · \
            <a href="\(setting.link("/issue/letters"))">\(words.madeTitle)</a></p>
            """
    )
}

private func jobContent(_ job: IssueJob?, at now: Instant, _ setting: PageSetting) -> Markup {
    guard let job else { return #"<p class="lead">\#(setting.words.issue.noJob)</p>"# }
    return job.stage == .ended ? endedJob(job, setting) : runningJob(job, at: now, setting)
}

private func runningJob(_ job: IssueJob, at now: Instant, _ setting: PageSetting) -> Markup {
    let words = setting.words.issue
    let stop: Markup? =
        job.stage == .working
        ? """
        <form method="post" action="\(setting.link("/issue/job/stop"))">\(mark(setting))
        <input type="hidden" name="form" value="\(job.key)">
        <button class="action second">\(words.stop)</button></form>
        """ : nil
    return """
        <div data-job="\(setting.link("/issue/job/state"))" class="after">
        <progress max="\(String(job.cases.count))" value="\(String(job.done))" \
        aria-label="\(words.jobTitle)"></progress>
        <p class="figure" data-progress>\(jobProgress(job, setting))</p>
        <p class="quiet" role="status" data-pace>\(jobPace(job, at: now, setting))</p></div>
        <p><a href="\(setting.link("/issue/job"))">\(words.loadAgain)</a></p>\(stop)
        """
}

/// "36 of 64 done", in the page's language.
func jobProgress(_ job: IssueJob, _ setting: PageSetting) -> String {
    let language = setting.language
    return setting.words.issue.progress(
        done: language.count(job.done),
        total: language.count(job.cases.count)
    )
}

/// Rate and time left, or which other run is at work.
func jobPace(_ job: IssueJob, at now: Instant, _ setting: PageSetting) -> String {
    let (words, language) = (setting.words.issue, setting.language)
    switch job.stage {
    case .stopping: return words.stopping
    case .publishing: return words.publishing
    case .ended: return ""
    case .working:
        guard let pace = job.pace(at: now) else { return "" }
        return words.perMinute(count: language.count(pace.perMinute)) + " · "
            + words.minutesLeft(count: pace.minutesLeft)
    }
}

private func endedJob(_ job: IssueJob, _ setting: PageSetting) -> Markup {
    let words = setting.words.issue
    let stopped: Markup? =
        job.isStopped && job.done < job.cases.count ? "<p>\(words.stopped)</p>" : nil
    let unpublished: Markup? =
        job.isPublished || job.letters.isEmpty ? nil : "<p>\(words.notPublished)</p>"
    let toPrint = setting.link("/issue/print") + "&job=\(job.key)"
    let printing: Markup? =
        job.letters.isEmpty
        ? nil
        : """
        <p class="after"><a class="action" href="\(toPrint)">\
        \(words.printAll(count: job.letters.count))</a></p>
        """
    return """
        \(job.isHalted ? halted(job, setting) : nil)
        <p class="lead">\(words.lettersMade(count: job.letters.count))</p>
        \(stopped)\(unpublished)\(printing)\(refusedCases(job, setting))
        """
}

private func halted(_ job: IssueJob, _ setting: PageSetting) -> Markup? {
    job.refused.last?.refusal == .clock ? clockInDoubt(setting) : said(setting.words.issue.halted)
}

private func refusedCases(_ job: IssueJob, _ setting: PageSetting) -> Markup? {
    guard !job.refused.isEmpty else { return nil }
    let words = setting.words.issue
    let items = job.refused.prefix(issuePageLength).map { refused -> Markup in
        let ticket = setting.language.count(refused.ticket.number)
        return """
            <li><strong>\(setting.words.desk.ticket) \(ticket)</strong>: \
            \(words.faults.text(refused.refusal))</li>
            """
    }
    let count = setting.language.count(job.refused.count)
    return """
        <section><h2>\(words.notMade): \(count)</h2><ul class="files">\(items)</ul></section>
        """
}
