import AmanLetter
import AmanOffice
import Foundation

/// Issuing one letter durably against the floor of the disk: appending 4 KB and waiting for it.
struct DurableBench {
    let operations = 200
    /// Of processor time for one letter, as its issue asks; the other steps do less.
    static let millisecondsMax = 2.0

    func run() async throws -> [Rounds.Finding] {
        try await Workplace.with { folder in
            let sample = try await Sample(.es256, in: folder)
            let compared = try await compare(sample.office, folder.appending(path: "floor"))
            return [compared] + (try await processorTimes(sample.office))
        }
    }

    private func compare(_ office: Office, _ floorFile: URL) async throws -> Rounds.Finding {
        var rounds = Rounds()
        rounds.clock = .wall
        let floor = try Floor(at: floorFile)
        var ratios: [Double] = []
        var (ours, theirs): ([Double], [Double]) = ([], [])
        for round in 0...rounds.count {
            let granted = try await Sample.grant(operations, at: office)
            let clock = ContinuousClock()
            let issuing = try await clock.measure {
                for id in granted { _ = try await office.issue(id, officer: "B") }
            }
            let appending = try clock.measure {
                for _ in 0..<operations { try floor.append() }
            }
            guard round > 0 else { continue }
            ours.append(Double(operations) / (issuing / .seconds(1)))
            theirs.append(Double(operations) / (appending / .seconds(1)))
            ratios.append(appending / issuing)
        }
        return Rounds.Finding(
            name: "issue one letter durably against appending 4 KB with fdatasync",
            ratio: median(ratios),
            subjectPerSecond: median(ours),
            yardstickPerSecond: median(theirs),
            target: ">= 0.9x",
            isMet: median(ratios) >= 0.9,
            note: "\(Int(median(ours))) against \(Int(median(theirs))) a second, one commit each"
        )
    }

    /// Milliseconds of processor time, all threads together, of each step to a letter that is on
    /// the disk.
    private func processorTimes(_ office: Office) async throws -> [Rounds.Finding] {
        var times: [[Double]] = [[], [], []]
        for round in 0...Rounds().count {
            var marks = [Rounds.processorSeconds()]
            let registered = try await Sample.register(operations, at: office)
            marks.append(Rounds.processorSeconds())
            for id in registered {
                _ = try await office.decide(id, .grant, officer: "A", seen: nil)
            }
            marks.append(Rounds.processorSeconds())
            for id in registered { _ = try await office.issue(id, officer: "B") }
            marks.append(Rounds.processorSeconds())
            guard round > 0 else { continue }
            for step in times.indices {
                let seconds = marks[step + 1] - marks[step]
                times[step].append(seconds * 1_000 / Double(operations))
            }
        }
        let names = ["an application registered", "a decision taken", "a letter issued"]
        return zip(names, times.map(median)).map(finding)
    }

    private func finding(_ step: String, _ milliseconds: Double) -> Rounds.Finding {
        Rounds.Finding(
            name: "\(step) and durable, milliseconds of processor time",
            ratio: milliseconds,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: "<= \(Self.millisecondsMax)",
            isMet: milliseconds <= Self.millisecondsMax,
            note: "\(operations) a round, one commit each"
        )
    }

    /// A file that grows by 4 KB at a time, each waited for.
    private final class Floor {
        private let descriptor: Int32
        private let block = [UInt8](repeating: 0x2e, count: 4_096)

        struct Failed: Error {}

        init(at file: URL) throws {
            descriptor = unsafe open(file.path, O_CREAT | O_WRONLY | O_APPEND, 0o600)
            guard descriptor >= 0 else { throw Failed() }
        }

        deinit { close(descriptor) }

        func append() throws {
            guard unsafe write(descriptor, block, block.count) == block.count,
                fdatasync(descriptor) == 0
            else { throw Failed() }
        }
    }
}
