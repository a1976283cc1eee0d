import AmanLetter
import AmanOffice
import TestSupport
import Testing

@testable import AmanPaper

@Suite("A proof slip on paper")
struct ProofSlipPageTests {
    private func slip(
        _ office: OfficeCode,
        codes count: Int,
        length: Int = 641,
        seenBy: Int = 2,
        listed: Int = 3
    ) -> ProofSlip {
        var source = SplitMix64(seed: UInt64(count * 1_000 + length))
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
        let codes = (0..<count).map { _ in
            let rest = (0..<(length - 14)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &source)]
            }
            return "VC:AMANPROOF1/" + String(rest)
        }
        return ProofSlip(
            number: LetterNumber(office: office, randomBytes: [1, 2, 3, 4, 5]),
            codes: codes,
            seenBy: seenBy,
            listed: listed,
            witnessedAt: seenBy > 1 ? Samples.noon : nil,
            madeAt: Samples.noon
        )
    }

    @Test(
        "has every code, which our own reader reads, on each programme's paper",
        arguments: Samples.programmes
    )
    func codes(name: String) throws {
        let programme = try Samples.programme(name)
        let office = programme.offices[0].code
        let printer = try ProofSlipPrinter(programme: programme, office: office)
        for (count, length) in [(1, 464), (2, 628), (3, 641), (3, 935)] {
            let slip = slip(office, codes: count, length: length)
            let pdf = try printer.pdf([slip])
            #expect(try PDFPages(pdf).count == 1)
            let found = try QRReader.read(pdf)
            #expect(Set(found) == Set(slip.codes), "\(name), \(count) codes of \(length)")
        }
    }

    @Test("says number and sentence, and plainly where too few witnesses saw it; two to a page")
    func sentences() throws {
        for name in Samples.programmes {
            let programme = try Samples.programme(name)
            let office = programme.offices[0].code
            let printer = try ProofSlipPrinter(programme: programme, office: office)
            let slips = [
                slip(office, codes: 1), slip(office, codes: 2, seenBy: 1),
                slip(office, codes: 3, seenBy: 0, listed: 0),
            ]
            #expect(try PDFPages(printer.pdf(slips)).count == 2)
        }
    }
}
