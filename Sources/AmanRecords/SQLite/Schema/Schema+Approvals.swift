extension Schema {
    /// Change requests, which a second officer approves; and the two questions of a letter's page:
    /// whether it was printed, and which letter replaced it.
    static let approvals = """
        -- A change of a letter that one officer asks for. It waits until another approves or
        -- declines it, the first takes it back, or its time ends; then it stays as it is.
        CREATE TABLE asked_change (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            letter INTEGER NOT NULL REFERENCES letter (leaf),
            act TEXT NOT NULL,
            reason TEXT NOT NULL,
            effective_at INTEGER,
            asker INTEGER NOT NULL REFERENCES staff (id),
            officer TEXT NOT NULL,
            asked_at INTEGER NOT NULL,
            stands_until INTEGER NOT NULL CHECK (stands_until > asked_at),
            form BLOB NOT NULL CHECK (length(form) = 16),
            ending TEXT,
            ended_by TEXT,
            ended_at INTEGER,
            leaf INTEGER REFERENCES leaf (place),
            CHECK ((ending IS NULL) = (ended_at IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX asked_change_by_form ON asked_change (form);
        -- One at a time for a letter; the rule that it is done once stands in the table itself.
        CREATE UNIQUE INDEX asked_change_open ON asked_change (letter) WHERE ending IS NULL;
        CREATE INDEX asked_change_waiting ON asked_change (stands_until) WHERE ending IS NULL;
        CREATE INDEX asked_change_by_letter ON asked_change (letter);
        CREATE TRIGGER asked_change_ends_once BEFORE UPDATE ON asked_change
            WHEN OLD.ending IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END;
        CREATE TRIGGER asked_change_stays
            BEFORE UPDATE OF letter, act, reason, effective_at, asker, officer, form ON asked_change
            BEGIN SELECT RAISE(ABORT, 'what was asked for stays as asked'); END;
        CREATE TRIGGER asked_change_is_kept BEFORE DELETE ON asked_change
            BEGIN SELECT RAISE(ABORT, 'what was asked for is never deleted'); END;

        CREATE INDEX audit_of_printing ON audit (subject) WHERE act = 'print';
        -- Few letters take another's place; the others cost this index nothing.
        CREATE INDEX letter_by_replaced ON letter (replaces) WHERE replaces IS NOT NULL;
        """
}
