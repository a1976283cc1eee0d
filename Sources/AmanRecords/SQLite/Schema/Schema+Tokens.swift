extension Schema {
    /// The tokens of desks for the JSON API, and the answers to requests that happen once.
    static let tokens = """
        -- A desk's token: `secret` is keyed (HMAC), so these rows open nothing. `used_day` is days
        -- since 1970: enough to see that a token is forgotten, no record of who worked when.
        CREATE TABLE desk_token (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            secret BLOB NOT NULL CHECK (length(secret) = 32),
            desk TEXT NOT NULL,
            staff INTEGER NOT NULL REFERENCES staff (id),
            scopes TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL,
            used_day INTEGER,
            dropped_at INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX desk_token_by_secret ON desk_token (secret);
        CREATE UNIQUE INDEX desk_token_by_desk ON desk_token (desk) WHERE dropped_at IS NULL;
        CREATE INDEX desk_token_by_staff ON desk_token (staff);
        -- The audit names the desk for good.
        CREATE TRIGGER desk_token_is_kept BEFORE DELETE ON desk_token
            BEGIN SELECT RAISE(ABORT, 'tokens are taken back, never deleted'); END;
        CREATE TRIGGER desk_token_stays_back BEFORE UPDATE OF dropped_at ON desk_token
            WHEN OLD.dropped_at IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'a token that was taken back stays so'); END;

        -- Answers to requests with an Idempotency-Key, for a day. `name` is keyed, `sealed` is
        -- status, place and answer; no answer of the API carries a person's record.
        CREATE TABLE api_answer (
            name BLOB PRIMARY KEY CHECK (length(name) = 32),
            sealed BLOB NOT NULL,
            kept_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX api_answer_by_age ON api_answer (kept_at);
        """

    /// What an administrator allows a member's desk; the member makes the token.
    static let deskAllowances = """
        -- `ended_at` is when a token was made from it, or when it was withdrawn.
        CREATE TABLE desk_allowance (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            desk TEXT NOT NULL,
            staff INTEGER NOT NULL REFERENCES staff (id),
            scopes TEXT NOT NULL,
            days INTEGER NOT NULL CHECK (days > 0),
            allowed_at INTEGER NOT NULL,
            stands_until INTEGER NOT NULL CHECK (stands_until > allowed_at),
            ended_at INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX desk_allowance_by_desk ON desk_allowance (desk)
            WHERE ended_at IS NULL;
        CREATE INDEX desk_allowance_by_staff ON desk_allowance (staff);
        CREATE TRIGGER desk_allowance_is_kept BEFORE DELETE ON desk_allowance
            BEGIN SELECT RAISE(ABORT, 'allowances are never deleted'); END;
        CREATE TRIGGER desk_allowance_ends_once BEFORE UPDATE ON desk_allowance
            WHEN OLD.ended_at IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END;
        """

    /// Which token registered an application: a desk that only registers reads its own tickets.
    static let tokenOfApplication = """
        ALTER TABLE application ADD COLUMN token INTEGER
            REFERENCES desk_token (id);
        """
}
