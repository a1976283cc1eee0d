import AmanOffice
import AmanWatch

/// Does one question or one change, measures how long it took, and traces it as a step.
///
/// - Parameters:
///   - step: `recordsRead` or `recordsWrite`.
///   - isolation: Where the work runs: where this is called.
///   - work: Waits for the engine.
/// - Returns: What the work returns.
/// - Throws: What the work throws; it is counted by its kind.
func measured<Answer>(
    _ step: OfficeStep,
    isolation: isolated (any Actor)? = #isolation,
    _ work: () async throws(RecordsError) -> Answer
) async throws(RecordsError) -> Answer {
    let start = ContinuousClock.now
    defer {
        OfficeMetrics.recordsDuration.record(
            ContinuousClock.now - start,
            step == .recordsWrite ? "write" : "read"
        )
    }
    do throws(RecordsError) {
        return try await traced(step) { () async throws(RecordsError) -> Answer in
            try await work()
        }
    } catch {
        OfficeMetrics.recordsErrors.count(error.metricCode)
        throw error
    }
}

extension RecordsError {
    /// As the metrics name it.
    fileprivate var metricCode: String {
        switch self {
        case .conflict: "conflict"
        case .cannotWrite: "full"
        case .busy: "busy"
        case .damaged, .notAuthentic: "damaged"
        case .sealed: "sealed"
        case .rolledBack: "rolled-back"
        case .clockDiffers: "clock"
        case .outdated: "outdated"
        }
    }
}
