import AmanOffice

extension PaceWords {
    static let filipino = PaceWords(
        title: "Ang huling labindalawang oras",
        applications: "Mga aplikasyon",
        letters: "Mga liham na ibinigay",
        handedOut: "Naiabot",
        medianWait: "Kalahati ng mga tao ay hindi naghintay nang higit dito para sa liham",
        noWaitYet: "Walang naiabot na liham sa mga oras na ito. Dito lalabas ang tagal ng hintay.",
        asTable: "Ganoon din bilang talahanayan",
        hourFrom: "Oras mula",
        chartSays: "Ngayong oras: #. Pinakamarami sa isang oras: #.",
        hoursAndMinutes: "# oras # minuto",
        daysAndHours: "# araw # oras"
    )
}

extension CoverageWords {
    static let filipino = CoverageWords(
        title: "Saan iginagalang ang mga liham",
        lead: "Ang narinig ng tanggapang ito, kanino, at gaano katiyak. Ang lugar na wala rito ay "
            + "hindi naiulat; hindi ibig sabihing ligtas o mapanganib ito.",
        map: "Mga lalawigan",
        mapInWords: "Ang mapa sa salita",
        timeline: "Mula kailan",
        timelineInWords: "Ganoon din ang sinasabi ng listahan sa ibaba.",
        places: "Mga lugar",
        nothingYet: "Wala pang naiulat. Dito lalabas ang bawat lugar at ang pinagmulan ng ulat.",
        claimed: "sinasabi",
        confirmed: "napatunayan",
        disputed: "pinagtatalunan",
        ended: "hindi na",
        unknown: "hindi naiulat",
        mixed: "iba-iba ayon sa lugar",
        since: "mula #",
        source: "Pinagmulan: #",
        entered: "ipinasok noong #",
        reportPlace: "Mag-ulat ng lugar",
        reportFurther: "Patunayan o tutulan",
        whatIsSaid: "Ano ang sinasabi ngayon",
        province: "Lalawigan",
        choose: "Pumili",
        place: "Lugar",
        placeHint: "Bayan, daan, o poste. Iwang blangko para sa buong lalawigan.",
        sinceDay: "Mula anong araw",
        dayHint: "Taon-buwan-araw: 2026-11-23.",
        sourceLabel: "Ayon kanino",
        sourceHint: "Poste, radyo, organisasyon. Huwag pangalan ng tao: nababasa ito ng lahat.",
        keptForGood: "Pananatilihin ito at hayag sa lahat. Ang mali ay tinututulan ng panibagong "
            + "ulat, hindi binubura.",
        keep: "Itago ang ulat",
        faults: .filipino
    )
}

extension CoverageFaultWords {
    static let filipino = CoverageFaultWords(
        unknownProvince: RefusalText("Walang napiling lalawigan.", "Pumili ng isa sa programa."),
        unknownEntry: RefusalText(
            "Walang ganoong lugar.",
            "Bumalik sa listahan at magsimula roon."
        ),
        sourceMissing: RefusalText(
            "Walang pinagmulan.",
            "Sabihin kung kanino galing, nang walang pangalan ng tao."
        ),
        badText: RefusalText(
            "Masyadong mahaba ang teksto, o may mga tandang hindi maililimbag.",
            "Paikliin at ipadala muli. Walang naitago."
        ),
        badDay: RefusalText(
            "Hindi ito araw na nagdaan.",
            "Isulat ang taon-buwan-araw, gaya ng 2026-11-23. Walang naitago."
        ),
        textMissing: RefusalText(
            "Walang teksto ang paunawa.",
            "Isulat sa kahit isang wika. Walang naitago."
        ),
        unknownNotice: RefusalText(
            "Binawi na ang paunawang ito.",
            "Walang naitago sa ikalawang beses."
        )
    )
}

