extension Schema {
    /// Tree heads that witnesses cosigned, and what is known of each witness.
    static let witnesses = """
        -- Tree heads with cosignatures: what shows how old a letter is. Spaced out by time; see
        -- retainedTreeHeads. The newest one is in tree_head too, with the same note.
        CREATE TABLE cosigned_head (
            size INTEGER PRIMARY KEY CHECK (size >= 0),
            root BLOB NOT NULL CHECK (length(root) = 32),
            note TEXT NOT NULL,
            signed_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER cosigned_head_stays BEFORE UPDATE OF size, root ON cosigned_head
            BEGIN SELECT RAISE(ABORT, 'the root of a size never changes'); END;

        -- Witnesses that were asked, by their keys. `claimed_size` is what a witness knows of this
        -- log beyond these records, `evidence` the tree head it shows for it.
        CREATE TABLE witness (
            key BLOB PRIMARY KEY CHECK (length(key) = 32),
            name TEXT NOT NULL,
            known_size INTEGER NOT NULL,
            cosigned_size INTEGER NOT NULL,
            cosigned_at INTEGER,
            asked_at INTEGER NOT NULL,
            not_before INTEGER,
            outcome TEXT NOT NULL,
            claimed_size INTEGER,
            claimed_at INTEGER,
            evidence TEXT,
            answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
            CHECK ((claimed_size IS NULL) = (claimed_at IS NULL))
        ) STRICT, WITHOUT ROWID;
        """

    /// What is known of a witness, for each log it was asked about, and with a MAC.
    ///
    /// The log of before is the one whose tree head was signed last. Its sizes are asked for again:
    /// they may be of the log before that one, where the key was replaced.
    static let witnessesOfLogs = """
        ALTER TABLE witness RENAME TO witness_before;
        -- Witnesses that were asked about a log, by its name and their keys. `claimed_size` is what
        -- a witness knows of the log beyond these records, `evidence` the tree head it shows for
        -- it. The MAC covers origin, key and claim: an answered claim holds nothing up.
        CREATE TABLE witness (
            origin TEXT NOT NULL,
            key BLOB NOT NULL CHECK (length(key) = 32),
            name TEXT NOT NULL,
            known_size INTEGER NOT NULL,
            cosigned_size INTEGER NOT NULL,
            cosigned_at INTEGER,
            asked_at INTEGER NOT NULL,
            not_before INTEGER,
            outcome TEXT NOT NULL,
            claimed_size INTEGER,
            claimed_at INTEGER,
            evidence TEXT,
            answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
            mac BLOB NOT NULL CHECK (length(mac) = 32),
            PRIMARY KEY (origin, key),
            CHECK ((claimed_size IS NULL) = (claimed_at IS NULL))
        ) STRICT, WITHOUT ROWID;
        INSERT INTO witness
            SELECT origin, key, name, 0, 0, cosigned_at, asked_at, not_before, outcome,
                claimed_size, claimed_at, evidence, answered,
                aman_mac('witness', origin, key, claimed_size, claimed_at, evidence, answered)
            FROM witness_before, (
                SELECT substr(note, 1, instr(note, char(10)) - 1) AS origin FROM tree_head
            );
        DROP TABLE witness_before;
        """
}
