package import AmanOffice
package import AmanTexts

extension CoverageFaultsTexts {
    /// What is said when a report or a notice was not stored.
    ///
    /// - Throws: What is the program's fault and not the writer's.
    package func text(_ error: CoverageError) throws -> RefusalText {
        switch error {
        case .unknownProvince: unknownProvince
        case .unknownEntry, .notFirst: unknownEntry
        case .sourceMissing: sourceMissing
        case .badText: badText
        case .badDay: badDay
        case .badCorrection: badCorrection
        case .sameOfficer: sameOfficer
        case .alreadyApproved: alreadyApproved
        case .textMissing: textMissing
        case .unknownNotice: unknownNotice
        case .officerMissing, .records: throw error
        }
    }
}
