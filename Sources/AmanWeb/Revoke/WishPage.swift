import AmanLetter
import AmanOffice

/// One asked-for change: what it means, how it stands, and what the visitor may do with it.
func wishPage(_ setting: PageSetting, _ view: RevokeView, _ wish: AskedChange) -> Markup {
    let words = setting.words.revoke
    let asked = AskedWish(act: wish.act, reason: wish.reason, effectiveAt: wish.effectiveAt)
    let ending = wish.ending(at: view.now)
    return page(
        PageFrame(
            title: words.wishTitle,
            rail: rail(setting, at: "/revoke", queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.wishTitle)</h1>\(said(view.said))
            <p class="state"><a href="\(setting.link("/letter/\(wish.letter.text)"))">\
            <bdi class="number" dir="ltr">\(wish.letter.text)</bdi></a></p>
            <p>\(words.askedLine.replacingMark(with: wish.officer)
                .replacingMark(with: view.moment(wish.askedAt)))</p>
            \(ending == nil ? effects(setting, view, asked) : brief(setting, view, wish))
            \(ending.map { ended($0, setting, view, wish) } ?? waiting(setting, view, wish))
            """
    )
}

/// What was asked for, once there is nothing left to decide.
private func brief(_ setting: PageSetting, _ view: RevokeView, _ wish: AskedChange) -> Markup {
    let words = setting.words.revoke
    let reason = view.reasons[wish.reason] ?? wish.reason
    return """
        <dl class="facts-list"><dt>\(words.what)</dt><dd>\(words.act(wish.act))</dd>\
        <dt>\(words.reason)</dt><dd>\(reason)</dd></dl>
        """
}

private func waiting(_ setting: PageSetting, _ view: RevokeView, _ wish: AskedChange) -> Markup {
    let words = setting.words.revoke
    let until = words.standsLine.replacingMark(with: view.moment(wish.standsUntil))
    guard setting.visitor?.session.member.id != wish.asker else {
        return """
            <p>\(until) \(words.yours)</p>
            \(button(words.takeBack, "take-back", setting, wish, isFirst: false))
            """
    }
    return """
        <p>\(until)</p><div class="pair">
        \(button(words.approve(wish.act), "approve", setting, wish, isFirst: true))
        \(button(words.decline, "decline", setting, wish, isFirst: false))</div>
        """
}

private func button(
    _ label: String,
    _ step: String,
    _ setting: PageSetting,
    _ wish: AskedChange,
    isFirst: Bool
) -> Markup {
    let address = setting.link("/revoke/wish/\(wish.id.number)/\(step)")
    return """
        <form method="post" action="\(address)">\(mark(setting))
        <button class="action\(isFirst ? nil : " second" as Markup?)">\(label)</button></form>
        """
}

private func ended(
    _ ending: AskedEnding,
    _ setting: PageSetting,
    _ view: RevokeView,
    _ wish: AskedChange
) -> Markup {
    let words = setting.words.revoke
    let sentence = words.ending(ending)
        .replacingMark(with: wish.endedBy ?? "")
        .replacingMark(with: view.moment(wish.endedAt ?? wish.standsUntil))
    guard ending == .done else { return #"<p class="lead">\#(sentence)</p>"# }
    let number = wish.letter.text
    let entry = wish.leafIndex.map { leaf in
        setting.words.letter.entry.replacingMark(with: setting.language.count(Int(leaf)))
    }
    return """
        <p class="lead">\(sentence) \(entry ?? "")</p>
        <p class="quiet after">\(words.noticeHint)</p>
        <p class="pair after"><a class="action" target="_blank" rel="noopener" \
        href="/letter/\(number)/notice">\(words.notice)</a>
        <a class="action second" href="\(setting.link("/letter/\(number)"))">\
        \(words.toLetter)</a></p>
        """
}
