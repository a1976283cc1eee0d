/// The tables of a witness's state, and the triggers that hold it to its word.
enum StateTables {
    /// Marks the file as a witness's: `AmWt`.
    static let applicationID: Int32 = 0x416D_5774
    /// Counts up with each change of the tables.
    static let version: Int32 = 1

    static let creation = """
        CREATE TABLE witness (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            name TEXT NOT NULL,
            secret BLOB NOT NULL CHECK (length(secret) = 32),
            made_at INTEGER NOT NULL,
            -- The file itself, as the system made it: a copy has another inode and time.
            inode INTEGER NOT NULL,
            born INTEGER NOT NULL,
            -- How often the file was opened to sign, and signed; the file `opened` beside it has
            -- the same count once what was counted is on the disk.
            opened INTEGER NOT NULL DEFAULT 0,
            -- The latest time that was signed: no cosignature is ever earlier.
            newest_time INTEGER NOT NULL DEFAULT 0,
            -- Set when a cosignature of ours came back that this state does not know.
            behind INTEGER NOT NULL DEFAULT 0 CHECK (behind IN (0, 1))
        ) STRICT;
        CREATE TABLE log (
            id INTEGER PRIMARY KEY,
            origin TEXT NOT NULL UNIQUE,
            origin_hash BLOB NOT NULL UNIQUE CHECK (length(origin_hash) = 32),
            key TEXT NOT NULL,
            listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),
            -- The newest tree that was cosigned, or that the trust list says the log begins with.
            size INTEGER CHECK (size >= 0),
            root BLOB CHECK (length(root) = 32),
            -- The whole signed note with our line; none while nothing was cosigned.
            note BLOB,
            cosigned_at INTEGER,
            CHECK ((size IS NULL) = (root IS NULL)),
            CHECK ((note IS NULL) = (cosigned_at IS NULL)),
            CHECK (note IS NULL OR size IS NOT NULL)
        ) STRICT;
        -- Tree heads that were cosigned, the newest of each log.
        CREATE TABLE head (
            log INTEGER NOT NULL REFERENCES log (id),
            size INTEGER NOT NULL,
            root BLOB NOT NULL CHECK (length(root) = 32),
            note BLOB NOT NULL,
            PRIMARY KEY (log, size)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER log_never_shrinks BEFORE UPDATE ON log
            WHEN OLD.size IS NOT NULL AND (NEW.size IS NULL OR NEW.size < OLD.size)
            BEGIN SELECT RAISE(ABORT, 'a log never becomes smaller'); END;
        CREATE TRIGGER log_has_one_root BEFORE UPDATE ON log
            WHEN OLD.size = NEW.size AND OLD.root IS NOT NEW.root
            BEGIN SELECT RAISE(ABORT, 'a size has one root'); END;
        CREATE TRIGGER log_is_who_it_is BEFORE UPDATE OF id, origin, origin_hash, key ON log
            BEGIN SELECT RAISE(ABORT, 'a log never changes its name or key'); END;
        CREATE TRIGGER log_time_never_returns BEFORE UPDATE ON log
            WHEN OLD.cosigned_at IS NOT NULL
                AND (NEW.cosigned_at IS NULL OR NEW.cosigned_at < OLD.cosigned_at)
            BEGIN SELECT RAISE(ABORT, 'no cosignature is earlier than one before'); END;
        CREATE TRIGGER log_stays BEFORE DELETE ON log
            BEGIN SELECT RAISE(ABORT, 'what was cosigned is never deleted'); END;
        CREATE TRIGGER head_has_one_root BEFORE UPDATE ON head
            WHEN OLD.log IS NOT NEW.log OR OLD.size IS NOT NEW.size OR OLD.root IS NOT NEW.root
            BEGIN SELECT RAISE(ABORT, 'a size has one root'); END;
        CREATE TRIGGER witness_is_who_it_is
            BEFORE UPDATE OF one, name, secret, made_at, inode, born ON witness
            BEGIN SELECT RAISE(ABORT, 'a witness never changes its name or key'); END;
        CREATE TRIGGER witness_time_never_returns BEFORE UPDATE ON witness
            WHEN NEW.newest_time < OLD.newest_time OR NEW.opened < OLD.opened
                OR NEW.behind < OLD.behind
            BEGIN SELECT RAISE(ABORT, 'a witness never returns to an earlier state'); END;
        CREATE TRIGGER witness_stays BEFORE DELETE ON witness
            BEGIN SELECT RAISE(ABORT, 'a witness stays'); END;
        """
}

/// Cosigned tree heads that are remembered for each log, the newest.
///
/// Source: ours. A week of one every ten minutes; about 600 bytes each.
let rememberedHeadCountMax = 1_024

/// Most logs on one witness's list.
///
/// Source: ours; a witness of a country's offices has some tens.
package let listedLogCountMax = 10_000
