import AmanLetter
import AmanOffice
import Testing

@Suite("What the exchange desk adds")
struct ExchangeAdditionTests {
    @Test("what the desk adds is stored by the rules of the desk, and names stay as signed")
    func addition() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let old = try await herat.letter(home: "AF-KDZ")
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        let tooLong = ExchangeAddition {
            $0.field == .contact ? String(repeating: "0", count: 400) : nil
        }
        let refusal = ExchangeError.addition(
            .field(.contact, .tooLong(byteCount: 400, limit: 300))
        )
        await #expect(throws: refusal) {
            try await kunduz.office.exchange(old.text, officer: "Rahima", adding: tooLong)
        }
        let outcome = try await kunduz.office.exchange(
            old.text,
            officer: "Rahima",
            adding: ExchangeAddition { field in
                // A name is not added: it stays as it was signed.
                [
                    .fullName: "Someone Else", .district: " Imam  Sahib ",
                    .identityPaper: "Tazkira 4471-889",
                ][field.field]
            }
        )
        let kept = try await kunduz.records.openedApplication(outcome.application.id)
        #expect(kept?.person.district == "Imam Sahib")
        #expect(kept?.person.identityPaper == "Tazkira 4471-889")
        #expect(kept?.person.fullName == "Ahmad Shahidi")
        // A second application with that paper is noticed.
        let again = request(name: "Zia Noori") { $0.person.identityPaper = "tazkira 4471889" }
        let taken = try await kunduz.office.apply(again, officer: "Rahima")
        #expect(try await kunduz.office.screenUnscreened { _ in }.screened == 2)
        let hits = try await kunduz.office.screen(taken.id)
        #expect(hits.map(\.application) == [outcome.application.id])
    }

    @Test("an office without applications in person exchanges letters all the same")
    func otherChannels() async throws {
        let herat = try await Desk()
        var kunduz = try await herat.joined("KDZ")
        let old = try await herat.letter(home: "AF-KDZ")
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        var programme = kunduz.office.programme
        programme.channels = [.consulate]
        programme.provinces.removeAll { $0.code == "AF-KDZ" }
        kunduz.office = Office(
            programme: programme,
            code: kunduz.office.code,
            keys: kunduz.office.keys,
            records: kunduz.sqlite,
            environment: kunduz.office.environment,
            log: kunduz.office.log
        )
        let outcome = try await kunduz.office.exchange(old.text, officer: "Rahima")
        #expect(outcome.oldNumber == old.record.number)
    }
}
