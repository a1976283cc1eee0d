import AmanLetter
import AmanOffice
import AmanRecords
import Foundation
import GRDB

/// The reviewer's queue at a hundred thousand and at a million applications, and the two writes of
/// the day against the floor of SQLite.
struct ReviewBench {
    let smallCount = 100_000
    let largeCount = 1_000_000
    /// Pages requested in each round.
    let pages = 200
    /// Applications, decisions and bare commits in each round.
    let writes = 100

    func run() async throws -> [Rounds.Finding] {
        try await Workplace.with { folder in
            let small = try await Sample(.es256, in: folder).office
            try await Crowd(of: small).fill(smallCount)
            let large = try await Sample(.es256, in: folder).office
            try await Crowd(of: large).fill(largeCount)
            return try await lists(small, large) + writing(large, folder.appending(path: "floor"))
        }
    }

    // MARK: Lists

    private func lists(_ small: Office, _ large: Office) async throws -> [Rounds.Finding] {
        var (few, many): ([Double], [Double]) = ([], [])
        for round in 0...9 {
            let first = try await ask(small, smallCount)
            let second = try await ask(large, largeCount)
            guard round > 0 else { continue }
            few += first
            many += second
        }
        let ratio = median(many) / median(few)
        let slowest = many.sorted()[many.count * 99 / 100]
        return [
            Rounds.Finding(
                name: "the review page's questions at 1 M against 100 k applications",
                ratio: ratio,
                subjectPerSecond: 1 / median(many),
                yardstickPerSecond: 1 / median(few),
                target: "<= 1.2x",
                isMet: ratio <= 1.2,
                note: "median \(figure(median(many) * 1_000)) ms against "
                    + "\(figure(median(few) * 1_000)) ms"
            ),
            Rounds.Finding(
                name: "the same at 1 M, p99 in milliseconds",
                ratio: slowest * 1_000,
                subjectPerSecond: 1 / slowest,
                yardstickPerSecond: 50,
                target: "<= 20 ms",
                isMet: slowest <= 0.02,
                note: "\(many.count) pages, every filter, from anywhere in the list"
            ),
        ]
    }

    /// Seconds that each page's questions took: a page, its count, the rail.
    private func ask(_ office: Office, _ count: Int) async throws -> [Double] {
        let records = office.records
        let now = Sample.environment.now()
        let provinces = office.programme.provinces
        var seconds: [Double] = []
        for page in 0..<pages {
            let filter = ReviewFilter(
                state: .received,
                province: page % 2 == 0 ? nil : provinces[page % provinces.count].code,
                appliedBefore: page % 4 < 2 ? nil : now.adding(seconds: -Int64(count / 3)),
                onlyHits: page % 8 >= 4
            )
            let after = Ticket(number: page * 7_919 % count)
            let clock = ContinuousClock()
            let taken = try await clock.measure {
                _ = try await records.reviewRows(
                    filter,
                    in: .longestWaiting,
                    after: after,
                    limit: 26
                )
                _ = try await records.reviewCount(filter, most: 1_001)
                _ = try await records.queueCounts()
            }
            seconds.append(taken / .seconds(1))
        }
        return seconds
    }

    // MARK: Writing

    private func writing(_ office: Office, _ floorFile: URL) async throws -> [Rounds.Finding] {
        let floor = try BareCommits(at: floorFile)
        var (apply, compare, keep) = (Turns(), Turns(), Turns())
        var (decide, bare) = (Turns(), Turns())
        for round in 0...9 {
            var taken: [ApplicationID] = []
            let counts = round > 0
            try await apply.time(counts) {
                for place in 0..<writes {
                    let request = Self.request(round * writes + place)
                    taken.append(try await office.apply(request, officer: "A").id)
                }
            }
            try await compare.time(counts) { _ = try await office.screenUnscreened { _ in } }
            let (now, crowd) = (Sample.environment.now(), Crowd(of: office))
            try await keep.time(counts) {
                for place in 0..<writes {
                    _ = try await office.records.add([crowd.change(place, at: now)])
                }
            }
            try await decide.time(counts) {
                for id in taken { _ = try await office.decide(id, .grant, officer: "B", seen: nil) }
            }
            try await bare.time(counts) { for _ in 0..<writes { try floor.commit() } }
        }
        return [
            against("an application posted, against a bare one-row FULL commit", apply, bare),
            against("comparing it afterwards, fifty to a commit, the same", compare, bare, nil),
            against("an application kept, without the office's checks, the same", keep, bare),
            against("a decision against a bare one-row FULL commit", decide, bare),
        ]
    }

    /// How long the rounds of one side took.
    private struct Turns {
        var seconds: [Double] = []
        var processorSeconds: [Double] = []

        mutating func time(_ counts: Bool, _ work: () async throws -> Void) async throws {
            let (clock, before) = (ContinuousClock(), Self.processor())
            let taken = try await clock.measure { try await work() }
            guard counts else { return }
            seconds.append(taken / .seconds(1))
            processorSeconds.append(Self.processor() - before)
        }

        private static func processor() -> Double {
            var read = timespec()
            unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &read)
            return Double(read.tv_sec) + Double(read.tv_nsec) / 1e9
        }
    }

    /// People as different from each other as in an office: some share a name, few share two facts.
    static func request(_ number: Int) -> ApplyRequest {
        var person = Person()
        // Digits as letters: a name has no digits.
        let letters = String(number).utf8.map { Character(UnicodeScalar($0 + 49)) }
        person.fullName = "\(given[number % given.count]) N" + String(letters)
        person.fatherName = given[number / given.count % given.count]
        person.birthYear = 1_950 + number * 7 % 50
        return ApplyRequest(homeProvince: "AF-KDZ", person: person)
    }

    private static let given = [
        "Ghulam", "Mirwais", "Ahmad", "Rahim", "Karim", "Nasir", "Farid", "Daud", "Yusuf", "Sharif",
        "Habib", "Zabih", "Qasim", "Latif", "Bashir", "Tariq", "Hamid", "Jamil", "Salim", "Wahid",
    ]

    private func against(
        _ name: String,
        _ ours: Turns,
        _ theirs: Turns,
        _ least: Double? = 0.75
    ) -> Rounds.Finding {
        let ratio = median(zip(ours.seconds, theirs.seconds).map { $1 / $0 })
        let our = Double(writes) / median(ours.seconds)
        let their = Double(writes) / median(theirs.seconds)
        let milliseconds = median(ours.processorSeconds) * 1_000 / Double(writes)
        return Rounds.Finding(
            name: name,
            ratio: ratio,
            subjectPerSecond: our,
            yardstickPerSecond: their,
            target: least.map { ">= \($0)x" } ?? "-",
            isMet: ratio >= least ?? 0,
            note: "\(Int(our)) against \(Int(their)) a second at \(largeCount) applications; "
                + "\(figure(milliseconds)) ms of processor time each"
        )
    }

    /// A table of its own, one row to a commit, on the disk each time.
    private final class BareCommits {
        private let queue: DatabaseQueue

        init(at file: URL) throws {
            queue = try DatabaseQueue(path: file.path)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                try db.execute(sql: "PRAGMA synchronous = FULL")
                try db.execute(sql: "CREATE TABLE bare (place INTEGER PRIMARY KEY, row BLOB)")
            }
        }

        func commit() throws {
            try queue.writeWithoutTransaction { db in
                // One statement is one commit.
                try db.cachedStatement(sql: "INSERT INTO bare (row) VALUES (zeroblob(200))")
                    .execute()
            }
        }
    }
}
