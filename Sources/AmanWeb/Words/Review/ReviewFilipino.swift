extension ReviewWords {
    static let filipino = ReviewWords(
        title: "Suriin",
        decideTitle: "Magpasya",
        lead: "Mga tiket, walang pangalan. Nauuna ang pinakamatagal nang naghihintay.",
        list: .filipino,
        one: .filipino,
        decide: .filipino,
        batch: .filipino,
        faults: .filipino,
        states: .filipino
    )
}

extension ReviewListWords {
    static let filipino = ReviewListWords(
        filters: "Alin ang ipapakita",
        state: "Kalagayan",
        province: "Lalawigang pinagmulan",
        everyProvince: "Lahat ng lalawigan",
        waiting: "Naghihintay",
        anyTime: "Gaano man katagal",
        atLeast: "hindi bababa sa #",
        onlyHits: "Iyon lang maaaring nag-aplay na dati",
        show: "Ipakita",
        count: "Nasa listahang ito: #",
        countAndMore: "Nasa listahang ito: mahigit #",
        nobody: "Walang naghihintay rito. Lalabas ang mga aplikasyon kapag naitago na ng mesa.",
        select: "Piliin ang tiket",
        ticket: "Tiket",
        channel: "Paano dumating",
        hits: "Mga nauna",
        notLooked: "hindi pa tiningnan",
        fromStart: "Mula sa simula",
        further: "Susunod",
        keys: [
            ("↑ ↓", "pataas, pababa"), ("Enter", "buksan"), ("x", "piliin"),
            ("j k", "pababa, pataas"),
        ]
    )
}

extension ReviewCaseWords {
    static let filipino = ReviewCaseWords(
        grants: "# sa # opisyal ang pumayag.",
        refusals: "# sa # opisyal ang tumanggi.",
        said: "Ang mga pasya",
        nothingSaid: "Wala pang nagsalita.",
        granted: "pumayag",
        referred: "ipinadala sa #",
        refused: "tumanggi: #",
        tookBack: "binawi ang sinabi",
        appealed: "itinala ang apela: iba ang magpapasyang muli",
        countsNoLonger: "hindi na binibilang",
        beforeAppeal: "bago ang apela",
        corrections: "Mga itinama",
        open: "Buksan ang rekord ng tao",
        openLead: "Bawat pagbukas ay itinatala kasama ng pangalan mo at dahilan, at binibilang.",
        reason: "Dahilan",
        reasons: [
            "para magpasya", "para ihambing sa naunang aplikasyon", "para dinggin ang apela",
            "para sagutin ang aplikante",
        ],
        openButton: "Buksan",
        person: "Ang tao",
        unknown: "hindi sinabi",
        photo: "Larawan ng tao",
        note: "Tala",
        hits: "Maaaring nag-aplay na dati",
        noHits: "Walang naunang aplikasyon na kahawig nito.",
        notCompared: "Hindi pa masabi ngayon kung nag-aplay na siya dati.",
        beside: "Ihambing sa tiket #",
        besideTitle: "Magkatabi",
        same: "pareho",
        differs: "magkaiba",
        onlyOne: "nasa isa lang",
        difference: "Paghahambing",
        next: "Susunod: tiket #",
        backToQueue: "Bumalik sa pila",
        notice: "Abiso ng pagtanggi (PDF)"
    )
}

extension ReviewDecideWords {
    static let filipino = ReviewDecideWords(
        title: "Ang pasya mo",
        grant: "Pumayag",
        refuse: "Tumanggi: #",
        refer: "Ipadala sa #",
        referTo: "Ipadala sa ibang tanggapan",
        note: "Tala",
        noteHint: "Selyado kasama ng rekord ng tao. Hindi kailangan.",
        button: "Itago ang pasya ko",
        kept: "Naitago ang pasya mo.",
        waitsForOthers: "Hinihingi rin ng programa ang pasya ng isa pang opisyal.",
        takeBack: "Bawiin ang pasya ko",
        takeBackOpen: "Maaari hanggang may ibang opisyal na magsalita.",
        takeBackUntil: "Maaari hanggang #, kung wala pang kumilos ayon dito.",
        appeal: "Hindi tinatanggap ng tao ang pagtanggi",
        appealUntil: "Maaaring itala ang apela hanggang #. Ibang opisyal ang magpapasyang muli.",
        appealNote: "Ang sinasabi ng tao",
        appealNoteHint: "Sa sarili niyang salita. Selyado kasama ng rekord. Hindi kailangan.",
        appealButton: "Itala ang apela",
        appealOver: "Natapos ang panahon ng apela noong #. Laging maaari ang bagong aplikasyon.",
        othersDecide: "Nagpasya ka na rito. Kailangan ang pasya ng isa pang opisyal.",
        typed: "Ang isinulat mo"
    )
}

