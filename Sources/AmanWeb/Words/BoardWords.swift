/// The call board in the waiting room.
struct BoardWords: Sendable {
    var title: String
    var now: String
    /// Stands before the desk's number.
    var desk: String
    var before: String
    var nobody: String
    /// Told in every language of the programme, in turn.
    var ready: String
    var lost: String
    var soundOn: String
    var soundOff: String
    /// Where `#` stands for the ticket.
    var spoken: String
    /// Where the first `#` stands for the ticket, the second for the desk.
    var spokenDesk: String
}

extension BoardWords {
    static let english = BoardWords(
        title: "Call board",
        now: "Now being called",
        desk: "Desk",
        before: "Called before",
        nobody: "Nobody is being called just now. Your number will stand here.",
        ready: "Please have your paper ready.",
        lost: "This board lost its connection and is trying again. Listen for your number.",
        soundOn: "Switch the sound on",
        soundOff: "Switch the sound off",
        spoken: "Number #, please.",
        spokenDesk: "Number #, please come to desk #."
    )

    static let dari = BoardWords(
        title: "تابلوی نوبت",
        now: "نوبت این شماره است",
        desk: "میز",
        before: "شماره‌های پیشین",
        nobody: "اکنون نوبت کسی نیست. شمارهٔ شما همین‌جا نشان داده می‌شود.",
        ready: "لطفاً ورقهٔ خود را آماده داشته باشید.",
        lost: "ارتباط این تابلو قطع شده و دوباره کوشش می‌کند. به صدای نوبت گوش دهید.",
        soundOn: "روشن کردن صدا",
        soundOff: "خاموش کردن صدا",
        spoken: "شمارهٔ #، لطفاً بیایید.",
        spokenDesk: "شمارهٔ #، لطفاً به میز # بیایید."
    )

    static let pashto = BoardWords(
        title: "د نوبت تابلو",
        now: "اوس د دې شمېرې نوبت دی",
        desk: "مېز",
        before: "مخکینۍ شمېرې",
        nobody: "اوس د چا نوبت نه دی. ستاسو شمېره به همدلته ښکاره شي.",
        ready: "مهرباني وکړئ خپله پاڼه چمتو ولرئ.",
        lost: "د دې تابلو اړیکه پرې شوې او بیا هڅه کوي. د نوبت غږ ته غوږ ونیسئ.",
        soundOn: "غږ چالان کړئ",
        soundOff: "غږ بند کړئ",
        spoken: "شمېره #، مهرباني وکړئ راشئ.",
        spokenDesk: "شمېره #، مهرباني وکړئ # مېز ته راشئ."
    )

    static let filipino = BoardWords(
        title: "Pisara ng tawag",
        now: "Tinatawag ngayon",
        desk: "Mesa",
        before: "Mga naunang tinawag",
        nobody: "Wala pang tinatawag ngayon. Dito lalabas ang inyong numero.",
        ready: "Pakihanda po ang inyong papel.",
        lost:
            "Naputol ang koneksiyon ng pisarang ito at sumusubok muli. "
            + "Pakinggan ang inyong numero.",
        soundOn: "Buksan ang tunog",
        soundOff: "Patayin ang tunog",
        spoken: "Numero #, pakilapit po.",
        spokenDesk: "Numero #, pumunta po sa mesa #."
    )
}
