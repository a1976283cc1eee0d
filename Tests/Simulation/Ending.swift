import AmanLetter
import AmanOffice
import AmanRecords

// The end of a run: nothing is in the way any more, and every office knows the same.

extension World {
    /// Once nothing is in the way any more, every office knows the same.
    func finish() async throws {
        now = now.adding(days: 40)
        for office in offices {
            office.clockError = 0
            office.clock.show(now)
            _ = try await office.office.confirmClock(officer: "Farida", second: "Rahim")
        }
        for _ in 0..<2 {
            for office in offices { try await publishWhole(office) }
            for office in offices {
                for other in offices where other.code != office.code {
                    guard let bytes = outside.newest[other.code] else { continue }
                    let exchanged = outside.exchangedAsPublished[other.code] ?? []
                    let stick = Stick(
                        to: office.code,
                        from: other.code,
                        bytes: bytes,
                        exchanged: exchanged
                    )
                    try await receive(stick, office)
                }
            }
            now = now.adding(seconds: 60)
            for office in offices { office.clock.show(now) }
        }
        for office in offices {
            try await publishWhole(office)
            try await look(at: office, isWhole: true, isAfterCut: true)
        }
        try lookAtDoubles()
    }

    private func publishWhole(_ office: SimulatedOffice) async throws {
        _ = try await office.office.publish(to: office.files)
        if let bundle = try office.files.read(ListPath.bundle) {
            try outside.observe(bundle, of: office.code)
        }
        try await judgeSome(office)
        let log = try await office.office.checkLog(against: office.files)
        try hold(log.findings.isEmpty, "what is published does not fit: \(log.findings)")
        try await measure(office)
    }

    /// A letter that was exchanged at two offices was shown to people.
    private func lookAtDoubles() throws {
        for (digest, codes) in outside.exchanges where codes.count > 1 {
            guard let (_, letter) = outside.letters.first(where: { $0.1.digest == digest }) else {
                continue
            }
            try hold(
                outside.shown.contains(letter.number),
                "\(letter.number) was exchanged at \(codes.count) offices, and no one was shown it"
            )
        }
    }
}
