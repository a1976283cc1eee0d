extension Schema {
    /// Applications that wait and are not compared with the others yet.
    static let screening = """
        CREATE INDEX application_unscreened ON application (stage) WHERE stage < 5 AND hits IS NULL;
        """

    /// Applications are listed under their match keys when they are compared, and not before.
    ///
    /// `person.match_keys`, which named the rows to destroy with a person, is no longer read and is
    /// empty in new rows: the index has the keys of one person together instead.
    static let listing = """
        DROP INDEX application_unscreened;
        CREATE INDEX application_unscreened ON application (stage) WHERE hits IS NULL;
        CREATE INDEX match_key_by_ticket ON match_key (ticket);
        """

    /// Match keys are of erased records alone: those who are there are compared in memory.
    ///
    /// The few rows that stay are copied: a million people had some twenty million rows, which
    /// would be deleted one by one.
    static let keysOfErased = """
        ALTER TABLE match_key RENAME TO match_key_of_all;
        -- First 16 bytes of an HMAC over a combination of facts: of erased records, where the
        -- programme lets them outlive the person's row.
        CREATE TABLE match_key (
            key BLOB NOT NULL CHECK (length(key) = 16),
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            PRIMARY KEY (key, ticket)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO match_key SELECT match_key_of_all.key, application.ticket FROM application
            CROSS JOIN match_key_of_all INDEXED BY match_key_by_ticket
            ON match_key_of_all.ticket = application.ticket
            WHERE application.ticket NOT IN (SELECT ticket FROM person);
        DROP TABLE match_key_of_all;
        CREATE INDEX match_key_by_ticket ON match_key (ticket);
        """

    /// Hits that an officer cleared: neither case asks about the other any more.
    static let clearedHits = """
        -- In force while both records are those that were compared: `reading` and `other_reading`
        -- name a sealed record, and each correcting makes another. A row that is added hides a
        -- question, so each has a MAC; one that is missing only asks again.
        CREATE TABLE cleared_hit (
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            other INTEGER NOT NULL REFERENCES application (ticket),
            reason TEXT NOT NULL,
            officer INTEGER NOT NULL REFERENCES officer (id),
            at INTEGER NOT NULL,
            reading BLOB NOT NULL CHECK (length(reading) = 12),
            other_reading BLOB NOT NULL CHECK (length(other_reading) = 12),
            mac BLOB NOT NULL CHECK (length(mac) = 32),
            PRIMARY KEY (ticket, other),
            CHECK (ticket < other)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX cleared_hit_by_other ON cleared_hit (other);
        -- That two persons share a name, or are relatives, goes with either of them.
        CREATE TRIGGER cleared_hit_goes AFTER DELETE ON person
            BEGIN DELETE FROM cleared_hit WHERE ticket = OLD.ticket OR other = OLD.ticket; END;
        """
}
