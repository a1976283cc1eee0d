/// What went wrong with a connection or a statement; never with a value that was in it.
enum PostgresError: Error, Equatable {
    /// The connection is gone, or was silent for too long.
    case lost
    /// No server took a new connection.
    case unreachable(ConnectionTrouble)
    /// The server refused a statement.
    ///
    /// `rule` is the name of the constraint, or the sentence of the trigger, that refused it.
    case refused(state: String, rule: String?)
    /// A commit was answered, but with a warning: a replica may not have it.
    case unsure
    /// What came back does not have a shape that Aman stores.
    case unreadable
}

extension PostgresError {
    /// Our own state for tables that this program is too old to write to.
    static let tooOld = "AMOLD"

    /// Whether the whole transaction may simply be run again, on another connection.
    var mayBeRunAgain: Bool {
        switch self {
        case .lost: true
        // Whether a password is right does not change within seconds; a failover is over then.
        case .unreachable(let trouble): trouble != .noPassword && trouble != .notTrusted
        case .unsure, .unreadable: false
        case .refused(let state, _): Self.passing.contains(state) || state.hasPrefix("08")
        }
    }

    /// Whether the connection is of no use any more.
    var endsConnection: Bool {
        switch self {
        case .lost, .unsure, .unreachable: true
        case .unreadable: false
        case .refused(let state, _): Self.ending.contains(state) || state.hasPrefix("08")
        }
    }

    /// The server's states that pass: another attempt finds another moment.
    private static let passing: Set = ending.union([
        "40001",  // serialization_failure; on a replica: the row is gone
        "40P01",  // deadlock_detected
        "53200",  // out_of_memory
        "55P03",  // lock_not_available: the turn was not free in time
    ])

    private static let ending: Set = [
        "25006",  // read_only_sql_transaction: what was the primary is a replica now
        "25P03",  // idle_in_transaction_session_timeout
        "53300",  // too_many_connections
        "57P01",  // admin_shutdown
        "57P02",  // crash_shutdown
        "57P03",  // cannot_connect_now: starting, or in recovery
        "57P05",  // idle_session_timeout
        "0A000",  // the plan of a prepared statement no longer fits the tables
        "26000",  // a prepared statement that the server does not have
    ]
}
