/// What a desk prints the applicant's slip on.
package enum SlipPaper: String, CaseIterable, Sendable {
    /// 105 x 148 mm, four to a sheet of A4. Source: ISO 216.
    case a6
    /// The roll of a receipt printer, 80 mm wide.
    case roll80 = "roll-80"
}
