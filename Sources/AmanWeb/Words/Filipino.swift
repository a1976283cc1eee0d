extension PageWords {
    static let filipino = PageWords(
        frame: FrameWords(
            skipToContent: "Lumaktaw sa nilalaman",
            languages: "Wika",
            steps: "Ang gawain, hakbang-hakbang",
            apply: "Mag-aplay",
            review: "Suriin",
            decide: "Magpasya",
            issue: "Magbigay",
            handOut: "Iabot",
            exchange: "Palitan",
            revoke: "Bawiin",
            today: "Ngayong araw",
            checkLetter: "Suriin ang isang liham",
            signIn: "Mag-sign in",
            signOut: "Mag-sign out",
            lock: "I-lock",
            account: "Ang account mo",
            staff: "Mga kawani",
            waiting: "naghihintay",
            noNames: "Bilang lamang ang nasa pahinang ito. Walang pangalan.",
            sample: "Halimbawa para sa pagsubok. Walang dapat umasa sa mga liham na ito.",
            awaitsReview: "Hindi pa nasusuri ang saling ito."
        ),
        today: TodayWords(
            lettersToday: CountedWords(
                one: "liham na ibinigay ngayong araw",
                many: "liham na ibinigay ngayong araw"
            ),
            applicationsToday: "Mga aplikasyon ngayong araw",
            handedOutToday: "Naiabot ngayong araw",
            waitingToBeCalled: "Naghihintay tawagin",
            noShows: "Hindi dumating nang tawagin",
            lettersByKind: "Mga liham ayon sa uri",
            kind: "Uri",
            inAll: "Lahat",
            lettersByStatus: "Kalagayan ng mga liham",
            valid: "May bisa",
            exchanged: "Napalitan",
            suspended: "Pansamantalang itinigil",
            revoked: "Binawi",
            log: "Ang pampublikong talaan",
            logAbout: "Bawat liham at pagbabago ay narito bilang numerong walang pinapangalanan.",
            entries: CountedWords(one: "tala", many: "mga tala"),
            newestTreeHead: "Pinakabagong ulo ng puno",
            noTreeHead: "Wala pang nalagdaang ulo ng puno; lalabas ito kasama ng unang liham.",
            forCheckpoints: "Para sa mga checkpoint",
            bundle: "Bundle: lahat ng kailangan ng checkpoint, sa isang file",
            trustList: "Talaan ng tiwala",
            statusList: "Talaan ng kalagayan",
            treeHead: "Ulo ng puno",
            nothingYet: "Wala pang nag-aaplay. Dito lalabas ang mga bilang ng araw.",
            noLettersYet: "Wala pang liham. Dito bibilangin ang bawat uri ng liham."
        ),
        check: .filipino,
        verdict: .filipino,
        refusals: .filipino,
        signIn: .filipino,
        account: .filipino,
        staff: .filipino,
        tokens: .filipino,
        roles: .filipino,
        people: .filipino,
        desk: .filipino,
        review: .filipino,
        board: .filipino,
        call: .filipino,
        pace: .filipino,
        coverage: .filipino,
        notices: .filipino,
        audit: .filipino,
        programme: .filipino,
        issue: .filipino,
        letter: .filipino,
        revoke: .filipino,
        exchange: .filipino
    )
}

extension CheckWords {
    static let filipino = CheckWords(
        lead: "Idikit ang teksto ng code nito, o pumili ng larawan nito.",
        textLabel: "Ang teksto ng liham",
        textHint: "Mahabang hanay ng malalaking titik at numero, gaya ng nababasa ng scanner.",
        or: "o",
        photoLabel: "Larawan ng liham",
        photoHint: "JPEG o PNG. Sapat na ang isang code na halos puno ang larawan.",
        button: "Suriin ang liham na ito",
        privacy: "Walang itinatago tungkol sa liham: walang teksto, larawan, o talaan ng sinuri."
    )
}

