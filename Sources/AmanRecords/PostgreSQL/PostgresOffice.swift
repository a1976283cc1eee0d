import AmanLetter
import Foundation

/// Making and recognising the tables of one office in a database.
struct PostgresOffice {
    let connector: PostgresConnector
    private let schema: String

    /// - Parameters:
    ///   - address: The database.
    ///   - office: Whose tables.
    ///   - secret: The password of the address's user; nil where none is asked for.
    ///   - limits: See `PostgresLimits`.
    ///   - surroundings: Time and randomness.
    init(
        _ address: DatabaseAddress,
        office: OfficeCode,
        secret: DatabaseSecret?,
        limits: PostgresLimits,
        surroundings: PostgresSurroundings
    ) {
        schema = PostgresSchema.name(of: office)
        connector = PostgresConnector(
            address,
            schema: schema,
            secret: secret,
            limits: limits,
            surroundings: surroundings
        )
    }

    /// Makes the tables in one transaction, all of them or none.
    ///
    /// - Parameters:
    ///   - role: Who will work with them, where that is not the address's user.
    ///   - fill: Writes the first rows.
    /// - Throws: `alreadyThere`, or why the server did not do it.
    func create(
        for role: String?,
        _ fill: (any Statements) throws -> Void
    ) throws(OpeningError) {
        try opening {
            let connection = try connector.connect(to: .primary)
            try connection.execute(script: Self.begin + "CREATE SCHEMA \(schema)")
            try connection.execute(script: PostgresSchema.creation)
            for step in PostgresSchema.upgrades { try connection.execute(script: step.sql) }
            try connection.execute(
                script: "UPDATE schema_version SET version = \(PostgresSchema.version)"
            )
            if let role, role != connector.address.user {
                try connection.execute(script: PostgresSchema.grants(on: schema, to: role))
            }
            let transaction = PostgresTransaction(
                connection,
                opening: [],
                limit: connector.limits.statement
            )
            try fill(transaction)
            if let failure = transaction.failure { throw failure }
            let (replies, isNoticed) = try connection.runNoticing(
                try transaction.takeWaiting() + [Ask("COMMIT")],
                within: connector.limits.commit
            )
            guard replies.last?.tag == "COMMIT", !isNoticed else { throw PostgresError.unsure }
        }
    }

    /// Whether the office has tables in the database.
    func isThere() throws(OpeningError) -> Bool {
        try opening {
            let connection = try connector.connect(to: .primary)
            let asked = try connection.run([whetherThere], within: connector.limits.statement)
            return asked.first?.rows.first?.first != .null
        }
    }

    private var whetherThere: Ask {
        Ask("SELECT to_regclass(?)::text", ["\(schema).schema_version"])
    }

    /// The version of the tables that are there, after looking whether a commit would last.
    ///
    /// - Returns: A version that this program knows, at most its own.
    /// - Throws: `missing`, `newerVersion`, or why the server did not say.
    func version() throws(OpeningError) -> Int64 {
        try opening {
            let connection = try connector.connect(to: .primary)
            let limit = connector.limits.statement
            let asked = try connection.run(
                [
                    whetherThere,
                    Ask("SELECT current_setting('synchronous_commit')"),
                ],
                within: limit
            )
            guard asked.first?.rows.first?.first != .null else {
                throw OpeningError.missing
            }
            let durability = asked.last?.rows.first?.first
            guard !Self.forgetful.contains(durability) else {
                throw OpeningError.notDurable(synchronous: 0)
            }
            let rows = try connection.run(
                [Ask("SELECT version, oldest FROM schema_version, office_turn")],
                within: limit
            )
            guard let row = rows.first?.rows.first, case .integer(let version) = row[0],
                case .integer(let oldest) = row[1]
            else { throw OpeningError.notRecords }
            return try Self.usable(version, oldest)
        }
    }

