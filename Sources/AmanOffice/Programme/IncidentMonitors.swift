/// Whom to call when a letter is not honoured.
package struct IncidentContact: Equatable, Sendable {
    /// Telephone or radio channel to call when a letter is not honoured.
    package var contact: String
    package var texts: Texts
    /// Where anyone can check a letter.
    package var checkAt: String
    /// Who reads reports of letters that were not honoured; nil where the office takes none.
    package var monitors: IncidentMonitors?
}

/// Who reads reports of incidents, and what reports may say.
package struct IncidentMonitors: Equatable, Sendable {
    /// Their public key, 128 hexadecimal digits.
    package var key: String
    /// Who they are and where they are reached, for reporters.
    package var contact: String
    /// Days after which a report and its answers are erased.
    package var keepDays: Int
    /// How exactly a report says when something happened.
    package var precision: ReportPrecision
}

/// How exactly a report says when something happened.
package enum ReportPrecision: String, CaseIterable, Sendable {
    case day, week, month
}
