import AmanLetter
import AmanOffice
import AmanPaper
import Foundation
import Testing

@Suite("A batch of letters")
struct LetterBatchTests {
    @Test("has one page for each letter, each with its own code, and reports its progress")
    func whole() throws {
        let programme = try Samples.programme("herat")
        let sheets = try (1...4).map {
            try Samples.sheet(programme, $0 % 2 == 0 ? .standing : .transit, seed: UInt64($0))
        }
        let path = Samples.path("whole.pdf")
        defer { try? FileManager.default.removeItem(atPath: path) }
        var seen: [Int] = []
        let outcome = try LetterPrinter(programme: programme).print(
            sheets,
            to: path,
            madeAt: Samples.noon
        ) { pages in
            seen.append(pages)
            return .proceed
        }
        #expect(seen == [1, 2, 3, 4])
        #expect(outcome.pageCount == 4)
        #expect(!outcome.stopped)
        let pdf = try Samples.bytes(path)
        #expect(pdf.count == outcome.byteCount)
        #expect(try QRReader.read(pdf) == sheets.map(\.text))
    }

    @Test("leaves a whole file when it is stopped")
    func stopped() throws {
        let programme = try Samples.programme("philippines-2025")
        let sheet = try Samples.sheet(programme)
        let path = Samples.path("stopped.pdf")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let endless = sequence(first: sheet) { $0 }
        let outcome = try LetterPrinter(programme: programme).print(
            endless,
            to: path,
            madeAt: Samples.noon
        ) { $0 == 2 ? .stop : .proceed }
        #expect(outcome.stopped)
        #expect(outcome.pageCount == 2)
        #expect(try QRReader.codes(Samples.bytes(path)).count == 4)
    }

    @Test("grows by the letter, not by the form")
    func size() throws {
        let programme = try Samples.programme("herat")
        let path = Samples.path("size.pdf")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let printer = try LetterPrinter(programme: programme)
        let sheets = try (1...40).map { try Samples.sheet(programme, seed: UInt64($0)) }
        let few = try printer.print(sheets.prefix(10), to: path, madeAt: Samples.noon)
        let many = try printer.print(sheets, to: path, madeAt: Samples.noon)
        // 3,000 letters have to stay under 15 MB: 5,000 bytes each.
        #expect((many.byteCount - few.byteCount) / 30 < 5_000)
    }

    @Test("can be read by its owner only")
    func permissions() throws {
        let programme = try Samples.programme("herat")
        let path = Samples.path("private.pdf")
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = try LetterPrinter(programme: programme).print(
            [Samples.sheet(programme)],
            to: path,
            madeAt: Samples.noon
        )
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test("says which file could not be written")
    func cannotWrite() throws {
        let programme = try Samples.programme("herat")
        let printer = try LetterPrinter(programme: programme)
        let path = "/nowhere/letters.pdf"
        #expect(throws: PaperError.cannotWrite(path: path, code: 2)) {
            try printer.print([LetterSheet](), to: path, madeAt: Samples.noon)
        }
    }
}

@Suite("A ticket slip")
struct SlipTests {
    @Test("is printed for each ticket", arguments: Samples.programmes, SlipPaper.allCases)
    func pages(name: String, paper: SlipPaper) throws {
        let programme = try Samples.programme(name)
        let printer = try SlipPrinter(
            programme: programme,
            office: programme.offices[0].code,
            paper: paper
        )
        let slips = [1, 417, 123_456].map {
            TicketSlip(ticket: Ticket(number: $0), takenAt: Samples.noon)
        }
        #expect(pageCount(try printer.pdf(slips, madeAt: Samples.noon)) == 3)
    }

    @Test("is as wide as a receipt printer's roll, where a desk has one")
    func roll() throws {
        let programme = try Samples.programme("herat")
        let slip = TicketSlip(ticket: Ticket(number: 417), takenAt: Samples.noon)
        func width(_ paper: SlipPaper) throws -> Double? {
            let code = programme.offices[0].code
            let printer = try SlipPrinter(programme: programme, office: code, paper: paper)
            let pdf = String(decoding: try printer.pdf([slip], madeAt: Samples.noon), as: UTF8.self)
            let box = pdf.firstMatch(of: #/MediaBox \[ 0 0 ([0-9.]+) /#)
            return box.flatMap { Double($0.output.1) }
        }
        // 80 and 105 mm in points of 1/72 inch.
        #expect(abs(try #require(try width(.roll80)) - 226.77) < 0.1)
        #expect(abs(try #require(try width(.a6)) - 297.64) < 0.1)
    }

    @Test("is the same from a printer that is ready, on each paper and for tasks at once")
    func ready() async throws {
        let programme = try Samples.programme("herat")
        let code = programme.offices[0].code
        let ready = SlipPrinters(programme: programme, office: code)
        let slips = (1...6).map { TicketSlip(ticket: Ticket(number: $0), takenAt: Samples.noon) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (slip, paper) in zip(slips, SlipPaper.allCases + SlipPaper.allCases) {
                group.addTask {
                    let new = try SlipPrinter(programme: programme, office: code, paper: paper)
                    let expected = try new.pdf([slip], madeAt: Samples.noon)
                    #expect(try ready.pdf(slip, on: paper, madeAt: Samples.noon) == expected)
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("is refused for an office the programme does not have")
    func unknownOffice() throws {
        let programme = try Samples.programme("herat")
        let code = try OfficeCode("ZZZ")
        #expect(throws: PaperError.unknownOffice(code)) {
            try SlipPrinter(programme: programme, office: code)
        }
    }
}
