import AmanLetter

/// The tables of one office in PostgreSQL, at the version of SQLite's.
///
/// Tables, columns, their order, indexes and triggers have the names that SQLite's have, because
/// the steps write one SQL for both; a test compares them. Each office has a schema of its own, so
/// one database may hold a country's offices.
enum PostgresSchema {
    /// The name of an office's schema, such as `aman_her`; only small letters and digits.
    static func name(of office: OfficeCode) -> String {
        "aman_" + office.text.lowercased()
    }

    /// The version that the first PostgreSQL offices began with.
    static let firstVersion: Int64 = 35

    /// What each later version adds to the one before; new offices run them too.
    ///
    /// SQLite's step of the same number makes the same tables.
    static let upgrades: [PostgresStep] = [order]

    /// The version of the newest tables, which is SQLite's too.
    static let version = firstVersion + Int64(upgrades.count)

    /// Makes every table in an empty schema, which is first in the search path.
    static let creation: String = [
        turns, functions, log, register, letters, staff, notices, references, counts, chains,
        memos, rules, unemptied,
    ].joined(separator: "\n")

    /// What only this engine needs.
    private static let turns = """
        CREATE TABLE schema_version (
            one bigint PRIMARY KEY CHECK (one = 1),
            version bigint NOT NULL
        );
        INSERT INTO schema_version VALUES (1, \(firstVersion));
        -- The office's turn: locked by the change that has it, until its commit. Its number counts
        -- commits without a gap. A program whose version is below `oldest` writes no more.
        CREATE TABLE office_turn (
            one bigint PRIMARY KEY CHECK (one = 1),
            number bigint NOT NULL,
            oldest bigint NOT NULL
        ) WITH (fillfactor = 50);
        INSERT INTO office_turn VALUES (1, 0, \(firstVersion));
        -- What each commit is known by to the program that made it, if its answer is lost.
        CREATE TABLE commit_key (
            number bigint PRIMARY KEY,
            key bytea NOT NULL CHECK (length(key) = 16)
        );
        """

    /// Emptying a whole table passes the rules for its rows by.
    private static let unemptied = keptTables.map { table in
        """
        CREATE TRIGGER \(table)_is_not_emptied BEFORE TRUNCATE ON \(table)
            FOR EACH STATEMENT EXECUTE FUNCTION refuse('\(table) is never emptied');
        """
    }.joined(separator: "\n")

    /// Tables whose rows are only ever added.
    static let keptTables = [
        "leaf", "audit", "decision", "letter", "status_change", "officer", "coverage",
        "coverage_approval", "post_notice", "post_notice_text", "post_notice_mac",
        "published_week", "incident", "incident_step", "incident_filing", "letter_appeal",
        "asked_change", "staff", "staff_request", "set_up", "account_notice", "desk_token",
        "desk_allowance", "foreign_exchange",
    ]
}

extension PostgresSchema {
    /// Gives a role what the steps of an office need, and nothing that rewrites history.
    ///
    /// - Parameters:
    ///   - schema: The office's schema.
    ///   - role: A role of the server; quoted here.
    /// - Returns: A script for the owner of the tables.
    static func grants(on schema: String, to role: String) -> String {
        let grantee = "\"" + role.replacing("\"", with: "\"\"") + "\""
        let columns = updatedColumns.sorted { $0.key < $1.key }.map { table, columns in
            "GRANT UPDATE (\(columns.joined(separator: ", "))) ON \(table) TO \(grantee);"
        }
        let insertOnly = keptTables.joined(separator: ", ")
        let changing = changingTables.joined(separator: ", ")
        let passing = passingTables.joined(separator: ", ")
        return """
            GRANT USAGE ON SCHEMA \(schema) TO \(grantee);
            GRANT SELECT ON ALL TABLES IN SCHEMA \(schema) TO \(grantee);
            GRANT INSERT ON \(insertOnly) TO \(grantee);
            GRANT INSERT, UPDATE ON \(changing) TO \(grantee);
            GRANT INSERT, UPDATE, DELETE ON \(passing) TO \(grantee);
            GRANT UPDATE ON office_turn TO \(grantee);
            GRANT INSERT, DELETE ON commit_key TO \(grantee);
            \(columns.joined(separator: "\n"))
            """
    }

    /// Of tables whose rows stay, the columns that a step changes after the row was added.
    private static let updatedColumns = [
        "letter": [
            "status", "handed_out_at", "printed_at", "thinned", "sealed", "mac_number", "mac",
        ],
        "office": ["erasures", "clock_place", "clock_at"],
        "incident": ["handle", "sealed", "seen", "worker", "erased", "mac_number", "mac"],
        "incident_filing": ["digests"],
        "letter_appeal": [
            "answer", "later_at", "proposer", "proposed_by", "proposed_at", "ending", "ended_at",
            "ending_leaf", "mac_number", "mac",
        ],
        "asked_change": ["ending", "ended_at", "leaf", "ended_by", "mac_number", "mac"],
        "account_notice": ["seen_at"],
        "desk_token": ["used_day", "dropped_at", "mac_number", "mac"],
        "desk_allowance": ["ended_at", "mac_number", "mac"],
        "staff_request": ["code", "ending", "ended_by", "ended_at", "mac_number", "mac"],
        "set_up": ["mac_number", "mac"],
        "foreign_exchange": ["mac_number", "mac"],
        "staff": [
            "roles", "active", "version", "password", "totp", "totp_step", "invitation",
            "invitation_until", "signed_in_at", "mac_number", "mac",
        ],
    ]

    /// Rows that change and stay.
    private static let changingTables = [
        "application", "tree_head", "part", "tally", "mac_page", "mac_root",
        "list_question",
    ]

    /// Rows that also go: what is of a person, and what passes.
    private static let passingTables = [
        "person", "match_key", "decision_note", "draft", "correction_remark", "cleared_hit",
        "list_asked", "list_hit", "appeal_text", "incident_answer", "cosigned_head",
        "session", "device", "recovery_code", "colleague", "api_answer", "witness", "memo",
    ]
}

/// One step from a version of the tables to the next.
struct PostgresStep: Sendable {
    /// Statements for the owner of the tables, run in the upgrade's transaction.
    let sql: String
    /// The oldest version whose programs may work with the tables from then on.
    ///
    /// Nil for a step that only adds: a table, an index, a column with a default behind the others.
    /// What takes something away comes a version after the programs that did without it.
    var oldest: Int64?
}
