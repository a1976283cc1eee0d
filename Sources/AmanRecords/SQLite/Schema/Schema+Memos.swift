extension Schema {
    /// What servers remember together for minutes.
    static let memos = """
        -- Memos: failed sign-ins, whose turn it is, what a form did. `name` is a keyed hash of what
        -- it is of and whom it is about, `sealed` opens under the register key. Each row
        -- has an end; a kind has a bound, beyond which those that end first go.
        CREATE TABLE memo (
            name BLOB PRIMARY KEY CHECK (length(name) = 32),
            kind INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            kept_until INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX memo_by_end ON memo (kind, kept_until);
        CREATE INDEX memo_ended ON memo (kept_until);
        """
}
