/// A column of an import file, by its name in the header.
///
/// `province` must be there and one of `full_name` and `second_name`; all others may be missing, in
/// any order. `docs/import.md` explains each.
package enum ImportColumn: Hashable, Sendable {
    /// A field of a request, by its `columnName`; a list carries no photos.
    case field(ApplyField)
    /// The list's own number of the row; distinguishes rows that are alike in all else. Not stored.
    case reference
    /// Written by us into a file of rejects, skipped when it is imported again.
    case rejectLine, rejectReason
    /// A column without a name, as spreadsheets add behind the last one; nothing may be in it.
    case unnamed
    /// A column that the office does not store, as an officer said before the list was read.
    case ignored

    /// Every column there may be.
    package static let all =
        ApplyField.allCases.filter { $0 != .photo }.map { ImportColumn.field($0) }
        + [.reference, .rejectLine, .rejectReason]

    /// How a header writes it.
    package var name: String {
        switch self {
        case .field(let field): field.columnName
        case .reference: "reference"
        case .rejectLine: "reject_line"
        case .rejectReason: "reject_reason"
        case .unnamed, .ignored: ""
        }
    }

    /// The column that a header names; nil where the office knows no such name.
    static func named(_ header: String, alsoNamed names: ListColumnNames) -> ImportColumn? {
        guard listColumnName(header) != nil else { return .unnamed }
        return named[foldedWord(header)] ?? names.column(header)
    }

    private static let named = Dictionary(
        uniqueKeysWithValues: all.map { (foldedWord($0.name), $0) }
    )

    /// The field it fills, if any.
    var field: ApplyField? {
        guard case .field(let field) = self else { return nil }
        return field
    }

    /// What the fields of a header call their columns.
    static func headers(_ header: CSVRecord) throws(ImportError) -> [String] {
        guard let fields = header.fields else { throw .headerQuoting }
        var headers: [String] = []
        for field in fields {
            guard let text = String(validating: field, as: UTF8.self) else {
                throw .headerNotText
            }
            headers.append(text)
        }
        return headers
    }

    /// Reads the header: known columns, each once.
    ///
    /// - Parameters:
    ///   - header: The line as it is in the file.
    ///   - rows: The rows that follow it, by which the script of a name is found.
    ///   - names: What else a header may call a column.
    /// - Returns: The column of each field of the line.
    /// - Throws: Why the header cannot be read.
    static func columns(
        of header: CSVRecord,
        before rows: CSVReader,
        alsoNamed names: ListColumnNames
    ) throws(ImportError) -> [ImportColumn] {
        let headers = try headers(header)
        let found = names.fitted(
            headers.map { named($0, alsoNamed: names) },
            headers: headers,
            samples: ListPreview.samples(rows, columnCount: headers.count)
        )
        var columns: [ImportColumn] = []
        for (place, column) in found.enumerated() {
            guard let column else {
                let name = listColumnName(headers[place]) ?? ""
                throw .unknownColumn(place: place + 1, name: String(name.prefix(40)))
            }
            guard column == .unnamed || !columns.contains(column) else {
                throw .repeatedColumn(name: column.name)
            }
            columns.append(column)
        }
        return columns
    }

    /// The columns that an officer chose for the fields of a header, each once.
    static func chosen(
        _ columns: [ImportColumn],
        of header: CSVRecord
    ) throws(ImportError) -> [ImportColumn] {
        guard let fields = header.fields, fields.count == columns.count else {
            throw .headerQuoting
        }
        try check(columns)
        return columns
    }

    /// Holds that no column is there twice, and those are there without which no row can be stored.
    static func check(_ columns: [ImportColumn]) throws(ImportError) {
        for (place, column) in columns.enumerated()
        where column != .unnamed && column != .ignored {
            guard !columns[..<place].contains(column) else {
                throw .repeatedColumn(name: column.name)
            }
        }
        try checkWhole(columns)
    }

    /// Without a province and a name no application can be registered.
    static func checkWhole(_ columns: [ImportColumn]) throws(ImportError) {
        guard columns.contains(.field(.province)) else {
            throw .missingColumn(name: ApplyField.province.columnName)
        }
        guard columns.contains(.field(.fullName)) || columns.contains(.field(.secondName)) else {
            throw .missingColumn(name: ApplyField.fullName.columnName)
        }
    }

    /// How many of the first columns are those of a file of rejects.
    static func rejectColumnCount(in header: [UInt8], _ form: CSVForm) -> Int {
        var reader = CSVReader(header, form)
        return (reader.next()?.fields ?? []).prefix { field in
            String(validating: field, as: UTF8.self).flatMap { named[foldedWord($0)] }
                .map([ImportColumn.rejectLine, .rejectReason].contains) ?? false
        }.count
    }
}

/// A header as a message repeats it, tidied and in lower case; nil where nothing is left.
func listColumnName(_ text: String) -> String? {
    let name = tidied(text)?.lowercased()
    return name?.isEmpty == false ? name : nil
}
