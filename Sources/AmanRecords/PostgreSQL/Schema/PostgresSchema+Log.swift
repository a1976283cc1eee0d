extension PostgresSchema {
    /// The public log, the audit, what is published, and what the other tables are checked by.
    ///
    /// Columns are in the order that SQLite's tables have; the reasons are with those.
    static let log = """
        CREATE TABLE office (
            one bigint PRIMARY KEY CHECK (one = 1),
            code text COLLATE "C" NOT NULL,
            created_at bigint NOT NULL,
            register_check bytea NOT NULL CHECK (length(register_check) = 32),
            erasures bigint NOT NULL DEFAULT 0,
            clock_place bigint,
            clock_at bigint
        ) WITH (fillfactor = 50);

        CREATE TABLE officer (
            id bigint PRIMARY KEY CHECK (id > 0),
            name_key bytea NOT NULL CHECK (length(name_key) = 32),
            name bytea NOT NULL
        );
        CREATE UNIQUE INDEX officer_by_name ON officer (name_key);

        CREATE TABLE leaf (
            place bigint PRIMARY KEY CHECK (place >= 0),
            entry bytea NOT NULL
        );

        CREATE TABLE audit (
            place bigint PRIMARY KEY CHECK (place >= 0),
            at bigint NOT NULL,
            act text COLLATE "C" NOT NULL,
            subject text COLLATE "C" NOT NULL,
            reason text COLLATE "C",
            officer bigint,
            second bigint,
            earlier bytea,
            hash bytea CHECK (length(hash) = 32)
        );
        CREATE INDEX audit_of_corrections ON audit (subject) WHERE act = 'correct';
        CREATE INDEX audit_of_ends ON audit (act, at) WHERE act IN ('revoke', 'suspend');
        CREATE INDEX audit_of_handing_out ON audit (act, at, officer)
            WHERE act IN ('print', 'find-slip');
        CREATE INDEX audit_of_keeping ON audit (act, place) WHERE act IN ('backup', 'thin');
        CREATE INDEX audit_of_opened ON audit (subject) WHERE act = 'open';
        CREATE INDEX audit_of_questions ON audit (act, at, officer)
            WHERE act IN ('open', 'screen', 'look');
        CREATE INDEX audit_of_subjects ON audit (subject) WHERE act IN ('print', 'find-slip');

        CREATE TABLE tree_head (
            one bigint PRIMARY KEY CHECK (one = 1),
            size bigint NOT NULL CHECK (size >= 0),
            root bytea NOT NULL CHECK (length(root) = 32),
            note text COLLATE "C" NOT NULL,
            signed_at bigint NOT NULL
        );

        CREATE TABLE part (
            name text COLLATE "C" NOT NULL UNIQUE,
            sequence bigint NOT NULL,
            bytes bytea NOT NULL
        );

        CREATE TABLE cosigned_head (
            size bigint PRIMARY KEY CHECK (size >= 0),
            root bytea NOT NULL CHECK (length(root) = 32),
            note text COLLATE "C" NOT NULL,
            signed_at bigint NOT NULL
        );

        CREATE TABLE witness (
            origin text COLLATE "C" NOT NULL,
            key bytea NOT NULL CHECK (length(key) = 32),
            name text COLLATE "C" NOT NULL,
            known_size bigint NOT NULL,
            cosigned_size bigint NOT NULL,
            cosigned_at bigint,
            asked_at bigint NOT NULL,
            not_before bigint,
            outcome text COLLATE "C" NOT NULL,
            claimed_size bigint,
            claimed_at bigint,
            evidence text COLLATE "C",
            answered bigint NOT NULL CHECK (answered IN (0, 1)),
            mac bytea NOT NULL CHECK (length(mac) = 32),
            PRIMARY KEY (origin, key),
            CHECK ((claimed_size IS NULL) = (claimed_at IS NULL))
        );

        CREATE TABLE published_week (
            place bigint PRIMARY KEY CHECK (place >= 0),
            first_day bigint NOT NULL,
            ends_at bigint NOT NULL,
            leaves bigint NOT NULL CHECK (leaves >= 0),
            numbers text COLLATE "C" NOT NULL,
            published_at bigint NOT NULL,
            mac bytea NOT NULL CHECK (length(mac) = 32)
        );

        CREATE TABLE mac_page (
            place bigint PRIMARY KEY,
            page bytea NOT NULL CHECK (length(page) = 548)
        ) WITH (fillfactor = 50);

        CREATE TABLE mac_root (
            one bigint PRIMARY KEY CHECK (one = 1),
            root bytea NOT NULL
        ) WITH (fillfactor = 50);

        CREATE TABLE tally (
            what bigint PRIMARY KEY,
            count bigint NOT NULL CHECK (count >= 0)
        ) WITH (fillfactor = 50);
        """
}
