package import AmanLetter

/// A table of an outside list, read: who is on it, and which rows have to be corrected.
package struct OutsideTable: Sendable {
    var rows: [OutsideRow] = []
    /// What to correct, with the header and the form for a file of rejects.
    package var outcome: ImportOutcome

    /// Rows that can be compared.
    package var rowCount: Int { rows.count }

    /// A table of people whom an office has in its records.
    init(rows: [OutsideRow]) {
        self.rows = rows
        outcome = ImportOutcome(
            accepted: [],
            alreadyHere: [],
            rejects: [],
            header: [],
            form: .rfc4180
        )
    }
}

/// A person on an outside list.
struct OutsideRow: Sendable {
    var person: Person
    /// The owner's own number of the row; may be empty.
    var reference: String
}

extension OutsideTable {
    /// Reads a table as `aman import` does: encodings, separators, quotes, columns, years.
    ///
    /// The columns are those of docs/import.md; only one of the names is needed, and no programme:
    /// a court has none. Columns that make no key are read and left out.
    ///
    /// - Parameters:
    ///   - csv: The file.
    ///   - encoding: How its characters are written; nil to look.
    ///   - columnNames: What a header may call a column beside its own name.
    ///   - now: The latest possible birth.
    ///   - progress: Gets the bytes read so far and in all.
    /// - Throws: Why the file as a whole cannot be read.
    package init(
        reading csv: [UInt8],
        encoding: ListEncoding? = nil,
        columnNames: ListColumnNames = .none,
        now: Instant,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(ImportError) {
        let limit = ImportLimits.fileByteCountMax
        guard csv.count <= limit else { throw .fileTooLarge(byteCount: csv.count, limit: limit) }
        let text = try listInUTF8(csv, named: encoding)
        let form = CSVForm(ofList: text)
        var reader = CSVReader(text, form)
        guard let header = headerRecord(&reader) else { throw .empty }
        let columns = try outsideColumns(of: header, before: reader, alsoNamed: columnNames)
        outcome = ImportOutcome(
            accepted: [],
            alreadyHere: [],
            rejects: [],
            header: header.raw,
            form: form
        )
        outcome.hasByteOrderMark = text.starts(with: byteOrderMark) || text.count != csv.count
        var (count, done) = (0, header.raw.count)
        while let record = reader.next() {
            if let line = reader.openQuoteLine { throw .quoteNeverCloses(line: line) }
            guard !isBlank(record, columns) else { continue }
            count += 1
            guard count <= ImportLimits.rowCountMax else {
                throw .tooManyRows(limit: ImportLimits.rowCountMax)
            }
            sort(record, columns, now)
            done += record.raw.count + 1
            if count.isMultiple(of: 250) { progress(min(done, text.count), text.count) }
        }
        if let line = reader.openQuoteLine { throw .quoteNeverCloses(line: line) }
        progress(text.count, text.count)
    }

    private mutating func sort(_ record: CSVRecord, _ columns: [ImportColumn], _ now: Instant) {
        do {
            rows.append(try outsideRow(record, columns, now))
        } catch {
            outcome.rejects.append(ImportReject(record, error))
        }
    }
}

/// The columns of a header; unlike an import's, no province is needed.
private func outsideColumns(
    of header: CSVRecord,
    before rows: CSVReader,
    alsoNamed names: ListColumnNames
) throws(ImportError) -> [ImportColumn] {
    let columns = try ImportColumn.columns(of: header, before: rows, alsoNamed: names)
    let named: [ImportColumn] = [.field(.fullName), .field(.secondName), .field(.identityPaper)]
    guard named.contains(where: columns.contains) else {
        throw .missingColumn(name: ApplyField.fullName.columnName)
    }
    return columns
}

private func outsideRow(
    _ record: CSVRecord,
    _ columns: [ImportColumn],
    _ now: Instant
) throws(RowError) -> OutsideRow {
    let written = try WrittenRow(record, columns)
    var row = OutsideRow(person: Person(), reference: try written.reference())
    var request = ApplyRequest(homeProvince: "")
    do {
        try written.fill(&request) { text, field in
            guard comparedFields.contains(field) else { return nil }
            return singleWord(field) ? tidied(text) ?? text : text
        }
        row.person = try checkedPerson(request, now)
    } catch {
        throw RowError(error, written.fields, columns)
    }
    guard !row.person.outsideListKeys().isEmpty else {
        throw RowError(refusal: .nothingToCompare)
    }
    return row
}

/// What keys are made of; other columns may be in the file.
private let comparedFields: Set<ApplyField> = [
    .fullName, .secondName, .fatherName, .fatherSecondName, .birthYear, .birthYearCalendar,
    .birthDate, .identityPaper,
]

private func checkedPerson(_ request: ApplyRequest, _ now: Instant) throws(ApplyError) -> Person {
    var person = request.person
    try person.tidyTexts()
    if let year = person.birthYear {
        // The list of a court names no programme: the range decides, as no year is in both.
        person.birthYear = try gregorianBirthYear(
            year,
            request.birthYearCalendar,
            byRange: true,
            now
        )
    }
    if let date = person.birthDate, !date.isEmpty {
        person.birthYear = try birthDay(ofDate: date, now).year
    }
    return person
}
