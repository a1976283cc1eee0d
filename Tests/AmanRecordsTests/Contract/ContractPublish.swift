import AmanLetter
import AmanOffice
import TestSupport
import Testing

@Suite("Records contract: publishing")
struct ContractPublish {
    @Test("leaves have no gaps and come in order, a page at a time", arguments: everyRecords)
    func leaves(records: RecordsUnderTest) async throws {
        try await records { records, office in
            #expect(try await records.logSize() == 0)
            var kept: [LetterRecord] = []
            for _ in 0..<5 { kept.append(try await office.issue(records)) }
            #expect(kept.map(\.leafIndex) == [0, 1, 2, 3, 4])
            let all = try await records.leaves(from: 0, limit: 9)
            #expect(all.count == 5)
            #expect(try await records.leaves(from: 3, limit: 1) == [all[3]])
            #expect(try await records.leaves(from: 5, limit: 9).isEmpty)
            #expect(try await records.issuedLeaf(digest: kept[2].digest) == 2)
            #expect(try await records.issuedLeaf(digest: office.randomness.bytes(32)) == nil)
        }
    }

    @Test("of two tree heads signed at once, one is stored", arguments: everyRecords)
    func oneTreeHead(records: RecordsUnderTest) async throws {
        try await records { records, office in
            for _ in 0..<2 { _ = try await office.issue(records) }
            let first = office.treeHead(size: 1)
            let second = office.treeHead(size: 2)
            #expect(try await records.treeHead() == nil)
            try await records.replaceTreeHead(nil, by: first)
            #expect(try await records.treeHead() == first)
            await expect(.conflict(.newerStands)) {
                try await records.replaceTreeHead(nil, by: second)
            }
            try await records.replaceTreeHead(first, by: second)
            await expect(.conflict(.newerStands)) {
                try await records.replaceTreeHead(first, by: second)
            }
            #expect(try await records.treeHead() == second)
        }
    }

    @Test(
        "a tree head never shrinks, forks, or covers leaves that are not there",
        arguments: everyRecords
    )
    func neverBack(records: RecordsUnderTest) async throws {
        try await records { records, office in
            for _ in 0..<2 { _ = try await office.issue(records) }
            let standing = office.treeHead(size: 2)
            try await records.replaceTreeHead(nil, by: standing)
            let smaller = office.treeHead(size: 1)
            await expect(.conflict(.newerStands)) {
                try await records.replaceTreeHead(standing, by: smaller)
            }
            let fork = office.treeHead(size: 2)
            await expect(.damaged(record: "tree head")) {
                try await records.replaceTreeHead(standing, by: fork)
            }
            let ahead = office.treeHead(size: 3)
            await expect(.damaged(record: "tree head")) {
                try await records.replaceTreeHead(standing, by: ahead)
            }
            var freshened = standing
            freshened.signedAt = office.tick()
            try await records.replaceTreeHead(standing, by: freshened)
            #expect(try await records.treeHead() == freshened)
        }
    }

    @Test("a part never gives way to an older one", arguments: everyRecords)
    func parts(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let second = KeptPart(name: "trust-list", sequence: 2, bytes: [2])
            try await records.keep(second, leaf: nil, nil)
            let first = KeptPart(name: "trust-list", sequence: 1, bytes: [1])
            let entry = office.audit(.trust, "1")
            await expect(.conflict(.newerStands)) {
                try await records.keep(first, leaf: [9], entry)
            }
            #expect(try await records.part("trust-list") == second)
            #expect(try await records.logSize() == 0)
            let same = KeptPart(name: "trust-list", sequence: 2, bytes: [2, 2])
            await expect(.conflict(.newerStands)) {
                try await records.keep(same, leaf: [9], entry)
            }
            #expect(try await records.part("trust-list") == second)
            let third = KeptPart(name: "trust-list", sequence: 3, bytes: [3])
            try await records.keep(third, leaf: [7], entry)
            #expect(try await records.part("trust-list") == third)
            #expect(try await records.leaves(from: 0, limit: 9) == [[7]])
            #expect(try await records.auditEntries(from: 0, limit: 9).map(\.entry) == [entry])
        }
    }

    @Test(
        "a joined part takes the place of exactly what it was joined from",
        arguments: everyRecords
    )
    func joined(records: RecordsUnderTest) async throws {
        try await records { records, _ in
            let first = KeptPart(name: "log:a", sequence: 2, bytes: [1])
            try await records.keep(first, joinedFrom: nil)
            await expect(.conflict(.newerStands)) {
                try await records.keep(first, joinedFrom: nil)
            }
            let same = KeptPart(name: "log:a", sequence: 2, bytes: [1, 2])
            try await records.keep(same, joinedFrom: first)
            #expect(try await records.part("log:a") == same)
            await expect(.conflict(.newerStands)) {
                try await records.keep(first, joinedFrom: first)
            }
            #expect(try await records.part("log:a") == same)
            #expect(try await records.logSize() == 0)
        }
    }

    @Test("parts are found by the beginning of their name", arguments: everyRecords)
    func prefix(records: RecordsUnderTest) async throws {
        try await records { records, _ in
            for name in ["status-list:KBL", "status-list:HER", "status", "trust-list"] {
                let part = KeptPart(name: name, sequence: 1, bytes: [1])
                try await records.keep(part, leaf: nil, nil)
            }
            let found = try await records.parts(prefix: "status-list:")
            #expect(found.map(\.name) == ["status-list:HER", "status-list:KBL"])
            #expect(try await records.part("status-list:GHA") == nil)
            #expect(try await records.parts(prefix: "").count == 4)
        }
    }
}

extension SampleOffice {
    mutating func treeHead(size: UInt64) -> SignedTreeHead {
        let root = randomness.bytes(32)
        return SignedTreeHead(size: size, root: root, note: "note \(root)", signedAt: tick())
    }
}
