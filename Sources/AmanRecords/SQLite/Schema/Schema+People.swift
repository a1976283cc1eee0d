extension Schema {
    /// Version 2: staff, their sessions and browsers, and what they had begun to type.
    static let people = """
        -- Who works here. `password` and `totp` are sealed under the register key; `invitation` is
        -- keyed (HMAC). `version` goes up with each change: a change names the one it has read.
        CREATE TABLE staff (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            sign_in_name TEXT NOT NULL,
            officer TEXT NOT NULL,
            officer_folded TEXT NOT NULL,
            roles TEXT NOT NULL,
            active INTEGER NOT NULL CHECK (active IN (0, 1)),
            version INTEGER NOT NULL,
            made_at INTEGER NOT NULL,
            signed_in_at INTEGER,
            password BLOB,
            totp BLOB,
            totp_step INTEGER NOT NULL DEFAULT 0,
            invitation BLOB CHECK (length(invitation) = 32),
            invitation_until INTEGER
        ) STRICT;
        -- Two members of one name could be a second pair of eyes for each other, on paper.
        CREATE UNIQUE INDEX staff_by_sign_in_name ON staff (sign_in_name);
        CREATE UNIQUE INDEX staff_by_officer ON staff (officer_folded);
        -- The audit names them for good.
        CREATE TRIGGER staff_is_kept BEFORE DELETE ON staff
            BEGIN SELECT RAISE(ABORT, 'staff are never deleted'); END;
        CREATE TRIGGER staff_keeps_name BEFORE UPDATE OF id, sign_in_name, officer ON staff
            BEGIN SELECT RAISE(ABORT, 'staff keep their names'); END;

        -- Keyed; gone once used.
        CREATE TABLE recovery_code (
            staff INTEGER NOT NULL REFERENCES staff (id),
            code BLOB NOT NULL CHECK (length(code) = 32),
            PRIMARY KEY (staff, code)
        ) STRICT, WITHOUT ROWID;

        -- Browsers that are signed in. The token is keyed: these rows let nobody in.
        CREATE TABLE session (
            token BLOB PRIMARY KEY CHECK (length(token) = 32),
            staff INTEGER NOT NULL REFERENCES staff (id),
            begun_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL,
            locked INTEGER NOT NULL CHECK (locked IN (0, 1))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_by_staff ON session (staff);
        CREATE INDEX session_by_begin ON session (begun_at);

        -- Browsers a member has signed in from; their own failures alone slow them.
        CREATE TABLE device (
            token BLOB PRIMARY KEY CHECK (length(token) = 32),
            staff INTEGER NOT NULL REFERENCES staff (id),
            made_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX device_by_staff ON device (staff, made_at);

        -- What a member has typed and not yet sent, sealed; one each, and dropped when it is sent.
        CREATE TABLE draft (
            staff INTEGER PRIMARY KEY REFERENCES staff (id),
            sealed BLOB NOT NULL,
            kept_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX draft_by_age ON draft (kept_at);
        """
}
