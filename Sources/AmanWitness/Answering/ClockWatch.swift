import AmanLetter

/// Seconds by which the clock may be behind what was signed, or ahead of the time that has passed,
/// for a client to be asked to wait.
///
/// Source: ours; the feeder of an office refuses cosignatures that are minutes off.
let clockToleranceSeconds: Int64 = 300

/// The beginning of 2026, in seconds since 1970: no clock that is right says an earlier time.
///
/// Source: ours; no log of Aman is older. A computer with a flat battery begins in 1970 or 2000.
let earliestClockSeconds: Int64 = 1_767_225_600

/// Watches the clock: no cosignature is earlier than one before, none far ahead of time.
struct ClockWatch: Sendable {
    private let start: Instant
    private let startElapsed: Duration

    /// - Parameters:
    ///   - now: The clock's time at the start.
    ///   - elapsed: A stopwatch's at the start; no one can set it.
    init(now: Instant, elapsed: Duration) {
        start = now
        startElapsed = elapsed
    }

    /// Why nothing may be signed at a time; nil when it may.
    ///
    /// A clock that was set far ahead while the program ran is not believed until someone starts it
    /// again: one signature in the future would silence the witness until then.
    ///
    /// - Parameters:
    ///   - now: The clock's time.
    ///   - elapsed: The stopwatch's.
    ///   - newest: The latest time that was signed.
    ///   - madeAt: When the witness was made: nothing was signed before.
    /// - Returns: The refusal, with the seconds to wait where that helps.
    func refusal(
        at now: Instant,
        elapsed: Duration,
        newest: Instant,
        madeAt: Instant
    ) -> WitnessRefusal? {
        guard now.seconds >= earliestClockSeconds else { return .clock(retryAfter: nil) }
        let behind = max(newest.seconds, madeAt.seconds) - now.seconds
        guard behind <= 0 else {
            return .clock(retryAfter: behind <= clockToleranceSeconds ? Int(behind) : nil)
        }
        let passed = (elapsed - startElapsed).components.seconds
        guard now.seconds - start.seconds - passed <= clockToleranceSeconds else {
            return .clock(retryAfter: nil)
        }
        return nil
    }
}
