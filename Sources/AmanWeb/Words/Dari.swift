extension PageWords {
    static let dari = PageWords(
        frame: FrameWords(
            skipToContent: "رفتن به متن",
            languages: "زبان",
            steps: "کار، قدم به قدم",
            apply: "درخواست",
            review: "بررسی",
            decide: "تصمیم",
            issue: "صدور",
            handOut: "تسلیمی",
            exchange: "تبدیل",
            revoke: "باطل کردن",
            today: "امروز",
            checkLetter: "بررسی یک نامه",
            signIn: "ورود",
            signOut: "خروج",
            lock: "قفل کردن",
            account: "حساب شما",
            staff: "کارکنان",
            waiting: "در انتظار",
            noNames: "این صفحه تنها شمار را نشان می‌دهد، نه نام کسی را.",
            sample: "نمونه‌ای برای آزمایش. کسی به این نامه‌ها تکیه نکند.",
            awaitsReview: "این ترجمه هنوز بازبینی نشده است."
        ),
        today: TodayWords(
            lettersToday: CountedWords(
                one: "نامه امروز صادر شد",
                many: "نامه امروز صادر شد"
            ),
            applicationsToday: "درخواست‌های امروز",
            handedOutToday: "امروز تسلیم شد",
            waitingToBeCalled: "منتظر نوبت",
            noShows: "هنگام صدا زدن نیامدند",
            lettersByKind: "نامه‌ها به تفکیک نوع",
            kind: "نوع",
            inAll: "مجموع",
            lettersByStatus: "وضعیت نامه‌ها",
            valid: "معتبر",
            exchanged: "تبدیل شده",
            suspended: "متوقف شده",
            revoked: "پس گرفته شده",
            log: "دفتر عمومی",
            logAbout: "هر نامه و هر تغییر این‌جا به شکل عددی ثبت است که نام کسی در آن نیست.",
            entries: CountedWords(one: "ثبت", many: "ثبت"),
            newestTreeHead: "تازه‌ترین سر درخت",
            noTreeHead: "هنوز سر درختی امضا نشده است؛ با نخستین نامه این‌جا می‌آید.",
            forCheckpoints: "برای پوسته‌ها",
            bundle: "بسته: هر آنچه یک پوسته لازم دارد، در یک فایل",
            trustList: "فهرست اعتماد",
            statusList: "فهرست وضعیت",
            treeHead: "سر درخت",
            nothingYet: "هنوز کسی درخواست نداده است. شمار روز این‌جا خواهد آمد.",
            noLettersYet: "هنوز نامه‌ای نیست. شمار هر نوع نامه این‌جا خواهد آمد."
        ),
        check: .dari,
        verdict: .dari,
        refusals: .dari,
        signIn: .dari,
        account: .dari,
        staff: .dari,
        tokens: .dari,
        roles: .dari,
        people: .dari,
        desk: .dari,
        review: .dari,
        board: .dari,
        call: .dari,
        pace: .dari,
        coverage: .dari,
        notices: .dari,
        audit: .dari,
        programme: .dari,
        issue: .dari,
        letter: .dari,
        revoke: .dari,
        exchange: .dari
    )
}

extension CheckWords {
    static let dari = CheckWords(
        lead: "متن کُد نامه را بچسپانید، یا عکس آن را انتخاب کنید.",
        textLabel: "متن نامه",
        textHint: "ردیفی دراز از حروف کلان لاتین و ارقام، چنان‌که اسکنر می‌خواند.",
        or: "یا",
        photoLabel: "عکس نامه",
        photoHint: "JPEG یا PNG. یک کُد که بیشتر عکس را پُر کند بس است.",
        button: "این نامه را بررسی کنید",
        privacy: "هیچ چیز از نامه نگه داشته نمی‌شود: نه متن، نه عکس، نه فهرست کسانی که بررسی شدند."
    )
}

extension VerdictWords {
    static let dari = VerdictWords(
        until: "تا #",
        from: "از #",
        born: "متولد #",
        travelsTo: "به",
        listOld: "عمر فهرست: #",
        inLog: "در دفتر عمومی ثبت است",
        logNotCovered: "دفتر عمومی برای آن در دسترس نیست",
        another: "بررسی نامهٔ دیگر",
        clears: "این صفحه پس از ۳۰ ثانیه خودش پاک می‌شود."
    )
}

