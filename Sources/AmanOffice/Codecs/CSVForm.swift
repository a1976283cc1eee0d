/// What lies between the fields of a CSV file, and what ends its lines.
///
/// RFC 4180 knows commas and CR LF. Excel writes semicolons where the comma is the decimal mark,
/// and tabs as "Text"; Excel for Mac ends lines in a carriage return alone.
package struct CSVForm: Equatable, Sendable {
    /// Between two fields: a comma, a semicolon or a tab.
    package let separator: UInt8
    /// Whether a carriage return alone ends a line too.
    package let endsLinesWithCarriageReturn: Bool

    package static let rfc4180 = CSVForm(
        separator: UInt8(ascii: ","),
        endsLinesWithCarriageReturn: false
    )

    package init(separator: UInt8, endsLinesWithCarriageReturn: Bool) {
        self.separator = separator
        self.endsLinesWithCarriageReturn = endsLinesWithCarriageReturn
    }

    /// Finds the form of a list by its header: the first line that has more than separators.
    ///
    /// No column's name has a separator in it, so the first of comma, semicolon and tab that the
    /// line has is the file's. A line such as `sep=;`, with which spreadsheets say it, comes before
    /// the header and is believed.
    package init(ofList bytes: [UInt8]) {
        var header = HeaderLine()
        var place = 0
        while place < bytes.count, !header.isComplete {
            header.take(bytes[place], next: place + 1 < bytes.count ? bytes[place + 1] : nil)
            place += 1
        }
        self.init(
            separator: header.separator,
            endsLinesWithCarriageReturn: header.endsInCarriageReturn
        )
    }

    /// The separator as a text.
    var separatorText: String { String(Unicode.Scalar(separator)) }

    /// Whether a line names the separator, as `sep=;` does, with or without quotes around it.
    static func namesSeparator(_ line: [UInt8]) -> Bool { separatorNamed(by: line) != nil }

    fileprivate static func separatorNamed(by line: [UInt8]) -> UInt8? {
        let bare = line.filter { $0 != UInt8(ascii: "\"") && !byteOrderMark.contains($0) }
        guard bare.count == 5, let last = bare.last, separators.contains(last),
            String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep="
        else { return nil }
        return last
    }

    /// In the order in which they are looked for.
    fileprivate static let separators = [",", ";", "\t"].flatMap { Array($0.utf8) }
}

/// Finds the header line, byte by byte.
private struct HeaderLine {
    private(set) var isComplete = false
    private(set) var endsInCarriageReturn = false
    private var line: [UInt8] = []
    private var isQuoted = false
    private var named: UInt8?

    /// The separator that a line before the header names, or else the first that the header has.
    var separator: UInt8 {
        named ?? CSVForm.separators.first { line.contains($0) } ?? CSVForm.rfc4180.separator
    }

    mutating func take(_ byte: UInt8, next: UInt8?) {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        guard isLineEnd, !isQuoted else {
            line.append(byte)
            return
        }
        endsInCarriageReturn = byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n")
        if let separator = CSVForm.separatorNamed(by: line) {
            named = separator
        } else if line.contains(where: isPartOfName) {
            isComplete = true
            return
        }
        line = []
    }
}

/// Whether a byte can be of a column's name, rather than a separator, a blank or a mark.
private func isPartOfName(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "\"") && !CSVForm.separators.contains(byte)
        && !byteOrderMark.contains(byte)
}

/// U+FEFF in UTF-8 (RFC 3629 section 6).
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
