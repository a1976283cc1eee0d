extension PageWords {
    static let pashto = PageWords(
        frame: FrameWords(
            skipToContent: "متن ته ورشئ",
            languages: "ژبه",
            steps: "کار، ګام په ګام",
            apply: "غوښتنه",
            review: "کتنه",
            decide: "پرېکړه",
            issue: "صادرول",
            handOut: "سپارل",
            exchange: "بدلول",
            revoke: "باطلول",
            today: "نن",
            checkLetter: "د لیک کتل",
            signIn: "ننوتل",
            signOut: "وتل",
            lock: "کلپول",
            account: "ستاسو حساب",
            staff: "کارکوونکي",
            waiting: "په انتظار",
            noNames: "دا پاڼه یوازې شمېر ښيي، د چا نوم نه ښيي.",
            sample: "د ازمېښت لپاره بېلګه. څوک دې پر دې لیکونو تکیه نه کوي.",
            awaitsReview: "دا ژباړه لا نه ده کتل شوې."
        ),
        today: TodayWords(
            lettersToday: CountedWords(
                one: "لیک نن صادر شو",
                many: "لیکونه نن صادر شول"
            ),
            applicationsToday: "نننۍ غوښتنې",
            handedOutToday: "نن وسپارل شول",
            waitingToBeCalled: "د نوبت په تمه",
            noShows: "د غږ پر مهال رانغلل",
            lettersByKind: "لیکونه د ډول له مخې",
            kind: "ډول",
            inAll: "ټول",
            lettersByStatus: "د لیکونو حالت",
            valid: "معتبر",
            exchanged: "بدل شوي",
            suspended: "ځنډول شوي",
            revoked: "بېرته اخیستل شوي",
            log: "عامه دفتر",
            logAbout: "هر لیک او هر بدلون دلته د داسې شمېرې په توګه ثبت دی چې د چا نوم پکې نشته.",
            entries: CountedWords(one: "ثبت", many: "ثبتونه"),
            newestTreeHead: "د ونې وروستی سر",
            noTreeHead: "لا د ونې سر نه دی لاسلیک شوی؛ له لومړي لیک سره به دلته راشي.",
            forCheckpoints: "د پوستو لپاره",
            bundle: "بنډل: هر څه چې یوه پوسته ورته اړتیا لري، په یوه فایل کې",
            trustList: "د باور لړلیک",
            statusList: "د حالت لړلیک",
            treeHead: "د ونې سر",
            nothingYet: "لا چا غوښتنه نه ده کړې. د ورځې شمېرې به دلته وي.",
            noLettersYet: "لا لیک نشته. د هر ډول لیک شمېر به دلته وي."
        ),
        check: .pashto,
        verdict: .pashto,
        refusals: .pashto,
        signIn: .pashto,
        account: .pashto,
        staff: .pashto,
        tokens: .pashto,
        roles: .pashto,
        people: .pashto,
        desk: .pashto,
        review: .pashto,
        board: .pashto,
        call: .pashto,
        pace: .pashto,
        coverage: .pashto,
        notices: .pashto,
        audit: .pashto,
        programme: .pashto,
        issue: .pashto,
        letter: .pashto,
        revoke: .pashto,
        exchange: .pashto
    )
}

extension CheckWords {
    static let pashto = CheckWords(
        lead: "د لیک د کوډ متن دلته کېږدئ، یا یې انځور وټاکئ.",
        textLabel: "د لیک متن",
        textHint: "د لویو لاتیني تورو او شمېرو اوږده لیکه، لکه سکنر چې یې لولي.",
        or: "یا",
        photoLabel: "د لیک انځور",
        photoHint: "JPEG یا PNG. یو کوډ چې د انځور ډېره برخه ونیسي بس دی.",
        button: "دا لیک وګورئ",
        privacy: "د لیک هېڅ شی نه ساتل کېږي: نه متن، نه انځور، نه د هغو لړلیک چې وکتل شول."
    )
}

extension VerdictWords {
    static let pashto = VerdictWords(
        until: "تر # پورې",
        from: "له # څخه",
        born: "زېږېدلی #",
        travelsTo: "ته",
        listOld: "د لړلیک عمر: #",
        inLog: "په عامه دفتر کې ثبت دی",
        logNotCovered: "د دې لپاره عامه دفتر نشته",
        another: "بل لیک وګورئ",
        clears: "دا پاڼه له ۳۰ ثانیو وروسته پخپله پاکېږي."
    )
}

