extension SignInWords {
    static let filipino = SignInWords(
        title: "Mag-sign in",
        lead: "Para sa mga kawani ng tanggapang ito. Kahit sino ay makapagsusuri ng liham nang "
            + "hindi nagsa-sign in.",
        name: "Pangalang pang-sign in",
        password: "Password",
        code: "Anim na numerong code",
        codeHint: "Mula sa telepono mo, o isang recovery code. Iwanang blangko kung wala ka pa.",
        button: "Mag-sign in",
        haveInvitation: "May code ako mula sa tagapangasiwa",
        unlockTitle: "Naka-lock",
        unlockLead: "#, mabubuksan itong muli ng password mo. Narito pa ang ginagawa mo.",
        unlockButton: "Ituloy ang gawain",
        beginTitle: "Pumili ng password",
        beginLead: "Binigyan ka ng tagapangasiwa ng pangalan at code. Minsan lang gagana ang code.",
        invitation: "Code mula sa tagapangasiwa",
        newPassword: "Bagong password",
        passwordHint: "Hindi bababa sa 12 titik. Apat o limang salitang ikaw lang ang magsasama.",
        passwordAgain: "Ang bagong password, isa pa",
        beginButton: "Ito ang gagamitin ko",
        setUpTitle: "Ihanda ang tanggapang ito",
        setUpLead: "Ikaw ang magiging unang tagapangasiwa. Nasa terminal kung saan binuksan ang "
            + "tanggapan ang code.",
        setUpCode: "Code mula sa terminal",
        nameHint: "Maliliit na titik, numero, tuldok at gitling.",
        officer: "Pangalan sa audit",
        officerHint: "Gaya ng kilala ng mga kasama. Nasa tabi ito ng bawat pasya at mananatili.",
        setUpButton: "Ihanda ang tanggapang ito"
    )
}

extension AccountWords {
    static let filipino = AccountWords(
        title: "Ang account mo",
        roles: "Ang maaari mong gawin",
        secondFactor: "Pangalawang patunay",
        secondFactorOn: "May nakahandang telepono. Papalitan ito ng panibago.",
        secondFactorOff: "Walang nakahandang telepono: password lang ang nagbubukas ng account mo.",
        secondFactorLead:
            "I-scan ang larawan gamit ang authenticator app. Hindi ito nangangailangan "
            + "ng network. Saka i-type ang anim na numerong ipinapakita nito.",
        setUpSecondFactor: "Maghanda ng telepono",
        typedSecret: "Kung walang kamera, i-type ito sa app:",
        shownCode: "Ang anim na numerong ipinapakita ng telepono",
        takeSecondFactor: "Gamitin ang teleponong ito",
        recoveryTitle: "Ang mga recovery code mo",
        recoveryLead: "Isulat o i-print ang mga ito at itago nang hiwalay sa telepono. Minsan lang "
            + "magagamit ang bawat isa kapalit ng anim na numero. Hindi na muling ipapakita.",
        recoveryDone: "Nasa papel ko na",
        changePassword: "Palitan ang password mo",
        presentPassword: "Kasalukuyang password",
        presentCode: "Kasalukuyang anim na numerong code, o recovery code",
        passwordChanged: "Napalitan ang password mo. Na-sign out ang ibang browser."
    )
}

extension StaffWords {
    static let filipino = StaffWords(
        title: "Mga kawani",
        lead: "Kung sino ang nagtatrabaho rito at ano ang maaaring gawin ng bawat isa. Walang "
            + "makababasa ng password ng iba.",
        name: "Pangalan",
        roles: "Mga tungkulin",
        state: "Kalagayan",
        works: "Nagtatrabaho rito",
        invited: "Inanyayahan",
        left: "Umalis na",
        lastSignIn: "Huling pag-sign in",
        never: "Hindi pa",
        addTitle: "Tumanggap ng kawani",
        addButton: "Tanggapin at ipakita ang code",
        saveRoles: "Ibigay ang mga tungkuling ito",
        rolesHint: "Ang gumagawa ng account ay hindi nagbubukas ng rekord. Tinatapos ng bagong "
            + "tungkulin ang mga bukas na sesyon.",
        rolesSaved: "Naibigay ang mga tungkulin.",
        reset: "Magbigay ng bagong code",
        resetHint:
            "Matatapos ang password, telepono at recovery code. Para sa nakawala ng mga ito.",
        disable: "Tapusin ang trabaho rito",
        disableHint: "Hindi na makapagsa-sign in. Mananatili ang pangalan sa audit.",
        enable: "Tanggaping muli",
        enableHint: "Sa bagong code, para sa bagong password at telepono.",
        invitationTitle: "Ibigay ang code na ito kay #",
        invitationLead: "Nang personal, hindi sa mensahe. Minsan lang ito ipapakita at gagana, sa "
            + "pahina ng pag-sign in sa ilalim ng “May code ako”.",
        invitationUntil: "May bisa hanggang #",
        backToStaff: "Bumalik sa mga kawani"
    )
}

