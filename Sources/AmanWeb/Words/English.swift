extension PageWords {
    static let english = PageWords(
        frame: FrameWords(
            skipToContent: "Skip to the content",
            languages: "Language",
            steps: "The work, step by step",
            apply: "Apply",
            review: "Review",
            decide: "Decide",
            issue: "Issue",
            handOut: "Hand out",
            exchange: "Exchange",
            revoke: "Revoke",
            today: "Today",
            checkLetter: "Check a letter",
            signIn: "Sign in",
            signOut: "Sign out",
            lock: "Lock",
            account: "Your account",
            staff: "Staff",
            waiting: "waiting",
            noNames: "This page counts. It shows no names.",
            sample: "An example for trying out. Nobody may rely on these letters.",
            awaitsReview: nil
        ),
        today: TodayWords(
            lettersToday: CountedWords(
                one: "letter issued today",
                many: "letters issued today"
            ),
            applicationsToday: "Applications today",
            handedOutToday: "Handed out today",
            waitingToBeCalled: "Waiting to be called",
            noShows: "Did not come when called",
            lettersByKind: "Letters by kind",
            kind: "Kind",
            inAll: "In all",
            lettersByStatus: "How they stand",
            valid: "Valid",
            exchanged: "Exchanged",
            suspended: "Paused",
            revoked: "Taken back",
            log: "The public log",
            logAbout: "Every letter and every change stands here as a number that names nobody.",
            entries: CountedWords(one: "entry", many: "entries"),
            newestTreeHead: "Newest tree head",
            noTreeHead: "No tree head is signed yet; the first one appears with the first letter.",
            forCheckpoints: "For checkpoints",
            bundle: "Bundle: all a checkpoint needs, in one file",
            trustList: "Trust list",
            statusList: "Status list",
            treeHead: "Tree head",
            nothingYet: "Nobody has applied yet. The numbers of the day will stand here.",
            noLettersYet: "No letter yet. Each kind of letter will be counted here."
        ),
        check: .english,
        verdict: .english,
        refusals: .english,
        signIn: .english,
        account: .english,
        staff: .english,
        tokens: .english,
        roles: .english,
        people: .english,
        desk: .english,
        review: .english,
        board: .english,
        call: .english,
        pace: .english,
        coverage: .english,
        notices: .english,
        audit: .english,
        programme: .english,
        issue: .english,
        letter: .english,
        revoke: .english,
        exchange: .english
    )
}

extension CheckWords {
    static let english = CheckWords(
        lead: "Paste the text of its code, or choose a photo of it.",
        textLabel: "The letter's text",
        textHint: "A long row of capital letters and digits, as a scanner reads it.",
        or: "or",
        photoLabel: "A photo of the letter",
        photoHint: "JPEG or PNG. One code, filling most of the picture, is enough.",
        button: "Check this letter",
        privacy: "Nothing about the letter is kept: no text, no photo, no list of who was checked."
    )
}

extension VerdictWords {
    static let english = VerdictWords(
        until: "until #",
        from: "from #",
        born: "b. #",
        travelsTo: "to",
        listOld: "list # old",
        inLog: "in the public log",
        logNotCovered: "public log not at hand for it",
        another: "Check another letter",
        clears: "This page clears itself after 30 seconds."
    )
}

extension RefusalWords {
    static let english = RefusalWords(
        notFound: RefusalText(
            "There is no page at this address.",
            "The address may have been shortened or mistyped."
        ),
        wrongMethod: RefusalText(
            "This address cannot be used in this way.",
            "Go back and begin again from the page."
        ),
        textTooLong: RefusalText(
            "This text is too long to be a letter.",
            "A letter's text has under 8,192 characters. Paste only the text of one code."
        ),
        photoTooLarge: RefusalText(
            "This photo is too large.",
            "We take photos up to 6 MB. Choose a smaller one, or crop it to the code."
        ),
        tooManyPixels: RefusalText(
            "This photo has # pixels, which is too many.",
            "We read photos up to 40 million pixels. Choose a smaller one, or crop it to the code."
        ),
        wrongType: RefusalText(
            "This is not a photo we can read.",
            "Choose another JPEG or PNG photo."
        ),
        noCode: RefusalText(
            "We found no code in this photo.",
            "Lay the letter flat, give it more light, and let one code fill most of the picture."
        ),
        nothingGiven: RefusalText(
            "There was no text and no photo.",
            "Paste the letter's text or choose a photo of it, then check again."
        ),
        brokenForm: RefusalText(
            "The form did not arrive whole.",
            "Nothing was kept. Send it again."
        ),
        tooSlow: RefusalText(
            "The photo took too long to arrive.",
            "Crop it to the code, or paste the letter's text instead."
        ),
        busy: RefusalText(
            "Several photos are being read just now.",
            "Wait a moment, then check again."
        ),
        formTooLarge: RefusalText(
            "This form is too large.",
            "Nothing was kept. Shorten it, or choose a smaller photo."
        ),
        overloaded: RefusalText(
            "The office has more to do than it can just now.",
            "Nothing of yours was begun. Wait a moment, then send it again."
        ),
        signedOut: RefusalText(
            "You are signed out.",
            "Sign in again. What you had begun at the desk is kept, sealed, for you."
        ),
        locked: RefusalText(
            "This page is locked.",
            "Open it with your password, then send the form again."
        ),
        needsSecondFactor: RefusalText(
            "Set up your telephone first.",
            "Every account here needs a second factor."
        ),
        notYours: RefusalText(
            "This page is for other roles.",
            "Nothing is wrong. If it should be yours, ask the administrator."
        ),
        staleForm: RefusalText(
            "This form is from an older page.",
            "Nothing was done. Open the page anew and send it again."
        ),
        boardsFull: RefusalText(
            "Too many call boards are open.",
            "Close one of them, then load this page again."
        ),
        ourFault: RefusalText(
            "Something on our side did not work.",
            "It is not the letter. Try again in a moment; if it stays so, call the office."
        ),
        backToCheck: "Check a letter",
        backToToday: "Back to today"
    )
}
