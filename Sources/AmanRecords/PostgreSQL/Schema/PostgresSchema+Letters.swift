extension PostgresSchema {
    /// Letters, what became of them, requests, appeals, and exchanges.
    ///
    /// Columns are in the order that SQLite's tables have; the reasons are with those.
    static let letters = """
        CREATE TABLE letter (
            leaf bigint PRIMARY KEY,
            number text COLLATE "C" NOT NULL,
            ticket bigint NOT NULL,
            previous bigint,
            digest bytea NOT NULL CHECK (length(digest) = 32),
            kind bigint NOT NULL,
            from_province text COLLATE "C",
            to_province text COLLATE "C",
            issued_at bigint NOT NULL,
            not_before bigint NOT NULL,
            expires bigint NOT NULL,
            status_index bigint NOT NULL CHECK (status_index >= 0),
            status bigint NOT NULL,
            replaces bytea CHECK (length(replaces) = 32),
            handed_out_at bigint,
            thinned bigint NOT NULL DEFAULT 0,
            sealed bytea,
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32),
            printed_at bigint,
            CHECK ((thinned = 1) = (sealed IS NULL))
        );
        CREATE UNIQUE INDEX letter_by_digest ON letter (digest);
        CREATE INDEX letter_by_hand_out ON letter (handed_out_at) WHERE handed_out_at IS NOT NULL;
        CREATE INDEX letter_by_issue ON letter (issued_at, thinned);
        CREATE UNIQUE INDEX letter_by_number ON letter (number);
        CREATE INDEX letter_by_replaced ON letter (replaces) WHERE replaces IS NOT NULL;
        CREATE UNIQUE INDEX letter_by_status_index ON letter (status_index);
        CREATE INDEX letter_to_thin ON letter (handed_out_at)
            WHERE handed_out_at IS NOT NULL AND thinned = 0;

        CREATE TABLE status_change (
            leaf bigint PRIMARY KEY,
            letter bigint NOT NULL,
            was bigint NOT NULL,
            became bigint NOT NULL,
            reason text COLLATE "C" NOT NULL,
            effective_at bigint NOT NULL,
            safe_exit_until bigint,
            audit bigint NOT NULL
        );
        CREATE INDEX status_change_by_effect ON status_change (effective_at, letter, became);
        CREATE INDEX status_change_by_letter ON status_change (letter, effective_at);
        CREATE INDEX status_change_of_ends ON status_change (audit) WHERE became IN (1, 2);

        CREATE TABLE asked_change (
            id bigint PRIMARY KEY CHECK (id > 0),
            letter bigint NOT NULL,
            act text COLLATE "C" NOT NULL,
            reason text COLLATE "C" NOT NULL,
            effective_at bigint,
            asker bigint NOT NULL,
            asked_at bigint NOT NULL,
            stands_until bigint NOT NULL CHECK (stands_until > asked_at),
            form bytea NOT NULL CHECK (length(form) = 16),
            ending text COLLATE "C",
            ended_at bigint,
            leaf bigint,
            officer bigint,
            ended_by bigint,
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32),
            CHECK ((ending IS NULL) = (ended_at IS NULL))
        );
        CREATE UNIQUE INDEX asked_change_by_form ON asked_change (form);
        CREATE INDEX asked_change_by_letter ON asked_change (letter);
        CREATE UNIQUE INDEX asked_change_open ON asked_change (letter) WHERE ending IS NULL;
        CREATE INDEX asked_change_waiting ON asked_change (stands_until) WHERE ending IS NULL;

        CREATE TABLE letter_appeal (
            id bigint PRIMARY KEY CHECK (id > 0),
            change bigint NOT NULL,
            letter bigint NOT NULL,
            ticket bigint NOT NULL,
            channel text COLLATE "C" NOT NULL,
            officer bigint NOT NULL,
            filed_at bigint NOT NULL,
            due_at bigint NOT NULL CHECK (due_at >= filed_at),
            held bigint NOT NULL CHECK (held IN (0, 1)),
            has_text bigint NOT NULL CHECK (has_text IN (0, 1)),
            leaf bigint NOT NULL,
            answer text COLLATE "C",
            later_at bigint,
            proposer bigint,
            proposed_by bigint,
            proposed_at bigint,
            ending text COLLATE "C",
            ended_at bigint,
            ending_leaf bigint,
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32),
            CHECK ((ending IS NULL) = (ended_at IS NULL)),
            CHECK ((ending IS NULL) = (ending_leaf IS NULL)),
            CHECK ((answer IS NULL) = (proposed_by IS NULL)),
            CHECK ((answer IS NULL) = (proposed_at IS NULL)),
            CHECK ((answer IS NULL) = (proposer IS NULL)),
            CHECK (later_at IS NULL OR answer = 'later')
        );
        CREATE INDEX letter_appeal_by_end ON letter_appeal (ended_at) WHERE ended_at IS NOT NULL;
        CREATE INDEX letter_appeal_by_ending_leaf ON letter_appeal (ending_leaf)
            WHERE ending_leaf IS NOT NULL;
        CREATE INDEX letter_appeal_by_filing ON letter_appeal (filed_at);
        CREATE INDEX letter_appeal_by_leaf ON letter_appeal (leaf);
        CREATE INDEX letter_appeal_by_letter ON letter_appeal (letter);
        CREATE INDEX letter_appeal_due ON letter_appeal (due_at) WHERE ending IS NULL;
        CREATE UNIQUE INDEX letter_appeal_of_change ON letter_appeal (change);
        CREATE UNIQUE INDEX letter_appeal_open ON letter_appeal (letter) WHERE ending IS NULL;

        CREATE TABLE appeal_text (
            appeal bigint PRIMARY KEY,
            ticket bigint NOT NULL,
            sealed bytea NOT NULL
        );
        CREATE INDEX appeal_text_by_ticket ON appeal_text (ticket);

        CREATE TABLE foreign_exchange (
            leaf bigint PRIMARY KEY,
            digest bytea NOT NULL CHECK (length(digest) = 32),
            number text COLLATE "C" NOT NULL,
            office text COLLATE "C" NOT NULL,
            exchanged_at bigint NOT NULL,
            doubt text COLLATE "C",
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32)
        );
        CREATE UNIQUE INDEX foreign_exchange_by_digest ON foreign_exchange (digest);
        """
}
