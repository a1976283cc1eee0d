extension DeskWords {
    static let filipino = DeskWords(
        title: "Kumuha ng aplikasyon",
        lead: "Ang lalawigang pinagmulan lang ang kailangan. Iwanang blangko ang hindi masabi o "
            + "ayaw sabihin ng tao.",
        secondName: "Pangalan, sa sariling sulat ng tao",
        secondLanguage: "Wika ng pangalan",
        fullName: "Pangalan sa titik Latin",
        suggested: "Mungkahi ito: itanong, at itama.",
        fatherSecondName: "Pangalan ng ama, sariling sulat",
        fatherName: "Pangalan ng ama sa titik Latin",
        birthYear: "Taon ng kapanganakan",
        birthDate: "Buong petsa ng kapanganakan",
        birthDateHint: "Kung alam lang nang buo. Gregorian, walong numero: 19900131.",
        calendar: "Kalendaryo",
        calendarByYear: "Ayon sa taon mismo",
        gregorian: "Gregorian",
        solarHijri: "Solar Hijri",
        province: "Lalawigang pinagmulan",
        chooseProvince: "Pumili",
        district: "Bayan o barangay",
        identityPaper: "Papel ng pagkakakilanlan, uri at numero",
        channel: "Paano dumating ang tao",
        inPerson: "Personal",
        representative: "Sa pamamagitan ng kinatawan",
        detentionOfficer: "Sa pamamagitan ng opisyal ng piitan",
        consulate: "Sa pamamagitan ng konsulado",
        contact: "Paano makakausap ang tao",
        notes: "Mga tala",
        notesHint: "Selyado gaya ng lahat dito. Hindi kung ano ang dati o ginawa ng tao.",
        photo: "Larawan",
        photoHint: "JPEG o PNG, hanggang 128 KB; pinaliliit dito ang mas malaki. Hindi kailangan.",
        camera: "Gamitin ang kamera",
        takePhoto: "Kunan ng larawan",
        noCamera:
            "Hindi magamit ang kamera rito. Pumili ng file, o magpatuloy nang walang larawan.",
        keep: "Itago at magbigay ng tiket",
        draftKept: "Naitago ang burador, selyado.",
        draftNotKept: "Hindi maabot ang tanggapan. Iwanang bukas ang pahinang ito; walang nawala.",
        clear: "Burahin ang form",
        hitsLead: "Isang tanong ito, hindi kailanman dahilan para tanggihan ang sinuman.",
        comparedAtReview: "Ihahambing ng tagasuri ang aplikasyong ito sa mga nauna.",
        ticket: "Tiket",
        ticketLead: "Naitago ang aplikasyon.",
        slip: "I-print ang tiket",
        next: "Susunod na tao",
        reasons: .filipino,
        faults: .filipino
    )
}

extension HitWords {
    static let filipino = HitWords(
        samePaper: "parehong papel ng pagkakakilanlan",
        sameSpelling: "pareho ang baybay ng pangalan",
        nameSoundsAlike: "magkatunog ang pangalan",
        partOfNameSoundsAlike: "magkatunog ang bahagi ng pangalan",
        fatherSoundsAlike: "magkatunog ang pangalan ng ama",
        sameBirthYear: "parehong taon ng kapanganakan",
        nearBirthYear: "isang taon ang pagitan ng kapanganakan",
        sameProvince: "parehong lalawigan",
        sameContact: "parehong paraan ng pakikipag-usap",
        otherFather: "ngunit iba ang pangalan ng ama",
        otherBirthYear: "ngunit iba ang taon ng kapanganakan",
        thinnedRecord: "dalawang bagay ang pareho; wala na ang rekord mismo"
    )
}

extension DeskFaultWords {
    static let filipino = DeskFaultWords(
        missing: "Kailangan ito. Pumili, saka ipadala muli ang form.",
        notAName: "May mga titik ang pangalan, walang numero o simbolo. Itama o iwanang blangko.",
        notLatin: "Titik Latin lang dito; sa naunang patlang ang sariling sulat.",
        notAYear: "Hindi ito taon ng taong buhay. Sumulat ng apat na numero, o iwanang blangko.",
        tooLong: "Mas mahaba ito sa maitatago. Paikliin.",
        notAPhoto: "Hindi ito JPEG o PNG na hanggang 128 KB. Pumili ng iba, o magpatuloy na lang.",
        other: "Hindi ito maitatago nang ganito. Itama o iwanang blangko."
    )
}
