import AmanOffice
import AmanTexts

/// Where a list is chosen.
func importPage(_ setting: PageSetting, said text: RefusalText?) -> Markup {
    let words = setting.words.import
    let encodings = [
        ("", words.encodingAuto), (ListEncoding.windows1256.rawValue, words.encodingWindows),
    ]
    let size = setting.language.count(ImportSection.listByteCountMax >> 20)
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: ImportSection.path)),
        setting,
        content: """
            <h1>\(words.title)</h1>\(said(text) ?? #"<p class="lead">\#(words.lead)</p>"#)
            <form method="post" action="\(setting.link("/import"))" \
            enctype="multipart/form-data" class="narrow">\(mark(setting))
            <div class="field"><label for="list">\(words.file)</label>
            <p class="quiet" id="list-hint">\(words.fileHint(size: size))</p>
            <input id="list" name="list" type="file" required aria-describedby="list-hint" \
            accept=".csv,.txt,text/csv,text/plain"></div>
            \(choice("encoding", words.encoding, encodings, ""))
            <button class="action">\(words.next)</button></form>
            <p class="after"><a href="\(setting.link("/import/job"))">\(words.toJob)</a></p>
            """
    )
}

/// What is in which column, with the first rows to compare.
func importColumnsPage(
    _ setting: PageSetting,
    _ preview: ListPreview,
    key: String,
    chosen: [String]?,
    _ text: RefusalText?
) -> Markup {
    let words = setting.words.import
    let rows = preview.columns.enumerated().map { place, column in
        let value = chosen.flatMap { place < $0.count ? $0[place] : nil }
        return columnRow(setting, place, column, value)
    }
    let lead = words.columnsLead(count: preview.rowCount)
    return page(
        PageFrame(
            title: words.columnsTitle,
            navigation: navigation(setting, at: ImportSection.path)
        ),
        setting,
        content: """
            <h1>\(words.columnsTitle)</h1>\(said(text) ?? #"<p class="lead">\#(lead)</p>"#)
            <p>\(words.readAs(encoding: apart(encodingName(preview.encoding))))</p>
            <form method="post" action="\(setting.link("/import/columns"))">\(mark(setting))
            <input type="hidden" name="form" value="\(key)">
            <div class="wide"><table class="rows"><thead><tr><th scope="col">\(words.column)</th>\
            <th scope="col">\(words.field)</th><th scope="col">\(words.samples)</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            <p class="pair"><button class="action">\(words.begin(count: preview.rowCount))\
            </button> <a class="action second" href="\(setting.link("/import"))">\
            \(words.otherList)</a></p></form>
            """
    )
}

private func columnRow(
    _ setting: PageSetting,
    _ place: Int,
    _ column: ListPreview.Column,
    _ chosen: String?
) -> Markup {
    let words = setting.words.import
    let usual = column.column.map { $0 == .unnamed ? ImportColumn.ignored : $0 }
    let value = chosen ?? usual?.name ?? ""
    let samples = column.samples.map { sample -> Markup in
        #"<span class="sample"><bdi translate="no">\#(sample)</bdi></span>"#
    }
    let header = column.header.isEmpty ? setting.language.count(place + 1) : column.header
    return """
        <tr><th scope="row"><bdi>\(header)</bdi></th>\
        <td data-head="\(words.field)">\(columnChoice(setting, place, header, value))</td>\
        <td data-head="\(words.samples)">\(samples)</td></tr>
        """
}

private func columnChoice(
    _ setting: PageSetting,
    _ place: Int,
    _ header: String,
    _ value: String
) -> Markup {
    let (words, desk) = (setting.words.import, setting.words.desk)
    var options = [("", words.ignore)]
    for column in ImportColumn.all {
        switch column {
        case .field(let field): options.append((column.name, label(field, desk)))
        case .reference: options.append((column.name, words.reference))
        case .rejectLine: options.append((column.name, words.rejectLine))
        case .rejectReason: options.append((column.name, words.rejectReason))
        case .unnamed, .ignored: continue
        }
    }
    let items = options.map { option -> Markup in
        let chosen: Markup? = option.0 == value ? " selected" : nil
        return #"<option value="\#(option.0)"\#(chosen)>\#(option.1)</option>"#
    }
    return """
        <select name="column" id="column-\(String(place))" aria-label="\(header)">\(items)</select>
        """
}

private func encodingName(_ encoding: ListEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1256: "Windows-1256"
    }
}

