import Synchronization

/// Opens connections to the records of one office.
final class PostgresConnector: Sendable {
    /// Which servers will do.
    enum Role: String {
        /// The one that takes the changes, also while its database takes none: it says so then.
        case primary
        /// One that follows another.
        case standby
    }

    let address: DatabaseAddress
    /// The office's tables; nil where no office is asked for yet.
    let schema: String?
    private let secret: DatabaseSecret?
    let limits: PostgresLimits
    let surroundings: PostgresSurroundings
    /// The host that answered last, which is asked first.
    private let preferred = Mutex(0)

    init(
        _ address: DatabaseAddress,
        schema: String?,
        secret: DatabaseSecret?,
        limits: PostgresLimits,
        surroundings: PostgresSurroundings
    ) {
        self.address = address
        self.schema = schema
        self.secret = secret
        self.limits = limits
        self.surroundings = surroundings
    }

    /// Asks one host after the other; blocks for at most `connectSeconds` at each.
    func connect(to role: Role) throws(PostgresError) -> PostgresConnection {
        let first = preferred.withLock { $0 }
        var last: PostgresError = .unreachable(.noAnswer)
        for step in address.hosts.indices {
            let index = (first + step) % address.hosts.count
            do throws(PostgresError) {
                let connection = try PostgresConnection(
                    parameters(address.hosts[index], role),
                    within: .seconds(limits.connectSeconds),
                    now: surroundings.now
                )
                preferred.withLock { $0 = index }
                return connection
            } catch {
                // What a server that answers says is worth more than that another is silent.
                if last == .unreachable(.noAnswer) { last = error }
            }
        }
        throw last
    }

    private func parameters(
        _ host: DatabaseAddress.Host,
        _ role: Role
    ) -> [String: String] {
        var parameters = [
            "host": host.name,
            "port": String(host.port),
            "user": address.user,
            "dbname": address.database,
            "sslmode": address.proof.rawValue,
            "gssencmode": "disable",
            "application_name": "aman",
            "client_encoding": "UTF8",
            "target_session_attrs": role.rawValue,
            "keepalives": "1",
            "keepalives_idle": "4",
            "keepalives_interval": "2",
            "keepalives_count": "2",
            "tcp_user_timeout": String(limits.silence.milliseconds),
            "options": settings,
        ]
        parameters["password"] = secret?.password
        return parameters.merging(address.files) { ours, _ in ours }
    }

    /// Settings of the session, as the server's command line takes them.
    private var settings: String {
        var settings = [
            "statement_timeout": String(limits.statement.milliseconds),
            "lock_timeout": String(limits.lock.milliseconds),
            "idle_in_transaction_session_timeout": String(limits.idleInTransaction.milliseconds),
            "default_transaction_isolation": #"read\ committed"#,
            // Notices about what exists already are of no use; a warning on a commit is.
            "client_min_messages": "warning",
            // Our questions are small: compiling them takes longer than answering them.
            "jit": "off",
            "TimeZone": "UTC",
        ]
        // Tables of a session never hide an office's.
        if let schema { settings["search_path"] = "\(schema),pg_temp" }
        return settings.sorted { $0.key < $1.key }.map { "-c \($0.key)=\($0.value)" }
            .joined(separator: " ")
    }
}
