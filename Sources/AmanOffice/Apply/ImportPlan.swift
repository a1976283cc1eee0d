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
    fileprivate mutating func sort(_ record: CSVRecord, _ reader: ImportRowReader) {
        do {
            let row = try reader.row(record)
            // Rows alike in everything are counted, so that each is its own and stays its own when
            // the file comes again.
            let place = seen[row.mark, default: 0]
            seen[row.mark] = place + 1
            if let paper = row.request.person.identityPaper,
                paper.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            {
                paperLines[paper.utf8.count, default: []].append(record.line)
            }
            changes.append(reader.change(row, place))
            lines.append(record.line)
        } catch {
            rejects.append(ImportReject(record, error))
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
    /// What a header may call a column beside its own name.
    var columnNames = ListColumnNames.none
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
    let columns = try importColumns(of: header, before: reader, setting)
    let rows = ImportRowReader(columns, setting)
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
        plan.sort(record, rows)
        done += record.raw.count + 1
        if count.isMultiple(of: 250) { progress(min(done, csv.count), csv.count) }
    }
    if let line = reader.openQuoteLine { throw .quoteNeverCloses(line: line) }
    progress(csv.count, csv.count)
    return plan
}

/// The columns as an officer chose them, or by the header.
private func importColumns(
    of header: CSVRecord,
    before rows: CSVReader,
    _ setting: ImportSetting
) throws(ImportError) -> [ImportColumn] {
    if let chosen = setting.columns { return try ImportColumn.chosen(chosen, of: header) }
    let columns = try ImportColumn.columns(
        of: header,
        before: rows,
        alsoNamed: setting.columnNames
    )
    try ImportColumn.checkWhole(columns)
    return columns
}

/// Reads the head and the first rows of a file, so that an officer can say what is what.
///
/// - Throws: Why the file as a whole cannot be read; an unknown column is no reason here.
func planPreview(
    _ csv: [UInt8],
    encoding: ListEncoding?,
    columnNames: ListColumnNames
) throws(ImportError) -> ListPreview {
    let limit = ImportLimits.fileByteCountMax
    guard csv.count <= limit else { throw .fileTooLarge(byteCount: csv.count, limit: limit) }
    let text = try listInUTF8(csv, named: encoding)
    let form = CSVForm(ofList: text)
    var reader = CSVReader(text, form)
    guard let header = headerRecord(&reader) else { throw .empty }
    let headers = try ImportColumn.headers(header)
    let samples = ListPreview.samples(reader, columnCount: headers.count)
    let named = headers.map { ImportColumn.named($0, alsoNamed: columnNames) }
    let columns = columnNames.fitted(named, headers: headers, samples: samples)
    var rowCount = 0
    while let record = reader.next() {
        if let line = reader.openQuoteLine { throw .quoteNeverCloses(line: line) }
        guard !isBlank(record, []) else { continue }
        rowCount += 1
        guard rowCount <= ImportLimits.rowCountMax else {
            throw .tooManyRows(limit: ImportLimits.rowCountMax)
        }
    }
    if let line = reader.openQuoteLine { throw .quoteNeverCloses(line: line) }
    return ListPreview(
        encoding: encoding ?? (text.count == csv.count ? .utf8 : .utf16),
        separator: form.separator,
        columns: headers.indices.map { place in
            ListPreview.Column(
                header: tidied(headers[place]) ?? "",
                column: columns[place],
                samples: samples[place]
            )
        },
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
func isBlank(_ field: [UInt8]) -> Bool {
    if field.isEmpty { return true }
    guard let text = String(validating: field, as: UTF8.self) else { return false }
    return tidied(text)?.isEmpty == true
}
