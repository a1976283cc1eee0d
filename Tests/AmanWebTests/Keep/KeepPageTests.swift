import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import Testing

@testable import AmanWeb

@Suite("The page of those who run the office")
struct KeepPageTests {
    private let words = OfficeTexts.of(.english).keep

    /// A disk of 1 GiB on which backups are made, or not.
    private struct PlainKeeping: Keeping {
        struct Full: Error {}
        var isFull = false
        let certificateEnds: Instant? = sampleNow.adding(days: 3)

        func backUp(at now: Instant) throws -> MadeBackup {
            if isFull { throw Full() }
            return MadeBackup(path: "/office/backups/HER.backup", byteCount: 9_437_184)
        }

        func freeByteCount() -> UInt64? { 1_073_741_824 }
    }

    private func page(_ browser: StaffBrowser, until text: String) async throws -> Bool {
        for _ in 0..<200 {
            if try await browser.get("/keep?lang=eng").text.contains(escaped(text)) { return true }
            try await Task.sleep(for: .milliseconds(10))
        }
        return false
    }

    @Test("a new office has no backup, no copy of its keys and nothing erased")
    func new() async throws {
        let staffed = try await StaffedSite()
        let page = try await staffed.browser("aziz", [.administrator]).get("/keep?lang=eng").text
        for text in [
            words.noBackup, words.byCommand, words.noCopy, words.noErasure, words.clockFits,
            words.noToken, words.noCertificate,
        ] { #expect(page.contains(escaped(text)), "\(text)") }
        #expect(!page.contains("action=\"/keep/backup"))
    }

    @Test("a backup is made on the page, noted in the audit, and the page says where it is")
    func backup() async throws {
        let staffed = try await StaffedSite(change: { $0.keeping = PlainKeeping() })
        let browser = try await staffed.browser("aziz", [.administrator])
        let before = try await browser.get("/keep?lang=eng").text
        #expect(before.contains(escaped(words.diskLow)))
        #expect(before.contains(escaped(words.certificateSoon)))
        #expect(try await browser.post("/keep/backup?lang=eng").status == 303)
        #expect(try await page(browser, until: "/office/backups/HER.backup"))
        #expect(try await page(browser, until: words.backedUp(size: "9")))
        let noted = try await staffed.office.audit(.backup)
        #expect(noted.map(\.officer) == ["Officer aziz"])
        #expect(try await staffed.office.office.keepReport().backedUpAt == noted.first?.at)
    }

    @Test("a backup that cannot be written is said, and can be tried again")
    func failed() async throws {
        let staffed = try await StaffedSite(change: { $0.keeping = PlainKeeping(isFull: true) })
        let browser = try await staffed.browser("aziz", [.administrator])
        #expect(try await browser.post("/keep/backup?lang=eng").status == 303)
        #expect(try await page(browser, until: words.backUp))
        let failed = words.backupFailed(time: "16:30")
        #expect(try await browser.get("/keep?lang=eng").text.contains(escaped(failed)))
    }

    @Test("one backup is made at a time")
    func once() async throws {
        let run = BackupRun()
        let (began, gate) = AsyncStream.makeStream(of: Void.self)
        let made = MadeBackup(path: "a", byteCount: 1)
        let first = try await run.begin(now: { sampleNow }, note: {}) {
            gate.finish()
            return made
        }
        for await _ in began {}
        await first?.value
        #expect(await run.state == .made(made, at: sampleNow))
        struct NotNoted: Error {}
        await #expect(throws: NotNoted.self) {
            try await run.begin(now: { sampleNow }, note: { throw NotNoted() }) { made }
        }
        #expect(await run.state == .made(made, at: sampleNow), "without an entry there is no copy")
    }

    @Test("says which copy is stale, how many names are lost and that the clock does not fit")
    func staleKeys() async throws {
        let staffed = try await StaffedSite()
        let now = staffed.site.now()
        let copies = [
            KeyCopy(name: "stick 1", madeAt: now, state: .made, erasureCount: 1),
            KeyCopy(name: "safe", madeAt: now, state: .made, erasureCount: 2),
            KeyCopy(name: "old", madeAt: now, state: .lost, erasureCount: 0),
        ]
        let report = KeepReport(
            backedUpAt: now.adding(days: -2),
            erasedAt: now,
            keys: KeyStoreState(erasureCount: 2, copies: copies, lostCount: 3),
            clockFits: false
        )
        let view = KeepView(
            report: report,
            backup: .none,
            canBackUp: false,
            dates: staffed.site.dates(.english),
            now: now
        )
        let page = keepPage(view, englishSetting()).text
        for text in [
            words.stale, words.fresh, words.ended, words.replace, words.clockDoubted,
            words.lost(count: "3"), "2 days",
        ] { #expect(page.contains(escaped(text)), "\(text)") }
        #expect(!page.contains(escaped(words.noErasure)))
    }

    @Test("for posts there are the files with the mark, the card, the hot list and the notices")
    func forPosts() async throws {
        let staffed = try await StaffedSite()
        let browser = try await staffed.browser("lida", [.caller])
        let letter = try await staffed.office.letter().record
        _ = try await staffed.office.office.publish(to: staffed.office.files)
        let page = try await browser.get("/for-posts?lang=eng").text
        let mark = try #require(try await staffed.office.office.rootMark())
        for text in ["href=\"/bundle\"", mark.written, "/for-posts/card/prs", "/notices-to-posts"] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(try await browser.get("/for-posts/card/prs").text == "%PDF-card prs")
        #expect(try await browser.get("/for-posts/card/xyz").status == 404)
        _ = try await staffed.office.office.handOut(letter.number, officer: "Lida")
        #expect(try await browser.post("/for-posts/hot-list").text == "%PDF-list ")
        let listed = try await staffed.office.audit(.publish).last
        #expect(listed?.subject == "hot-list 1" && listed?.officer == "Officer lida")
    }
}
