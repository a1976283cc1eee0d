extension PostgresSchema {
    /// Reports of letters that were not honoured, of towns, and notices to posts.
    ///
    /// Columns are in the order that SQLite's tables have; the reasons are with those.
    static let notices = """
        CREATE TABLE incident (
            number bigint PRIMARY KEY CHECK (number > 0),
            handle bytea CHECK (length(handle) = 32),
            arrived bigint NOT NULL,
            digest bytea NOT NULL CHECK (length(digest) = 32),
            sealed bytea,
            seen bigint,
            worker bigint,
            erased bigint NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32),
            CHECK ((erased = 1) = (sealed IS NULL) AND (erased = 1) = (handle IS NULL))
        );
        CREATE UNIQUE INDEX incident_by_digest ON incident (digest);
        CREATE UNIQUE INDEX incident_by_handle ON incident (handle) WHERE handle IS NOT NULL;
        CREATE INDEX incident_to_erase ON incident (arrived) WHERE erased = 0;

        CREATE TABLE incident_step (
            incident bigint NOT NULL,
            place bigint NOT NULL CHECK (place >= 0),
            day bigint NOT NULL,
            step bytea NOT NULL,
            PRIMARY KEY (incident, place)
        );
        CREATE INDEX incident_step_by_day ON incident_step (day);

        CREATE TABLE incident_answer (
            incident bigint NOT NULL,
            place bigint NOT NULL CHECK (place >= 0),
            day bigint NOT NULL,
            digest bytea NOT NULL CHECK (length(digest) = 32),
            sealed bytea NOT NULL,
            PRIMARY KEY (incident, place)
        );

        CREATE TABLE incident_filing (
            leaf bigint PRIMARY KEY,
            first bigint NOT NULL CHECK (first > 0),
            last bigint NOT NULL CHECK (last >= first - 1),
            at bigint NOT NULL,
            digests bytea CHECK (length(digests) % 32 = 0)
        );
        CREATE INDEX incident_filing_by_last ON incident_filing (last);

        CREATE TABLE coverage (
            number bigint PRIMARY KEY CHECK (number > 0),
            about bigint,
            word bigint NOT NULL CHECK (word BETWEEN 1 AND 4),
            province text COLLATE "C" NOT NULL,
            place text COLLATE "C" NOT NULL,
            since bigint NOT NULL,
            source text COLLATE "C" NOT NULL,
            at bigint NOT NULL,
            form bytea NOT NULL CHECK (length(form) = 16),
            officer bigint,
            until bigint,
            authority text COLLATE "C" NOT NULL DEFAULT '',
            corrects bigint,
            reason text COLLATE "C" NOT NULL DEFAULT ''
        );
        CREATE UNIQUE INDEX coverage_by_form ON coverage (form);

        CREATE TABLE coverage_approval (
            number bigint PRIMARY KEY,
            officer bigint NOT NULL,
            at bigint NOT NULL,
            mac bytea NOT NULL CHECK (length(mac) = 32)
        );

        CREATE TABLE post_notice (
            serial bigint PRIMARY KEY CHECK (serial > 0),
            at bigint NOT NULL,
            withdraws bigint,
            form bytea NOT NULL CHECK (length(form) = 16),
            officer bigint,
            correction bigint NOT NULL DEFAULT 0 CHECK (correction IN (0, 1))
        );
        CREATE UNIQUE INDEX post_notice_by_form ON post_notice (form);
        CREATE UNIQUE INDEX post_notice_by_withdrawn ON post_notice (withdraws)
            WHERE withdraws IS NOT NULL;

        CREATE TABLE post_notice_text (
            serial bigint NOT NULL,
            language text COLLATE "C" NOT NULL,
            text text COLLATE "C" NOT NULL,
            PRIMARY KEY (serial, language)
        );

        CREATE TABLE post_notice_mac (
            serial bigint PRIMARY KEY,
            mac bytea NOT NULL CHECK (length(mac) = 32)
        );
        """
}
