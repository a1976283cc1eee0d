import AmanLetter
import AmanOffice
import AmanTexts

/// The orders of the list of members.
enum StaffOrder: String, CaseIterable, Sendable {
    /// As they were added, which is the usual one; the last added first.
    case oldest, newest
    case name
    /// Who has not signed in for longest, those who never did before all others.
    case signIn

    func sorted(_ staff: [StaffMember]) -> [StaffMember] {
        switch self {
        case .oldest: staff.sorted { $0.id.number < $1.id.number }
        case .newest: staff.sorted { $0.id.number > $1.id.number }
        case .name:
            staff.sorted { one, other in
                let names = (foldedOfficer(one.officer), foldedOfficer(other.officer))
                return names.0 == names.1 ? one.id.number < other.id.number : names.0 < names.1
            }
        case .signIn:
            staff.sorted { one, other in
                let moments = (one.signedInAt?.seconds ?? .min, other.signedInAt?.seconds ?? .min)
                return moments.0 == moments.1
                    ? one.id.number < other.id.number : moments.0 < moments.1
            }
        }
    }

    func name(_ setting: PageSetting) -> String {
        let words = setting.words.paging
        return switch self {
        case .oldest: words.oldest
        case .newest: words.newest
        case .name: words.byName
        case .signIn: setting.words.staff.byLastSignIn
        }
    }
}
