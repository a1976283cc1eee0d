/// The tables of an office's records, and why each is the way it is.
///
/// Integer keys that only grow keep one commit on few pages; the only indexes in random order are
/// those that must be: letter number, status index and digest of a letter, handle of an
/// application, match keys. No table or index holds person data in the clear.
enum Schema {
    /// Written into the file's header, so that `file` and we recognise it: "AMAN".
    static let applicationID: Int32 = 0x414D_414E

    /// In its place once the records were moved elsewhere: "AMOV".
    static let movedID: Int32 = 0x414D_4F56

    /// Version of these tables; goes up with every change, and `upgrades` gets a step.
    static let version = Int32(1 + upgrades.count)

    /// What each version adds to the one before: the first of these makes version 2.
    ///
    /// A step is never changed once it is published: offices have run it. New records run them too,
    /// so that there is one way to the newest tables.
    static let upgrades: [SchemaStep] = [
        .sql(people), .sql(board),
        .sql(review),
        .sql(desks),
        .sql(coverage),
        .sql(tokens),
        .sql(approvals),
        .sql(screening),
        .sql(listing),
        .sql(tokenOfApplication),
        keySlots,
        withoutWrappedKeys,
        .sql(clockTrail),
        .sql(openings),
        .sql(deskAllowances),
        .sql(remarks),
        .sql(names),
        macs,
        .sql(staffRequests),
        staffMacs,
        .sql(keeping),
        .sql(printing),
        .sql(openedRecords),
        .sql(outsideLists),
        .sql(clearedHits),
        .sql(handedOut),
        .sql(witnesses),
        .sql(keysOfErased),
        .sql(appeals),
        .sql(incidents),
        announcements,
        .sql(publishedWeeks),
        .sql(witnessesOfLogs),
        .sql(memos),
        .sql(takenCases),
    ]

    /// Makes every table of version 1, in the order in which they refer to each other.
    static let creation: String = [office, register, log, letters, exchange, publishing, tally]
        .joined(separator: "\n")

    private static let office = """
        -- One row: whose records these are. `register_check` is derived from the register key, so
        -- that a wrong key is noticed when the records are opened and not at the first name.
        CREATE TABLE office (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            code TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            register_check BLOB NOT NULL CHECK (length(register_check) = 32)
        ) STRICT;
        """

    private static let register = """
        -- An application's key is its ticket: it grows, so new rows share their pages.
        -- `stage` is the state, with `issued` told apart by the queue: see Stage.swift.
        -- `letter` is the leaf of its newest letter. `import_key` is stored keyed (HMAC).
        CREATE TABLE application (
            ticket INTEGER PRIMARY KEY CHECK (ticket > 0),
            id TEXT NOT NULL,
            office TEXT NOT NULL,
            home_province TEXT NOT NULL,
            channel INTEGER NOT NULL,
            stage INTEGER NOT NULL,
            received_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            referred_to TEXT,
            replaces BLOB CHECK (length(replaces) = 32),
            letter INTEGER REFERENCES letter (leaf),
            calls INTEGER NOT NULL DEFAULT 0,
            last_called_at INTEGER,
            import_key BLOB CHECK (length(import_key) = 16)
        ) STRICT;
        CREATE UNIQUE INDEX application_by_id ON application (id);
        CREATE UNIQUE INDEX application_by_import_key ON application (import_key)
            WHERE import_key IS NOT NULL;
        -- The ticket is the last column of every index by itself: lists come in its order.
        CREATE INDEX application_by_stage ON application (stage);
        CREATE INDEX application_by_receipt ON application (received_at);
        -- The queue's two questions by time; both hold a handful of rows and cost issuing nothing.
        CREATE INDEX application_called ON application (last_called_at) WHERE stage = 6;
        CREATE INDEX application_no_show ON application (last_called_at) WHERE stage = 7;

        -- What the office knows of a person, sealed under a key of its own; the row goes when the
        -- record is erased. `match_keys` is empty in new rows: see `listing`. The photo is last:
        -- the pages it overflows to are read only for paper.
        CREATE TABLE person (
            ticket INTEGER PRIMARY KEY REFERENCES application (ticket),
            wrapped_key BLOB NOT NULL CHECK (length(wrapped_key) = 60),
            sealed BLOB NOT NULL,
            match_keys BLOB NOT NULL,
            photo BLOB
        ) STRICT;

        -- First 16 bytes of an HMAC over a combination of facts. May outlive the person's row
        -- where the programme says so.
        CREATE TABLE match_key (
            key BLOB NOT NULL CHECK (length(key) = 16),
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            PRIMARY KEY (key, ticket)
        ) STRICT, WITHOUT ROWID;

        -- Who said what on an application; said once, kept for good.
        CREATE TABLE decision (
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            turn INTEGER NOT NULL CHECK (turn > 0),
            outcome INTEGER NOT NULL,
            detail TEXT,
            officer TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (ticket, turn)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
        CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
        """

