import Foundation

/// The count beside a witness's database: how often that was opened to sign, and signed.
///
/// Twenty digits and a newline, overwritten where they are: a kill or a power cut leaves the count
/// of before or the new one, and never half of one.
enum StateCount {
    /// The count; 0 where there is no file yet.
    ///
    /// - Throws: Where the file cannot be read.
    static func read(_ path: String) throws(FileRefusal) -> Int {
        guard let text = try WholeFile.read(path, limit: byteCount) else { return 0 }
        return count(text)
    }

    /// Writes a count, unless the file has a larger one: of two programs that sign with one state,
    /// the slower must not undo what the faster counted.
    ///
    /// - Throws: Where it cannot be written.
    static func raise(to count: Int, in path: String) throws(FileRefusal) {
        let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
        let file = unsafe open(path, flags, ownerOnlyFile)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .last }
        }
        guard try read(path) < count else { return }
        let digits = String(count)
        let text = String(repeating: "0", count: max(0, digitCount - digits.count)) + digits + "\n"
        let bytes = Array(text.utf8)
        let written = unsafe bytes.withUnsafeBytes { room in
            unsafe pwrite(file, room.baseAddress, room.count, 0)
        }
        guard written == bytes.count else { throw .last }
    }

    /// What the file says.
    ///
    /// Something else than a count is more than any database has: it is not known then which state
    /// is the newest.
    private static func count(_ text: [UInt8]) -> Int {
        guard !text.isEmpty else { return 0 }
        return Int(String(decoding: text.dropLast(), as: UTF8.self)) ?? .max
    }

    /// Digits of any 64-bit count.
    private static let digitCount = 20
    /// Most bytes of the file.
    private static let byteCount = 32
}
