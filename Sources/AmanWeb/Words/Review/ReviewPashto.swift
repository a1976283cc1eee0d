extension ReviewWords {
    static let pashto = ReviewWords(
        title: "کتنه",
        decideTitle: "پرېکړه",
        lead: "د نوبت شمېرې، بې نومونو. هغه چې ډېر وخت یې انتظار کړی لومړی راځي.",
        list: .pashto,
        one: .pashto,
        decide: .pashto,
        batch: .pashto,
        faults: .pashto,
        states: .pashto
    )
}

extension ReviewListWords {
    static let pashto = ReviewListWords(
        filters: "کوم یې",
        state: "حالت",
        province: "د کور ولایت",
        everyProvince: "ټول ولایتونه",
        waiting: "انتظار",
        anyTime: "هره موده",
        atLeast: "لږ تر لږه #",
        onlyHits: "یوازې هغه چې ښايي مخکې یې غوښتنه کړې وي",
        show: "وښایئ",
        count: "په دې لړلیک کې: #",
        countAndMore: "په دې لړلیک کې: له # ډېر",
        nobody: "دلته څوک انتظار نه کوي. غوښتنې چې وساتل شي، همدلته ښکاري.",
        select: "نوبت وټاکئ",
        ticket: "نوبت",
        channel: "څنګه راغی",
        hits: "مخکینۍ غوښتنې",
        notLooked: "لا نه دي کتل شوي",
        fromStart: "له پیله",
        further: "نور",
        keys: [
            ("↑ ↓", "پورته، ښکته"), ("Enter", "پرانیستل"), ("x", "ټاکل"),
            ("j k", "ښکته، پورته"),
        ]
    )
}

extension ReviewCaseWords {
    static let pashto = ReviewCaseWords(
        grants: "# له # مأمورینو موافقه کړې.",
        refusals: "# له # مأمورینو رد کړی.",
        said: "پرېکړې",
        nothingSaid: "لا چا پرېکړه نه ده کړې.",
        granted: "موافقه یې وکړه",
        referred: "# ته یې واستاوه",
        refused: "رد یې کړ: #",
        tookBack: "خپله پرېکړه یې بېرته واخیسته",
        appealed: "اعتراض یې ثبت کړ: نور له سره پرېکړه کوي",
        countsNoLonger: "نور نه شمېرل کېږي",
        beforeAppeal: "له اعتراض مخکې",
        corrections: "سمونونه",
        open: "د کس دوسیه پرانیزئ",
        openLead: "هر پرانیستل ستاسو له نوم او دلیل سره ساتل کېږي او شمېرل کېږي.",
        reason: "دلیل",
        reasons: [
            "د پرېکړې لپاره", "له مخکینۍ غوښتنې سره د پرتلې لپاره", "د اعتراض د اورېدو لپاره",
            "غوښتونکي ته د ځواب لپاره",
        ],
        openButton: "پرانیزئ",
        person: "کس",
        unknown: "نه دي ویل شوي",
        photo: "د کس انځور",
        note: "یادښت",
        hits: "ښايي مخکې یې غوښتنه کړې وي",
        noHits: "هېڅ مخکینۍ غوښتنه دې ته ورته نه ده.",
        notCompared: "اوس نه شي ویل کېدای چې دې کس مخکې غوښتنه کړې که نه.",
        beside: "له # نوبت سره یې پرتله کړئ",
        besideTitle: "څنګ په څنګ",
        same: "یو شان",
        differs: "توپیر لري",
        onlyOne: "یوازې په یوه کې",
        difference: "پرتله",
        next: "بل: # نوبت",
        backToQueue: "کتار ته ستنېدل",
        notice: "د رد خبرتیا (PDF)"
    )
}

extension ReviewDecideWords {
    static let pashto = ReviewDecideWords(
        title: "ستاسو پرېکړه",
        grant: "موافقه",
        refuse: "رد: #",
        refer: "# ته لېږل",
        referTo: "بل دفتر ته لېږل",
        note: "یادښت",
        noteHint: "د کس له دوسیې سره مُهر کېږي. اړین نه دی.",
        button: "دا پرېکړه وساتئ",
        kept: "ستاسو پرېکړه وساتل شوه.",
        waitsForOthers: "پروګرام د بل مأمور پرېکړه هم غواړي.",
        takeBack: "خپله پرېکړه بېرته اخلم",
        takeBackOpen: "تر هغې شونې ده چې بل مأمور پرېکړه وکړي.",
        takeBackUntil: "تر # بجو شونې ده، که چا پرې کار نه وي کړی.",
        appeal: "کس رد نه مني",
        appealUntil: "تر # اعتراض ثبتېدای شي. بیا نور مأمورین له سره پرېکړه کوي.",
        appealNote: "کس څه وایي",
        appealNoteHint: "په خپلو ټکو. د کس له دوسیې سره مُهر کېږي. اړین نه دی.",
        appealButton: "اعتراض ثبت کړئ",
        appealOver: "د اعتراض وخت په # پای ته ورسېد. نوې غوښتنه تل کېدای شي.",
        othersDecide: "تاسو پرېکړه کړې. د بل مأمور پرېکړې ته اړتیا ده.",
        typed: "څه چې مو لیکلي وو"
    )
}

