extension Schema {
    /// Changes to the staff that wait for a second member, what members see of changes to their
    /// accounts, and the end of the set-up.
    static let staffRequests = """
        -- `asker` is NULL for a request from the office's own computer. `code` is the first half of
        -- the member's code, sealed, and gone when the request ends.
        CREATE TABLE staff_request (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            staff INTEGER NOT NULL REFERENCES staff (id),
            act TEXT NOT NULL,
            roles TEXT NOT NULL,
            asker INTEGER REFERENCES staff (id),
            asked_at INTEGER NOT NULL,
            stands_until INTEGER NOT NULL CHECK (stands_until > asked_at),
            code BLOB,
            ending TEXT,
            ended_by INTEGER REFERENCES staff (id),
            ended_at INTEGER,
            CHECK ((ending IS NULL) = (ended_at IS NULL)),
            CHECK (ending IS NULL OR code IS NULL)
        ) STRICT;
        CREATE UNIQUE INDEX staff_request_open ON staff_request (staff) WHERE ending IS NULL;
        CREATE INDEX staff_request_asked ON staff_request (asker) WHERE ending IS NULL;
        CREATE TRIGGER staff_request_ends_once BEFORE UPDATE ON staff_request
            WHEN OLD.ending IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END;
        CREATE TRIGGER staff_request_stays
            BEFORE UPDATE OF id, staff, act, roles, asker, asked_at, stands_until ON staff_request
            BEGIN SELECT RAISE(ABORT, 'what was asked for stays as asked'); END;
        CREATE TRIGGER staff_request_is_kept BEFORE DELETE ON staff_request
            BEGIN SELECT RAISE(ABORT, 'what was asked for is never deleted'); END;

        -- `alone` is 1 where a second member should have confirmed it and did not.
        CREATE TABLE account_notice (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            staff INTEGER NOT NULL REFERENCES staff (id),
            act TEXT NOT NULL,
            roles TEXT NOT NULL,
            asker INTEGER REFERENCES staff (id),
            second INTEGER REFERENCES staff (id),
            alone INTEGER NOT NULL CHECK (alone IN (0, 1)),
            at INTEGER NOT NULL,
            seen_at INTEGER
        ) STRICT;
        CREATE INDEX account_notice_by_staff ON account_notice (staff, id);
        CREATE INDEX account_notice_alone ON account_notice (at) WHERE alone = 1;
        CREATE TRIGGER account_notice_stays
            BEFORE UPDATE OF id, staff, act, roles, asker, second, alone, at ON account_notice
            BEGIN SELECT RAISE(ABORT, 'notices are never rewritten'); END;
        CREATE TRIGGER account_notice_is_kept BEFORE DELETE ON account_notice
            BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END;

        -- Members who confirmed each other while the office was set up; a reset takes its own away.
        CREATE TABLE colleague (
            staff INTEGER NOT NULL REFERENCES staff (id),
            confirmed INTEGER NOT NULL REFERENCES staff (id) CHECK (confirmed <> staff),
            at INTEGER NOT NULL,
            PRIMARY KEY (staff, confirmed)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX colleague_confirmed ON colleague (confirmed);
        -- One row, once the set-up has ended.
        CREATE TABLE set_up (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            ended_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER set_up_stays BEFORE UPDATE ON set_up
            BEGIN SELECT RAISE(ABORT, 'the set-up has ended'); END;
        CREATE TRIGGER set_up_is_kept BEFORE DELETE ON set_up
            BEGIN SELECT RAISE(ABORT, 'the set-up has ended'); END;
        -- An office in which two members have signed in works already, and continues.
        INSERT INTO set_up
            SELECT 1, max(signed_in_at) FROM staff
            WHERE active = 1 AND password IS NOT NULL AND signed_in_at IS NOT NULL
            HAVING count(*) > 1;
        """
}
