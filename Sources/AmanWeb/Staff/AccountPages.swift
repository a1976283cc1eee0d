import AmanOffice
import AmanTexts

/// One's own account.
func accountPage(_ setting: PageSetting, done: String?, said text: RefusalText?) -> Markup {
    let words = setting.words.account
    guard let member = setting.visitor?.session.member else { return "" }
    let roles = member.roles.inOrder.map { role -> Markup in
        let text = setting.words.roles.text(role)
        return "<li><strong>\(text.happened)</strong>: \(text.advice)</li>"
    }
    let factor = member.hasSecondFactor ? words.secondFactorOn : words.secondFactorOff
    let password: Markup = """
        <section><h2>\(words.changePassword)</h2>
        <form method="post" action="\(setting.link("/account"))" class="narrow">
        \(mark(setting))\(presentProof(setting))\(newPasswordFields(setting.words.signIn))
        <button class="action">\(words.changePassword)</button></form></section>
        """
    let about: Markup = """
        <section><h2>\(words.roles)</h2><ul class="files">\(roles)</ul></section>
        <section><h2>\(words.secondFactor)</h2><p>\(factor)</p>
        <p><a href="\(setting.link("/second-factor"))">\(words.setUpSecondFactor)</a></p>
        </section>
        <p class="after"><a href="\(setting.link("/account/desks"))">\
        \(setting.words.tokens.own)</a></p>
        <p class="after"><a href="\(setting.link(accountChangesPath))">\
        \(setting.words.staffRequests.ownTitle)</a></p>
        """
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: nil)),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead"><bdi>\(member.officer)</bdi> · \
            <bdi dir="ltr">\(member.signInName.text)</bdi></p>
            \(said(text))\(done.map { #"<p class="lead" role="status">\#($0)</p>"# })
            \(beside(password, about))
            """
    )
}

/// What is asked before anything that proves who a member is: the password, and a code where
/// there is a second factor.
///
/// Several such forms of one page have a `field` each.
func presentProof(_ setting: PageSetting, field: String? = nil) -> Markup {
    let words = setting.words.account
    let end = field.map { "-" + $0 } ?? ""
    let code: Markup? =
        setting.visitor?.session.member.hasSecondFactor == true
        ? Field("present" + end, words.presentCode, name: "present")
            .code(#"autocomplete="one-time-code" maxlength="32" required"#) : nil
    let password = Field("old" + end, words.presentPassword, name: "old")
    return """
        \(password.password("current-password"))\(code)
        """
}

/// The page where a telephone is set up as the second factor.
func secondFactorPage(
    _ setting: PageSetting,
    _ offered: OfferedSecondFactor,
    picture: Markup,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.account
    return page(
        PageFrame(title: words.setUpSecondFactor),
        setting,
        content: """
            <h1>\(words.setUpSecondFactor)</h1>
            \(said(text))<p class="lead">\(words.secondFactorLead)</p>
            <p class="picture">\(picture)</p>
            <p class="quiet">\(words.typedSecret)</p>
            <p class="secret"><bdi class="number" dir="ltr">\(offered.typed)</bdi></p>
            <form method="post" action="\(setting.link("/second-factor"))" class="narrow">
            \(mark(setting))\(presentProof(setting))
            \(Field("code", words.shownCode).code(
                #"autocomplete="one-time-code" inputmode="numeric" maxlength="16" required"#
            ))
            <button class="action">\(words.takeSecondFactor)</button>
            </form>
            """
    )
}

/// The recovery codes, shown this once.
func recoveryPage(_ setting: PageSetting, _ codes: [SecretCode], onTo: String) -> Markup {
    let words = setting.words.account
    let items = codes.map { code -> Markup in
        #"<li><bdi class="number" dir="ltr">\#(code.written)</bdi></li>"#
    }
    return page(
        PageFrame(title: words.recoveryTitle, languages: .none),
        setting,
        content: """
            <h1>\(words.recoveryTitle)</h1>
            <p class="lead">\(words.recoveryLead)</p>
            <ol class="codes">\(items)</ol>
            <p class="after"><a class="action" href="\(setting.link(onTo))">\
            \(words.recoveryDone)</a></p>
            """
    )
}

/// A QR code as a picture; dark on light in both themes, because cameras expect it.
func codePicture(_ modules: [[Bool]], label: String) -> Markup {
    let side = modules.count + 8
    var path = ""
    for (row, line) in modules.enumerated() {
        for (column, dark) in line.enumerated() where dark {
            path += "M\(column + 4) \(row + 4)h1v1h-1z"
        }
    }
    return """
        <svg class="qr" viewBox="0 0 \(String(side)) \(String(side))" role="img" \
        aria-label="\(label)" shape-rendering="crispEdges"><rect class="light" \
        width="\(String(side))" height="\(String(side))"/><path class="dark" d="\(path)"/></svg>
        """
}

extension RolesTexts {
    /// What a role is called, and what it is for.
    func text(_ role: Role) -> RefusalText {
        switch role {
        case .registrar: registrar
        case .reviewer: reviewer
        case .signer: signer
        case .caller: caller
        case .exchangeDesk: exchangeDesk
        case .monitor: monitor
        case .custodian: custodian
        case .administrator: administrator
        }
    }
}
