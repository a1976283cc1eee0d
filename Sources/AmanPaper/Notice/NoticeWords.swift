internal import AmanVerdict

/// The fixed texts of a notice, in one language; `{number}`, `{date}` and others are filled in.
///
/// A notice about a letter has no reason: a finder of the paper must not learn what its holder is
/// said to have done. The office gives the reason to the holder. Dari, Pashto and Filipino await
/// review by native readers.
struct NoticeWords: Hashable {
    let letterTitle: String
    let refusalTitle: String
    let revoked: String
    let suspended: String
    let reinstated: String
    let replaced: String
    let safeExit: String
    let reasonTold: String
    let refused: String
    let reason: String
    let applyAgain: String
    let entry: String
    let object: String
    let objectHow: String
    let office: String
    let noReasonToHold: String

    func status(_ status: LetterStatus) -> String {
        switch status {
        case .valid: reinstated
        case .revoked, .exchanged: revoked
        case .suspended: suspended
        }
    }

    static func of(_ language: String) -> NoticeWords {
        switch language {
        case "prs": dari
        case "pus": pashto
        case "fil": filipino
        default: english
        }
    }

    private static let english = NoticeWords(
        letterTitle: "Notice about a letter",
        refusalTitle: "Notice about an application",
        revoked: "The letter {number} is taken back by the office from {date} on.",
        suspended: "The letter {number} is paused by the office from {date} on, until a question "
            + "is settled.",
        reinstated: "The letter {number} is in force again from {date} on.",
        replaced: "The lost letter {number} no longer holds from {date} on. The letter {new} "
            + "stands in its place.",
        safeExit: "Until {date} you may still travel to safety with it. Whoever checks the letter "
            + "is told so too.",
        reasonTold: "The office tells you the reason, and gives it to you in writing if you ask.",
        refused: "The application with the ticket {number} was refused on {date}.",
        reason: "The reason: {reason}",
        applyAgain: "You may apply again when something has changed.",
        entry: "This change is entry {number} of the public log. Nobody can make it or undo it "
            + "in secret.",
        object: "You may object until {date}.",
        objectHow: "Come or send somebody you trust, with this notice. You may do it by word of "
            + "mouth.",
        office: "{office}, {address}. Call: {contact}",
        noReasonToHold: "To have this notice is no reason to hold, search or harm anyone."
    )

    private static let dari = NoticeWords(
        letterTitle: "اطلاعیه دربارهٔ یک نامه",
        refusalTitle: "اطلاعیه دربارهٔ یک درخواست",
        revoked: "نامهٔ {number} از {date} از سوی دفتر پس گرفته می‌شود.",
        suspended: "نامهٔ {number} از {date} تا روشن شدن یک پرسش از سوی دفتر متوقف است.",
        reinstated: "نامهٔ {number} از {date} دوباره معتبر است.",
        replaced: "نامهٔ گم‌شدهٔ {number} از {date} دیگر اعتبار ندارد. نامهٔ {new} به جای آن است.",
        safeExit: "تا {date} هنوز می‌توانید با آن به جای امن سفر کنید. به هر که نامه را بررسی کند "
            + "نیز همین گفته می‌شود.",
        reasonTold: "دفتر دلیل را به شما می‌گوید، و اگر بخواهید نوشته می‌دهد.",
        refused: "درخواست با نوبت {number} در {date} رد شد.",
        reason: "دلیل: {reason}",
        applyAgain: "اگر چیزی تغییر کند می‌توانید دوباره درخواست بدهید.",
        entry: "این تغییر ثبت {number} دفتر عمومی است. کسی نمی‌تواند آن را پنهانی بسازد یا بردارد.",
        object: "تا {date} می‌توانید اعتراض کنید.",
        objectHow:
            "با این اطلاعیه خود تان بیایید یا کسی را که به او اعتماد دارید بفرستید. زبانی هم "
            + "می‌شود.",
        office: "{office}، {address}. تماس: {contact}",
        noReasonToHold: "داشتن این اطلاعیه دلیلی برای نگهداشتن، تلاشی یا آزار کسی نیست."
    )

    private static let pashto = NoticeWords(
        letterTitle: "د یو لیک په اړه خبرتیا",
        refusalTitle: "د یوې غوښتنې په اړه خبرتیا",
        revoked: "د {number} لیک له {date} څخه د دفتر له‌خوا بېرته اخیستل کېږي.",
        suspended: "د {number} لیک له {date} څخه د یوې پوښتنې تر روښانېدو د دفتر له‌خوا "
            + "ځنډول شوی.",
        reinstated: "د {number} لیک له {date} څخه بیا معتبر دی.",
        replaced: "د {number} ورک شوی لیک له {date} څخه نور اعتبار نه لري. د {new} لیک یې "
            + "پر ځای دی.",
        safeExit: "تر {date} پورې لا هم ورسره خوندي ځای ته تللای شئ. څوک چې لیک وګوري هغه ته هم "
            + "همدا ویل کېږي.",
        reasonTold: "دفتر دلیل تاسو ته وایي، او که وغواړئ لیکلی یې درکوي.",
        refused: "د {number} نوبت غوښتنه په {date} رد شوه.",
        reason: "دلیل: {reason}",
        applyAgain: "که څه بدل شي بیا غوښتنه کولای شئ.",
        entry: "دا بدلون د عامه دفتر {number} ثبت دی. هیڅوک یې پټ نه شي جوړولی یا لرې کولی.",
        object: "تر {date} پورې اعتراض کولای شئ.",
        objectHow: "له دې خبرتیا سره پخپله راشئ یا د باور کس راولېږئ. په خوله هم کېږي.",
        office: "{office}، {address}. اړیکه: {contact}",
        noReasonToHold: "د دې خبرتیا لرل د چا د نیولو، تلاشۍ یا ځورولو دلیل نه دی."
    )

    private static let filipino = NoticeWords(
        letterTitle: "Paunawa tungkol sa isang liham",
        refusalTitle: "Paunawa tungkol sa isang aplikasyon",
        revoked: "Ang liham na {number} ay binabawi ng tanggapan mula {date}.",
        suspended: "Ang liham na {number} ay pansamantalang itinigil ng tanggapan mula {date}, "
            + "hanggang malutas ang isang tanong.",
        reinstated: "Ang liham na {number} ay may bisa muli mula {date}.",
        replaced: "Ang nawalang liham na {number} ay wala nang bisa mula {date}. Kapalit nito ang "
            + "liham na {new}.",
        safeExit: "Hanggang {date}, maaari ka pang maglakbay patungo sa ligtas na lugar. Ito rin "
            + "ang sinasabi sa sinumang sumusuri ng liham.",
        reasonTold: "Sasabihin sa iyo ng tanggapan ang dahilan, at ibibigay nang nakasulat kung "
            + "hihilingin mo.",
        refused: "Ang aplikasyong may tiket na {number} ay tinanggihan noong {date}.",
        reason: "Ang dahilan: {reason}",
        applyAgain: "Maaari kang mag-aplay muli kapag may nagbago.",
        entry: "Ang pagbabagong ito ay tala {number} ng pampublikong talaan. Walang makagagawa o "
            + "makababawi nito nang palihim.",
        object: "Maaari kang tumutol hanggang {date}.",
        objectHow: "Pumunta o magpadala ng pinagkakatiwalaan, dala ang paunawang ito. Maaaring "
            + "pasalita.",
        office: "{office}, {address}. Tumawag: {contact}",
        noReasonToHold: "Ang pagkakaroon ng paunawang ito ay hindi dahilan para pigilan, kapkapan "
            + "o saktan ang sinuman."
    )
}