extension NoticesWords {
    static let filipino = NoticesWords(
        title: "Mga paunawa sa poste",
        lead: "Ang sinasabi ng tanggapan sa mga bantay tungkol sa pagsuri at paggalang sa liham. "
            + "Maaaring basahin ng lahat.",
        nothingYet: "Wala pang sinabi sa mga poste.",
        write: "Sumulat ng paunawa",
        writeLead:
            "Maikli at payak, sa kahit isang wika. Hayag ito at mananatili. Huwag magbanggit "
            + "ng tao, at huwag magpapigil ng sinuman.",
        keep: "Ilathala ang paunawa",
        number: "Paunawa #",
        withdraws: "Wala nang bisa ang paunawa #.",
        withdrawnBy: "Wala nang bisa: tingnan ang paunawa #.",
        withdraw: "Bawiin sa panibagong paunawa",
        paper: "Ilimbag para sa dingding",
        older: "Mga naunang paunawa"
    )
}

extension AuditWords {
    static let filipino = AuditWords(
        title: "Talaan ng gawa",
        lead:
            "Sino ang gumawa ng ano, at sa aling tiket o numero. Walang aplikanteng pinangalanan.",
        holds: "Buo ang tanikala: tugma ang lahat ng # tala sa mga nauna.",
        isBeingRead: "Binabasa muli ang tanikala: # sa # tala ang tugma na. Buksan muli maya-maya.",
        isBroken: "Hindi tugma ang tala # sa mga nauna. Huwag galawin ang anuman, kopyahin ang mga "
            + "rekord, at tawagan ang nangangalaga sa programa.",
        day: "Araw",
        dayHint: "2026-11-23; iwang blangko para sa lahat.",
        act: "Gawa",
        everyAct: "Lahat ng gawa",
        show: "Ipakita",
        place: "Tala",
        time: "Kailan",
        officer: "Opisyal",
        subject: "Sa ano ginawa",
        nobodysName: "pangalang walang may-ari",
        nothing: "Walang ganitong tala rito.",
        older: "Tumingin pa sa nakaraan",
        acts: [
            .apply: "tinanggap ang aplikasyon", .importFile: "ipinasok ang file",
            .correct: "itinama", .open: "binuksan ang rekord", .decide: "nagpasya",
            .issue: "ibinigay ang liham", .print: "inilimbag ang liham", .call: "tinawag",
            .noShow: "hindi dumating", .handOut: "naiabot", .exchange: "pinalitan",
            .revoke: "binawi", .suspend: "itinigil muna", .reinstate: "ibinalik ang bisa",
            .replace: "pinalitan matapos mawala", .thin: "winasak ang mga rekord",
            .publish: "inilathala", .trust: "binago ang talaan ng tiwala",
            .takeBundle: "tinanggap ang bundle", .backup: "kopyang reserba",
            .restore: "ibinalik", .staff: "binago ang kawani", .signIn: "nag-sign in",
            .signInRefused: "tinanggihan ang sign-in", .coverage: "iniulat ang lugar",
            .postNotice: "paunawa sa poste",
            .ask: "humiling ng pagbabago", .decline: "tumanggi sa kahilingan",
            .takeBack: "binawi ang sariling salita",
        ]
    )
}

extension ProgrammeWords {
    static let filipino = ProgrammeWords(
        title: "Programa",
        lead: "Ang mga tuntunin ng tanggapang ito, ayon sa file ng programa. Doon lamang ito "
            + "binabago.",
        name: "Pangalan",
        decision: "Ilang opisyal ang dapat pumayag",
        refusal: "Ilang opisyal ang dapat tumanggi",
        appeal: "Panahon para umapela sa pagtanggi",
        calls: "Ilang tawag bago ituring na hindi dumating",
        grace: "Tagal ng rekord pagkatapos iabot",
        openings: "Rekord na mabubuksan ng opisyal sa isang araw",
        prints: "Liham na maililimbag ng opisyal sa isang araw",
        safeExit: "Ligtas na paglabas matapos bawiin ang liham",
        late: "Huling pagpapalit, na may nakasaad na alinlangan",
        incident: "Kapag hindi iginalang ang liham",
        publishedAt: "Inilalathala sa",
        days: "Araw: #",
        effects: "Ang ibinibigay nito",
        nonEffects: "Ang hindi nito ibinibigay",
        conditions: "Mga kondisyon",
        offices: "Mga tanggapan",
        office: "Tanggapan",
        provinces: "Mga lalawigang pinaglilingkuran",
        refusals: "Mga dahilan ng pagtanggi",
        statusReasons: "Mga dahilan ng pagbabago sa liham",
        exclusions: "Sino ang hindi saklaw"
    )
}
