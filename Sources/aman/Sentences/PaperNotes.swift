import AmanLetter
import AmanOffice
import AmanPaper
import AmanTexts

extension Office {
    /// What keeps this machine from printing the office's letters as they are meant, in sentences.
    ///
    /// Said when an office is made and each time its site opens: before anyone waits for a letter.
    func paperNotes() throws -> [String] {
        try paperFindings(programme, at: code).map { sentence($0, programme.paperSize) }
    }
}

private func sentence(_ finding: PaperFinding, _ paper: PaperSize) -> String {
    switch finding {
    case .fontsMissing(let families):
        messages.cliRun.paper.fontsMissing(families: families.joined(separator: ", "))
    case .textsTooLong(let kind, let part):
        messages.cliRun.paper.textsTooLong(
            kind: kind.code,
            paper: paper.rawValue,
            part: part.rawValue
        )
    case .earlierForm(let kind): messages.cliRun.paper.earlierForm(kind: kind.code)
    }
}
