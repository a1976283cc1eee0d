import Foundation

/// Something about an office's folder that makes what is in it easier to take.
package enum HomeExposure: Equatable, Sendable {
    /// The key file lies in the folder that it opens.
    case keyFileBesideRegister
    /// Others on this machine may read or enter this file or folder; the bits are its permissions.
    case openToOthers(path: String, mode: UInt32)
    /// The programme's root key is in the office's folder.
    case rootInside
}

extension HomeFolder {
    /// What makes a folder easier to take, to be shown whenever the office is served.
    ///
    /// - Parameters:
    ///   - path: An office's folder.
    ///   - isSample: Whether its programme is an example, which may have its root inside.
    /// - Returns: Each exposure once; of loose permissions only the outermost.
    package static func exposures(at path: String, isSample: Bool) -> [HomeExposure] {
        let files = HomeFiles(path)
        var found: [HomeExposure] = []
        if isThere(files.path(HomeFiles.keyFile)) { found.append(.keyFileBesideRegister) }
        if let loose = firstOpenToOthers(files) { found.append(loose) }
        if !isSample, isThere(files.path(HomeFiles.sealedKey("root"))) { found.append(.rootInside) }
        return found
    }

    /// The folder itself, then the folder of keys, then each file that is secret.
    private static func firstOpenToOthers(_ files: HomeFiles) -> HomeExposure? {
        let folder = files.path("keys")
        let keys = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let names =
            ["", "keys"] + keys.filter { !$0.hasSuffix(".pem") }.sorted().map { "keys/\($0)" }
            + ["", "-wal", "-shm"].map { HomeFiles.records + $0 }
        for name in names {
            let path = name.isEmpty ? files.path(".") : files.path(name)
            var status = stat()
            guard unsafe stat(path, &status) == 0 else { continue }
            let mode = status.st_mode & 0o777
            guard mode & 0o077 != 0 else { continue }
            return .openToOthers(
                path: name.isEmpty ? files.path("") : path,
                mode: UInt32(mode)
            )
        }
        return nil
    }

    private static func isThere(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }
}
