extension ReviewWords {
    static let dari = ReviewWords(
        title: "بررسی",
        decideTitle: "تصمیم",
        lead: "شماره‌های نوبت، بدون نام. کسانی که دیرتر منتظرند اول می‌آیند.",
        list: .dari,
        one: .dari,
        decide: .dari,
        batch: .dari,
        faults: .dari,
        states: .dari
    )
}

extension ReviewListWords {
    static let dari = ReviewListWords(
        filters: "کدام‌ها",
        state: "وضعیت",
        province: "ولایت اصلی",
        everyProvince: "همه ولایت‌ها",
        waiting: "انتظار",
        anyTime: "هر مدت",
        atLeast: "دست‌کم #",
        onlyHits: "تنها آنان که شاید پیش از این درخواست داده‌اند",
        show: "نشان دهید",
        count: "در این فهرست: #",
        countAndMore: "در این فهرست: بیش از #",
        nobody: "این‌جا کسی منتظر نیست. درخواست‌ها همین که نگه داشته شوند نشان داده می‌شوند.",
        select: "انتخاب نوبت",
        ticket: "نوبت",
        channel: "چگونه آمد",
        hits: "درخواست‌های پیشین",
        notLooked: "هنوز دیده نشده",
        fromStart: "از آغاز",
        further: "ادامه",
        keys: [
            ("↑ ↓", "بالا، پایین"), ("Enter", "باز کردن"), ("x", "انتخاب"),
            ("j k", "پایین، بالا"),
        ]
    )
}

extension ReviewCaseWords {
    static let dari = ReviewCaseWords(
        grants: "# از # مأمور موافقت کرده‌اند.",
        refusals: "# از # مأمور رد کرده‌اند.",
        said: "تصمیم‌ها",
        nothingSaid: "هنوز کسی تصمیم نگرفته است.",
        granted: "موافقت کرد",
        referred: "به # فرستاد",
        refused: "رد کرد: #",
        tookBack: "تصمیم خود را پس گرفت",
        appealed: "اعتراض را ثبت کرد: دیگران از نو تصمیم می‌گیرند",
        countsNoLonger: "دیگر شمرده نمی‌شود",
        beforeAppeal: "پیش از اعتراض",
        corrections: "اصلاح‌ها",
        open: "باز کردن پروندهٔ شخص",
        openLead: "هر بار باز کردن با نام شما و دلیل آن نگه داشته و شمرده می‌شود.",
        reason: "دلیل",
        reasons: [
            "برای تصمیم", "برای مقایسه با درخواست پیشین", "برای شنیدن اعتراض",
            "برای پاسخ به درخواست‌کننده",
        ],
        openButton: "باز کنید",
        person: "شخص",
        unknown: "گفته نشده",
        photo: "عکس شخص",
        note: "یادداشت",
        hits: "شاید پیش از این درخواست داده باشد",
        noHits: "هیچ درخواست پیشینی مانند این نیست.",
        notCompared: "اکنون نمی‌توان گفت که این شخص پیش از این درخواست داده است یا نه.",
        beside: "مقایسه با نوبت #",
        besideTitle: "پهلو به پهلو",
        same: "یک‌سان",
        differs: "فرق دارد",
        onlyOne: "تنها در یکی",
        difference: "مقایسه",
        next: "بعدی: نوبت #",
        backToQueue: "برگشت به صف",
        notice: "اطلاعیهٔ رد (PDF)"
    )
}

extension ReviewDecideWords {
    static let dari = ReviewDecideWords(
        title: "تصمیم شما",
        grant: "موافقت",
        refuse: "رد: #",
        refer: "فرستادن به #",
        referTo: "فرستادن به دفتر دیگر",
        note: "یادداشت",
        noteHint: "با پروندهٔ شخص مُهر می‌شود. لازم نیست.",
        button: "این تصمیم را نگه دارید",
        kept: "تصمیم شما نگه داشته شد.",
        waitsForOthers: "برنامه تصمیم مأمور دیگری را نیز می‌خواهد.",
        takeBack: "تصمیمم را پس می‌گیرم",
        takeBackOpen: "ممکن است تا وقتی که مأمور دیگری تصمیم بگیرد.",
        takeBackUntil: "تا ساعت # ممکن است، اگر کسی بر پایهٔ آن کاری نکرده باشد.",
        appeal: "شخص رد را نمی‌پذیرد",
        appealUntil: "تا # می‌توان اعتراض ثبت کرد. سپس مأموران دیگر از نو تصمیم می‌گیرند.",
        appealNote: "آنچه شخص می‌گوید",
        appealNoteHint: "به زبان خودش. با پروندهٔ شخص مُهر می‌شود. لازم نیست.",
        appealButton: "ثبت اعتراض",
        appealOver: "وقت اعتراض در # پایان یافت. درخواست تازه همیشه ممکن است.",
        othersDecide: "شما تصمیم گرفته‌اید. تصمیم مأمور دیگری لازم است.",
        typed: "آنچه نوشته بودید"
    )
}

