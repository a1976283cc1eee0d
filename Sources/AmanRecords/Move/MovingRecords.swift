import AmanOffice

extension DatabaseRecords {
    /// Copies the records of a file into a database that has none of this office, and compares
    /// every row.
    ///
    /// All of the copying is one transaction: whatever stops it leaves nothing there, and it starts
    /// again from nothing. These records are only read.
    ///
    /// - Parameters:
    ///   - target: The office's place in the database; its user owns the tables.
    ///   - role: Who will work with them, where that is another user.
    ///   - progress: Called now and then.
    /// - Returns: What is the same on both sides.
    /// - Throws: Why nothing is there.
    func copy(
        to target: PostgresOffice,
        for role: String?,
        progress: @escaping @Sendable (MoveProgress) -> Void
    ) throws(MoveError) -> MovedRows {
        let source = engine
        guard
            let copy = try? source.readHere({ rows in
                RowCopy(tables: try RecordsTable.all(in: rows), progress: progress)
            })
        else { throw .alreadyThere }
        do throws(OpeningError) {
            try target.create(for: role) { statements in
                try source.readHere { rows in
                    try copy.run(from: rows, into: statements, rules: DatabaseRules())
                }
            }
        } catch {
            throw error == .alreadyThere ? .alreadyThere : .opening(error)
        }
        let engine = PostgresEngine(target.connector)
        defer { try? engine.close() }
        do throws(MoveError) {
            return try Self.compare(source, with: engine, copy)
        } catch {
            try? target.drop()
            throw error
        }
    }

    private static func compare(
        _ source: any RecordsEngine,
        with target: any RecordsEngine,
        _ copy: RowCopy
    ) throws(MoveError) -> MovedRows {
        do {
            let found = try source.readHere { rows in
                try target.readHere { others in try copy.compare(rows, with: others) }
            }
            return try Self.equal(found)
        } catch let known as MoveError {
            throw known
        } catch {
            throw MoveError(any: error)
        }
    }

    static func equal(_ found: RowComparison) throws(MoveError) -> MovedRows {
        switch found {
        case .equal(let moved): return moved
        case .differs(let table): throw .differs(table: table)
        }
    }
}

extension MoveError {
    /// What went wrong in the middle.
    init(any error: any Error) {
        switch error {
        case let known as MoveError: self = known
        case let refusal as KeyStoreError: self = .keys(refusal)
        case let refusal as HomeError: self = .home(refusal)
        case let refusal as FileRefusal: self = .home(.cannotWrite(code: refusal.code))
        case let refusal as OpeningError: self = .opening(refusal)
        case let refusal as RecordsError: self = .records(refusal)
        default: self = .records(RecordsError(error))
        }
    }
}

extension PostgresOffice {
    /// Removes the office's tables: copies that turned out not to be equal.
    func drop() throws(OpeningError) {
        guard let schema = connector.schema else { return }
        do throws(PostgresError) {
            try connector.connect(to: .primary).execute(script: "DROP SCHEMA \(schema) CASCADE")
        } catch {
            throw OpeningError(error)
        }
    }
}
