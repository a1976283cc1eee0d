import CToml

/// A value of the programme file.
indirect enum ProgrammeValue {
    case table([String: ProgrammeValue])
    case list([ProgrammeValue])
    case text(String)
    case whole(Int)
    case yesNo(Bool)
    /// A float, date or time: no key of a programme takes one.
    case other
}

/// The line of the file on which each key is.
struct ProgrammeLines {
    /// Line of each key path, such as `office[2].names.prs`; entries of lists count from 1.
    fileprivate(set) var lines: [String: Int] = [:]

    /// The line of a key path, else of the nearest table around it, else 1.
    func line(of path: String) -> Int {
        var rest = path[...]
        while !rest.isEmpty {
            if let line = lines[String(rest)] { return line }
            let cut = rest.lastIndex { $0 == "." || $0 == "[" } ?? rest.startIndex
            rest = rest[..<cut]
        }
        return 1
    }
}

/// The content of a programme file, before its meaning is checked.
struct ProgrammeFile {
    let entries: [String: ProgrammeValue]
    let lines: ProgrammeLines

    /// Reads TOML.
    ///
    /// - Parameter text: What `checkedProgrammeText` let through.
    /// - Throws: `notTOML` with the library's own message, or `tooDeep`; both with their line.
    init(_ text: String) throws(ProgrammeError) {
        let steps = ProgrammeSteps()
        if let refusal = read(text, steps) { throw refusal }
        entries = steps.document
        lines = steps.lines
    }
}

/// Sends each step through a document to `steps`.
///
/// - Returns: Why it was not read to its end; nil where it was.
private func read(_ text: String, _ steps: ProgrammeSteps) -> ProgrammeError? {
    var refusal = ctoml_refusal()
    var text = text
    let outcome = text.withUTF8 { bytes in
        unsafe ctoml_read(
            bytes.baseAddress,
            Int64(bytes.count),
            Int32(ProgrammeLimits.depthMax),
            { context, step in
                guard let context = unsafe context, let step = unsafe step else { return }
                let steps = unsafe Unmanaged<ProgrammeSteps>.fromOpaque(context)
                    .takeUnretainedValue()
                steps.take(unsafe ProgrammeStep(step.pointee))
            },
            Unmanaged.passUnretained(steps).toOpaque(),
            &refusal
        )
    }
    let line = Int(refusal.line)
    switch Int(outcome) {
    case Int(CTOML_READ): return nil
    case Int(CTOML_TOO_DEEP):
        let reason = ProgrammeError.Reason.tooDeep(limit: ProgrammeLimits.depthMax)
        return ProgrammeError(line: line, key: "", reason: reason)
    default:
        let detail = unsafe withUnsafeBytes(of: refusal.detail) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        return ProgrammeError(line: line, key: "", reason: .notTOML(detail: detail))
    }
}

/// One step through a document, copied out of the library's memory.
private struct ProgrammeStep {
    enum Kind {
        case tableBegin, listBegin, end
        case value(ProgrammeValue)
    }

    let kind: Kind
    /// Name in the table around it; empty in a list.
    let key: String
    let line: Int

    init(_ step: ctoml_step) {
        key = unsafe string(step.key, step.key_length)
        line = unsafe Int(step.line)
        kind =
            switch unsafe Int(step.kind) {
            case Int(CTOML_TABLE_BEGIN): .tableBegin
            case Int(CTOML_LIST_BEGIN): .listBegin
            case Int(CTOML_END): .end
            case Int(CTOML_TEXT): .value(.text(unsafe string(step.text, step.text_length)))
            case Int(CTOML_WHOLE): .value(.whole(unsafe Int(step.whole)))
            case Int(CTOML_YES_NO): .value(.yesNo(unsafe step.whole == 1))
            default: .value(.other)
            }
    }
}

private func string(_ bytes: UnsafePointer<UInt8>?, _ count: Int64) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(
        decoding: UnsafeBufferPointer(start: bytes, count: Int(count)),
        as: UTF8.self
    )
}

/// Puts tables and lists together from the steps through a document.
private final class ProgrammeSteps {
    /// A table or list that has begun and not ended.
    private struct Open {
        let key: String
        let path: String
        let isList: Bool
        var entries: [String: ProgrammeValue] = [:]
        var list: [ProgrammeValue] = []
    }

    private var open: [Open] = []
    private(set) var document: [String: ProgrammeValue] = [:]
    private(set) var lines = ProgrammeLines()

    func take(_ step: ProgrammeStep) {
        switch step.kind {
        case .tableBegin: begin(step, isList: false)
        case .listBegin: begin(step, isList: true)
        case .end: end()
        case .value(let value):
            _ = note(step)
            put(value, step.key)
        }
    }

    private func begin(_ step: ProgrammeStep, isList: Bool) {
        open.append(Open(key: step.key, path: note(step), isList: isList))
    }

    /// The path of what begins here; its line is remembered.
    private func note(_ step: ProgrammeStep) -> String {
        guard let around = open.last else { return "" }
        let path =
            around.isList
            ? "\(around.path)[\(around.list.count + 1)]"
            : around.path.isEmpty ? step.key : "\(around.path).\(step.key)"
        lines.lines[path] = step.line
        return path
    }

    private func end() {
        guard let ended = open.popLast() else { return }
        if open.isEmpty {
            document = ended.entries
        } else {
            put(ended.isList ? .list(ended.list) : .table(ended.entries), ended.key)
        }
    }

    private func put(_ value: ProgrammeValue, _ key: String) {
        guard let last = open.indices.last else { return }
        if open[last].isList {
            open[last].list.append(value)
        } else {
            open[last].entries[key] = value
        }
    }
}
