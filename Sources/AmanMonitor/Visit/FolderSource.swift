import Foundation

/// A folder on this computer: an office's public folder, a mirror, a stick.
package struct FolderSource: OfficeSource {
    private let root: String

    /// Reads below a folder.
    package init(_ root: String) {
        self.root = root
    }

    package func read(_ path: String, limit: Int) async throws(OfficeSourceError) -> [UInt8]? {
        let file = unsafe open(root + "/" + path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw .unreadable }
            return nil
        }
        defer { close(file) }
        var found = stat()
        guard unsafe fstat(file, &found) == 0 else { throw .unreadable }
        guard found.st_mode & S_IFMT == S_IFREG else { return nil }
        guard found.st_size <= limit else { throw .tooLong(limit: limit) }
        var bytes = [UInt8](repeating: 0, count: Int(found.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = unsafe bytes[filled...].withUnsafeMutableBytes { rest in
                unsafe Foundation.read(file, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unreadable }
            filled += count
        }
        return bytes
    }
}
