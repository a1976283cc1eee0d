import AmanLetter
import AmanSignature
import Testing

@testable import AmanVerdict

/// A letter, or a trust list, that oversteps what a signer may do.
struct Overstep: CustomTestStringConvertible {
    let name: String
    let reason: Reason
    var letter: @Sendable (inout LetterClaims) throws -> Void = { _ in }
    var world: @Sendable (inout World) throws -> Void = { _ in }

    var testDescription: String { name }
}

private let oversteps: [Overstep] = [
    Overstep(
        name: "another programme's letter",
        reason: .otherProgramme,
        letter: { $0.programme = "ph-amnesty-2025" }
    ),
    Overstep(
        name: "a token that is no safe conduct",
        reason: .notASafeConduct,
        letter: { $0.safeConduct = nil }
    ),
    Overstep(
        name: "a letter in another office's name",
        reason: .officeOutsideScope,
        letter: {
            $0.safeConduct?.office = try kabul()
            $0.number = LetterNumber(office: try kabul(), randomBytes: [1, 2, 3, 4, 5])
        }
    ),
    Overstep(
        name: "a kind the key may not sign",
        reason: .kindOutsideScope,
        letter: { $0.safeConduct?.kind = .certificate }
    ),
    Overstep(
        name: "a letter made before the key was valid",
        reason: .dateOutsideScope,
        letter: {
            $0.issuedAt = World.now.adding(days: -101)
            $0.notBefore = World.now.adding(days: -101)
        }
    ),
    Overstep(
        name: "a letter made when the key's time was over",
        reason: .dateOutsideScope,
        world: { $0.trustList.signers[0].validUntil = World.now.adding(seconds: -3_600) }
    ),
    Overstep(
        name: "a letter made after the key was retired",
        reason: .signerRetired,
        world: { $0.trustList.signers[0].noNewLettersAfter = World.now.adding(seconds: -3_601) }
    ),
    Overstep(
        name: "a letter of a distrusted signer, with no log at hand",
        reason: .signerDistrusted,
        world: { $0.trustList.signers[0].distrustedSince = World.now }
    ),
    Overstep(
        name: "a letter that holds longer than its kind may",
        reason: .holdsTooLong,
        letter: { $0.expires = $0.issuedAt.adding(days: 10).adding(seconds: 1) }
    ),
    Overstep(
        name: "a letter without a place in a status list",
        reason: .noStatusEntry,
        letter: { $0.status = nil }
    ),
    Overstep(
        name: "a place beyond the end of the status list",
        reason: .statusIndexOutOfRange,
        letter: { $0.status?.index = 4_096 }
    ),
    Overstep(
        name: "a place in another office's status list",
        reason: .statusListOfOtherOffice,
        letter: { $0.status?.uri = World.kabulList }
    ),
]

@Suite("What a signer may sign")
struct ScopeTests {
    @Test("a letter outside its signer's scope is untrusted, with the reason", arguments: oversteps)
    func refused(overstep: Overstep) throws {
        var world = try World()
        try overstep.world(&world)
        let cose = try world.letter(by: nil, overstep.letter)
        let judgement = try world.judge(cose)
        #expect(judgement.reason == overstep.reason)
        #expect(judgement.verdict == .untrusted)
    }

    @Test("letters made up to the moment a key was retired still hold")
    func retired() throws {
        var world = try World()
        world.trustList.signers[0].noNewLettersAfter = World.now.adding(seconds: -3_600)
        #expect(try world.judge(try world.letter()).verdict == .inForce)
    }

    @Test("an address the trust list does not name is a status list that is not here")
    func unlistedAddress() throws {
        let world = try World()
        let cose = try world.letter { $0.status?.uri = "https://aman.example/status/her2" }
        #expect(try world.judge(cose).reason == .statusListUnknown)
    }

    @Test("the last place of a status list is inside it")
    func lastPlace() throws {
        var world = try World()
        world.statusEntries = [(4_095, .suspended)]
        let cose = try world.letter { $0.status?.index = 4_095 }
        #expect(try world.judge(cose).verdict == .suspended)
    }

    @Test("a signature by a status key over a letter is untrusted")
    func statusKey() throws {
        let world = try World()
        #expect(try world.judge(try world.letter(by: world.heratStatus)).reason == .unknownKey)
    }

    @Test("a status list handed over as a letter is not read")
    func statusListAsLetter() throws {
        let world = try World()
        #expect(try world.judge(try world.statusList()).verdict == .unreadable)
    }
}
