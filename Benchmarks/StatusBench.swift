import AmanLetter
import AmanOffice
import AmanVerdict

/// Looking letters up in the largest status list that can be read, one letter in a hundred revoked.
struct StatusBench {
    /// Places of two bits that fill the list's limit; the issue names ten million.
    let places = UInt64(statusListByteCountMax) * 4
    let operations = 1_000_000
    /// From the issue, in microseconds.
    static let microsecondsMax = 0.2

    func run() throws -> [Rounds.Finding] {
        let list = try list()
        var times: [Double] = []
        for round in 0...9 {
            let seconds = Rounds().time { precondition(revoked(in: list) > 0, "some are revoked") }
            guard round > 0 else { continue }
            times.append(seconds / Double(operations) * 1e6)
        }
        let microseconds = median(times)
        return [
            Rounds.Finding(
                name: "look a letter up in a status list, microseconds",
                ratio: microseconds,
                subjectPerSecond: 1e6 / microseconds,
                yardstickPerSecond: 0,
                target: "< 0.2",
                isMet: microseconds < Self.microsecondsMax,
                note: "\(places) places, 1% revoked, random places"
            )
        ]
    }

    /// Asks for as many places as there are operations, all over the list.
    private func revoked(in list: StatusList) -> Int {
        var found = 0
        var place: UInt64 = 1
        for _ in 0..<operations {
            // Knuth's generator: its high bits are spread well enough to miss the caches.
            place = place &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            if list.status(at: (place >> 32) % places) == .revoked { found += 1 }
        }
        return found
    }

    private func list() throws -> StatusList {
        let entries = stride(from: UInt64(17), to: places, by: 100).map { index in
            (index, LetterStatus.revoked)
        }
        let now = Sample.surroundings.now()
        let payload = StatusList.build(
            size: places,
            entries: entries,
            uri: "https://example.org/status/1",
            issuedAt: now,
            expires: now.adding(days: 1),
            timeToLive: 3_600,
            deflate: Deflater().deflate
        )
        return try StatusList.parse(payload)
    }
}
