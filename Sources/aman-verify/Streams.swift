import Glibc

/// Why a file could not be read.
enum FileError: Error, Equatable {
    case cannotOpen(code: Int32)
    case cannotRead(code: Int32)
    case tooLong(limit: Int)
    case cannotReplace(code: Int32)
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

/// Bytes asked of the system at a time.
private let chunkByteCount = 65_536

/// Reads a whole file of at most `limit` bytes.
func readFile(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotOpen(code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    while true {
        let chunk = try readChunk(file)
        if chunk.isEmpty { return bytes }
        guard bytes.count + chunk.count <= limit else { throw .tooLong(limit: limit) }
        bytes += chunk
    }
}

private func readChunk(_ file: Int32) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: chunkByteCount) { buffer, count in
        var got: Int
        repeat {
            got = unsafe read(file, buffer.baseAddress, chunkByteCount)
        } while got < 0 && errno == EINTR
        if got < 0 { code = errno }
        count = max(0, got)
    }
    guard code == 0 else { throw .cannotRead(code: code) }
    return chunk
}

/// Puts bytes in a file's place, durably and all or nothing: a crash leaves the old file or the
/// new.
func replaceFile(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let beside = path + ".new"
    let mode: mode_t = 0o644
    let file = unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard file >= 0 else { throw .cannotReplace(code: errno) }
    var code: Int32 = writeAll(bytes, to: file) && fsync(file) == 0 ? 0 : errno
    if close(file) != 0, code == 0 { code = errno }
    if code == 0, unsafe rename(beside, path) != 0 { code = errno }
    guard code == 0 else {
        _ = unsafe unlink(beside)
        throw .cannotReplace(code: code)
    }
    syncFolder(of: path)
}

/// Makes the new name last through a power cut, where the file system can.
private func syncFolder(of path: String) {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = end.map { String(path[...$0]) } ?? "."
    let file = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
}

/// The lines of standard input, as they come.
///
/// A line ends with a line feed, a carriage return, or both: scanners send what they were set to.
struct InputLines {
    /// Most bytes of a line that are returned; a longer one comes out one byte longer than this.
    let byteCountMax: Int
    private var buffered: [UInt8] = []
    private var place = 0
    private var ended = false
    /// True when a line has just ended with a carriage return: a line feed then belongs to it.
    private var afterReturn = false

    init(byteCountMax: Int) {
        self.byteCountMax = byteCountMax
    }

    /// The next line without its end, or nil when there is none.
    mutating func next() throws(FileError) -> [UInt8]? {
        var line: [UInt8] = []
        var began = false
        while true {
            if place == buffered.count {
                guard !ended else { return began ? line : nil }
                buffered = try readChunk(STDIN_FILENO)
                place = 0
                ended = buffered.isEmpty
                continue
            }
            skipLineFeedAfterReturn()
            let rest = buffered[place...]
            guard !rest.isEmpty else { continue }
            began = true
            let end = rest.firstIndex { $0 == lineFeed || $0 == carriageReturn }
            let room = byteCountMax + 1 - line.count
            line += rest[..<(end ?? rest.endIndex)].prefix(max(0, room))
            place = end.map { $0 + 1 } ?? rest.endIndex
            guard let end else { continue }
            afterReturn = buffered[end] == carriageReturn
            return line
        }
    }

    private mutating func skipLineFeedAfterReturn() {
        if afterReturn, buffered[place] == lineFeed { place += 1 }
        afterReturn = false
    }
}

/// Writes a line to a stream; answers whether all of it was taken.
@discardableResult
func writeLine(_ text: String, to file: Int32) -> Bool {
    writeAll(Array(text.utf8) + [UInt8(ascii: "\n")], to: file)
}

private func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
        let count = unsafe bytes[written...].withUnsafeBytes { rest in
            unsafe write(file, rest.baseAddress, rest.count)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
    }
    return true
}

/// The clock's seconds since 1970.
func clockSeconds() -> Int64 {
    Int64(time(nil))
}

/// What the system calls one of its error numbers.
func systemText(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
}