extension ReviewBatchWords {
    static let pashto = ReviewBatchWords(
        legend: "له ټاکل شویو سره",
        choose: "وټاکئ",
        button: "بیا یې وګورئ",
        title: "بیا کتنه",
        lead: "لا څه نه دي پرېکړه شوي. # ټاکل شوي.",
        tickets: "نوبتونه",
        leftOut: "پر دې اوس پرېکړه نشي کېدای او پرېښودل شول:",
        sure: "له دې # هر یو مې کتلی او په همدې دلیل یې ردوم.",
        confirm: CountedWords(
            one: "پر # غوښتنه پرېکړه",
            many: "پر # غوښتنو پرېکړه"
        ),
        deciding: "یو په بل پسې پرېکړه کېږي…",
        doneTitle: "پرېکړه وشوه",
        done: "# له # پرېکړه شول.",
        notDone: "پر دې پرېکړه ونه شوه. په دوی کې هېڅ بدل نه شول:",
        each: "هر یو جلا دی؛ د خبرې د بېرته اخیستو لپاره یو یې پرانیزئ.",
        nothingChosen: RefusalText(
            "هېڅ نه دي ټاکل شوي.",
            "تر # غوښتنې په نښه کړئ او وټاکئ چې څه وایئ."
        ),
        notSure: RefusalText(
            "د څو غوښتنو یو ځای ردول دوه ځلې پوښتل کېږي.",
            "که هر یو مو کتلی، لاندې خانه په نښه کړئ، یا ستانه شئ او یو یو یې پرانیزئ."
        )
    )
}

extension ReviewFaultWords {
    static let pashto = ReviewFaultWords(
        notFound: RefusalText("داسې نوبت دلته نشته.", "پرزه بیا وګورئ."),
        alreadyDecided: RefusalText(
            "پر دې دوسیې پرېکړه شوې: #.",
            "هېڅ بدل نه شول. څه چې ویل شوي لاندې دي."
        ),
        sameOfficer: RefusalText(
            "تاسو پر دې دوسیې خبره کړې.",
            "پروګرام د بل مأمور خبره غواړي؛ ستاسو هغه ساتل شوې."
        ),
        refusedBefore: RefusalText(
            "تاسو دا له اعتراض مخکې رد کړې.",
            "پر اعتراض نور پرېکړه کوي. هېڅ بدل نه شول."
        ),
        nothingChosen: RefusalText("هېڅ نه دي ټاکل شوي.", "وټاکئ چې څه وایئ، بیا یې ولېږئ."),
        changedMeanwhile: RefusalText(
            "له هغې چې دا پاڼه مو پرانیستې، چا دوسیه بدله کړې.",
            "ستاسو خبره لا نه ده ساتل شوې. وګورئ څه ویل شوي، بیا پرېکړه وکړئ؛ "
                + "یادښت مو لاندې دی."
        ),
        nothingToTakeBack: RefusalText(
            "تاسو دلته د بېرته اخیستو خبره نه لرئ.",
            "څه چې ویل شوي لاندې دي."
        ),
        actedOn: RefusalText(
            "تر هغې وروسته بل چا خبره کړې.",
            "ستاسو خبره نور بېرته نشي اخیستل کېدای."
        ),
        tooLateToTakeBack: RefusalText(
            "پرېکړه پر ځای ده.",
            "د بېرته اخیستو وخت تېر شوی. پر رد اعتراض کېدای شي."
        ),
        notRefused: RefusalText("یوازې پر رد اعتراض کېدای شي.", "هېڅ بدل نه شول."),
        appealTooLate: RefusalText(
            "د اعتراض وخت تېر شوی.",
            "نوې غوښتنه تل پر مېز کېدای شي."
        ),
        noteTooLong: RefusalText("دا یادښت ډېر اوږد دی.", "هېڅ ونه ساتل شول. لنډ یې کړئ."),
        noteNotPlain: RefusalText(
            "په دې یادښت کې داسې نښې دي چې متن نه دی.",
            "هېڅ ونه ساتل شول. بیا یې ولیکئ."
        ),
        reasonMissing: RefusalText(
            "دوسیه د یوه دلیل لپاره پرانیستل کېږي.",
            "یو یې وټاکئ، بیا یې پرانیزئ."
        ),
        quotaReached: RefusalText(
            "تاسو دومره دوسیې پرانیستې چې یو مأمور یې په ورځ کې کولای شي: #.",
            "همکار دوام ورکولای شي. څه چې نه دي پرانیستل شوي سبا ته پاتې کېدای شي."
        ),
        thinned: RefusalText(
            "دا دوسیه لکه څنګه چې پروګرام غواړي له منځه وړل شوې.",
            "یوازې شمېره، حالت او نېټې پاتې دي."
        )
    )
}

extension StateWords {
    static let pashto = StateWords(
        received: "اخیستل شوې",
        recommended: "وړاندیز شوې",
        granted: "موافقه شوې",
        referred: "بل دفتر ته استول شوې",
        refused: "رد شوې",
        issued: "لیک جوړ شوی",
        collected: "سپارل شوی"
    )
}
