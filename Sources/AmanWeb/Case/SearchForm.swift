import AmanOffice
import AmanTexts

/// The name of the field in the top bar; no other form has it.
let searchField = "sought"

/// What the page says that has no case to show.
struct FindView: Sendable {
    var typed = ""
    var said: RefusalText?
}

/// The field in the top bar of every page of a member who is at work.
///
/// - Parameters:
///   - setting: The page's.
///   - find: Where the page is about the search itself: what was typed, and the focus.
/// - Returns: Nothing for anyone signed out.
func searchForm(_ setting: PageSetting, _ find: FindView?) -> Markup? {
    guard setting.isAtWork else { return nil }
    let words = setting.words.search
    let focus: Markup? = find == nil ? nil : " autofocus"
    let fault: Markup? =
        find?.said == nil ? nil : #" aria-invalid="true" aria-describedby="search-fault""#
    return """
        <search><form method="post" action="\(setting.link("/case"))" class="find">\
        \(mark(setting))<label class="hidden" for="search">\(words.label)</label>
        <input id="search" name="\(searchField)" dir="auto" value="\(find?.typed ?? "")" \
        placeholder="\(words.label)" autocomplete="off" spellcheck="false" \
        autocapitalize="characters" enterkeyhint="search"\(focus)\(fault)>
        <button class="plain">\(words.button)</button></form></search>
        """
}

/// The way to the search by facts, for members to whom people come without a slip.
private func lostSlipLink(_ setting: PageSetting) -> Markup? {
    guard setting.visitor?.session.member.may(do: .handOut) == true else { return nil }
    return """
        <p><a href="\(setting.link("/lost-slip"))">\(setting.words.search.lostSlip)</a></p>
        """
}

/// What may be searched for; or why there is nothing to show.
func findPage(_ setting: PageSetting, _ view: FindView) -> Markup {
    let words = setting.words.search
    let fault = view.said.map { text -> Markup in
        """
        <p class="lead said" role="alert" id="search-fault"><strong>\(text.happened)</strong> \
        \(text.advice)</p>
        """
    }
    let kinds = [words.aTicket, words.anApplication, words.aLetter].map { kind -> Markup in
        "<li>\(kind)</li>"
    }
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: nil), find: view),
        setting,
        content: """
            <h1>\(words.title)</h1>\(fault)
            <p class="lead">\(words.lead)</p>
            <ul class="bullets">\(kinds)</ul>
            \(lostSlipLink(setting))<p class="quiet after">\(words.counted)</p>
            """
    )
}
