import AmanOffice
import AmanTexts

extension CoverageFaultsTexts {
    /// What is said when a report or a notice was not stored.
    ///
    /// - Throws: What is the program's fault and not the writer's.
    func text(_ error: CoverageError) throws -> RefusalText {
        switch error {
        case .unknownProvince: unknownProvince
        case .unknownEntry, .notFirst: unknownEntry
        case .sourceMissing: sourceMissing
        case .badText: badText
        case .badDay: badDay
        case .textMissing: textMissing
        case .unknownNotice: unknownNotice
        case .officerMissing, .records: throw error
        }
    }
}
