extension DatabaseRecords {
    /// Marks these records, so that no program takes them for the office's: they were moved.
    func markMoved() throws {
        if let file = engine as? SQLiteEngine {
            try file.markMoved()
        } else if let server = engine as? PostgresEngine {
            try server.connector.markMoved()
        }
    }
}

extension PostgresConnector {
    /// A version that no program works with, below those that there are.
    fileprivate func markMoved() throws {
        let script = "UPDATE schema_version SET version = -abs(version)"
        try connect(to: .primary).execute(script: script)
    }

    /// Lets no server write while the records are copied elsewhere, or lets them again.
    func close(_ isClosed: Bool) throws(PostgresError) {
        let closed = PostgresOffice.closedForMoving
        let script =
            isClosed
            ? "UPDATE office_turn SET oldest = oldest + \(closed) WHERE oldest < \(closed)"
            : "UPDATE office_turn SET oldest = oldest - \(closed) WHERE oldest >= \(closed)"
        try connect(to: .primary).execute(script: script)
    }

    /// Removes the tables of a key store that is not to be used.
    func dropTables() {
        guard let schema else { return }
        try? connect(to: .primary).execute(script: "DROP SCHEMA \(schema) CASCADE")
    }
}

extension PostgresLimits {
    /// For an evening on which all records are copied: a statement may check every row.
    static let moving = {
        var limits = PostgresLimits()
        limits.statement = .seconds(3_600)
        limits.idleInTransaction = .seconds(3_600)
        limits.commit = .seconds(600)
        return limits
    }()
}
