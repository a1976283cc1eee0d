import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// What the page of one case is made of.
struct CaseFileView: Sendable {
    var file: CaseFile
    var programme: Programme
    var queues: QueueLengths
    var dates: PageDates
    var now: Instant

    fileprivate var officers: Int { programme.decision.officers }
}

/// Where a case is: its steps with their times, where it waits and since when, and what the visitor
/// can do next; nothing of the person.
func caseFilePage(_ setting: PageSetting, _ view: CaseFileView) -> Markup {
    let number = setting.language.count(view.file.application.ticket.number)
    let title = "\(setting.words.desk.ticket) \(number)"
    return page(
        PageFrame(title: title, navigation: navigation(setting, at: nil, queues: view.queues)),
        setting,
        content: """
            <h1>\(title)</h1>
            \(waiting(setting, view))
            \(pending(setting, view))\(appeal(setting, view))
            \(next(setting, view))
            \(steps(setting, view))
            \(changes(setting, view))\(moves(setting, view))
            <p class="quiet after">\(setting.words.search.counted)</p>
            """
    )
}

/// The one sentence that answers "where is my paper?".
private func waiting(_ setting: PageSetting, _ view: CaseFileView) -> Markup {
    let wait = view.file.wait(officers: view.officers)
    let age = Words.of(setting.language.rawValue).age(max(0, view.now.seconds - wait.since.seconds))
    let since = setting.words.caseFile.since(time: view.dates.dayAndTime(wait.since), age: age)
    return """
        <p class="lead said"><strong>\(sentence(wait.for, setting, view))</strong> \(since)</p>
        """
}

private func sentence(_ wait: CaseWait, _ setting: PageSetting, _ view: CaseFileView) -> String {
    let words = setting.words.caseFile
    switch wait {
    case .review: return words.waitsForReview
    case .decision: return words.waitsForDecision
    case .letter: return words.waitsForLetter
    case .call: return words.waitsForCall
    case .holder(let desk?): return words.calledTo(desk: setting.language.count(desk.number))
    case .holder(nil): return words.called
    case .noShow: return words.noShow
    case .office(let code):
        let name = code.map { view.programme.officeName($0, setting.language) }
        return words.referred(office: name ?? "")
    case .refused: return words.refused
    case .handedOut: return words.handedOut
    case .forgotten: return words.forgotten
    }
}

/// A change to the letter that one officer requested and another has to approve.
///
/// Which change it is, is for those who may approve it; anyone else reads that the letter is as it
/// was.
private func pending(_ setting: PageSetting, _ view: CaseFileView) -> Markup? {
    guard let pending = view.file.pending, let member = setting.visitor?.session.member else {
        return nil
    }
    let words = setting.words.caseFile
    let mayApprove = member.may(do: .revoke)
    let what =
        mayApprove
        ? words.pendingChange(what: setting.words.revoke.act(pending.act)) : words.pendingUnnamed
    let until = words.pendingUntil(time: view.dates.dayAndTime(pending.standsUntil))
    let yours: Markup? = pending.asker == member.id ? "<p>\(words.pendingYours)</p>" : nil
    let address = setting.link("/change-requests/\(pending.id.number)")
    let link: Markup? =
        mayApprove ? #"<p><a href="\#(address)">\#(words.toRequest)</a></p>"# : nil
    return """
        <section><h2>\(words.pending)</h2><p><strong>\(what)</strong> \
        <span class="quiet">\(view.dates.dayAndTime(pending.askedAt))</span></p>
        <p>\(until)</p>\(yours)\(link)</section>
        """
}

/// An appeal that is not answered yet, and whether it should have been.
private func appeal(_ setting: PageSetting, _ view: CaseFileView) -> Markup? {
    guard let appeal = view.file.appeal else { return nil }
    let words = setting.words.appeals
    let overdue: Markup? =
        appeal.isOverdue(at: view.now) ? "<p><strong>\(words.isOverdue)</strong></p>" : nil
    let link: Markup? =
        AppealSection.opens(to: setting.visitor)
        ? """
        <p><a href="\(setting.link("/appeals/\(appeal.id.number)"))">\(words.oneTitle)</a></p>
        """ : nil
    let isInForce = view.file.letter?.status == .valid
    return """
        <section><h2>\(words.oneTitle)</h2>\(overdue)\
        <p>\(words.dueBy(time: view.dates.dayAndTime(appeal.dueAt))) \
        \(words.untilAnswer(isHeld: appeal.isHeld, isInForce: isInForce))</p>\(link)</section>
        """
}

/// What this visitor's roles can do with the case.
private func next(_ setting: PageSetting, _ view: CaseFileView) -> Markup {
    let links = ways(setting, view)
    let words = setting.words.caseFile
    guard !links.isEmpty else {
        return #"<section><h2>\#(words.next)</h2><p>\#(words.nothingToDo)</p></section>"#
    }
    let items = links.map { name, path -> Markup in
        #"<li><a href="\#(setting.link(path))">\#(name)</a></li>"#
    }
    return #"<section><h2>\#(words.next)</h2><ul class="files">\#(items)</ul></section>"#
}

