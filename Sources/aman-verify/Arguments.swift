import AmanLetter
import AmanTexts
import AmanVerdict

/// What the command line asks for.
///
/// A few options read by hand: a guard's program starts for every letter, so it links no more than
/// it needs; see `docs/bundle-format.md`, "The program".
struct Arguments: Equatable {
    /// Path of the bundle.
    var bundle = ""
    /// The moment to judge at; nil is the clock's.
    var at: Instant?
    /// The root that the bundle must have or follow from.
    var root: RootPin?
    var language = messageLanguage.rawValue
    var json = false
    /// Path of the file that remembers the root and the highest trusted time; empty for none.
    var memory = ""
    /// The letter's text, or `-` for one text per line of standard input; empty with `checkCode`.
    var letter = ""
    /// A letter's number and check code, as a guard read it out.
    var checkCode: String?
}

/// What the command line wants: a verdict, or help.
enum Invocation: Equatable {
    case verify(Arguments)
    /// Judge the proof that a letter is in the public log: a file, or the codes of a slip.
    case prove([String], Arguments)
    /// Merge a newer bundle with the one that is held.
    case importBundle(String, Arguments)
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
    case proofOfOneLetter
    case letterNotTaken(String)
    case notATime(String)
    case notARoot(String)
    case unknownLanguage(String)
}

/// Reads a command line, without the program's name.
func parseArguments(_ words: [String]) throws(ArgumentRefusal) -> Invocation {
    var reader = ArgumentReader(words: words[...])
    return try reader.read()
}

private struct ArgumentReader {
    var words: ArraySlice<String>
    private var arguments = Arguments()
    private var seen: [String] = []
    private var letters: [String] = []
    private var imported: String?
    /// A slip has up to three codes, which may be given one by one.
    private var proofs: [String] = []
    private var isAbout = false

    init(words: ArraySlice<String>) {
        self.words = words
    }

    mutating func read() throws(ArgumentRefusal) -> Invocation {
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
        if let imported {
            guard letters.isEmpty, !isAbout, proofs.isEmpty else {
                throw .letterNotTaken("--import")
            }
            return .importBundle(imported, arguments)
        }
        if isAbout {
            guard letters.isEmpty, proofs.isEmpty else { throw .letterNotTaken("--about") }
            return .about(arguments)
        }
        if !proofs.isEmpty {
            guard letters.count == 1, letters[0] != "-" else { throw .proofOfOneLetter }
            arguments.letter = letters[0]
            return .prove(proofs, arguments)
        }
        guard letters.count < 2 else { throw .severalLetters }
        guard arguments.checkCode == nil else { return .verify(arguments) }
        guard let letter = letters.first else { throw .noLetter }
        arguments.letter = letter
        return .verify(arguments)
    }

    private mutating func readOption(_ word: String) throws(ArgumentRefusal) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        // Scripts of posts say --take, as this option was called until 2026.
        let option = parts[0] == "--take" ? "--import" : String(parts[0])
        let isAgain = option == "--proof" && proofs.count < proofFrameCountMax
        guard isAgain || !seen.contains(option) else { throw .optionTwice(option) }
        let attached = parts.count == 2 ? String(parts[1]) : nil
        switch option {
        case "--bundle": arguments.bundle = try value(of: option, attached)
        case "--at": arguments.at = try time(try value(of: option, attached))
        case "--root": arguments.root = try root(try value(of: option, attached))
        case "--language": arguments.language = try language(try value(of: option, attached))
        case "--check-code": arguments.checkCode = try value(of: option, attached)
        case "--memory": arguments.memory = try value(of: option, attached)
        case "--proof": proofs.append(try value(of: option, attached))
        case "--import": imported = try value(of: option, attached)
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
    private func root(_ text: String) throws(ArgumentRefusal) -> RootPin {
        guard let root = RootPin(hexadecimal: text) else { throw .notARoot(text) }
        return root
    }
}
