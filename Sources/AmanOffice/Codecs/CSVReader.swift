/// One record of a CSV file.
package struct CSVRecord: Equatable, Sendable {
    /// Line on which it begins, counted from 1.
    package let line: Int
    /// Its fields, or nil when the quotes do not fit.
    package let fields: [[UInt8]]?
    /// Its bytes as they are in the file, without the line end.
    package let raw: [UInt8]
}

/// Cuts a CSV file into records, after RFC 4180 and the file's own `CSVForm`.
///
/// A field with a separator, a quote or a line end is in double quotes, in which a quote is written
/// twice. Lines end in LF or CR LF, or in CR where the form says so. Empty lines are skipped,
/// and so is a byte order mark before a record: files that were joined have one in the middle as
/// well. A quote inside an unquoted field, or anything after a closing quote, spoils its own line
/// only: the next line is read again.
package struct CSVReader: Sendable {
    /// Line on which a quote opened that never closed, once the file has been read to there.
    package private(set) var openQuoteLine: Int?

    private let bytes: [UInt8]
    private let form: CSVForm
    private var position = 0
    private var line = 1

    /// Begins before the first record of a file.
    package init(_ bytes: [UInt8], _ form: CSVForm = .rfc4180) {
        self.bytes = bytes
        self.form = form
    }

    /// The next record, or nil at the end of the file.
    package mutating func next() -> CSVRecord? {
        skipToRecord()
        guard position < bytes.count else { return nil }
        let start = position
        let startLine = line
        let fields = readFields()
        if fields == nil { skipLine() }
        let raw = Array(bytes[start..<position])
        if let end = lineEnd(at: position) {
            position += end
            line += 1
        }
        return CSVRecord(line: startLine, fields: fields, raw: raw)
    }

    /// Passes empty lines and byte order marks, so that no record begins with either.
    private mutating func skipToRecord() {
        while true {
            if let end = lineEnd(at: position) {
                position += end
                line += 1
            } else if bytes[position...].starts(with: byteOrderMark) {
                position += byteOrderMark.count
            } else {
                return
            }
        }
    }

    private mutating func readFields() -> [[UInt8]]? {
        var fields: [[UInt8]] = []
        while true {
            guard let field = peek == quote ? readQuoted() : readPlain() else { return nil }
            fields.append(field)
            guard peek == form.separator else { return fields }
            position += 1
        }
    }

    private mutating func readPlain() -> [UInt8]? {
        let start = position
        while let byte = peek, byte != form.separator, lineEnd(at: position) == nil {
            guard byte != quote, byte != carriageReturn else { return nil }
            position += 1
        }
        return Array(bytes[start..<position])
    }

    private mutating func readQuoted() -> [UInt8]? {
        let startLine = line
        position += 1
        var field: [UInt8] = []
        while let byte = peek {
            position += 1
            if byte == quote {
                guard peek == quote else {
                    let ended =
                        peek == nil || peek == form.separator || lineEnd(at: position) != nil
                    return ended ? field : nil
                }
                position += 1
            }
            if lineEnd(at: position - 1) == 1 { line += 1 }
            field.append(byte)
        }
        openQuoteLine = startLine
        return nil
    }

    private mutating func skipLine() {
        while position < bytes.count, lineEnd(at: position) == nil { position += 1 }
    }

    /// How many bytes end a line here: 1 for LF, 2 for CR LF, nil when none does.
    private func lineEnd(at position: Int) -> Int? {
        guard position < bytes.count else { return nil }
        if bytes[position] == lineFeed { return 1 }
        guard bytes[position] == carriageReturn else { return nil }
        let next = position + 1
        if next < bytes.count, bytes[next] == lineFeed { return 2 }
        return form.endsLinesWithCarriageReturn ? 1 : nil
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }
}

/// Fields as one CSV line, without the line end; reads back as the same fields.
package func csvLine(_ fields: [String], _ form: CSVForm = .rfc4180) -> String {
    let written = fields.map { field -> String in
        let parts = field.utf8.contains { $0 == quote || $0 == form.separator || $0 < 0x20 }
        guard parts || field.utf8.starts(with: byteOrderMark) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
    // A line of one empty field would be an empty line, which is none.
    return written == [""] ? "\"\"" : written.joined(separator: form.separatorText)
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
