import Testing

/// A story: a text script that uses the real programs as their users do.
///
/// One step a line; `#` begins a comment. Words are separated by spaces; single quotes keep spaces;
/// `$NAME` stands for something noted before. The words:
///
///     run STATUS program argument …   runs a program and expects this exit status
///     feed TEXT…                      a line that the next program reads on standard input
///     out TEXT… · err TEXT…           standard output, or error, contains the text
///     silent TEXT…                    neither contains the text
///     is KEY VALUE                    a field of the JSON on standard output
///     absent KEY                      the JSON on standard output has no such field
///     note NAME KEY                   notes a field of the JSON under a name
///     last NAME KEY                   the same, of the last of several JSON lines
///     set NAME TEXT…                  a variable of the environment of all later runs
///     spoil NAME FROM                 notes a text with one character changed in its middle
///     later NAME DAYS                 notes the time so many days from now, RFC 3339
///     exists FILE                     the file exists and is not empty
///     remove FILE                     takes a file away, as a crash or a person might
///     block FOLDER                    puts a file in place of the folder, so nothing goes in
///     unblock FOLDER                  puts the folder back
struct Story: CustomTestStringConvertible {
    /// One line of a script.
    struct Step: Equatable {
        let line: Int
        let word: String
        let arguments: [String]
    }

    /// Why a script cannot be read.
    enum Fault: Error, Equatable {
        case unknownWord(String, line: Int)
        case openQuote(line: Int)
    }

    static let words: Set<String> = [
        "run", "feed", "out", "err", "silent", "is", "absent", "note", "spoil", "later", "exists",
        "last", "set", "remove", "block", "unblock",
    ]

    let name: String
    let steps: [Step]

    var testDescription: String { name }

    init(name: String, text: String) throws(Fault) {
        self.name = name
        var steps: [Step] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.hasPrefix("#") {
            let words = try Self.words(of: line, line: index + 1)
            guard let first = words.first else { continue }
            guard Self.words.contains(first) else {
                throw .unknownWord(first, line: index + 1)
            }
            steps.append(Step(line: index + 1, word: first, arguments: Array(words.dropFirst())))
        }
        self.steps = steps
    }

    private static func words(of text: Substring, line: Int) throws(Fault) -> [String] {
        var words: [String] = []
        var current: String?
        var isQuoted = false
        for character in text {
            if character == "'" {
                isQuoted.toggle()
                current = current ?? ""
            } else if character == " ", !isQuoted {
                if let word = current { words.append(word) }
                current = nil
            } else {
                current = (current ?? "") + String(character)
            }
        }
        guard !isQuoted else { throw .openQuote(line: line) }
        if let word = current { words.append(word) }
        return words
    }
}
