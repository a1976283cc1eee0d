extension PageLanguage {
    /// The language of a program's messages, as the environment asks for it.
    ///
    /// - Parameter variable: The value of a variable of the environment; nil where it is not set.
    /// - Returns: The language of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and
    ///   not empty; English where Aman has no texts in it.
    ///
    /// Source: POSIX.1-2017, Base Definitions 8.2, "Internationalization Variables".
    package static func ofMessages(_ variable: (String) -> String?) -> PageLanguage {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let locale = variable(name), !locale.isEmpty else { continue }
            // A locale is written language_TERRITORY.codeset@modifier.
            let code = String(locale.prefix { !"_.@".contains($0) })
            if let language = PageLanguage(rawValue: code) { return language }
            return allCases.first { $0.browserTags.contains(code) } ?? .english
        }
        return .english
    }
}
