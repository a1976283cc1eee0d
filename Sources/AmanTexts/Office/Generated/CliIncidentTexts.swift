// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliIncident`.
package struct CliIncidentTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Imported steps: {steps}, answers: {answers}, recorded reports: {recorded}.
    package func imported(steps: String, answers: String, recorded: String) -> String { catalogue.filled(First.cliIncident + 5, [("steps", steps), ("answers", answers), ("recorded", recorded)]) }
    /// The file has no report {number}.
    package func noReport(number: String) -> String { catalogue.filled(First.cliIncident + 7, [("number", number)]) }
    package var key: CliIncidentKeyTexts { CliIncidentKeyTexts(catalogue) }
    package var reports: CliIncidentReportsTexts { CliIncidentReportsTexts(catalogue) }
    package var read: CliIncidentReadTexts { CliIncidentReadTexts(catalogue) }
    package var weigh: CliIncidentWeighTexts { CliIncidentWeighTexts(catalogue) }
    package var answer: CliIncidentAnswerTexts { CliIncidentAnswerTexts(catalogue) }
    package var record: CliIncidentRecordTexts { CliIncidentRecordTexts(catalogue) }
    package var proof: CliIncidentProofTexts { CliIncidentProofTexts(catalogue) }
    package var form: CliIncidentFormTexts { CliIncidentFormTexts(catalogue) }
    package var fault: CliIncidentFaultTexts { CliIncidentFaultTexts(catalogue) }
}

/// Texts of `cliIncidentKey`.
package struct CliIncidentKeyTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say either --out, for a new key, or --show.
    package var sayOutOrShow: String { catalogue[First.cliIncident + 0] }
    /// Put this line into programme.toml as key, under [incident.monitors]. Compare by voice: {…
    package func made(fingerprint: String) -> String { catalogue.filled(First.cliIncident + 1, [("fingerprint", fingerprint)]) }
    /// Passphrase of the monitors' key:
    package var passphrase: String { catalogue[First.cliIncident + 2] }
    /// New passphrase for the monitors' key:
    package var newPassphrase: String { catalogue[First.cliIncident + 3] }
}

/// Texts of `cliIncidentReports`.
package struct CliIncidentReportsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Wrote {count} encrypted report to {file}.
    package func wrote(count: Int, file: String) -> String { catalogue.counted(First.cliIncident + 4, count, [("file", file)]) }
}

/// Texts of `cliIncidentRead`.
package struct CliIncidentReadTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Report {number} does not open with this key. It was sealed to another one, or changed.
    package func cannotOpen(number: String) -> String { catalogue.filled(First.cliIncident + 6, [("number", number)]) }
}

/// Texts of `cliIncidentWeigh`.
package struct CliIncidentWeighTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Report {number} is now: {state}. Added to {file}.
    package func added(number: String, state: String, file: String) -> String { catalogue.filled(First.cliIncident + 8, [("number", number), ("state", state), ("file", file)]) }
    /// To count it, give --province as ISO 3166-2 and --week as a day, such as 2026-11-23.
    package var countNeedsBoth: String { catalogue[First.cliIncident + 9] }
}

/// Texts of `cliIncidentAnswer`.
package struct CliIncidentAnswerTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The answer to report {number} is sealed to its receipt. Added to {file}.
    package func added(number: String, file: String) -> String { catalogue.filled(First.cliIncident + 10, [("number", number), ("file", file)]) }
    /// The answer is not UTF-8 text.
    package var notText: String { catalogue[First.cliIncident + 11] }
}

/// Texts of `cliIncidentRecord`.
package struct CliIncidentRecordTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This is the receipt code for the caller. It is stored nowhere. The report is in {file},…
    package func added(file: String) -> String { catalogue.filled(First.cliIncident + 12, [("file", file)]) }
    /// The input is not one JSON object.
    package var notJSON: String { catalogue[First.cliIncident + 13] }
    /// The member {name} is unknown, or its value does not belong there.
    package func badMember(name: String) -> String { catalogue.filled(First.cliIncident + 14, [("name", name)]) }
}

