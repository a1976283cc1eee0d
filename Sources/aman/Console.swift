import AmanTexts
import Foundation
import Synchronization

/// What the program says: results on standard output, messages for people on standard error.
enum Console {
    /// The system's number for the first result that standard output did not take.
    private static let failure = Mutex<Int32?>(nil)

    /// Writes a line for a person to standard error.
    ///
    /// What was typed may be in it: nothing in it moves the cursor, turns the direction or ends the
    /// line.
    static func note(_ line: String) {
        // If no one reads standard error, the message is lost.
        _ = write([UInt8]((visible(line) + "\n").utf8), to: STDERR_FILENO)
    }

    /// Writes one line of result to standard output; see `note` for what was typed.
    static func result(_ line: String) {
        result(bytes: [UInt8]((visible(line) + "\n").utf8))
    }

    /// Writes one line of a table to standard output, a tab between two fields.
    ///
    /// A field cannot make another line or another field.
    static func result(fields: [String]) {
        let line = fields.map(visible).joined(separator: "\t")
        result(bytes: [UInt8]((line + "\n").utf8))
    }

    /// Writes a text of several lines to standard output, for people; files that programs read go
    /// out byte by byte.
    static func result(lines text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            result(String(line))
        }
    }

    /// Writes one row of result: a label, and at least two spaces before its value.
    static func row(_ label: String, _ value: String, width: Int = 8) {
        let gap = String(repeating: " ", count: max(2, width - label.count))
        result(label + gap + value)
    }

    /// Writes bytes of result to standard output; a failure is stored for `finish`.
    static func result(bytes: [UInt8]) {
        guard let code = write(bytes, to: STDOUT_FILENO) else { return }
        failure.withLock { if $0 == nil { $0 = code } }
    }

    /// Refuses to end well where a result was lost.
    ///
    /// - Parameter advice: How to get the result again. A closed pipe is the reader's choice.
    /// - Throws: The ending of a result that was lost.
    static func finish(
        advice: String = messages.cliSetUp.console.nothingElseWrong
    ) throws(Ending) {
        guard let code = failure.withLock({ $0 }), code != EPIPE else { return }
        throw Ending(
            .cannotWrite,
            messages.cliSetUp.console.resultCouldNot(code: "\(code)"),
            advice: advice
        )
    }

    /// Writes one JSON object on one line, its keys sorted.
    static func json(_ value: some Encodable) throws {
        result(bytes: try jsonLine(value))
    }

    /// One JSON object on one line, with the line's end, its keys sorted.
    static func jsonLine(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = String(decoding: try encoder.encode(value), as: UTF8.self)
        return Array(visibleJSON(line).utf8) + [0x0A]
    }

    /// Says why a command could not do what was asked.
    static func say(_ ending: Ending) {
        note("aman: " + ending.fact)
        if let advice = ending.advice { note("      " + advice) }
    }

    /// True when a person sits at standard error, so that a progress bar makes sense.
    static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes all bytes; answers the system's number where it did not succeed.
    static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
        var start = 0
        while start < bytes.count {
            let count = unsafe bytes[start...].withUnsafeBytes { rest in
                unsafe Foundation.write(file, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            start += count
        }
        return nil
    }
}