extension RoleWords {
    static let filipino = RoleWords(
        registrar: RefusalText("Tagatala", "kumukuha ng aplikasyon, nag-aabot ng liham"),
        reviewer: RefusalText("Tagasuri", "sumusuri at nagpapasya"),
        signer: RefusalText("Tagalagda", "nagbibigay ng liham, pangalawang opisyal sa pagbawi"),
        caller: RefusalText("Tagatawag", "tumatawag ng tiket, nag-aabot ng liham"),
        exchangeDesk: RefusalText("Mesa ng palitan", "nagpapalit ng liham ng ibang tanggapan"),
        monitor: RefusalText("Tagamasid", "nakakakita ng bilang, insidente at talaan"),
        custodian: RefusalText("Tagapag-ingat", "nagbubukas ng rehistro kasama ng iba"),
        administrator: RefusalText("Tagapangasiwa", "nangangalaga sa kawani, walang rekord")
    )
}

extension PeopleFaultWords {
    static let filipino = PeopleFaultWords(
        doesNotFit: RefusalText(
            "Hindi tugma ang pangalan, password o code.",
            "Hindi sinasabi kung alin. Minsan lang gumagana ang code: hintayin ang kasunod."
        ),
        wait: RefusalText(
            "Masyadong maraming pagsubok mula rito.",
            "Maghintay ng # segundo, saka subukang muli. Hindi naaabala ang ibang mesa."
        ),
        busy: RefusalText("Marami ang nagsa-sign in ngayon.", "Subukang muli sandali lang."),
        codeDoesNotFit: RefusalText(
            "Hindi tugma ang pangalan o code, o luma na ang code.",
            "Humingi ng bago sa tagapangasiwa; minsan lang gumagana ang code, sa tatlong araw."
        ),
        badSignInName: RefusalText(
            "Hindi ito pangalang pang-sign in.",
            "Dalawa hanggang 32 maliliit na titik, numero, tuldok o gitling; titik ang una."
        ),
        officerMissing: RefusalText(
            "Kulang ang pangalan sa audit o hindi ito pangalan.",
            "Isulat ito sa mga titik ng anumang sulat."
        ),
        nameTaken: RefusalText(
            "May gumagamit na ng pangalang ito rito.",
            "Iisang tao lang ang may-ari ng dalawang pangalan, dahil nasa audit ang mga ito."
        ),
        alreadySetUp: RefusalText(
            "Handa na ang tanggapang ito.",
            "Mag-sign in, o humingi ng code sa tagapangasiwa."
        ),
        tooShort: RefusalText(
            "Masyadong maikli ang password.",
            "Kailangan ng hindi bababa sa # titik: madaling tandaan ang apat o limang salita."
        ),
        tooLong: RefusalText("Masyadong mahaba ang password.", "Hanggang # byte lamang."),
        tooUniform: RefusalText(
            "Iilang titik lang ang inuulit ng password.",
            "Gumamit ng mga salita sa halip na iisang pindutan."
        ),
        holdsName: RefusalText(
            "Nasa password ang sariling pangalan.",
            "Iyon ang unang sinusubukan. Pumili ng ibang salita."
        ),
        wellKnown: RefusalText(
            "Sinusubukan ng lahat ang password na ito.",
            "Pumili ng mga salitang ikaw lang ang magsasama."
        ),
        notTheSame: RefusalText("Magkaiba ang dalawang password.", "I-type nang dalawang beses."),
        proofDoesNotFit: RefusalText(
            "Mali ang kasalukuyang password o code.",
            "I-type muli ang dalawa. Minsan lang gumagana ang code: hintayin ang kasunod. "
                + "Walang nabago."
        ),
        secondFactorDoesNotFit: RefusalText(
            "Hindi ito ang mga numero ng teleponong ito.",
            "Tingnan kung tama ang orasan nito, hintayin ang kasunod na anim na numero, at i-type."
        ),
        noSuchMember: RefusalText("Walang may ganitong pangalan dito.", "Bumalik sa mga kawani."),
        rolesMissing: RefusalText("Walang napiling tungkulin.", "Pumili ng kahit isa."),
        administratorSeesNoPersons: RefusalText(
            "Hindi maaaring pagsamahin ang mga tungkuling ito.",
            "Ang gumagawa ng account ay hindi dapat magbukas ng rekord: maaari siyang maging "
                + "sarili niyang pangalawang opisyal."
        ),
        lastAdministrator: RefusalText(
            "Ito ang huling tagapangasiwa.",
            "Tumanggap muna ng isa pa; dapat may matirang mangangalaga sa mga kawani."
        ),
        changedMeanwhile: RefusalText(
            "May ibang nagbago nito samantala.",
            "Walang itinago sa ginawa mo. Tingnan itong muli."
        )
    )
}
