import AmanLetter
import AmanOffice
import AmanRecords

/// A sample office's reports on towns, and its notices to posts.
enum DemoCoverage {
    /// What was said of a place, a report after the other; days before the last one.
    private static let stories: [[(word: CoverageWord, daysAgo: Int, source: String)]] = [
        [(.claimed, 12, "the office's radio"), (.confirmed, 6, "an aid agency's field team")],
        [(.claimed, 9, "the office's radio")],
        [(.claimed, 10, "a road post"), (.disputed, 2, "travellers at the desk")],
        [(.claimed, 11, "a road post"), (.confirmed, 8, "the office's radio")],
        [(.claimed, 7, "the office's radio"), (.ended, 1, "a road post")],
        [(.claimed, 5, "an aid agency's field team"), (.confirmed, 3, "the office's radio")],
    ]

    /// One notice, in the languages it may be needed in.
    private static let notice = [
        "eng": """
        Each letter has its code twice; check either. Compare name, year of birth and photo. \
        A letter that cannot be checked is no reason to stop anyone.
        """,
        "prs": """
        هر نامه کد خود را دو بار دارد؛ هر کدام را بررسی کنید. نام، سال تولد و عکس را \
        مقایسه کنید. نامه‌ای که بررسی نمی‌شود دلیلی برای نگهداشتن کسی نیست.
        """,
        "pus": """
        هر لیک خپل کوډ دوه ځله لري؛ هر یو وګورئ. نوم، د زېږېدو کال او عکس پرتله کړئ. \
        هغه لیک چې کتل کېدای نه شي د چا د درولو دلیل نه دی.
        """,
        "fil": """
        Dalawang beses nakalimbag ang code ng bawat liham; alinman ay masusuri. Ihambing \
        ang pangalan, taon ng kapanganakan at larawan. Ang liham na hindi masuri ay hindi \
        dahilan upang pigilan ang sinuman.
        """,
    ]

    /// Who committed, where it is known.
    private static let authority = "the commander's office of the district"

    /// Reports places in as many provinces as there are stories, and tells the posts.
    static func report(from opened: OpenedOffice) async throws {
        let office = opened.office
        let today = Int(office.environment.now().seconds / 86_400)
        for (province, story) in zip(office.programme.provinces, stories) {
            var first: Int?
            for said in story {
                let request = CoverageRequest(
                    about: first,
                    word: said.word,
                    province: province.code,
                    place: "",
                    since: today - said.daysAgo,
                    authority: said.word == .confirmed ? authority : "",
                    source: said.source
                )
                let number = try await office.report(
                    request,
                    form: office.environment.randomBytes(16),
                    officer: "monitor"
                )
                first = first ?? number
                try await office.approveCoverage(number, officer: "second monitor")
            }
        }
        let languages = Set(office.programme.languages)
        _ = try await office.tellPosts(
            notice.filter { languages.contains($0.key) },
            withdrawing: nil,
            form: office.environment.randomBytes(16),
            officer: "monitor"
        )
    }
}