    /// The version to work with: tables that others have added to are used as before.
    private static func usable(_ version: Int64, _ oldest: Int64) throws -> Int64 {
        guard version >= 0, oldest < closedForMoving else { throw OpeningError.moved }
        guard version >= PostgresSchema.firstVersion else { throw OpeningError.notRecords }
        guard oldest <= PostgresSchema.version else {
            throw OpeningError.newerVersion(
                found: Int(version),
                known: Int(PostgresSchema.version)
            )
        }
        return min(version, PostgresSchema.version)
    }

    /// Added to the oldest version that may write, while the records are copied elsewhere.
    static let closedForMoving: Int64 = 1_000_000

    /// Brings older tables to the newest version; a second program finds them upgraded.
    ///
    /// - Throws: `cannotOpen(code: 42501)` where the address's user does not own the tables.
    func upgrade(by steps: [PostgresStep] = PostgresSchema.upgrades) throws(OpeningError) {
        try opening {
            let connection = try connector.connect(to: .primary)
            try connection.execute(script: Self.begin)
            let limit = connector.limits.statement
            let asked = try connection.run(
                [
                    Ask("SELECT pg_advisory_xact_lock(hashtext(?))", [schema]),
                    Ask("SELECT version FROM schema_version"),
                ],
                within: limit
            )
            guard case .integer(let version) = asked.last?.rows.first?.first else {
                throw OpeningError.notRecords
            }
            let done = Int(max(0, version - PostgresSchema.firstVersion))
            let waiting = steps.dropFirst(done)
            for step in waiting { try connection.execute(script: step.sql) }
            try grantAgain(connection)
            let last = PostgresSchema.firstVersion + Int64(steps.count)
            let oldest = waiting.compactMap(\.oldest).max() ?? 0
            let ended = try connection.runNoticing(
                [
                    Ask("UPDATE schema_version SET version = ? WHERE version < ?", [last, last]),
                    Ask("UPDATE office_turn SET oldest = ? WHERE oldest < ?", [oldest, oldest]),
                    Ask("COMMIT"),
                ],
                within: connector.limits.commit
            )
            guard ended.replies.last?.tag == "COMMIT", !ended.isNoticed else {
                throw PostgresError.unsure
            }
        }
    }

    /// Gives the roles that work with the tables what they need of new ones.
    private func grantAgain(_ connection: PostgresConnection) throws(PostgresError) {
        let roles = try connection.run(
            [
                Ask(
                    """
                    SELECT DISTINCT grantee::text FROM information_schema.table_privileges
                    WHERE table_schema = ? AND table_name = 'schema_version'
                        AND grantee <> current_user
                    """,
                    [schema]
                )
            ],
            within: connector.limits.statement
        )
        for row in roles.first?.rows ?? [] {
            guard case .text(let role) = row.first else { throw .unreadable }
            try connection.execute(script: PostgresSchema.grants(on: schema, to: role))
        }
    }

    /// Settings with which a commit is answered before it is on the disk, or only on this one.
    private static let forgetful: [StoredValue?] = [.text("off"), .text("local")]

    /// Making tables may take longer than any statement of the office's day.
    private static let begin = "BEGIN; SET LOCAL statement_timeout = 0; "

    private func opening<Answer>(_ work: () throws -> Answer) throws(OpeningError) -> Answer {
        do {
            return try work()
        } catch let known as OpeningError {
            throw known
        } catch let refusal as PostgresError {
            throw OpeningError(refusal)
        } catch {
            throw .damaged(part: "postgresql")
        }
    }
}

extension OpeningError {
    /// What an error of the server means to a program that starts.
    init(_ error: PostgresError) {
        switch error {
        case .unreachable(let trouble): self = .database(trouble)
        case .lost, .unsure: self = .database(.noAnswer)
        case .unreadable: self = .damaged(part: "postgresql")
        // duplicate_schema
        case .refused("42P06", _): self = .alreadyThere
        case .refused(PostgresError.wrongServer, _): self = .database(.wrongServer)
        case .refused(let state, _): self = .cannotOpen(code: Int(state) ?? 0)
        }
    }
}
