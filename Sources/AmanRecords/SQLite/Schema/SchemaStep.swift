import GRDB

/// One step from a version of the tables to the next.
///
/// Most are SQL alone. What has to be opened, sealed or keyed comes after the SQL, as Swift that
/// holds the office's keys. All of an upgrade is one transaction: a crash or an error leaves the
/// version that was there, with everything in it.
struct SchemaStep: Sendable {
    /// What changes the tables; may be empty.
    let sql: String
    /// What only the keys can do; nil where SQL does everything.
    ///
    /// Records that are just being made run it too, and have no rows then.
    let work: (@Sendable (Database, UpgradeKeys) throws -> Void)?

    /// A step that needs no key.
    static func sql(_ sql: String) -> SchemaStep {
        SchemaStep(sql: sql, work: nil)
    }

    /// A step whose rows have to be opened or sealed after the SQL.
    static func keyed(
        _ sql: String,
        _ work: @escaping @Sendable (Database, UpgradeKeys) throws -> Void
    ) -> SchemaStep {
        SchemaStep(sql: sql, work: work)
    }

    /// Runs the step in the transaction that is open.
    func run(_ db: Database, _ keys: UpgradeKeys) throws {
        try db.execute(sql: sql)
        try work?(db, keys)
    }
}

/// The keys that an upgrade may use.
struct UpgradeKeys: Sendable {
    let register: RegisterKey
    let persons: PersonKeyStore
}
