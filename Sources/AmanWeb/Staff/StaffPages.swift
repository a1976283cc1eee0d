import AmanOffice
import AmanTexts

/// Who works here, and the form that adds a member.
func staffPage(
    _ setting: PageSetting,
    _ staff: [StaffMember],
    order: StaffOrder,
    closings: [StaffID: AccountClosing],
    dates: PageDates,
    typed: TypedMember,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.staff
    let rows = order.sorted(staff).map { staffRow($0, closings[$0.id], setting, dates) }
    let orders = StaffOrder.allCases.map { ($0.rawValue, $0.name(setting)) }
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: "/staff")),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            \(staff.count > 1 ? orderForm("/staff", orders, order.rawValue, setting) : nil)
            <div class="wide"><table class="rows"><thead><tr><th scope="col">\(words.name)</th>\
            <th scope="col">\(words.roles)</th><th scope="col">\(words.state)</th>\
            <th scope="col">\(words.lastSignIn)</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            <section><h2>\(words.addTitle)</h2>\(said(text))\(addForm(setting, typed))</section>
            """
    )
}

/// What was typed into the form that adds a member.
struct TypedMember: Equatable, Sendable {
    var officer = ""
    var signInName = ""
    var roles: Set<Role> = []
}

private func staffRow(
    _ member: StaffMember,
    _ closing: AccountClosing?,
    _ setting: PageSetting,
    _ dates: PageDates
) -> Markup {
    let closed: Markup? =
        member.isActive
        ? nil
        : closing.map { #"<br><span class="quiet">\#(closingLine($0, setting, dates))</span>"# }
    let roles = roleNames(member.roles, setting)
    let words = setting.words.staff
    let seen = member.signedInAt.map(dates.dayAndTime) ?? words.never
    let link = setting.link("/staff/\(member.id.number)")
    return """
        <tr><th scope="row"><a href="\(link)"><bdi>\(member.officer)</bdi></a><br>\
        <bdi class="quiet" dir="ltr">\(member.signInName.text)</bdi></th>\
        <td data-head="\(words.roles)">\(roles)</td>\
        <td data-head="\(words.state)">\(stateName(member, setting))\(closed)</td>\
        <td data-head="\(words.lastSignIn)">\(seen)</td></tr>
        """
}

/// Why and when an account was closed.
func closingLine(
    _ closing: AccountClosing,
    _ setting: PageSetting,
    _ dates: PageDates
) -> String {
    "\(setting.words.staff.text(closing.reason)) · \(dates.dayAndTime(closing.at))"
}

extension StaffTexts {
    func text(_ reason: ClosingReason) -> String {
        switch reason {
        case .left: closedLeft
        case .away: closedAway
        case .unsafe: closedUnsafe
        case .misuse: closedMisuse
        case .mistake: closedMistake
        }
    }
}

private func stateName(_ member: StaffMember, _ setting: PageSetting) -> String {
    let words = setting.words.staff
    guard member.isActive else { return words.left }
    return member.hasPassword ? words.works : words.invited
}

private func addForm(_ setting: PageSetting, _ typed: TypedMember) -> Markup {
    let words = setting.words.signIn
    let officer = Field("officer", words.officer, hint: words.officerHint, value: typed.officer)
    let name = Field("name", words.name, hint: words.nameHint, value: typed.signInName)
    return """
        <form method="post" action="\(setting.link("/staff"))" class="narrow" autocomplete="off">
        \(mark(setting))\(officer.text(#"dir="auto" required maxlength="100""#))
        \(name.text(#"autocapitalize="none" spellcheck="false" dir="ltr" required maxlength="32""#))
        \(roleBoxes(setting, typed.roles))
        <button class="action">\(setting.words.staff.addButton)</button></form>
        """
}

/// A box to tick for each role.
private func roleBoxes(_ setting: PageSetting, _ ticked: Set<Role>) -> Markup {
    let boxes = Role.allCases.map { role -> Markup in
        let text = setting.words.roles.text(role)
        let isTicked: Markup? = ticked.contains(role) ? " checked" : nil
        return """
            <label class="box"><input type="checkbox" name="roles" value="\(role.rawValue)"\
            \(isTicked)><span>\(text.happened)<span class="quiet">\(text.advice)</span></span>\
            </label>
            """
    }
    return """
        <fieldset><legend>\(setting.words.staff.roles)</legend>
        <p class="quiet">\(setting.words.staff.rolesHint)</p>\(boxes)</fieldset>
        """
}

/// One member, and what can be changed.
func memberPage(
    _ setting: PageSetting,
    _ member: StaffMember,
    closed: String? = nil,
    tokens: TokenView?,
    done: String?,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.staff
    let address = "/staff/\(member.id.number)"
    let roles: Markup = """
        <form method="post" action="\(setting.link(address + "/roles"))">
        \(mark(setting))\(roleBoxes(setting, member.roles))
        <button class="action">\(words.saveRoles)</button></form>
        """
    let rest: Markup = """
        \(tokenSection(setting, tokens, of: member))
        <section>\(accountChanges(setting, member))</section>
        """
    return page(
        PageFrame(title: member.officer, navigation: navigation(setting, at: "/staff")),
        setting,
        content: """
            <h1><bdi>\(member.officer)</bdi></h1>
            <p class="lead"><bdi dir="ltr">\(member.signInName.text)</bdi> · \
            \(stateName(member, setting))\(member.isActive ? nil : closed.map { ": \($0)" })</p>
            \(said(text))\(done.map { #"<p class="lead" role="status">\#($0)</p>"# })
            \(beside(roles, rest))
            <p class="after"><a href="\(setting.link("/staff"))">\(words.backToStaff)</a></p>
            """
    )
}

/// A new code or closing; of a closed account, opening it again.
private func accountChanges(_ setting: PageSetting, _ member: StaffMember) -> Markup {
    let words = setting.words.staff
    let address = "/staff/\(member.id.number)"
    func button(_ action: String, _ label: String, _ hint: String) -> Markup {
        """
        <form method="post" action="\(setting.link(address + action))">\(mark(setting))
        <p class="quiet">\(hint)</p><button class="action second">\(label)</button></form>
        """
    }
    guard member.isActive else { return button("/enable", words.enable, words.enableHint) }
    return """
        \(button("/reset", words.reset, words.resetHint))
        <h2 class="after">\(words.closing)</h2><p class="quiet">\(words.disableHint)</p>
        <p><a href="\(setting.link(address + "/disable"))">\(words.disable)</a></p>
        """
}

/// Asks before an account is closed: it ends sessions, password, telephone and codes at once.
func closePage(
    _ setting: PageSetting,
    _ member: StaffMember,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.staff
    let address = "/staff/\(member.id.number)"
    let title = words.closeTitle(officer: apart(member.officer))
    let reasons =
        [("", words.closeChoose)] + ClosingReason.allCases.map { ($0.rawValue, words.text($0)) }
    return page(
        PageFrame(title: words.closing, navigation: navigation(setting, at: "/staff")),
        setting,
        content: """
            <h1>\(title)</h1>\(said(text))
            <p class="lead">\(words.closeQuestion)</p>
            <form method="post" action="\(setting.link(address + "/disable"))" class="narrow">\
            \(mark(setting))\(choice("reason", words.closeReason, reasons, "", "required"))
            <button class="action">\(words.disable)</button></form>
            <p class="after"><a href="\(setting.link(address))">\(words.keepOpen)</a></p>
            """
    )
}

/// The code for an invited member, shown this once.
func invitationPage(
    _ setting: PageSetting,
    _ member: StaffMember,
    _ invitation: Invitation,
    dates: PageDates
) -> Markup {
    let words = setting.words.staff
    let until = words.invitationUntil(time: dates.dayAndTime(invitation.until))
    let title = words.invitationTitle(officer: member.officer)
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: "/staff"),
            languages: .none
        ),
        setting,
        content: """
            <h1>\(title)</h1>
            <p class="lead">\(words.invitationLead)</p>
            <p class="shown"><bdi class="number" dir="ltr">\
            \(invitation.code.written)</bdi></p>
            <p><bdi dir="ltr">\(member.signInName.text)</bdi> · \(until)</p>
            <p class="after"><a class="action" href="\(setting.link("/staff"))">\
            \(words.backToStaff)</a></p>
            """
    )
}
