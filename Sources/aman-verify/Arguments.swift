import AmanLetter
import AmanWords

/// What the command line asks for.
///
/// A few options read by hand: a guard's program starts for every letter, so it links no more than
/// it needs; see `docs/bundle-format.md`, "The program".
struct Arguments: Equatable {
    /// Path of the bundle.
    var bundle = ""
    /// The moment to judge at; nil is the clock's.
    var at: Instant?
    /// Digest of the root the bundle must have, or its first 8 bytes.
    var root: [UInt8]?
    var language = "eng"
    var json = false
    /// Path of the file that remembers the highest trusted time; empty for none.
    var memory = ""
    /// The letter's text, or `-` for one text per line of standard input; empty with `checkCode`.
    var letter = ""
    /// A letter's number and check code, as somebody read it out.
    var checkCode: String?
}

/// What the command line wants: a verdict, or to be told how to ask for one.
enum Wish: Equatable {
    case verify(Arguments)
    /// Join a newer bundle to the one that is held.
    case take(String, Arguments)
    /// Say what the bundle holds, and how old it is.
    case about(Arguments)
    case help
    case version
}

/// Why a command line was not understood.
enum ArgumentRefusal: Error, Equatable {
    case unknownOption(String)
    case valueMissing(String)
    case valueNotTaken(String)
    case optionTwice(String)
    case noBundle
    case noLetter
    case severalLetters
    case letterBesideCheckCode
    case letterNotTaken(String)
    case notATime(String)
    case notARoot(String)
    case unknownLanguage(String)
}

/// Reads a command line, without the program's name.
func parseArguments(_ words: [String]) throws(ArgumentRefusal) -> Wish {
    var reader = ArgumentReader(words: words[...])
    return try reader.read()
}

private struct ArgumentReader {
    var words: ArraySlice<String>
    private var arguments = Arguments()
    private var seen: [String] = []
    private var letters: [String] = []
    private var taken: String?
    private var isAbout = false

    init(words: ArraySlice<String>) {
        self.words = words
    }

    mutating func read() throws(ArgumentRefusal) -> Wish {
        while let word = words.popFirst() {
            switch word {
            case "--":
                letters += words
                words = []
            case "-h", "--help": return .help
            case "--version": return .version
            case "-": letters.append(word)
            case _ where word.utf8.first == UInt8(ascii: "-"): try readOption(word)
            default: letters.append(word)
            }
        }
        guard !arguments.bundle.isEmpty else { throw .noBundle }
        guard arguments.checkCode == nil || letters.isEmpty else { throw .letterBesideCheckCode }
        if let taken {
            guard letters.isEmpty, !isAbout else { throw .letterNotTaken("--take") }
            return .take(taken, arguments)
        }
        if isAbout {
            guard letters.isEmpty else { throw .letterNotTaken("--about") }
            return .about(arguments)
        }
        guard letters.count < 2 else { throw .severalLetters }
        guard arguments.checkCode == nil else { return .verify(arguments) }
        guard let letter = letters.first else { throw .noLetter }
        arguments.letter = letter
        return .verify(arguments)
    }

    private mutating func readOption(_ word: String) throws(ArgumentRefusal) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let option = String(parts[0])
        guard !seen.contains(option) else { throw .optionTwice(option) }
        let attached = parts.count == 2 ? String(parts[1]) : nil
        switch option {
        case "--bundle": arguments.bundle = try value(of: option, attached)
        case "--at": arguments.at = try time(try value(of: option, attached))
        case "--root": arguments.root = try root(try value(of: option, attached))
        case "--language": arguments.language = try language(try value(of: option, attached))
        case "--check-code": arguments.checkCode = try value(of: option, attached)
        case "--memory": arguments.memory = try value(of: option, attached)
        case "--take": taken = try value(of: option, attached)
        case "--json", "--about":
            guard attached == nil else { throw .valueNotTaken(option) }
            if option == "--json" { arguments.json = true } else { isAbout = true }
        default: throw .unknownOption(option)
        }
        seen.append(option)
    }

    private mutating func value(
        of option: String,
        _ attached: String?
    ) throws(ArgumentRefusal) -> String {
        guard let value = attached ?? words.popFirst(), !value.isEmpty else {
            throw .valueMissing(option)
        }
        return value
    }

    private func time(_ text: String) throws(ArgumentRefusal) -> Instant {
        guard let time = Instant(rfc3339: text) else { throw .notATime(text) }
        return time
    }

    private func language(_ text: String) throws(ArgumentRefusal) -> String {
        guard Words.languages.contains(text) else { throw .unknownLanguage(text) }
        return text
    }

    /// 16 hexadecimal digits are a key identifier, 64 the whole digest.
    private func root(_ text: String) throws(ArgumentRefusal) -> [UInt8] {
        let digits = text.utf8.compactMap { hexadecimalDigit($0) }
        guard digits.count == text.utf8.count, digits.count == 16 || digits.count == 64 else {
            throw .notARoot(text)
        }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
