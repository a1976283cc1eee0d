import AmanLetter
import AmanOffice
import AmanVerdict

/// A list as an office signs it, one letter in a hundred revoked: compressed; and one of ten
/// million places, looked up.
struct StatusBench {
    let size: UInt64 = 10_000_000
    let lookUps = 1_000_000

    func run() async throws -> [Rounds.Finding] {
        [compress(), try lookUp(PackedStatuses(size: size, entries: entries(of: size)))]
    }

    private func entries(of size: UInt64) -> [(UInt64, LetterStatus)] {
        var source = SystemRandomNumberGenerator()
        var places: Set<UInt64> = []
        while places.count < size / 100 { places.insert(.random(in: 0..<size, using: &source)) }
        return places.map { ($0, .revoked) }
    }

    private func compress() -> Rounds.Finding {
        let size = UInt64(statusListLength)
        let list = PackedStatuses(size: size, entries: entries(of: size))
        let deflater = Deflater()
        var byteCount = 0
        let seconds = Rounds().time { byteCount = deflater.deflate(list.bytes).count }
        return Rounds.Finding(
            name: "status list of \(size), 1% revoked: compressed, milliseconds",
            ratio: seconds * 1e3,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: "<= 20",
            isMet: seconds <= 0.02,
            note: "\(byteCount) bytes"
        )
    }

    /// Reads the list as a verifier does, and looks up indices all over it.
    private func lookUp(_ values: PackedStatuses) throws -> Rounds.Finding {
        let payload = StatusList.build(
            values: values,
            uri: "https://aman.example/status/HER/1",
            issuedAt: Instant(seconds: 0),
            expires: Instant(seconds: 86_400),
            timeToLive: 43_200,
            deflate: Deflater().deflate
        )
        let list = try StatusList.parse(payload)
        var found = 0
        let seconds = Rounds().time {
            var place: UInt64 = 1
            for _ in 0..<lookUps {
                // A step that shares no factor with the size goes all over the list.
                place = (place + 6_700_417) % size
                if list.status(at: place) == .revoked { found += 1 }
            }
        }
        let microseconds = seconds * 1e6 / Double(lookUps)
        return Rounds.Finding(
            name: "status list of 10 million: one look-up, microseconds",
            ratio: microseconds,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: "< 0.2",
            isMet: microseconds < 0.2 && found > 0,
            note: "\(found) of \(lookUps) places were revoked"
        )
    }
}