extension RefusalWords {
    static let pashto = RefusalWords(
        notFound: RefusalText(
            "په دې پته کې پاڼه نشته.",
            "کېدای شي پته نیمګړې یا ناسمه لیکل شوې وي."
        ),
        wrongMethod: RefusalText(
            "دا پته داسې نه شي کارېدای.",
            "بېرته ولاړ شئ او له پاڼې یې بیا پیل کړئ."
        ),
        textTooLong: RefusalText(
            "دا متن د لیک له متن اوږد دی.",
            "د لیک متن له ۸٬۱۹۲ تورو لږ وي. یوازې د یوه کوډ متن کېږدئ."
        ),
        photoTooLarge: RefusalText(
            "دا انځور ډېر لوی دی.",
            "تر ۶ مېګابایټو انځور اخلو. کوچنی انځور وټاکئ، یا یې تر کوډه پرې کړئ."
        ),
        tooManyPixels: RefusalText(
            "دا انځور # پیکسله لري چې ډېر زیات دي.",
            "تر ۴۰ میلیونه پیکسلو پورې انځورونه لولو. کوچنی انځور وټاکئ یا یې تر کوډ پورې پرې کړئ."
        ),
        wrongType: RefusalText(
            "دا داسې انځور نه دی چې ویې لوستلی شو.",
            "د JPEG یا PNG بل انځور وټاکئ."
        ),
        noCode: RefusalText(
            "په دې انځور کې مو کوډ ونه موند.",
            "لیک هوار کېږدئ، رڼا ډېره کړئ، او یو کوډ دې د انځور ډېره برخه ونیسي."
        ),
        nothingGiven: RefusalText(
            "نه متن و او نه انځور.",
            "د لیک متن کېږدئ یا یې انځور وټاکئ، بیا یې وګورئ."
        ),
        brokenForm: RefusalText(
            "فورمه پوره ونه رسېده.",
            "هېڅ شی ونه ساتل شو. بیا یې ولېږئ."
        ),
        tooSlow: RefusalText(
            "د انځور رسېدل ډېر اوږده شول.",
            "انځور تر کوډه پرې کړئ، یا د لیک متن کېږدئ."
        ),
        busy: RefusalText(
            "همدا اوس څو انځورونه لوستل کېږي.",
            "لږ صبر وکړئ، بیا یې وګورئ."
        ),
        formTooLarge: RefusalText(
            "دا فورم ډېر لوی دی.",
            "هیڅ ونه ساتل شول. لنډ یې کړئ، یا کوچنی عکس وټاکئ."
        ),
        overloaded: RefusalText(
            "دفتر همدا اوس تر وس زیات کار لري.",
            "ستاسو هېڅ کار نه دی پیل شوی. لږ صبر وکړئ او بیا یې واستوئ."
        ),
        signedOut: RefusalText(
            "تاسو وتلي یاست.",
            "بیا ننوځئ. هغه څه چې پر مېز مو پیل کړي وو، ستاسو لپاره مُهر شوي پاتې دي."
        ),
        locked: RefusalText(
            "دا پاڼه کلپ ده.",
            "په خپل پټ نوم یې پرانیزئ، بیا فورم ولېږئ."
        ),
        needsSecondFactor: RefusalText(
            "لومړی خپل تلیفون چمتو کړئ.",
            "دلته هر حساب دویم لامل غواړي."
        ),
        notYours: RefusalText(
            "دا پاڼه د نورو دندو لپاره ده.",
            "هیڅ ناسم نه دي. که باید ستاسو وي، مدیر ته ووایئ."
        ),
        staleForm: RefusalText(
            "دا فورم له زړې پاڼې دی.",
            "هیڅ ونه شول. پاڼه له سره پرانیزئ او بیا یې ولېږئ."
        ),
        boardsFull: RefusalText(
            "د نوبت ډېرې تابلوګانې پرانیستې دي.",
            "یوه یې وتړئ او دا پاڼه بیا پرانیزئ."
        ),
        ourFault: RefusalText(
            "زموږ له لوري یو شی کار ونه کړ.",
            "ستونزه د لیک نه ده. لږ وروسته بیا هڅه وکړئ؛ که داسې پاتې شوه، دفتر ته زنګ ووهئ."
        ),
        backToCheck: "د لیک کتل",
        backToToday: "نن ته بېرته"
    )
}
