/// What happened to letters, as the public statistic counts it; the raw values are stored codes.
package enum DueProcessStep: String, CaseIterable, Sendable {
    /// Decided by two officers; replacements and exchanges are not counted.
    case revoked, suspended
    /// An appeal was filed.
    case appealed
    /// An appeal ended.
    case upheld, reinstated
    case changedTime = "changed-time"
    case overtaken
}

/// How often one step was taken in one province, in the period of the question.
package struct DueProcessCount: Equatable, Sendable {
    /// The home province of the letters' holders, as on their applications.
    package var homeProvince: String
    package var step: DueProcessStep
    /// One or more; what never happened has no row.
    package var count: Int

    package init(homeProvince: String, step: DueProcessStep, count: Int) {
        self.homeProvince = homeProvince
        self.step = step
        self.count = count
    }
}