extension ReviewBatchWords {
    static let filipino = ReviewBatchWords(
        legend: "Para sa mga napili",
        choose: "Pumili",
        button: "Tingnan muna",
        title: "Tingnan muna",
        lead: "Wala pang napagpasyahan. # ang napili.",
        tickets: "Mga tiket",
        leftOut: "Hindi mapagpapasyahan ang mga ito ngayon at iniwan muna:",
        sure: "Tiningnan ko ang bawat isa sa # na ito, at tinatanggihan sa dahilang ito.",
        confirm: CountedWords(
            one: "Itago ang pasya ko sa # aplikasyon",
            many: "Itago ang pasya ko sa # aplikasyon"
        ),
        deciding: "Isa-isang pinagpapasyahan…",
        doneTitle: "Napagpasyahan",
        done: "# sa # ang napagpasyahan.",
        notDone: "Hindi napagpasyahan ang mga ito. Walang nabago sa kanila:",
        each: "Hiwalay ang bawat isa; buksan ang isa para bawiin ang pasya mo.",
        nothingChosen: RefusalText(
            "Walang napili.",
            "Markahan ang hanggang # aplikasyon at piliin ang pasya mo."
        ),
        notSure: RefusalText(
            "Dalawang beses itinatanong ang sabay-sabay na pagtanggi.",
            "Markahan ang kahon sa ibaba kung tiningnan mo ang bawat isa, o buksan nang isa-isa."
        )
    )
}

extension ReviewFaultWords {
    static let filipino = ReviewFaultWords(
        notFound: RefusalText("Walang ganitong tiket dito.", "Tingnan muli ang papel."),
        alreadyDecided: RefusalText(
            "Napagpasyahan na ito: #.",
            "Walang nabago. Nasa ibaba ang mga sinabi."
        ),
        sameOfficer: RefusalText(
            "Nagpasya ka na rito.",
            "Hinihingi ng programa ang pasya ng iba; nakatago ang sa iyo."
        ),
        refusedBefore: RefusalText(
            "Tinanggihan mo ito bago ang apela.",
            "Iba ang nagpapasya sa apela. Walang nabago."
        ),
        nothingChosen: RefusalText("Walang napili.", "Piliin ang pasya mo, saka ipadala muli."),
        changedMeanwhile: RefusalText(
            "May nagbago rito mula nang buksan mo ang pahina.",
            "Hindi pa naitago ang sa iyo. Tingnan ang mga sinabi, saka magpasya; "
                + "nasa ibaba ang tala mo."
        ),
        nothingToTakeBack: RefusalText(
            "Wala kang pasya rito na mababawi.",
            "Nasa ibaba ang mga sinabi."
        ),
        actedOn: RefusalText("May ibang nagsalita na.", "Hindi na mababawi ang pasya mo."),
        tooLateToTakeBack: RefusalText(
            "Nananatili ang pasya.",
            "Lampas na ang panahon ng pagbawi. Maaaring iapela ang pagtanggi."
        ),
        notRefused: RefusalText("Pagtanggi lang ang maaaring iapela.", "Walang nabago."),
        appealTooLate: RefusalText(
            "Tapos na ang panahon ng apela.",
            "Laging maaari ang bagong aplikasyon sa mesa."
        ),
        noteTooLong: RefusalText("Napakahaba ng tala.", "Walang naitago. Paikliin ito."),
        noteNotPlain: RefusalText(
            "May mga simbolo sa tala na hindi teksto.",
            "Walang naitago. I-type muli."
        ),
        reasonMissing: RefusalText(
            "Binubuksan ang rekord nang may dahilan.",
            "Pumili ng isa, saka buksan muli."
        ),
        quotaReached: RefusalText(
            "Nabuksan mo na ang pinakamaraming rekord para sa isang opisyal sa isang araw: #.",
            "Maaaring ituloy ng kasama. Makapaghihintay bukas ang hindi mo nabuksan."
        ),
        thinned: RefusalText(
            "Sinira na ang rekord na ito, ayon sa programa.",
            "Numero, kalagayan at mga petsa na lang ang natira."
        )
    )
}

extension StateWords {
    static let filipino = StateWords(
        received: "natanggap",
        recommended: "inirekomenda",
        granted: "pinayagan",
        referred: "ipinadala sa ibang tanggapan",
        refused: "tinanggihan",
        issued: "nagawa ang liham",
        collected: "nakuha"
    )
}
