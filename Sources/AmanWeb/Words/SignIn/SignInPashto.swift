extension SignInWords {
    static let pashto = SignInWords(
        title: "ننوتل",
        lead: "د دې دفتر د کارکوونکو لپاره. هر څوک کولای شي بې ننوتلو لیک وګوري.",
        name: "د ننوتلو نوم",
        password: "پټ نوم",
        code: "شپږ رقمي کوډ",
        codeHint: "ستاسو له تلیفونه، یا د بیا ترلاسه کولو کوډ. که لا یې نه لرئ، تش یې پرېږدئ.",
        button: "ننوځئ",
        haveInvitation: "له مدیره مې کوډ اخیستی دی",
        unlockTitle: "کلپ دی",
        unlockLead: "#، ستاسو پټ نوم یې بیا پرانیزي. ستاسو کار لا همدلته دی.",
        unlockButton: "کار ته دوام ورکړئ",
        beginTitle: "خپل پټ نوم وټاکئ",
        beginLead: "مدیر تاسو ته یو نوم او یو کوډ درکړی دی. کوډ یوازې یو ځل کار کوي.",
        invitation: "د مدیر کوډ",
        newPassword: "نوی پټ نوم",
        passwordHint: "لږ تر لږه ۱۲ توري. څلور یا پنځه کلمې چې یوازې تاسو یې یو ځای کوئ.",
        passwordAgain: "نوی پټ نوم یو ځل بیا",
        beginButton: "همدا پټ نوم واخلئ",
        setUpTitle: "دا دفتر چمتو کړئ",
        setUpLead: "تاسو به لومړی مدیر یاست. کوډ په هغه ټرمینل کې دی چې دفتر ترې پرانیستل شو.",
        setUpCode: "د ټرمینل کوډ",
        nameHint: "واړه لاتیني توري، رقمونه، ټکی او کرښه.",
        officer: "په پلټنه کې نوم",
        officerHint: "لکه څنګه چې همکاران یې پېژني. د هرې پرېکړې ترڅنګ راځي او پاتې کېږي.",
        setUpButton: "دا دفتر چمتو کړئ"
    )
}

extension AccountWords {
    static let pashto = AccountWords(
        title: "ستاسو حساب",
        roles: "تاسو څه کولای شئ",
        secondFactor: "دویم لامل",
        secondFactorOn: "یو تلیفون چمتو دی. بل تلیفون یې ځای نیسي.",
        secondFactorOff: "تلیفون نه دی چمتو: یوازې پټ نوم ستاسو حساب پرانیزي.",
        secondFactorLead: "انځور د کوډ جوړوونکي اپ سره سکن کړئ. انټرنیټ ته اړتیا نه لري. بیا هغه "
            + "شپږ رقمونه ولیکئ چې ښیي یې.",
        setUpSecondFactor: "یو تلیفون چمتو کړئ",
        typedSecret: "بې کامرې، دا په اپ کې ولیکئ:",
        shownCode: "هغه شپږ رقمونه چې تلیفون یې ښیي",
        takeSecondFactor: "همدا تلیفون واخلئ",
        recoveryTitle: "ستاسو د بیا ترلاسه کولو کوډونه",
        recoveryLead:
            "ویې لیکئ یا یې چاپ کړئ او له تلیفونه بېل یې وساتئ. هر یو یو ځل د شپږو رقمونو "
            + "پر ځای کار کوي. بیا نه ښودل کېږي.",
        recoveryDone: "پر کاغذ یې لرم",
        changePassword: "خپل پټ نوم بدل کړئ",
        oldPassword: "زوړ پټ نوم",
        passwordChanged: "ستاسو پټ نوم بدل شو. نور براوزرونه ووتل."
    )
}

extension StaffWords {
    static let pashto = StaffWords(
        title: "کارکوونکي",
        lead: "دلته څوک کار کوي او هر یو څه کولای شي. هیڅوک د بل پټ نوم نه شي لوستلای.",
        name: "نوم",
        roles: "دندې",
        state: "حالت",
        works: "دلته کار کوي",
        invited: "بلل شوی",
        left: "تللی دی",
        lastSignIn: "وروستی ننوتل",
        never: "لا نه",
        addTitle: "څوک واخلئ",
        addButton: "وایې خلئ او کوډ وښیئ",
        saveRoles: "دا دندې ورکړئ",
        rolesHint: "څوک چې حسابونه جوړوي، دوسیې نه پرانیزي. نوې دندې پرانیستې ناستې پای ته رسوي.",
        rolesSaved: "دندې ورکړل شوې.",
        reset: "نوی کوډ ورکړئ",
        resetHint: "پټ نوم، تلیفون او کوډونه پای ته رسېږي. د هغه چا لپاره چې ورک کړي یې دي.",
        disable: "دلته د کار پای",
        disableHint: "نور نه ننوځي. نوم په پلټنه کې پاتې کېږي.",
        enable: "بیا یې واخلئ",
        enableHint: "په نوي کوډ، د نوي پټ نوم او تلیفون لپاره.",
        invitationTitle: "دا کوډ # ته ورکړئ",
        invitationLead:
            "لاس په لاس، نه په پیغام. یوازې همدا ځل ښودل کېږي او یو ځل کار کوي، د ننوتلو "
            + "په پاڼه کې تر «له مدیره مې کوډ اخیستی دی» لاندې.",
        invitationUntil: "تر # پورې سم دی",
        backToStaff: "کارکوونکو ته ستنېدل"
    )
}

