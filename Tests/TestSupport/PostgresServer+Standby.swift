import Foundation

extension PostgresServer {
    /// Makes a standby that follows this server, and waits until it answers.
    ///
    /// - Returns: The standby, on a socket of its own.
    /// - Throws: `Trouble`.
    package func makeStandby() throws -> PostgresServer {
        let other = try Self.newFolder()
        try copyBase(to: other, asStandby: true)
        return try PostgresServer(in: other, isStandby: true)
    }

    /// Waits until a standby has all that this server has.
    package func waitUntilFollowed(by standby: PostgresServer) throws {
        let end = try query("SELECT pg_current_wal_flush_lsn()")
        try wait(for: "t", "the standby does not follow") {
            try standby.query("SELECT pg_last_wal_replay_lsn() >= '\(end)'")
        }
    }

    /// Ends this standby's connection to its primary, for good.
    package func stopFollowing(_ primary: PostgresServer) throws {
        try query("ALTER SYSTEM SET primary_conninfo = ''")
        try query("SELECT pg_reload_conf()")
        try wait(for: "0", "the standby is still connected") {
            try primary.query("SELECT count(*) FROM pg_stat_replication")
        }
    }

    private func wait(
        for answer: String,
        _ trouble: String,
        _ ask: () throws -> String
    ) throws {
        for _ in 0..<600 {
            if try ask() == answer { return }
            usleep(50_000)
        }
        throw Trouble(description: trouble)
    }
}
