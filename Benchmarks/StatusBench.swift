import AmanLetter
import AmanOffice
import AmanVerdict
import CZlib

/// A status list of ten million letters, one in a hundred revoked: built against zlib's level 9,
/// and looked up.
struct StatusBench {
    let size: UInt64 = 10_000_000
    let revoked = 100_000
    let lookUps = 1_000_000

    func run() async throws -> [Rounds.Finding] {
        let values = PackedStatuses(size: size, entries: entries())
        var (ours, theirs) = (0, 0)
        var rounds = Rounds()
        rounds.count = 5
        let time = rounds.compare(
            "status list of 10 million, 1% revoked: deflate against zlib level 9",
            operations: 1,
            atLeast: 50
        ) {
            ours = deflateSparse(values.bytes)?.count ?? 0
        } yardstick: {
            theirs = zlibLevel9(values.bytes).count
        }
        return [time, size(ours, theirs), try lookUp(values)]
    }

    private func entries() -> [(UInt64, LetterStatus)] {
        var source = SystemRandomNumberGenerator()
        var places: Set<UInt64> = []
        while places.count < revoked { places.insert(.random(in: 0..<size, using: &source)) }
        return places.map { ($0, .revoked) }
    }

    private func size(_ ours: Int, _ theirs: Int) -> Rounds.Finding {
        let ratio = Double(ours) / Double(max(theirs, 1))
        return Rounds.Finding(
            name: "status list of 10 million, 1% revoked: bytes against zlib level 9",
            ratio: ratio,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: "<= 1.05x",
            isMet: ours > 0 && ratio <= 1.05,
            note: "\(ours) against \(theirs) bytes"
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
            deflate: { deflateSparse($0) ?? zlibLevel9($0) }
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

/// The zlib stream at level 9.
private func zlibLevel9(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(UInt(bytes.count))
    var stream = [UInt8](repeating: 0, count: Int(length))
    unsafe compress2(&stream, &length, bytes, UInt(bytes.count), Z_BEST_COMPRESSION)
    return Array(stream.prefix(Int(length)))
}
