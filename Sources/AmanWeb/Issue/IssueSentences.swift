import AmanOffice
import AmanTexts

extension IssueFaultsTexts {
    func text(_ refusal: IssueRefusal) -> String {
        switch refusal {
        case .nameMissing: nameMissing
        case .unprintable(let letter): unprintable(letter: quoted(letter))
        case .doesNotFit: doesNotFit
        case .changedMeanwhile: changedMeanwhile
        case .clock: clock
        case .notAuthentic: notAuthentic
        case .office: office
        }
    }
}
