/// What is said of a letter that was looked up by its number and check code, in one language.
struct CheckPhrases: Sendable {
    var known: Phrase
    var notKnown: Phrase
    var cannotLookUp: Phrase
    /// Follows what a notice tells.
    var toldNotProven: String
    var asOf: String

    static func of(_ language: String) -> CheckPhrases {
        switch Array(language.utf8) {
        case Array("prs".utf8): dari
        case Array("pus".utf8): pashto
        case Array("fil".utf8): filipino
        default: english
        }
    }

    private static let english = CheckPhrases(
        known: Phrase(
            "Known here; nothing is told against it",
            """
            {office} has issued a letter that this code goes with. Dates and names are not proven \
            by it: read them from the paper, and compare name, year of birth and photo. If they \
            fit, let the holder pass.
            """
        ),
        notKnown: Phrase(
            "Not known here",
            """
            It may be newer than this list, or misheard: have it read again, and call {office}. \
            Until then treat the holder as you would any traveller. Not a reason to hold anyone.
            """
        ),
        cannotLookUp: Phrase(
            "Cannot be looked up here",
            """
            This list has no letters of that office that can be looked up: update it, or call \
            {office}. Until then treat the holder as you would any traveller. Not a reason to \
            hold anyone.
            """
        ),
        toldNotProven: "Have the code read again before you say so.",
        asOf: "as of {date}"
    )

    private static let dari = CheckPhrases(
        known: Phrase(
            "اینجا شناخته است؛ چیزی بر ضد آن گفته نشده",
            """
            {office} نامه‌ای صادر کرده است که این کد به آن می‌خورد. تاریخ‌ها و نام‌ها با \
            این کد ثابت \
            نمی‌شود: آن‌ها را از روی کاغذ بخوانید و نام، سال تولد و عکس را مقایسه کنید. \
            اگر درست بود، \
            بگذارید دارنده بگذرد.
            """
        ),
        notKnown: Phrase(
            "اینجا شناخته نیست",
            """
            شاید از این فهرست تازه‌تر باشد یا درست شنیده نشده باشد: بخواهید دوباره بخوانند و با \
            {office} تماس بگیرید. تا آن وقت با دارنده مانند هر مسافر دیگر رفتار کنید. دلیلی برای \
            نگهداشتن کسی نیست.
            """
        ),
        cannotLookUp: Phrase(
            "اینجا نمی‌توان آن را جستجو کرد",
            """
            این فهرست نامه‌های آن دفتر را برای جستجو ندارد: آن را تازه کنید یا با {office} تماس \
            بگیرید. تا آن وقت با دارنده مانند هر مسافر دیگر رفتار کنید. دلیلی برای \
            نگهداشتن کسی نیست.
            """
        ),
        toldNotProven: "پیش از آن که این را بگویید، بخواهید کد را دوباره بخوانند.",
        asOf: "تا تاریخ {date}"
    )

    private static let pashto = CheckPhrases(
        known: Phrase(
            "دلته پېژندل شوی؛ پر ضد یې څه نه دي ویل شوي",
            """
            {office} داسې لیک ورکړی چې دا کوډ ورسره سمون خوري. نېټې او نومونه په دې کوډ \
            نه ثابتېږي: \
            له کاغذه یې ولولئ، نوم، د زېږېدو کال او عکس پرتله کړئ. که سم وي، لرونکی یې پرېږدئ چې \
            تېر شي.
            """
        ),
        notKnown: Phrase(
            "دلته نه دی پېژندل شوی",
            """
            کېدای شي له دې لړلیکه نوی وي یا سم اورېدل شوی نه وي: ووایئ چې بیا یې ولولي او له \
            {office} سره اړیکه ونیسئ. تر هغې له خاوند سره د هر بل مسافر په څېر چلند وکړئ. \
            دا د چا د \
            درولو دلیل نه دی.
            """
        ),
        cannotLookUp: Phrase(
            "دلته یې لټول نه شي",
            """
            دا لړلیک د هغه دفتر لیکونه د لټون لپاره نه لري: تازه یې کړئ یا له {office} سره اړیکه \
            ونیسئ. تر هغې له خاوند سره د هر بل مسافر په څېر چلند وکړئ. دا د چا د درولو دلیل نه دی.
            """
        ),
        toldNotProven: "مخکې له دې چې دا ووایئ، کوډ دې بیا ولوستل شي.",
        asOf: "تر {date} پورې"
    )

    private static let filipino = CheckPhrases(
        known: Phrase(
            "Kilala rito; walang nasabing laban dito",
            """
            Naglabas ang {office} ng liham na katugma ng code na ito. Hindi nito pinatutunayan ang \
            mga petsa at pangalan: basahin ang mga ito sa papel, at ihambing ang pangalan, taon ng \
            kapanganakan at larawan. Kung tugma, padaanin ang may hawak.
            """
        ),
        notKnown: Phrase(
            "Hindi kilala rito",
            """
            Maaaring mas bago ito sa listahang ito, o mali ang pagkarinig: ipabasa muli, at \
            tawagan ang {office}. Hanggang doon, ituring ang may hawak gaya ng sinumang \
            manlalakbay. Hindi ito dahilan upang pigilan ang sinuman.
            """
        ),
        cannotLookUp: Phrase(
            "Hindi ito mahahanap dito",
            """
            Walang mga liham ng tanggapang iyon na mahahanap sa listahang ito: i-update ito, o \
            tawagan ang {office}. Hanggang doon, ituring ang may hawak gaya ng sinumang \
            manlalakbay. Hindi ito dahilan upang pigilan ang sinuman.
            """
        ),
        toldNotProven: "Ipabasa muli ang code bago ito sabihin.",
        asOf: "ayon sa {date}"
    )
}
