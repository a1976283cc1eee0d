import AmanOffice
import AmanTexts
import Hummingbird

/// Who may pass to the page of what was done to one's own account.
let accountChangeRouteRules: [RouteRule] = [
    RouteRule(pattern: accountChangesPath, takesForms: true, access: .staff)
]

/// Where a member sees what was done to their account; signing in leads here while there is
/// something they have not seen.
let accountChangesPath = "/account/changes"

extension OfficeSite {
    /// What was done to the account of the member who is signed in.
    func addAccountChanges(_ people: People, to router: Router<SiteContext>) {
        router.get("/account/changes") { request, context in
            let setting = self.setting(request, context)
            let member = try context.session().session.member
            let notices = try await people.accountNotices(of: member)
            let page = accountChangesPage(
                setting,
                notices,
                of: member,
                dates: self.dates(setting.language)
            )
            return Response.page(page, setting)
        }
        router.post("/account/changes") { request, context in
            let member = try context.session().session.member
            try await people.noteSeen(by: member)
            return Response.seeOther(self.setting(request).link(homePath(of: member)))
        }
    }
}

private func accountChangesPage(
    _ setting: PageSetting,
    _ notices: [AccountNotice],
    of member: StaffMember,
    dates: PageDates
) -> Markup {
    let words = setting.words.staffRequests
    let items = notices.map { noticeItem($0, setting, member, dates) }
    let list: Markup =
        items.isEmpty ? "<p>\(words.noChange)</p>" : #"<ul class="files">\#(items)</ul>"#
    let lead: Markup? = items.isEmpty ? nil : #"<p class="lead">\#(words.ownLead)</p>"#
    return page(
        PageFrame(title: words.ownTitle, navigation: navigation(setting, at: nil)),
        setting,
        content: """
            <h1>\(words.ownTitle)</h1>
            \(lead)\(list)
            <form method="post" action="\(setting.link(accountChangesPath))">\(mark(setting))
            <button class="action">\(words.seen)</button></form>
            """
    )
}

private func noticeItem(
    _ notice: AccountNotice,
    _ setting: PageSetting,
    _ member: StaffMember,
    _ dates: PageDates
) -> Markup {
    let words = setting.words.staffRequests
    let isOwn = notice.act == .password || notice.act == .secondFactor
    let hands: String =
        if isOwn {
            words.ownSignIn
        } else if let asker = notice.asker, let second = notice.second {
            words.byTwo(asker: apart(asker), second: apart(second))
        } else if let asker = notice.asker {
            words.byOne(asker: apart(asker))
        } else {
            words.byComputer
        }
    let isNew: Markup? = notice.seenAt == nil ? "<strong>\(words.newMark)</strong> · " : nil
    let roles: Markup? =
        isOwn ? nil : "<br>\(setting.words.staff.roles): \(roleNames(notice.roles, setting))"
    return """
        <li>\(isNew)\(noticeName(notice.act, setting)) · \(dates.dayAndTime(notice.at))
        <p class="quiet">\(hands)\(roles)</p></li>
        """
}
