import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Logging
import Synchronization
import Testing

@testable import AmanRecords
@testable import AmanWeb

@Suite("The page of other offices")
struct OtherOfficesPageTests {
    private let words = OfficeTexts.of(.english).apart
    private static let page = "/other-offices?lang=eng"

    /// Herat's counter, and the office of Kunduz, which Herat knows.
    private struct Apart {
        let staffed: StaffedSite
        let kunduz: Office
        let files: PublishedFolder
        private let folder: TestFolder

        var herat: Office { staffed.office.office }

        init(by link: PlainFiles = PlainFiles()) async throws {
            staffed = try await StaffedSite(change: { $0.otherOffices = link })
            let (herat, folder) = (staffed.office.office, try TestFolder())
            let code = try OfficeCode("KDZ")
            kunduz = Office(
                programme: herat.programme,
                code: code,
                keys: try .generate(from: herat.environment, foundsProgramme: false),
                records: try DatabaseRecords.create(
                    at: folder.path + "/records.sqlite",
                    office: code,
                    key: .random(),
                    now: herat.environment.now()
                ),
                environment: herat.environment,
                log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
            files = PublishedFolder(root: folder.path + "/public")
            self.folder = folder
            let enrolment = try Enrolment(pem: kunduz.keys.enrolmentPEM)
            _ = try await herat.changeTrust(
                .add(enrolment, of: code, overlapDays: nil),
                officers: try OfficerPair("Farida", "Rahim")
            )
            try await give(to: kunduz)
        }

        func give(to office: Office) async throws {
            try await staffed.office.publish()
            _ = try await office.importBundle(try await herat.bundle(), officer: "Nasim")
        }

        /// Kunduz's newest bundle.
        func bundle() async throws -> [UInt8] {
            _ = try await kunduz.publish(to: files)
            return try await kunduz.bundle()
        }

        /// A case of Kunduz's, sealed for Herat.
        func sealedCase() async throws -> [UInt8] {
            let key = try await herat.caseKeyFile()
            _ = try await kunduz.importCaseKey(key, officer: "Nasim")
            var person = Person()
            person.fullName = "Zahra Noori"
            let request = ApplyRequest(homeProvince: "AF-HER", person: person)
            let application = try await kunduz.apply(request, officer: "Nasim")
            let refer = DecisionOutcome.refer(herat.code)
            _ = try await kunduz.decide(application.id, refer, officer: "Karim", seen: nil)
            return try await kunduz.sendCase(application.ticket, officer: "Karim").bytes
        }
    }

    private func send(_ file: [UInt8], by browser: StaffBrowser) async throws -> Answered {
        let parts = [
            FormPart(name: "mark", isFile: false, bytes: Array(browser.mark.utf8)),
            FormPart(name: "file", isFile: true, bytes: file),
        ]
        let answer = try await browser.post(
            "/other-offices/file?lang=eng",
            multipart: multipartBody(parts, boundary: "----aman")
        )
        return answer.status == 303 ? try await browser.follow(answer) : answer
    }