extension ReviewBatchWords {
    static let dari = ReviewBatchWords(
        legend: "با انتخاب‌شده‌ها",
        choose: "انتخاب کنید",
        button: "مرور کنید",
        title: "مرور",
        lead: "هنوز چیزی تصمیم نشده است. # تا انتخاب شده‌اند.",
        tickets: "نوبت‌ها",
        leftOut: "این‌ها را اکنون نمی‌توان تصمیم گرفت و کنار گذاشته شدند:",
        sure: "هر یک از این # را دیده‌ام و به این دلیل رد می‌کنم.",
        confirm: CountedWords(
            one: "تصمیم بر # درخواست",
            many: "تصمیم بر # درخواست"
        ),
        deciding: "یکی پس از دیگری تصمیم گرفته می‌شود…",
        doneTitle: "تصمیم شد",
        done: "# از # تصمیم شد.",
        notDone: "این‌ها تصمیم نشدند. در آن‌ها چیزی تغییر نکرد:",
        each: "هر یک جداست؛ برای پس گرفتن یکی را باز کنید.",
        nothingChosen: RefusalText(
            "چیزی انتخاب نشده است.",
            "تا # درخواست را نشانه کنید و انتخاب کنید که چه می‌گویید."
        ),
        notSure: RefusalText(
            "رد چند درخواست یک‌جا دو بار پرسیده می‌شود.",
            "اگر هر یک را دیده‌اید خانهٔ زیر را نشانه کنید، یا برگردید و یک‌یک باز کنید."
        )
    )
}

extension ReviewFaultWords {
    static let dari = ReviewFaultWords(
        notFound: RefusalText("چنین نوبتی این‌جا نیست.", "پرزه را دوباره ببینید."),
        alreadyDecided: RefusalText(
            "این پرونده تصمیم شده است: #.",
            "چیزی تغییر نکرد. آنچه گفته شد در پایین است."
        ),
        sameOfficer: RefusalText(
            "شما بر این پرونده سخن گفته‌اید.",
            "برنامه سخن مأمور دیگری را می‌خواهد؛ سخن شما نگه داشته شده است."
        ),
        refusedBefore: RefusalText(
            "شما این را پیش از اعتراض رد کرده‌اید.",
            "اعتراض را دیگران تصمیم می‌گیرند. چیزی تغییر نکرد."
        ),
        nothingChosen: RefusalText(
            "چیزی انتخاب نشده است.",
            "انتخاب کنید که چه می‌گویید، سپس دوباره بفرستید."
        ),
        changedMeanwhile: RefusalText(
            "از وقتی این صفحه را باز کردید کسی پرونده را تغییر داده است.",
            "سخن شما هنوز نگه داشته نشده. آنچه گفته شد را ببینید، سپس تصمیم بگیرید؛ "
                + "یادداشت شما در پایین است."
        ),
        nothingToTakeBack: RefusalText(
            "شما این‌جا سخنی برای پس گرفتن ندارید.",
            "آنچه گفته شد در پایین است."
        ),
        actedOn: RefusalText(
            "پس از آن کس دیگری سخن گفته است.",
            "سخن شما را دیگر نمی‌توان پس گرفت."
        ),
        tooLateToTakeBack: RefusalText(
            "تصمیم برجاست.",
            "وقت پس گرفتن گذشته است. بر رد می‌توان اعتراض کرد."
        ),
        notRefused: RefusalText("تنها بر رد می‌توان اعتراض کرد.", "چیزی تغییر نکرد."),
        appealTooLate: RefusalText(
            "وقت اعتراض گذشته است.",
            "درخواست تازه همیشه در میز ممکن است."
        ),
        noteTooLong: RefusalText(
            "این یادداشت بسیار دراز است.",
            "چیزی نگه داشته نشد. کوتاهش کنید."
        ),
        noteNotPlain: RefusalText(
            "در این یادداشت نشانه‌هایی است که متن نیست.",
            "چیزی نگه داشته نشد. از نو بنویسید."
        ),
        reasonMissing: RefusalText(
            "پرونده برای دلیلی باز می‌شود.",
            "یکی را انتخاب کنید، سپس دوباره باز کنید."
        ),
        quotaReached: RefusalText(
            "شما به اندازه‌ای که یک مأمور در روز می‌تواند پرونده باز کرده‌اید: #.",
            "همکاری می‌تواند ادامه دهد. آنچه باز نکرده‌اید تا فردا می‌ماند."
        ),
        thinned: RefusalText(
            "این پرونده چنان که برنامه می‌خواهد از میان برده شده است.",
            "تنها شماره، وضعیت و تاریخ‌ها مانده است."
        )
    )
}

extension StateWords {
    static let dari = StateWords(
        received: "گرفته شده",
        recommended: "پیشنهاد شده",
        granted: "موافقت شده",
        referred: "به دفتر دیگر فرستاده شده",
        refused: "رد شده",
        issued: "نامه ساخته شده",
        collected: "تحویل شده"
    )
}
