// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

extension Phrases {
    /// Every language there are texts in, English first.
    static let all: [Phrases] = [.english, .dari, .pashto, .filipino]

    /// The texts about check codes in a language; English where there are none.
    static func checkCode(_ language: String) -> String {
        if sameText(language, "prs") { return dariCheckCode }
        if sameText(language, "pus") { return pashtoCheckCode }
        if sameText(language, "fil") { return filipinoCheckCode }
        return englishCheckCode
    }
}
