import AmanRecords
import Foundation

/// Where a sealed office's server receives the key, once the office is unsealed.
///
/// A pipe with a name in the office's folder, for its owner alone: the command that unseals writes
/// the register key into it, and the server hands it to the process that takes its place.
struct SealedDoor {
    private let path: String

    init(_ folder: String) {
        path = folder + "/unseal.pipe"
    }

    /// Waits for a key.
    ///
    /// - Returns: The bytes that came; nil when the pipe could not be made.
    func receive() -> [UInt8]? {
        unsafe unlink(path)
        guard unsafe mkfifo(path, 0o600) == 0 else { return nil }
        // For reading and writing, so that it does not end when the other side closes it.
        let file = unsafe open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer {
            close(file)
            unsafe unlink(path)
        }
        var bytes = [UInt8](repeating: 0, count: 64)
        while true {
            let count = unsafe read(file, &bytes, bytes.count)
            if count < 0, errno == EINTR { continue }
            return count > 0 ? Array(bytes.prefix(count)) : nil
        }
    }

    /// Gives a key to the server that waits for it.
    ///
    /// - Returns: Whether one does.
    func give(_ key: RegisterKey) -> Bool {
        let file = unsafe open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        // Only a pipe says how much it holds: the key goes into nothing else.
        guard fcntl(file, getPipeSize) > 0 else { return false }
        return Console.write(key.handedOver, to: file) == nil
    }
}

// `F_GETPIPE_SZ` of Linux: how much a pipe holds; refused for what is none. Source: fcntl(2).
private let getPipeSize: Int32 = 1_032
