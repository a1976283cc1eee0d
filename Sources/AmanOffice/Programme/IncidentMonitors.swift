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
    /// Keys that they had before: what those signed still counts, and nothing is sealed to them.
    package var formerKeys: [String] = []
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

// MARK: - Reading

/// Who reads reports; nil where the file names no one, or leaves the key empty.
func readMonitors(
    _ incident: inout ProgrammeTable
) throws(ProgrammeError) -> IncidentMonitors? {
    guard incident.has("monitors") else { return nil }
    var table = try incident.table("monitors")
    let monitors = IncidentMonitors(
        key: try table.text("key", .monitorsKey, where: isMonitorsKey),
        formerKeys: try readFormerKeys(&table),
        contact: try table.text("contact", byteCountMax: ProgrammeLimits.contactByteCountMax),
        keepDays: try table.whole("keep-days", 90...ProgrammeLimits.daysMax),
        precision: try table.word("precision", as: ReportPrecision.self)
    )
    try table.finish()
    return monitors
}

private func readFormerKeys(
    _ table: inout ProgrammeTable
) throws(ProgrammeError) -> [String] {
    guard table.has("former-keys") else { return [] }
    let keys = try table.textList("former-keys", count: 1...ProgrammeLimits.formerKeyCountMax)
    guard keys.allSatisfy(isMonitorsKey) else {
        throw table.error("former-keys", .malformed(.monitorsKey))
    }
    return keys
}

/// 128 lower-case hexadecimal digits.
private func isMonitorsKey(_ text: String) -> Bool {
    text.utf8.count == 128
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
}
