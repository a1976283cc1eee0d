import AmanLetter
import AmanOffice
import Testing

@testable import AmanWeb

@Suite("What a form did, as servers remember it")
struct DoneFormMemoTests {
    private static func batch() throws -> DecidedBatch {
        let office = try OfficeCode("KBL")
        let faults: [DecideError] = [
            .notFound, .alreadyDecided(.granted), .sameOfficer, .refusedBefore, .notOpened,
            .officerName, .unknownReason("x"), .unknownOffice(office), .referredToItself,
            .nameMissing, .changedMeanwhile, .nothingToWithdraw, .actedOn,
            .tooLateToWithdraw(Instant(seconds: 5)), .notRefused(.issued),
            .appealTooLate(Instant(seconds: 6)), .noteTooLong, .noteNotPlain,
        ]
        var batch = DecidedBatch(value: "refuse:withdrawn")
        batch.decided = [Ticket(number: 7), Ticket(number: 12)]
        batch.leftOut = faults.enumerated().map { (Ticket(number: $0 + 1), $1) }
        return batch
    }

    private static func forms() throws -> [DoneForm] {
        let office = try OfficeCode("KBL")
        let number = LetterNumber(office: office, randomBytes: [1, 2, 3, 4, 5])
        var imported = ImportedBundle()
        (imported.trustListSequence, imported.newLogs, imported.known) = (9, 2, 4)
        (imported.trustListIsNew, imported.fromTheFuture) = (true, 1)
        (imported.exchanged, imported.exchangedTwice) = ([number], [number, number])
        imported.forkedLogs = ["aman.example/log/KBL"]
        return [
            .password, .roles(StaffID(number: 3)), .staffRequest(StaffRequestID(number: 4)),
            .staffConfirmed(StaffID(number: 5)), .colleague(StaffID(number: 6)), .setUpEnded,
            .decided(try batch()), .apart(.key(of: office)), .apart(.settled(number)),
            .apart(
                .taken(
                    from: OfficeTicket(office: office, ticket: Ticket(number: 8)),
                    ticket: Ticket(number: 9),
                    isNew: true
                )
            ),
            .apart(.bundle(imported, mark: "0123")), .apart(.bundle(ImportedBundle(), mark: nil)),
        ]
    }

    @Test("each says the same after it was written down")
    func forms() throws {
        for form in try Self.forms() {
            let bytes = form.json.encoded
            let read = try JSONValue.parse(bytes, byteCountMax: bytes.count)
            let again = try #require(DoneForm(read))
            #expect(again.json == form.json)
        }
        guard case .decided(let batch)? = DoneForm(DoneForm.decided(try Self.batch()).json) else {
            Issue.record("a batch is read as another form")
            return
        }
        #expect(batch.leftOut.map(\.why) == (try Self.batch()).leftOut.map(\.why))
        #expect(batch.decided.map(\.number) == [7, 12])
    }

    @Test("anything else is as if nothing was done")
    func others() {
        for json: JSONValue in [
            .object([]), .object([.init("form", .text("decided"))]),
            .object([.init("form", .text("apartTaken")), .init("from", .whole(0))]),
        ] {
            if DoneForm(json) != nil { Issue.record("\(json) was read") }
        }
    }
}
