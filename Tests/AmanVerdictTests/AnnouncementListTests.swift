import AmanLetter
import TestSupport
import Testing

@testable import AmanVerdict

@Suite("What offices say to the posts")
struct AnnouncementListTests {
    static func statement(
        _ number: UInt64,
        _ change: (inout CoverageStatement) -> Void = { _ in }
    ) -> CoverageStatement {
        var statement = CoverageStatement(
            number: number,
            claim: .claimed,
            province: "af-her",
            place: "Road to Islam Qala",
            since: 20_000,
            source: "Radio of post 4",
            recordedAt: World.now
        )
        change(&statement)
        return statement
    }

    static func notice(
        _ serial: UInt64,
        _ change: (inout PostAnnouncement) -> Void = { _ in }
    ) -> PostAnnouncement {
        let text = LanguageText(language: "eng", text: "Two codes.\nEither will do.")
        var notice = PostAnnouncement(serial: serial, at: World.now, texts: [text])
        change(&notice)
        return notice
    }

    static let whole = AnnouncementList(
        coverage: [
            statement(1),
            statement(4) {
                $0.about = 1
                $0.claim = .confirmed
                $0.until = 20_100
                $0.authority = "The commander's office"
                $0.corrects = 1
                $0.reason = "Another road"
                $0.place = ""
            },
        ],
        notices: [
            notice(1) {
                $0.texts = []
                $0.replaced = .init(serial: 2, at: World.now, isCorrection: true)
            },
            notice(2) {
                $0.replaces = 1
                $0.isCorrection = true
            },
        ]
    )

    @Test("a list is read back as it was written")
    func roundTrip() throws {
        for list in [Self.whole, AnnouncementList(coverage: [], notices: [])] {
            #expect(try AnnouncementList.parse(try list.encoded()) == list)
        }
    }

    @Test("what no page could show is neither written nor read")
    func refused() throws {
        let long = String(repeating: "x", count: statementByteCountMax + 1)
        let statements: [(inout CoverageStatement) -> Void] = [
            { $0.source = "" }, { $0.source = "a\u{7}b" }, { $0.place = long },
            { $0.province = "" }, { $0.since = -1 }, { $0.until = 19_999 },
            { $0.until = .max }, { $0.reason = "a\nb" }, { $0.authority = "\u{9b}2J" },
        ]
        for change in statements {
            let list = AnnouncementList(coverage: [Self.statement(1, change)], notices: [])
            #expect(throws: PartRefusal.self) { try list.encoded() }
        }
        let texts = [
            [LanguageText(language: "eng", text: "a\u{1b}[2J")],
            [LanguageText(language: "eng", text: "")],
            [LanguageText(language: "eng", text: "a"), LanguageText(language: "eng", text: "b")],
            [LanguageText(language: "", text: "a")],
        ]
        for texts in texts {
            let list = AnnouncementList(
                coverage: [],
                notices: [Self.notice(1) { $0.texts = texts }]
            )
            #expect(throws: PartRefusal.self) { try list.encoded() }
        }
        let twice = AnnouncementList(coverage: [Self.statement(2), Self.statement(2)], notices: [])
        #expect(throws: PartRefusal.duplicate) { try twice.encoded() }
    }

    @Test("no change of a byte and no cut is read as the same list, and none traps")
    func hostile() throws {
        let bytes = try Self.whole.encoded()
        for count in 0..<bytes.count {
            #expect(throws: PartRefusal.self) {
                try AnnouncementList.parse(Array(bytes.prefix(count)))
            }
        }
        for place in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[place] ^= 1 << UInt8(bit)
                #expect((try? AnnouncementList.parse(changed)) != Self.whole)
            }
        }
        let tooLong = [UInt8](repeating: 0, count: announcementsByteCountMax + 1)
        #expect(throws: PartRefusal.byteCount(tooLong.count)) {
            try AnnouncementList.parse(tooLong)
        }
    }

    @Test("the packed statuses of a list carry it unchanged")
    func carried() throws {
        let bytes = try Self.whole.encoded()
        let payload = StatusList.build(
            values: PackedStatuses(carrying: bytes),
            uri: "https://herat.example/announcements/HER",
            issuedAt: World.now,
            expires: World.now.adding(days: 1),
            timeToLive: 60,
            deflate: zlibStored
        )
        let read = try StatusList.parse(payload)
        #expect(read.values.bits == 2 && read.values.bytes == bytes)
    }

    @Test("an address is an office's own, or none")
    func addresses() throws {
        let office = try OfficeCode("HER")
        #expect(isAnnouncementsAddress("https://a.example/announcements/HER", of: office))
        for other in ["/announcements/HER", "https://a.example/status/HER/8", "", "HER"] {
            #expect(!isAnnouncementsAddress(other, of: office))
        }
        let kabul = try OfficeCode("KBL")
        #expect(!isAnnouncementsAddress("https://a.example/announcements/HER", of: kabul))
    }
}
