import AmanLetter
import AmanOffice
import AmanRecords
import Testing

@Suite("What servers remember together")
struct ContractMemos {
    private let now = SampleOffice.morning

    private func memo(_ text: String, seconds: Int64 = 60) -> Memo {
        Memo(Array(text.utf8), until: now.adding(seconds: seconds))
    }

    @Test("a memo is there until its time is over, and kinds are apart", arguments: everyRecords)
    func plain(records: RecordsUnderTest) async throws {
        try await records { records, _ in
            let (first, other) = (MemoName(.opened, "7"), MemoName(.handled, "7"))
            let memo = memo("seen")
            try await records.changeMemos([first], at: now) { _ in MemoPlan([memo], ()) }
            #expect(try await records.memos([other, first], at: now) == [nil, memo])
            #expect(try await records.memos([first], at: memo.until) == [nil])
            try await records.changeMemos([first], at: now) { memos in
                #expect(memos == [memo])
                return MemoPlan([nil], ())
            }
            #expect(try await records.memos([first], at: now) == [nil])
        }
    }

    @Test("of many changes at once none is lost", arguments: everyRecords)
    func atOnce(records: RecordsUnderTest) async throws {
        try await records { records, _ in
            let name = MemoName(.lease, "count")
            let now = now
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await records.changeMemos([name], at: now) { memos in
                            let count = memos[0]?.bytes.count ?? 0
                            let more = [UInt8](repeating: 1, count: count + 1)
                            return MemoPlan([Memo(more, until: now.adding(seconds: 9))], ())
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await records.memos([name], at: now)[0]?.bytes.count == 20)
        }
    }

    @Test(
        "what has ended is dropped, and what is too many by the order of its end",
        arguments: everyRecords
    )
    func bounded(records: RecordsUnderTest) async throws {
        try await records { records, _ in
            let count = MemoKind.issueRun.countMax + 3
            let (ended, now) = (MemoName(.opened, "x"), now)
            let short = memo("short", seconds: 5)
            try await records.changeMemos([ended], at: now) { _ in MemoPlan([short], ()) }
            for number in 0..<count {
                let memo = memo("\(number)", seconds: Int64(100 + number))
                let name = MemoName(.issueRun, "\(number)")
                try await records.changeMemos([name], at: now) { _ in MemoPlan([memo], ()) }
            }
            try await records.dropMemos(endedBefore: now.adding(seconds: 5))
            #expect(try await records.memos([ended], at: now) == [nil])
            let names = (0..<count).map { MemoName(.issueRun, "\($0)") }
            let left = try await records.memos(names, at: now)
            #expect(left.prefix(3).allSatisfy { $0 == nil })
            #expect(left.dropFirst(3).allSatisfy { $0 != nil })
        }
    }

    @Test("a key for a purpose is the same for all, and each has its own", arguments: everyRecords)
    func commonKey(records: RecordsUnderTest) async throws {
        try await records { records, _ in
            let key = records.commonKey(for: "work")
            #expect(key.count == 32 && key == records.commonKey(for: "work"))
            #expect(key != records.commonKey(for: "other"))
        }
    }
}
