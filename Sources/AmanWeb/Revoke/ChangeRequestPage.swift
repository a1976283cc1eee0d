import AmanLetter
import AmanOffice
import AmanTexts

/// One change request: what it means, its state, and what the visitor may do with it.
func changeRequestPage(
    _ setting: PageSetting,
    _ view: RevokeView,
    _ request: ChangeRequest
) -> Markup {
    let words = setting.words.revoke
    let asked = ChangeRequestDraft(
        act: request.act,
        reason: request.reason,
        effectiveAt: request.effectiveAt
    )
    let ending = request.ending(at: view.now)
    return page(
        PageFrame(
            title: words.requestTitle,
            navigation: navigation(setting, at: "/revoke", queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.requestTitle)</h1>\(said(view.said))
            <p class="state"><a href="\(setting.link("/letter/\(request.letter.text)"))">\
            <bdi class="number" dir="ltr">\(request.letter.text)</bdi></a></p>
            <p>\(words.askedLine(officer: request.officer, time: view.moment(request.askedAt)))</p>
            \(ending == nil ? effects(setting, view, asked) : brief(setting, view, request))
            \(ending.map { ended($0, setting, view, request) } ?? waiting(setting, view, request))
            """
    )
}

/// What was asked for, once there is nothing left to decide.
private func brief(_ setting: PageSetting, _ view: RevokeView, _ request: ChangeRequest) -> Markup {
    let words = setting.words.revoke
    let reason = view.reasons[request.reason] ?? request.reason
    return """
        <dl class="facts-list"><dt>\(words.what)</dt><dd>\(words.act(request.act))</dd>\
        <dt>\(words.reason)</dt><dd>\(reason)</dd></dl>
        """
}

private func waiting(_ setting: PageSetting, _ view: RevokeView, _ request: ChangeRequest) -> Markup
{
    let words = setting.words.revoke
    let until = words.standsLine(time: view.moment(request.standsUntil))
    guard setting.visitor?.session.member.id != request.asker else {
        return """
            <p>\(until) \(words.yours)</p>
            \(button(words.withdraw, "withdraw", setting, request, isFirst: false))
            """
    }
    return """
        <p>\(until)</p><div class="pair">
        \(button(words.approve(request.act), "approve", setting, request, isFirst: true))
        \(button(words.decline, "decline", setting, request, isFirst: false))</div>
        """
}

private func button(
    _ label: String,
    _ step: String,
    _ setting: PageSetting,
    _ request: ChangeRequest,
    isFirst: Bool
) -> Markup {
    let address = setting.link("/change-requests/\(request.id.number)/\(step)")
    return """
        <form method="post" action="\(address)">\(mark(setting))
        <button class="action\(isFirst ? nil : " second" as Markup?)">\(label)</button></form>
        """
}

private func ended(
    _ ending: ChangeRequestEnding,
    _ setting: PageSetting,
    _ view: RevokeView,
    _ request: ChangeRequest
) -> Markup {
    let words = setting.words.revoke
    let time = view.moment(request.endedAt ?? request.standsUntil)
    let sentence = words.ending(ending, officer: request.endedBy ?? "", time: time)
    guard ending == .approved else { return #"<p class="lead">\#(sentence)</p>"# }
    let number = request.letter.text
    let entry = request.leafIndex.map { leaf in
        setting.words.letter.entry(entry: setting.language.count(Int(leaf)))
    }
    let new = view.newLetter.map { new -> Markup in
        """
        <p class="after">\(setting.words.letter.replacedBy): \
        <a href="\(setting.link("/letter/\(new.text)"))">\
        <bdi class="number" dir="ltr">\(new.text)</bdi></a></p>
        """
    }
    return """
        <p class="lead">\(sentence) \(entry ?? "")</p>\(new)
        <p class="quiet after">\(words.noticeHint)</p>
        <p class="pair after"><a class="action" target="_blank" rel="noopener" \
        href="/letter/\(number)/notice">\(words.notice)</a>
        <a class="action second" href="\(setting.link("/letter/\(number)"))">\
        \(words.toLetter)</a></p>
        """
}
