extension Schema {
    /// Reports of letters that were not honoured: sealed to the monitors, with what they signed.
    ///
    /// No column has a word of a report, nor the time it came. `handle` is a keyed hash of what the
    /// reporter's receipt gives; it and `sealed` become NULL when the report is erased.
    static let incidents = """
        CREATE TABLE incident (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            handle BLOB CHECK (length(handle) = 32),
            arrived INTEGER NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            sealed BLOB,
            seen INTEGER,
            worker INTEGER REFERENCES officer (id),
            erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
            mac_number INTEGER NOT NULL DEFAULT 0,
            mac BLOB CHECK (length(mac) = 32),
            CHECK (erased = (sealed IS NULL) AND erased = (handle IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX incident_by_handle ON incident (handle) WHERE handle IS NOT NULL;
        CREATE UNIQUE INDEX incident_by_digest ON incident (digest);
        CREATE INDEX incident_to_erase ON incident (arrived) WHERE erased = 0;
        CREATE TRIGGER incident_stays BEFORE UPDATE OF number, arrived, digest ON incident
            BEGIN SELECT RAISE(ABORT, 'reports are never rewritten'); END;
        CREATE TRIGGER incident_is_sealed BEFORE UPDATE OF sealed, handle ON incident
            WHEN NEW.sealed IS NOT NULL OR NEW.handle IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'reports are erased or stay'); END;
        CREATE TRIGGER incident_is_kept BEFORE DELETE ON incident
            BEGIN SELECT RAISE(ABORT, 'reports are never deleted'); END;

        -- What the monitors judged, step by step, with their signature.
        CREATE TABLE incident_step (
            incident INTEGER NOT NULL REFERENCES incident (number),
            place INTEGER NOT NULL CHECK (place >= 0),
            day INTEGER NOT NULL,
            step BLOB NOT NULL,
            PRIMARY KEY (incident, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX incident_step_by_day ON incident_step (day);
        CREATE TRIGGER incident_step_stays BEFORE UPDATE ON incident_step
            BEGIN SELECT RAISE(ABORT, 'steps are never rewritten'); END;
        CREATE TRIGGER incident_step_is_kept BEFORE DELETE ON incident_step
            BEGIN SELECT RAISE(ABORT, 'steps are never deleted'); END;

        -- Answers, sealed to the reporter's receipt; deleted when the report is erased.
        CREATE TABLE incident_answer (
            incident INTEGER NOT NULL REFERENCES incident (number),
            place INTEGER NOT NULL CHECK (place >= 0),
            day INTEGER NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            sealed BLOB NOT NULL,
            PRIMARY KEY (incident, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER incident_answer_stays BEFORE UPDATE ON incident_answer
            BEGIN SELECT RAISE(ABORT, 'answers are never rewritten'); END;
        CREATE TRIGGER incident_answer_is_kept BEFORE DELETE ON incident_answer
            WHEN (SELECT erased FROM incident WHERE number = OLD.incident) = 0
            BEGIN SELECT RAISE(ABORT, 'answers go with their report'); END;

        -- What the log said of the reports first to last: the digests behind the root at its leaf.
        -- It has no MAC: a proof is checked against the signed log before it is handed out.
        CREATE TABLE incident_filing (
            leaf INTEGER PRIMARY KEY REFERENCES leaf (place),
            first INTEGER NOT NULL CHECK (first > 0),
            last INTEGER NOT NULL CHECK (last >= first - 1),
            at INTEGER NOT NULL,
            digests BLOB CHECK (length(digests) % 32 = 0)
        ) STRICT;
        CREATE INDEX incident_filing_by_last ON incident_filing (last);
        CREATE TRIGGER incident_filing_stays BEFORE UPDATE ON incident_filing
            WHEN NEW.digests IS NOT NULL OR NEW.leaf != OLD.leaf OR NEW.first != OLD.first
                OR NEW.last != OLD.last OR NEW.at != OLD.at
            BEGIN SELECT RAISE(ABORT, 'filings are never rewritten'); END;
        CREATE TRIGGER incident_filing_is_kept BEFORE DELETE ON incident_filing
            BEGIN SELECT RAISE(ABORT, 'filings are never deleted'); END;
        """
}
