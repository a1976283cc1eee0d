import AmanOffice
import AmanTexts

/// What the page of changes to the staff shows.
struct StaffRequestsView: Sendable {
    /// Oldest first, with whether the member who looks may confirm each.
    var requests: [(request: StaffRequest, mayConfirm: Bool)]
    /// Whether the set-up has ended.
    var isSetUp: Bool
    /// Whom the member can confirm until then.
    var colleagues: [StaffMember]
    var dates: PageDates
    var done: String?
    var said: RefusalText?
}

/// The changes that wait for a second member.
func staffRequestsPage(
    _ setting: PageSetting,
    _ view: StaffRequestsView,
    for member: StaffMember
) -> Markup {
    let words = setting.words.staffRequests
    let items = view.requests.map { request, mayConfirm in
        staffRequestSection(request, mayConfirm, setting, view.dates, member)
    }
    let list: Markup = items.isEmpty ? "<p>\(words.nothing)</p>" : "\(items)"
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: StaffRequestsSection.path)
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>
            \(said(view.said))\(view.done.map { #"<p class="lead" role="status">\#($0)</p>"# })
            \(view.isSetUp ? nil : setUpSection(setting, view.colleagues))
            <p class="lead">\(words.lead)</p>
            \(list)
            """
    )
}

private func staffRequestSection(
    _ request: StaffRequest,
    _ mayConfirm: Bool,
    _ setting: PageSetting,
    _ dates: PageDates,
    _ member: StaffMember
) -> Markup {
    let words = setting.words.staffRequests
    let time = dates.dayAndTime(request.askedAt)
    let asked =
        request.asker.map { words.asked(officer: apart($0.officer), time: time) }
        ?? words.askedAtComputer(time: time)
    return """
        <section><h2><bdi>\(request.member.officer)</bdi></h2>
        <p><bdi dir="ltr">\(request.member.signInName.text)</bdi> · \
        \(words.name(of: AccountNoticeAct(request.act))) · \(asked)</p>
        <p>\(setting.words.staff.roles): \(roleNames(request.roles, setting))</p>
        \(answers(to: request, mayConfirm, setting, member))</section>
        """
}

/// What the member who looks can do about a request.
private func answers(
    to request: StaffRequest,
    _ mayConfirm: Bool,
    _ setting: PageSetting,
    _ member: StaffMember
) -> Markup {
    let words = setting.words.staffRequests
    let (id, officer) = (String(request.id.number), apart(request.member.officer))
    let address = StaffRequestsSection.path + "/" + id
    let isOwn = request.asker?.id == member.id
    let end: Markup = """
        <form method="post" action="\(setting.link(address + "/decline"))">\(mark(setting))
        <button class="plain">\
        \(isOwn ? words.withdraw(officer: officer) : words.decline(officer: officer))\
        </button></form>
        """
    guard mayConfirm else {
        let mayEnd = isOwn || request.asker == nil && member.may(.staff)
        return #"<p class="quiet">\#(words.other)</p>\#(mayEnd ? end : nil)"#
    }
    return """
        <form method="post" action="\(setting.link(address + "/confirm"))" class="narrow">
        \(mark(setting))<p class="quiet">\(words.proof)</p>\(presentProof(setting, field: id))
        <button class="action">\(words.confirm(officer: officer))</button></form>
        \(end)
        """
}

/// The colleagues whom a member can confirm while the office is being set up.
private func setUpSection(_ setting: PageSetting, _ colleagues: [StaffMember]) -> Markup {
    let words = setting.words.staffRequests
    let forms = colleagues.map { colleague -> Markup in
        let id = String(colleague.id.number)
        let address = StaffRequestsSection.path + "/colleagues/" + id
        return """
            <form method="post" action="\(setting.link(address))" class="narrow">
            \(mark(setting))<h3><bdi>\(colleague.officer)</bdi></h3>
            <p class="quiet">\(words.proof)</p>\(presentProof(setting, field: "colleague-" + id))
            <button class="action">\
            \(words.confirmColleague(officer: apart(colleague.officer)))</button></form>
            """
    }
    let list: Markup = forms.isEmpty ? "<p>\(words.setUpWaits)</p>" : "\(forms)"
    return """
        <section><h2>\(words.setUpTitle)</h2><p>\(words.setUpLead)</p>\(list)</section>
        """
}

/// A change waits: the asker's half of the code, shown this once.
func pendingPage(_ setting: PageSetting, _ request: StaffRequest, _ half: SecretCode) -> Markup {
    let words = setting.words.staffRequests
    return halfPage(
        setting,
        title: words.pendingTitle(officer: apart(request.member.officer)),
        lead: words.pendingLead,
        half: (half, words.firstHalf),
        signInName: request.member.signInName,
        until: nil,
        backTo: ("/staff", setting.words.staff.backToStaff)
    )
}

/// A change was confirmed: the second half of the code, shown this once.
func confirmedPage(
    _ setting: PageSetting,
    _ confirmed: ConfirmedRequest,
    _ half: SecretCode,
    dates: PageDates
) -> Markup {
    let words = setting.words.staffRequests
    return halfPage(
        setting,
        title: words.confirmedTitle(officer: apart(confirmed.member.officer)),
        lead: words.confirmedLead,
        half: (half, words.secondHalf),
        signInName: confirmed.member.signInName,
        until: confirmed.until.map(dates.dayAndTime),
        backTo: (StaffRequestsSection.path, words.title)
    )
}

private func halfPage(
    _ setting: PageSetting,
    title: String,
    lead: String,
    half: (code: SecretCode, text: String),
    signInName: SignInName,
    until: String?,
    backTo: (path: String, text: String)
) -> Markup {
    let ends = until.map { setting.words.staff.invitationUntil(time: $0) }
    return page(
        PageFrame(
            title: setting.words.staffRequests.title,
            navigation: navigation(setting, at: backTo.path),
            languages: .none
        ),
        setting,
        content: """
            <h1>\(title)</h1>
            <p class="lead">\(lead)</p>
            <p>\(half.text)</p>
            <p class="shown"><bdi class="number" dir="ltr">\(half.code.written)</bdi></p>
            <p><bdi dir="ltr">\(signInName.text)</bdi>\(ends.map { " · \($0)" })</p>
            <p class="after"><a class="action" href="\(setting.link(backTo.path))">\
            \(backTo.text)</a></p>
            """
    )
}

/// What was done to an account, closings with their reason.
func noticeName(_ act: AccountNoticeAct, _ setting: PageSetting) -> String {
    guard let reason = act.closing else { return setting.words.staffRequests.name(of: act) }
    return "\(setting.words.staff.left): \(setting.words.staff.text(reason))"
}

/// Roles by their names, in the language of the page.
func roleNames(_ roles: Set<Role>, _ setting: PageSetting) -> String {
    roles.inOrder.map { setting.words.roles.text($0).happened }
        .joined(separator: setting.language.isRightToLeft ? "، " : ", ")
}

extension StaffRequestsTexts {
    /// What was asked for, or done.
    func name(of act: AccountNoticeAct) -> String {
        switch act {
        case .add: add
        case .enable: enable
        case .roles: roles
        case .reset: reset
        case .password: password
        case .secondFactor: secondFactor
        // See `noticeName`.
        case .closedLeft, .closedAway, .closedUnsafe, .closedMisuse, .closedMistake: ""
        }
    }
}
