import AmanOffice
import AmanTexts

/// What the page of the notices shows.
struct NoticesView: Sendable {
    var notices: [PostNotice]
    var dates: PageDates
}

/// What this office announced to the guards' posts, newest first; anyone may read it.
func noticesPage(_ view: NoticesView, _ setting: PageSetting) -> Markup {
    let words = setting.words.notices
    let write: Markup? =
        setting.visitor?.may(.incidents) == true
        ? """
        <p class="after"><a class="action" href="\(setting.link("/notices-to-posts/write"))">\
        \(words.write)</a></p>
        """ : nil
    let items = view.notices.map { noticeItem($0, view, setting) }
    let nothing: Markup? = items.isEmpty ? #"<p class="lead after">\#(words.nothingYet)</p>"# : nil
    let older: Markup? =
        view.notices.count < postNoticesOnPage
        ? nil
        : view.notices.last.map { last in
            """
            <p class="after"><a href="\(setting.link("/notices-to-posts"))\
            &amp;before=\(String(last.serial))">\(words.older)</a></p>
            """
        }
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: "/notices-to-posts")),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            \(write)\(nothing)\(items)\(older)
            """
    )
}

private func noticeItem(
    _ notice: PostNotice,
    _ view: NoticesView,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.notices
    let serial = setting.language.digits("\(notice.serial)")
    let texts = notice.texts.sorted { $0.key < $1.key }.map { language, text -> Markup in
        let known = PageLanguage(rawValue: language)
        return """
            <p class="text" lang="\(known?.tag ?? language)" dir="\(known?.direction ?? "auto")">\
            \(text)</p>
            """
    }
    let later = notice.withdrawnBy.map { later -> Markup in
        let serial = setting.language.digits("\(later)")
        let text =
            notice.isCorrected
            ? words.correctedBy(serial: serial) : words.withdrawnBy(serial: serial)
        let when = notice.withdrawnAt.map { view.dates.dates($0).joined(separator: " · ") } ?? ""
        return "<p><strong>\(text)</strong> \(when)</p>"
    }
    let earlier = notice.withdraws.map { earlier -> Markup in
        let serial = setting.language.digits("\(earlier)")
        return notice.isCorrection
            ? "<p>\(words.corrects(serial: serial))</p>"
            : "<p>\(words.withdraws(serial: serial))</p>"
    }
    return """
        <section class="notice"><h2>\(words.number(serial: serial))</h2>
        <p class="quiet">\(view.dates.dates(notice.at).joined(separator: " · "))</p>
        \(later)\(earlier)\(texts)\(links(notice, setting))</section>
        """
}

private func links(_ notice: PostNotice, _ setting: PageSetting) -> Markup? {
    guard let visitor = setting.visitor, visitor.session.state == .open else { return nil }
    let words = setting.words.notices
    let mayWithdraw = visitor.may(.incidents) && notice.withdrawnBy == nil
    let withdraw: Markup? =
        mayWithdraw
        ? """
         <a href="\(setting.link("/notices-to-posts/correct/\(notice.serial)"))">\
        \(words.correct)</a> \
        <a href="\(setting.link("/notices-to-posts/withdraw/\(notice.serial)"))">\
        \(words.withdraw)</a>
        """ : nil
    return """
        <p class="pair"><a href="/notices-to-posts/paper/\(String(notice.serial))" \
        target="_blank" rel="noopener">\(words.paper)</a>\(withdraw)</p>
        """
}

/// The form for a notice.
func writeNoticePage(
    _ typed: TypedNotice,
    _ languages: [String],
    _ setting: PageSetting,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.notices
    let serial = typed.withdraws.map { setting.language.digits("\($0)") }
    let change = typed.isCorrection ? words.correct : words.withdraw
    let title = serial == nil ? words.write : change
    // That it no longer holds is true only once this is published.
    let which = serial.map { number -> Markup in
        #"<p class="lead"><b>\#(words.number(serial: number))</b></p>"#
    }
    let act = typed.isCorrection ? "correct" : "withdraw"
    let action = typed.withdraws.map { "/notices-to-posts/\(act)/\($0)" }
    let fields = languages.map { language -> Markup in
        let known = PageLanguage(rawValue: language)
        return """
            <div class="field"><label for="text-\(language)">\(known?.ownName ?? language)</label>
            <textarea class="prose" id="text-\(language)" name="text-\(language)" rows="4" \
            lang="\(known?.tag ?? language)" dir="\(known?.direction ?? "auto")" maxlength="600">\
            \(typed.texts[language] ?? "")</textarea></div>
            """
    }
    return page(
        PageFrame(title: title, navigation: navigation(setting, at: "/notices-to-posts")),
        setting,
        content: """
            <h1>\(title)</h1>\(which)\(said(text))<p class="lead">\(words.writeLead)</p>
            <form method="post" class="across long" autocomplete="off" \
            action="\(setting.link(action ?? "/notices-to-posts/write"))">\(mark(setting))\
            <input type="hidden" name="form" value="\(typed.form)">\(fields)
            <p class="all"><button class="action">\(words.keep)</button></p></form>
            """
    )
}
