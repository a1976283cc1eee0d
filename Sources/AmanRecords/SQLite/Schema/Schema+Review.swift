extension Schema {
    /// The reviewers' lists, and what officers wrote to their words.
    ///
    /// Every list has its tickets in an index of its own: `application_by_stage` has those of a
    /// state, these the rest. They hold only what can still be reviewed, and those of hits only
    /// the few that have any, so that registering an application writes one more entry.
    static let review = """
        -- How many earlier applications may be of the same person; NULL while nobody has looked.
        ALTER TABLE application ADD COLUMN hits INTEGER CHECK (hits >= 0);
        CREATE INDEX application_review ON application (stage, home_province) WHERE stage < 5;
        CREATE INDEX application_review_hits ON application (stage)
            WHERE stage < 5 AND hits > 0;
        CREATE INDEX application_review_hits_by_province ON application (stage, home_province)
            WHERE stage < 5 AND hits > 0;
        -- Corrections are few; the other acts need no page of an index.
        CREATE INDEX audit_of_corrections ON audit (subject) WHERE act = 'correct';

        -- Sealed under the person's key, and gone with the person.
        CREATE TABLE decision_note (
            ticket INTEGER NOT NULL,
            turn INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            PRIMARY KEY (ticket, turn),
            FOREIGN KEY (ticket, turn) REFERENCES decision (ticket, turn)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER decision_note_stays BEFORE UPDATE ON decision_note
            BEGIN SELECT RAISE(ABORT, 'notes are never changed'); END;
        CREATE TRIGGER decision_note_goes AFTER DELETE ON person
            BEGIN DELETE FROM decision_note WHERE ticket = OLD.ticket; END;
        """

    /// Why officers corrected a record, as they wrote it; the audit has only that they did.
    static let remarks = """
        -- Sealed under the person's key, and gone with the person.
        CREATE TABLE correction_remark (
            audit INTEGER PRIMARY KEY REFERENCES audit (place),
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            sealed BLOB NOT NULL
        ) STRICT;
        CREATE INDEX correction_remark_by_ticket ON correction_remark (ticket);
        CREATE TRIGGER correction_remark_stays BEFORE UPDATE ON correction_remark
            BEGIN SELECT RAISE(ABORT, 'remarks are never changed'); END;
        CREATE TRIGGER correction_remark_goes AFTER DELETE ON person
            BEGIN DELETE FROM correction_remark WHERE ticket = OLD.ticket; END;
        """
}
