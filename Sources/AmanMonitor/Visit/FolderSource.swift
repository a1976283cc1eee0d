import Foundation

/// A folder on this computer: an office's public folder, a mirror, a stick.
package struct FolderSource: OfficeSource {
    private let root: String

    /// Reads below a folder.
    package init(_ root: String) {
        self.root = root
    }

    package func read(_ path: String, limit: Int) async throws(OfficeSourceError) -> [UInt8]? {
        // A pipe that lies among the files must not hold the visit up.
        let file = unsafe open(root + "/" + path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw .unreadable }
            return nil
        }
        defer { close(file) }
        var bytes: [UInt8] = []
        while true {
            guard let part = try nextPart(of: file) else { return nil }
            if part.isEmpty { return bytes }
            guard bytes.count + part.count <= limit else { throw .tooLong(limit: limit) }
            bytes += part
        }
    }

    /// The next bytes of a file, none at its end; nil where it is a folder.
    private func nextPart(of file: Int32) throws(OfficeSourceError) -> [UInt8]? {
        while true {
            var count = 0
            let part = unsafe [UInt8](unsafeUninitializedCapacity: partByteCount) { room, filled in
                count = unsafe Foundation.read(file, room.baseAddress, partByteCount)
                filled = max(0, count)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EISDIR { return nil }
            guard count >= 0 else { throw .unreadable }
            return part
        }
    }
}

/// Bytes read at once: no length that a file states is believed.
private let partByteCount = 65_536
