extension Schema {
    /// Appeals against the end of a letter.
    static let appeals = """
        -- An appeal against one change of a letter's status, `change`, and the answer that waits
        -- for a second officer. It is answered, or overtaken by another change; then it stays as
        -- it is.
        CREATE TABLE letter_appeal (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            change INTEGER NOT NULL REFERENCES status_change (leaf),
            letter INTEGER NOT NULL REFERENCES letter (leaf),
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            channel TEXT NOT NULL,
            officer INTEGER NOT NULL REFERENCES officer (id),
            filed_at INTEGER NOT NULL,
            due_at INTEGER NOT NULL CHECK (due_at >= filed_at),
            held INTEGER NOT NULL CHECK (held IN (0, 1)),
            has_text INTEGER NOT NULL CHECK (has_text IN (0, 1)),
            leaf INTEGER NOT NULL REFERENCES leaf (place),
            answer TEXT,
            later_at INTEGER,
            proposer INTEGER REFERENCES staff (id),
            proposed_by INTEGER REFERENCES officer (id),
            proposed_at INTEGER,
            ending TEXT,
            ended_at INTEGER,
            ending_leaf INTEGER REFERENCES leaf (place),
            mac_number INTEGER NOT NULL DEFAULT 0,
            mac BLOB CHECK (length(mac) = 32),
            CHECK ((ending IS NULL) = (ended_at IS NULL)),
            CHECK ((ending IS NULL) = (ending_leaf IS NULL)),
            CHECK ((answer IS NULL) = (proposed_by IS NULL)),
            CHECK ((answer IS NULL) = (proposed_at IS NULL)),
            CHECK ((answer IS NULL) = (proposer IS NULL)),
            CHECK (later_at IS NULL OR answer = 'later')
        ) STRICT;
        -- Once for a change, and one at a time for a letter.
        CREATE UNIQUE INDEX letter_appeal_of_change ON letter_appeal (change);
        CREATE UNIQUE INDEX letter_appeal_open ON letter_appeal (letter) WHERE ending IS NULL;
        CREATE INDEX letter_appeal_due ON letter_appeal (due_at) WHERE ending IS NULL;
        CREATE INDEX letter_appeal_by_letter ON letter_appeal (letter);
        -- What happened in a week.
        CREATE INDEX letter_appeal_by_filing ON letter_appeal (filed_at);
        CREATE INDEX letter_appeal_by_end ON letter_appeal (ended_at) WHERE ended_at IS NOT NULL;
        CREATE INDEX audit_of_ends ON audit (act, at) WHERE act IN ('revoke', 'suspend');
        CREATE INDEX status_change_of_ends ON status_change (audit) WHERE became IN (1, 2);
        CREATE TRIGGER letter_appeal_ends_once
            BEFORE UPDATE OF answer, later_at, proposer, proposed_by, proposed_at, ending, ended_at,
            ending_leaf ON letter_appeal WHEN OLD.ending IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END;
        CREATE TRIGGER letter_appeal_stays
            BEFORE UPDATE OF id, change, letter, ticket, channel, officer, filed_at, due_at, held,
            has_text, leaf ON letter_appeal
            BEGIN SELECT RAISE(ABORT, 'what was filed stays as filed'); END;
        CREATE TRIGGER letter_appeal_is_kept BEFORE DELETE ON letter_appeal
            BEGIN SELECT RAISE(ABORT, 'appeals are never deleted'); END;

        -- What the person said, under the person's key; it goes with the person, and not before:
        -- `letter_appeal.has_text` says that it was there.
        CREATE TABLE appeal_text (
            appeal INTEGER PRIMARY KEY REFERENCES letter_appeal (id),
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            sealed BLOB NOT NULL
        ) STRICT;
        CREATE INDEX appeal_text_by_ticket ON appeal_text (ticket);
        CREATE TRIGGER appeal_text_stays BEFORE UPDATE ON appeal_text
            BEGIN SELECT RAISE(ABORT, 'what a person said is never changed'); END;
        CREATE TRIGGER appeal_text_is_kept BEFORE DELETE ON appeal_text
            WHEN EXISTS (SELECT 1 FROM person WHERE ticket = OLD.ticket)
            BEGIN SELECT RAISE(ABORT, 'what a person said goes with the person'); END;
        CREATE TRIGGER appeal_text_goes AFTER DELETE ON person
            BEGIN DELETE FROM appeal_text WHERE ticket = OLD.ticket; END;

        -- The public statistic, beside the counts of before: 301 revocations and 302 suspensions by
        -- two officers, 400 appeals, and appeals by their ending from 401 on.
        INSERT INTO tally
            SELECT 300 + became, count(*) FROM status_change
            JOIN audit ON audit.place = status_change.audit
            WHERE act IN ('revoke', 'suspend') AND became IN (1, 2) GROUP BY became;
        CREATE TRIGGER letter_ended_counted AFTER INSERT ON status_change
            WHEN NEW.became IN (1, 2)
                AND (SELECT act FROM audit WHERE place = NEW.audit) IN ('revoke', 'suspend')
            BEGIN INSERT INTO tally VALUES (300 + NEW.became, 1)
                ON CONFLICT (what) DO UPDATE SET count = count + 1; END;
        CREATE TRIGGER letter_appeal_counted AFTER INSERT ON letter_appeal
            BEGIN INSERT INTO tally VALUES (400, 1)
                ON CONFLICT (what) DO UPDATE SET count = count + 1; END;
        CREATE TRIGGER letter_appeal_end_counted AFTER UPDATE OF ending ON letter_appeal
            WHEN OLD.ending IS NULL AND NEW.ending IS NOT NULL
            BEGIN INSERT INTO tally VALUES (CASE NEW.ending WHEN 'upheld' THEN 401
                WHEN 'reinstated' THEN 402 WHEN 'changed-time' THEN 403 ELSE 404 END, 1)
                ON CONFLICT (what) DO UPDATE SET count = count + 1; END;
        """
}
