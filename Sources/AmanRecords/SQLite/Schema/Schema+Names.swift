extension Schema {
    /// Names of those who work here leave the clear columns, and the audit's chain has a key.
    ///
    /// The chain before is sealed entry by entry, with its hashes, and the first entry of the new
    /// one names its end. The functions `aman_...` are those of `addSealing(under:)`.
    static let names: String = [officers, earlierAudit, votes, staffNames, deskNames]
        .joined(separator: "\n")

    private static let officers = """
        -- Everybody who ever did something here, by the name they had; sealed under the staff key.
        CREATE TABLE officer (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            name_key BLOB NOT NULL CHECK (length(name_key) = 32),
            name BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX officer_by_name ON officer (name_key);
        INSERT INTO officer
            SELECT id, aman_keyed('officer.name', name), aman_sealed('officer.name', id, name)
            FROM (SELECT row_number() OVER () AS id, name FROM (
                SELECT officer AS name FROM audit
                UNION SELECT second FROM audit WHERE second IS NOT NULL
                UNION SELECT 'office' FROM audit
                UNION SELECT officer FROM decision
                UNION SELECT officer FROM asked_change
                UNION SELECT ended_by FROM asked_change WHERE ended_by IS NOT NULL
                UNION SELECT officer FROM coverage
                UNION SELECT officer FROM post_notice
                UNION SELECT officer FROM staff));
        CREATE TRIGGER officer_stays BEFORE UPDATE ON officer
            BEGIN SELECT RAISE(ABORT, 'officers keep their names'); END;
        CREATE TRIGGER officer_is_kept BEFORE DELETE ON officer
            BEGIN SELECT RAISE(ABORT, 'officers are never deleted'); END;
        """

    private static let earlierAudit = """
        DROP TRIGGER audit_stays;
        DROP INDEX audit_of_questions;
        ALTER TABLE audit ADD COLUMN officer_id INTEGER
            REFERENCES officer (id);
        ALTER TABLE audit ADD COLUMN second_id INTEGER
            REFERENCES officer (id);
        -- An entry of the chain before, whole as it was hashed, with its hash: sealed.
        ALTER TABLE audit ADD COLUMN earlier BLOB;
        ALTER TABLE audit ADD COLUMN chained BLOB
            CHECK (length(chained) = 32);
        UPDATE audit SET
            earlier = aman_earlier(place, at, officer, second, act, subject, reason, hash),
            officer_id = (SELECT id FROM officer
                WHERE name_key = aman_keyed('officer.name', audit.officer)),
            second_id = CASE WHEN second IS NULL THEN NULL ELSE (SELECT id FROM officer
                WHERE name_key = aman_keyed('officer.name', audit.second)) END,
            -- What is about staff or a desk was about their names.
            subject = CASE
                WHEN act NOT IN ('staff', 'sign-in', 'sign-in-refused') THEN subject
                WHEN subject IN ('unknown', 'member') OR subject GLOB 'member [0-9]*'
                    OR subject GLOB 'token [0-9]*' THEN subject
                WHEN reason GLOB 'token*' THEN coalesce((SELECT 'token ' || desk_token.id
                    FROM desk_token WHERE desk_token.desk = audit.subject
                        AND desk_token.made_at <= audit.at
                    ORDER BY desk_token.id DESC LIMIT 1), 'sealed')
                ELSE coalesce((SELECT 'member ' || staff.id FROM staff
                    WHERE staff.sign_in_name = audit.subject), 'sealed') END,
            -- Why a record was opened or corrected was in an officer's own words.
            reason = CASE
                WHEN act = 'correct' THEN NULL
                WHEN act <> 'open' OR reason IN
                    ('decide', 'compare', 'appeal', 'answer', 'correct', 'hand-out') THEN reason
                ELSE 'sealed' END;
        INSERT INTO audit (place, at, officer, act, subject, hash, officer_id, chained)
            SELECT place + 1, at, '', 'upgrade', lower(hex(hash)), zeroblob(32), office.id,
                aman_chained(hash, at, office.id, NULL, 'upgrade', lower(hex(hash)), NULL)
            FROM audit JOIN officer AS office
                ON office.name_key = aman_keyed('officer.name', 'office')
            ORDER BY place DESC LIMIT 1;
        ALTER TABLE audit DROP COLUMN officer;
        ALTER TABLE audit DROP COLUMN second;
        ALTER TABLE audit DROP COLUMN hash;
        ALTER TABLE audit RENAME COLUMN officer_id TO officer;
        ALTER TABLE audit RENAME COLUMN second_id TO second;
        ALTER TABLE audit RENAME COLUMN chained TO hash;
        CREATE INDEX audit_of_questions ON audit (act, at, officer)
            WHERE act IN ('open', 'screen', 'look');
        CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
            BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
        """

    private static let votes = """
        DROP TRIGGER decision_stays;
        ALTER TABLE decision ADD COLUMN officer_id INTEGER
            REFERENCES officer (id);
        UPDATE decision SET officer_id = (SELECT id FROM officer
            WHERE name_key = aman_keyed('officer.name', decision.officer));
        ALTER TABLE decision DROP COLUMN officer;
        ALTER TABLE decision RENAME COLUMN officer_id TO officer;
        CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;

        DROP TRIGGER asked_change_ends_once;
        DROP TRIGGER asked_change_stays;
        ALTER TABLE asked_change ADD COLUMN officer_id INTEGER
            REFERENCES officer (id);
        ALTER TABLE asked_change ADD COLUMN ended_by_id INTEGER
            REFERENCES officer (id);
        UPDATE asked_change SET
            officer_id = (SELECT id FROM officer
                WHERE name_key = aman_keyed('officer.name', asked_change.officer)),
            ended_by_id = CASE WHEN ended_by IS NULL THEN NULL ELSE (SELECT id FROM officer
                WHERE name_key = aman_keyed('officer.name', asked_change.ended_by)) END;
        ALTER TABLE asked_change DROP COLUMN officer;
        ALTER TABLE asked_change DROP COLUMN ended_by;
        ALTER TABLE asked_change RENAME COLUMN officer_id TO officer;
        ALTER TABLE asked_change RENAME COLUMN ended_by_id TO ended_by;
        CREATE TRIGGER asked_change_ends_once BEFORE UPDATE ON asked_change
            WHEN OLD.ending IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END;
        CREATE TRIGGER asked_change_stays
            BEFORE UPDATE OF letter, act, reason, effective_at, asker, officer, form ON asked_change
            BEGIN SELECT RAISE(ABORT, 'what was asked for stays as asked'); END;

        DROP TRIGGER coverage_stays;
        ALTER TABLE coverage ADD COLUMN officer_id INTEGER
            REFERENCES officer (id);
        UPDATE coverage SET officer_id = (SELECT id FROM officer
            WHERE name_key = aman_keyed('officer.name', coverage.officer));
        ALTER TABLE coverage DROP COLUMN officer;
        ALTER TABLE coverage RENAME COLUMN officer_id TO officer;
        CREATE TRIGGER coverage_stays BEFORE UPDATE ON coverage
            BEGIN SELECT RAISE(ABORT, 'reports are never rewritten'); END;

        DROP TRIGGER post_notice_stays;
        ALTER TABLE post_notice ADD COLUMN officer_id INTEGER
            REFERENCES officer (id);
        UPDATE post_notice SET officer_id = (SELECT id FROM officer
            WHERE name_key = aman_keyed('officer.name', post_notice.officer));
        ALTER TABLE post_notice DROP COLUMN officer;
        ALTER TABLE post_notice RENAME COLUMN officer_id TO officer;
        CREATE TRIGGER post_notice_stays BEFORE UPDATE ON post_notice
            BEGIN SELECT RAISE(ABORT, 'notices are never rewritten'); END;
        """

    private static let staffNames = """
        DROP TRIGGER staff_keeps_name;
        DROP INDEX staff_by_sign_in_name;
        DROP INDEX staff_by_officer;
        -- Keyed: by what a member is found, and that no two have one name.
        ALTER TABLE staff ADD COLUMN sign_in_key BLOB
            CHECK (length(sign_in_key) = 32);
        ALTER TABLE staff ADD COLUMN officer_key BLOB
            CHECK (length(officer_key) = 32);
        ALTER TABLE staff ADD COLUMN sign_in_sealed BLOB;
        ALTER TABLE staff ADD COLUMN officer_id INTEGER
            REFERENCES officer (id);
        UPDATE staff SET
            sign_in_key = aman_keyed('staff.sign_in_name', sign_in_name),
            officer_key = aman_keyed('officer.name', officer_folded),
            sign_in_sealed = aman_sealed('staff.sign_in_name', id, sign_in_name),
            officer_id = (SELECT officer.id FROM officer
                WHERE name_key = aman_keyed('officer.name', staff.officer));
        ALTER TABLE staff DROP COLUMN sign_in_name;
        ALTER TABLE staff DROP COLUMN officer;
        ALTER TABLE staff DROP COLUMN officer_folded;
        ALTER TABLE staff RENAME COLUMN sign_in_sealed TO sign_in_name;
        ALTER TABLE staff RENAME COLUMN officer_id TO officer;
        CREATE UNIQUE INDEX staff_by_sign_in_name ON staff (sign_in_key);
        CREATE UNIQUE INDEX staff_by_officer ON staff (officer_key);
        CREATE TRIGGER staff_keeps_name
            BEFORE UPDATE OF id, sign_in_key, officer_key, sign_in_name, officer ON staff
            BEGIN SELECT RAISE(ABORT, 'staff keep their names'); END;
        """

    private static let deskNames = """
        DROP INDEX desk_token_by_desk;
        ALTER TABLE desk_token ADD COLUMN desk_key BLOB
            CHECK (length(desk_key) = 32);
        ALTER TABLE desk_token ADD COLUMN desk_sealed BLOB;
        UPDATE desk_token SET
            desk_key = aman_keyed('desk_token.desk', desk),
            desk_sealed = aman_sealed('desk_token.desk', id, desk);
        ALTER TABLE desk_token DROP COLUMN desk;
        ALTER TABLE desk_token RENAME COLUMN desk_sealed TO desk;
        CREATE UNIQUE INDEX desk_token_by_desk ON desk_token (desk_key) WHERE dropped_at IS NULL;

        DROP TRIGGER desk_allowance_ends_once;
        DROP INDEX desk_allowance_by_desk;
        ALTER TABLE desk_allowance ADD COLUMN desk_key BLOB
            CHECK (length(desk_key) = 32);
        ALTER TABLE desk_allowance ADD COLUMN desk_sealed BLOB;
        UPDATE desk_allowance SET
            desk_key = aman_keyed('desk_allowance.desk', desk),
            desk_sealed = aman_sealed('desk_allowance.desk', id, desk);
        ALTER TABLE desk_allowance DROP COLUMN desk;
        ALTER TABLE desk_allowance RENAME COLUMN desk_sealed TO desk;
        CREATE UNIQUE INDEX desk_allowance_by_desk ON desk_allowance (desk_key)
            WHERE ended_at IS NULL;
        CREATE TRIGGER desk_allowance_ends_once BEFORE UPDATE ON desk_allowance
            WHEN OLD.ended_at IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END;
        """
}
