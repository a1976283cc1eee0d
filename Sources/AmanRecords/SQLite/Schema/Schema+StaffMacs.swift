import GRDB

extension Schema {
    /// MACs and running numbers for members, desks' tokens, allowances, requests about the staff
    /// and the end of the set-up; see `MacTable`.
    ///
    /// Rows that were there before get theirs now. Sessions of before had neither MAC nor kind: all
    /// members sign in once more.
    static let staffMacs = SchemaStep.keyed(
        """
        DROP TABLE session;
        -- Browsers and terminals that are signed in. The token is keyed: these rows let nobody in.
        -- `kind` is where it was begun: see SessionKind.
        CREATE TABLE session (
            token BLOB PRIMARY KEY CHECK (length(token) = 32),
            staff INTEGER NOT NULL REFERENCES staff (id),
            begun_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL,
            locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
            kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
            mac BLOB NOT NULL CHECK (length(mac) = 32)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_by_staff ON session (staff);
        CREATE INDEX session_by_begin ON session (begun_at);

        ALTER TABLE staff ADD COLUMN mac_number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE staff ADD COLUMN mac BLOB CHECK (length(mac) = 32);
        ALTER TABLE desk_token ADD COLUMN mac_number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE desk_token ADD COLUMN mac BLOB CHECK (length(mac) = 32);
        ALTER TABLE desk_allowance ADD COLUMN mac_number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE desk_allowance ADD COLUMN mac BLOB CHECK (length(mac) = 32);
        ALTER TABLE staff_request ADD COLUMN mac_number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE staff_request ADD COLUMN mac BLOB CHECK (length(mac) = 32);
        ALTER TABLE set_up ADD COLUMN mac_number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE set_up ADD COLUMN mac BLOB CHECK (length(mac) = 32);

        -- The MAC of what has ended is written after it ended, and by the upgrade.
        DROP TRIGGER desk_allowance_ends_once;
        CREATE TRIGGER desk_allowance_ends_once
            BEFORE UPDATE OF id, desk_key, desk, staff, scopes, days, allowed_at, stands_until,
            ended_at ON desk_allowance WHEN OLD.ended_at IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END;
        DROP TRIGGER staff_request_ends_once;
        CREATE TRIGGER staff_request_ends_once
            BEFORE UPDATE OF code, ending, ended_by, ended_at ON staff_request
            WHEN OLD.ending IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END;
        DROP TRIGGER set_up_stays;
        CREATE TRIGGER set_up_stays BEFORE UPDATE OF one, ended_at ON set_up
            BEGIN SELECT RAISE(ABORT, 'the set-up has ended'); END;
        """
    ) { db, keys in
        let tables: [MacTable] = [.member, .token, .allowance, .staffRequest, .setUp]
        for table in tables { try db.giveMacs(table, keys.register) }
        try db.auditMacs("staff macs")
    }
}
