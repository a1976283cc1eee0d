import Foundation

/// The password of a database's user; it is read and handed to libpq, and goes nowhere else.
package struct DatabaseSecret: Sendable, CustomStringConvertible, CustomReflectable {
    let password: String

    /// The variable that may hold the password.
    package static let variable = "AMAN_DATABASE_SECRET"
    /// Bytes of a password.
    package static let byteCountMax = 1_024

    package init(password: String) {
        self.password = password
    }

    /// Reads the password from a file that its owner alone can read, or else from the environment.
    ///
    /// - Parameters:
    ///   - file: The file's path; nil where none was named. Its first line counts.
    ///   - environment: The program's.
    /// - Returns: The password; nil where there is none, as on a Unix socket.
    /// - Throws: Why the file is not read.
    package static func read(
        file: String?,
        environment: [String: String]
    ) throws(DatabaseSecretRefusal) -> DatabaseSecret? {
        guard let file else { return environment[variable].map(DatabaseSecret.init(password:)) }
        var status = stat()
        guard unsafe stat(file, &status) == 0 else { throw .missing }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0 else {
            throw .openToOthers
        }
        guard status.st_size <= byteCountMax,
            let bytes = FileManager.default.contents(atPath: file),
            let line = String(data: bytes, encoding: .utf8)?.split(separator: "\n").first
        else { throw .unreadable }
        return DatabaseSecret(password: String(line))
    }

    package var description: String { "a password" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a file with a database's password is refused.
package enum DatabaseSecretRefusal: Error, Equatable, Sendable {
    case missing
    /// Others than its owner may read it: `chmod 600` helps.
    case openToOthers
    case unreadable
}
