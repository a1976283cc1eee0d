/// The fixed words printed on paper, in one language.
///
/// Dari, Pashto and Filipino await review by native speakers.
struct PaperWords: Hashable {
    let number: String
    let kind: String
    let validFrom: String
    let validUntil: String
    let home: String
    let from: String
    let to: String
    let exchangeAt: String
    let name: String
    let guardian: String
    let birthYear: String
    let conditions: String
    let effects: String
    let nonEffects: String
    let forTheGuard: String
    /// Look, compare, let pass.
    let guardSentences: [String]
    let signature: String
    let stamp: String
    let photo: String
    let checkAt: String
    /// Said on every page of a programme that is only an example.
    let sample: String
    let ticket: String
    let bring: [String]

    static func of(_ language: String) -> PaperWords {
        switch language {
        case "prs": dari
        case "pus": pashto
        case "fil": filipino
        default: english
        }
    }

    private static let english = PaperWords(
        number: "Number",
        kind: "Kind",
        validFrom: "Valid from",
        validUntil: "Valid until",
        home: "Province",
        from: "From",
        to: "To",
        exchangeAt: "Exchange at",
        name: "Name",
        guardian: "Father or guardian",
        birthYear: "Born",
        conditions: "Conditions",
        effects: "What this letter does",
        nonEffects: "What it does not do",
        forTheGuard: "For the guard",
        guardSentences: [
            "Look at the letter and its dates.",
            "Compare name, year of birth and photo.",
            "Let the holder pass. In doubt, call.",
        ],
        signature: "Signature",
        stamp: "Stamp",
        photo: "Photo",
        checkAt: "Check it at",
        sample: "SAMPLE: nobody may rely on this paper",
        ticket: "Your number",
        bring: ["Keep this slip and bring it.", "Bring a paper with your name, if you have one."]
    )

    private static let dari = PaperWords(
        number: "شماره",
        kind: "نوع",
        validFrom: "معتبر از",
        validUntil: "معتبر تا",
        home: "ولایت",
        from: "از",
        to: "به",
        exchangeAt: "محل تبدیل",
        name: "نام",
        guardian: "نام پدر یا سرپرست",
        birthYear: "سال تولد",
        conditions: "شرایط",
        effects: "این نامه چه می‌کند",
        nonEffects: "این نامه چه نمی‌کند",
        forTheGuard: "برای نگهبان",
        guardSentences: [
            "نامه و تاریخ‌های آن را ببینید.",
            "نام، سال تولد و عکس را مقایسه کنید.",
            "بگذارید دارنده بگذرد. اگر شک دارید، زنگ بزنید.",
        ],
        signature: "امضا",
        stamp: "مهر",
        photo: "عکس",
        checkAt: "بررسی نامه",
        sample: "نمونه: این ورق اعتبار ندارد",
        ticket: "نوبت شما",
        bring: ["این ورق را نگه دارید و با خود بیاورید.", "اگر سندی با نام خود دارید، بیاورید."]
    )

    private static let pashto = PaperWords(
        number: "شمېره",
        kind: "ډول",
        validFrom: "د اعتبار پیل",
        validUntil: "د اعتبار پای",
        home: "ولایت",
        from: "له",
        to: "تر",
        exchangeAt: "د بدلولو ځای",
        name: "نوم",
        guardian: "د پلار یا سرپرست نوم",
        birthYear: "د زېږېدو کال",
        conditions: "شرطونه",
        effects: "دا لیک څه کوي",
        nonEffects: "دا لیک څه نه کوي",
        forTheGuard: "د ساتونکي لپاره",
        guardSentences: [
            "لیک او نېټې یې وګورئ.",
            "نوم، د زېږېدو کال او عکس پرتله کړئ.",
            "لرونکی یې پرېږدئ چې تېر شي. که شک لرئ، زنګ ووهئ.",
        ],
        signature: "لاسلیک",
        stamp: "ټاپه",
        photo: "عکس",
        checkAt: "د لیک کتنه",
        sample: "بېلګه: دا پاڼه اعتبار نه لري",
        ticket: "ستاسو نوبت",
        bring: ["دا پاڼه وساتئ او له ځان سره یې راوړئ.", "که مو د خپل نوم سند لرئ، رایې وړئ."]
    )

    private static let filipino = PaperWords(
        number: "Numero",
        kind: "Uri",
        validFrom: "May bisa mula",
        validUntil: "May bisa hanggang",
        home: "Lalawigan",
        from: "Mula sa",
        to: "Patungo sa",
        exchangeAt: "Ipapalit sa",
        name: "Pangalan",
        guardian: "Ama o tagapag-alaga",
        birthYear: "Ipinanganak",
        conditions: "Mga kondisyon",
        effects: "Ang nagagawa ng liham na ito",
        nonEffects: "Ang hindi nito nagagawa",
        forTheGuard: "Para sa bantay",
        guardSentences: [
            "Tingnan ang liham at ang mga petsa nito.",
            "Ihambing ang pangalan, taon ng kapanganakan at larawan.",
            "Padaanin ang may hawak. Kung may alinlangan, tumawag.",
        ],
        signature: "Lagda",
        stamp: "Selyo",
        photo: "Larawan",
        checkAt: "Suriin ito sa",
        sample: "HALIMBAWA: walang bisa ang papel na ito",
        ticket: "Ang iyong numero",
        bring: [
            "Itago at dalhin ang papel na ito.",
            "Magdala ng papel na may pangalan mo, kung mayroon.",
        ]
    )
}
