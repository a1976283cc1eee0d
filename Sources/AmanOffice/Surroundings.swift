package import AmanLetter

/// Time and chance, as the office receives them from the program that runs it.
///
/// Nothing else in the office reads a clock or makes random bytes, so that a test or the demo can
/// replay a whole day.
package struct Surroundings: Sendable {
    /// The present moment.
    package var now: @Sendable () -> Instant
    /// As many unpredictable bytes as asked for.
    package var randomBytes: @Sendable (_ count: Int) -> [UInt8]

    package init(
        now: @escaping @Sendable () -> Instant,
        randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8]
    ) {
        self.now = now
        self.randomBytes = randomBytes
    }
}
