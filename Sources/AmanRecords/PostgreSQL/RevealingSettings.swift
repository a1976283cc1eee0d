package import AmanOffice

/// Settings of a PostgreSQL server by which values of rows would get into its own log.
///
/// Names are sealed in every row, but numbers, tickets and times are not, and no erasure reaches a
/// log.
///
/// Source: PostgreSQL 15 documentation, section 20.8, "Error Reporting and Logging".
struct RevealingSettings {
    private let values: [String: String]

    /// What is asked for, in the order of the answer.
    private static let names = [
        "log_error_verbosity", "log_parameter_max_length", "log_parameter_max_length_on_error",
        "log_statement", "log_min_duration_statement", "log_min_duration_sample",
        "log_transaction_sample_rate",
    ]

    init(_ statements: any Statements) throws {
        let columns = Self.names.map { "current_setting('\($0)')" }.joined(separator: ", ")
        let rows = try statements.rows("SELECT \(columns)", [], limit: nil)
        guard let row = rows.first, row.count == Self.names.count else {
            throw PostgresError.unreadable
        }
        var values: [String: String] = [:]
        for (name, value) in zip(Self.names, row) {
            guard case .text(let text) = value else { throw PostgresError.unreadable }
            values[name] = text
        }
        self.values = values
    }

    /// Those that should be other than they are.
    var found: [String] {
        var found: [String] = []
        // The detail of an error is the row, or the key that was there already.
        if values["log_error_verbosity"] != "terse" { found.append("log_error_verbosity") }
        if logsStatements, values["log_parameter_max_length"] != "0" {
            found.append("log_parameter_max_length")
        }
        if values["log_parameter_max_length_on_error"] != "0" {
            found.append("log_parameter_max_length_on_error")
        }
        return found
    }

    private var logsStatements: Bool {
        !["none", "ddl"].contains(values["log_statement"])
            || values["log_min_duration_statement"] != "-1"
            || values["log_min_duration_sample"] != "-1"
            || values["log_transaction_sample_rate"] != "0"
    }
}

extension PostgresEngine {
    func revealingSettings() async throws(RecordsError) -> [String] {
        try await read { try RevealingSettings($0).found }
    }
}

extension DatabaseRecords {
    /// Settings by which the database's server would write values of rows into its own log.
    ///
    /// - Returns: Their names; none where the records are a file.
    /// - Throws: When the database does not answer.
    package func revealingSettings() async throws(RecordsError) -> [String] {
        guard let engine = engine as? PostgresEngine else { return [] }
        return try await engine.revealingSettings()
    }
}
