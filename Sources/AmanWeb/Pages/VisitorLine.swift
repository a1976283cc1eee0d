import AmanTexts

/// Who is signed in, with the ways to lock and to leave; or the way to sign in, where there is one.
func visitorLine(_ setting: PageSetting) -> Markup? {
    let words = setting.words.frame
    guard !setting.isSealed else { return nil }
    guard let visitor = setting.visitor else {
        return
            #"<p class="visitor"><a href="\#(setting.link("/sign-in"))">\#(words.signIn)</a></p>"#
    }
    return """
        <div class="visitor"><a href="\(setting.link("/account"))" \
        aria-label="\(words.account): \(visitor.officer)"><bdi>\(visitor.officer)</bdi></a>
        <form method="post" action="\(setting.link("/lock"))">\(mark(setting))\
        <button class="plain" data-lock>\(words.lock)</button></form>
        <form method="post" action="\(setting.link("/sign-out"))">\(mark(setting))\
        <button class="plain">\(words.signOut)</button></form></div>
        """
}

/// What every form of a member who is signed in carries.
func mark(_ setting: PageSetting) -> Markup? {
    setting.visitor.map { #"<input type="hidden" name="mark" value="\#($0.mark)">"# }
}

/// The question for the password that lies over a page while it is locked.
///
/// The page stays under it as it was, with what was typed; without script the server asks instead.
func lockDialog(_ setting: PageSetting) -> Markup? {
    guard let visitor = setting.visitor, setting.locksAfter != nil else { return nil }
    let words = setting.words.signIn
    return """
        <dialog id="lock" aria-labelledby="lock-title">
        <form method="post" action="\(setting.link("/unlock"))">\(mark(setting))
        <h2 id="lock-title">\(words.unlockTitle)</h2>
        <p>\(words.unlockLead(officer: visitor.officer))</p>
        <p role="alert" class="said" hidden>\(setting.words.people.doesNotFit.happened)</p>
        \(Field("lock-password", words.password, name: "password").password("current-password"))
        <button class="action">\(words.unlockButton)</button>
        </form></dialog>
        """
}
