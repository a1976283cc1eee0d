import AmanLetter
import AmanOffice
import TestSupport
import Testing

@Suite("Records contract: witnesses")
struct ContractWitness {
    @Test(
        "a cosigned head is stored by compare-and-swap, here and as the newest",
        arguments: everyRecords
    )
    func heads(records: RecordsUnderTest) async throws {
        try await records { records, office in
            for _ in 0..<3 { _ = try await office.issue(records) }
            let first = office.treeHead(size: 1)
            try await records.replaceTreeHead(nil, by: first)
            var cosigned = first
            cosigned.note = first.note + "more"
            try await records.keepCosigned(cosigned, replacing: first.note, retaining: [1])
            #expect(try await records.treeHead() == cosigned)
            #expect(try await records.cosignedHeads() == [cosigned])
            await expect(.conflict(.newerStands)) {
                try await records.keepCosigned(cosigned, replacing: first.note, retaining: [1])
            }
            let second = office.treeHead(size: 2)
            try await records.replaceTreeHead(cosigned, by: second)
            var again = cosigned
            again.note = cosigned.note + "still more"
            try await records.keepCosigned(again, replacing: cosigned.note, retaining: [1])
            #expect(try await records.treeHead() == second)
            #expect(try await records.cosignedHeads() == [again])
            var fork = again
            fork.root = office.randomness.bytes(32)
            await expect(.damaged(record: "cosigned tree head")) {
                try await records.keepCosigned(fork, replacing: again.note, retaining: [1])
            }
            let beyond = office.treeHead(size: 3)
            await expect(.damaged(record: "cosigned tree head")) {
                try await records.keepCosigned(beyond, replacing: nil, retaining: [1])
            }
            var newest = second
            newest.note = second.note + "more"
            try await records.keepCosigned(newest, replacing: second.note, retaining: [2])
            #expect(try await records.cosignedHeads() == [newest])
        }
    }

    @Test(
        "what is known of a witness is stored by its key, and two officers answer for claims",
        arguments: everyRecords
    )
    func states(records: RecordsUnderTest) async throws {
        try await records { records, office in
            var state = WitnessState(
                publicKey: office.randomness.bytes(32),
                name: "witness.example/w1",
                askedAt: office.tick()
            )
            try await records.keep(state)
            #expect(try await records.witnessStates() == [state])
            state.outcome = .ahead
            state.knownSize = 4
            state.cosignedSize = 3
            state.cosignedAt = office.tick()
            state.notBefore = office.tick()
            state.claim = WitnessClaim(size: 9, at: office.tick(), evidence: "note")
            try await records.keep(state)
            #expect(try await records.witnessStates() == [state])
            try await records.answerForWitnesses(office.audit(.restore, "HER"))
            state.claim?.isAnswered = true
            #expect(try await records.witnessStates() == [state])
        }
    }
}
