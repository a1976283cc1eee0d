extension ExchangeWords {
    static let filipino = ExchangeWords(
        title: "Palitan ang isang liham",
        lead: "I-scan ang liham na iniabot, gamit ang kamera o hawak na scanner, o idikit ang "
            + "teksto nito.",
        camera: "Mag-scan gamit ang kamera",
        stopCamera: "Ihinto ang kamera",
        noCamera: "Hindi magamit ang kamera rito. Gumamit ng scanner, idikit ang teksto, o pumili "
            + "ng larawan.",
        textHint: "Dito mismo sumusulat ang hawak na scanner. Hindi itinatago ang teksto.",
        look: "Tingnan ang liham",
        apart: "Hindi kailangang tumawag sa kabilang tanggapan. Sinasabi ang hindi alam dito, at "
            + "walang inaalis sa may hawak.",
        lookTitle: "Isang liham na iniabot",
        another: "Ibang liham",
        doubts: "Hindi alam dito",
        doubtsLead: "Papalitan pa rin ito, at itatala ang alinlangan.",
        statusNotAtHand: "Wala rito ang pinakabagong talaan ng kabilang tanggapan, kaya maaaring "
            + "nabago na nito ang liham.",
        ended: "Kakatapos lang ng panahon ng liham: nagsasara ang mga daan at nagtatago ang tao.",
        otherDestination: "Para ito sa lalawigang sakop ng ibang tanggapan.",
        notInOurRecords: "Nilagdaan ito ng tanggapang ito, at wala ito sa mga rekord.",
        newApplication: "Ang bagong aplikasyon",
        newLead: "Ayon sa nilagdaang liham. Ihambing sa tao bago magpatuloy.",
        addLead: "Idagdag ang sasabihin sa inyo; selyado ito kasama ng rekord. "
            + "Mananatili ang pangalan at taon ng kapanganakan ayon sa nilagdaan.",
        newLetter: "Bagong liham",
        confirm: "Palitan at gawin ang bagong liham",
        exchangedHere: RefusalText(
            "Napalitan na rito ang liham na ito.",
            "Ang bago ay may tiket #, ginawa #. Kung wala ito sa tao, tingnan kung naghihintay "
                + "itong maiabot; mapapalitan ang nawala."
        ),
        exchanged: RefusalText(
            "Napalitan na ang liham na ito.",
            "Hingin ang mas bagong liham. Ang wala nito ay maaaring mag-aplay gaya ng iba, at sa "
                + "kanya pa rin ang papel."
        ),
        unreadable: RefusalText(
            "Hindi ito mabasa.",
            "Linisin at ilapat ang papel, i-scan ang kabilang code, o pumili ng mas malinaw na "
                + "larawan."
        ),
        forged: RefusalText(
            "Hindi tugma ang lagda.",
            "I-scan ang kabilang code: baka may sira ang isa. Kung gayon pa rin, maaaring "
                + "mag-aplay "
                + "dito ang tao gaya ng iba. Ibalik ang papel."
        ),
        untrusted: RefusalText(
            "Nilagdaan ito ng susing hindi kilala ng tanggapang ito.",
            "Kunin ang pinakabagong bundle ng kabilang tanggapan, o tumawag. Maaaring mag-aplay "
                + "agad dito ang tao."
        ),
        notYetValid: RefusalText(
            "Magsisimula pa ang liham.",
            "Bumalik sa panahong iyon; may bisa ito hanggang wakas."
        ),
        endedLongAgo: RefusalText(
            "Matagal nang natapos ang liham para mapalitan.",
            "Maaaring mag-aplay agad muli ang tao."
        ),
        revoked: RefusalText(
            "Binawi ito ng tanggapang gumawa.",
            "Maaari pang maglakbay ang tao sa ligtas na lugar, tumutol doon, at mag-aplay dito. "
                + "Tawagan ang tanggapang iyon."
        ),
        suspended: RefusalText(
            "Itinigil ito pansamantala ng tanggapang gumawa.",
            "Tawagan ang tanggapang iyon. Maaaring maghintay dito ang tao, o mag-aplay muli."
        ),
        notInLog: RefusalText(
            "Dapat nasa pampublikong talaan ng kabilang tanggapan ang liham, ngunit wala.",
            "Sabihan ang tagasubaybay. Protektado pa rin ang tao, at maaaring mag-aplay dito."
        ),
        nothingToExchange: RefusalText(
            "May sariling bisa ang liham na ito at hindi kailangang palitan.",
            "Ibalik ito; may bisa ito hanggang wakas."
        ),
        office: RefusalText(
            "Hindi nagawa ang bagong liham.",
            "Gaya pa rin ng dati ang luma. Sabihan ang nangangalaga ng server, saka subukan muli."
        )
    )
}
