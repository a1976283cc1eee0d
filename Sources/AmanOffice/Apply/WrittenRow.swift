/// What is written in a row of a list: each field that is not blank, with its column.
struct WrittenRow {
    /// All fields, as they are in the list.
    let fields: [[UInt8]]
    private(set) var texts: [(column: ImportColumn, text: String)] = []

    /// - Throws: Why the row cannot be read, whatever its columns mean.
    init(_ record: CSVRecord, _ columns: [ImportColumn]) throws(RowError) {
        let limit = ImportLimits.rowByteCountMax
        guard record.raw.count <= limit else {
            let refusal = RowRefusal.rowTooLong(byteCount: record.raw.count, limit: limit)
            throw RowError(refusal: refusal)
        }
        guard let fields = record.fields else { throw RowError(refusal: .quoting) }
        try checkPlaces(of: fields, columns)
        self.fields = fields
        for (column, bytes) in zip(columns, fields) {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw RowError(refusal: .notUTF8)
            }
            if text.contains(where: { $0 != " " }) { texts.append((column, text)) }
        }
    }

    /// The list's own number of the row; empty where it has none.
    func reference() throws(RowError) -> String {
        guard let written = texts.first(where: { $0.column == .reference }) else { return "" }
        guard let tidy = tidied(written.text),
            tidy.utf8.count <= ImportLimits.referenceByteCountMax
        else { throw RowError(refusal: .reference) }
        return tidy
    }

    /// Puts the fields of a person into a request.
    ///
    /// - Parameters:
    ///   - request: Gets them.
    ///   - stored: A field as a request has it; nil leaves it out.
    /// - Throws: `field` with what is wrong in it.
    func fill(
        _ request: inout ApplyRequest,
        _ stored: (_ text: String, _ field: ApplyField) -> String?
    ) throws(ApplyError) {
        for (column, text) in texts {
            guard let field = column.field, let text = stored(text, field) else { continue }
            try request.set(field, to: text)
        }
    }
}
