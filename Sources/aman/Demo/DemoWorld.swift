import AmanLetter
import AmanOffice
import Synchronization

/// Time and randomness of a sample office: a clock that the demo moves, and dice that a seed
/// decides.
///
/// The same seed and the same closing time give the same applications, numbers and tickets. Keys
/// and signatures are real and differ from run to run.
final class DemoWorld: Sendable {
    private struct State {
        var now: Instant
        var dice: SplitMix64
    }

    private let state: Mutex<State>

    init(seed: UInt64, now: Instant) {
        state = Mutex(State(now: now, dice: SplitMix64(state: seed)))
    }

    /// What the office sees of this world.
    var environment: OfficeEnvironment {
        OfficeEnvironment(
            now: { self.state.withLock { $0.now } },
            randomBytes: { count in
                self.state.withLock { state in
                    (0..<count).map { _ in UInt8(truncatingIfNeeded: state.dice.next()) }
                }
            }
        )
    }

    /// Sets the clock.
    func set(_ now: Instant) {
        state.withLock { $0.now = now }
    }

    /// A number from 0 up to, not including, `bound`.
    func roll(_ bound: Int) -> Int {
        state.withLock { Int($0.dice.next() % UInt64(max(1, bound))) }
    }

    /// True in `parts` of a thousand cases.
    func happens(_ parts: Int) -> Bool {
        roll(1_000) < parts
    }

    /// One of the choices.
    func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[roll(choices.count)]
    }
}

/// A small generator that a seed decides; for sample people only, never for keys.
///
/// Source: Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (2014), figure 17.
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
