import AmanLetter
import AmanOffice
import AmanTexts

/// What a case's page is made of.
struct CaseView: Sendable {
    var found: ReviewCase
    var turn: CaseTurn
    /// This officer has opened the record since it was last corrected.
    var isOpened: Bool
    var query: ReviewQuery
    var programme: Programme
    var outcomes: [(value: String, name: String)]
    var next: Ticket?
    var queues: QueueLengths
    var dates: PageDates
    var now: Instant
    /// A vote of this officer was stored just now.
    var isDone: Bool
    /// Whether the record has a name, without which no letter is made.
    var hasName = true
    /// Where the person may be on an outside list, newest first.
    var outsideHits: [KeptOutsideHit] = []
    /// Possible duplicates that were compared and are of other persons.
    var cleared: [ClearedDuplicate] = []
    /// The tickets that it had at other offices, the newest last.
    var trail: [OfficeTicket] = []

    var application: Application { found.application }
    var votes: EffectiveVotes { EffectiveVotes(found.decisions) }

    func address(_ setting: PageSetting, _ action: String = "") -> String {
        query.link(setting, toCase: application.ticket, action)
    }
}

/// One case: what is not sealed, the votes so far, and the votes to choose from.
///
/// The person is on it only where the record was opened for this very page.
func casePage(_ setting: PageSetting, _ view: CaseView) -> Markup {
    let ticket = setting.language.count(view.application.ticket.number)
    let title = "\(setting.words.desk.ticket) \(ticket)"
    // An opened record has the whole width: two may be compared in it.
    let opened = view.turn.opened.map { openedRecord(setting, view, $0) }
    let forms: Markup = """
        \(opened == nil ? openForm(setting, view) : nil)\(decideForm(setting, view))
        \(appealForm(setting, view))
        """
    let history: Markup = "\(saidSection(setting, view))\(corrections(setting, view))"
    return page(
        PageFrame(
            title: title,
            navigation: navigation(setting, at: view.query.path, queues: view.queues),
            scripts: [.reviewScript]
        ),
        setting,
        content: """
            <h1>\(title)</h1>
            \(facts(setting, view))\(correctLines(setting, view))\(said(view.turn.fault))\
            \(done(setting, view))
            \(view.isDone ? onward(setting, view) : nil)
            \(withdrawForm(setting, view))
            \(opened)\(outsideHits(setting, view))\(beside(forms, history))
            \(view.isDone ? nil : onward(setting, view))
            """
    )
}

/// The ways on: the next ticket of the list, and the list.
private func onward(_ setting: PageSetting, _ view: CaseView) -> Markup {
    let words = setting.words.review.one
    let focus: Markup? = view.isDone ? " autofocus" : nil
    let next = view.next.map { next -> Markup in
        let name = words.next(ticket: setting.language.count(next.number))
        let to = view.query.link(setting, toCase: next)
        return #"<a class="action second" data-next href="\#(to)"\#(focus)>\#(name)</a>"#
    }
    return """
        <p class="pair after">\(next) <a href="\(view.query.link(setting))">\
        \(words.backToQueue)</a></p>
        """
}

private func facts(_ setting: PageSetting, _ view: CaseView) -> Markup {
    let (application, words) = (view.application, setting.words)
    let language = setting.language.rawValue
    let province = view.programme.province(application.homeProvince)?.names.text(language)
    let age = Words.of(language).age(max(0, view.now.seconds - application.receivedAt.seconds))
    let rule = view.programme.decision
    func counted(
        _ sentence: (_ given: String, _ needed: String) -> String,
        _ count: Int,
        _ needed: Int
    ) -> Markup? {
        guard needed > 1, count > 0, isOpen(application.state) else { return nil }
        return "<p>\(sentence(setting.language.count(count), setting.language.count(needed)))</p>"
    }
    let to = application.referredTo.flatMap { view.programme.office($0)?.names.text(language) }
    let (one, votes) = (words.review.one, view.votes)
    return """
        <p class="dates"><span><strong>\(words.review.states.text(application.state))</strong>\
        </span><span>\(province ?? application.homeProvince)</span><span>\(age)</span><span>\
        \(channelName(application.channel, words.desk))</span>\(to.map { "<span>\($0)</span>" })</p>
        \(cameFrom(view.trail, setting).map { "<p>\($0)</p>" as Markup })\
        \(duplicates(setting, view))
        \(counted(one.grants(given:needed:), votes.grantCount, rule.officers))
        \(counted(one.refusals(given:needed:), votes.refusalCount, rule.refusalOfficers))
        """
}

