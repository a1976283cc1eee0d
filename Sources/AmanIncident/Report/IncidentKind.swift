/// What happened to a letter or to its holder; one report may say several.
///
/// The raw values are stored in sealed reports and never change.
package enum IncidentKind: String, CaseIterable, Sendable {
    /// The letter was shown and made no difference.
    case notHonoured = "not-honoured"
    /// The letter was taken away or destroyed.
    case taken
    /// A post or an office said that the letter is not theirs.
    case denied
    /// The holder was held.
    case detained
    /// Money or goods were asked for.
    case money
    /// The holder or a companion was hurt.
    case hurt
    /// Something else, which the account says.
    case other
}

/// Who an account comes from: the first of the three things that are graded apart.
package enum IncidentSource: String, CaseIterable, Sendable {
    case holder, relative, counsel, monitor, post, press
}

/// How a report was written down.
package enum IncidentChannel: String, CaseIterable, Sendable {
    /// By the reporter on the public page.
    case page
    /// By a monitor, for a caller.
    case phone
    /// By a monitor, from a printed form.
    case form
}

/// Limits of a report.
///
/// Source: a page and a half of writing (Dari has two bytes a letter), and the names of a district
/// and of a place in it; together they fit the largest sealed size.
package enum IncidentLimits {
    /// Most bytes of the account.
    package static let accountByteCountMax = 8_000
    /// Most bytes of a district's name.
    package static let districtByteCountMax = 120
    /// Most bytes of a place that is finer than a district.
    package static let placeByteCountMax = 240
    /// Most bytes of an answer, or of a monitor's remark.
    package static let answerByteCountMax = 4_000
    /// Most bytes of a letter's number as it is typed.
    package static let numberByteCountMax = 64
    /// Most answers to one report.
    package static let answerCountMax = 32
    /// Most steps of one report's weighing.
    package static let stepCountMax = 64
    /// Most reports in one file for the monitors.
    package static let reportsInFileMax = 400
    /// Most reports that one file of theirs answers or weighs.
    package static let repliesInFileMax = 400
}