    private static let log = """
        -- The public log's leaves, as encoded. Places are dense from 0: a gap or a second leaf at
        -- one place would be a fork of the log, so the table itself refuses both.
        CREATE TABLE leaf (
            place INTEGER PRIMARY KEY CHECK (place >= 0),
            entry BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER leaf_is_next BEFORE INSERT ON leaf
            WHEN NEW.place IS NOT (SELECT coalesce(max(place) + 1, 0) FROM leaf)
            BEGIN SELECT RAISE(ABORT, 'leaves have no gaps'); END;
        CREATE TRIGGER leaf_stays BEFORE UPDATE ON leaf
            BEGIN SELECT RAISE(ABORT, 'leaves are never changed'); END;
        CREATE TRIGGER leaf_is_kept BEFORE DELETE ON leaf
            BEGIN SELECT RAISE(ABORT, 'leaves are never deleted'); END;

        -- Who did what, chained by hash. Two entries cannot follow the same one: places are dense.
        CREATE TABLE audit (
            place INTEGER PRIMARY KEY CHECK (place >= 0),
            at INTEGER NOT NULL,
            officer TEXT NOT NULL,
            second TEXT,
            act TEXT NOT NULL,
            subject TEXT NOT NULL,
            reason TEXT,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        -- Only opened records are counted by officer; the other acts need no page of an index.
        CREATE INDEX audit_of_openings ON audit (officer, at) WHERE act = 'open';
        CREATE TRIGGER audit_is_next BEFORE INSERT ON audit
            WHEN NEW.place IS NOT (SELECT coalesce(max(place) + 1, 0) FROM audit)
            BEGIN SELECT RAISE(ABORT, 'audit entries have no gaps'); END;
        CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
            BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
        CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
            BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;
        """

    private static let letters = """
        -- A letter's key is its leaf in the log. `previous` is the leaf of the letter before it on
        -- the same application, after a loss. `sealed` is the signed bytes under the person's key;
        -- it becomes NULL when the record is erased, and the rest of the row stays.
        CREATE TABLE letter (
            leaf INTEGER PRIMARY KEY REFERENCES leaf (place),
            number TEXT NOT NULL,
            ticket INTEGER NOT NULL REFERENCES application (ticket),
            previous INTEGER REFERENCES letter (leaf),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            kind INTEGER NOT NULL,
            from_province TEXT,
            to_province TEXT,
            issued_at INTEGER NOT NULL,
            not_before INTEGER NOT NULL,
            expires INTEGER NOT NULL,
            status_index INTEGER NOT NULL CHECK (status_index >= 0),
            status INTEGER NOT NULL,
            replaces BLOB CHECK (length(replaces) = 32),
            handed_out_at INTEGER,
            thinned INTEGER NOT NULL DEFAULT 0,
            sealed BLOB,
            CHECK (thinned = (sealed IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX letter_by_number ON letter (number);
        CREATE UNIQUE INDEX letter_by_status_index ON letter (status_index);
        CREATE UNIQUE INDEX letter_by_digest ON letter (digest);
        CREATE INDEX letter_by_issue ON letter (issued_at, thinned);
        CREATE INDEX letter_by_hand_out ON letter (handed_out_at)
            WHERE handed_out_at IS NOT NULL;
        CREATE INDEX letter_to_thin ON letter (handed_out_at)
            WHERE handed_out_at IS NOT NULL AND thinned = 0;
        CREATE TRIGGER letter_is_kept BEFORE DELETE ON letter
            BEGIN SELECT RAISE(ABORT, 'letters are never deleted'); END;
        -- What was signed stays as it was signed.
        CREATE TRIGGER letter_stays
            BEFORE UPDATE OF leaf, number, ticket, digest, kind, expires, status_index ON letter
            BEGIN SELECT RAISE(ABORT, 'letters are never rewritten'); END;

        -- The leaf orders a letter's changes; the newest in effect is what the status list says.
        CREATE TABLE status_change (
            leaf INTEGER PRIMARY KEY REFERENCES leaf (place),
            letter INTEGER NOT NULL REFERENCES letter (leaf),
            was INTEGER NOT NULL,
            became INTEGER NOT NULL,
            reason TEXT NOT NULL,
            effective_at INTEGER NOT NULL,
            safe_exit_until INTEGER,
            audit INTEGER NOT NULL REFERENCES audit (place)
        ) STRICT;
        CREATE INDEX status_change_by_letter ON status_change (letter, effective_at);
        CREATE INDEX status_change_by_effect ON status_change (effective_at, letter, became);
        CREATE TRIGGER status_change_stays BEFORE UPDATE ON status_change
            BEGIN SELECT RAISE(ABORT, 'status changes are never rewritten'); END;
        CREATE TRIGGER status_change_is_kept BEFORE DELETE ON status_change
            BEGIN SELECT RAISE(ABORT, 'status changes are never deleted'); END;
        """

