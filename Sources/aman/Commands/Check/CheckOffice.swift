import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import ArgumentParser

/// Checks everything an office stores; opens no person's record.
struct CheckOffice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that nothing in the office was changed, deleted or put back.",
        discussion: """
            Checks the MAC and the running number of every row that carries authority, the audit, \
            the log, all statuses and the published files, and that the persons' keys can be \
            read. Says which record does not fit. No name is printed and no record is opened.

            Exit status 0: everything fits. 1: something does not. 70: the records cannot be \
            opened at all.
            """
    )
    @OptionGroup var home: HomeOptions

    func run() async throws {
        let opened = try await home.open(evenIf: true)
        var progress = CheckProgress()
        let check = try await opened.office.check(against: opened.home.publishedFiles) {
            progress.show($0)
        }
        if home.json { try Console.json(OfficeCheckReport(check)) } else { note(check) }
        guard check.isWhole else { throw Ending(.no, messages.cli.check.broken) }
        if !home.json { Console.note(messages.cli.check.whole) }
    }

    private func note(_ check: OfficeCheck) {
        let words = messages.cli.check
        Console.note(words.rows(rows: "\(check.rowCount)"))
        Console.note(words.audit(entries: "\(check.audit.count)"))
        if let log = check.log { Console.note(words.leaves(leaves: "\(log.size)")) }
        for fault in check.sentences { Console.result(fault) }
    }
}

/// Long work at a terminal: one bar for each kind of record, and one for the audit.
private struct CheckProgress {
    private var bar: Progress?
    private var kind: ProtectedKind?
    private var isAudit = false

    mutating func show(_ step: OfficeCheckProgress) {
        switch step {
        case .rows(let kind, let done, let total):
            if self.kind != kind {
                let label = messages.cli.check.labelRows(kind: kind.rawValue)
                bar = Progress(label, total: Int(total))
                self.kind = kind
            }
            bar?.advance(to: Int(done))
        case .audit(let done, let total):
            if !isAudit { bar = Progress(messages.cli.check.labelAudit, total: total) }
            isAudit = true
            bar?.advance(to: done)
        case .log: bar = nil
        }
    }
}

extension OfficeCheck {
    /// Everything that does not fit, one sentence each.
    var sentences: [String] {
        let words = messages.cli.check
        var sentences = rows.map(\.sentence)
        if isPartial { sentences.append(words.partial(count: "\(rowFindingsMax)")) }
        if let entry = audit.firstBroken { sentences.append(words.auditBroken(entry: "\(entry)")) }
        sentences += log?.findings.map(\.sentence) ?? []
        if let logFault { sentences.append(words.logUnreadable(fact: logFault.fact)) }
        if let keys { sentences.append(words.keys(fact: keys.fact)) }
        return sentences
    }
}

/// What a check of the office found, as JSON.
struct OfficeCheckReport: Encodable {
    struct Row: Encodable {
        let record: String
        let difference: String
    }

    let whole: Bool
    let rows: Int
    let auditEntries: Int
    let leaves: UInt64?
    let records: [Row]
    /// Whether there are more such records than are listed.
    let isPartial: Bool
    /// The same and all else that does not fit, as sentences.
    let faults: [String]

    init(_ check: OfficeCheck) {
        whole = check.isWhole
        rows = check.rowCount
        auditEntries = check.audit.count
        leaves = check.log?.size
        records = check.rows.map { Row(record: $0.row.code, difference: $0.difference.rawValue) }
        isPartial = check.isPartial
        faults = check.sentences
    }
}
