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
            try await records.keepCosigned(cosigned, replacing: first.note, dropping: [])
            #expect(try await records.treeHead() == cosigned)
            #expect(try await records.cosignedHeads() == [cosigned])
            await expect(.conflict(.newerStands)) {
                try await records.keepCosigned(cosigned, replacing: first.note, dropping: [])
            }
            let second = office.treeHead(size: 2)
            try await records.replaceTreeHead(cosigned, by: second)
            var again = cosigned
            again.note = cosigned.note + "still more"
            try await records.keepCosigned(again, replacing: cosigned.note, dropping: [])
            #expect(try await records.treeHead() == second)
            #expect(try await records.cosignedHeads() == [again])
            var fork = again
            fork.root = office.randomness.bytes(32)
            await expect(.damaged(record: "cosigned tree head")) {
                try await records.keepCosigned(fork, replacing: again.note, dropping: [])
            }
            let beyond = office.treeHead(size: 3)
            await expect(.damaged(record: "cosigned tree head")) {
                try await records.keepCosigned(beyond, replacing: nil, dropping: [])
            }
            var newest = second
            newest.note = second.note + "more"
            // Dropped as it was read: one that has more cosignatures by now stays.
            try await records.keepCosigned(newest, replacing: second.note, dropping: [cosigned])
            #expect(try await records.cosignedHeads() == [newest, again])
            var more = newest
            more.note = newest.note + "more"
            try await records.keepCosigned(more, replacing: newest.note, dropping: [again, newest])
            #expect(try await records.cosignedHeads() == [more])
        }
    }

    @Test(
        "what is known of a witness is stored by its key, and two officers answer for claims",
        arguments: everyRecords
    )
    func states(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let key = office.randomness.bytes(32)
            var state = WitnessState(
                publicKey: key,
                origin: "log.example/HER",
                name: "witness.example/w1",
                askedAt: office.tick()
            )
            try await store(state, records)
            #expect(try await records.witnessStates(of: state.origin) == [state])
            state.outcome = .ahead
            state.knownSize = 4
            state.cosignedSize = 3
            state.cosignedAt = office.tick()
            state.notBefore = office.tick()
            state.claim = WitnessClaim(size: 9, at: office.tick(), evidence: "note")
            // The plan gets what is there now.
            let (before, after) = (
                try await records.witnessStates(of: state.origin).first, state
            )
            let stored = try await records.keepWitness(key, of: state.origin) { found, size in
                found == before && size == 0 ? after : found ?? after
            }
            #expect(stored == state)
            #expect(try await records.witnessStates(of: state.origin) == [state])
            // The same witness of another log is another row.
            var other = state
            other.origin = "log.example/HER/2"
            try await store(other, records)
            try await records.answer(for: [state], office.audit(.restore, "HER"))
            state.claim?.isAnswered = true
            #expect(try await records.witnessStates(of: state.origin) == [state])
            #expect(try await records.witnessStates(of: other.origin) == [other])
        }
    }

    private func store(_ state: WitnessState, _ records: any OfficeRecords) async throws {
        _ = try await records.keepWitness(state.publicKey, of: state.origin) { _, _ in state }
    }
}