    private static let exchange = """
        -- Letters of other offices, exchanged here. The digest happens once: that is the rule that
        -- a letter cannot be exchanged twice.
        CREATE TABLE foreign_exchange (
            leaf INTEGER PRIMARY KEY REFERENCES leaf (place),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            number TEXT NOT NULL,
            office TEXT NOT NULL,
            exchanged_at INTEGER NOT NULL,
            doubt TEXT
        ) STRICT;
        CREATE UNIQUE INDEX foreign_exchange_by_digest ON foreign_exchange (digest);
        """

    private static let publishing = """
        -- The newest signed tree head; replaced by compare-and-swap, never by a smaller one.
        CREATE TABLE tree_head (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            size INTEGER NOT NULL CHECK (size >= 0),
            root BLOB NOT NULL CHECK (length(root) = 32),
            note TEXT NOT NULL,
            signed_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER tree_head_grows BEFORE UPDATE ON tree_head
            WHEN NEW.size < OLD.size OR (NEW.size = OLD.size AND NEW.root IS NOT OLD.root)
            BEGIN SELECT RAISE(ABORT, 'tree heads never go back'); END;

        -- Signed parts of bundles, of this and other offices; a sequence never goes back.
        CREATE TABLE part (
            name TEXT NOT NULL UNIQUE,
            sequence INTEGER NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER part_grows BEFORE UPDATE ON part WHEN NEW.sequence < OLD.sequence
            BEGIN SELECT RAISE(ABORT, 'parts never go back'); END;
        """

    private static let tally = """
        -- Counts that the office asks for all day and that would otherwise read every row: how many
        -- applications per stage (0 to 99), letters per kind (100 and up), per status (200 and up).
        -- Kept by triggers, so that no write can forget them.
        CREATE TABLE tally (
            what INTEGER PRIMARY KEY,
            count INTEGER NOT NULL CHECK (count >= 0)
        ) STRICT;
        CREATE TRIGGER application_counted AFTER INSERT ON application BEGIN
            INSERT INTO tally VALUES (NEW.stage, 1)
                ON CONFLICT (what) DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER application_counted_again AFTER UPDATE OF stage ON application
            WHEN NEW.stage <> OLD.stage BEGIN
            UPDATE tally SET count = count - 1 WHERE what = OLD.stage;
            INSERT INTO tally VALUES (NEW.stage, 1)
                ON CONFLICT (what) DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER letter_counted AFTER INSERT ON letter BEGIN
            INSERT INTO tally VALUES (100 + NEW.kind, 1)
                ON CONFLICT (what) DO UPDATE SET count = count + 1;
            INSERT INTO tally VALUES (200 + NEW.status, 1)
                ON CONFLICT (what) DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER letter_counted_again AFTER UPDATE OF status ON letter
            WHEN NEW.status <> OLD.status BEGIN
            UPDATE tally SET count = count - 1 WHERE what = 200 + OLD.status;
            INSERT INTO tally VALUES (200 + NEW.status, 1)
                ON CONFLICT (what) DO UPDATE SET count = count + 1;
        END;
        """
}
