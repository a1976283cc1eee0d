import AmanTexts
import Glibc

/// The language of messages and verdicts: that of `--language`, else that of the environment.
///
/// Read before the command line is parsed, because what is wrong with that is said in it too.
let messageLanguage = askedLanguage(CommandLine.arguments) ?? .ofMessages(variable)

/// What the program says, in that language.
let messages = VerifyTexts.of(messageLanguage)

/// The language behind `--language`; nil where none is asked for that there are texts in.
func askedLanguage(_ words: [String]) -> PageLanguage? {
    guard let place = words.firstIndex(where: { $0.hasPrefix("--language") }) else { return nil }
    let parts = words[place].split(separator: "=", maxSplits: 1)
    if parts.count == 2 { return PageLanguage(rawValue: String(parts[1])) }
    guard words[place] == "--language", place + 1 < words.count else { return nil }
    return PageLanguage(rawValue: words[place + 1])
}

/// A variable of the environment.
private func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
}
