import AmanOffice
import Testing

/// A programme spoilt in one place, and what the reader must say of it.
struct SpoiltProgramme: Sendable, CustomTestStringConvertible {
    let name: String
    /// Replaced where it first is; the line it begins on is the line expected.
    let good: String
    let bad: String
    let key: String
    let reason: ProgrammeError.Reason
    /// Lines below the first changed one.
    var below = 0

    var testDescription: String { name }
}

let spoiltProgrammes: [SpoiltProgramme] = [
    SpoiltProgramme(
        name: "an unknown key",
        good: "sample = true",
        bad: "sample = true\nexample = 1",
        key: "programme.example",
        reason: .unknownKey,
        below: 1
    ),
    SpoiltProgramme(
        name: "an unknown section",
        good: "[collection]",
        bad: "[colection]",
        key: "collection",
        reason: .missing
    ),
    SpoiltProgramme(
        name: "a paper that no printer has",
        good: "sample = true",
        bad: "sample = true\npaper = \"papyrus\"",
        key: "programme.paper",
        reason: .notOneOf(["a4", "us-letter", "folio"]),
        below: 1
    ),
    SpoiltProgramme(
        name: "a clock that runs ahead of every country's",
        good: "minutes-east-of-utc = 270",
        bad: "minutes-east-of-utc = 841",
        key: "programme.minutes-east-of-utc",
        reason: .tooLarge(841, most: 840)
    ),
    SpoiltProgramme(
        name: "a number as text",
        good: "days = 3\n",
        bad: "days = \"3\"\n",
        key: "letter[1].days",
        reason: .wrongType(expected: .wholeNumber)
    ),
    SpoiltProgramme(
        name: "a fraction of a day",
        good: "days = 3\n",
        bad: "days = 3.5\n",
        key: "letter[1].days",
        reason: .wrongType(expected: .wholeNumber)
    ),
    SpoiltProgramme(
        name: "records opened without end",
        good: "openings-per-day = 200",
        bad: "openings-per-day = 10001",
        key: "quotas.openings-per-day",
        reason: .tooLarge(10_001, most: 10_000)
    ),
    SpoiltProgramme(
        name: "a letter exchanged before its end",
        good: "late-days = 30",
        bad: "late-days = -1",
        key: "exchange.late-days",
        reason: .tooSmall(-1, least: 0)
    ),
    SpoiltProgramme(
        name: "a letter for no day",
        good: "days = 3\n",
        bad: "days = 0\n",
        key: "letter[1].days",
        reason: .tooSmall(0, least: 1)
    ),
    SpoiltProgramme(
        name: "a letter beyond the cap",
        good: "days = 365\n",
        bad: "days = 401\n",
        key: "letter[2].days",
        reason: .tooLarge(401, most: 400)
    ),
    SpoiltProgramme(
        name: "a yes that is a word",
        good: "extendable = false",
        bad: "extendable = \"no\"",
        key: "letter[1].extendable",
        reason: .wrongType(expected: .yesOrNo)
    ),
    SpoiltProgramme(
        name: "an unknown kind of letter",
        good: "kind = \"transit\"",
        bad: "kind = \"visa\"",
        key: "letter[1].kind",
        reason: .notOneOf(["transit", "standing", "certificate", "replacement"])
    ),
    SpoiltProgramme(
        name: "a kind the file does not describe",
        good: "home-served = \"standing\"",
        bad: "home-served = \"certificate\"",
        key: "rule.home-served",
        reason: .unknownKind("certificate")
    ),
    SpoiltProgramme(
        name: "an exchange that never ends",
        good: "exchange = \"standing\"",
        bad: "exchange = \"transit\"",
        key: "rule.exchange",
        reason: .exchangeNeverEnds
    ),
    SpoiltProgramme(
        name: "an unknown condition",
        good: "conditions = [1, 2, 3, 4, 6]",
        bad: "conditions = [1, 2, 9]",
        key: "letter[1].conditions[3]",
        reason: .unknownCondition(9)
    ),
    SpoiltProgramme(
        name: "an unknown province",
        good: "\"AF-BDG\", ",
        bad: "\"AF-XXX\", ",
        key: "office[1].provinces[2]",
        reason: .unknownProvince("AF-XXX")
    ),
    SpoiltProgramme(
        name: "a province with two offices",
        good: "[\"AF-KAB\", ",
        bad: "[\"AF-KAB\", \"AF-GHO\", ",
        key: "office[2].provinces[2]",
        reason: .provinceServedTwice("AF-GHO", by: "HER")
    ),
    SpoiltProgramme(
        name: "an office outside its provinces",
        good: "seat = \"AF-HER\"",
        bad: "seat = \"AF-KAB\"",
        key: "office[1].seat",
        reason: .seatNotServed("AF-KAB")
    ),
    SpoiltProgramme(
        name: "an office code in small letters",
        good: "code = \"HER\"",
        bad: "code = \"her\"",
        key: "office[1].code",
        reason: .malformed(.officeCode)
    ),
    SpoiltProgramme(
        name: "an office twice",
        good: "code = \"KBL\"",
        bad: "code = \"HER\"",
        key: "office[2].code",
        reason: .repeated("HER")
    ),
    SpoiltProgramme(
        name: "a province of another country",
        good: "code = \"AF-ZAB\"",
        bad: "code = \"IR-ZAB\"",
        key: "province[34].code",
        reason: .malformed(.provinceCode)
    ),
    SpoiltProgramme(
        name: "a language that is no code",
        good: "\"pus\"]",
        bad: "\"ps\"]",
        key: "programme.languages[3]",
        reason: .malformed(.language)
    ),
    SpoiltProgramme(
        name: "an address with a final slash",
        good: "herat.example/check\"",
        bad: "herat.example/check/\"",
        key: "incident.check-at",
        reason: .malformed(.address)
    ),
    SpoiltProgramme(
        name: "an empty text",
        good: "prs = \"دفتر هرات\"",
        bad: "prs = \" \"",
        key: "office[1].names.prs",
        reason: .textEmpty
    ),
    SpoiltProgramme(
        name: "a text with a hidden direction mark",
        good: "eng = \"Herat Office\"",
        bad: "eng = \"Herat\u{202E} Office\"",
        key: "office[1].names.eng",
        reason: .textNotClean
    ),
    SpoiltProgramme(
        name: "a text whose accents stand apart",
        good: "eng = \"Herat Office\"",
        bad: "eng = \"Hera\u{301}t Office\"",
        key: "office[1].names.eng",
        reason: .textNotClean
    ),
    SpoiltProgramme(
        name: "a text in a language nobody asked for",
        good: "eng = \"Herat Office\"",
        bad: "deu = \"Amt Herat\"\neng = \"Herat Office\"",
        key: "office[1].names.deu",
        reason: .unknownKey
    ),
    SpoiltProgramme(
        name: "no word for a lost letter",
        good: "code = \"lost\"",
        bad: "code = \"mislaid\"",
        key: "status-reason",
        reason: .reasonMissing("lost")
    ),
    SpoiltProgramme(
        name: "a reason for a change that there is not",
        good: "for = [\"reinstate\"]",
        bad: "for = [\"reinstate\", \"detain\"]",
        key: "status-reason[7].for[2]",
        reason: .notOneOf(["revoke", "suspend", "reinstate"])
    ),
    SpoiltProgramme(
        name: "a reason twice for the same change",
        good: "for = [\"reinstate\"]",
        bad: "for = [\"reinstate\", \"reinstate\"]",
        key: "status-reason[7].for[2]",
        reason: .repeated("reinstate")
    ),
    SpoiltProgramme(
        name: "no reason to reinstate a letter",
        good: "for = [\"reinstate\"]",
        bad: "for = [\"suspend\"]",
        key: "status-reason",
        reason: .actWithoutReason(.reinstate)
    ),
    SpoiltProgramme(
        name: "a fallback without hours",
        good: "officers = 1",
        bad: "officers = 1\nvacancy-officers = 1",
        key: "decision.vacancy-officers",
        reason: .vacancyWithoutEffect,
        below: 1
    ),
    SpoiltProgramme(
        name: "a panel that could end without a decision",
        good: "officers = 1",
        bad: "officers = 2\nrefusal-officers = 2\npanel = 2",
        key: "decision.panel",
        reason: .panelTooSmall(panel: 2, needed: 3),
        below: 2
    ),
]
