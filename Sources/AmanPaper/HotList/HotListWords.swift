internal import AmanVerdict

/// The fixed texts of a hot list, in one language; `{number}`, `{date}`, `{count}` are filled in.
///
/// Dari, Pashto and Filipino await review by native speakers.
struct HotListWords: Hashable {
    let title: String
    let serial: String
    /// After which day a newer list should be had.
    let oldAfter: String
    let revoked: String
    let suspended: String
    let exchanged: String
    let noReason: String
    let incomplete: String
    let empty: String

    func words(_ status: LetterStatus) -> String {
        switch status {
        case .valid: ""
        case .revoked: revoked
        case .suspended: suspended
        case .exchanged: exchanged
        }
    }

    static func of(_ language: String) -> HotListWords {
        switch language {
        case "prs": dari
        case "pus": pashto
        case "fil": filipino
        default: english
        }
    }

    private static let english = HotListWords(
        title: "Numbers of letters no longer in force",
        serial: "List {number}",
        oldAfter: "Ask for a newer list after {date}.",
        revoked: "Taken back. The holder may still be on the way to safety: call the office.",
        suspended: "Paused by the office: call the office.",
        exchanged: "Exchanged: ask for the newer letter.",
        noReason: "To stand on this list is no reason to hold, search or harm anyone.",
        incomplete: """
            It holds what the office knew on the day above. Letters whose own date has passed are \
            not on it.
            """,
        empty: "No number is on this list."
    )

    private static let dari = HotListWords(
        title: "شماره‌های نامه‌هایی که دیگر اعتبار ندارند",
        serial: "فهرست {number}",
        oldAfter: "پس از {date} فهرست تازه‌تر بخواهید.",
        revoked: "پس گرفته شده. شاید دارنده هنوز در راه جای امن باشد: با دفتر تماس بگیرید.",
        suspended: "از سوی دفتر متوقف شده: با دفتر تماس بگیرید.",
        exchanged: "تبدیل شده: نامهٔ تازه‌تر را بخواهید.",
        noReason: "بودن در این فهرست دلیلی برای نگهداشتن، تلاشی یا آزار کسی نیست.",
        incomplete: """
            این فهرست آنچه را دارد که دفتر در تاریخ بالا می‌دانست. نامه‌هایی که تاریخ خودشان گذشته \
            است در آن نیستند.
            """,
        empty: "هیچ شماره‌ای در این فهرست نیست."
    )

    private static let pashto = HotListWords(
        title: "د هغو لیکونو شمېرې چې نور اعتبار نه لري",
        serial: "لړلیک {number}",
        oldAfter: "تر {date} وروسته نوی لړلیک وغواړئ.",
        revoked: "بېرته اخیستل شوی. ښايي لرونکی یې لا د خوندي ځای په لاره وي: دفتر ته زنګ ووهئ.",
        suspended: "دفتر ځنډولی: دفتر ته زنګ ووهئ.",
        exchanged: "بدل شوی: نوی لیک وغواړئ.",
        noReason: "په دې لړلیک کې راتلل د چا د درولو، تلاشۍ یا ځورولو دلیل نه دی.",
        incomplete: """
            دا هغه څه لري چې دفتر پورته نېټه پرې خبر و. هغه لیکونه چې خپله نېټه یې تېره ده، پکې \
            نشته.
            """,
        empty: "په دې لړلیک کې هېڅ شمېره نشته."
    )

    private static let filipino = HotListWords(
        title: "Mga numero ng liham na wala nang bisa",
        serial: "Listahan {number}",
        oldAfter: "Humingi ng mas bagong listahan pagkatapos ng {date}.",
        revoked:
            "Binawi. Maaaring patungo pa sa ligtas na lugar ang may hawak: tawagan ang tanggapan.",
        suspended: "Pansamantalang itinigil: tawagan ang tanggapan.",
        exchanged: "Napalitan na: hingin ang mas bagong liham.",
        noReason: """
            Ang mapabilang sa listahang ito ay hindi dahilan upang pigilan, kapkapan o saktan ang \
            sinuman.
            """,
        incomplete: """
            Laman nito ang alam ng tanggapan sa petsang nasa itaas. Wala rito ang mga liham na \
            lampas na sa sariling petsa.
            """,
        empty: "Walang numero sa listahang ito."
    )
}
