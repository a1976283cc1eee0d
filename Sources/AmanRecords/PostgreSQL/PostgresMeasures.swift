import AmanWatch

extension PostgresError {
    /// Counts that work is done again because of this error.
    ///
    /// - Parameter isCommitLost: Whether what was lost is the answer to a commit.
    func countRetry(isCommitLost: Bool = false) {
        let reason: String
        switch self {
        case _ where isCommitLost: reason = "commit-lost"
        case .refused("40001", _): reason = "serialization"
        case .refused("40P01", _): reason = "deadlock"
        case .refused("55P03", _): reason = "turn"
        default: reason = "connection"
        }
        OfficeMetrics.recordsRetries.count(reason)
    }
}
