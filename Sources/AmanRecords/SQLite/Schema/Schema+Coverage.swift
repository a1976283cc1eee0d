extension Schema {
    /// The newest calls of each desk, for the caller's page.
    static let desks = """
        -- Only rows that were ever called stand in it: calling writes it, issuing does not.
        CREATE INDEX application_calls_of_desk ON application (desk, last_called_at)
            WHERE last_called_at IS NOT NULL;
        """
}

extension Schema {
    /// Reports on towns and notices to posts: permanent, never rewritten, without persons.
    static let coverage = """
        -- `about` is the first entry on the same place. `form` makes a form sent twice one entry.
        CREATE TABLE coverage (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            about INTEGER REFERENCES coverage (number),
            word INTEGER NOT NULL CHECK (word BETWEEN 1 AND 4),
            province TEXT NOT NULL,
            place TEXT NOT NULL,
            since INTEGER NOT NULL,
            source TEXT NOT NULL,
            officer TEXT NOT NULL,
            at INTEGER NOT NULL,
            form BLOB NOT NULL CHECK (length(form) = 16)
        ) STRICT;
        CREATE UNIQUE INDEX coverage_by_form ON coverage (form);
        CREATE TRIGGER coverage_stays BEFORE UPDATE ON coverage
            BEGIN SELECT RAISE(ABORT, 'reports are never rewritten'); END;
        CREATE TRIGGER coverage_is_kept BEFORE DELETE ON coverage
            BEGIN SELECT RAISE(ABORT, 'reports are never deleted'); END;

        CREATE TABLE post_notice (
            serial INTEGER PRIMARY KEY CHECK (serial > 0),
            at INTEGER NOT NULL,
            officer TEXT NOT NULL,
            withdraws INTEGER REFERENCES post_notice (serial),
            form BLOB NOT NULL CHECK (length(form) = 16)
        ) STRICT;
        CREATE UNIQUE INDEX post_notice_by_form ON post_notice (form);
        -- A notice is withdrawn once.
        CREATE UNIQUE INDEX post_notice_by_withdrawn ON post_notice (withdraws)
            WHERE withdraws IS NOT NULL;
        CREATE TABLE post_notice_text (
            serial INTEGER NOT NULL REFERENCES post_notice (serial),
            language TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (serial, language)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER post_notice_stays BEFORE UPDATE ON post_notice
            BEGIN SELECT RAISE(ABORT, 'notices are never rewritten'); END;
        CREATE TRIGGER post_notice_is_kept BEFORE DELETE ON post_notice
            BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END;
        CREATE TRIGGER post_notice_text_stays BEFORE UPDATE ON post_notice_text
            BEGIN SELECT RAISE(ABORT, 'notices are never rewritten'); END;
        CREATE TRIGGER post_notice_text_is_kept BEFORE DELETE ON post_notice_text
            BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END;
        """
}
