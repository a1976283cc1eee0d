/// What the counter says about the verifier page.
struct VerifierWords: Sendable {
    var title: String
    /// The link to it.
    var link: String
    /// Said to whoever opens it where the site was not built.
    var notInstalled: String

    static func of(_ language: PageLanguage) -> VerifierWords {
        switch language {
        case .english: english
        case .dari: dari
        case .pashto: pashto
        case .filipino: filipino
        }
    }

    private static let english = VerifierWords(
        title: "The page for phones",
        link: "A page for phones that scans letters, also without a network",
        notInstalled: """
            It is not installed on this server. Whoever runs it builds it with make site and \
            starts aman serve with --site. Letters can be checked here meanwhile.
            """
    )
    private static let dari = VerifierWords(
        title: "صفحه برای تلفون‌ها",
        link: "صفحه‌ای برای تلفون‌ها که نامه‌ها را اسکن می‌کند، بی شبکه هم",
        notInstalled: """
            این صفحه در این سرور نصب نیست. گردانندهٔ سرور آن را با make site می‌سازد و \
            aman serve را با \
            --site آغاز می‌کند. تا آن وقت نامه‌ها را این‌جا می‌توان بررسی کرد.
            """
    )
    private static let pashto = VerifierWords(
        title: "د تلیفونونو پاڼه",
        link: "د تلیفونونو لپاره پاڼه چې لیکونه سکین کوي، بې شبکې هم",
        notInstalled: """
            دا پاڼه په دې سرور کې نه ده نصب. د سرور چلوونکی یې په make site جوړوي او aman serve له \
            --site سره پیلوي. تر هغې لیکونه دلته کتل کېدای شي.
            """
    )
    private static let filipino = VerifierWords(
        title: "Ang pahina para sa telepono",
        link: "Pahina para sa telepono na nag-i-scan ng liham, kahit walang network",
        notInstalled: """
            Hindi ito naka-install sa server na ito. Ginagawa ito ng nagpapatakbo sa make site at \
            sinisimulan ang aman serve na may --site. Samantala, masusuri rito ang mga liham.
            """
    )
}
