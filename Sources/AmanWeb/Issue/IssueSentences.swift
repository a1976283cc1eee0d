import AmanOffice
import AmanTexts

extension IssueFaultsTexts {
    func text(_ fault: IssueFault) -> String {
        switch fault {
        case .nameMissing: nameMissing
        case .unprintable(let letter): unprintable(letter: quoted(letter))
        case .doesNotFit: doesNotFit
        case .changedMeanwhile: changedMeanwhile
        case .office: office
        }
    }
}
