import AmanLetter
import AmanLog
import AmanVerdict
import Testing

@testable import AmanOffice

@Suite("The slip that proves a letter")
struct ProofSlipTests {
    private func proof(of slip: ProofSlip) throws -> InclusionProof {
        var reader = ProofReader()
        try reader.take(codes: slip.codes.reversed())
        return try reader.proof()
    }

    @Test("has the proof under the newest head that enough witnesses cosigned, else says so")
    func witnessed() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 3, needed: 2)
        let letter = try await desk.letter()
        let number = letter.record.number
        #expect(try await desk.office.knownSlip(of: number, from: desk.files) == nil)
        _ = try await desk.office.publish(to: desk.files)
        let bare = try await desk.office.proofSlip(of: number, from: desk.files)
        #expect((bare.seenBy, bare.listed, bare.witnessedAt) == (0, 3, nil))
        #expect(try proof(of: bare).note.signatures.count == 1)
        witnesses[3].script = [.failure(.unreachable)]
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        let slip = try await desk.office.proofSlip(of: number, from: desk.files)
        #expect((slip.seenBy, slip.listed) == (2, 3))
        #expect(slip.witnessedAt == desk.clock.now && slip.madeAt == desk.clock.now)
        #expect((1...3).contains(slip.codes.count))
        let read = try proof(of: slip)
        let whole = try await desk.office.inclusionProof(of: number, from: desk.files)
        #expect(read == whole && read.text == whole.text)
        let session = CheckpointSession(knowledge: try await desk.office.knowledge())
        let judgement = session.judge(
            letter.text,
            at: .asked(desk.clock.now),
            ask: desk.office.keys.isValid
        )
        let found = session.judge(
            read,
            of: try #require(judgement.letter),
            ask: desk.office.keys.isValid
        )
        #expect((found.finding, found.cosigned, found.listed) == (.proven, 2, 3))
        // One witness of two is not enough: the slip has its line, and does not count on it.
        let young = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        witnesses[2].script = [.failure(.unreachable)]
        witnesses[3].script = [.failure(.unreachable)]
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        let one = try await desk.office.proofSlip(of: young.record.number, from: desk.files)
        #expect(one.seenBy == 1 && one.witnessedAt == nil)
    }

    @Test("is had by number and check code, by no other code, and by the ticket")
    func byCode() async throws {
        let (desk, _) = try await Desk.witnessed(by: 1, needed: 1)
        let (letter, other) = (try await desk.letter(), try await desk.letter())
        let code = try #require(CheckCode(letter: letter.text))
        #expect(try await desk.office.proofSlip(for: code, from: desk.files) == nil)
        _ = try await desk.office.publish(to: desk.files)
        let slip = try await desk.office.proofSlip(for: code, from: desk.files)
        #expect(slip?.number == letter.record.number)
        let wrong = CheckCode(
            number: code.number,
            bits: try #require(CheckCode(letter: other.text)).bits
        )
        #expect(try await desk.office.proofSlip(for: wrong, from: desk.files) == nil)
        let unknown = CheckCode(
            number: LetterNumber(office: code.number.office, randomBytes: [9, 9, 9, 9, 9]),
            bits: code.bits
        )
        #expect(try await desk.office.proofSlip(for: unknown, from: desk.files) == nil)
        let ofTicket = try await desk.office.proofSlip(of: letter.record.ticket, from: desk.files)
        #expect(ofTicket == slip)
        let none = try await desk.office.proofSlip(of: Ticket(number: 99), from: desk.files)
        #expect(none == nil)
    }
}
