/// Reads one table of the programme file key by key, and refuses unknown keys.
struct ProgrammeTable {
    let path: String
    let lines: ProgrammeLines
    private let entries: [String: ProgrammeValue]
    private var unread: Set<String>

    init(path: String, entries: [String: ProgrammeValue], lines: ProgrammeLines) {
        self.path = path
        self.lines = lines
        self.entries = entries
        unread = Set(entries.keys)
    }

    /// The path of a key in this table.
    func key(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    /// An error about a key of this table.
    func error(_ name: String, _ reason: ProgrammeError.Reason) -> ProgrammeError {
        error(at: key(name), reason)
    }

    /// An error about a place in the file.
    func error(at path: String, _ reason: ProgrammeError.Reason) -> ProgrammeError {
        ProgrammeError(line: lines.line(of: path), key: path, reason: reason)
    }

    func has(_ name: String) -> Bool { entries[name] != nil }

    /// Refuses keys that were not asked for, the first in the file first.
    func finish() throws(ProgrammeError) {
        let first = unread.min { left, right in
            (lines.line(of: key(left)), left) < (lines.line(of: key(right)), right)
        }
        if let first { throw error(first, .unknownKey) }
    }

    // MARK: Values

    private mutating func value(_ name: String) throws(ProgrammeError) -> ProgrammeValue {
        unread.remove(name)
        guard let value = entries[name] else { throw error(name, .missing) }
        return value
    }

    mutating func text(
        _ name: String,
        byteCountMax: Int = ProgrammeLimits.nameByteCountMax
    ) throws(ProgrammeError) -> String {
        try checkedText(value(name), at: key(name), byteCountMax: byteCountMax)
    }

    /// A text of a form, such as an office code.
    mutating func text(
        _ name: String,
        _ form: ProgrammeError.Form,
        where isValid: (String) -> Bool
    ) throws(ProgrammeError) -> String {
        let text = try text(name)
        guard isValid(text) else { throw error(name, .malformed(form)) }
        return text
    }

    mutating func whole(
        _ name: String,
        _ bounds: ClosedRange<Int>
    ) throws(ProgrammeError) -> Int {
        try checkedWhole(value(name), at: key(name), bounds)
    }

    /// A whole number that may be left out.
    mutating func wholeIfAny(
        _ name: String,
        _ bounds: ClosedRange<Int>
    ) throws(ProgrammeError) -> Int? {
        has(name) ? try whole(name, bounds) : nil
    }

    mutating func yesNo(_ name: String) throws(ProgrammeError) -> Bool {
        guard case .yesNo(let yes) = try value(name) else {
            throw error(name, .wrongType(expected: .yesOrNo))
        }
        return yes
    }

    mutating func yesNoIfAny(_ name: String) throws(ProgrammeError) -> Bool? {
        has(name) ? try yesNo(name) : nil
    }

    /// One of a fixed set of words.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ name: String,
        as _: Word.Type
    ) throws(ProgrammeError) -> Word where Word.RawValue == String {
        let text = try text(name)
        guard let word = Word(rawValue: text) else {
            throw error(name, .notOneOf(Word.allCases.map(\.rawValue)))
        }
        return word
    }

    /// A list of texts, each different.
    mutating func textList(
        _ name: String,
        count: ClosedRange<Int>
    ) throws(ProgrammeError) -> [String] {
        var texts: [String] = []
        for (path, value) in try list(name, count: count) {
            let text = try checkedText(
                value,
                at: path,
                byteCountMax: ProgrammeLimits.nameByteCountMax
            )
            guard !texts.contains(text) else { throw error(at: path, .repeated(text)) }
            texts.append(text)
        }
        return texts
    }

    /// A list of whole numbers, each different.
    mutating func wholeList(
        _ name: String,
        count: ClosedRange<Int>,
        _ bounds: ClosedRange<Int>
    ) throws(ProgrammeError) -> [Int] {
        var numbers: [Int] = []
        for (path, value) in try list(name, count: count) {
            let number = try checkedWhole(value, at: path, bounds)
            guard !numbers.contains(number) else {
                throw error(at: path, .repeated(String(number)))
            }
            numbers.append(number)
        }
        return numbers
    }

    mutating func table(_ name: String) throws(ProgrammeError) -> ProgrammeTable {
        try table(value(name), at: key(name))
    }

    /// A list of tables, in file order.
    mutating func tables(
        _ name: String,
        count: ClosedRange<Int>
    ) throws(ProgrammeError) -> [ProgrammeTable] {
        var tables: [ProgrammeTable] = []
        for (path, value) in try list(name, count: count) {
            tables.append(try table(value, at: path))
        }
        return tables
    }

    private func table(
        _ value: ProgrammeValue,
        at path: String
    ) throws(ProgrammeError) -> ProgrammeTable {
        guard case .table(let entries) = value else {
            throw error(at: path, .wrongType(expected: .table))
        }
        return ProgrammeTable(path: path, entries: entries, lines: lines)
    }

    /// The entries of a list with their paths; a list whose least count is 0 may be left out.
    private mutating func list(
        _ name: String,
        count: ClosedRange<Int>
    ) throws(ProgrammeError) -> [(path: String, value: ProgrammeValue)] {
        if count.lowerBound == 0, !has(name) { return [] }
        guard case .list(let values) = try value(name) else {
            throw error(name, .wrongType(expected: .list))
        }
        guard values.count >= count.lowerBound else {
            throw error(name, .tooFew(count: values.count, least: count.lowerBound))
        }
        guard values.count <= count.upperBound else {
            throw error(name, .tooMany(count: values.count, most: count.upperBound))
        }
        return values.enumerated().map { ("\(key(name))[\($0.offset + 1)]", $0.element) }
    }

    // MARK: Checks

    private func checkedText(
        _ value: ProgrammeValue,
        at path: String,
        byteCountMax: Int
    ) throws(ProgrammeError) -> String {
        guard case .text(let text) = value else {
            throw error(at: path, .wrongType(expected: .text))
        }
        guard text.utf8.contains(where: { $0 > 0x20 }) else { throw error(at: path, .textEmpty) }
        let count = text.utf8.count
        guard count <= byteCountMax else {
            throw error(at: path, .textTooLong(byteCount: count, limit: byteCountMax))
        }
        guard isCleanText(text) else { throw error(at: path, .textNotClean) }
        return text
    }

    private func checkedWhole(
        _ value: ProgrammeValue,
        at path: String,
        _ bounds: ClosedRange<Int>
    ) throws(ProgrammeError) -> Int {
        guard case .whole(let number) = value else {
            throw error(at: path, .wrongType(expected: .wholeNumber))
        }
        guard number >= bounds.lowerBound else {
            throw error(at: path, .tooSmall(number, least: bounds.lowerBound))
        }
        guard number <= bounds.upperBound else {
            throw error(at: path, .tooLarge(number, most: bounds.upperBound))
        }
        return number
    }
}
