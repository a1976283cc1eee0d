import AmanLetter
import AmanSignature

/// The rows of a file, sorted into those to keep and those to correct.
struct ImportPlan {
    var changes: [ApplyChange] = []
    /// Line of each change.
    var lines: [Int] = []
    var rejects: [ImportReject] = []
    var header: [UInt8] = []
    var form = CSVForm.rfc4180
    /// Whether the program that wrote the list needs a mark to read UTF-8.
    var hasByteOrderMark = false
    /// Lengths of identity papers that are digits alone, with their lines.
    private var paperLines: [Int: [Int]] = [:]
    /// How often a row that is alike in everything came before.
    private var seen: [[UInt8]: Int] = [:]

    /// Puts a row among the changes, or among the rejects.
    fileprivate mutating func sort(
        _ record: CSVRecord,
        _ columns: [ImportColumn],
        _ setting: ImportSetting
    ) {
        do {
            let row = try readRow(record, columns, setting)
            // Rows alike in everything are counted, so that each is its own and stays its own when
            // the file comes again.
            let place = seen[row.mark, default: 0]
            seen[row.mark] = place + 1
            if let paper = row.request.person.identityPaper,
                paper.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            {
                paperLines[paper.utf8.count, default: []].append(record.line)
            }
            changes.append(keptRow(row, place, setting))
            lines.append(record.line)
        } catch {
            rejects.append(ImportReject(line: record.line, refusal: error.refusal, raw: record.raw))
        }
    }

    /// Lines whose paper's number is up to three digits shorter than nine in ten of the list's.
    var shortPapers: [Int] {
        let inAll = paperLines.values.reduce(0) { $0 + $1.count }
        guard let usual = paperLines.max(by: { $0.value.count < $1.value.count }),
            usual.key >= ImportLimits.paperDigitCountMin, usual.value.count * 10 >= inAll * 9
        else { return [] }
        return (usual.key - ImportLimits.lostZeroCountMax..<usual.key)
            .flatMap { paperLines[$0] ?? [] }.sorted()
    }
}

/// Who imports, when, and by which rules.
struct ImportSetting {
    let programme: Programme
    let office: OfficeCode
    let officer: String
    let now: Instant
    let randomBytes: (Int) -> [UInt8]
    var canPrint: (Unicode.Scalar) -> Bool = { _ in true }
    /// How the file's characters are written; nil to look.
    var encoding: ListEncoding?
    /// What a header may call a column beside its own name, tidied and in lower case.
    var columnNames: [String: ApplyField] = [:]
    /// What each column of the file is, as an officer chose; nil by the header.
    var columns: [ImportColumn]?
}

/// Sorts a file's rows, touching nothing.
///
/// - Parameters:
///   - csv: The file's bytes.
///   - setting: Who imports it, and by which rules.
///   - progress: Gets the bytes read so far and in all.
/// - Returns: What to keep and what to correct.
/// - Throws: Why the file as a whole cannot be read.
func planImport(
    _ csv: [UInt8],
    _ setting: ImportSetting,
    progress: (_ done: Int, _ total: Int) -> Void
) throws(ImportError) -> ImportPlan {
    let limit = ImportLimits.fileByteCountMax
    guard csv.count <= limit else { throw .fileTooLarge(byteCount: csv.count, limit: limit) }
    let given = csv
    let csv = try listInUTF8(given, named: setting.encoding)
    let form = CSVForm(ofList: csv)
    var reader = CSVReader(csv, form)
    guard let header = headerRecord(&reader) else { throw .empty }
    let columns: [ImportColumn]
    if let chosen = setting.columns {
        columns = try ImportColumn.chosen(chosen, of: header)
    } else {
        columns = try ImportColumn.columns(of: header, alsoNamed: setting.columnNames)
    }
    var plan = ImportPlan()
    plan.header = header.raw
    plan.form = form
    plan.hasByteOrderMark = csv.starts(with: byteOrderMark) || csv.count != given.count
    var count = 0
    var done = header.raw.count
    while let record = reader.next() {
        if let line = reader.openQuoteLine { throw .quoteNeverCloses(line: line) }
        // Spreadsheets write a row of separators for every row that was ever touched.
        guard !isBlank(record, columns) else { continue }
        count += 1
        guard count <= ImportLimits.rowCountMax else {
            throw .tooManyRows(limit: ImportLimits.rowCountMax)
        }
        plan.sort(record, columns, setting)
        done += record.raw.count + 1
        if count.isMultiple(of: 250) { progress(min(done, csv.count), csv.count) }
    }
    if let line = reader.openQuoteLine { throw .quoteNeverCloses(line: line) }
    progress(csv.count, csv.count)
    return plan
}

/// Reads the head and the first rows of a file, so that an officer can say what is what.
///
/// - Throws: Why the file as a whole cannot be read; an unknown column is no reason here.
func planPreview(
    _ csv: [UInt8],
    encoding: ListEncoding?,
    columnNames: [String: ApplyField]
) throws(ImportError) -> ListPreview {
    let limit = ImportLimits.fileByteCountMax
    guard csv.count <= limit else { throw .fileTooLarge(byteCount: csv.count, limit: limit) }
    let text = try listInUTF8(csv, named: encoding)
    let form = CSVForm(ofList: text)
    var reader = CSVReader(text, form)
    guard let header = headerRecord(&reader) else { throw .empty }
    guard let names = header.fields else { throw .headerQuoting }
    var columns: [ListPreview.Column] = []
    for name in names {
        guard let name = String(validating: name, as: UTF8.self) else { throw .headerNotText }
        let column = ImportColumn.named(name, alsoNamed: columnNames)
        columns.append(ListPreview.Column(header: tidied(name) ?? "", column: column, samples: []))
    }
    var rowCount = 0
    while let record = reader.next() {
        if let line = reader.openQuoteLine { throw .quoteNeverCloses(line: line) }
        guard !isBlank(record, []) else { continue }
        rowCount += 1
        guard rowCount <= ImportLimits.rowCountMax else {
            throw .tooManyRows(limit: ImportLimits.rowCountMax)
        }
        guard rowCount <= ListPreview.sampleCount, let fields = record.fields else { continue }
        for (place, field) in fields.enumerated() where place < columns.count {
            columns[place].samples.append(ListPreview.sample(field))
        }
    }
    if let line = reader.openQuoteLine { throw .quoteNeverCloses(line: line) }
    return ListPreview(
        encoding: encoding ?? (text.count == csv.count ? .utf8 : .utf16),
        separator: form.separator,
        columns: columns,
        rowCount: rowCount
    )
}

