import Foundation

/// Where a log is copied from: a folder, a stick, a web server.
package protocol LogSource: Sendable {
    /// The bytes of a file of the log.
    ///
    /// - Parameters:
    ///   - path: Below the log's folder or address, such as `tile/0/x001/067`.
    ///   - limit: Most bytes that are read; the reader stops there.
    /// - Returns: Nil where there is no such file.
    /// - Throws: Why it could not be read.
    func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]?
}

/// Why a source could not be read.
package enum SourceError: Error, Equatable, Sendable {
    /// The file is longer than it can be.
    case tooLong(limit: Int)
    /// No answer came, or it broke off.
    case noAnswer
    /// The server answered with this status.
    case status(Int)
    /// The system's number for what went wrong with a file.
    case cannotRead(code: Int)
}

/// A log in a folder.
package struct LogFolder: LogSource {
    let folder: String

    package init(_ folder: String) { self.folder = folder }

    package func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        do throws(FileRefusal) {
            return try WholeFile.read(folder + "/" + path, limit: limit)
        } catch {
            throw error.code == EFBIG
                ? .tooLong(limit: limit) : .cannotRead(code: Int(error.code))
        }
    }
}