/// Texts of `cliIncidentProof`.
package struct CliIncidentProofTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A report with this digest was filed before {at}. It is under entry {entry} of the log {o…
    package func filed(at: String, entry: String, origin: String) -> String { catalogue.filled(First.cliIncident + 15, [("at", at), ("entry", entry), ("origin", origin)]) }
    /// Digest of the sealed report, as aman incident read shows it: {digest}
    package func digest(digest: String) -> String { catalogue.filled(First.cliIncident + 16, [("digest", digest)]) }
    /// This is not a proof that a report was filed, or it was changed.
    package var notFiling: String { catalogue[First.cliIncident + 17] }
    /// This log's key did not sign the proof. Compare the key with the one that aman log head s…
    package var notSigned: String { catalogue[First.cliIncident + 18] }
    /// This is not a log's key. It has three parts, name+keyid+key, as aman log head shows it.
    package var badKey: String { catalogue[First.cliIncident + 19] }
}

/// Texts of `cliIncidentForm`.
package struct CliIncidentFormTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Wrote the form to {file}.
    package func wrote(file: String) -> String { catalogue.filled(First.cliIncident + 20, [("file", file)]) }
}

/// Texts of `cliIncidentFault`.
package struct CliIncidentFaultTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is a file of this name already. No key is ever written over.
    package var keyIsThere: String { catalogue[First.cliIncident + 21] }
    /// There is no file of this name with the monitors' key.
    package var keyMissing: String { catalogue[First.cliIncident + 22] }
    /// This is not the file of a monitors' key, or it was changed. Use the copy from the safe.
    package var keyDamaged: String { catalogue[First.cliIncident + 23] }
    /// The passphrase does not open the monitors' key.
    package var wrongPassphrase: String { catalogue[First.cliIncident + 24] }
    /// The file of the monitors' key cannot be used (error {code}).
    package func keyFile(code: String) -> String { catalogue.filled(First.cliIncident + 25, [("code", code)]) }
    /// The field {field} is too long: {limit} bytes at most.
    package func tooLong(field: String, limit: String) -> String { catalogue.filled(First.cliIncident + 26, [("field", field), ("limit", limit)]) }
    /// The field {name} is missing, or has no value that a report can have.
    package func member(name: String) -> String { catalogue.filled(First.cliIncident + 27, [("name", name)]) }
    /// This is not a file of aman incident, or it was changed: byte {place} does not belong the…
    package func unreadable(place: String) -> String { catalogue.filled(First.cliIncident + 28, [("place", place)]) }
    /// The file is of version {version}, which this program does not know. Update Aman.
    package func newer(version: String) -> String { catalogue.filled(First.cliIncident + 29, [("version", version)]) }
    /// The sealed report was changed, or is not what it says.
    package var notAuthentic: String { catalogue[First.cliIncident + 30] }
    /// The report is sealed to another key than this one.
    package var otherKey: String { catalogue[First.cliIncident + 31] }
    /// The step breaks a rule of weighing: {rule}. docs/incidents.md has the rules. Nothing was…
    package func rule(rule: String) -> String { catalogue.filled(First.cliIncident + 32, [("rule", rule)]) }
    /// Step {step} of this report is not signed by the monitors, or does not follow from the on…
    package func step(step: String) -> String { catalogue.filled(First.cliIncident + 33, [("step", step)]) }
    /// A report has {limit} steps at most.
    package func tooMany(limit: String) -> String { catalogue.filled(First.cliIncident + 34, [("limit", limit)]) }
    /// The programme names no monitors. Put their key into programme.toml, under [incident.moni…
    package var noMonitors: String { catalogue[First.cliIncident + 35] }
    /// Report {place} of the file is not one of this office. Nothing was imported.
    package func unknownReport(place: String) -> String { catalogue.filled(First.cliIncident + 36, [("place", place)]) }
    /// A step of report {report} does not follow from what is here, is dated later than today,…
    package func reportStep(report: String) -> String { catalogue.filled(First.cliIncident + 37, [("report", report)]) }
    /// Report {report} has as many answers as there can be. Nothing was imported.
    package func tooManyAnswers(report: String) -> String { catalogue.filled(First.cliIncident + 38, [("report", report)]) }
    /// Report {report} was erased. Nothing was imported.
    package func erased(report: String) -> String { catalogue.filled(First.cliIncident + 39, [("report", report)]) }
    /// This office can store no more reports.
    package var full: String { catalogue[First.cliIncident + 40] }
}
