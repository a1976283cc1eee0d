import Foundation

/// A server of Debian's PostgreSQL that one test starts with its own settings, copies and restores.
///
/// It ends when it is stopped, when nothing holds it any more, or with the process: a shell beside
/// it waits for the other end of a pipe to close. Its folder goes with it.
package final class PostgresServer {
    /// The folder of its socket and its files; the server's user owns it.
    package let folder: String
    private let process = Process()
    private let lifeline = Pipe()

    /// Why there is none.
    package struct Trouble: Error, CustomStringConvertible, Sendable {
        package let description: String

        package init(description: String) {
            self.description = description
        }
    }

    /// Starts a server, and waits until it takes writes, or, as a standby, questions.
    ///
    /// - Parameters:
    ///   - folder: From `newFolder()`. Files of a cluster in its `db` are used; otherwise new ones
    ///     are made.
    ///   - settings: Such as `archive_mode=on`.
    ///   - isStandby: Whether the files in `db` follow another server.
    ///   - smallDisk: Size of a disk at `small` in the folder, in MiB; nil for none.
    /// - Throws: `Trouble`.
    package init(
        in folder: String,
        _ settings: [String] = [],
        isStandby: Bool = false,
        smallDisk: Int? = nil
    ) throws {
        self.folder = folder
        let bin = try Self.bin()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            try Self.mounting(smallDisk, in: folder) + Self.asServer
            + ["sh", "-c", Self.script, "server", folder, bin, isStandby ? "standby" : "primary"]
            + settings.flatMap { ["-c", $0] }
        process.currentDirectoryURL = URL(filePath: "/tmp")
        process.standardInput = lifeline
        try process.run()
        for _ in 0..<1_200 {
            if FileManager.default.fileExists(atPath: folder + "/ready") { return }
            guard process.isRunning else { break }
            usleep(50_000)
        }
        let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
        throw Trouble(description: "PostgreSQL did not start: \(log.suffix(600))")
    }

    /// Stops the server and removes its folder.
    package func stop() {
        try? lifeline.fileHandleForWriting.close()
        process.waitUntilExit()
        // A place of a small disk is only free once the server's namespace has ended.
        try? FileManager.default.removeItem(atPath: folder)
    }

    deinit { try? lifeline.fileHandleForWriting.close() }

    /// A new folder that the server's user owns; short enough for a socket.
    ///
    /// - Throws: `Trouble`.
    package static func newFolder() throws -> String {
        var template = Array("/tmp/aman-pg-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Trouble(description: "no folder") }
        let bytes = template.dropLast().map(UInt8.init(bitPattern:))
        let folder = String(decoding: bytes, as: UTF8.self)
        if geteuid() == 0 { try run(["chown", "postgres:postgres", folder]) }
        return folder
    }

    /// The address of a database as the role `aman_owner`, who makes tables.
    package func address(_ database: String) -> String {
        "postgresql://aman_owner@/\(database)?host=\(folder)"
    }

    /// Makes an empty database of `aman_owner`.
    package func makeDatabase(_ name: String) throws {
        try query("CREATE DATABASE \(name) OWNER aman_owner")
    }

    /// Asks by `psql`, as the superuser.
    @discardableResult
    package func query(_ sql: String, in database: String = "postgres") throws -> String {
        try Self.run([
            "psql", "-XqtA", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "postgres", "-d",
            database, "-c", sql,
        ]).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Copies the running cluster into the `db` of another folder, as for a base backup.
    ///
    /// - Parameters:
    ///   - other: From `newFolder()`.
    ///   - isStandby: Whether the copy is to follow this cluster.
    /// - Throws: `Trouble`.
    package func copyBase(to other: String, asStandby isStandby: Bool = false) throws {
        let program = try Self.bin() + "/pg_basebackup"
        try Self.run(
            Self.asServer + [
                program, "-h", folder, "-U", "postgres", "-D", other + "/db", "-c", "fast",
            ] + (isStandby ? ["-R"] : [])
        )
    }

    /// Writes a file as the server's user.
    package static func write(_ text: String, to path: String) throws {
        try run(asServer + ["sh", "-c", "printf '%s' \"$1\" > \"$2\"", "write", text, path])
    }

    /// Runs a script as the server's user.
    @discardableResult
    package static func shell(_ script: String, _ arguments: String...) throws -> String {
        try run(asServer + ["sh", "-ec", script, "shell"] + arguments)
    }

    /// Whether a disk of a given size can be made for a server.
    package static let canMount: Bool = {
        geteuid() == 0 && (try? run(["unshare", "--mount", "true"])) != nil
    }()

    private static func mounting(_ size: Int?, in folder: String) throws -> [String] {
        guard let size else { return [] }
        let place = folder + "/small"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
        let script = """
            mount -t tmpfs -o size="$1"m tmpfs "$2" && chown postgres:postgres "$2" || exit 1
            shift 2
            exec "$@"
            """
        return ["unshare", "--mount", "sh", "-c", script, "mounting", "\(size)", place]
    }

    private static var asServer: [String] {
        geteuid() == 0
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"] : []
    }

    private static func bin() throws -> String {
        try run(["pg_config", "--bindir"]).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Ends when its input ends, and takes the server and its folder with it.
    private static let script = """
        folder=$1 bin=$2 kind=$3
        shift 3
        cd "$folder" || exit 1
        trap 'kill -QUIT "$server" 2>/dev/null; wait "$server"; rm -rf "$folder"' EXIT
        if [ ! -d db ]; then
            "$bin/initdb" -D db -A trust -U postgres -E UTF8 --locale=C.UTF-8 -N >log 2>&1 || exit 1
            fresh=yes
        fi
        "$bin/postgres" -D db -c listen_addresses= -c unix_socket_directories="$folder" "$@" \\
            >>log 2>&1 </dev/null &
        server=$!
        ask() {
            psql -XqtA -v ON_ERROR_STOP=1 -h "$folder" -U postgres -d postgres -c "$1" >>log 2>&1
        }
        tries=0
        wrong='pg_is_in_recovery()'
        [ "$kind" = primary ] || wrong="NOT $wrong"
        until ask "SELECT 1 / CASE WHEN $wrong THEN 0 ELSE 1 END"; do
            tries=$((tries + 1))
            [ "$tries" -lt 400 ] || exit 1
            sleep 0.1
        done
        [ -z "$fresh" ] || ask 'CREATE ROLE aman_owner LOGIN CREATEDB' || exit 1
        chmod 755 "$folder"
        : >ready
        read -r _
        """

    @discardableResult
    private static func run(_ command: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(filePath: "/tmp")
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let words = String(decoding: complaint, as: UTF8.self)
            throw Trouble(description: "\(command.first ?? ""): \(words.suffix(400))")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
