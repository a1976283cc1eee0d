import AmanIncident
import AmanOffice
import AmanTexts

/// The monitors' queue: by number, with what each report waits for.
func queuePage(
    _ queue: IncidentQueue,
    _ dates: PageDates,
    _ setting: PageSetting,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.incident.queue
    let path = setting.link(IncidentQueueSection.path)
    let rows = queue.reports.map { queueRow($0, queue, dates, setting) }
    let other: Markup =
        queue.isWaiting
        ? #"<a href="\#(path)&amp;all=1">\#(words.all)</a>"#
        : #"<a href="\#(path)">\#(words.waiting)</a>"#
    let all: Markup? = queue.isWaiting ? nil : "&amp;all=1"
    let next = queue.next.map { next -> Markup in
        #"<p><a href="\#(path)\#(all)&amp;after=\#(String(next))">\#(words.next)</a></p>"#
    }
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: IncidentQueueSection.path)
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>\(said(text))<p class="lead">\(words.lead)</p>
            <p>\(other)</p>
            \(rows.isEmpty ? "<p>\(words.empty)</p>" : queueTable(rows, setting))\(next)
            \(queueFiles(setting))
            """
    )
}

private func queueTable(_ rows: [Markup], _ setting: PageSetting) -> Markup {
    let words = setting.words.incident
    let heads = [
        words.queue.number, words.queue.arrived, words.queue.due, words.state,
        words.queue.letter, words.queue.worker,
    ].map { head -> Markup in #"<th scope="col">\#(head)</th>"# }
    return """
        <div class="wide"><table class="start"><thead><tr>\(heads)</tr></thead>
        <tbody>\(rows)</tbody></table></div>
        """
}

private func queueRow(
    _ report: QueuedIncident,
    _ queue: IncidentQueue,
    _ dates: PageDates,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.incident
    let weighing = report.weighing
    let denials = weighing.denials.map { denial -> Markup in
        "<br>\(words.deniedBy(party: apart(words.parties[denial.party])))"
    }
    let same = weighing.duplicateOf.flatMap { queue.numbers[$0] }.map { number -> Markup in
        "<br>\(words.queue.sameAs(number: "\(number)"))"
    }
    let isWaiting = report.stored.seen == nil && weighing.steps.isEmpty
    let state = isWaiting ? words.states.waiting : words.states[weighing.state]
    return """
        <tr><th scope="row">\(setting.language.digits(String(report.stored.number)))</th>
        <td>\(dates.plainDay(report.stored.arrived))</td>
        <td>\(due(report, dates, words.queue))</td>
        <td>\(state)\(denials)\(same)</td>
        <td>\(words.queue.grades[weighing.letter])</td>
        <td>\(worker(report.stored, setting))</td></tr>
        """
}

private func due(
    _ report: QueuedIncident,
    _ dates: PageDates,
    _ words: IncidentQueueTexts
) -> Markup {
    func line(_ text: String, _ isOverdue: Bool) -> Markup {
        isOverdue ? "\(text)<br><strong>\(words.overdue)</strong>" : "\(text)"
    }
    if report.stored.isErased { return "\(words.erased)" }
    return switch report.due {
    case .acknowledge(let day, let isOverdue):
        line(words.look(day: apart(dates.plainDay(day))), isOverdue)
    case .answer(let day, let isOverdue):
        line(words.answer(day: apart(dates.plainDay(day))), isOverdue)
    case .nothing: "\(words.answered)"
    }
}

/// Who works on a report, and the button to begin or to end it.
private func worker(_ report: StoredIncident, _ setting: PageSetting) -> Markup {
    let words = setting.words.incident.queue
    let number = String(report.number)
    let act = report.worker == nil ? "take" : "leave"
    let label = report.worker == nil ? words.take(number: number) : words.leave(number: number)
    let name = report.worker.map { name -> Markup in "<bdi>\(name)</bdi> " }
    return """
        \(name)<form method="post" \
        action="\(setting.link("/incident/queue/\(number)/\(act)"))">\(mark(setting))\
        <button class="plain">\(label)</button></form>
        """
}

private func queueFiles(_ setting: PageSetting) -> Markup {
    let words = setting.words.incident.queue
    let above = Field("above", words.above, hint: words.aboveHint, value: "0")
    return beside(
        """
        <form method="post" action="\(setting.link("/incident/queue/reports"))" \
        class="narrow">\(mark(setting))
        \(above.text(#"inputmode="numeric" maxlength="9" dir="ltr""#))
        <button class="action second">\(words.download)</button></form>
        """,
        """
        <form method="post" action="\(setting.link("/incident/queue/replies"))" \
        enctype="multipart/form-data" class="narrow">\(mark(setting))
        <div class="field"><label for="file">\(words.file)</label>
        <input id="file" name="file" type="file" required></div>
        <button class="action second">\(words.upload)</button></form>
        """
    )
}

extension IncidentQueueGradesTexts {
    subscript(_ grade: LetterGrade) -> String {
        switch grade {
        case .validThen: validThen
        case .notValidThen: notValidThen
        case .notShown: notShown
        case .unknown: unknown
        }
    }
}
