/// The rules of an engine's tables: triggers, and what rows refer to.
protocol TableRules: Sendable {
    associatedtype Laid: Sendable

    /// Takes the rules away, in the running transaction.
    func putAside(in statements: any Statements) throws -> Laid

    /// Puts the rules back, and checks what they say about every row.
    func putBack(_ laid: Laid, in statements: any Statements) throws
}

/// Rules of records in a file, whose connection does not enforce references while rows are copied.
struct FileRules: TableRules {
    struct Trigger: Sendable {
        let name: String
        let sql: String
    }

    func putAside(in statements: any Statements) throws -> [Trigger] {
        let rows = try statements.rows(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name",
            [],
            limit: nil
        )
        let triggers = rows.compactMap { row -> Trigger? in
            guard case .text(let name) = row[0], case .text(let sql) = row[1] else { return nil }
            return Trigger(name: name, sql: sql)
        }
        for trigger in triggers {
            _ = try statements.change("DROP TRIGGER \(RecordsTable.quoted(trigger.name))", [])
        }
        return triggers
    }

    func putBack(_ laid: [Trigger], in statements: any Statements) throws {
        for trigger in laid { _ = try statements.change(trigger.sql, []) }
        let dangling = try statements.rows(
            "SELECT \"table\" FROM pragma_foreign_key_check",
            [],
            limit: 1
        )
        if case .text(let table) = dangling.first?.first { throw OpeningError.damaged(part: table) }
    }
}

/// Rules of records in PostgreSQL, for the role that owns the tables.
struct DatabaseRules: TableRules {
    struct Reference: Sendable {
        let table: String
        let name: String
        let definition: String
    }

    struct Laid: Sendable {
        let tables: [String]
        let references: [Reference]
    }

    func putAside(in statements: any Statements) throws -> Laid {
        let references = try statements.rows(
            """
            SELECT pg_class.relname, pg_constraint.conname, pg_get_constraintdef(pg_constraint.oid)
            FROM pg_constraint JOIN pg_class ON pg_class.oid = pg_constraint.conrelid
            WHERE pg_constraint.contype = 'f'
                AND pg_constraint.connamespace = current_schema()::regnamespace
            ORDER BY 1, 2
            """,
            [],
            limit: nil
        ).compactMap { row -> Reference? in
            guard case .text(let table) = row[0], case .text(let name) = row[1],
                case .text(let definition) = row[2]
            else { return nil }
            return Reference(table: table, name: name, definition: definition)
        }
        let tables = try statements.rows(
            """
            SELECT DISTINCT pg_class.relname
            FROM pg_trigger JOIN pg_class ON pg_class.oid = pg_trigger.tgrelid
            WHERE NOT pg_trigger.tgisinternal
                AND pg_class.relnamespace = current_schema()::regnamespace
            ORDER BY 1
            """,
            [],
            limit: nil
        ).compactMap { row -> String? in
            if case .text(let name) = row[0] { name } else { nil }
        }
        for one in references {
            try run("ALTER TABLE \(one.table) DROP CONSTRAINT \(one.name)", statements)
        }
        for table in tables { try run("ALTER TABLE \(table) DISABLE TRIGGER USER", statements) }
        return Laid(tables: tables, references: references)
    }

    func putBack(_ laid: Laid, in statements: any Statements) throws {
        for one in laid.references {
            try run(
                "ALTER TABLE \(one.table) ADD CONSTRAINT \(one.name) \(one.definition)",
                statements
            )
        }
        for table in laid.tables {
            try run("ALTER TABLE \(table) ENABLE TRIGGER USER", statements)
        }
    }

    private func run(_ sql: String, _ statements: any Statements) throws {
        _ = try statements.change(sql, [])
    }
}
