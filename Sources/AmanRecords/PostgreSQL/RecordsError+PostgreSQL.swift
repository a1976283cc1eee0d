import AmanOffice

extension RecordsError {
    /// What an error of the server means to the step that asked.
    init(_ error: PostgresError) {
        switch error {
        case .lost, .unreachable, .unsure: self = .busy
        case .unreadable: self = .damaged(record: "postgresql")
        case .refused(let state, let rule): self.init(state: state, rule: rule)
        }
    }

    private init(state: String, rule: String?) {
        if let rule, let key = UniqueKey(constraint: rule), state == "23505" {
            self = .conflict(key.conflict)
        } else if state == PostgresError.tooOld {
            self = .outdated
        } else if Self.busyStates.contains(state) || state.hasPrefix("08") {
            self = .busy
        } else if Self.unwritableStates.contains(state) || state.hasPrefix("58") {
            self = .cannotWrite(code: Int(state) ?? 58_000)
        } else {
            // A constraint's name or a trigger's sentence: never a stored value.
            self = .damaged(record: rule ?? "postgresql-\(state)")
        }
    }

    /// States that pass: people are asked to try again.
    private static let busyStates: Set = [
        "40001", "40P01", "53200", "53300", "55P03", "57014", "57P01", "57P02", "57P03", "57P05",
        "25P03",
    ]

    /// The disk is full, the database takes no writes, or this role may not.
    private static let unwritableStates: Set = ["25006", "42501", "53000", "53100", "53400"]
}

extension UniqueKey {
    /// The name that the key has in PostgreSQL.
    var constraint: String {
        switch self {
        case .letterNumber: "letter_by_number"
        case .letterStatusIndex: "letter_by_status_index"
        case .letterDigest: "letter_by_digest"
        case .applicationID: "application_by_id"
        case .applicationImportKey: "application_by_import_key"
        case .decisionTurn: "decision_pkey"
        case .staffSignInName: "staff_by_sign_in_name"
        case .staffOfficer: "staff_by_officer"
        case .foreignExchangeDigest: "foreign_exchange_by_digest"
        }
    }

    /// The key of a constraint's name; nil for one that no step expects to run into.
    init?(constraint: String) {
        guard let key = Self.allCases.first(where: { $0.constraint == constraint }) else {
            return nil
        }
        self = key
    }
}