extension RefusalWords {
    static let dari = RefusalWords(
        notFound: RefusalText(
            "در این نشانی صفحه‌ای نیست.",
            "شاید نشانی ناتمام یا نادرست نوشته شده باشد."
        ),
        wrongMethod: RefusalText(
            "این نشانی را این‌گونه نمی‌توان به کار برد.",
            "برگردید و از صفحه دوباره آغاز کنید."
        ),
        textTooLong: RefusalText(
            "این متن درازتر از متن یک نامه است.",
            "متن نامه کمتر از ۸٬۱۹۲ حرف دارد. تنها متن یک کُد را بچسپانید."
        ),
        photoTooLarge: RefusalText(
            "این عکس بسیار کلان است.",
            "عکس تا ۶ میگابایت می‌گیریم. عکس خُردتر انتخاب کنید یا آن را تا کُد بِبُرید."
        ),
        tooManyPixels: RefusalText(
            "این عکس # پیکسل دارد که بسیار زیاد است.",
            "عکس تا ۴۰ میلیون پیکسل می‌خوانیم. عکس خُردتر انتخاب کنید یا آن را تا کُد بِبُرید."
        ),
        wrongType: RefusalText(
            "این عکسی نیست که بتوانیم بخوانیم.",
            "یک عکس دیگر، JPEG یا PNG، انتخاب کنید."
        ),
        noCode: RefusalText(
            "در این عکس کُدی نیافتیم.",
            "نامه را هموار بگذارید، روشنی بیشتر بدهید، و بگذارید یک کُد بیشتر عکس را پُر کند."
        ),
        nothingGiven: RefusalText(
            "نه متنی بود و نه عکسی.",
            "متن نامه را بچسپانید یا عکس آن را انتخاب کنید و دوباره بررسی کنید."
        ),
        brokenForm: RefusalText(
            "فورم کامل نرسید.",
            "هیچ چیز نگه داشته نشد. دوباره بفرستید."
        ),
        tooSlow: RefusalText(
            "رسیدن عکس بسیار طول کشید.",
            "عکس را تا کُد بِبُرید، یا به جای آن متن نامه را بچسپانید."
        ),
        busy: RefusalText(
            "همین لحظه چند عکس خوانده می‌شود.",
            "اندکی صبر کنید و دوباره بررسی کنید."
        ),
        formTooLarge: RefusalText(
            "این فورم بسیار بزرگ است.",
            "هیچ چیز نگه داشته نشد. کوتاه کنید، یا عکس خُردتر انتخاب کنید."
        ),
        overloaded: RefusalText(
            "دفتر همین حالا بیش از توانش کار دارد.",
            "از کار شما چیزی آغاز نشده است. کمی صبر کنید و باز بفرستید."
        ),
        signedOut: RefusalText(
            "شما بیرون شده‌اید.",
            "دوباره وارد شوید. آنچه پشت میز آغاز کرده بودید برای شما مُهرشده مانده است."
        ),
        locked: RefusalText(
            "این صفحه قفل است.",
            "با رمز عبور تان باز کنید، سپس فورم را دوباره بفرستید."
        ),
        needsSecondFactor: RefusalText(
            "نخست تلفون تان را آماده کنید.",
            "هر حساب این‌جا عامل دوم لازم دارد."
        ),
        notYours: RefusalText(
            "این صفحه برای وظیفه‌های دیگر است.",
            "چیزی نادرست نیست. اگر باید از شما باشد، به مدیر بگویید."
        ),
        staleForm: RefusalText(
            "این فورم از صفحهٔ کهنه است.",
            "هیچ کاری نشد. صفحه را از نو باز کنید و دوباره بفرستید."
        ),
        boardsFull: RefusalText(
            "تابلوهای نوبتِ زیادی باز است.",
            "یکی از آنها را ببندید و این صفحه را دوباره باز کنید."
        ),
        ourFault: RefusalText(
            "چیزی از سوی ما کار نکرد.",
            "عیب از نامه نیست. اندکی بعد دوباره کوشش کنید؛ اگر همچنان بود، به دفتر تماس بگیرید."
        ),
        backToCheck: "بررسی یک نامه",
        backToToday: "برگشت به امروز"
    )
}
