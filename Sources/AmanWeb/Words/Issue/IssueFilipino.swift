extension IssueWords {
    static let filipino = IssueWords(
        title: "Magbigay ng mga liham",
        lead: "Napagbigyan na at wala pang liham. Nauuna ang pinakamababang tiket.",
        nobody: "Walang naghihintay ng liham. Lalabas dito agad ang sinumang mapagbigyan.",
        tick: "Piliin",
        issueTicked: "Ibigay ang mga napiling liham",
        issueAll: CountedWords(one: "Ibigay ang # liham", many: "Ibigay ang lahat ng # liham"),
        nextPage: "Susunod na pahina",
        firstPage: "Unang pahina",
        nothingTicked: RefusalText(
            "Walang napili.",
            "Markahan ang mga tiket na gusto mong bigyan ng liham, o ibigay ang lahat."
        ),
        jobTaken: RefusalText(
            "Nagbibigay ng mga liham ngayon si #.",
            "Isa-isa lamang. Walang nawala sa iyo; tingnan kung nasaan na, saka ipadala muli."
        ),
        toJob: "Tingnan kung nasaan na",
        jobTitle: "Ginagawa ang mga liham",
        progress: "# sa # ang tapos",
        perMinute: "# bawat minuto",
        minutesLeft: CountedWords(
            one: "mga # minuto na lang",
            many: "mga # minuto na lang"
        ),
        stop: "Huminto pagkatapos ng liham na ito",
        stopping: "Humihinto. Tatapusin muna ang hawak na liham.",
        publishing: "Isinusulat ang pampublikong talaan.",
        loadAgain: "I-load muli",
        noJob: "Walang nasimulan mula nang bumukas ang server. Ligtas ang mga naunang liham.",
        ended: "Tapos na",
        lettersMade: CountedWords(
            one: "# liham ang nagawa, naitago, at nasa talaan.",
            many: "# liham ang nagawa, naitago, at nasa talaan."
        ),
        stopped: "Inihinto ayon sa hiling. Naghihintay pa rin ang mga natira.",
        halted: RefusalText(
            "Hindi makapagpatuloy ang mismong tanggapan.",
            "Ligtas ang lahat ng nagawang liham. Sabihan ang nangangalaga ng server: mga susi, "
                + "talaan ng tiwala o disk. Saka magsimula muli."
        ),
        notPublished: "Hindi pa nailathala; susubok muli ang server.",
        printAll: CountedWords(one: "I-print ang # liham", many: "I-print ang # liham"),
        printHint: "Isang PDF, ayon sa mga tiket. Itinatala ang bawat pag-print.",
        notMade: "Walang liham",
        faults: IssueFaultWords(
            nameMissing: "Wala pang pangalan. Itama ang aplikasyon, saka ibigay.",
            doesNotFit:
                "Masyadong mahaba ang pangalan para sa papel, o may tandang wala sa pangalan.",
            changedMeanwhile: "May ibang nagbago o nagbigay nito. Walang nawala.",
            office: "Hindi nalagdaan o naitago ng tanggapan. Naghihintay pa rin ito."
        ),
        madeTitle: "Mga nagawang liham",
        madeLead: "Pinakabago muna. Napili na ang mga hindi pa kailanman na-print.",
        nothingMade: "Wala pang nagawang liham. Lalabas dito ang bawat isa.",
        number: "Numero",
        madeAt: "Ginawa",
        printed: "Na-print na",
        notPrinted: "Hindi pa na-print",
        destroyed: "Sinira na ang rekord",
        printTicked: "I-print ang mga napiling liham",
        quota: RefusalText(
            "Walang na-print: hanggang # liham bawat araw ang isang opisyal.",
            "Pumili ng mas kaunti, ipa-print sa kasama, o maghintay hanggang bukas."
        ),
        nothingToPrint: RefusalText(
            "Walang mai-print.",
            "Pumili ng mga liham na may rekord pa."
        ),
        printersBusy: RefusalText(
            "Dalawang file na ang iginuguhit.",
            "Hintaying dumating ang mga ito, saka mag-print muli."
        )
    )
}
