/// What became of a file of applications.
package struct ImportOutcome: Equatable, Sendable {
    /// Applications stored now, in the order of the file.
    package var accepted: [Application]
    /// Lines whose application is here already, from an earlier import.
    package var alreadyHere: [Int]
    /// Rows to correct.
    package var rejects: [ImportReject]
    /// The file's header line, as it is there.
    package var header: [UInt8]
    /// How the file separates fields.
    package var form: CSVForm
    /// Whether the program that wrote the list needs a byte order mark to read UTF-8.
    package var hasByteOrderMark = false
    /// Lines whose identity paper's number is shorter than almost all others: a spreadsheet drops
    /// zeros in front.
    package var shortPapers: [Int] = []

    package init(
        accepted: [Application],
        alreadyHere: [Int],
        rejects: [ImportReject],
        header: [UInt8],
        form: CSVForm
    ) {
        self.accepted = accepted
        self.alreadyHere = alreadyHere
        self.rejects = rejects
        self.header = header
        self.form = form
    }

    /// Adds what became of a slice of rows; nil for a row that was here already.
    mutating func note(_ stored: [Application?], lines: ArraySlice<Int>) {
        for (application, line) in zip(stored, lines) {
            if let application {
                accepted.append(application)
            } else {
                alreadyHere.append(line)
            }
        }
    }

    /// The rejected rows as a CSV file to correct and import again, or nil when there are none.
    ///
    /// Two columns come first, `reject_line` and `reject_reason`; an import skips them. Each row
    /// follows byte for byte.
    ///
    /// - Parameter sentence: The sentence for a row, for the person who corrects the file.
    /// - Returns: The file's bytes.
    package func rejectsFile(_ sentence: (ImportReject) -> String) -> [UInt8]? {
        guard !rejects.isEmpty else { return nil }
        let skipped = ImportColumn.rejectColumnCount(in: header, form)
        let names = [ImportColumn.rejectLine, .rejectReason].map(\.name)
        var file = hasByteOrderMark ? byteOrderMark : []
        file += Array(csvLine(names, form).utf8) + [form.separator]
        file += withoutFields(header, count: skipped) + [0x0D, 0x0A]
        for reject in rejects {
            let reason = csvLine([String(reject.line), sentence(reject)], form)
            file += Array(reason.utf8) + [form.separator]
            file += withoutFields(reject.raw, count: skipped) + [0x0D, 0x0A]
        }
        return file
    }

    /// A row without its first fields, so that reject columns do not pile up.
    private func withoutFields(_ row: [UInt8], count: Int) -> [UInt8] {
        var rest = row[...]
        var quoted = false
        var left = count
        while left > 0, let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { quoted.toggle() }
            if byte == form.separator, !quoted { left -= 1 }
        }
        // A row whose quotes do not fit may have no such fields: better all of it than none.
        return left == 0 ? Array(rest) : row
    }
}

/// A rejected row, for a human to correct.
package struct ImportReject: Equatable, Sendable, CustomStringConvertible {
    /// Line on which the row begins, counted from 1; the header is line 1.
    package var line: Int
    package var refusal: RowRefusal
    /// The row as it is in the file, without its line end.
    package var raw: [UInt8]

    /// What is in the field that is wrong, its first 80 characters; nil where it is no one field.
    ///
    /// For the member whose list it is; it may be a name, and gets into no message of a terminal.
    package var typed: String?

    init(_ record: CSVRecord, _ error: RowError) {
        (line, raw) = (record.line, record.raw)
        (refusal, typed) = (error.refusal, error.typed)
    }

    /// Says nothing of the row: names never reach a log line.
    package var description: String { "ImportReject(line: \(line))" }
}

/// Why a row was not taken.
package enum RowRefusal: Equatable, Sendable {
    /// A quote in the wrong position, or a carriage return alone.
    case quoting
    case fieldCount(Int, expected: Int)
    /// Something is in a column that the header does not name; one-based.
    case columnWithoutName(place: Int)
    case notUTF8
    case rowTooLong(byteCount: Int, limit: Int)
    /// Without any name a row could not be distinguished from one that is here already.
    case nameMissing
    /// A row of an outside list in which no two facts are a person's: a name alone, placeholders.
    case nothingToCompare
    /// The list's own number is too long or not plain text.
    case reference
    case request(ApplyError)
}

/// Why a file was not imported; nothing of it was stored, but for `stopped` and `cancelled`.
package enum ImportError: Error, Equatable, Sendable {
    case fileTooLarge(byteCount: Int, limit: Int)
    case tooManyRows(limit: Int)
    /// There is no header line.
    case empty
    /// The header is not UTF-8.
    case headerNotText
    /// The file is not UTF-8, and most probably this; it can be imported as that when it is said.
    case looksLike(ListEncoding)
    /// The file is in this encoding, or was said to be, and breaks off in a character.
    case damagedEncoding(ListEncoding)
    /// The header has a quote in the wrong position, or a carriage return alone.
    case headerQuoting
    /// The header has an unknown column; one-based.
    case unknownColumn(place: Int, name: String)
    case repeatedColumn(name: String)
    case missingColumn(name: String)
    /// A quote opened on this line never closes: all that follows would be one field.
    case quoteNeverCloses(line: Int)
    case records(RecordsError)
    /// The records failed after the first rows were stored, or found to be here already.
    case stopped(stored: Int, RecordsError)
    /// The import was stopped after that many rows.
    case cancelled(stored: Int)
}