/// How many may have applied before; who they are is on the opened record alone.
private func duplicates(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    let (words, list) = (setting.words.review.one, setting.words.review.list)
    guard isOpen(view.application.state), view.turn.opened == nil else { return nil }
    let count = view.found.hitCount.map { setting.language.count($0) } ?? list.notLooked
    let cleared =
        view.cleared.isEmpty
        ? "" : " · " + words.cleared(count: setting.language.count(view.cleared.count))
    guard (view.found.hitCount ?? 0) > 0 else {
        return #"<p class="quiet">\#(list.hits): \#(count)\#(cleared)</p>"#
    }
    return """
        <p><strong>\(list.hits): \(count)</strong>\(cleared). \(words.compareFirst)</p>
        """
}

/// What an officer reads after their vote was stored.
private func done(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    guard view.isDone, view.turn.fault == nil, view.turn.opened == nil,
        let voter = setting.visitor?.voter,
        let last = view.found.decisions.last, last.voter == voter
    else { return nil }
    let words = setting.words.review.decide
    let waits = isOpen(view.application.state) && view.votes.holds(voter)
    let state = setting.words.review.states.text(view.application.state)
    return """
        <p class="lead said" role="status"><strong>\(words.kept)</strong> \
        \(waits ? words.waitsForOthers : state)</p>
        """
}

private func openForm(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    let words = setting.words.review.one
    let focus: Markup? = view.turn.fault == nil && !view.isDone ? " autofocus" : nil
    let preset = view.votes.appealedAt == nil ? OpeningReason.decide : .appeal
    let reasons = zip(OpeningReason.offered, words.reasons).map { ($0.rawValue, $1) }
    return """
        <section><h2>\(words.open)</h2><p class="quiet">\(words.openLead)</p>
        <form method="post" action="\(view.address(setting))" class="narrow">\(mark(setting))
        \(choice("reason", words.reason, reasons, preset.rawValue))
        <button class="action second"\(focus)>\(words.openButton)</button></form></section>
        """
}

private func saidSection(_ setting: PageSetting, _ view: CaseView) -> Markup {
    let words = setting.words.review.one
    let notes = view.turn.opened?.notes ?? [:]
    let counts = view.votes.votes
    let appealed = view.found.decisions.lastIndex { $0.outcome == .appeal }
    let items = view.found.decisions.enumerated().map { place, decision -> Markup in
        let isVote = ![.withdraw, .appeal, .correct].contains(decision.outcome)
        let isBefore = appealed.map { place < $0 } ?? false
        let label: String? =
            !isVote
            ? nil
            : isBefore
                ? words.beforeAppeal
                : counts.contains(decision) ? nil : words.countsNoLonger
        return """
            <li><span><bdi>\(decision.officer)</bdi> \(text(decision.outcome, setting, view))\
            \(label.map { " (\($0))" as Markup })</span> \
            <span class="quiet">\(view.dates.dayAndTime(decision.at))</span>\
            \(notes[place].map {
                #"<p class="note"><strong>\#(words.note):</strong> <bdi>\#($0.text)</bdi></p>"#
            })</li>
            """
    }
    let list: Markup =
        items.isEmpty
        ? #"<p class="quiet">\#(words.nothingSaid)</p>"# : #"<ol class="words">\#(items)</ol>"#
    let isRefused = view.application.state == .refused
    let notice: Markup? =
        isRefused
        ? """
        <p class="files"><a href="/decision/\(String(view.application.ticket.number))/notice" \
        target="_blank" rel="noopener">\(words.notice)</a></p>
        """ : nil
    return "<section><h2>\(words.said)</h2>\(list)\(notice)</section>"
}

private func text(
    _ outcome: DecisionOutcome,
    _ setting: PageSetting,
    _ view: CaseView
) -> String {
    let (words, language) = (setting.words.review.one, setting.language.rawValue)
    switch outcome {
    case .grant: return words.granted
    case .refer(let office):
        let name = view.programme.office(office)?.names.text(language)
        return words.referred(office: name ?? office.text)
    case .refuse(let reason):
        let text = view.programme.refusal(reason)?.texts.text(language)
        return words.refused(reason: text ?? reason)
    case .withdraw: return words.tookBack
    case .appeal: return words.appealed
    case .correct: return words.corrected
    }
}

private func corrections(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    guard !view.found.corrections.isEmpty else { return nil }
    // Why is sealed with the person: it is shown with the person.
    let remarks = view.turn.opened?.remarks ?? []
    let items = view.found.corrections.enumerated().map { place, entry -> Markup in
        let remark = remarks.indices.contains(place) ? remarks[place] : nil
        let why: Markup? = remark.map { ": <bdi>\($0.text)</bdi>" }
        return """
            <li><span><bdi>\(entry.officer)</bdi>\(why)</span> \
            <span class="quiet">\(view.dates.dayAndTime(entry.at))</span></li>
            """
    }
    return """
        <section><h2>\(setting.words.review.one.corrections)</h2>
        <ol class="words">\(items)</ol></section>
        """
}