extension RoleWords {
    static let pashto = RoleWords(
        registrar: RefusalText("ثبتوونکی", "غوښتنې اخلي، لیکونه سپاري"),
        reviewer: RefusalText("کتونکی", "ګوري او پرېکړه کوي"),
        signer: RefusalText("لاسلیکوونکی", "لیکونه صادروي، د بېرته اخیستلو دویم مأمور دی"),
        caller: RefusalText("غږ کوونکی", "نوبتونو ته غږ کوي، لیکونه سپاري"),
        exchangeDesk: RefusalText("د بدلون مېز", "د نورو دفترونو لیکونه بدلوي"),
        monitor: RefusalText("څارونکی", "شمېرې، پېښې او عمومي دفتر ویني"),
        custodian: RefusalText("امانتدار", "له نورو سره یو ځای د ثبت دفتر پرانیزي"),
        administrator: RefusalText("مدیر", "کارکوونکو ته پام کوي، دوسیې نه پرانیزي")
    )
}

extension PeopleFaultWords {
    static let pashto = PeopleFaultWords(
        doesNotFit: RefusalText(
            "نوم، پټ نوم یا کوډ سم نه دی.",
            "نه ویل کېږي کوم یو. شپږ رقمي کوډ یو ځل کار کوي: بل ته انتظار وکړئ."
        ),
        wait: RefusalText(
            "له دې ځایه ډېرې هڅې وشوې.",
            "# ثانیې انتظار وکړئ او بیا هڅه وکړئ. د نورو مېزونو همکاران نه ځنډېږي."
        ),
        busy: RefusalText("همدا شېبه ډېر خلک ننوځي.", "لږ وروسته بیا هڅه وکړئ."),
        codeDoesNotFit: RefusalText(
            "نوم یا کوډ سم نه دی، یا کوډ زوړ دی.",
            "له مدیره نوی وغواړئ؛ هر کوډ یو ځل او تر درې ورځو کار کوي."
        ),
        badSignInName: RefusalText(
            "دا د ننوتلو نوم نه دی.",
            "له دوو تر ۳۲ واړه لاتیني توري، رقمونه، ټکي یا کرښې؛ لومړی یو توری."
        ),
        officerMissing: RefusalText(
            "د پلټنې لپاره نوم نشته یا نوم نه دی.",
            "د هر لیکدود په تورو یې ولیکئ."
        ),
        nameTaken: RefusalText(
            "دلته څوک همدا نوم لري.",
            "دواړه نومونه تل د یوه کس دي، ځکه پلټنه یې نوم اخلي."
        ),
        alreadySetUp: RefusalText(
            "دا دفتر له مخکې چمتو دی.",
            "ننوځئ، یا له مدیره کوډ وغواړئ."
        ),
        tooShort: RefusalText(
            "پټ نوم ډېر لنډ دی.",
            "لږ تر لږه # توري غواړي: څلور یا پنځه کلمې په یاد پاتې کېږي."
        ),
        tooLong: RefusalText("پټ نوم ډېر اوږد دی.", "تر # بایټو ډېر مه لیکئ."),
        tooUniform: RefusalText(
            "پټ نوم څو توري تکراروي.",
            "د یوې تڼۍ پر ځای کلمې ولیکئ."
        ),
        holdsName: RefusalText(
            "پټ نوم د کس خپل نوم لري.",
            "لومړی همدا ازمویل کېږي. نورې کلمې وټاکئ."
        ),
        wellKnown: RefusalText(
            "ټول دا پټ نوم ازمویي.",
            "داسې کلمې وټاکئ چې یوازې ستاسو لپاره یو ځای وي."
        ),
        notTheSame: RefusalText("دواړه پټ نومونه یو نه دي.", "نوی دوه ځله ولیکئ."),
        oldPasswordDoesNotFit: RefusalText(
            "زوړ پټ نوم سم نه دی.",
            "بیا یې ولیکئ؛ هیڅ بدل نه شول."
        ),
        secondFactorDoesNotFit: RefusalText(
            "دا د دې تلیفون رقمونه نه دي.",
            "وګورئ چې ساعت یې سم وي، بلو شپږو رقمونو ته انتظار وکړئ او ویې لیکئ."
        ),
        noSuchMember: RefusalText("دلته هیڅوک دا نوم نه لري.", "کارکوونکو ته ستانه شئ."),
        rolesMissing: RefusalText("هیڅ دنده ونه ټاکل شوه.", "لږ تر لږه یوه وټاکئ."),
        administratorSeesNoPersons: RefusalText(
            "دا دندې یو ځای نه کېږي.",
            "څوک چې حسابونه جوړوي باید دوسیې ونه پرانیزي: خپل دویم مأمور کېدای شو."
        ),
        lastAdministrator: RefusalText(
            "دا وروستی مدیر دی.",
            "لومړی بل مدیر واخلئ؛ باید څوک د کارکوونکو لپاره پاتې شي."
        ),
        changedMeanwhile: RefusalText(
            "په دې منځ کې بل چا دا بدل کړ.",
            "ستاسو هیڅ ونه ساتل شول. بیا یې وګورئ."
        )
    )
}
