import AmanTexts

/// The page where staff sign in.
func signInPage(
    _ setting: PageSetting,
    to: String?,
    name: String,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.signIn
    return page(
        PageFrame(title: words.title),
        setting,
        content: """
            <h1>\(words.title)</h1>
            \(said(text) ?? #"<p class="lead">\#(words.lead)</p>"#)
            <form method="post" action="\(setting.link("/sign-in"))\(onward(to))" class="narrow">
            \(Field("name", words.name, value: name).text(signInNameAttributes, isFirst: true))
            \(Field("password", words.password).password("current-password"))
            \(Field("code", words.code, hint: words.codeHint).code(oneTimeAttributes))
            <button class="action">\(words.button)</button>
            </form>
            <p class="after"><a href="\(setting.link("/begin"))">\(words.haveInvitation)</a></p>
            """
    )
}

/// The page where a locked session is opened again.
func unlockPage(_ setting: PageSetting, to: String?, said text: RefusalText?) -> Markup {
    let words = setting.words.signIn
    let officer = setting.visitor?.officer ?? ""
    return page(
        PageFrame(title: words.unlockTitle),
        setting,
        content: """
            <h1>\(words.unlockTitle)</h1>
            <p class="lead">\(words.unlockLead(officer: officer))</p>
            \(said(text))
            <form method="post" action="\(setting.link("/unlock"))\(onward(to))" class="narrow">
            \(mark(setting))
            \(Field("password", words.password).password("current-password", isFirst: true))
            <button class="action">\(words.unlockButton)</button>
            </form>
            """
    )
}

/// The page where an invited member chooses a password.
func beginPage(_ setting: PageSetting, name: String, said text: RefusalText?) -> Markup {
    let words = setting.words.signIn
    return page(
        PageFrame(title: words.beginTitle),
        setting,
        content: """
            <h1>\(words.beginTitle)</h1>
            \(said(text) ?? #"<p class="lead">\#(words.beginLead)</p>"#)
            <form method="post" action="\(setting.link("/begin"))" class="narrow">
            \(Field("name", words.name, value: name).text(signInNameAttributes, isFirst: true))
            \(Field("code", words.invitation).code("required"))
            \(newPasswordFields(words))
            <button class="action">\(words.beginButton)</button>
            </form>
            """
    )
}

/// The page where the first administrator sets the office up.
func setUpPage(
    _ setting: PageSetting,
    name: String,
    officer: String,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.signIn
    let officerField = Field("officer", words.officer, hint: words.officerHint, value: officer)
    let nameField = Field("name", words.name, hint: words.nameHint, value: name)
    return page(
        PageFrame(title: words.setUpTitle),
        setting,
        content: """
            <h1>\(words.setUpTitle)</h1>
            \(said(text) ?? #"<p class="lead">\#(words.setUpLead)</p>"#)
            <form method="post" action="\(setting.link("/set-up"))" class="narrow">
            \(Field("code", words.setUpCode).code("required autofocus"))
            \(officerField.text(#"dir="auto" required maxlength="100""#))
            \(nameField.text(signInNameAttributes))
            \(newPasswordFields(words))
            <button class="action">\(words.setUpButton)</button>
            </form>
            """
    )
}

/// Where a member types a new password, twice.
func newPasswordFields(_ words: SignInTexts) -> Markup {
    let first = Field("password", words.newPassword, hint: words.passwordHint)
    return """
        \(first.password("new-password"))
        \(Field("again", words.passwordAgain).password("new-password"))
        """
}

/// How names to sign in with are typed.
let signInNameAttributes: Markup = """
    autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr" required \
    maxlength="32"
    """

/// How one-time codes are typed.
let oneTimeAttributes: Markup = #"autocomplete="one-time-code" maxlength="16""#

/// Carries the next address through a form.
private func onward(_ to: String?) -> String {
    to.map { "&to=" + $0 } ?? ""
}
