import AmanOffice
import AmanTexts
import ArgumentParser

/// A word that should name a command and does not, and the commands it is closest to.
struct UnknownCommand: Equatable {
    /// The commands before it, such as `aman staff`.
    let path: [String]
    let word: String
    /// Commands that may have been meant, the closest first; empty where none is close.
    let nearest: [String]

    /// Finds the first word of a command line that no command has; nil where there is none.
    ///
    /// An option ends the search: what follows may be its value.
    init?(in words: [String], of root: any ParsableCommand.Type = Aman.self) {
        var (command, path) = (root, [root._commandName])
        for word in words {
            let known = command.configuration.subcommands
            guard !known.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
            if let next = known.first(where: { $0.answers(to: word) }) {
                (command, path) = (next, path + [next._commandName])
                continue
            }
            self.path = path
            self.word = word
            nearest = Self.nearest(to: word, among: known.map { $0._commandName })
            return
        }
        return nil
    }

    /// A slip of the finger: a letter wrong, missing, too much, or two in the wrong order.
    private static let distanceMax = 2

    private static func nearest(to word: String, among names: [String]) -> [String] {
        let measured = names.map { (name: $0, distance: editDistance(Array(word), Array($0))) }
        let most = min(distanceMax, max(1, word.count / 2))
        return measured.filter { $0.distance <= most || $0.name.hasPrefix(word) }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
    }
}

extension UnknownCommand {
    /// What is said of it.
    var ending: Ending {
        let command = path.joined(separator: " ")
        let fact = messages.cliRun.main.noSuchCommand(command: command, word: shown(word))
        guard !nearest.isEmpty else {
            let advice = messages.cliRun.main.seeCommands(command: command)
            return Ending(.wrongUsage, fact, advice: advice)
        }
        let choices = nearest.map { command + " " + $0 }.joined(separator: ", ")
        return Ending(.wrongUsage, fact, advice: messages.cliRun.main.didYouMean(choices: choices))
    }
}

extension ParsableCommand {
    /// Whether a word of the command line means this command.
    fileprivate static func answers(to word: String) -> Bool {
        _commandName == word || configuration.aliases.contains(word)
    }
}
