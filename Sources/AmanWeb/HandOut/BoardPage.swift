import AmanOffice
import AmanTexts

/// What the call board shows.
struct BoardView: Sendable {
    var board: CallBoard
    /// The office's clock when the page was made.
    var time: String
    /// Every language of the programme: the waiting read different ones.
    var spoken: [PageLanguage]
}

/// The call board for a big screen: each open desk with its ticket, and the three called before.
///
/// It shows no names, whatever the programme: a name called in a yard finds its bearer.
func boardPage(_ view: BoardView, _ setting: PageSetting) -> Markup {
    let words = setting.words.board
    let ready = view.spoken.map { language -> Markup in
        """
        <p lang="\(language.tag)" dir="\(language.direction)">\
        \(OfficeTexts.of(language).board.ready)</p>
        """
    }
    return """
        <!doctype html>
        <html lang="\(setting.language.tag)" dir="\(setting.language.direction)">
        \(head(words, setting))
        <body class="board" data-events="/board/events" \
        data-digits="\(setting.language.digitZero)" \
        data-speak="\(words.spoken(ticket: "#"))" \
        data-speak-desk="\(words.spokenDesk(ticket: "#", desk: "%"))">
        <header><strong>\(setting.officeName)</strong><time id="clock">\(view.time)</time></header>
        <main aria-live="polite">
        \(open(view.board.open, words, setting))
        <p id="lost" class="quiet" hidden>\(words.lost)</p>
        </main>
        \(earlier(view.board.before, words, setting))
        <footer><div class="ready">\(ready)</div>
        <p class="sound"><button type="button" id="sound" class="action" hidden \
        data-on="\(words.soundOff)">\(words.soundOn)</button></p></footer>
        </body>
        </html>

        """
}

private func head(_ words: BoardTexts, _ setting: PageSetting) -> Markup {
    // Without script the browser itself asks again.
    """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <noscript><meta http-equiv="refresh" content="5"></noscript>
    <title>\(words.title) · \(setting.programmeName)</title>
    <link rel="stylesheet" href="\(OwnFile.boardStylesheet.path)">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <script src="\(OwnFile.boardScript.path)" defer></script>
    </head>
    """
}

/// The tickets that desks wait for, the newest first and framed.
private func open(
    _ calls: [BoardCall],
    _ words: BoardTexts,
    _ setting: PageSetting
) -> Markup {
    let items = calls.enumerated().map { place, call -> Markup in
        row(call, words, setting, place == 0 ? #" class="newest""# : nil)
    }
    let isEmpty = calls.isEmpty
    return """
        <h1 id="now"\(isEmpty ? " hidden" : nil)>\(words.now)</h1>
        <ol id="open" data-desks="\(String(calls.count))">\(items)</ol>
        <h1 id="nobody"\(isEmpty ? nil : " hidden")>\(words.nobody)</h1>
        """
}

private func row(
    _ call: BoardCall,
    _ words: BoardTexts,
    _ setting: PageSetting,
    _ attributes: Markup? = nil
) -> Markup {
    let desk = call.desk.map { desk -> Markup in
        "<span>\(words.desk) <bdi>\(setting.language.digits("\(desk)"))</bdi></span>"
    }
    return """
        <li\(attributes)><bdi class="number">\(setting.language.digits("\(call.ticket)"))</bdi>\
        \(desk)</li>
        """
}

private func earlier(
    _ calls: [BoardCall],
    _ words: BoardTexts,
    _ setting: PageSetting
) -> Markup {
    let items = calls.map { row($0, words, setting) }
    return """
        <section class="before" aria-labelledby="earlier"><h2 id="earlier">\(words.before)</h2>\
        <ol id="before" data-desk="\(words.desk)">\(items)</ol></section>
        """
}
