import AmanOffice
import AmanTexts

/// How often letters were ended, appealed and reinstated: numbers that the public log has as well.
///
/// What is open and overdue is for those who are signed in: of few appeals it would say too much.
func appealNumbers(_ counts: AppealCounts, _ setting: PageSetting) -> Markup? {
    guard counts.revocations + counts.suspensions + counts.appeals > 0 else { return nil }
    let words = setting.words.appeals
    let ended = { (ending: AppealEnding) in counts.endings[ending] ?? 0 }
    let ofStaff = [
        (words.numbers.overtaken, ended(.overtaken)),
        (words.open, counts.open), (words.numbers.overdue, counts.overdue),
    ]
    let ofAll = [
        (words.numbers.revocations, counts.revocations),
        (words.numbers.suspensions, counts.suspensions),
        (words.numbers.appeals, counts.appeals),
        (words.numbers.upheld, ended(.upheld)),
        (words.numbers.reinstated, ended(.reinstated)),
        (words.numbers.changedTime, ended(.changedTime)),
    ]
    let rows = (setting.visitor == nil ? ofAll : ofAll + ofStaff).map { name, count -> Markup in
        #"<tr><th scope="row">\#(name)</th><td>\#(setting.language.count(count))</td></tr>"#
    }
    return """
        <section><h2>\(words.numbers.title)</h2>
        <table><tbody>\(rows)</tbody></table></section>
        """
}

/// What members who may answer have to know today; nothing while no appeal is overdue.
func overdueLine(_ counts: AppealCounts, _ setting: PageSetting) -> Markup? {
    let mayOpen = AppealSection.opens(to: setting.visitor)
    guard counts.overdue > 0, mayOpen else { return nil }
    let count = setting.words.appeals.overdueCount(count: counts.overdue)
    return """
        <p class="lead said" role="alert"><strong>\
        \(setting.language.count(counts.overdue)) \(count)</strong> \
        <a href="\(setting.link(AppealSection.path))">\(setting.words.appeals.title)</a></p>
        """
}
