import AmanTexts
import AmanVerdict

/// One of several letters in a photo, to be chosen.
struct ChoosableLetter {
    /// The text of its code, which is posted when it is chosen.
    var text: String
    /// What may be said of it: its verdict, and its number once the signature proves it.
    var view: VerdictView
}

extension CheckingSite {
    /// The page of what was checked: a verdict, an answer, or a choice between letters.
    func checkedPage(of outcome: CheckOutcome, _ setting: PageSetting) -> Markup {
        switch outcome {
        case .answer(let answer, let code):
            let view = verdictView(answer, setting.language)
            return verdictPage(view, of: code, setting)
        case .letters(let letters):
            let choices = choices(of: letters, setting.language)
            guard choices.count > 1 else {
                let text = letters[0].judgement.letter == nil ? nil : letters[0].text
                return verdictPage(choices[0].view, of: text, setting)
            }
            let frame = PageFrame(
                title: setting.words.frame.checkLetter,
                clearsTo: setting.link("/check"),
                languages: .none
            )
            return page(
                frame,
                setting,
                content: letterChoice(choices, postingTo: "/check", setting)
            )
        }
    }

    /// What a person is shown of each letter before one of them is chosen.
    func choices(of letters: [JudgedLetter], _ language: PageLanguage) -> [ChoosableLetter] {
        letters.map { letter in
            ChoosableLetter(text: letter.text, view: verdictView(letter.judgement, language))
        }
    }
}

/// A button for each letter; none is passed over, and none is taken for another.
///
/// The letters' texts come back in the forms: the server stores nothing between the two pages.
func letterChoice(
    _ letters: [ChoosableLetter],
    postingTo path: String,
    _ setting: PageSetting,
    mark: Markup? = nil
) -> Markup {
    let forms = letters.map { letter -> Markup in
        let number = letter.view.number.map { number -> Markup in
            #" <bdi class="number" dir="ltr" translate="no">\#(number)</bdi>"#
        }
        return """
            <form method="post" action="\(setting.link(path))" enctype="multipart/form-data" \
            autocomplete="off">\(mark)<input type="hidden" name="text" value="\(letter.text)">\
            <button class="action second">\(letter.view.look.icon)\
            <span>\(letter.view.headline)\(number)</span></button></form>
            """
    }
    return "<h1>\(setting.words.check.several)</h1>\(forms)"
}
