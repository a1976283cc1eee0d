import Foundation

/// Says that a process holds an office's keys, for as long as it exists; the kernel lets go of it
/// however the process ends.
///
/// Each process that opens an office takes a shared lock on `keys/open.lock`. Sealing the office
/// waits until no process has it: then no process is left that held keys.
final class KeyHold: Sendable {
    private let file: Int32

    private init(_ file: Int32) {
        self.file = file
    }

    deinit {
        close(file)
    }

    /// Takes part in holding.
    ///
    /// - Throws: `cannotWrite`.
    static func shared(of files: HomeFiles) throws(HomeError) -> KeyHold {
        let hold = KeyHold(try open(files))
        guard flock(hold.file, LOCK_SH) == 0 else { throw .cannotWrite(code: errno) }
        return hold
    }

    /// Whether this process alone holds the keys; from then on it is the only one until it ends.
    func isAlone() -> Bool {
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            // The system may have let go of the shared lock to try for the other.
            flock(file, LOCK_SH)
            return false
        }
        return true
    }

    /// Whether no process holds the keys now.
    ///
    /// - Throws: `cannotWrite`.
    static func isFree(of files: HomeFiles) throws(HomeError) -> Bool {
        let hold = KeyHold(try open(files))
        guard flock(hold.file, LOCK_EX | LOCK_NB) == 0 else {
            guard errno == EWOULDBLOCK else { throw .cannotWrite(code: errno) }
            return false
        }
        return true
    }

    private static func open(_ files: HomeFiles) throws(HomeError) -> Int32 {
        let path = files.path("keys/open.lock")
        let mode = DurableFile.fileMode
        let file = unsafe Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
        guard file >= 0 else { throw .cannotWrite(code: errno) }
        return file
    }
}
