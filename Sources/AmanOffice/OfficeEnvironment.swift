package import AmanLetter
import Foundation

/// Time, randomness and what paper can show, as the office receives them from the program that runs
/// it.
///
/// Nothing else in the office reads a clock or makes random bytes, so that a test or the demo can
/// replay a whole day.
package struct OfficeEnvironment: Sendable {
    /// The present moment.
    package var now: @Sendable () -> Instant
    /// As many unpredictable bytes as asked for.
    package var randomBytes: @Sendable (_ count: Int) -> [UInt8]
    /// Whether a font of this machine has a letter; without one, paper shows an empty box.
    package var canPrint: @Sendable (_ letter: Unicode.Scalar) -> Bool

    /// `canPrint` is left out where nothing is printed.
    package init(
        now: @escaping @Sendable () -> Instant,
        randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8],
        canPrint: @escaping @Sendable (_ letter: Unicode.Scalar) -> Bool = { _ in true }
    ) {
        self.now = now
        self.randomBytes = randomBytes
        self.canPrint = canPrint
    }
}

/// Unpredictable bytes from the operating system's generator.
///
/// - Parameter count: How many; 0 or more.
/// - Returns: As many bytes.
package func systemRandomBytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
        // The system gives 256 at once; asking for eight at a time took longer than planning a
        // letter. It fails only for more, or on a system that has no generator at all.
        var draw = [UInt8](repeating: 0, count: min(256, count - bytes.count))
        let answer = unsafe getentropy(&draw, draw.count)
        precondition(answer == 0, "the system has a generator")
        bytes += draw
    }
    return bytes
}
