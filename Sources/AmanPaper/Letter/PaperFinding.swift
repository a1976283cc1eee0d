package import AmanLetter
package import AmanOffice

/// Something that keeps this machine from printing a programme's letters as they are meant.
package enum PaperFinding: Equatable, Sendable {
    /// Nothing is printed until these font families are installed.
    case fontsMissing([String])
    /// Letters of this kind are not printed: their texts take more than a page of the paper.
    case textsTooLong(LetterKind, PagePart)
    /// Letters of this kind are printed in the earlier form for A4, with a narrower foot.
    case earlierForm(LetterKind)
}

/// Looks for what would keep an office's letters from being printed, before anyone waits for one.
///
/// - Parameters:
///   - programme: Its texts, its languages and its paper.
///   - office: The office that prints.
/// - Returns: Everything found, in the order of the programme's letters; empty where all is well.
/// - Throws: A fault of the drawing library, or `unknownOffice`.
package func paperFindings(
    _ programme: Programme,
    at office: OfficeCode
) throws(PaperError) -> [PaperFinding] {
    let printer: LetterPrinter
    do {
        printer = try LetterPrinter(programme: programme)
    } catch {
        guard case .fontsMissing(let families) = error else { throw error }
        return [.fontsMissing(families)]
    }
    var findings: [PaperFinding] = []
    for rule in programme.kinds {
        if let finding = try printer.finding(rule, at: office) { findings.append(finding) }
    }
    return findings
}
