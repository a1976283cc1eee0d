extension Schema {
    /// Questions to outside lists, and what their answers found.
    static let outsideLists = """
        -- Questions to the owners of outside lists. `question` is the blinded keys, which say
        -- nothing without the rows below; NULL once the answer was matched.
        CREATE TABLE list_question (
            number INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            list BLOB NOT NULL CHECK (length(list) = 16),
            asked_at INTEGER NOT NULL,
            question BLOB
        ) STRICT;
        CREATE INDEX list_question_by_list ON list_question (list, asked_at);

        -- Which lists were asked about which applicants. `sealed` is what opens the answer, under
        -- the person's key; NULL once it was matched.
        CREATE TABLE list_asked (
            list BLOB NOT NULL CHECK (length(list) = 16),
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            question INTEGER NOT NULL REFERENCES list_question (number),
            sealed BLOB,
            PRIMARY KEY (list, ticket)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX list_asked_by_question ON list_asked (question);
        CREATE INDEX list_asked_by_ticket ON list_asked (ticket);
        -- A corrected person is asked about again.
        CREATE TRIGGER list_asked_ends AFTER UPDATE OF sealed ON person
            BEGIN DELETE FROM list_asked WHERE ticket = OLD.ticket; END;
        CREATE TRIGGER list_asked_goes AFTER DELETE ON person
            BEGIN DELETE FROM list_asked WHERE ticket = OLD.ticket; END;

        -- Applicants who may be on a list: a question to the reviewers. `row` is keyed (HMAC), and
        -- the same in each list of its owner, so that a cleared hit stays cleared. `sealed` is
        -- under the person's key, and gone with the person.
        CREATE TABLE list_hit (
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            row BLOB NOT NULL CHECK (length(row) = 16),
            found_at INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            cleared_at INTEGER,
            cleared_by INTEGER REFERENCES officer (id),
            cleared_reason TEXT,
            PRIMARY KEY (ticket, row),
            CHECK ((cleared_at IS NULL) = (cleared_reason IS NULL)
                AND (cleared_at IS NULL) = (cleared_by IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX list_hit_open ON list_hit (ticket) WHERE cleared_at IS NULL;
        CREATE TRIGGER list_hit_clears_once BEFORE UPDATE ON list_hit
            WHEN OLD.cleared_at IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what was cleared stays cleared'); END;
        CREATE TRIGGER list_hit_goes AFTER DELETE ON person
            BEGIN DELETE FROM list_hit WHERE ticket = OLD.ticket; END;
        """
}
