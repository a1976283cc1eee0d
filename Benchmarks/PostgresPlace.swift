import AmanRecords
import Foundation
import TestSupport

/// A private server of PostgreSQL for one measurement, whose commits reach the disk, and what its
/// processes cost.
struct PostgresPlace {
    let server: PostgresServer
    let address: DatabaseAddress

    static let database = "bench"

    /// Starts one with the settings of a fresh Debian, and gives it an empty database.
    init() throws {
        server = try PostgresServer(in: try PostgresServer.newFolder(), [])
        try server.makeDatabase(Self.database)
        address = try DatabaseAddress(server.address(Self.database))
    }

    /// Seconds of processor time of this process and of all processes of the server, also of those
    /// that have ended.
    func processorSeconds() throws -> Double {
        try Rounds.processorSeconds() + serverSeconds()
    }

    /// The same of the server alone.
    ///
    /// Source: proc(5), fields 14 to 17 of `stat`: its own time and its ended children's, in ticks.
    func serverSeconds() throws -> Double {
        let file = try String(contentsOfFile: server.folder + "/db/postmaster.pid", encoding: .utf8)
        guard let first = file.split(separator: "\n").first, let postmaster = Int32(first) else {
            throw Unreadable()
        }
        let ticks = try Self.ticks(of: postmaster, withEnded: true)
        let list = "/proc/\(postmaster)/task/\(postmaster)/children"
        let children = try String(contentsOfFile: list, encoding: .utf8)
        // A child that ends meanwhile is counted with the ended ones the next time.
        return children.split(separator: " ").compactMap { Int32($0) }
            .reduce(ticks) { $0 + ((try? Self.ticks(of: $1, withEnded: false)) ?? 0) }
            / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private static func ticks(of process: Int32, withEnded: Bool) throws -> Double {
        let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        // The name in parentheses may have spaces; what follows it begins with field 3.
        guard let end = stat.lastIndex(of: ")") else { throw Unreadable() }
        let fields = stat[end...].split(separator: " ").dropFirst()
        let wanted = fields.dropFirst(11).prefix(withEnded ? 4 : 2).compactMap { Double($0) }
        guard !wanted.isEmpty else { throw Unreadable() }
        return wanted.reduce(0, +)
    }

    private struct Unreadable: Error {}

    /// Commits of one row a second, one after another, as `pgbench` counts them.
    func bareCommitsPerSecond() throws -> Double {
        try server.query("CREATE TABLE IF NOT EXISTS bare (n bigint)", in: Self.database)
        let script = server.folder + "/bare.sql"
        try PostgresServer.write("INSERT INTO bare VALUES (1);\n", to: script)
        let output = try Child.output([
            "/usr/bin/env", "pgbench", "-n", "-M", "prepared", "-c", "1", "-t", "1000", "-f",
            script, "-h", server.folder, "-U", "postgres", Self.database,
        ])
        for line in output.split(separator: "\n") where line.hasPrefix("tps = ") {
            if let rate = Double(line.split(separator: " ")[2]) { return rate }
        }
        throw Unreadable()
    }
}

extension PostgresSurroundings {
    /// As the office's program has them.
    static let bench = {
        let clock = ContinuousClock()
        let start = clock.now
        return PostgresSurroundings(
            now: { start.duration(to: clock.now) },
            number: { UInt64.random(in: .min ... .max) },
            pause: { wait in Thread.sleep(forTimeInterval: wait / .seconds(1)) }
        )
    }()
}
