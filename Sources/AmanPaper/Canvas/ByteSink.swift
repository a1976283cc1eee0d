#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Takes the bytes of a growing file: into memory, or to disk in pieces of bounded size.
final class ByteSink {
    /// Bytes not yet on disk, or everything when there is no file.
    private(set) var bytes: [UInt8] = []
    /// The open file, or nil when the bytes stay in memory.
    private var descriptor: Int32?
    /// The system's number for the first failed write.
    private(set) var failure: Int32?
    private(set) var byteCount = 0

    /// Most bytes held back before they are written out.
    private static let heldByteCountMax = 262_144

    init() {}

    /// Opens a file only its owner may read, because letters carry names.
    init(path: String) throws(PaperError) {
        let opened = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard opened >= 0 else { throw .cannotWrite(path: path, code: errno) }
        descriptor = opened
    }

    deinit {
        if let descriptor { _ = Glibc.close(descriptor) }
    }

    /// Takes a piece; false when the disk refused.
    func take(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
        guard failure == nil else { return false }
        unsafe bytes.append(contentsOf: piece)
        byteCount += piece.count
        guard descriptor != nil, bytes.count >= Self.heldByteCountMax else { return true }
        return writeOut()
    }

    /// Hands on what is held and forgets it; for a sink without a file.
    func taken() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Writes the rest, syncs it to the disk, and closes the file.
    func close(path: String) throws(PaperError) {
        guard let open = descriptor else { return }
        let written = writeOut() && fsync(open) == 0
        let code = failure ?? errno
        descriptor = nil
        let closed = Glibc.close(open) == 0
        guard written, closed else { throw .cannotWrite(path: path, code: code) }
    }

    private func writeOut() -> Bool {
        guard let descriptor else { return true }
        var start = 0
        while start < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { all in
                unsafe write(descriptor, all.baseAddress?.advanced(by: start), all.count - start)
            }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else {
                failure = errno
                return false
            }
            start += written
        }
        bytes.removeAll(keepingCapacity: true)
        return true
    }
}
