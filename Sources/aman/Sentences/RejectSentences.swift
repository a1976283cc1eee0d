import AmanOffice
import AmanTexts

/// Says why rows of a list were not taken.
struct RejectSentences {
    private let provinces: NearestProvinces

    /// - Parameter programme: Whose provinces are suggested; nil for a list without one.
    init(_ programme: Programme?) {
        provinces = NearestProvinces(of: programme?.provinces ?? [])
    }

    /// For a terminal, whose lines may be stored: it never repeats what is in the row.
    func text(_ reject: ImportReject) -> String {
        switch reject.refusal {
        case .quoting: messages.cliApply.row.quoting
        case .fieldCount(let count, let expected):
            messages.cliApply.row.fieldCount(count: "\(count)", expected: "\(expected)")
        case .columnWithoutName(let place):
            messages.cliApply.row.columnWithoutName(place: "\(place)")
        case .notUTF8: messages.cliApply.row.notUTF8
        case .rowTooLong(let count, let limit):
            messages.cliApply.row.rowTooLong(count: "\(count)", limit: "\(limit)")
        case .nameMissing: messages.cliApply.row.nameMissing
        case .nothingToCompare: messages.cliApply.row.nothingToCompare
        case .reference: messages.cliApply.row.reference
        case .request(.field(.province, .unknownProvince)): unknownProvince(reject.typed ?? "")
        case .request(.field(let field, let refusal)): sentence(field, refusal)
        case .request(let error): explain(error).fact
        }
    }

    /// For the file of rejected rows, which has the row beside it: with what is in the field.
    func quoted(_ reject: ImportReject) -> String {
        guard let typed = reject.typed else { return text(reject) }
        return messages.cliApply.row.quoted(typed: shown(typed), reason: text(reject))
    }

    private func unknownProvince(_ typed: String) -> String {
        let nearest = provinces.nearest(to: typed)
        guard !nearest.isEmpty else { return sentence(.province, .unknownProvince) }
        return messages.cliApply.field.nearestProvinces(
            name: ApplyField.province.rawValue,
            nearest: nearest.map { "\($0.names.text("eng")) (\($0.code))" }.joined(separator: ", ")
        )
    }
}
