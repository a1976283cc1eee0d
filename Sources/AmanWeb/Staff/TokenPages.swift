import AmanOffice
import AmanTexts

/// A member's tokens, and the form that allows another; nothing where the counter has no API.
func tokenSection(
    _ setting: PageSetting,
    _ view: TokenView?,
    of member: StaffMember
) -> Markup? {
    guard let view, member.isActive else { return nil }
    let words = setting.words.tokens
    let address = "/staff/\(member.id.number)/tokens"
    let rows =
        view.tokens.map { tokenRow($0, setting, view.dates, address) }
        + view.allowances.map { allowed in
            let drop = setting.link(address + "/allowed/\(allowed.id.number)/drop")
            return """
                <li><strong><bdi dir="ltr">\(allowed.desk.text)</bdi></strong>: \
                \(scopeNames(allowed.scopes, setting))
                <p class="quiet">\(words.allowed(day: view.dates.day(allowed.until)))</p>
                <form method="post" action="\(drop)">\(mark(setting))\
                <button class="plain">\(words.dropAllowance) \
                <bdi dir="ltr">\(allowed.desk.text)</bdi></button></form></li>
                """
        }
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
        <button class="action second">\(words.allow)</button></form></section>
        """
}

/// What the section of tokens shows.
struct TokenView: Sendable {
    /// Of this member, those that open something.
    var tokens: [DeskToken]
    /// What no token was made from yet.
    var allowances: [DeskAllowance]
    var dates: PageDates
    var typed = TypedToken()
    var said: RefusalText?
}

/// What was typed into the form that allows a token.
struct TypedToken: Equatable, Sendable {
    var desk = ""
    var days = DeskTokenLimits.daysUsual
    var scopes: Set<Right> = []
}

private func tokenRow(
    _ token: DeskToken,
    _ setting: PageSetting,
    _ dates: PageDates,
    _ address: String
) -> Markup {
    let words = setting.words.tokens
    let scopes = scopeNames(token.scopes, setting)
    let until = words.until(day: dates.day(token.endsAt))
    let used =
        token.usedDay.map { day in
            words.lastUsed(day: dates.day(noon(ofDay: day)))
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

private func scopeNames(_ scopes: Set<Right>, _ setting: PageSetting) -> String {
    scopes.inOrder.map { scopeName($0, setting) }
        .joined(separator: setting.language.isRightToLeft ? "، " : ", ")
}

/// A right as the navigation names its step.
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
    backTo address: String,
    dates: PageDates
) -> Markup {
    let words = setting.words.tokens
    let title = words.madeTitle(desk: token.desk.text)
    let until = words.until(day: dates.day(token.endsAt))
    return page(
        PageFrame(title: title, navigation: navigation(setting, at: nil), languages: .none),
        setting,
        content: """
            <h1>\(title)</h1>
            <p class="lead">\(words.madeLead)</p>
            <p><label for="secret" class="quiet">\(until)</label></p>
            <textarea id="secret" class="number" dir="ltr" rows="3" readonly spellcheck="false">\
            \(secret.text)</textarea>
            <p class="after"><a class="action" href="\
            \(setting.link(address))">\(words.backToMember)</a></p>
            """
    )
}

/// What acts, or may act, in a member's own name.
struct OwnDesks: Sendable {
    /// What no token was made from yet.
    var allowances: [DeskAllowance]
    /// Those that open something.
    var tokens: [DeskToken]
    var said: RefusalText?
}

/// The desks of the member who is signed in: they make the tokens, and only they see them.
func ownDesksPage(_ setting: PageSetting, _ desks: OwnDesks, dates: PageDates) -> Markup {
    let words = setting.words.tokens
    let address = "/account/desks"
    let rows = desks.tokens.map { tokenRow($0, setting, dates, address) }
    let list: Markup? = rows.isEmpty ? nil : #"<ul class="files">\#(rows)</ul>"#
    let allowed = desks.allowances.map { allowance -> Markup in
        let way = setting.link(address + "/\(allowance.id.number)/make")
        return """
            <section><h2><bdi dir="ltr">\(allowance.desk.text)</bdi></h2>
            <p>\(scopeNames(allowance.scopes, setting))</p>
            <p class="quiet">\(words.allowed(day: dates.day(allowance.until)))</p>
            <form method="post" action="\(way)" class="narrow" autocomplete="off">
            \(mark(setting))\(presentProof(setting, field: allowance.desk.text))
            <button class="action">\(words.makeFor(desk: allowance.desk.text))</button></form>
            </section>
            """
    }
    let none: Markup? =
        rows.isEmpty && allowed.isEmpty ? #"<p class="lead after">\#(words.ownNone)</p>"# : nil
    return page(
        PageFrame(title: words.own, navigation: navigation(setting, at: nil)),
        setting,
        content: """
            <h1>\(words.own)</h1>
            <p class="lead">\(words.ownLead)</p>
            \(said(desks.said))\(list)\(none)\(allowed)
            """
    )
}
