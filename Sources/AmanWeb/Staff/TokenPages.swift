import AmanOffice
import AmanTexts

/// A member's tokens, and the form that makes one; nothing where the counter has no API.
func tokenSection(
    _ setting: PageSetting,
    _ view: TokenView?,
    of member: StaffMember
) -> Markup? {
    guard let view, member.isActive else { return nil }
    let words = setting.words.tokens
    let address = "/staff/\(member.id.number)/tokens"
    let rows = view.tokens.map { tokenRow($0, setting, view, address) }
    let list: Markup? = rows.isEmpty ? nil : #"<ul class="files">\#(rows)</ul>"#
    let desk = Field("desk", words.desk, hint: words.deskHint, value: view.typed.desk)
    let days = Field("days", words.days, value: String(view.typed.days))
    return """
        <section><h2>\(words.title)</h2><p class="quiet">\(words.lead)</p>
        \(said(view.said))\(list)
        <form method="post" action="\(setting.link(address))" class="narrow" autocomplete="off">
        \(mark(setting))\(desk.text(#"dir="ltr" autocapitalize="none" required maxlength="32""#))
        \(scopeBoxes(setting, member, view.typed.scopes))
        \(days.text(#"inputmode="numeric" dir="ltr" required maxlength="3""#))
        <button class="action second">\(words.make)</button></form></section>
        """
}

/// What the section of tokens shows.
struct TokenView: Sendable {
    /// Of this member, those that open something.
    var tokens: [DeskToken]
    var dates: PageDates
    var typed = TypedToken()
    var said: RefusalText?
}

/// What was typed into the form that makes a token.
struct TypedToken: Equatable, Sendable {
    var desk = ""
    var days = DeskTokenLimits.daysUsual
    var scopes: Set<Right> = []
}

private func tokenRow(
    _ token: DeskToken,
    _ setting: PageSetting,
    _ view: TokenView,
    _ address: String
) -> Markup {
    let words = setting.words.tokens
    let scopes = token.scopes.inOrder.map { scopeName($0, setting) }
        .joined(separator: setting.language.isRightToLeft ? "، " : ", ")
    let until = words.until(day: view.dates.day(token.endsAt))
    let used =
        token.usedDay.map { day in
            words.lastUsed(day: view.dates.day(noon(ofDay: day)))
        } ?? words.neverUsed
    let drop = setting.link(address + "/\(token.id.number)/drop")
    return """
        <li><strong><bdi dir="ltr">\(token.desk.text)</bdi></strong>: \(scopes)
        <p class="quiet">\(until) · \(used)</p>
        <form method="post" action="\(drop)">\(mark(setting))\
        <button class="plain">\(words.drop) <bdi dir="ltr">\(token.desk.text)</bdi></button>\
        </form></li>
        """
}

private func scopeBoxes(
    _ setting: PageSetting,
    _ member: StaffMember,
    _ ticked: Set<Right>
) -> Markup {
    let boxes = deskTokenScopes.filter(member.roles.rights.contains).map { right -> Markup in
        let isTicked: Markup? = ticked.contains(right) ? " checked" : nil
        return """
            <label class="box"><input type="checkbox" name="scopes" value="\(right.rawValue)"\
            \(isTicked)><span>\(scopeName(right, setting))</span></label>
            """
    }
    return "<fieldset><legend>\(setting.words.tokens.scopes)</legend>\(boxes)</fieldset>"
}

/// A right as the rail names its step.
private func scopeName(_ right: Right, _ setting: PageSetting) -> String {
    let words = setting.words.frame
    return switch right {
    case .apply: words.apply
    case .review: words.review
    case .decide: words.decide
    case .issue: words.issue
    case .handOut: words.handOut
    case .exchange: words.exchange
    case .numbers: words.today
    case .incidents: words.checkLetter
    case .revoke: words.revoke
    case .staff, .unseal: words.staff
    }
}

/// A new token's secret, shown this once.
func madeTokenPage(
    _ setting: PageSetting,
    _ token: DeskToken,
    _ secret: DeskTokenSecret,
    dates: PageDates
) -> Markup {
    let words = setting.words.tokens
    let title = words.madeTitle(desk: token.desk.text)
    let until = words.until(day: dates.day(token.endsAt))
    return page(
        PageFrame(title: title, rail: rail(setting, at: "/staff"), showsLanguages: false),
        setting,
        content: """
            <h1>\(title)</h1>
            <p class="lead">\(words.madeLead)</p>
            <p><label for="secret" class="quiet">\(until)</label></p>
            <textarea id="secret" class="number" dir="ltr" rows="3" readonly spellcheck="false">\
            \(secret.text)</textarea>
            <p class="after"><a class="action" href="\
            \(setting.link("/staff/\(token.member.id.number)"))">\(words.backToMember)</a></p>
            """
    )
}
