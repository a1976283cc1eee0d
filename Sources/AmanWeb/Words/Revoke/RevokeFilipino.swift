extension RevokeWords {
    static let filipino = RevokeWords(
        title: "Bawiin, itigil pansamantala, ibalik ang bisa",
        lead:
            "Isang opisyal ang humihiling, iba ang nag-aapruba mula sa sariling sign-in. Hanggang "
            + "doon, walang nagbabago para sa may hawak.",
        waiting: "Naghihintay ng ikalawang opisyal",
        nothingWaits: "Walang naghihintay. Lalabas dito ang hiling ng kasama.",
        what: "Ano",
        askedBy: "Humiling",
        standsUntil: "Maaaprubahan hanggang",
        askTitle: "Humiling ng pagbabago",
        askLead: "Walang mangyayari hangga't hindi inaaprubahan ng ikalawang opisyal.",
        nothingPossible: "Napalitan na ang liham na ito. Hanapin ang mas bago.",
        revoke: "Bawiin ang liham",
        suspend: "Itigil pansamantala ang liham",
        reinstate: "Ibalik ang bisa ng liham",
        replace: "Palitan ang nawalang liham",
        aboutRevoke: "Wala na itong bisa. May panahon pa ang may hawak para sa ligtas na "
            + "paglalakbay, bibigyan ng paunawa, at maaaring tumutol.",
        aboutSuspend: "Nakatigil hanggang malutas ang isang tanong. Walang bantay na sinasabihang "
            + "pumigil ng sinuman.",
        aboutReinstate: "May bisa muli gaya ng dati.",
        aboutReplace:
            "Bibigyan ang may hawak ng bagong liham para sa natitirang panahon. Wala nang "
            + "bisa ang nawala.",
        choose: "Pumili",
        reason: "Dahilan",
        reasonHint: "Mula sa programa. Nasa pampublikong talaan ang code nito. Para sa nawalang "
            + "liham, alam na ito.",
        when: "Mula kailan",
        atOnce: "Pagka-apruba",
        later: "Mula sa susunod na araw",
        date: "Araw (Gregorian)",
        time: "Oras, ayon sa tanggapan",
        goOn: "Ipakita ang kahulugan",
        confirmTitle: "Tama ba ito?",
        means: "Ang kahulugan",
        asSoon: "Kapag inaprubahan ng ikalawang opisyal",
        safeExit: "Ligtas na paglalakbay",
        safeExitAbout:
            "Sa loob ng # araw, maaari pang maglakbay ang may hawak patungo sa ligtas na "
            + "lugar: hanggang #. Nababasa rin iyon ng sumusuri ng liham.",
        secondOfficer: "Kailangang aprubahan ng ibang opisyal bago ang #. Mababawi mo pa ito.",
        ask: "Hilingin",
        change: "May babaguhin",
        wishTitle: "Isang hiniling na pagbabago",
        askedLine: "Hiniling ni # noong #.",
        standsLine: "Naghihintay ng ikalawang opisyal hanggang #.",
        yours: "Ikaw ang humiling, kaya iba ang dapat mag-apruba.",
        takeBack: "Bawiin ang hiling",
        approveRevoke: "Aprubahan: bawiin ang liham",
        approveSuspend: "Aprubahan: itigil pansamantala",
        approveReinstate: "Aprubahan: ibalik ang bisa",
        approveReplace: "Aprubahan: gawin ang bagong liham",
        decline: "Tanggihan",
        done: "Inaprubahan ni # at ginawa noong #.",
        declined: "Tinanggihan ni # noong #. Walang nagbago.",
        takenBack: "Binawi ni # noong #. Walang nagbago.",
        expired: "Walang nag-apruba sa oras. Walang nagbago.",
        notice: "I-print ang paunawa",
        noticeHint: "Para sa may hawak: ano ang may bisa, hanggang kailan ligtas maglakbay, paano "
            + "tumutol. Walang pangalan at dahilan dito; ikaw ang magsabi ng dahilan.",
        toLetter: "Sa liham",
        askForChange: "Bawiin, itigil, ibalik ang bisa o palitan",
        faults: .filipino
    )
}

extension RevokeFaultWords {
    static let filipino = RevokeFaultWords(
        noAct: RefusalText("Walang napili.", "Sabihin kung ano ang gagawin sa liham."),
        noReason: RefusalText(
            "Wala pang dahilan.",
            "Pumili ng isa sa programa. Walang liham na binabago nang walang dahilan."
        ),
        noMoment: RefusalText(
            "Hindi mabasa ang araw o oras.",
            "Pumili ng araw, at oras kung mahalaga."
        ),
        past: RefusalText(
            "Lumipas na ang sandaling ito.",
            "Hindi nagsisimula ang pagbabago bago ito malaman. Pumili ng mas huling oras."
        ),
        tooLate: RefusalText(
            "Mahigit 90 araw pa ito.",
            "Pumili ng mas malapit na araw, o humiling muli sa takdang panahon."
        ),
        notAllowed: RefusalText(
            "Iba na ang kalagayan ng liham.",
            "May ibang nagbago nito, o hindi ito pinapayagan. Buksan muli ang liham; walang ginawa."
        ),
        notReplaceable: RefusalText(
            "Hindi mapapalitan ang liham na ito.",
            "Tapos na ito, nagbago, o sinira na ang rekord. Maaaring mag-aplay agad muli ang tao."
        ),
        sameOfficer: RefusalText(
            "Ikaw mismo ang humiling nito.",
            "Ibang opisyal ang dapat mag-apruba o tumanggi."
        ),
        notYours: RefusalText(
            "Iba ang humiling nito.",
            "Maaari mong aprubahan o tanggihan."
        ),
        endedBefore: RefusalText(
            "May naunang iba.",
            "Nasa ibaba kung paano ito natapos. Walang nagawa nang dalawang beses."
        ),
        office: RefusalText(
            "Hindi nagawa ang bagong liham.",
            "Nananatili ang nawala. Sabihan ang nangangalaga ng server, saka subukan muli."
        )
    )
}
