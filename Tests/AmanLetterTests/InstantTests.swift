import AmanLetter
import Foundation
import TestSupport
import Testing

@Suite("Moments")
struct InstantTests {
    @Test("a moment is written as Foundation writes it, and reads back")
    func differential() throws {
        var randomness = SplitMix64(seed: 2)
        let format = Date.ISO8601FormatStyle()
        for _ in 0..<2_000 {
            let seconds = Int64.random(in: -62_135_596_800...253_402_300_799, using: &randomness)
            let moment = Instant(seconds: seconds)
            #expect(Instant(rfc3339: moment.rfc3339) == moment)
            // Foundation's calendar is Julian before 1582.
            guard seconds > -12_219_292_800 else { continue }
            let date = Date(timeIntervalSince1970: TimeInterval(seconds))
            #expect(moment.rfc3339 == date.formatted(format))
        }
    }

    @Test("an offset is taken into account")
    func offsets() throws {
        let kabul = try #require(Instant(rfc3339: "2026-11-23T12:30:00+04:30"))
        #expect(kabul.rfc3339 == "2026-11-23T08:00:00Z")
        #expect(Instant(rfc3339: "2026-11-22T23:00:00-09:00") == kabul)
        #expect(kabul.year == 2_026 && kabul.month == 11 && kabul.day == 23)
        #expect(kabul.hour == 8 && kabul.minute == 0)
    }

    @Test(
        "what is not strictly RFC 3339 is refused",
        arguments: [
            "", "2026-11-23", "2026-11-23T08:00:00", "2026-11-23 08:00:00Z",
            "2026-11-23t08:00:00z", "2026-11-23T08:00:00.5Z", "2026-02-29T08:00:00Z",
            "2026-13-01T08:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T08:00:60Z",
            "2026-11-23T08:00:00+0430", "2026-11-23T08:00:00-00:00", "2026-11-23T08:00:00+24:00",
            "+026-11-23T08:00:00Z", "۲۰۲۶-11-23T08:00:00Z", "2026-11-23T08:00:00Zx",
            "0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
        ]
    )
    func refused(_ text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test("leap days and the ends of the calendar are right")
    func edges() {
        for text in [
            "2024-02-29T23:59:59Z", "2000-02-29T00:00:00Z", "1970-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1969-12-31T23:59:59Z",
        ] {
            #expect(Instant(rfc3339: text)?.rfc3339 == text)
        }
        #expect(Instant(seconds: .max).rfc3339 == "9999-12-31T23:59:59Z")
        #expect(Instant(seconds: .min).rfc3339 == "0000-01-01T00:00:00Z")
        #expect(Instant(seconds: .max).adding(days: 1).seconds == .max)
        #expect(Instant(seconds: .min).adding(seconds: -1).seconds == .min)
    }
}
