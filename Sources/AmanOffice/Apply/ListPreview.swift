/// A list before anything of it is stored: what an officer looks at to say what is what.
package struct ListPreview: Sendable {
    /// A column of the list.
    package struct Column: Sendable {
        /// As the header names it, tidied; empty for a column without a name.
        package var header: String
        /// What the office takes it for; nil where it knows no such name.
        package var column: ImportColumn?
        /// What is in it in the first rows.
        package var samples: [String]
    }

    /// How its characters are written.
    package let encoding: ListEncoding
    /// The byte between two fields.
    package let separator: UInt8
    package let columns: [Column]
    /// Rows beside the header in which anything is.
    package let rowCount: Int

    /// Rows of which a preview shows the fields.
    static let sampleCount = 3
    /// Characters of a field in a preview.
    private static let sampleLengthMax = 40
    /// Characters of a field that a sentence about it may repeat, before it is shortened.
    static let typedLengthMax = 80

    /// Holds that a list can be imported with these columns, one for each of its own.
    ///
    /// - Throws: `repeatedColumn`, `missingColumn`; `headerQuoting` for another number of them.
    package func check(_ chosen: [ImportColumn]) throws(ImportError) {
        guard chosen.count == columns.count else { throw .headerQuoting }
        try ImportColumn.check(chosen)
    }

    /// What is in each column in the first rows in which anything is.
    static func samples(_ rows: CSVReader, columnCount: Int) -> [[String]] {
        var (rows, samples) = (rows, [[String]](repeating: [], count: columnCount))
        var count = 0
        while count < sampleCount, let record = rows.next() {
            guard !isBlank(record, []) else { continue }
            count += 1
            for (place, field) in (record.fields ?? []).prefix(columnCount).enumerated() {
                samples[place].append(sample(field))
            }
        }
        return samples
    }

    /// A field as a preview shows it.
    static func sample(_ field: [UInt8], lengthMax: Int = sampleLengthMax) -> String {
        let text = String(decoding: field.prefix(lengthMax * 4), as: UTF8.self)
        return String((tidied(text) ?? "").prefix(lengthMax))
    }
}

extension Office {
    /// Reads the head and the first rows of a list; nothing is stored, nothing is asked of the
    /// records.
    ///
    /// - Throws: Why the file could not be read at all.
    package func previewList(
        _ csv: [UInt8],
        encoding: ListEncoding?,
        columnNames: ListColumnNames
    ) throws(ImportError) -> ListPreview {
        try planPreview(csv, encoding: encoding, columnNames: columnNames)
    }
}
