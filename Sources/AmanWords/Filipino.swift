extension Phrases {
    /// Awaiting review by a speaker.
    static let filipino = Phrases(
        inForce: Phrase(
            "May bisa",
            "Paraanin ang may hawak. Ihambing ang pangalan, taon ng kapanganakan at larawan."
        ),
        notYetValid: Phrase(
            "Magsisimula pa lamang",
            "Magsisimula sa {date}. Hindi ito dahilan upang pigilan ang sinuman."
        ),
        expired: Phrase(
            "Natapos noong {date}",
            """
            Maaaring humingi ng bagong liham ang may hawak sa {office}. \
            Hindi ito dahilan upang pigilan ang sinuman.
            """
        ),
        exchanged: Phrase(
            "Napalitan na ng mas bagong liham",
            "Hingin ang mas bagong liham."
        ),
        suspended: Phrase(
            "Pansamantalang itinigil ng tanggapan",
            "Tawagan ang {office}. Hindi ito dahilan upang pigilan ang sinuman."
        ),
        revoked: Phrase(
            "Binawi ng tanggapan",
            """
            Maaari pang maglakbay ang may hawak tungo sa ligtas na lugar hanggang {date} at \
            maaaring umapela. Tawagan ang {office}. \
            Hindi ito dahilan upang pigilan ang sinuman.
            """
        ),
        revokedAdviceWithoutExit: """
            Maaaring umapela ang may hawak. Tawagan ang {office}. \
            Hindi ito dahilan upang pigilan ang sinuman.
            """,
        unknownKey: Phrase(
            "Nilagdaan ng susing hindi kilala ng listahang ito",
            """
            Ang listahan ay {age} na: i-update ito, o tumawag. \
            Hanggang doon, ituring ang may hawak gaya ng sinumang manlalakbay.
            """
        ),
        outsideScope: Phrase(
            "Nilagdaan, ngunit hindi ayon sa pinahihintulutan ng listahang ito",
            """
            Ang listahan ay {age} na: i-update ito, o tawagan ang {office}. \
            Hanggang doon, ituring ang may hawak gaya ng sinumang manlalakbay.
            """
        ),
        forged: Phrase(
            "Hindi tugma ang lagda",
            """
            I-scan ang kabilang code. Kung ganoon pa rin, nabago o nasira ang teksto. \
            Ibalik ang papel; tumawag.
            """
        ),
        notRead: Phrase(
            "Hindi nabasa",
            "Linisin, ituwid, dagdagan ang liwanag; i-scan ang kabilang code."
        ),
        notUnderstood: Phrase(
            "Hindi nabasa",
            """
            Maaaring mas bago ang liham kaysa sa programang ito: i-update ito, o tumawag. \
            Hanggang doon, ituring ang may hawak gaya ng sinumang manlalakbay.
            """
        ),
        statusUnknown: Phrase(
            "Tama ang lagda; hindi alam dito ang pinakahuling kalagayan",
            "Ituring itong may bisa. I-update ang listahan kapag kaya; ito ay {age} na."
        ),
        notInLog: Phrase(
            "Tama ang lagda; wala sa pampublikong talaan",
            "Ituring itong may bisa, at sabihin sa {office} na wala ito sa talaan."
        ),
        clockWrong: Phrase(
            "Tama ang lagda; maaaring mali ang orasan ng aparatong ito",
            "Ituring itong may bisa. Itama ang orasan, o i-update ang listahan."
        ),
        announced: "May ipinahayag na pagbabago ang tanggapan mula {date}.",
        overdue: "Ang listahan ay {age} na: i-update ito kapag kaya.",
        clockBehind: "Huli ang orasan ng aparatong ito: itama ito.",
        theOffice: "tanggapan",
        until: "hanggang {date}",
        born: "ipinanganak {year}",
        listAge: "listahan: {age} na",
        kinds: ["Liham-daan", "Pangmatagalang liham", "Sertipiko", "Kapalit na liham"],
        ages: Counted(
            lessThanAnHour: "wala pang isang oras",
            oneHour: "1 oras",
            hours: "{count} oras",
            oneDay: "1 araw",
            days: "{count} araw"
        ),
        left: Counted(
            lessThanAnHour: "wala pang isang oras ang natitira",
            oneHour: "1 oras ang natitira",
            hours: "{count} oras ang natitira",
            oneDay: "1 araw ang natitira",
            days: "{count} araw ang natitira"
        )
    )
}
