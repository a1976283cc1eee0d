package import AmanLetter

/// What only the program that serves an office can do and say for those who run it.
package protocol Keeping: Sendable {
    /// Copies the office into a new file of its folder of backups; takes seconds to minutes.
    ///
    /// - Throws: Why it could not be written; no file is left then.
    func backUp(at now: Instant) throws -> MadeBackup
    /// Bytes that can still be written to the office's disk; nil where it cannot be asked.
    func freeByteCount() -> UInt64?
    /// When the certificate that browsers see ends; nil without TLS of our own.
    var certificateEnds: Instant? { get }
}

/// A backup that was made just now.
package struct MadeBackup: Equatable, Sendable {
    /// Path of the file.
    package var path: String
    package var byteCount: UInt64

    package init(path: String, byteCount: UInt64) {
        self.path = path
        self.byteCount = byteCount
    }
}
