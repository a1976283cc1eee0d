import AmanLetter
import AmanSignature
import AmanVerdict
import Foundation
import Testing

@testable import AmanTexts

@Suite("What a verdict says")
struct WordsTests {
    @Test("a letter in force: until when, whom, where, what to do")
    func report() throws {
        let world = try World()
        let judgement = try world.judge(try world.letter())
        #expect(
            Words.of("eng").report(judgement) == [
                "In force",
                "until 26 November 2026, 07:00 UTC (2 days left)",
                "احمد شهیدی",
                "Ahmad Shahidi · b. 1990",
                "AF-HER → AF-KDZ",
                "Let the holder pass. Compare name, year of birth and photo.",
                "\(try world.claims().number) · Transit letter · Herat office · list 3 days old",
            ]
        )
    }

    @Test("a province is told by its name where the programme gives one, else by its code")
    func provinces() throws {
        var world = try World()
        world.trustList.texts.append(
            CodeText(
                code: "af-her",
                texts: [
                    LanguageText(language: "eng", text: "Herat"),
                    LanguageText(language: "prs", text: "هرات"),
                ]
            )
        )
        let judgement = try world.judge(try world.letter())
        #expect(Words.of("eng").report(judgement)[4] == "Herat → AF-KDZ")
        #expect(Words.of("prs").province("AF-HER", in: judgement) == "هرات")
        #expect(Words.of("pus").province("AF-HER", in: judgement) == "Herat")
        #expect(Words.of("eng").province("AF-HE", in: judgement) == "AF-HE")
    }

    @Test("the words of the ten verdicts are those agreed on")
    func english() throws {
        var world = try World()
        let words = Words.of("eng")
        let cose = try world.letter()
        let expired = try world.judge(cose, at: World.now.adding(days: 5))
        #expect(words.headline(expired) == "Expired on 26 November 2026")
        #expect(
            words.advice(expired)
                == "The holder can ask for a new letter at Kabul office. "
                + "Not a reason to hold anyone."
        )
        world.statusEntries = [(42, .suspended)]
        #expect(
            words.advice(try world.judge(cose))
                == "Call Herat office (+93 40 000 000). Not a reason to hold anyone."
        )
    }

    @Test("what was read and is no letter is named, in each language", arguments: Words.languages)
    func noLetter(language: String) throws {
        let world = try World()
        let words = Words.of(language)
        let session = CheckpointSession(knowledge: try world.knowledge())
        func said(_ text: String) -> (headline: String, advice: String) {
            let judgement = session.judge(text, at: .clock(World.now), ask: world.checker.isValid)
            return (words.headline(judgement), words.advice(judgement))
        }
        let address = said("https://example.org/{kind}")
        #expect(!address.advice.contains("{") && !address.advice.contains("example"))
        for other in ["WIFI:S:A;;", "HC1:6BFOXN", "geo:34,62", "4006381333931", "AMAN1/0", "hello"]
        {
            #expect(said(other).headline == address.headline, "\(other)")
            #expect(said(other).advice != address.advice, "\(other)")
        }
        let letter = letterText(cose: try world.letter(), deflate: zlibStored)
        let part = said(String(letter.prefix(letter.count / 2)))
        let number = said(try world.claims().number.text)
        #expect(Set([address.headline, part.headline, number.headline]).count == 3)
        for text in [part.advice, number.advice] { #expect(!text.contains("{")) }
    }

    @Test("a letter taken back leaves its holder time to reach safety, where the office says so")
    func revoked() throws {
        var world = try World()
        let words = Words.of("eng")
        let cose = try world.letter()
        world.statusEntries = [(42, .revoked)]
        #expect(
            words.advice(try world.judge(cose))
                == "The holder may appeal. Call Herat office (+93 40 000 000). "
                + "Not a reason to hold anyone."
        )
        world.noticeLists = [
            try world.heratNotices([
                StatusNotice(
                    digest: try digest(of: cose),
                    status: .revoked,
                    reason: "lost",
                    effectiveAt: World.now,
                    safeExitUntil: World.now.adding(days: 14)
                )
            ])
        ]
        #expect(
            words.advice(try world.judge(cose))
                == "The holder may still travel to safety until 7 December 2026, 08:00 UTC and may "
                + "appeal. Call Herat office (+93 40 000 000). Not a reason to hold anyone."
        )
    }

    @Test("a letter whose state is not known is to be treated as in force")
    func unknownState() throws {
        var world = try World()
        let words = Words.of("eng")
        let cose = try world.letter()
        world.hasStatusList = false
        #expect(
            words.advice(try world.judge(cose))
                == "This list does not cover Herat office. Treat the letter as in force."
        )
    }

    @Test("a letter that a wrong clock may have ended is to be treated as in force")
    func clockBehind() throws {
        let world = try World()
        let words = Words.of("eng")
        let judgement = try world.judge(
            try world.letter {
                $0.issuedAt = World.now.adding(days: -8)
                $0.notBefore = World.now.adding(days: -8)
                $0.expires = World.now.adding(days: -4)
            },
            at: World.now.adding(days: -5)
        )
        #expect(words.headline(judgement) == "Genuine. The clock of this device may be wrong")
        #expect(
            words.advice(judgement)
                == "Treat it as in force. Set the clock, or update the list."
        )
    }

    @Test(
        "every verdict has words in every language, with nothing left to fill in",
        arguments: Words.languages
    )
    func complete(language: String) throws {
        let words = Words.of(language)
        #expect(words.language == language)
        for judgement in try everyJudgement() {
            for text in [words.headline(judgement), words.advice(judgement)] {
                #expect(!text.isEmpty)
                #expect(!text.contains("{"), "\(text)")
            }
            #expect(words.report(judgement).allSatisfy { !$0.contains("{") })
        }
    }

    @Test("no two verdicts share a headline", arguments: Words.languages)
    func distinct(language: String) throws {
        let words = Words.of(language)
        var headlines: [String: Verdict] = [:]
        for judgement in try everyJudgement() {
            let headline = words.headline(judgement)
            #expect(headlines[headline, default: judgement.verdict] == judgement.verdict)
            headlines[headline] = judgement.verdict
        }
        #expect(Set(headlines.values) == Set(Verdict.allCases))
    }

    @Test("nothing but in force and cannot tell lets the guard treat a letter as in force")
    func englishAdvice() throws {
        for judgement in try everyJudgement() {
            let advice = Words.of("eng").advice(judgement)
            #expect(advice.contains("Let the holder pass") == (judgement.verdict == .inForce))
            #expect(
                advice.contains("as in force") == (judgement.verdict == .cannotTell)
            )
            #expect(!advice.lowercased().contains("arrest"))
        }
    }

    @Test("an unknown language is told in English")
    func unknownLanguage() {
        #expect(Words.of("xxx").language == "eng")
        #expect(Words.awaitingReview == ["prs", "pus", "fil"])
    }

    @Test("Dari and Pashto tell the date in both calendars, with their digits and months")
    func bothCalendars() {
        let moment = Instant(seconds: 1_795_629_600)  // 2026-11-25T18:00:00Z
        #expect(Words.of("eng").date(moment) == "25 November 2026, 18:00 UTC")
        // Nothing but letters after UTC: digits would be drawn on its other side, beside the time.
        #expect(Words.of("prs").date(moment) == "۴ قوس ۱۴۰۵ · ۲۵ نومبر ۲۰۲۶، ۱۸:۰۰ UTC")
        #expect(Words.of("pus").date(moment) == "۴ لیندۍ ۱۴۰۵ · ۲۵ نومبر ۲۰۲۶، ۱۸:۰۰ UTC")
        #expect(
            Words.of("eng", offsetMinutes: 270).date(moment) == "25 November 2026, 22:30 UTC+04:30"
        )
        #expect(
            Words.of("eng", offsetMinutes: -150).date(moment)
                == "25 November 2026, 15:30 UTC-02:30"
        )
    }

    @Test("spans of time are never rounded up")
    func ages() {
        let words = Words.of("eng")
        #expect(words.age(-5) == "less than an hour")
        #expect(words.age(3_599) == "less than an hour")
        #expect(words.age(3_600) == "1 hour")
        #expect(words.age(86_399) == "23 hours")
        #expect(words.age(86_400) == "1 day")
        #expect(words.age(2 * 86_400) == "2 days")
        #expect(Words.of("prs").age(12 * 86_400) == "۱۲ روز")
    }

    @Test("the Solar Hijri date agrees with Foundation's, from 1300 to 1500")
    func solarHijri() throws {
        var calendar = Calendar(identifier: .persian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        // 1300-01-01 is 1921-03-21, day -17 818; 1500 ends on day 55 595.
        for day in stride(from: -17_818, through: 55_595, by: 1) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let ours = SolarHijriDay(daysSinceEpoch: day)
            guard parts.year == ours.year, parts.month == ours.month, parts.day == ours.day else {
                Issue.record("day \(day): \(parts), not \(ours)")
                return
            }
        }
        #expect(SolarHijriDay(daysSinceEpoch: -17_818).year == 1_300)
        #expect(SolarHijriDay(daysSinceEpoch: 55_595).year == 1_500)
    }

    @Test("hostile characters are spelled out, joiners of the script stay")
    func hostile() {
        #expect(visible("a\u{1b}[2Jb\u{202e}c\u{9b}\n") == "a\\u{1b}[2Jb\\u{202e}c\\u{9b}\\u{a}")
        #expect(visible("می\u{200c}خواهم") == "می\u{200c}خواهم")
    }

    @Test("in JSON they are escaped, and every reader gets them back")
    func hostileJSON() throws {
        let text = "a\u{202e}b\u{9b}c\u{2028}\u{e0041}می\u{200c}خواهم"
        let plain = String(decoding: try JSONEncoder().encode([text]), as: UTF8.self)
        let shown = visibleJSON(plain + "\n")
        #expect(shown.contains("a\\u202eb\\u009bc\\u2028\\udb40\\udc41") && shown.hasSuffix("\n"))
        #expect(try JSONDecoder().decode([String].self, from: Data(shown.utf8)) == [text])
        #expect(visibleJSON("{\"a\":1}\n") == "{\"a\":1}\n")
    }

    /// One judgement of each verdict, and of the reasons that are told apart.
    private func everyJudgement() throws -> [Judgement] {
        var judgements: [Judgement] = []
        var world = try World()
        let cose = try world.letter()
        judgements.append(try world.judge(cose))
        judgements.append(try world.judge(cose, at: World.now.adding(days: 9)))
        judgements.append(try world.judge([1, 2, 3]))
        judgements.append(try world.judge(try world.letter(by: world.kabulStatus)))
        judgements.append(try world.judge(try world.letter { $0.status = nil }))
        judgements.append(try world.judge(try sign([0xa0], type: nil, by: world.heratSigner)))
        judgements.append(
            try world.judge(
                try world.letter {
                    $0.notBefore = World.now.adding(days: 1)
                    $0.expires = World.now.adding(days: 2)
                }
            )
        )
        var forged = cose
        forged[forged.count - 1] ^= 1
        judgements.append(try world.judge(forged))
        for status in LetterStatus.allCases {
            world.statusEntries = [(42, status)]
            judgements.append(try world.judge(cose))
        }
        world.statusEntries = []
        judgements.append(
            try world.judge(
                try world.letter {
                    $0.issuedAt = World.now.adding(days: -8)
                    $0.notBefore = World.now.adding(days: -8)
                    $0.expires = World.now.adding(days: -4)
                },
                at: World.now.adding(days: -5)
            )
        )
        world.hasStatusList = false
        judgements.append(try world.judge(cose))
        return judgements
    }
}
