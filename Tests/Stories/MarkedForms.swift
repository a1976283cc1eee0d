/// The forms of the pages that take something typed, and what is planted in them.
///
/// Reports on towns and notices to posts are public at once, by their purpose, and ask for no
/// person's name (decision 0041).
enum MarkedForms {
    /// Who may send which form.
    static let all: [(member: String, paths: [String])] = [
        (
            "farid",
            [
                "/desk/draft", "/desk", "/desk/clear", "/desk/ticket/{ticket}/correct",
                "/lost-slip", "/case", "/import/columns", "/lock", "/unlock",
            ]
        ),
        (
            "laila",
            [
                "/review/case/{ticket}", "/review/case/{ticket}/decide",
                "/review/case/{ticket}/withdraw", "/review/case/{ticket}/appeal",
                "/review/decide", "/review/case/{ticket}/list", "/review/case/{ticket}/clear",
                "/review/case/{ticket}/ask-again",
            ]
        ),
        (
            "sharifa",
            [
                "/letter", "/letter/{number}/open", "/revoke/letter/{number}", "/issue",
                "/issue/preview", "/issue/print", "/issue/print/well",
                "/change-requests/1/approve", "/change-requests/1/decline",
            ]
        ),
        ("nargis", ["/call/next", "/call/again", "/call/no-show", "/call/hand-out"]),
        ("zahra", ["/exchange", "/exchange/confirm"]),
        ("tariq", ["/audit"]),
        (
            "aziz",
            [
                "/staff", "/staff/10/roles", "/staff/10/tokens", "/staff/10/reset",
                "/staff/10/disable",
            ]
        ),
        ("mina", ["/second-factor", "/account", "/check", "/sign-in", "/begin", "/set-up"]),
    ]

    /// Every name that a field of a page has.
    static let fields = [
        "name", "password", "code", "ticket", "reason", "outcome", "officer", "desk", "seen",
        "again", "text", "present", "old", "office", "number", "note", "letter", "days", "act",
        "word", "when", "to", "time", "sure", "scopes", "roles", "province", "list", "job",
        "confirmed", "cases", "birthYear", "birthDate", "beside", "all", "after", "date",
        "fullName", "secondName", "fatherName", "fatherSecondName", "district", "identityPaper",
        "contact", "notes", "secondLanguage", "channel", "father", "year", "paper", "hit",
        "other", "day", "member", "order", "column", "remark", "source", "place",
    ]

    /// Codes that the forms take, for what is not free text.
    static let valid = [
        "reason=decide", "outcome=refuse:withdrawn", "act=suspend", "birthYear=1980", "days=9",
        "scopes=apply", "roles=caller", "ticket=7", "sure=1", "confirmed=1", "all=1", "other=9",
    ]
}