private func ways(
    _ setting: PageSetting,
    _ view: CaseFileView
) -> [(name: String, path: String)] {
    guard let member = setting.visitor?.session.member else { return [] }
    let (words, application) = (setting.words.caseFile, view.file.application)
    let ticket = application.ticket.number
    var ways: [(String, String)] = []
    let isOpen = ReviewFilter.states.contains(application.state)
    if isOpen, member.may(do: .review) {
        ways.append((words.toReview, "/review/case/\(ticket)"))
    }
    if application.state != .referred, member.may(do: .review) {
        ways.append((setting.words.desk.correct.title, "/desk/ticket/\(ticket)/correct"))
    }
    if application.state == .granted, member.may(do: .issue) {
        ways.append((words.toIssue, "/issue"))
    }
    if application.state == .issued, member.may(do: .handOut) {
        ways.append((words.toHandOut, "/call/ticket/\(ticket)"))
    }
    guard let letter = view.file.letter else { return ways }
    if member.may(do: .letter) { ways.append((words.toLetter, "/letter/\(letter.number.text)")) }
    if member.may(do: .revoke), letter.status != .exchanged {
        let address = "/revoke/letter/\(letter.number.text)"
        ways.append((setting.words.revoke.askForChange, address))
    }
    return ways
}

private func steps(_ setting: PageSetting, _ view: CaseFileView) -> Markup {
    let words = setting.words.caseFile
    let items = view.file.steps(officers: view.officers).map { step -> Markup in
        guard let at = step.at else {
            return """
                <li><span>\(words.name(step.kind))</span>\
                <span class="quiet">\(words.notYet)</span></li>
                """
        }
        return """
            <li class="done"><span>\(words.name(step.kind))\(number(of: step, view))</span>\
            <span>\(view.dates.dayAndTime(at))</span></li>
            """
    }
    return #"<section><h2>\#(words.steps)</h2><ol class="way-through">\#(items)</ol></section>"#
}

/// The letter's number beside the step that made it.
private func number(of step: CaseStep, _ view: CaseFileView) -> Markup? {
    guard step.kind == .letter, let letter = view.file.letter else { return nil }
    return #" <bdi class="number" dir="ltr">\#(letter.number.text)</bdi>"#
}

/// What happened since: corrections of the record, and what became of its letter.
private func changes(_ setting: PageSetting, _ view: CaseFileView) -> Markup? {
    let (words, letter) = (setting.words.caseFile, setting.words.letter)
    var lines = view.file.correctedAt.map { (at: $0, what: words.corrected) }
    lines += view.file.changes.map { (at: $0.effectiveAt, what: letter.status($0.to)) }
    let rows = lines.sorted { $0.at < $1.at }.map { line -> Markup in
        "<li><span>\(line.what)</span><span>\(view.dates.dayAndTime(line.at))</span></li>"
    }
    let earlier = view.file.earlier.map { earlier -> Markup in
        let number: Markup = #"<bdi class="number" dir="ltr">\#(earlier.number.text)</bdi>"#
        return "<p>\(words.replacedSince): \(number)</p>"
    }
    guard !rows.isEmpty || earlier != nil else { return nil }
    let list: Markup? = rows.isEmpty ? nil : #"<ol class="way-through">\#(rows)</ol>"#
    return #"<section><h2>\#(words.changes)</h2>\#(earlier)\#(list)</section>"#
}

/// Through which offices the case came, and for which one a case file was made.
private func moves(_ setting: PageSetting, _ view: CaseFileView) -> Markup? {
    let words = setting.words.apart
    var lines: [String] = []
    if let came = cameFrom(view.file.trail, setting) { lines.append(came) }
    if let sent = view.file.sentTo {
        let office = view.programme.officeName(sent.office, setting.language)
        lines.append(words.movedTo(office: office, time: view.dates.dayAndTime(sent.at)))
    }
    guard !lines.isEmpty else { return nil }
    let items = lines.map { line -> Markup in "<li>\(line)</li>" }
    return """
        <section><h2>\(words.title)</h2><ul class="files">\(items)</ul></section>
        """
}

/// Says which tickets a case had at other offices, the newest last; nil where it began here.
func cameFrom(_ trail: [OfficeTicket], _ setting: PageSetting) -> String? {
    guard !trail.isEmpty else { return nil }
    let comma = setting.language.isRightToLeft ? "، " : ", "
    let tickets = trail.map { apart($0.description) }.joined(separator: comma)
    return setting.words.apart.cameFrom(tickets: tickets)
}

extension CaseFileTexts {
    /// What a step is called.
    fileprivate func name(_ kind: CaseStep.Kind) -> String {
        switch kind {
        case .applied: stepApplied
        case .reviewed: stepReviewed
        case .granted: stepGranted
        case .refused: stepRefused
        case .referred: stepReferred
        case .letter: stepLetter
        case .called: stepCalled
        case .handedOut: stepHandedOut
        }
    }
}