/// How far an import has come, or what became of it; its rows only for the member who began it.
///
/// `isOneOfSeveral` where another server may have an import that this one does not know.
func importJobPage(
    _ setting: PageSetting,
    _ job: ListImport?,
    officer: String,
    _ sentences: RejectSentences,
    isOneOfSeveral: Bool = false
) -> Markup {
    let words = setting.words.import
    let isAtWork = job.map { $0.stage != .ended } ?? false
    let title = job.map { $0.stage == .ended ? words.ended : words.jobTitle } ?? words.title
    let content: Markup
    if let job {
        content =
            isAtWork
            ? running(job, setting, officer) : ended(job, setting, officer, sentences)
    } else {
        let none = isOneOfSeveral ? words.noJobHere : words.noJob
        content = #"<p class="lead">\#(none)</p>"#
    }
    return page(
        PageFrame(
            title: title,
            navigation: navigation(setting, at: ImportSection.path),
            scripts: isAtWork ? [.issueScript] : []
        ),
        setting,
        content: """
            <h1>\(title)</h1>\(content)
            <p class="after"><a href="\(setting.link("/import"))">\(words.title)</a></p>
            """
    )
}

private func running(_ job: ListImport, _ setting: PageSetting, _ officer: String) -> Markup {
    let words = setting.words.import
    let stop: Markup? =
        job.officer == officer && !job.isStopped
        ? """
        <form method="post" action="\(setting.link("/import/job/stop"))">\(mark(setting))
        <input type="hidden" name="form" value="\(job.key)">
        <button class="action second">\(words.stop)</button></form>
        """ : nil
    return """
        <div data-job="\(setting.link("/import/job/state"))" class="after">
        <progress max="\(String(max(job.total, 1)))" value="\(String(job.done))" \
        aria-label="\(words.jobTitle)"></progress>
        <p class="figure" data-progress>\(importProgress(job, setting))</p>
        <p class="quiet" role="status" data-pace></p></div>
        <p><a href="\(setting.link("/import/job"))">\(setting.words.issue.loadAgain)</a></p>\(stop)
        """
}

/// "Storing: 200 of 1,204".
func importProgress(_ job: ListImport, _ setting: PageSetting) -> String {
    let (words, language) = (setting.words.import, setting.language)
    let (done, total) = (language.count(job.done), language.count(job.total))
    switch job.stage {
    case .reading: return words.reading
    case .storing: return words.storing(done: done, total: total)
    case .comparing: return words.comparing
    case .ended: return words.ended
    }
}

/// What a page of an import receives while it works: numbers and sentences, no row.
func importJSON(_ job: ListImport?, _ setting: PageSetting) -> JSONValue {
    guard let job else { return .object([.init("stage", .text("ended"))]) }
    return .object([
        .init("stage", .text(job.stage.rawValue)),
        .init("done", .whole(job.done)),
        .init("total", .whole(max(job.total, 1))),
        .init("progress", .text(importProgress(job, setting))),
        .init("pace", .text("")),
    ])
}

private func ended(
    _ job: ListImport,
    _ setting: PageSetting,
    _ officer: String,
    _ sentences: RejectSentences
) -> Markup {
    let words = setting.words.import
    let failure = job.failure.map { said(words.text($0, setting)) } ?? nil
    var lines = [words.registered(count: job.registered)]
    if job.isComparedInPart { lines.append(words.comparedInPart) }
    let facts = lines.map { line -> Markup in "<p>\(line)</p>" }
    let isTheirs = job.officer == officer
    return """
        \(failure)<div class="lead">\(facts)</div>
        \(isTheirs ? rejects(job, setting, sentences) : nil)
        \(isTheirs ? #"<p class="after">\#(words.destroy)</p>"# : nil)
        """
}

/// Rows to correct: the first of them with their reasons, and all of them as a file.
private func rejects(
    _ job: ListImport,
    _ setting: PageSetting,
    _ sentences: RejectSentences
) -> Markup? {
    let words = setting.words.import
    guard let outcome = job.outcome, !outcome.rejects.isEmpty else { return nil }
    let items = outcome.rejects.prefix(rejectsShownMax).map { reject -> Markup in
        let line = words.line(line: setting.language.count(reject.line))
        return "<li><strong>\(line)</strong>: \(sentences.text(reject))</li>"
    }
    return """
        <section><h2>\(words.rejected(count: outcome.rejects.count))</h2>
        <ul class="files">\(items)</ul>
        <form method="post" action="\(setting.link("/import/job/rejects"))">\(mark(setting))
        <input type="hidden" name="form" value="\(job.key)">
        <p class="pair"><button class="action">\(words.download)</button>
        <button class="action second" formaction="\(setting.link("/import/job/forget"))">\
        \(words.forget)</button></p></form></section>
        """
}

/// Rows whose reasons a page shows; the file has all of them.
private let rejectsShownMax = 20
