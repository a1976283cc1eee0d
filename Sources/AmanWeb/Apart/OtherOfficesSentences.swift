import AmanOffice
import AmanTexts
import AmanVerdict

extension ApartTexts {
    /// Why a case was not sent or taken, or a key not stored.
    func text(
        _ error: MovedCaseError,
        _ setting: PageSetting,
        _ programme: Programme
    ) -> RefusalText {
        switch error {
        case .officerMissing, .records, .trust, .signing: faults.notStored
        case .notFound: faults.noTicket
        case .notReferred: faults.notReferred
        case .keyMissing(let office):
            faults.keyMissing(office: programme.officeName(office, setting.language))
        case .recordUnfit, .application, .file(.person): faults.recordUnfit
        case .file(.unreadable), .statement(.unreadable): faults.unreadable
        case .file(.newerVersion): faults.newerVersion
        case .otherKey: faults.otherKey
        case .changed: faults.changed
        case .statement(.unknownKey), .statement(.signature): faults.unproven
        case .statement(.keyOutOfTime): faults.notTrusted
        case .otherProgramme: faults.otherProgramme
        case .otherOffice(let office):
            faults.otherOffice(office: programme.officeName(office, setting.language))
        case .fromTheFuture: faults.fromTheFuture
        case .tooOld: faults.tooOld
        case .open: faults.quota
        }
    }

    /// Why a bundle was not imported.
    func text(_ error: ImportBundleError) -> RefusalText {
        switch error {
        case .officerMissing, .records, .knowledge: faults.notStored
        case .refused(.otherRoot): faults.otherRoot
        case .refused: faults.unreadable
        case .notMerged: faults.notMerged
        case .otherProgramme: faults.otherProgramme
        }
    }
}

extension ApartFindingTexts {
    /// What a finding is called.
    func text(_ finding: DoubleFinding) -> String {
        switch finding {
        case .onePerson: onePerson
        case .twoPeople: twoPeople
        case .officeMistake: officeMistake
        case .notKnown: notKnown
        }
    }
}
