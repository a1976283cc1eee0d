import AmanOffice

extension PaceWords {
    static let english = PaceWords(
        title: "The last twelve hours",
        applications: "Applications",
        letters: "Letters issued",
        handedOut: "Handed out",
        medianWait: "Half of the people waited no longer than this for their letter",
        noWaitYet: "No letter was handed out in these hours. The waiting time will stand here.",
        asTable: "The same as a table",
        hourFrom: "Hour from",
        chartSays: "This hour: #. Most in one hour: #.",
        hoursAndMinutes: "# h # min",
        daysAndHours: "# days # h"
    )
}

extension CoverageWords {
    static let english = CoverageWords(
        title: "Where letters are honoured",
        lead: "What this office has heard, from whom, and how sure it is. A place that is not here "
            + "was not reported; it is neither safe nor unsafe for that.",
        map: "Provinces",
        mapInWords: "The map in words",
        timeline: "Since when",
        timelineInWords: "The list below says the same in words.",
        places: "Places",
        nothingYet: "Nothing was reported yet. Each place will stand here with its source.",
        claimed: "claimed",
        confirmed: "confirmed",
        disputed: "disputed",
        ended: "no longer",
        unknown: "not reported",
        mixed: "differs by place",
        since: "since #",
        source: "Source: #",
        entered: "entered #",
        reportPlace: "Report a place",
        reportFurther: "Confirm or dispute",
        whatIsSaid: "What is said now",
        province: "Province",
        choose: "Choose",
        place: "Place",
        placeHint: "A town, a road, a post. Empty for the whole province.",
        sinceDay: "Since which day",
        dayHint: "Year-month-day: 2026-11-23, or 1405-09-02.",
        sourceLabel: "By whose report",
        sourceHint:
            "A post, a radio, an organisation. Never a person's name: everybody reads this.",
        keptForGood:
            "It is kept for good and public. What turns out wrong is disputed by a further "
            + "entry, never erased.",
        keep: "Keep the report",
        faults: .english
    )
}

extension CoverageFaultWords {
    static let english = CoverageFaultWords(
        unknownProvince: RefusalText("No province was chosen.", "Choose one of the programme's."),
        unknownEntry: RefusalText(
            "There is no such place to speak of.",
            "Go back to the list and begin there."
        ),
        sourceMissing: RefusalText(
            "The source is missing.",
            "Say who reports it, without a person's name."
        ),
        badText: RefusalText(
            "A text is too long, or holds signs that cannot be printed.",
            "Shorten it and send it again. Nothing was kept."
        ),
        badDay: RefusalText(
            "This is not a day that has been.",
            "Write year-month-day, such as 2026-11-23 or 1405-09-02. Nothing was kept."
        ),
        textMissing: RefusalText(
            "The notice has no text.",
            "Write it in at least one language. Nothing was kept."
        ),
        unknownNotice: RefusalText(
            "This notice was withdrawn already.",
            "Nothing was kept a second time."
        )
    )
}

extension NoticesWords {
    static let english = NoticesWords(
        title: "Notices to posts",
        lead: "What this office tells guards about checking and honouring letters. Everybody may "
            + "read it.",
        nothingYet: "Nothing was told to the posts yet.",
        write: "Write a notice",
        writeLead:
            "Short and plain, in at least one language. It is public and kept for good. Name "
            + "nobody, and ask nobody to hold anyone.",
        keep: "Publish the notice",
        number: "Notice #",
        withdraws: "Notice # no longer holds.",
        withdrawnBy: "No longer holds: see notice #.",
        withdraw: "Withdraw by a further notice",
        paper: "Print for the wall",
        older: "Older notices"
    )
}

extension AuditWords {
    static let english = AuditWords(
        title: "Audit",
        lead: "Who did what, and to which ticket or number. Nobody who applied is named here.",
        holds: "The chain holds: all # entries fit those before them.",
        isBeingRead:
            "The chain is being read again: # of # entries fit so far. Load the page again "
            + "in a while.",
        isBroken: "Entry # does not fit those before it. Leave everything as it is, make a copy of "
            + "the records, and call those who look after the programme.",
        day: "Day",
        dayHint: "2026-11-23, or 1405-09-02; empty for all.",
        act: "Act",
        everyAct: "Every act",
        show: "Show",
        place: "Entry",
        time: "When",
        officer: "Officer",
        subject: "What it was done to",
        nobodysName: "a name nobody has",
        nothing: "No entry like this was found here.",
        older: "Look further back",
        acts: [
            .apply: "application taken", .importFile: "file imported", .correct: "corrected",
            .open: "record opened", .decide: "decided", .issue: "letter issued",
            .print: "letter printed", .call: "called", .noShow: "did not come",
            .handOut: "handed over", .exchange: "exchanged", .revoke: "taken back",
            .suspend: "paused", .reinstate: "put back in force", .replace: "replaced after loss",
            .thin: "records destroyed", .publish: "published", .trust: "trust list changed",
            .takeBundle: "bundle taken in", .backup: "backup", .restore: "restored",
            .staff: "staff changed", .signIn: "signed in", .signInRefused: "sign-in refused",
            .coverage: "place reported", .postNotice: "notice to posts",
            .ask: "asked for a change", .decline: "declined a request",
            .takeBack: "took back a word",
        ]
    )
}

extension ProgrammeWords {
    static let english = ProgrammeWords(
        title: "Programme",
        lead: "The rules this office works by, as the programme file says them. They are changed "
            + "there and nowhere else.",
        name: "Name",
        decision: "Officers who must grant",
        refusal: "Officers who must refuse",
        appeal: "Time to appeal a refusal",
        calls: "Calls before a no-show",
        grace: "Record kept after hand-out",
        openings: "Records an officer may open in a day",
        prints: "Letters an officer may print in a day",
        safeExit: "Safe exit after a letter is taken back",
        late: "Late exchange, with the doubt stated",
        incident: "When a letter is not honoured",
        publishedAt: "Published at",
        days: "Days: #",
        effects: "What it gives",
        nonEffects: "What it does not give",
        conditions: "Conditions",
        offices: "Offices",
        office: "Office",
        provinces: "Provinces it serves",
        refusals: "Reasons for a refusal",
        statusReasons: "Reasons for a change of a letter",
        exclusions: "Who is not covered"
    )
}
