import AmanLetter
import AmanOffice
import AmanTexts

/// What the queue's page is made of.
struct QueueView: Sendable {
    var query: ReviewQuery
    /// Counted one further than `queueCountMax`.
    var page: ListPage<ReviewRow>
    var provinces: [(code: String, name: String)]
    var outcomes: [(value: String, name: String)]
    var queues: QueueLengths
    var now: Instant
    var fault: RefusalText?
}

/// Tickets on one page, and the most that are decided at once.
let queuePageLength = 25
/// How far a list is counted: no one works through more in a day.
let queueCountMax = 1_000

/// The queue: tickets and no names.
func queuePage(_ setting: PageSetting, _ view: QueueView) -> Markup {
    let words = setting.words.review
    let title = view.query.path == "/decide" ? words.decideTitle : words.title
    let count = setting.language.count(min(view.page.count, queueCountMax))
    let phrase =
        view.page.count > queueCountMax ? words.list.countAndMore(count:) : words.list.count(count:)
    return page(
        PageFrame(
            title: title,
            navigation: navigation(setting, at: view.query.path, queues: view.queues),
            scripts: [.reviewScript]
        ),
        setting,
        content: """
            <h1>\(title)</h1>
            \(said(view.fault) ?? #"<p class="lead">\#(words.lead)</p>"#)
            \(filters(setting, view))
            <p class="quiet after" role="status">\(phrase(count))</p>
            \(view.page.rows.isEmpty ? nobody(setting) : list(setting, view))
            \(turns(setting, view))
            """
    )
}

private func nobody(_ setting: PageSetting) -> Markup {
    #"<p class="lead after">\#(setting.words.review.list.nobody)</p>"#
}

private func filters(_ setting: PageSetting, _ view: QueueView) -> Markup {
    let (words, query) = (setting.words.review.list, view.query)
    let ages = Words.of(setting.language.rawValue)
    let states = ReviewFilter.states.map {
        ($0.rawValue, setting.words.review.states.text($0))
    }
    let provinces = [("", words.everyProvince)] + view.provinces.map { ($0.code, $0.name) }
    let times =
        [("", words.anyTime)]
        + ReviewQuery.hourChoices.map { hours in
            ("\(hours)", words.atLeast(age: ages.age(Int64(hours) * 3_600)))
        }
    let ticked: Markup? = query.onlyHits ? " checked" : nil
    return """
        <form method="get" action="\(query.path)" class="sieve across" \
        aria-label="\(words.filters)">
        <input type="hidden" name="lang" value="\(setting.language.rawValue)">
        \(choice("state", words.state, states, query.state.rawValue))
        \(choice("province", words.province, provinces, query.province ?? ""))
        \(choice("waiting", words.waiting, times, query.hours.map { "\($0)" } ?? ""))
        \(orderField(query.list.order, setting))
        <label class="box"><input type="checkbox" name="hits" value="1"\(ticked)>\
        <span>\(words.onlyHits)</span></label>
        <button class="action second">\(words.show)</button></form>
        """
}

private func list(_ setting: PageSetting, _ view: QueueView) -> Markup {
    let words = setting.words.review.list
    let mayDecide = setting.visitor?.may(.decide) == true
    let head: Markup? =
        mayDecide ? #"<th scope="col"><span class="hidden">\#(words.select)</span></th>"# : nil
    let rows = view.page.rows.map { row(setting, view, $0, mayDecide) }
    let table: Markup = """
        <div class="wide" tabindex="0" role="region" aria-label="\(words.filters)">\
        <table class="queue" data-queue><thead><tr>\(head)\
        <th scope="col">\(words.ticket)</th><th scope="col">\(words.province)</th>\
        <th scope="col">\(words.waiting)</th><th scope="col" class="spare">\(words.channel)</th>\
        <th scope="col" class="spare">\(words.state)</th><th scope="col">\(words.hits)</th></tr>\
        </thead><tbody>\(rows)</tbody></table></div>
        """
    guard mayDecide, isOpen(view.query.state) else { return "\(keys(words))\(table)" }
    let batch = setting.words.review.batch
    let outcomes = [("", batch.choose)] + view.outcomes.map { ($0.value, $0.name) }
    return """
        <form method="get" action="/review/batch" class="batch">\
        \(view.query.fields(setting))\(keys(words))\(table)
        <fieldset class="pair"><legend>\(batch.legend)</legend>
        \(choice("outcome", setting.words.review.decide.title, outcomes, ""))
        <button class="action second">\(batch.button)</button></fieldset></form>
        """
}

private func keys(_ words: ReviewListTexts) -> Markup {
    let keys = zip(["↑ ↓", "Enter", "x", "j k"], words.keys).map { key, does -> Markup in
        "<span><kbd>\(key)</kbd> \(does)</span> "
    }
    return #"<p class="quiet keys" data-keys hidden>\#(keys)</p>"#
}

/// How long a person has waited since they applied.
func waitingTime(_ application: Application, _ setting: PageSetting, _ now: Instant) -> String {
    Words.of(setting.language.rawValue).age(max(0, now.seconds - application.receivedAt.seconds))
}

/// Whether a case in this state waits for an officer's vote.
func isOpen(_ state: ApplicationState) -> Bool { state == .received || state == .recommended }

private func row(
    _ setting: PageSetting,
    _ view: QueueView,
    _ row: ReviewRow,
    _ mayDecide: Bool
) -> Markup {
    let (application, words) = (row.application, setting.words.review)
    let number = application.ticket.number
    let name = setting.language.count(number)
    let waiting = waitingTime(application, setting, view.now)
    let province = view.provinces.first { $0.code == application.homeProvince }?.name
    let hits = hitsCell(row.hitCount, row.hasOutsideHit, setting)
    let box: Markup? =
        mayDecide
        ? """
        <td class="tick"><label><input type="checkbox" name="ticket" value="\(String(number))" \
        aria-label="\(words.list.select) \(name)"></label></td>
        """ : nil
    let corrected: Markup? =
        row.isCorrectedSince
        ? #"<br><strong class="quiet">\#(words.list.correctedSince)</strong>"# : nil
    return """
        <tr>\(box)<th scope="row"><a href="\
        \(view.query.link(setting, toCase: application.ticket))">\(name)</a>\(corrected)</th>\
        <td>\(province ?? application.homeProvince)</td><td>\(waiting)</td>\
        <td class="spare">\(channelName(application.channel, setting.words.desk))</td>\
        <td class="spare">\(words.states.text(application.state))</td>\
        <td>\(hits)</td></tr>
        """
}

private func turns(_ setting: PageSetting, _ view: QueueView) -> Markup? {
    let place = ListPlace(view.page, length: queuePageLength, most: queueCountMax)
    let tickets = view.page.rows.map(\.application.ticket.number)
    let ends = tickets.first.flatMap { first in tickets.last.map { (first, $0) } }
    return pageLinks(place, ends, setting) { turn in
        view.query.link(setting) + ListQuery.written(turn)
    }
}

extension ReviewStatesTexts {
    /// What a state is called.
    func text(_ state: ApplicationState) -> String {
        switch state {
        case .received: received
        case .recommended: recommended
        case .granted: granted
        case .referred: referred
        case .refused: refused
        case .issued: issued
        case .collected: collected
        }
    }
}
