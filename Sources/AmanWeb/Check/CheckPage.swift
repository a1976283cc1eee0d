import AmanTexts

/// The page where anyone checks a letter: a plain form that works without script.
///
/// Where the form comes back, `refusal` says above it why.
func checkPage(_ setting: PageSetting, refusal: RefusalText? = nil) -> Markup {
    let words = setting.words.check
    let said = refusal.map { refusal -> Markup in
        """
        <p class="lead" role="alert"><strong>\(refusal.happened)</strong> \(refusal.advice)</p>
        """
    }
    return page(
        PageFrame(title: setting.words.frame.checkLetter),
        setting,
        content: """
            <h1>\(setting.words.frame.checkLetter)</h1>
            \(said ?? #"<p class="lead">\#(words.lead)</p>"#)
            <form method="post" action="\(setting.link("/check"))" enctype="multipart/form-data" \
            data-check autocomplete="off"\(hearsKeyboard)>\(scannedKeys)
            <div class="field"><label for="text">\(words.textOrCodeLabel)</label>
            <p class="quiet" id="text-hint">\(words.textOrCodeHint)</p>
            <textarea id="text" name="text" dir="ltr" rows="5" spellcheck="false" \
            autocapitalize="characters" autocomplete="off" translate="no" \
            aria-describedby="text-hint"></textarea></div>
            <p class="or">\(words.or)</p>
            <div class="field"><label for="photo">\(words.photoLabel)</label>
            <p class="quiet" id="photo-hint">\(words.photoHint)</p>
            <input id="photo" name="photo" type="file" data-large="\(photoLargeByteCount)" \
            accept="image/jpeg,image/png" aria-describedby="photo-hint"></div>
            <button class="action">\(words.button)</button>
            </form>
            <p class="quiet after">\(words.privacy)</p>
            <p class="after"><a href="/verify/">\(setting.words.phonePage.link)</a></p>
            """
    )
}

/// Above this many bytes the page draws a photo smaller before it is sent.
private let photoLargeByteCount = "2000000"
