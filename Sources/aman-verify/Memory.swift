import AmanLetter
import AmanTexts
import AmanVerdict
import Glibc

/// Why nothing is remembered after a run.
enum MemoryError: Error, Equatable {
    case cannotOpen(code: Int32)
    case notAFile
    /// It holds something else, which is left alone.
    case otherContent
    case cannotWrite(code: Int32)
}

/// What the file's one line begins with; the memory follows in hexadecimal, always of one length.
private let memoryPrefix = "aman-verify memory "

/// What the line of a file began with until 2026; the highest trusted time followed.
private let timePrefix = "aman-verify highest trusted time "

/// The file that `--memory` names, locked while a run reads and writes it.
///
/// What it remembers never gets older, also when several runs write at once: its one line is
/// written over in place. A file that holds something else is never written to.
struct MemoryFile {
    let path: String
    /// What the last run remembered; empty for a new file, and where it cannot be read.
    let memory: CheckpointMemory
    /// The open file; nil where none was named, or where it cannot be used.
    private let file: Int32?
    private let fault: MemoryError?

    /// Opens and reads the file; an empty path is none.
    static func open(_ path: String) -> MemoryFile {
        guard !path.isEmpty else { return MemoryFile(path, CheckpointMemory(), nil, nil) }
        do throws(MemoryError) {
            let file = try openMemory(path)
            do throws(MemoryError) {
                return MemoryFile(path, try readMemory(file), file, nil)
            } catch {
                _ = Glibc.close(file)
                throw error
            }
        } catch {
            return MemoryFile(path, CheckpointMemory(), nil, error)
        }
    }

    private init(
        _ path: String,
        _ memory: CheckpointMemory,
        _ file: Int32?,
        _ fault: MemoryError?
    ) {
        self.path = path
        self.memory = memory
        self.file = file
        self.fault = fault
    }

    /// Remembers; answers why it did not.
    func write(_ newer: CheckpointMemory) -> MemoryError? {
        guard let file, newer != memory else { return fault }
        do throws(MemoryError) {
            try writeMemory(newer, to: file)
            return nil
        } catch {
            return error
        }
    }

    /// Lets the next run have the file.
    func close() {
        if let file { _ = Glibc.close(file) }
    }
}

private func openMemory(_ path: String) throws(MemoryError) -> Int32 {
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

/// What the file remembers; nothing yet when it is new.
private func readMemory(_ file: Int32) throws(MemoryError) -> CheckpointMemory {
    let limit = 256
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        count = unsafe max(0, pread(file, buffer.baseAddress, limit, 0))
    }
    guard !bytes.isEmpty else { return CheckpointMemory() }
    guard bytes.last == UInt8(ascii: "\n") else { throw .otherContent }
    let line = bytes.dropLast()
    if let time = line.following(timePrefix) {
        guard let time = Instant(rfc3339: String(decoding: time, as: UTF8.self)) else {
            throw .otherContent
        }
        return CheckpointMemory(trustedTime: time)
    }
    guard let stored = line.following(memoryPrefix).flatMap({ Hexadecimal.bytes($0) }),
        let memory = try? CheckpointMemory.parse(stored)
    else { throw .otherContent }
    return memory
}

extension ArraySlice<UInt8> {
    /// What comes after a beginning; nil where it begins otherwise.
    fileprivate func following(_ beginning: String) -> ArraySlice<UInt8>? {
        starts(with: beginning.utf8) ? dropFirst(beginning.utf8.count) : nil
    }
}

private func writeMemory(_ memory: CheckpointMemory, to file: Int32) throws(MemoryError) {
    let line = Array("\(memoryPrefix)\(Hexadecimal.text(memory.encoded))\n".utf8)
    let count = unsafe line.withUnsafeBytes { unsafe pwrite(file, $0.baseAddress, $0.count, 0) }
    guard count == line.count, fsync(file) == 0 else { throw .cannotWrite(code: errno) }
}

extension MemoryError {
    /// What happened and what to do.
    func sentence(_ path: String) -> String {
        let fact: String =
            switch self {
            case .cannotOpen(let code): messages.memory.cannotOpen(reason: systemText(code))
            case .notAFile: messages.memory.notAFile
            case .otherContent: messages.memory.otherContent
            case .cannotWrite(let code): messages.memory.cannotWrite(reason: systemText(code))
            }
        return messages.memory.nothingRemembered(path: shown(path), fact: fact)
    }
}
