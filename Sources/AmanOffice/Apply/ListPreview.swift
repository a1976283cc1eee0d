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

    /// Holds that a list can be imported with these columns, one for each of its own.
    ///
    /// - Throws: `repeatedColumn`, `missingColumn`; `headerQuoting` for another number of them.
    package func check(_ chosen: [ImportColumn]) throws(ImportError) {
        guard chosen.count == columns.count else { throw .headerQuoting }
        try ImportColumn.check(chosen)
    }

    /// A field as a preview shows it.
    static func sample(_ field: [UInt8]) -> String {
        let text = String(decoding: field.prefix(sampleLengthMax * 4), as: UTF8.self)
        return String((tidied(text) ?? "").prefix(sampleLengthMax))
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
        columnNames: [String: ApplyField]
    ) throws(ImportError) -> ListPreview {
        try planPreview(csv, encoding: encoding, columnNames: columnNames)
    }
}
