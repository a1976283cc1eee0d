import Foundation

/// Times a subject against its yardstick, alternating in one run.
///
/// A machine's speed drifts; two things done in turn drift together, so their ratio holds.
struct Rounds {
    /// What one comparison found.
    struct Finding {
        let name: String
        /// The subject's rate divided by the yardstick's, median over the rounds.
        let ratio: Double
        let subjectPerSecond: Double
        let yardstickPerSecond: Double
        let target: String
        let isMet: Bool
        var note = ""
    }

    /// Which clock decides.
    enum Clock {
        /// CPU time of this process.
        case cpu
        /// CPU time of finished child processes.
        case childCPU
        /// Time on the wall, for what waits for a disk.
        case wall
    }

    /// Rounds counted; one more is run first and thrown away.
    var count = 9
    var clock = Clock.cpu

    /// Runs both in turn, each doing `operations` a round, and compares rates.
    func compare(
        _ name: String,
        operations: Int,
        atLeast target: Double,
        subject: () throws -> Void,
        yardstick: () throws -> Void
    ) rethrows -> Finding {
        var ratios: [Double] = []
        var subjects: [Double] = []
        var yardsticks: [Double] = []
        for round in 0...count {
            let first = try time(subject)
            let second = try time(yardstick)
            guard round > 0 else { continue }
            subjects.append(Double(operations) / first)
            yardsticks.append(Double(operations) / second)
            ratios.append(second / first)
        }
        let ratio = median(ratios)
        return Finding(
            name: name,
            ratio: ratio,
            subjectPerSecond: median(subjects),
            yardstickPerSecond: median(yardsticks),
            target: ">= \(target)x",
            isMet: ratio >= target,
            note: "\(Int(median(subjects))) against \(Int(median(yardsticks))) a second"
        )
    }

    /// Seconds that `body` took by the chosen clock.
    func time(_ body: () throws -> Void) rethrows -> Double {
        let began = now()
        try body()
        return max(now() - began, 1e-9)
    }

    private func now() -> Double {
        switch clock {
        case .cpu: Self.processorSeconds()
        case .wall: Self.seconds(CLOCK_MONOTONIC)
        case .childCPU: Self.childSeconds()
        }
    }

    /// Processor time of this process so far, all threads together.
    static func processorSeconds() -> Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

    private static func seconds(_ identifier: clockid_t) -> Double {
        var read = timespec()
        unsafe clock_gettime(identifier, &read)
        return Double(read.tv_sec) + Double(read.tv_nsec) / 1e9
    }

    /// Processor time of the child processes that have ended.
    static func childSeconds() -> Double {
        var usage = rusage()
        unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
        let system = Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
        return user + system
    }
}

/// The middle value; the mean of the middle two for an even count.
func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return .nan }
    guard sorted.count > 1 else { return last }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
