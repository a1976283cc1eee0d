extension PostgresSchema {
    /// Applications, persons, votes, and what was found in lists.
    ///
    /// Columns are in the order that SQLite's tables have; the reasons are with those.
    static let register = """
        CREATE TABLE application (
            ticket bigint PRIMARY KEY CHECK (ticket > 0),
            id text COLLATE "C" NOT NULL,
            office text COLLATE "C" NOT NULL,
            home_province text COLLATE "C" NOT NULL,
            channel bigint NOT NULL,
            stage bigint NOT NULL,
            received_at bigint NOT NULL,
            changed_at bigint NOT NULL,
            referred_to text COLLATE "C",
            replaces bytea CHECK (length(replaces) = 32),
            letter bigint,
            calls bigint NOT NULL DEFAULT 0,
            last_called_at bigint,
            import_key bytea CHECK (length(import_key) = 16),
            desk bigint CHECK (desk BETWEEN 1 AND 99),
            hits bigint CHECK (hits >= 0),
            token bigint,
            key_slot bigint CHECK (key_slot > 0),
            registrar bigint,
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32)
        );
        CREATE UNIQUE INDEX application_by_id ON application (id);
        CREATE UNIQUE INDEX application_by_import_key ON application (import_key)
            WHERE import_key IS NOT NULL;
        CREATE INDEX application_by_receipt ON application (received_at);
        CREATE INDEX application_by_stage ON application (stage);
        CREATE INDEX application_called ON application (last_called_at) WHERE stage = 6;
        CREATE INDEX application_calls_of_desk ON application (desk, last_called_at)
            WHERE last_called_at IS NOT NULL;
        CREATE INDEX application_newest_calls ON application (last_called_at)
            WHERE last_called_at IS NOT NULL;
        CREATE INDEX application_no_show ON application (last_called_at) WHERE stage = 7;
        CREATE INDEX application_review ON application (stage, home_province) WHERE stage < 5;
        CREATE INDEX application_review_hits ON application (stage) WHERE stage < 5 AND hits > 0;
        CREATE INDEX application_review_hits_by_province ON application (stage, home_province)
            WHERE stage < 5 AND hits > 0;
        CREATE INDEX application_unscreened ON application (stage) WHERE hits IS NULL;

        CREATE TABLE person (
            ticket bigint PRIMARY KEY,
            sealed bytea NOT NULL,
            match_keys bytea NOT NULL,
            photo bytea
        );

        CREATE TABLE match_key (
            key bytea NOT NULL CHECK (length(key) = 16),
            ticket bigint NOT NULL,
            PRIMARY KEY (key, ticket)
        );
        CREATE INDEX match_key_by_ticket ON match_key (ticket);

        CREATE TABLE decision (
            ticket bigint NOT NULL,
            turn bigint NOT NULL CHECK (turn > 0),
            outcome bigint NOT NULL,
            detail text COLLATE "C",
            at bigint NOT NULL,
            officer bigint,
            PRIMARY KEY (ticket, turn)
        );

        CREATE TABLE decision_note (
            ticket bigint NOT NULL,
            turn bigint NOT NULL,
            sealed bytea NOT NULL,
            PRIMARY KEY (ticket, turn)
        );

        CREATE TABLE draft (
            staff bigint PRIMARY KEY,
            sealed bytea NOT NULL,
            kept_at bigint NOT NULL
        );
        CREATE INDEX draft_by_age ON draft (kept_at);

        CREATE TABLE correction_remark (
            audit bigint PRIMARY KEY,
            ticket bigint NOT NULL,
            sealed bytea NOT NULL
        );
        CREATE INDEX correction_remark_by_ticket ON correction_remark (ticket);

        CREATE TABLE cleared_hit (
            ticket bigint NOT NULL,
            other bigint NOT NULL,
            reason text COLLATE "C" NOT NULL,
            officer bigint NOT NULL,
            at bigint NOT NULL,
            reading bytea NOT NULL CHECK (length(reading) = 12),
            other_reading bytea NOT NULL CHECK (length(other_reading) = 12),
            mac bytea NOT NULL CHECK (length(mac) = 32),
            PRIMARY KEY (ticket, other),
            CHECK (ticket < other)
        );
        CREATE INDEX cleared_hit_by_other ON cleared_hit (other);

        CREATE TABLE list_question (
            number bigint PRIMARY KEY,
            id bytea NOT NULL UNIQUE CHECK (length(id) = 16),
            list bytea NOT NULL CHECK (length(list) = 16),
            asked_at bigint NOT NULL,
            question bytea
        );
        CREATE INDEX list_question_by_list ON list_question (list, asked_at);

        CREATE TABLE list_asked (
            list bytea NOT NULL CHECK (length(list) = 16),
            ticket bigint NOT NULL,
            question bigint NOT NULL,
            sealed bytea,
            PRIMARY KEY (list, ticket)
        );
        CREATE INDEX list_asked_by_question ON list_asked (question);
        CREATE INDEX list_asked_by_ticket ON list_asked (ticket);

        CREATE TABLE list_hit (
            ticket bigint NOT NULL,
            row bytea NOT NULL CHECK (length(row) = 16),
            found_at bigint NOT NULL,
            sealed bytea NOT NULL,
            cleared_at bigint,
            cleared_by bigint,
            cleared_reason text COLLATE "C",
            PRIMARY KEY (ticket, row),
            CHECK ((cleared_at IS NULL) = (cleared_reason IS NULL) AND (cleared_at IS NULL) =
                (cleared_by IS NULL))
        );
        CREATE INDEX list_hit_open ON list_hit (ticket) WHERE cleared_at IS NULL;
        """
}
