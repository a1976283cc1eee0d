extension Words {
    /// What the language calls itself.
    public var name: String { phrases.name }

    /// What the verifier's page says: each text with the name the page knows it by.
    public var pageTexts: [(name: String, text: String)] { namedTexts(phrases.page) }

    /// The page's texts as one JSON object, with `language`, `direction` and the language's `name`.
    public var pageJSON: String {
        var json = JSONLine()
        json.add("language", text: language)
        json.add("direction", text: isRightToLeft ? "rtl" : "ltr")
        json.add("name", text: name)
        for (name, text) in pageTexts { json.add(name, text: text) }
        return json.text
    }
}
