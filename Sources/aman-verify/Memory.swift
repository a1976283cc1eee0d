import AmanLetter
import AmanWords
import Glibc

/// What is remembered after a run, and why not more.
struct Remembered {
    /// The highest trusted time, of this run and of those before.
    var highest: Instant
    /// Why it was not read or written; the verdicts stand all the same.
    var fault: MemoryFault?
}

/// Why the highest trusted time was not remembered.
enum MemoryFault: Error, Equatable {
    case cannotOpen(code: Int32)
    case notAFile
    /// It holds something else, which is left alone.
    case otherContent
    case cannotWrite(code: Int32)
}

/// What the file's one line begins with; the time follows, always of one length.
private let memoryPrefix = "aman-verify highest trusted time "

/// Remembers the highest trusted time in a file that holds nothing else.
///
/// The time never gets lower, also when several runs write at once: the file is locked, and its one
/// line is written over in place. A file that holds something else is never written to.
func remember(_ trusted: Instant, in path: String) -> Remembered {
    var remembered = Remembered(highest: trusted, fault: nil)
    do throws(MemoryFault) {
        let file = try openMemory(path)
        defer { close(file) }
        if let earlier = try readMemory(file) {
            remembered.highest = max(trusted, earlier)
            if earlier >= trusted { return remembered }
        }
        try writeMemory(remembered.highest, to: file)
    } catch {
        remembered.fault = error
    }
    return remembered
}

private func openMemory(_ path: String) throws(MemoryFault) -> Int32 {
    let mode: mode_t = 0o600
    // Without waiting: a pipe of that name must not hold the verdict up.
    var file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, mode)
    if file < 0, errno == EACCES || errno == EROFS {
        // What cannot be raised can still be read.
        file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    guard file >= 0 else { throw .cannotOpen(code: errno) }
    var about = stat()
    guard unsafe fstat(file, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
        close(file)
        throw .notAFile
    }
    _ = flock(file, LOCK_EX)
    return file
}

/// The time that is remembered; nil when the file is new.
private func readMemory(_ file: Int32) throws(MemoryFault) -> Instant? {
    let limit = 256
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        count = unsafe max(0, pread(file, buffer.baseAddress, limit, 0))
    }
    guard !bytes.isEmpty else { return nil }
    let prefix = Array(memoryPrefix.utf8)
    guard bytes.starts(with: prefix), bytes.last == UInt8(ascii: "\n"),
        let time = Instant(
            rfc3339: String(decoding: bytes[prefix.count..<(bytes.count - 1)], as: UTF8.self)
        )
    else { throw .otherContent }
    return time
}

private func writeMemory(_ time: Instant, to file: Int32) throws(MemoryFault) {
    let line = Array("\(memoryPrefix)\(time.rfc3339)\n".utf8)
    let count = unsafe line.withUnsafeBytes { unsafe pwrite(file, $0.baseAddress, $0.count, 0) }
    guard count == line.count, fsync(file) == 0 else { throw .cannotWrite(code: errno) }
}

extension MemoryFault {
    /// What happened and what to do.
    func sentence(_ path: String) -> String {
        let fact: String =
            switch self {
            case .cannotOpen(let code): "it could not be opened: \(systemText(code))"
            case .notAFile: "it is not a file"
            case .otherContent: "it holds something else and was left alone; name another file"
            case .cannotWrite(let code): "it could not be written: \(systemText(code))"
            }
        return """
            The highest trusted time is not remembered in \(shown(path)): \(fact). \
            The verdict stands, by this clock and this bundle alone.
            """
    }
}
