extension DeskWords {
    static let pashto = DeskWords(
        title: "د غوښتنې اخیستل",
        lead: "یوازې د کور ولایت ته اړتیا شته. څه چې کس نشي یا نه غواړي ووایي، تش پاتې کېږي.",
        secondName: "نوم، د کس په خپل لیکدود",
        secondLanguage: "د نوم ژبه",
        fullName: "نوم په لاتیني تورو",
        suggested: "وړاندیز دی: وپوښتئ او سم یې کړئ.",
        fatherSecondName: "د پلار نوم، په خپل لیکدود",
        fatherName: "د پلار نوم په لاتیني تورو",
        birthYear: "د زېږېدو کال",
        birthDate: "د زېږېدو بشپړه نېټه",
        birthDateHint: "یوازې که بشپړه معلومه وي. میلادي، اته رقمونه: ۱۹۹۰۰۱۳۱.",
        calendar: "جنتري",
        calendarByYear: "د کال له مخې",
        gregorian: "میلادي",
        solarHijri: "هجري لمریز",
        province: "د کور ولایت",
        chooseProvince: "وټاکئ",
        district: "ولسوالي یا کلی",
        identityPaper: "د پېژندنې سند، ډول او شمېره",
        channel: "څنګه راغی",
        inPerson: "پخپله",
        representative: "د استازي له لارې",
        detentionOfficer: "د توقیف د مأمور له لارې",
        consulate: "د قونسلګرۍ له لارې",
        contact: "له کس سره د اړیکې لار",
        notes: "یادښت",
        notesHint: "لکه دلته هر څه مُهر شوی. نه دا چې څوک څه و یا یې څه کړي.",
        photo: "انځور",
        photoHint: "JPEG یا PNG تر ۱۲۸ کیلوبایټو؛ لوی یې همدلته وړوکی کېږي. اړین نه دی.",
        camera: "کامره وکاروئ",
        takePhoto: "انځور واخلئ",
        noCamera: "کامره دلته کار نه کوي. یو فایل وټاکئ، یا بې انځوره لاړ شئ.",
        keep: "وساتئ او نوبت ورکړئ",
        draftKept: "مسوده مُهر شوې وساتل شوه.",
        draftNotKept: "دفتر ته نه رسېږي. دا پاڼه پرانیستې پرېږدئ؛ هیڅ نه ورکېږي.",
        clear: "فورم پاک کړئ",
        hitsLead: "یوه پوښتنه ده، هېڅکله د چا د ګرځولو دلیل نه دی.",
        comparedAtReview: "کتونکی دا غوښتنه له مخکنیو غوښتنو سره پرتله کوي.",
        ticket: "نوبت",
        ticketLead: "غوښتنه وساتل شوه.",
        slip: "د نوبت پرزه چاپ کړئ",
        next: "بل کس",
        reasons: .pashto,
        faults: .pashto
    )
}

extension HitWords {
    static let pashto = HitWords(
        samePaper: "هماغه د پېژندنې سند",
        sameSpelling: "نوم یو ډول لیکل شوی",
        nameSoundsAlike: "نوم یو ډول غږېږي",
        partOfNameSoundsAlike: "د نوم یوه برخه یو ډول غږېږي",
        fatherSoundsAlike: "د پلار نوم یو ډول غږېږي",
        sameBirthYear: "هماغه د زېږېدو کال",
        nearBirthYear: "د زېږېدو کال یو کال توپیر لري",
        sameProvince: "هماغه ولایت",
        sameContact: "هماغه د اړیکې لار",
        otherFather: "خو د پلار نوم بل دی",
        otherBirthYear: "خو د زېږېدو کال بل دی",
        thinnedRecord: "دوه نښې یو دي؛ دوسیه پخپله له منځه تللې"
    )
}

extension DeskFaultWords {
    static let pashto = DeskFaultWords(
        missing: "دا اړین دی. وټاکئ او فورم بیا ولېږئ.",
        notAName: "نوم توري لري، نه رقمونه او نښې. سم یې کړئ یا تش یې پرېږدئ.",
        notLatin: "دلته یوازې لاتیني توري؛ خپل لیکدود مخکې خانې ته ځي.",
        notAYear: "دا د ژوندي کس د زېږېدو کال نه دی. څلور رقمونه ولیکئ یا تش یې پرېږدئ.",
        tooLong: "تر هغه اوږد دی چې وساتل شي. لنډ یې کړئ.",
        notAPhoto: "JPEG یا PNG تر ۱۲۸ کیلوبایټو نه دی. بل وټاکئ یا بې انځوره لاړ شئ.",
        other: "داسې نشي ساتل کېدای. سم یې کړئ یا تش یې پرېږدئ."
    )
}
