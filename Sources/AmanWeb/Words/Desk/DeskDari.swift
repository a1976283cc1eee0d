extension DeskWords {
    static let dari = DeskWords(
        title: "گرفتن درخواست",
        lead: "تنها ولایت اصلی لازم است. آنچه شخص نمی‌تواند یا نمی‌خواهد بگوید خالی می‌ماند.",
        secondName: "نام، به خط خود شخص",
        secondLanguage: "زبان نام",
        fullName: "نام با حروف لاتین",
        suggested: "پیشنهاد است: بپرسید و درست کنید.",
        fatherSecondName: "نام پدر، به خط خود شخص",
        fatherName: "نام پدر با حروف لاتین",
        birthYear: "سال تولد",
        birthDate: "تاریخ کامل تولد",
        birthDateHint: "تنها اگر کاملاً معلوم است. میلادی، هشت رقم: ۱۹۹۰۰۱۳۱.",
        calendar: "تقویم",
        calendarByYear: "از روی خود سال",
        gregorian: "میلادی",
        solarHijri: "هجری شمسی",
        province: "ولایت اصلی",
        chooseProvince: "انتخاب کنید",
        district: "ولسوالی یا قریه",
        identityPaper: "سند هویت، نوع و شماره",
        channel: "چگونه آمد",
        inPerson: "خودش",
        representative: "از راه نماینده",
        detentionOfficer: "از راه مأمور توقیف",
        consulate: "از راه قونسلگری",
        contact: "راه تماس با شخص",
        notes: "یادداشت",
        notesHint: "مانند همه چیز این‌جا مُهرشده. نه این‌که کسی چه بود یا چه کرد.",
        photo: "عکس",
        photoHint: "JPEG یا PNG تا ۱۲۸ کیلوبایت؛ کلان‌تر همین‌جا خُرد می‌شود. لازم نیست.",
        camera: "کامره را به کار ببرید",
        takePhoto: "عکس بگیرید",
        noCamera: "کامره این‌جا کار نمی‌کند. فایلی انتخاب کنید، یا بی‌عکس ادامه دهید.",
        keep: "نگه دارید و نوبت بدهید",
        draftKept: "پیش‌نویس مُهرشده نگه داشته شد.",
        draftNotKept: "به دفتر نمی‌رسد. این صفحه را باز بگذارید؛ چیزی گم نمی‌شود.",
        clear: "فورم را پاک کنید",
        hitsLead: "یک پرسش است، هرگز دلیل برای برگرداندن کسی نیست.",
        comparedAtReview: "بررسی‌کننده این درخواست را با درخواست‌های پیشین مقایسه می‌کند.",
        ticket: "نوبت",
        ticketLead: "درخواست نگه داشته شد.",
        slip: "چاپ پرزهٔ نوبت",
        next: "نفر بعدی",
        reasons: .dari,
        faults: .dari
    )
}

extension HitWords {
    static let dari = HitWords(
        samePaper: "همان سند هویت",
        sameSpelling: "نام یک‌سان نوشته شده",
        nameSoundsAlike: "نام هم‌آوا است",
        partOfNameSoundsAlike: "بخشی از نام هم‌آوا است",
        fatherSoundsAlike: "نام پدر هم‌آوا است",
        sameBirthYear: "همان سال تولد",
        nearBirthYear: "سال تولد یک سال پس و پیش",
        sameProvince: "همان ولایت",
        sameContact: "همان راه تماس",
        otherFather: "اما نام پدر دیگر است",
        otherBirthYear: "اما سال تولد دیگر است",
        thinnedRecord: "دو نشانی یکی است؛ خود پرونده از میان رفته"
    )
}

extension DeskFaultWords {
    static let dari = DeskFaultWords(
        missing: "این لازم است. انتخاب کنید و فورم را دوباره بفرستید.",
        notAName: "نام حروف دارد، نه رقم و نشانه. درست کنید یا خالی بگذارید.",
        notLatin: "این‌جا تنها حروف لاتین؛ خط خود شخص در خانهٔ پیش از آن می‌آید.",
        notAYear: "سال تولد کسی زنده نیست. چهار رقم بنویسید یا خالی بگذارید.",
        tooLong: "درازتر از آن است که نگه داشته شود. کوتاه کنید.",
        notAPhoto: "JPEG یا PNG تا ۱۲۸ کیلوبایت نیست. دیگری انتخاب کنید یا بی‌عکس بروید.",
        other: "چنین نگه داشته نمی‌شود. درست کنید یا خالی بگذارید."
    )
}
