import Foundation

/// The file of a key store: bytes at places, and the lock that programs take turns by.
///
/// Written in place and not beside it and renamed: what is overwritten is then gone from the place
/// where it lay, on every file system that writes in place.
final class KeyStoreFile: Sendable {
    private let descriptor: Int32
    /// Sees each write and sync before it happens, and may fail it: tests stop there.
    let watch: Watch?

    typealias Watch = @Sendable (KeyStoreStep) throws(FileRefusal) -> Void

    /// How a file is opened.
    enum Access {
        /// It is there, perhaps on a disk that cannot be written.
        case reading
        /// It is there.
        case writing
        /// It must not be there yet; made for its owner alone.
        case making
    }

    init(_ path: String, _ access: Access, watch: Watch? = nil) throws(FileRefusal) {
        let flags =
            switch access {
            case .reading: O_RDONLY | O_CLOEXEC
            case .writing: O_RDWR | O_CLOEXEC
            case .making: O_RDWR | O_CLOEXEC | O_CREAT | O_EXCL
            }
        descriptor = unsafe open(path, flags, DurableFile.fileMode)
        self.watch = watch
        guard descriptor >= 0 else { throw .last }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    var byteCount: Int {
        get throws(FileRefusal) {
            var status = stat()
            guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
            return Int(status.st_size)
        }
    }

    /// As many bytes as are there, up to `count`.
    func read(_ count: Int, at place: Int) throws(FileRefusal) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count {
            let (rest, from) = (count - bytes.count, place + bytes.count)
            var found = 0
            let part = unsafe [UInt8](unsafeUninitializedCapacity: rest) { room, filled in
                found = unsafe pread(descriptor, room.baseAddress, rest, off_t(from))
                filled = max(0, found)
            }
            if found < 0, errno == EINTR { continue }
            guard found >= 0 else { throw .last }
            guard found > 0 else { break }
            bytes += part
        }
        return bytes
    }

    func write(_ bytes: [UInt8], at place: Int) throws(FileRefusal) {
        try watch?(.write)
        var done = 0
        while done < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
                return unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(place + done))
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .last }
            done += written
        }
    }

    /// Returns once everything written is on the disk.
    func sync() throws(FileRefusal) {
        try watch?(.sync)
        guard fsync(descriptor) == 0 else { throw .last }
    }

    /// Does work while no other program writes the file; waits for one that does.
    func alone<Answer>(
        _ work: () throws(KeyStoreError) -> Answer
    ) throws(KeyStoreError) -> Answer {
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .system(code: errno) }
        }
        defer { flock(descriptor, LOCK_UN) }
        return try work()
    }
}

/// What is about to happen to the file of a key store.
enum KeyStoreStep: Sendable {
    case write
    case sync
}

/// Does work on a file, and says what the system's refusal means to the store.
func onFile<Answer>(
    _ work: () throws(FileRefusal) -> Answer
) throws(KeyStoreError) -> Answer {
    do throws(FileRefusal) {
        return try work()
    } catch {
        throw .system(code: error.code)
    }
}