    @Test("takes a case from a stick once, and says both tickets with their offices")
    func takesCase() async throws {
        let apart = try await Apart()
        let file = try await apart.sealedCase()
        let browser = try await apart.staffed.browser("sara", [.registrar])
        let taken = try await send(file, by: browser)
        #expect(taken.text.contains("KDZ-1") && taken.text.contains("HER-1"), "\(taken.text)")
        let again = try await send(file, by: browser)
        #expect(again.text.contains("Nothing was changed"))
        #expect(!taken.text.contains("Zahra"))
        let application = try #require(
            try await apart.herat.records.application(ticket: Ticket(number: 1))
        )
        #expect(application.state == .received)
        #expect(
            try await apart.herat.records.application(ticket: Ticket(number: 2)) == nil
        )
        let shown = try await browser.get("/case/1?lang=eng").text
        #expect(shown.contains("KDZ-1"))
    }

    @Test("takes a case only from who may register, and imports the rest from all it opens to")
    func rights() async throws {
        let apart = try await Apart()
        let reviewer = try await apart.staffed.browser("rana", [.reviewer])
        let refused = try await send(try await apart.sealedCase(), by: reviewer)
        #expect(refused.status == 422)
        #expect(refused.text.contains(escaped(words.faults.notAllowed.happened)))
        let imported = try await send(try await apart.bundle(), by: reviewer)
        #expect(imported.text.contains(escaped(words.compareMark)), "\(imported.text)")
        let key = try await send(try await apart.kunduz.caseKeyFile(), by: reviewer)
        #expect(key.text.contains("Cases can now be sent to"))
        let caller = try await apart.staffed.browser("karim", [.caller])
        #expect(try await caller.get(Self.page).status == 403)
    }

    @Test("imports another office's bundle and key by its address")
    func byLink() async throws {
        let link = PlainFiles()
        let apart = try await Apart(by: link)
        let browser = try await apart.staffed.browser("sara", [.exchangeDesk])
        link.set(
            [
                "https://kunduz.example/bundle": try await apart.bundle(),
                "https://kunduz.example/case-key": try await apart.kunduz.caseKeyFile(),
            ]
        )
        let address = [("address", "https://kunduz.example/")]
        let answer = try await browser.post("/other-offices/link?lang=eng", address)
        let page = try await browser.follow(answer).text
        #expect(page.contains(escaped(words.compareMark)))
        #expect(try await apart.herat.officesWithCaseKey() == [apart.kunduz.code])
        for (typed, fault) in [
            ("https://other.example", words.faults.nothingThere),
            ("kunduz.example", words.faults.address),
            ("https://a@kunduz.example", words.faults.address),
            ("https://kunduz.example/?a=b", words.faults.address),
            ("file:///etc/passwd", words.faults.address),
        ] {
            let refused = try await browser.post(
                "/other-offices/link?lang=eng",
                [("address", typed)]
            )
            #expect(refused.status == 422, "\(typed)")
            #expect(refused.text.contains(escaped(fault.happened)), "\(typed)")
        }
    }

    @Test("refuses what is no file of an office, and says so")
    func refusals() async throws {
        let apart = try await Apart()
        let browser = try await apart.staffed.browser("sara", [.registrar])
        for bytes in [[1, 2, 3], Array("AMC".utf8), [0xD2, 0x84]] as [[UInt8]] {
            let answer = try await send(bytes, by: browser)
            #expect(answer.status == 422)
            #expect(answer.text.contains(escaped(words.faults.unreadable.happened)))
        }
        let nothing = try await send([], by: browser)
        #expect(nothing.text.contains(escaped(words.faults.notSent.happened)))
    }

    @Test("makes a case file for who reviews, named by ticket and office alone")
    func makesFile() async throws {
        let apart = try await Apart()
        let browser = try await apart.staffed.browser("rana", [.reviewer])
        let application = try await apart.staffed.office.register("Ahmad Shahidi")
        let early = try await browser.post("/other-offices/send?lang=eng", [("ticket", "1")])
        #expect(early.status == 422)
        #expect(early.text.contains(escaped(words.faults.notReferred.happened)))
        let refer = DecisionOutcome.refer(apart.kunduz.code)
        _ = try await apart.herat.decide(application.id, refer, officer: "Karim", seen: nil)
        let keyless = try await browser.post("/other-offices/send?lang=eng", [("ticket", "1")])
        #expect(keyless.status == 422)
        let key = try await apart.kunduz.caseKeyFile()
        _ = try await apart.herat.importCaseKey(key, officer: "Nasim")
        let sent = try await browser.post("/other-offices/send", [("ticket", "HER-۱")])
        #expect(sent.status == 200)
        #expect(
            sent.headers[.contentDisposition] == "attachment; filename=\"HER-1-KDZ.case\""
        )
        let taken = try await apart.kunduz.takeCase(sent.bytes, officer: "Karim")
        #expect(taken.isNew)
        let shown = try await browser.get("/case/1?lang=eng").text
        #expect(shown.contains("Case file made for"))
    }

    @Test("who reviews a case that another office sent reads where it comes from")
    func cameFrom() async throws {
        let apart = try await Apart()
        let (herat, kunduz) = (apart.herat, apart.kunduz)
        let own = try await apart.staffed.office.register("Gulalai Noor").ticket
        var person = Person()
        person.fullName = "Ahmad Shahidi"
        let request = ApplyRequest(homeProvince: "AF-HER", person: person)
        let application = try await kunduz.apply(request, officer: "Karim")
        let refer = DecisionOutcome.refer(herat.code)
        _ = try await kunduz.decide(application.id, refer, officer: "Karim", seen: nil)
        _ = try await kunduz.importCaseKey(try await herat.caseKeyFile(), officer: "Nasim")
        let sent = try await kunduz.sendCase(application.ticket, officer: "Karim")
        let ticket = try await herat.takeCase(sent.bytes, officer: "Rana").application.ticket
        let browser = try await apart.staffed.browser("rana", [.reviewer])
        let origin = "KDZ-\(application.ticket)"
        let taken = try await browser.get("/review/case/\(ticket)?lang=eng").text
        #expect(taken.contains(origin), "\(taken)")
        #expect(try await !browser.get("/review/case/\(own)?lang=eng").text.contains(origin))
    }

    @Test("shows a letter that two offices dealt with, until an officer recorded what happened")
    func doubles() async throws {
        let apart = try await Apart()
        let letter = try await apart.staffed.office.letter()
        try await apart.give(to: apart.kunduz)
        _ = try await apart.kunduz.exchange(letter.text, officer: "Karim")
        let here = try await apart.herat.exchange(letter.text, officer: "Omid")
        let browser = try await apart.staffed.browser("sara", [.exchangeDesk])
        let before = try await browser.get(Self.page).text
        #expect(before.contains(escaped(words.noDoubles)))
        _ = try await send(try await apart.bundle(), by: browser)
        let number = letter.record.number.text
        let shown = try await browser.get(Self.page).text
        #expect(shown.contains(number) && shown.contains(escaped(words.doublesLead)))
        #expect(shown.contains("HER-\(here.application.ticket.number)"), "\(shown)")
        let chosen = shown.contains(#"<option value="" selected>"#)
        #expect(chosen && !shown.contains(#"<option value="not-known" selected>"#))
        #expect(!shown.lowercased().contains("arrest"))
        let finding = [("letter", number), ("finding", "one-person")]
        let answer = try await browser.post("/other-offices/finding?lang=eng", finding)
        let settled = try await browser.follow(answer).text
        #expect(settled.contains("No letter was changed"))
        #expect(settled.contains(escaped(words.noDoubles)))
        #expect(try await apart.staffed.office.audit(.settleDouble).count == 1)
        let bare = try await browser.post("/other-offices/finding", [("letter", number)])
        #expect(bare.status == 422)
    }
}

/// Published files by their address, without a network.
final class PlainFiles: OfficeFilesReading {
    private let files = Mutex<[String: [UInt8]]>([:])

    func set(_ files: [String: [UInt8]]) { self.files.withLock { $0 = files } }

    func read(
        _ path: String,
        at address: String,
        limit: Int
    ) async throws(OfficeFilesError) -> [UInt8] {
        guard let bytes = files.withLock({ $0["\(address)/\(path)"] }) else { throw .nothing }
        guard bytes.count <= limit else { throw .tooLong(limit: limit) }
        return bytes
    }
}
