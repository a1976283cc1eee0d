import AmanLetter
import AmanTexts
import AmanVerdict

let usage = """
    Judges letters of safe conduct, without a network.

    aman-verify --bundle FILE [--at TIME] [--root HEX] [--memory FILE] [--language LANG]
                [--json] LETTER|-
    aman-verify --bundle FILE [--at TIME] [--root HEX] [--language LANG] [--json]
                --check-code CODE
    aman-verify --bundle FILE --import NEWER [--root HEX] [--memory FILE] [--json]
    aman-verify --bundle FILE --about [--root HEX] [--json]

      --bundle FILE    what the office hands out: aman bundle --out FILE
      --import NEWER   merge a newer bundle, whole or partial, into FILE; nothing in it gets older
      --about          what FILE holds, how large and how old each part of it is
      --at TIME        how things stand at another time, such as 2026-11-25T18:00:00Z
      --root HEX       the programme's root must be this one, or follow from it: 16 digits, or 64
      --memory FILE    remember the programme's root and the latest time that was signed, and
                       nothing else, so that a stranger's bundle and a clock set back are noticed
      --language LANG  eng, prs, pus or fil
      --json           one JSON object for each letter
      LETTER           the text of the letter's code
      -                one letter's text on each line of standard input
      --check-code CODE  a letter's number and check code, as read out over a radio

    Exit status: 0 in force, 1 another definite verdict, 2 cannot tell, 64 wrong usage,
    65 the bundle or the input cannot be used, 73 the answer cannot be written.
    Of many letters the worst counts: 1 before 2 before 0. Of a check code: 0 known and nothing is
    told against it, 1 taken back, paused or exchanged, 2 not known here.

    Nothing about any letter is stored and nothing is sent.
    """

extension ArgumentRefusal {
    /// What happened and what to do.
    var sentence: String {
        switch self {
        case .unknownOption(let option): "There is no option \(shown(option))."
        case .valueMissing(let option): "\(option) needs a value behind it."
        case .valueNotTaken(let option): "\(option) takes no value."
        case .optionTwice(let option): "\(option) is given twice."
        case .noBundle: "Say what you know: --bundle FILE."
        case .noLetter: "Give the letter's text, or - to read one from each line."
        case .severalLetters:
            "There is more than one letter here; put the text in quotes, or use - for many."
        case .letterBesideCheckCode:
            "Give either a letter's text or --check-code, and the code in quotes."
        case .letterNotTaken(let option):
            "\(option) stands alone with --bundle, --root and --json."
        case .notATime(let text):
            "\(shown(text)) is not a time; write it like 2026-11-25T18:00:00Z."
        case .notARoot(let text):
            "\(shown(text)) is not a root; it has 16 or 64 hexadecimal digits."
        case .unknownLanguage(let text):
            "There are no words in \(shown(text)); there are in eng, prs, pus and fil."
        }
    }
}

extension FileRefusal {
    /// What happened and what to do.
    func sentence(_ name: String) -> String {
        switch self {
        case .cannotOpen(let code), .cannotRead(let code):
            "\(shown(name)) could not be read: \(systemText(code))."
        case .tooLong(let limit):
            "\(shown(name)) is longer than a bundle can be (\(limit) bytes)."
        case .cannotReplace(let code):
            "\(shown(name)) could not be written: \(systemText(code)). It is as it was."
        }
    }
}

extension BundleRefusal {
    /// What happened and what to do.
    func sentence(_ name: String) -> String {
        let fact: String =
            switch self {
            case .container(let refusal):
                "it is not a bundle, or was cut off (\(refusal.code))"
            case .otherRoot(let found):
                "its root is \(found), which is not the root you asked for or trusted before, and "
                    + "does not follow from it"
            case .part(let part, let fault):
                "\(part.name) \(fault.fact) (\(fault.code))"
            }
        return """
            The bundle \(shown(name)) was not taken: \(fact). \
            Nothing was judged; get the bundle from the office again.
            """
    }
}

extension BundlePart {
    fileprivate var name: String {
        switch self {
        case .trustList: "its trust list"
        case .voucher(let place): "what earlier root \(place + 1) says of its successor"
        case .statusList(let place): "status list \(place + 1)"
        case .log(let place): "log \(place + 1)"
        case .noticeList(let place): "notice list \(place + 1)"
        }
    }
}

extension PartError {
    fileprivate var fact: String {
        switch self {
        case .envelope: "is not a signed part"
        case .otherType: "is a part of another sort"
        case .unknownKey: "is signed by a key that may not sign it"
        case .signature: "was changed after it was signed"
        case .content: "breaks the rules of its content"
        case .otherProgramme: "belongs to another programme"
        case .otherPlace: "speaks for another office than its key does"
        case .keyOutOfTime: "was signed when its key was not in use"
        case .otherSuccessor: "names another root as the next one"
        case .duplicate: "stands there twice"
        case .bitCount: "has not two bits for each letter"
        case .note: "has a tree head that is not signed rightly"
        case .treeHead: "has leaves that do not fit its tree head"
        case .leftOut: "is left out: this is an update to a bundle you have, not a whole one"
        }
    }
}

extension CheckCodeRefusal {
    /// What happened and what to do.
    var sentence: String {
        switch self {
        case .length(let count):
            "A number and its check code have 18 to 20 characters, and these are \(count)."
        case .number, .character, .checkCharacter:
            "Number and check code do not fit together: something was misheard. "
                + "Have both read again. This says nothing about the letter."
        }
    }
}
