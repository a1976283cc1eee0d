import AmanLetter
import AmanTexts
import AmanVerdict

let usage = """
    Verifies letters of safe conduct, without a network.

    aman-verify --bundle FILE [--at TIME] [--root HEX] [--memory FILE] [--language LANG]
                [--json] LETTER|-
    aman-verify --bundle FILE [--at TIME] [--root HEX] [--language LANG] [--json]
                --check-code CODE
    aman-verify --bundle FILE --proof PROOF [--at TIME] [--root HEX] [--json] LETTER
    aman-verify --bundle FILE --import NEWER [--root HEX] [--memory FILE] [--json]
    aman-verify --bundle FILE --about [--root HEX] [--json]

      --bundle FILE    the bundle from the office, made with: aman bundle --out FILE
      --import NEWER   merge a newer bundle, whole or partial, into FILE; nothing in it gets older
      --proof PROOF    judge the proof that the letter is in the public log: a file made with
                       aman log proof NUMBER, or the text of a slip's code; once for each code
      --about          show what FILE holds, and how large and how old each part is
      --at TIME        verify as of this time, such as 2026-11-25T18:00:00Z
      --root HEX       the programme's root must be this key or its successor: 16 or 64 hex digits
      --memory FILE    remember the programme's root and the latest signed time, and nothing else,
                       so that a stranger's bundle and a clock set back are noticed
      --language LANG  the language of the verdict: eng, prs, pus or fil
      --json           write one JSON object for each letter
      LETTER           the text of the letter's code
      -                read one letter's text from each line of standard input
      --check-code CODE  a letter's number and check code, as read out over a radio

    Exit status: 0 in force, 1 another definite verdict, 2 cannot tell, 64 wrong usage,
    65 the bundle or the input cannot be used, 73 the answer cannot be written.
    Of many letters the worst counts: 1 before 2 before 0. Of a check code: 0 known, and no notice
    is against it; 1 revoked, suspended or exchanged; 2 not known here. Of a proof: 0 proven, 1 not
    proven, 2 the bundle does not know the log.

    Nothing about any letter is stored and nothing is sent.
    """

extension ArgumentRefusal {
    /// What happened and what to do.
    var sentence: String {
        switch self {
        case .unknownOption(let option): messages.argument.unknownOption(option: shown(option))
        case .valueMissing(let option): messages.argument.valueMissing(option: "\(option)")
        case .valueNotTaken(let option): messages.argument.valueNotTaken(option: "\(option)")
        case .optionTwice(let option): messages.argument.optionTwice(option: "\(option)")
        case .noBundle: messages.argument.noBundle
        case .noLetter: messages.argument.noLetter
        case .severalLetters:
            messages.argument.severalLetters
        case .letterBesideCheckCode:
            messages.argument.letterBesideCheckCode
        case .proofOfOneLetter: messages.argument.proofOfOneLetter
        case .letterNotTaken(let option):
            messages.argument.letterNotTaken(option: "\(option)")
        case .notATime(let text):
            messages.argument.notATime(text: shown(text))
        case .notARoot(let text):
            messages.argument.notARoot(text: shown(text))
        case .unknownLanguage(let text):
            messages.argument.unknownLanguage(text: shown(text))
        }
    }
}

extension FileError {
    /// What happened and what to do.
    func sentence(_ name: String) -> String {
        switch self {
        case .cannotOpen(let code), .cannotRead(let code):
            messages.file.cannotOpen(name: shown(name), reason: systemText(code))
        case .tooLong(let limit):
            messages.file.tooLong(name: shown(name), limit: "\(limit)")
        case .cannotReplace(let code):
            messages.file.cannotReplace(name: shown(name), reason: systemText(code))
        }
    }
}

extension BundleRefusal {
    /// What happened and what to do.
    func sentence(_ name: String) -> String {
        let fact: String =
            switch self {
            case .container(let refusal):
                messages.bundle.container(code: refusal.code)
            case .otherRoot(let found):
                messages.bundle.otherRoot(found: "\(found)")
            case .part(let part, let fault):
                messages.bundle.part(
                    part: part.name,
                    fact: fault.fact,
                    code: fault.code
                )
            }
        return messages.bundle.refused(name: shown(name), fact: fact)
    }
}

extension BundlePart {
    fileprivate var name: String {
        switch self {
        case .trustList: messages.part.trustList
        case .voucher(let place): messages.part.voucher(place: "\(place + 1)")
        case .statusList(let place): messages.part.statusList(place: "\(place + 1)")
        case .log(let place): messages.part.log(place: "\(place + 1)")
        case .noticeList(let place): messages.part.noticeList(place: "\(place + 1)")
        }
    }
}

extension PartError {
    fileprivate var fact: String {
        switch self {
        case .envelope: messages.fault.envelope
        case .otherType: messages.fault.otherType
        case .unknownKey: messages.fault.unknownKey
        case .signature: messages.fault.signature
        case .content: messages.fault.content
        case .otherProgramme: messages.fault.otherProgramme
        case .otherPlace: messages.fault.otherPlace
        case .keyOutOfTime: messages.fault.keyOutOfTime
        case .otherSuccessor: messages.fault.otherSuccessor
        case .duplicate: messages.fault.duplicate
        case .bitCount: messages.fault.bitCount
        case .note: messages.fault.note
        case .treeHead: messages.fault.treeHead
        case .leftOut: messages.fault.leftOut
        }
    }
}

extension CheckCodeRefusal {
    /// What happened and what to do.
    var sentence: String {
        switch self {
        case .length(let count):
            messages.checkCode.length(count: "\(count)")
        case .number, .character, .checkCharacter:
            messages.checkCode.number
        }
    }
}