extension VerdictWords {
    static let filipino = VerdictWords(
        until: "hanggang #",
        from: "mula #",
        born: "ipinanganak #",
        travelsTo: "patungong",
        listOld: "listahan: # na",
        inLog: "nasa pampublikong talaan",
        logNotCovered: "wala pa rito ang pampublikong talaan para dito",
        another: "Sumuri ng ibang liham",
        clears: "Kusang mabubura ang pahinang ito pagkalipas ng 30 segundo."
    )
}

extension RefusalWords {
    static let filipino = RefusalWords(
        notFound: RefusalText(
            "Walang pahina sa address na ito.",
            "Maaaring kulang o mali ang pagkakasulat ng address."
        ),
        wrongMethod: RefusalText(
            "Hindi magagamit nang ganito ang address na ito.",
            "Bumalik at magsimulang muli mula sa pahina."
        ),
        textTooLong: RefusalText(
            "Masyadong mahaba ang tekstong ito para sa isang liham.",
            "Wala pang 8,192 titik ang teksto ng liham. Idikit lamang ang teksto ng isang code."
        ),
        photoTooLarge: RefusalText(
            "Masyadong malaki ang larawang ito.",
            "Hanggang 6 MB ang tinatanggap. Pumili ng mas maliit, o gupitin hanggang sa code."
        ),
        tooManyPixels: RefusalText(
            "May # pixel ang larawang ito, masyadong marami.",
            "Hanggang 40 milyong pixel ang nababasa. Pumili ng mas maliit, o gupitin sa code."
        ),
        wrongType: RefusalText(
            "Hindi ito larawang kaya naming basahin.",
            "Pumili ng ibang larawang JPEG o PNG."
        ),
        noCode: RefusalText(
            "Wala kaming nakitang code sa larawang ito.",
            "Ilatag ang liham, dagdagan ang liwanag, at punuin ng isang code ang larawan."
        ),
        nothingGiven: RefusalText(
            "Walang teksto at walang larawan.",
            "Idikit ang teksto ng liham o pumili ng larawan, saka suriin muli."
        ),
        brokenForm: RefusalText(
            "Hindi buong dumating ang form.",
            "Walang itinago. Ipadala itong muli."
        ),
        tooSlow: RefusalText(
            "Masyadong matagal dumating ang larawan.",
            "Gupitin ito hanggang sa code, o idikit na lamang ang teksto ng liham."
        ),
        busy: RefusalText(
            "May ilang larawang binabasa ngayon.",
            "Maghintay sandali, saka suriin muli."
        ),
        formTooLarge: RefusalText(
            "Masyadong malaki ang form na ito.",
            "Walang itinago. Paikliin ito, o pumili ng mas maliit na larawan."
        ),
        overloaded: RefusalText(
            "Mas marami ang gawain ng tanggapan kaysa kaya nito ngayon.",
            "Walang nasimulan sa ipinadala mo. Maghintay sandali, saka ipadala muli."
        ),
        signedOut: RefusalText(
            "Naka-sign out ka na.",
            "Mag-sign in muli. Nakatago at selyado para sa iyo ang sinimulan mo sa mesa."
        ),
        locked: RefusalText(
            "Naka-lock ang pahinang ito.",
            "Buksan ito gamit ang password mo, saka ipadala muli ang form."
        ),
        needsSecondFactor: RefusalText(
            "Ihanda muna ang telepono mo.",
            "Kailangan ng bawat account dito ang pangalawang patunay."
        ),
        notYours: RefusalText(
            "Para sa ibang tungkulin ang pahinang ito.",
            "Walang mali. Kung dapat ay sa iyo, sabihin sa tagapangasiwa."
        ),
        staleForm: RefusalText(
            "Galing sa lumang pahina ang form na ito.",
            "Walang ginawa. Buksan muli ang pahina at ipadala ulit."
        ),
        boardsFull: RefusalText(
            "Napakaraming pisara ng tawag ang bukas.",
            "Isara ang isa, saka buksang muli ang pahinang ito."
        ),
        ourFault: RefusalText(
            "May hindi gumana sa panig namin.",
            "Hindi ito dahil sa liham. Subukang muli; kung ganoon pa rin, tawagan ang tanggapan."
        ),
        backToCheck: "Suriin ang isang liham",
        backToToday: "Bumalik sa ngayong araw"
    )
}
