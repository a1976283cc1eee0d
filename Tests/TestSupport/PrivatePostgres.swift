import Foundation
import Synchronization

/// A server of Debian's PostgreSQL for one process of tests, reached by a Unix socket only.
///
/// It is started when a test first asks for it, and ends with the process, however that ends: a
/// shell beside it waits for the other end of a pipe to close.
package struct PrivatePostgres: Sendable {
    /// Whether commits reach the disk.
    package enum Durability: Sendable {
        /// No: for everything that is not about crashes.
        case fast
        /// Yes, as in an office.
        case real
        /// Yes, by a server whose settings are changed: for one serialized suite only.
        case changing
    }

    /// The folder of the server's socket.
    package let folder: String
    /// Keeps the pipe open.
    private let lifeline: Pipe

    /// Why there is none; tests that need it say so and are skipped.
    package struct Missing: Error, CustomStringConvertible, Sendable {
        package let description: String
    }

    private static let started = Mutex<[Durability: Result<PrivatePostgres, Missing>]>([:])
    private static let databases = Mutex(0)

    /// The process's server.
    ///
    /// - Parameter durability: Each has a server of its own.
    /// - Returns: The server, or why it could not be started.
    package static func shared(
        _ durability: Durability = .fast
    ) -> Result<PrivatePostgres, Missing> {
        started.withLock { started in
            if let known = started[durability] { return known }
            let result = Result { () throws(Missing) in try start(durability) }
            started[durability] = result
            return result
        }
    }

    /// Whether this machine has a server; for `.enabled(if:)`.
    package static var isThere: Bool {
        if case .success = shared() { true } else { false }
    }

    /// Makes a database that belongs to the role `aman_owner`.
    ///
    /// - Parameter original: A database without connections, to copy; nil for an empty one.
    /// - Returns: Its name.
    /// - Throws: `Missing` where the server refuses.
    package func database(copying original: String? = nil) throws(Missing) -> String {
        let number = Self.databases.withLock { count in
            count += 1
            return count
        }
        let template = original.map { " TEMPLATE \($0) STRATEGY wal_log" } ?? ""
        try query("CREATE DATABASE t\(number) OWNER aman_owner\(template)")
        return "t\(number)"
    }

    /// The address of a database as a role: `aman_owner`, `aman_app` or `postgres`.
    package func address(_ database: String, as role: String) -> String {
        "postgresql://\(role)@/\(database)?host=\(folder)"
    }

    /// Asks the server by `psql`, as its superuser, in a database.
    @discardableResult
    package func query(_ sql: String, in database: String = "postgres") throws(Missing) -> String {
        try Self.run(
            "psql",
            [
                "-XqtA", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "postgres", "-d", database,
                "-c", sql,
            ]
        )
    }

    private static func start(_ durability: Durability) throws(Missing) -> PrivatePostgres {
        let bin = try run("pg_config", ["--bindir"]).trimmingCharacters(in: .whitespacesAndNewlines)
        guard FileManager.default.isExecutableFile(atPath: bin + "/initdb") else {
            throw Missing(description: "no initdb in \(bin): install postgresql-15")
        }
        var template = Array("/tmp/aman-pg-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Missing(description: "no folder") }
        let folder = String(
            decoding: template.dropLast().map(UInt8.init(bitPattern:)),
            as: UTF8.self
        )
        let process = Process()
        let isRoot = geteuid() == 0
        if isRoot { try run("chown", ["postgres:postgres", folder]) }
        let privileges = ["--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]
        let command = ["sh", "-c", script, "private-postgres", folder, bin, flags(durability)]
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = (isRoot ? ["setpriv"] + privileges : []) + command
        process.currentDirectoryURL = URL(filePath: "/tmp")
        let lifeline = Pipe()
        process.standardInput = lifeline
        do {
            try process.run()
        } catch {
            throw Missing(description: "cannot run a shell as the user postgres")
        }
        let server = PrivatePostgres(folder: folder, lifeline: lifeline)
        try server.waitUntilReady(process)
        return server
    }

    private func waitUntilReady(_ process: Process) throws(Missing) {
        // Three minutes: several of these start at once, beside a thousand tests.
        for _ in 0..<3_600 {
            if FileManager.default.fileExists(atPath: folder + "/ready") { return }
            guard process.isRunning else { break }
            usleep(50_000)
        }
        let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
        throw Missing(description: "PostgreSQL did not start: \(log.suffix(400))")
    }

    private static func flags(_ durability: Durability) -> String {
        let fast = "-c fsync=off -c full_page_writes=off"
        return "-c max_connections=300 -c shared_buffers=64MB -c autovacuum=off "
            + (durability == .fast ? fast : "-c fsync=on")
    }

    /// Ends when its input ends, and takes the server and its folder with it.
    private static let script = """
        cd "$1" || exit 1
        trap 'kill -QUIT "$server" 2>/dev/null; wait "$server"; rm -rf "$1"' EXIT
        "$2/initdb" -D "$1/db" -A trust -U postgres -E UTF8 --locale=C.UTF-8 -N >log 2>&1 || exit 1
        "$2/postgres" -D "$1/db" -c listen_addresses= -c unix_socket_directories="$1" $3 \\
            >>log 2>&1 </dev/null &
        server=$!
        tries=0
        until psql -XqtA -h "$1" -U postgres -d postgres \\
            -c 'CREATE ROLE aman_owner LOGIN CREATEDB; CREATE ROLE aman_app LOGIN' >>log 2>&1
        do
            tries=$((tries + 1))
            [ "$tries" -lt 1200 ] || exit 1
            sleep 0.1
        done
        : >ready
        chmod 755 "$1"
        read -r _
        """

    @discardableResult
    private static func run(_ program: String, _ arguments: [String]) throws(Missing) -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw Missing(description: "\(program) cannot be run")
        }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let words = String(decoding: complaint, as: UTF8.self)
            throw Missing(description: "\(program): \(words.suffix(400))")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
