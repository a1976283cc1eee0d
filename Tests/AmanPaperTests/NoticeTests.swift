import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@testable import AmanPaper

@Suite("A notice for a holder")
struct NoticeTests {
    private func matters(of programme: Programme) -> [Notice.Matter] {
        let office = programme.offices[0].code
        let number = LetterNumber(office: office, randomBytes: [1, 2, 3, 4, 5])
        let other = LetterNumber(office: office, randomBytes: [5, 4, 3, 2, 1])
        let (at, exit) = (Samples.noon, Samples.noon.adding(days: 7))
        return [
            .letter(number, .revoked, effectiveAt: at, safeExitUntil: exit),
            .letter(number, .suspended, effectiveAt: at, safeExitUntil: nil),
            .letter(number, .valid, effectiveAt: at, safeExitUntil: nil),
            .replaced(number, by: other, effectiveAt: at),
        ]
            + programme.refusals.map {
                .refused(Ticket(number: 412), reason: $0.code, at: at)
            }
    }

    private func notice(_ matter: Notice.Matter, _ ground: String? = nil) -> Notice {
        Notice(
            matter: matter,
            decidedAt: Samples.noon.adding(days: -1),
            ground: ground,
            appealHolds: true,
            leafIndex: 4_213,
            objectionUntil: Samples.noon.adding(days: 30),
            madeAt: Samples.noon
        )
    }

    @Test(
        "is one page, the same each time, for every matter of every sample programme",
        arguments: Samples.programmes
    )
    func onePage(name: String) throws {
        let programme = try Samples.programme(name)
        let printer = try NoticePrinter(programme: programme, office: programme.offices[0].code)
        for matter in matters(of: programme) {
            let pdf = try printer.pdf(notice(matter))
            #expect(try PDFPages(pdf).count == 1)
            #expect(try printer.pdf(notice(matter)) == pdf)
            // The same with its reason, where it has one.
            let reasoned = try printer.pdf(notice(matter, "wrong-holder"))
            if case .letter(_, .revoked, _, _) = matter { #expect(reasoned != pdf) }
            #expect(try PDFPages(reasoned).count == 1)
        }
    }

    @Test("letters go away page by page, and together are what a file would hold")
    func pieces() throws {
        let programme = try Samples.programme(Samples.programmes[0])
        let printer = try LetterPrinter(programme: programme)
        let batch = try LetterBatch(by: printer, madeAt: Samples.noon)
        var bytes = batch.taken()
        for seed in 1...2 {
            try batch.add(try Samples.sheet(programme, seed: UInt64(seed)))
            bytes += batch.taken()
        }
        #expect(batch.taken().isEmpty && !bytes.isEmpty)
        let byteCount = try batch.finish()
        bytes += batch.taken()
        #expect(bytes.count == byteCount)
        #expect(try PDFPages(bytes).count == 2)
    }
}
