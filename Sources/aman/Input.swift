import AmanTexts
import Foundation

/// Reads what a person or a script gives the program, never more than a named limit.
enum Input {
    /// Most bytes of a letter's text on a command line or standard input.
    ///
    /// A version 40 code holds 4,296 alphanumeric characters (ISO/IEC 18004, table 7).
    static let letterByteCountMax = 8_192
    /// Most bytes of a JSON object on standard input.
    static let jsonByteCountMax = 1 << 20
    /// Most bytes of an imported CSV file: a million rows of a hundred bytes.
    static let tableByteCountMax = 128 << 20
    /// Most bytes of a photo, a PDF or a bundle.
    static let fileByteCountMax = 64 << 20

    /// Reads a whole file, or everything on standard input for `-`.
    static func bytes(of path: String, limit: Int) throws -> [UInt8] {
        let handle: FileHandle
        if path == "-" {
            handle = .standardInput
        } else {
            guard !path.isEmpty else { throw noFileNamed }
            let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw SystemError.last.cannotRead(path) }
            handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        }
        let name = path == "-" ? messages.cliSetUp.input.standardInput : shown(path)
        return try bytes(from: handle, named: name, limit: limit)
    }

    /// The first line of standard input, without its end.
    static func line(from handle: FileHandle) throws -> String {
        let read = try bytes(
            from: handle,
            named: messages.cliSetUp.input.standardInput,
            limit: letterByteCountMax
        )
        return String(decoding: read.prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
    }

    /// A line about a person: typed at the terminal, or the first of standard input.
    static func words(_ question: String) throws -> String {
        try wordsAndRest(question).words
    }

    /// A line about a person, and what standard input has after it; nil at a terminal, where the
    /// rest is not typed yet.
    static func wordsAndRest(_ question: String) throws -> (words: String, rest: [UInt8]?) {
        if isatty(STDIN_FILENO) == 1 {
            return (try Unlocking.askAloud(question) ?? "", nil)
        }
        let read = try bytes(of: "-", limit: jsonByteCountMax)
        let line = read.prefix { $0 != 10 }
        let words = line.last == 13 ? line.dropLast() : line
        return (String(decoding: words, as: UTF8.self), Array(read.dropFirst(line.count + 1)))
    }

    private static func bytes(
        from handle: FileHandle,
        named name: String,
        limit: Int
    ) throws -> [UInt8] {
        var read: [UInt8] = []
        while true {
            guard let chunk = try? handle.read(upToCount: 1 << 20) ?? Data() else {
                throw Ending(.badInput, messages.cliSetUp.input.thereNothingThat(name: "\(name)"))
            }
            guard !chunk.isEmpty else { return read }
            read += chunk
            guard read.count <= limit else {
                throw Ending(
                    .badInput,
                    messages.cliSetUp.input.thereAreMore(limit: "\(limit)", name: "\(name)")
                )
            }
        }
    }
}
