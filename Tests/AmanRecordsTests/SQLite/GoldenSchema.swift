/// The newest tables, as SQLite tells them; written by `SchemaTests`.
let goldenSchema = #"""
    version 36

    CREATE INDEX account_notice_alone ON account_notice (at) WHERE alone = 1

    CREATE INDEX account_notice_by_staff ON account_notice (staff, id)

    CREATE INDEX api_answer_by_age ON api_answer (kept_at)

    CREATE INDEX appeal_text_by_ticket ON appeal_text (ticket)

    CREATE UNIQUE INDEX application_by_id ON application (id)

    CREATE UNIQUE INDEX application_by_import_key ON application (import_key)
        WHERE import_key IS NOT NULL

    CREATE INDEX application_by_receipt ON application (received_at)

    CREATE INDEX application_by_stage ON application (stage)

    CREATE INDEX application_called ON application (last_called_at) WHERE stage = 6

    CREATE INDEX application_calls_of_desk ON application (desk, last_called_at)
        WHERE last_called_at IS NOT NULL

    CREATE INDEX application_newest_calls ON application (last_called_at)
        WHERE last_called_at IS NOT NULL

    CREATE INDEX application_no_show ON application (last_called_at) WHERE stage = 7

    CREATE INDEX application_review ON application (stage, home_province) WHERE stage < 5

    CREATE INDEX application_review_hits ON application (stage)
        WHERE stage < 5 AND hits > 0

    CREATE INDEX application_review_hits_by_province ON application (stage, home_province)
        WHERE stage < 5 AND hits > 0

    CREATE INDEX application_unscreened ON application (stage) WHERE hits IS NULL

    CREATE UNIQUE INDEX asked_change_by_form ON asked_change (form)

    CREATE INDEX asked_change_by_letter ON asked_change (letter)

    CREATE UNIQUE INDEX asked_change_open ON asked_change (letter) WHERE ending IS NULL

    CREATE INDEX asked_change_waiting ON asked_change (stands_until) WHERE ending IS NULL

    CREATE INDEX audit_by_time ON audit (at)

    CREATE INDEX audit_of_corrections ON audit (subject) WHERE act = 'correct'

    CREATE INDEX audit_of_ends ON audit (act, at) WHERE act IN ('revoke', 'suspend')

    CREATE INDEX audit_of_handing_out ON audit (act, at, officer)
        WHERE act IN ('print', 'find-slip')

    CREATE INDEX audit_of_keeping ON audit (act, place) WHERE act IN ('backup', 'thin')

    CREATE INDEX audit_of_opened ON audit (subject) WHERE act = 'open'

    CREATE INDEX audit_of_questions ON audit (act, at, officer)
        WHERE act IN ('open', 'screen', 'look')

    CREATE INDEX audit_of_subjects ON audit (subject)
        WHERE act IN ('print', 'find-slip')

    CREATE INDEX audit_of_taken_cases ON audit (subject) WHERE act = 'case-take'

    CREATE INDEX cleared_hit_by_other ON cleared_hit (other)

    CREATE INDEX colleague_confirmed ON colleague (confirmed)

    CREATE INDEX correction_remark_by_ticket ON correction_remark (ticket)

    CREATE UNIQUE INDEX coverage_by_form ON coverage (form)

    CREATE UNIQUE INDEX desk_allowance_by_desk ON desk_allowance (desk_key)
        WHERE ended_at IS NULL

    CREATE INDEX desk_allowance_by_staff ON desk_allowance (staff)

    CREATE UNIQUE INDEX desk_token_by_desk ON desk_token (desk_key) WHERE dropped_at IS NULL

    CREATE UNIQUE INDEX desk_token_by_secret ON desk_token (secret)

    CREATE INDEX desk_token_by_staff ON desk_token (staff)

    CREATE INDEX device_by_staff ON device (staff, made_at)

    CREATE INDEX draft_by_age ON draft (kept_at)

    CREATE UNIQUE INDEX foreign_exchange_by_digest ON foreign_exchange (digest)

    CREATE UNIQUE INDEX incident_by_digest ON incident (digest)

    CREATE UNIQUE INDEX incident_by_handle ON incident (handle) WHERE handle IS NOT NULL

    CREATE INDEX incident_filing_by_last ON incident_filing (last)

    CREATE INDEX incident_step_by_day ON incident_step (day)

    CREATE INDEX incident_to_erase ON incident (arrived) WHERE erased = 0

    CREATE INDEX letter_appeal_by_end ON letter_appeal (ended_at) WHERE ended_at IS NOT NULL

    CREATE INDEX letter_appeal_by_ending_leaf ON letter_appeal (ending_leaf)
        WHERE ending_leaf IS NOT NULL

    CREATE INDEX letter_appeal_by_filing ON letter_appeal (filed_at)

    CREATE INDEX letter_appeal_by_leaf ON letter_appeal (leaf)

    CREATE INDEX letter_appeal_by_letter ON letter_appeal (letter)

    CREATE INDEX letter_appeal_due ON letter_appeal (due_at) WHERE ending IS NULL

    CREATE UNIQUE INDEX letter_appeal_of_change ON letter_appeal (change)

    CREATE UNIQUE INDEX letter_appeal_open ON letter_appeal (letter) WHERE ending IS NULL

    CREATE UNIQUE INDEX letter_by_digest ON letter (digest)

    CREATE INDEX letter_by_hand_out ON letter (handed_out_at)
        WHERE handed_out_at IS NOT NULL

    CREATE INDEX letter_by_issue ON letter (issued_at, thinned)

    CREATE UNIQUE INDEX letter_by_number ON letter (number)

    CREATE INDEX letter_by_replaced ON letter (replaces) WHERE replaces IS NOT NULL

    CREATE UNIQUE INDEX letter_by_status_index ON letter (status_index)

    CREATE INDEX letter_to_thin ON letter (handed_out_at)
        WHERE handed_out_at IS NOT NULL AND thinned = 0

    CREATE INDEX list_asked_by_question ON list_asked (question)

    CREATE INDEX list_asked_by_ticket ON list_asked (ticket)

    CREATE INDEX list_hit_open ON list_hit (ticket) WHERE cleared_at IS NULL

    CREATE INDEX list_question_by_list ON list_question (list, asked_at)

    CREATE INDEX match_key_by_ticket ON match_key (ticket)

    CREATE INDEX memo_by_end ON memo (kind, kept_until)

    CREATE INDEX memo_ended ON memo (kept_until)

    CREATE UNIQUE INDEX officer_by_name ON officer (name_key)

    CREATE UNIQUE INDEX post_notice_by_form ON post_notice (form)

    CREATE UNIQUE INDEX post_notice_by_withdrawn ON post_notice (withdraws)
        WHERE withdraws IS NOT NULL

    CREATE INDEX session_by_begin ON session (begun_at)

    CREATE INDEX session_by_staff ON session (staff)

    CREATE UNIQUE INDEX staff_by_officer ON staff (officer_key)

    CREATE UNIQUE INDEX staff_by_sign_in_name ON staff (sign_in_key)

    CREATE INDEX staff_request_asked ON staff_request (asker) WHERE ending IS NULL

    CREATE UNIQUE INDEX staff_request_open ON staff_request (staff) WHERE ending IS NULL

    CREATE INDEX status_change_by_effect ON status_change (effective_at, letter, became)

    CREATE INDEX status_change_by_letter ON status_change (letter, effective_at)

    CREATE INDEX status_change_of_ends ON status_change (audit) WHERE became IN (1, 2)

    CREATE TABLE account_notice (
        id INTEGER PRIMARY KEY CHECK (id > 0),
        staff INTEGER NOT NULL REFERENCES staff (id),
        act TEXT NOT NULL,
        roles TEXT NOT NULL,
        asker INTEGER REFERENCES staff (id),
        second INTEGER REFERENCES staff (id),
        alone INTEGER NOT NULL CHECK (alone IN (0, 1)),
        at INTEGER NOT NULL,
        seen_at INTEGER
    ) STRICT

    CREATE TABLE api_answer (
        name BLOB PRIMARY KEY CHECK (length(name) = 32),
        sealed BLOB NOT NULL,
        kept_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID

    CREATE TABLE appeal_text (
        appeal INTEGER PRIMARY KEY REFERENCES letter_appeal (id),
        ticket INTEGER NOT NULL REFERENCES application (ticket),
        sealed BLOB NOT NULL
    ) STRICT

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
    , desk INTEGER CHECK (desk BETWEEN 1 AND 99), hits INTEGER CHECK (hits >= 0), token INTEGER
        REFERENCES desk_token (id), key_slot INTEGER CHECK (key_slot > 0), registrar INTEGER \#
    REFERENCES staff (id), mac_number INTEGER NOT NULL DEFAULT 0, mac BLOB CHECK (length(mac) = \#
    32)) STRICT

    CREATE TABLE asked_change (
        id INTEGER PRIMARY KEY CHECK (id > 0),
        letter INTEGER NOT NULL REFERENCES letter (leaf),
        act TEXT NOT NULL,
        reason TEXT NOT NULL,
        effective_at INTEGER,
        asker INTEGER NOT NULL REFERENCES staff (id),
        asked_at INTEGER NOT NULL,
        stands_until INTEGER NOT NULL CHECK (stands_until > asked_at),
        form BLOB NOT NULL CHECK (length(form) = 16),
        ending TEXT,
        ended_at INTEGER,
        leaf INTEGER REFERENCES leaf (place), officer INTEGER
        REFERENCES officer (id), ended_by INTEGER
        REFERENCES officer (id), mac_number INTEGER NOT NULL DEFAULT 0, mac BLOB CHECK \#
    (length(mac) = 32),
        CHECK ((ending IS NULL) = (ended_at IS NULL))
    ) STRICT

    CREATE TABLE audit (
        place INTEGER PRIMARY KEY CHECK (place >= 0),
        at INTEGER NOT NULL,
        act TEXT NOT NULL,
        subject TEXT NOT NULL,
        reason TEXT,
        officer INTEGER
        REFERENCES officer (id), second INTEGER
        REFERENCES officer (id), earlier BLOB, hash BLOB
        CHECK (length(hash) = 32)) STRICT

    CREATE TABLE cleared_hit (
        ticket INTEGER NOT NULL REFERENCES application (ticket),
        other INTEGER NOT NULL REFERENCES application (ticket),
        reason TEXT NOT NULL,
        officer INTEGER NOT NULL REFERENCES officer (id),
        at INTEGER NOT NULL,
        reading BLOB NOT NULL CHECK (length(reading) = 12),
        other_reading BLOB NOT NULL CHECK (length(other_reading) = 12),
        mac BLOB NOT NULL CHECK (length(mac) = 32),
        PRIMARY KEY (ticket, other),
        CHECK (ticket < other)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE colleague (
        staff INTEGER NOT NULL REFERENCES staff (id),
        confirmed INTEGER NOT NULL REFERENCES staff (id) CHECK (confirmed <> staff),
        at INTEGER NOT NULL,
        PRIMARY KEY (staff, confirmed)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE correction_remark (
        audit INTEGER PRIMARY KEY REFERENCES audit (place),
        ticket INTEGER NOT NULL REFERENCES application (ticket),
        sealed BLOB NOT NULL
    ) STRICT

    CREATE TABLE cosigned_head (
        size INTEGER PRIMARY KEY CHECK (size >= 0),
        root BLOB NOT NULL CHECK (length(root) = 32),
        note TEXT NOT NULL,
        signed_at INTEGER NOT NULL
    ) STRICT

    CREATE TABLE coverage (
        number INTEGER PRIMARY KEY CHECK (number > 0),
        about INTEGER REFERENCES coverage (number),
        word INTEGER NOT NULL CHECK (word BETWEEN 1 AND 4),
        province TEXT NOT NULL,
        place TEXT NOT NULL,
        since INTEGER NOT NULL,
        source TEXT NOT NULL,
        at INTEGER NOT NULL,
        form BLOB NOT NULL CHECK (length(form) = 16)
    , officer INTEGER
        REFERENCES officer (id), until INTEGER, authority TEXT NOT NULL DEFAULT '', corrects \#
    INTEGER REFERENCES coverage (number), reason TEXT NOT NULL DEFAULT '') STRICT

    CREATE TABLE coverage_approval (
        number INTEGER PRIMARY KEY REFERENCES coverage (number),
        officer INTEGER NOT NULL REFERENCES officer (id),
        at INTEGER NOT NULL,
        mac BLOB NOT NULL CHECK (length(mac) = 32)
    ) STRICT

    CREATE TABLE decision (
        ticket INTEGER NOT NULL REFERENCES application (ticket),
        turn INTEGER NOT NULL CHECK (turn > 0),
        outcome INTEGER NOT NULL,
        detail TEXT,
        at INTEGER NOT NULL, officer INTEGER
        REFERENCES officer (id),
        PRIMARY KEY (ticket, turn)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE decision_note (
        ticket INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (ticket, turn),
        FOREIGN KEY (ticket, turn) REFERENCES decision (ticket, turn)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE desk_allowance (
        id INTEGER PRIMARY KEY CHECK (id > 0),
        staff INTEGER NOT NULL REFERENCES staff (id),
        scopes TEXT NOT NULL,
        days INTEGER NOT NULL CHECK (days > 0),
        allowed_at INTEGER NOT NULL,
        stands_until INTEGER NOT NULL CHECK (stands_until > allowed_at),
        ended_at INTEGER
    , desk_key BLOB
        CHECK (length(desk_key) = 32), desk BLOB, mac_number INTEGER NOT NULL DEFAULT 0, mac \#
    BLOB CHECK (length(mac) = 32)) STRICT

    CREATE TABLE desk_token (
        id INTEGER PRIMARY KEY CHECK (id > 0),
        secret BLOB NOT NULL CHECK (length(secret) = 32),
        staff INTEGER NOT NULL REFERENCES staff (id),
        scopes TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        ends_at INTEGER NOT NULL,
        used_day INTEGER,
        dropped_at INTEGER
    , desk_key BLOB
        CHECK (length(desk_key) = 32), desk BLOB, mac_number INTEGER NOT NULL DEFAULT 0, mac \#
    BLOB CHECK (length(mac) = 32)) STRICT

    CREATE TABLE device (
        token BLOB PRIMARY KEY CHECK (length(token) = 32),
        staff INTEGER NOT NULL REFERENCES staff (id),
        made_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID

    CREATE TABLE draft (
        staff INTEGER PRIMARY KEY REFERENCES staff (id),
        sealed BLOB NOT NULL,
        kept_at INTEGER NOT NULL
    ) STRICT

    CREATE TABLE foreign_exchange (
        leaf INTEGER PRIMARY KEY REFERENCES leaf (place),
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        number TEXT NOT NULL,
        office TEXT NOT NULL,
        exchanged_at INTEGER NOT NULL,
        doubt TEXT
    , mac_number INTEGER NOT NULL DEFAULT 0, mac BLOB CHECK (length(mac) = 32)) STRICT

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
    ) STRICT

    CREATE TABLE incident_answer (
        incident INTEGER NOT NULL REFERENCES incident (number),
        place INTEGER NOT NULL CHECK (place >= 0),
        day INTEGER NOT NULL,
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        sealed BLOB NOT NULL,
        PRIMARY KEY (incident, place)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE incident_filing (
        leaf INTEGER PRIMARY KEY REFERENCES leaf (place),
        first INTEGER NOT NULL CHECK (first > 0),
        last INTEGER NOT NULL CHECK (last >= first - 1),
        at INTEGER NOT NULL,
        digests BLOB CHECK (length(digests) % 32 = 0)
    ) STRICT

    CREATE TABLE incident_step (
        incident INTEGER NOT NULL REFERENCES incident (number),
        place INTEGER NOT NULL CHECK (place >= 0),
        day INTEGER NOT NULL,
        step BLOB NOT NULL,
        PRIMARY KEY (incident, place)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE leaf (
        place INTEGER PRIMARY KEY CHECK (place >= 0),
        entry BLOB NOT NULL
    ) STRICT

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
        sealed BLOB, mac_number INTEGER NOT NULL DEFAULT 0, mac BLOB CHECK (length(mac) = 32), \#
    printed_at INTEGER,
        CHECK (thinned = (sealed IS NULL))
    ) STRICT

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
    ) STRICT

    CREATE TABLE list_asked (
        list BLOB NOT NULL CHECK (length(list) = 16),
        ticket INTEGER NOT NULL REFERENCES application (ticket),
        question INTEGER NOT NULL REFERENCES list_question (number),
        sealed BLOB,
        PRIMARY KEY (list, ticket)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE list_hit (
        ticket INTEGER NOT NULL REFERENCES application (ticket),
        row BLOB NOT NULL CHECK (length(row) = 16),
        found_at INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        cleared_at INTEGER,
        cleared_by INTEGER REFERENCES officer (id),
        cleared_reason TEXT,
        PRIMARY KEY (ticket, row),
        CHECK ((cleared_at IS NULL) = (cleared_reason IS NULL)
            AND (cleared_at IS NULL) = (cleared_by IS NULL))
    ) STRICT, WITHOUT ROWID

    CREATE TABLE list_question (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        list BLOB NOT NULL CHECK (length(list) = 16),
        asked_at INTEGER NOT NULL,
        question BLOB
    ) STRICT

    CREATE TABLE mac_page (
        place INTEGER PRIMARY KEY,
        page BLOB NOT NULL CHECK (length(page) = 548)
    ) STRICT

    CREATE TABLE mac_root (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        root BLOB NOT NULL
    ) STRICT

    CREATE TABLE match_key (
        key BLOB NOT NULL CHECK (length(key) = 16),
        ticket INTEGER NOT NULL REFERENCES application (ticket),
        PRIMARY KEY (key, ticket)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE memo (
        name BLOB PRIMARY KEY CHECK (length(name) = 32),
        kind INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        kept_until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID

    CREATE TABLE office (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        code TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        register_check BLOB NOT NULL CHECK (length(register_check) = 32)
    , erasures INTEGER NOT NULL DEFAULT 0, clock_place INTEGER, clock_at INTEGER) STRICT

    CREATE TABLE officer (
        id INTEGER PRIMARY KEY CHECK (id > 0),
        name_key BLOB NOT NULL CHECK (length(name_key) = 32),
        name BLOB NOT NULL
    ) STRICT

    CREATE TABLE part (
        name TEXT NOT NULL UNIQUE,
        sequence INTEGER NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT

    CREATE TABLE person (
        ticket INTEGER PRIMARY KEY REFERENCES application (ticket),
        sealed BLOB NOT NULL,
        match_keys BLOB NOT NULL,
        photo BLOB
    ) STRICT

    CREATE TABLE post_notice (
        serial INTEGER PRIMARY KEY CHECK (serial > 0),
        at INTEGER NOT NULL,
        withdraws INTEGER REFERENCES post_notice (serial),
        form BLOB NOT NULL CHECK (length(form) = 16)
    , officer INTEGER
        REFERENCES officer (id), correction INTEGER NOT NULL DEFAULT 0
        CHECK (correction IN (0, 1))) STRICT

    CREATE TABLE post_notice_mac (
        serial INTEGER PRIMARY KEY REFERENCES post_notice (serial),
        mac BLOB NOT NULL CHECK (length(mac) = 32)
    ) STRICT

    CREATE TABLE post_notice_text (
        serial INTEGER NOT NULL REFERENCES post_notice (serial),
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (serial, language)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE published_week (
        place INTEGER PRIMARY KEY CHECK (place >= 0),
        first_day INTEGER NOT NULL,
        ends_at INTEGER NOT NULL,
        leaves INTEGER NOT NULL CHECK (leaves >= 0),
        numbers TEXT NOT NULL,
        published_at INTEGER NOT NULL,
        mac BLOB NOT NULL CHECK (length(mac) = 32)
    ) STRICT

    CREATE TABLE recovery_code (
        staff INTEGER NOT NULL REFERENCES staff (id),
        code BLOB NOT NULL CHECK (length(code) = 32),
        PRIMARY KEY (staff, code)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE session (
        token BLOB PRIMARY KEY CHECK (length(token) = 32),
        staff INTEGER NOT NULL REFERENCES staff (id),
        begun_at INTEGER NOT NULL,
        seen_at INTEGER NOT NULL,
        locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
        kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
        mac BLOB NOT NULL CHECK (length(mac) = 32)
    ) STRICT, WITHOUT ROWID

    CREATE TABLE set_up (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        ended_at INTEGER NOT NULL
    , mac_number INTEGER NOT NULL DEFAULT 0, mac BLOB CHECK (length(mac) = 32)) STRICT

    CREATE TABLE staff (
        id INTEGER PRIMARY KEY CHECK (id > 0),
        roles TEXT NOT NULL,
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        version INTEGER NOT NULL,
        made_at INTEGER NOT NULL,
        signed_in_at INTEGER,
        password BLOB,
        totp BLOB,
        totp_step INTEGER NOT NULL DEFAULT 0,
        invitation BLOB CHECK (length(invitation) = 32),
        invitation_until INTEGER
    , sign_in_key BLOB
        CHECK (length(sign_in_key) = 32), officer_key BLOB
        CHECK (length(officer_key) = 32), sign_in_name BLOB, officer INTEGER
        REFERENCES officer (id), mac_number INTEGER NOT NULL DEFAULT 0, mac BLOB CHECK \#
    (length(mac) = 32)) STRICT

    CREATE TABLE staff_request (
        id INTEGER PRIMARY KEY CHECK (id > 0),
        staff INTEGER NOT NULL REFERENCES staff (id),
        act TEXT NOT NULL,
        roles TEXT NOT NULL,
        asker INTEGER REFERENCES staff (id),
        asked_at INTEGER NOT NULL,
        stands_until INTEGER NOT NULL CHECK (stands_until > asked_at),
        code BLOB,
        ending TEXT,
        ended_by INTEGER REFERENCES staff (id),
        ended_at INTEGER, mac_number INTEGER NOT NULL DEFAULT 0, mac BLOB CHECK (length(mac) = 32),
        CHECK ((ending IS NULL) = (ended_at IS NULL)),
        CHECK (ending IS NULL OR code IS NULL)
    ) STRICT

    CREATE TABLE status_change (
        leaf INTEGER PRIMARY KEY REFERENCES leaf (place),
        letter INTEGER NOT NULL REFERENCES letter (leaf),
        was INTEGER NOT NULL,
        became INTEGER NOT NULL,
        reason TEXT NOT NULL,
        effective_at INTEGER NOT NULL,
        safe_exit_until INTEGER,
        audit INTEGER NOT NULL REFERENCES audit (place)
    ) STRICT

    CREATE TABLE tally (
        what INTEGER PRIMARY KEY,
        count INTEGER NOT NULL CHECK (count >= 0)
    ) STRICT

    CREATE TABLE tree_head (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        size INTEGER NOT NULL CHECK (size >= 0),
        root BLOB NOT NULL CHECK (length(root) = 32),
        note TEXT NOT NULL,
        signed_at INTEGER NOT NULL
    ) STRICT

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
    ) STRICT, WITHOUT ROWID

    CREATE TRIGGER account_notice_is_kept BEFORE DELETE ON account_notice
        BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END

    CREATE TRIGGER account_notice_stays
        BEFORE UPDATE OF id, staff, act, roles, asker, second, alone, at ON account_notice
        BEGIN SELECT RAISE(ABORT, 'notices are never rewritten'); END

    CREATE TRIGGER appeal_text_goes AFTER DELETE ON person
        BEGIN DELETE FROM appeal_text WHERE ticket = OLD.ticket; END

    CREATE TRIGGER appeal_text_is_kept BEFORE DELETE ON appeal_text
        WHEN EXISTS (SELECT 1 FROM person WHERE ticket = OLD.ticket)
        BEGIN SELECT RAISE(ABORT, 'what a person said goes with the person'); END

    CREATE TRIGGER appeal_text_stays BEFORE UPDATE ON appeal_text
        BEGIN SELECT RAISE(ABORT, 'what a person said is never changed'); END

    CREATE TRIGGER application_counted AFTER INSERT ON application BEGIN
        INSERT INTO tally VALUES (NEW.stage, 1)
            ON CONFLICT (what) DO UPDATE SET count = count + 1;
    END

    CREATE TRIGGER application_counted_again AFTER UPDATE OF stage ON application
        WHEN NEW.stage <> OLD.stage BEGIN
        UPDATE tally SET count = count - 1 WHERE what = OLD.stage;
        INSERT INTO tally VALUES (NEW.stage, 1)
            ON CONFLICT (what) DO UPDATE SET count = count + 1;
    END

    CREATE TRIGGER asked_change_ends_once
        BEFORE UPDATE OF stands_until, asked_at, ending, ended_by, ended_at, leaf
        ON asked_change WHEN OLD.ending IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END

    CREATE TRIGGER asked_change_is_kept BEFORE DELETE ON asked_change
        BEGIN SELECT RAISE(ABORT, 'what was asked for is never deleted'); END

    CREATE TRIGGER asked_change_stays
        BEFORE UPDATE OF letter, act, reason, effective_at, asker, officer, form ON asked_change
        BEGIN SELECT RAISE(ABORT, 'what was asked for stays as asked'); END

    CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END

    CREATE TRIGGER audit_is_next BEFORE INSERT ON audit
        WHEN NEW.place IS NOT (SELECT coalesce(max(place) + 1, 0) FROM audit)
        BEGIN SELECT RAISE(ABORT, 'audit entries have no gaps'); END

    CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END

    CREATE TRIGGER cleared_hit_goes AFTER DELETE ON person
        BEGIN DELETE FROM cleared_hit WHERE ticket = OLD.ticket OR other = OLD.ticket; END

    CREATE TRIGGER correction_remark_goes AFTER DELETE ON person
        BEGIN DELETE FROM correction_remark WHERE ticket = OLD.ticket; END

    CREATE TRIGGER correction_remark_stays BEFORE UPDATE ON correction_remark
        BEGIN SELECT RAISE(ABORT, 'remarks are never changed'); END

    CREATE TRIGGER cosigned_head_stays BEFORE UPDATE OF size, root ON cosigned_head
        BEGIN SELECT RAISE(ABORT, 'the root of a size never changes'); END

    CREATE TRIGGER coverage_approval_is_kept BEFORE DELETE ON coverage_approval
        BEGIN SELECT RAISE(ABORT, 'approvals are never deleted'); END

    CREATE TRIGGER coverage_approval_stays BEFORE UPDATE ON coverage_approval
        BEGIN SELECT RAISE(ABORT, 'approvals are never rewritten'); END

    CREATE TRIGGER coverage_is_kept BEFORE DELETE ON coverage
        BEGIN SELECT RAISE(ABORT, 'reports are never deleted'); END

    CREATE TRIGGER coverage_stays BEFORE UPDATE ON coverage
        BEGIN SELECT RAISE(ABORT, 'reports are never rewritten'); END

    CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
        BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END

    CREATE TRIGGER decision_note_goes AFTER DELETE ON person
        BEGIN DELETE FROM decision_note WHERE ticket = OLD.ticket; END

    CREATE TRIGGER decision_note_stays BEFORE UPDATE ON decision_note
        BEGIN SELECT RAISE(ABORT, 'notes are never changed'); END

    CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
        BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END

    CREATE TRIGGER desk_allowance_ends_once
        BEFORE UPDATE OF id, desk_key, desk, staff, scopes, days, allowed_at, stands_until,
        ended_at ON desk_allowance WHEN OLD.ended_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END

    CREATE TRIGGER desk_allowance_is_kept BEFORE DELETE ON desk_allowance
        BEGIN SELECT RAISE(ABORT, 'allowances are never deleted'); END

    CREATE TRIGGER desk_token_is_kept BEFORE DELETE ON desk_token
        BEGIN SELECT RAISE(ABORT, 'tokens are taken back, never deleted'); END

    CREATE TRIGGER desk_token_stays_back BEFORE UPDATE OF dropped_at ON desk_token
        WHEN OLD.dropped_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a token that was taken back stays so'); END

    CREATE TRIGGER incident_answer_is_kept BEFORE DELETE ON incident_answer
        WHEN (SELECT erased FROM incident WHERE number = OLD.incident) = 0
        BEGIN SELECT RAISE(ABORT, 'answers go with their report'); END

    CREATE TRIGGER incident_answer_stays BEFORE UPDATE ON incident_answer
        BEGIN SELECT RAISE(ABORT, 'answers are never rewritten'); END

    CREATE TRIGGER incident_filing_is_kept BEFORE DELETE ON incident_filing
        BEGIN SELECT RAISE(ABORT, 'filings are never deleted'); END

    CREATE TRIGGER incident_filing_stays BEFORE UPDATE ON incident_filing
        WHEN NEW.digests IS NOT NULL OR NEW.leaf != OLD.leaf OR NEW.first != OLD.first
            OR NEW.last != OLD.last OR NEW.at != OLD.at
        BEGIN SELECT RAISE(ABORT, 'filings are never rewritten'); END

    CREATE TRIGGER incident_is_kept BEFORE DELETE ON incident
        BEGIN SELECT RAISE(ABORT, 'reports are never deleted'); END

    CREATE TRIGGER incident_is_sealed BEFORE UPDATE OF sealed, handle ON incident
        WHEN NEW.sealed IS NOT NULL OR NEW.handle IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'reports are erased or stay'); END

    CREATE TRIGGER incident_stays BEFORE UPDATE OF number, arrived, digest ON incident
        BEGIN SELECT RAISE(ABORT, 'reports are never rewritten'); END

    CREATE TRIGGER incident_step_is_kept BEFORE DELETE ON incident_step
        BEGIN SELECT RAISE(ABORT, 'steps are never deleted'); END

    CREATE TRIGGER incident_step_stays BEFORE UPDATE ON incident_step
        BEGIN SELECT RAISE(ABORT, 'steps are never rewritten'); END

    CREATE TRIGGER leaf_is_kept BEFORE DELETE ON leaf
        BEGIN SELECT RAISE(ABORT, 'leaves are never deleted'); END

    CREATE TRIGGER leaf_is_next BEFORE INSERT ON leaf
        WHEN NEW.place IS NOT (SELECT coalesce(max(place) + 1, 0) FROM leaf)
        BEGIN SELECT RAISE(ABORT, 'leaves have no gaps'); END

    CREATE TRIGGER leaf_stays BEFORE UPDATE ON leaf
        BEGIN SELECT RAISE(ABORT, 'leaves are never changed'); END

    CREATE TRIGGER letter_appeal_counted AFTER INSERT ON letter_appeal
        BEGIN INSERT INTO tally VALUES (400, 1)
            ON CONFLICT (what) DO UPDATE SET count = count + 1; END

    CREATE TRIGGER letter_appeal_end_counted AFTER UPDATE OF ending ON letter_appeal
        WHEN OLD.ending IS NULL AND NEW.ending IS NOT NULL
        BEGIN INSERT INTO tally VALUES (CASE NEW.ending WHEN 'upheld' THEN 401
            WHEN 'reinstated' THEN 402 WHEN 'changed-time' THEN 403 ELSE 404 END, 1)
            ON CONFLICT (what) DO UPDATE SET count = count + 1; END

    CREATE TRIGGER letter_appeal_ends_once
        BEFORE UPDATE OF answer, later_at, proposer, proposed_by, proposed_at, ending, ended_at,
        ending_leaf ON letter_appeal WHEN OLD.ending IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END

    CREATE TRIGGER letter_appeal_is_kept BEFORE DELETE ON letter_appeal
        BEGIN SELECT RAISE(ABORT, 'appeals are never deleted'); END

    CREATE TRIGGER letter_appeal_stays
        BEFORE UPDATE OF id, change, letter, ticket, channel, officer, filed_at, due_at, held,
        has_text, leaf ON letter_appeal
        BEGIN SELECT RAISE(ABORT, 'what was filed stays as filed'); END

    CREATE TRIGGER letter_counted AFTER INSERT ON letter BEGIN
        INSERT INTO tally VALUES (100 + NEW.kind, 1)
            ON CONFLICT (what) DO UPDATE SET count = count + 1;
        INSERT INTO tally VALUES (200 + NEW.status, 1)
            ON CONFLICT (what) DO UPDATE SET count = count + 1;
    END

    CREATE TRIGGER letter_counted_again AFTER UPDATE OF status ON letter
        WHEN NEW.status <> OLD.status BEGIN
        UPDATE tally SET count = count - 1 WHERE what = 200 + OLD.status;
        INSERT INTO tally VALUES (200 + NEW.status, 1)
            ON CONFLICT (what) DO UPDATE SET count = count + 1;
    END

    CREATE TRIGGER letter_ended_counted AFTER INSERT ON status_change
        WHEN NEW.became IN (1, 2)
            AND (SELECT act FROM audit WHERE place = NEW.audit) IN ('revoke', 'suspend')
        BEGIN INSERT INTO tally VALUES (300 + NEW.became, 1)
            ON CONFLICT (what) DO UPDATE SET count = count + 1; END

    CREATE TRIGGER letter_is_kept BEFORE DELETE ON letter
        BEGIN SELECT RAISE(ABORT, 'letters are never deleted'); END

    CREATE TRIGGER letter_stays
        BEFORE UPDATE OF leaf, number, ticket, digest, kind, expires, status_index ON letter
        BEGIN SELECT RAISE(ABORT, 'letters are never rewritten'); END

    CREATE TRIGGER list_asked_ends AFTER UPDATE OF sealed ON person
        BEGIN DELETE FROM list_asked WHERE ticket = OLD.ticket; END

    CREATE TRIGGER list_asked_goes AFTER DELETE ON person
        BEGIN DELETE FROM list_asked WHERE ticket = OLD.ticket; END

    CREATE TRIGGER list_hit_clears_once BEFORE UPDATE ON list_hit
        WHEN OLD.cleared_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what was cleared stays cleared'); END

    CREATE TRIGGER list_hit_goes AFTER DELETE ON person
        BEGIN DELETE FROM list_hit WHERE ticket = OLD.ticket; END

    CREATE TRIGGER officer_is_kept BEFORE DELETE ON officer
        BEGIN SELECT RAISE(ABORT, 'officers are never deleted'); END

    CREATE TRIGGER officer_stays BEFORE UPDATE ON officer
        BEGIN SELECT RAISE(ABORT, 'officers keep their names'); END

    CREATE TRIGGER part_grows BEFORE UPDATE ON part WHEN NEW.sequence < OLD.sequence
        BEGIN SELECT RAISE(ABORT, 'parts never go back'); END

    CREATE TRIGGER post_notice_is_kept BEFORE DELETE ON post_notice
        BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END

    CREATE TRIGGER post_notice_mac_is_kept BEFORE DELETE ON post_notice_mac
        BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END

    CREATE TRIGGER post_notice_mac_stays BEFORE UPDATE ON post_notice_mac
        BEGIN SELECT RAISE(ABORT, 'notices are never rewritten'); END

    CREATE TRIGGER post_notice_stays BEFORE UPDATE ON post_notice
        BEGIN SELECT RAISE(ABORT, 'notices are never rewritten'); END

    CREATE TRIGGER post_notice_text_is_kept BEFORE DELETE ON post_notice_text
        BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END

    CREATE TRIGGER post_notice_text_stays BEFORE UPDATE ON post_notice_text
        BEGIN SELECT RAISE(ABORT, 'notices are never rewritten'); END

    CREATE TRIGGER published_week_is_kept BEFORE DELETE ON published_week
        BEGIN SELECT RAISE(ABORT, 'published weeks are never deleted'); END

    CREATE TRIGGER published_week_is_next BEFORE INSERT ON published_week
        WHEN NEW.place IS NOT (SELECT coalesce(max(place) + 1, 0) FROM published_week)
        BEGIN SELECT RAISE(ABORT, 'published weeks have no gaps'); END

    CREATE TRIGGER published_week_stays BEFORE UPDATE ON published_week
        BEGIN SELECT RAISE(ABORT, 'published weeks are never changed'); END

    CREATE TRIGGER set_up_is_kept BEFORE DELETE ON set_up
        BEGIN SELECT RAISE(ABORT, 'the set-up has ended'); END

    CREATE TRIGGER set_up_stays BEFORE UPDATE OF one, ended_at ON set_up
        BEGIN SELECT RAISE(ABORT, 'the set-up has ended'); END

    CREATE TRIGGER staff_is_kept BEFORE DELETE ON staff
        BEGIN SELECT RAISE(ABORT, 'staff are never deleted'); END

    CREATE TRIGGER staff_keeps_name
        BEFORE UPDATE OF id, sign_in_key, officer_key, sign_in_name, officer ON staff
        BEGIN SELECT RAISE(ABORT, 'staff keep their names'); END

    CREATE TRIGGER staff_request_ends_once
        BEFORE UPDATE OF code, ending, ended_by, ended_at ON staff_request
        WHEN OLD.ending IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END

    CREATE TRIGGER staff_request_is_kept BEFORE DELETE ON staff_request
        BEGIN SELECT RAISE(ABORT, 'what was asked for is never deleted'); END

    CREATE TRIGGER staff_request_stays
        BEFORE UPDATE OF id, staff, act, roles, asker, asked_at, stands_until ON staff_request
        BEGIN SELECT RAISE(ABORT, 'what was asked for stays as asked'); END

    CREATE TRIGGER status_change_is_kept BEFORE DELETE ON status_change
        BEGIN SELECT RAISE(ABORT, 'status changes are never deleted'); END

    CREATE TRIGGER status_change_stays BEFORE UPDATE ON status_change
        BEGIN SELECT RAISE(ABORT, 'status changes are never rewritten'); END

    CREATE TRIGGER tree_head_grows BEFORE UPDATE ON tree_head
        WHEN NEW.size < OLD.size OR (NEW.size = OLD.size AND NEW.root IS NOT OLD.root)
        BEGIN SELECT RAISE(ABORT, 'tree heads never go back'); END
    """#
