import AmanLetter
import AmanOffice
import AmanSignature
import AmanTexts
// The status of a file is this module's or the system's, by what else is compiled with it.
import CoreFoundation
import Foundation

/// The file of a member's sign-in at a terminal: one token, for its owner alone.
///
/// It is in the user's runtime folder, which is in memory and goes when they log out of the
/// machine; where the system has none, among the office's keys.
enum SessionFile {
    /// Where the token of an office is stored.
    static func path(forHome folder: String) -> String {
        guard let runtime = Unlocking.given("XDG_RUNTIME_DIR") else {
            return "\(folder)/keys/sign-in.\(geteuid())"
        }
        // One for each office: the name says nothing of where it is.
        let name = NativeSHA256.hash(Array(realFolder(folder).utf8)).prefix(8)
        return "\(runtime)/aman/\(Hexadecimal.text(Array(name))).sign-in"
    }

    /// Stores a token in place of the one there was.
    static func write(_ token: SessionToken, forHome folder: String) throws(Ending) {
        let path = path(forHome: folder)
        let parent = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
        // Where it exists already, or cannot be made, writing says so.
        _ = unsafe mkdir(parent, 0o700)
        try ResultFile.write(Array((token.text + "\n").utf8), to: path)
    }

    /// The token; nil where there is none.
    ///
    /// - Throws: Where others could read it: then they may have used it.
    static func read(forHome folder: String) throws(Ending) -> SessionToken? {
        let path = path(forHome: folder)
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else {
            let refusal = SystemError.last
            guard errno == ENOENT || errno == ENOTDIR else { throw refusal.cannotRead(path) }
            return nil
        }
        defer { close(file) }
        var found = stat()
        guard unsafe fstat(file, &found) == 0 else { throw SystemError.last.cannotRead(path) }
        guard found.st_uid == geteuid(), found.st_mode & 0o077 == 0 else {
            throw Ending(.badInput, messages.cliStaff.signIn.fileOpenToOthers(path: shown(path)))
        }
        var bytes = [UInt8](repeating: 0, count: 2 * SessionToken.byteCount)
        let count = unsafe bytes.withUnsafeMutableBytes { room in
            unsafe Foundation.read(file, room.baseAddress, room.count)
        }
        guard count == bytes.count else { return nil }
        return SessionToken(reading: String(decoding: bytes, as: UTF8.self))
    }

    /// Removes the token, if there is one.
    static func remove(forHome folder: String) {
        _ = unsafe unlink(path(forHome: folder))
    }

    private static func realFolder(_ folder: String) -> String {
        guard let real = unsafe realpath(folder, nil) else { return folder }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }
}