/// The header: the first record in which anything is, but for a line that names the separator.
func headerRecord(_ reader: inout CSVReader) -> CSVRecord? {
    while let record = reader.next() {
        if !isBlank(record, []), !CSVForm.namesSeparator(record.raw) { return record }
    }
    return nil
}

/// Whether nothing is in any field of a record, but for what we wrote into a file of rejects.
func isBlank(_ record: CSVRecord, _ columns: [ImportColumn]) -> Bool {
    guard let fields = record.fields else { return false }
    return fields.indices.allSatisfy { place in
        let isSkipped =
            place < columns.count
            && [.rejectLine, .rejectReason, .ignored].contains(columns[place])
        return isSkipped || isBlank(fields[place])
    }
}

/// Whether nothing that shows is in a field.
private func isBlank(_ field: [UInt8]) -> Bool {
    if field.isEmpty { return true }
    guard let text = String(validating: field, as: UTF8.self) else { return false }
    return tidied(text)?.isEmpty == true
}

struct RowError: Error { let refusal: RowRefusal }

private struct ImportRow {
    let request: ApplyRequest
    /// SHA-256 of what makes the row this row: its tidied fields and its reference.
    let mark: [UInt8]
}

private func readRow(
    _ record: CSVRecord,
    _ columns: [ImportColumn],
    _ setting: ImportSetting
) throws(RowError) -> ImportRow {
    let limit = ImportLimits.rowByteCountMax
    guard record.raw.count <= limit else {
        let refusal = RowRefusal.rowTooLong(byteCount: record.raw.count, limit: limit)
        throw RowError(refusal: refusal)
    }
    guard let fields = record.fields else { throw RowError(refusal: .quoting) }
    try checkPlaces(of: fields, columns)
    var request = ApplyRequest(homeProvince: "")
    var reference = ""
    for (column, bytes) in zip(columns, fields) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw RowError(refusal: .notUTF8)
        }
        let trimmed = text.drop { $0 == " " }
        guard !trimmed.isEmpty else { continue }
        if column == .reference { reference = try checkedReference(text) }
        guard let field = column.field else { continue }
        do {
            try request.set(field, to: singleWord(field) ? tidied(text) ?? text : text)
        } catch {
            throw RowError(refusal: .request(error))
        }
    }
    return try checkedRow(request, reference, setting)
}

/// Every named column has a field, and nothing is in a field without a name.
func checkPlaces(
    of fields: [[UInt8]],
    _ columns: [ImportColumn]
) throws(RowError) {
    let needed = (columns.lastIndex { $0 != .unnamed } ?? -1) + 1
    let isTooLong = fields.dropFirst(columns.count).contains { !isBlank($0) }
    guard fields.count >= needed, !isTooLong else {
        throw RowError(refusal: .fieldCount(fields.count, expected: needed))
    }
    for (place, column) in columns.enumerated() where column == .unnamed {
        guard place >= fields.count || isBlank(fields[place]) else {
            throw RowError(refusal: .columnWithoutName(place: place + 1))
        }
    }
}

/// Codes and numbers, around which a spreadsheet may leave blanks.
func singleWord(_ field: ApplyField) -> Bool {
    switch field {
    case .province, .channel, .birthYear, .birthYearCalendar: true
    default: PersonField.of(field).map { [.date, .language].contains($0.rule) } ?? false
    }
}

func checkedReference(_ text: String) throws(RowError) -> String {
    guard let tidy = tidied(text), tidy.utf8.count <= ImportLimits.referenceByteCountMax else {
        throw RowError(refusal: .reference)
    }
    return tidy
}

private func checkedRow(
    _ request: ApplyRequest,
    _ reference: String,
    _ setting: ImportSetting
) throws(RowError) -> ImportRow {
    let checked: ApplyRequest
    do {
        checked = try request.checked(
            by: setting.programme,
            now: setting.now,
            canPrint: setting.canPrint
        )
    } catch {
        throw RowError(refusal: .request(error))
    }
    guard checked.person.fullName != nil || checked.person.secondName != nil else {
        throw RowError(refusal: .nameMissing)
    }
    let mark = NativeSHA256.hash(checked.json + [0x0A] + Array(reference.utf8))
    return ImportRow(request: checked, mark: mark)
}

private func keptRow(_ row: ImportRow, _ place: Int, _ setting: ImportSetting) -> ApplyChange {
    let label = Array("aman import row \(place)\n".utf8)
    return planApplication(
        row.request,
        id: ApplicationID(randomBytes: setting.randomBytes(ApplicationID.randomByteCount)),
        office: setting.office,
        officer: setting.officer,
        at: setting.now,
        importKey: NativeSHA256.hash(label + row.mark)
    )
}
