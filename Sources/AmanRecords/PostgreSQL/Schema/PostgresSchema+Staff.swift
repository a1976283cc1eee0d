extension PostgresSchema {
    /// Who works here, by what they sign in, and what they may.
    ///
    /// Columns are in the order that SQLite's tables have; the reasons are with those.
    static let staff = """
        CREATE TABLE staff (
            id bigint PRIMARY KEY CHECK (id > 0),
            roles text COLLATE "C" NOT NULL,
            active bigint NOT NULL CHECK (active IN (0, 1)),
            version bigint NOT NULL,
            made_at bigint NOT NULL,
            signed_in_at bigint,
            password bytea,
            totp bytea,
            totp_step bigint NOT NULL DEFAULT 0,
            invitation bytea CHECK (length(invitation) = 32),
            invitation_until bigint,
            sign_in_key bytea CHECK (length(sign_in_key) = 32),
            officer_key bytea CHECK (length(officer_key) = 32),
            sign_in_name bytea,
            officer bigint,
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32)
        );
        CREATE UNIQUE INDEX staff_by_officer ON staff (officer_key);
        CREATE UNIQUE INDEX staff_by_sign_in_name ON staff (sign_in_key);

        CREATE TABLE staff_request (
            id bigint PRIMARY KEY CHECK (id > 0),
            staff bigint NOT NULL,
            act text COLLATE "C" NOT NULL,
            roles text COLLATE "C" NOT NULL,
            asker bigint,
            asked_at bigint NOT NULL,
            stands_until bigint NOT NULL CHECK (stands_until > asked_at),
            code bytea,
            ending text COLLATE "C",
            ended_by bigint,
            ended_at bigint,
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32),
            CHECK ((ending IS NULL) = (ended_at IS NULL)),
            CHECK (ending IS NULL OR code IS NULL)
        );
        CREATE INDEX staff_request_asked ON staff_request (asker) WHERE ending IS NULL;
        CREATE UNIQUE INDEX staff_request_open ON staff_request (staff) WHERE ending IS NULL;

        CREATE TABLE set_up (
            one bigint PRIMARY KEY CHECK (one = 1),
            ended_at bigint NOT NULL,
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32)
        );

        CREATE TABLE session (
            token bytea PRIMARY KEY CHECK (length(token) = 32),
            staff bigint NOT NULL,
            begun_at bigint NOT NULL,
            seen_at bigint NOT NULL,
            locked bigint NOT NULL CHECK (locked IN (0, 1)),
            kind bigint NOT NULL CHECK (kind IN (0, 1)),
            mac bytea NOT NULL CHECK (length(mac) = 32)
        );
        CREATE INDEX session_by_begin ON session (begun_at);
        CREATE INDEX session_by_staff ON session (staff);

        CREATE TABLE device (
            token bytea PRIMARY KEY CHECK (length(token) = 32),
            staff bigint NOT NULL,
            made_at bigint NOT NULL
        );
        CREATE INDEX device_by_staff ON device (staff, made_at);

        CREATE TABLE recovery_code (
            staff bigint NOT NULL,
            code bytea NOT NULL CHECK (length(code) = 32),
            PRIMARY KEY (staff, code)
        );

        CREATE TABLE colleague (
            staff bigint NOT NULL,
            confirmed bigint NOT NULL CHECK (confirmed <> staff),
            at bigint NOT NULL,
            PRIMARY KEY (staff, confirmed)
        );
        CREATE INDEX colleague_confirmed ON colleague (confirmed);

        CREATE TABLE account_notice (
            id bigint PRIMARY KEY CHECK (id > 0),
            staff bigint NOT NULL,
            act text COLLATE "C" NOT NULL,
            roles text COLLATE "C" NOT NULL,
            asker bigint,
            second bigint,
            alone bigint NOT NULL CHECK (alone IN (0, 1)),
            at bigint NOT NULL,
            seen_at bigint
        );
        CREATE INDEX account_notice_alone ON account_notice (at) WHERE alone = 1;
        CREATE INDEX account_notice_by_staff ON account_notice (staff, id);

        CREATE TABLE desk_token (
            id bigint PRIMARY KEY CHECK (id > 0),
            secret bytea NOT NULL CHECK (length(secret) = 32),
            staff bigint NOT NULL,
            scopes text COLLATE "C" NOT NULL,
            made_at bigint NOT NULL,
            ends_at bigint NOT NULL,
            used_day bigint,
            dropped_at bigint,
            desk_key bytea CHECK (length(desk_key) = 32),
            desk bytea,
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32)
        );
        CREATE UNIQUE INDEX desk_token_by_desk ON desk_token (desk_key) WHERE dropped_at IS NULL;
        CREATE UNIQUE INDEX desk_token_by_secret ON desk_token (secret);
        CREATE INDEX desk_token_by_staff ON desk_token (staff);

        CREATE TABLE desk_allowance (
            id bigint PRIMARY KEY CHECK (id > 0),
            staff bigint NOT NULL,
            scopes text COLLATE "C" NOT NULL,
            days bigint NOT NULL CHECK (days > 0),
            allowed_at bigint NOT NULL,
            stands_until bigint NOT NULL CHECK (stands_until > allowed_at),
            ended_at bigint,
            desk_key bytea CHECK (length(desk_key) = 32),
            desk bytea,
            mac_number bigint NOT NULL DEFAULT 0,
            mac bytea CHECK (length(mac) = 32)
        );
        CREATE UNIQUE INDEX desk_allowance_by_desk ON desk_allowance (desk_key)
            WHERE ended_at IS NULL;
        CREATE INDEX desk_allowance_by_staff ON desk_allowance (staff);

        CREATE TABLE api_answer (
            name bytea PRIMARY KEY CHECK (length(name) = 32),
            sealed bytea NOT NULL,
            kept_at bigint NOT NULL
        );
        CREATE INDEX api_answer_by_age ON api_answer (kept_at);
        """
}
