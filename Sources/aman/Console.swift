import Foundation

/// What the program says: results on standard output, messages for people on standard error.
enum Console {
    /// Writes a line for a person to standard error.
    static func note(_ line: String) {
        write(line + "\n", to: .standardError)
    }

    /// Writes one line of result to standard output.
    static func result(_ line: String) {
        write(line + "\n", to: .standardOutput)
    }

    /// Writes bytes of result to standard output.
    static func result(bytes: [UInt8]) {
        try? FileHandle.standardOutput.write(contentsOf: bytes)
    }

    /// Writes one JSON object on one line, its keys sorted.
    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        result(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Says why a command could not do what was asked.
    static func say(_ ending: Ending) {
        note("aman: " + ending.fact)
        if let advice = ending.advice { note("      " + advice) }
    }

    /// True when a person sits at standard error, so that a progress bar makes sense.
    static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

    private static func write(_ text: String, to handle: FileHandle) {
        // A closed pipe is the reader's choice; there is nobody left to tell.
        try? handle.write(contentsOf: [UInt8](text.utf8))
    }
}
