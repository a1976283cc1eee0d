import AmanLetter
import AmanLog
import AmanMonitor
import AmanOffice
import AmanRecords
import AmanSignature
import AmanVerdict
import Testing

@Suite("Status lists in the log")
struct ListEntryTests {
    @Test("a list is an entry under the tree head that was published before it, once")
    func listed() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter()
        let first = try await desk.office.publish(to: desk.files)
        try await expectListEntry(of: desk, count: 1)
        desk.clock.advance(seconds: 60)
        let second = try await desk.office.publish(to: desk.files)
        #expect(second.treeHead == first.treeHead)
        try await desk.change(letter, to: .suspended, "under-review")
        let third = try await desk.office.publish(to: desk.files)
        // The change and the list that shows it.
        #expect(third.newLeaves == 2)
        try await expectListEntry(of: desk, count: 2)
        let fourth = try await desk.office.publish(to: desk.files)
        #expect(fourth.newLeaves == 0)
        desk.clock.advance(days: 1)
        _ = try await desk.office.publish(to: desk.files)
        try await expectListEntry(of: desk, count: 3)
    }

    @Test("a change says where the lists show it, by whatever way it is made")
    func index() async throws {
        let desk = try await Desk()
        let suspended = try await desk.letter()
        let lost = try await desk.letter()
        let exchanged = try await desk.letter(home: "AF-KDZ")
        try await desk.change(suspended, to: .suspended, "under-review")
        let number = lost.record.number
        _ = try await desk.office.replaceLost(number, officer: "Omid", second: "Nasim")
        _ = try await desk.office.exchange(exchanged.text, officer: "Omid")
        let changes = try await desk.leaves().compactMap { entry -> (digest: [UInt8], UInt64)? in
            guard case .status(let digest, _, _, _, let listed) = entry else { return nil }
            let place = try #require(listed)
            return (digest, (place.list - 1) * statusListLength + place.index)
        }
        #expect(changes.map(\.digest) == [suspended, lost, exchanged].map(\.record.digest))
        #expect(changes.map(\.1) == [suspended, lost, exchanged].map(\.record.statusIndex))
    }

    @Test("what another officer logs while a list is made is not in the leaves it names")
    func concurrent() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter()
        let size = try await desk.records.logSize()
        let snapshot = try await desk.records.statusSnapshot(at: desk.clock.now)
        #expect(snapshot.logSize == size)
        try await desk.change(letter, to: .suspended, "under-review")
        #expect(snapshot.entries.isEmpty)
        let later = try await desk.records.statusSnapshot(at: desk.clock.now)
        #expect(later.logSize == size + 1)
        #expect(later.entries.map(\.index) == [letter.record.statusIndex])
    }

    /// The newest entry of a list has the digest of the file, and its leaves give what it says.
    private func expectListEntry(of desk: Desk, count: Int) async throws {
        let leaves = try await desk.records.leaves(from: 0, limit: 10_000)
        let entries = try leaves.map { try LogEntry.parse($0) }
        let lists = entries.filter { if case .list = $0 { true } else { false } }
        #expect(lists.count == count)
        guard case .list(1, let digest, let at, let size) = lists.last else {
            Issue.record("the log has no list 1")
            return
        }
        let file = try #require(try desk.files.read("status/1"))
        #expect(digest == NativeSHA256.hash(file))
        let note = try #require(try desk.files.read("log/checkpoint"))
        let head = try TreeHead.parse(SignedNote.parse(note).text)
        #expect(head.size.value == UInt64(leaves.count))
        let envelope = try SignedEnvelope.parse(file, maxByteCount: file.count)
        let shown = try StatusList.parse(envelope.payload)
        var replay = LogReplay()
        for leaf in leaves { try replay.take(leaf) }
        let values = PackedStatuses(
            size: statusListLength,
            entries: replay.statuses(at: at, leaves: size).compactMap { change in
                change.listed.map { ($0.index, change.status) }
            }
        )
        #expect(shown.values == values)
    }
}
