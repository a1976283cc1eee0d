import AmanLetter
import AmanOffice
import AmanTexts

/// Who outside has seen the log, and what each of them answered last.
func witnessesSection(_ view: KeepView, _ setting: PageSetting) -> Markup {
    let words = setting.words.keep
    guard let report = view.witnesses else {
        return "<section><h2>\(words.witnesses)</h2><p>\(words.noWitness)</p></section>"
    }
    let ages = Words.of(setting.language.rawValue)
    let rows = report.states.map { state -> Markup in
        let age = state.cosignedAt.map { at in
            words.lastCosigned(age: ages.age(max(0, view.now.seconds - at.seconds)))
        }
        return """
            <tr><th scope="row"><bdi dir="ltr">\(state.name)</bdi></th>\
            <td>\(age ?? words.neverCosigned)</td>\
            <td>\(words.witness.text(state.outcome))</td></tr>
            """
    }
    let table: Markup? = rows.isEmpty ? nil : "<table><tbody>\(rows)</tbody></table>"
    return """
        <section><h2>\(words.witnesses)</h2>
        \(witnessLines(report, view.now, setting))\(table)</section>
        """
}

extension KeepWitnessTexts {
    /// What came of the last request, and what to do.
    fileprivate func text(_ outcome: WitnessOutcome) -> String {
        switch outcome {
        case .cosigned: cosigned
        case .unreachable: unreachable
        case .busy: busy
        case .unknownLog: unknownLog
        case .refused: refused
        case .malformed: malformed
        case .noSignature: noSignature
        case .wrongTime: wrongTime
        case .changingSizes: changingSizes
        case .lostState: lostState
        case .ahead: ahead
        case .otherTree: otherTree
        }
    }
}
