extension PostgresSchema {
    /// Functions that SQLite has and PostgreSQL lacks, without any key; and what triggers run.
    static let functions = """
        -- Bytes as SQLite writes them: capitals, and nothing for NULL.
        CREATE FUNCTION hex(bytea) RETURNS text LANGUAGE sql IMMUTABLE AS
            $$ SELECT coalesce(upper(encode($1, 'hex')), '') $$;
        -- A value as SQLite writes it in a statement.
        CREATE FUNCTION quote(text) RETURNS text LANGUAGE sql IMMUTABLE AS
            $$ SELECT coalesce('''' || replace($1, '''', '''''') || '''', 'NULL') $$;
        CREATE FUNCTION quote(bigint) RETURNS text LANGUAGE sql IMMUTABLE AS
            $$ SELECT coalesce($1::text, 'NULL') $$;
        CREATE FUNCTION max(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
            $$ SELECT CASE WHEN $1 > $2 THEN $1
            WHEN $2 IS NOT NULL AND $1 IS NOT NULL THEN $2 END $$;
        CREATE FUNCTION min(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
            $$ SELECT CASE WHEN $1 < $2 THEN $1
            WHEN $2 IS NOT NULL AND $1 IS NOT NULL THEN $2 END $$;
        CREATE FUNCTION substr(bytea, bigint, bigint) RETURNS bytea LANGUAGE sql IMMUTABLE AS
            $$ SELECT pg_catalog.substr($1, $2::integer, $3::integer) $$;

        -- A rule of the tables. Its sentence is in the place of a constraint's name: that reaches
        -- the program, and messages, which may hold values, do not.
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION USING ERRCODE = 'AM001', MESSAGE = TG_ARGV[0], CONSTRAINT = TG_ARGV[0];
        END $$;
        CREATE FUNCTION refuse_gap(sentence text) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION USING ERRCODE = 'AM001', MESSAGE = sentence, CONSTRAINT = sentence;
        END $$;
        """

    /// What goes with a person; who has a place in the log; what may be answered.
    static let chains = """
        CREATE FUNCTION leaf_is_next() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW.place IS DISTINCT FROM (SELECT coalesce(max(place) + 1, 0) FROM leaf) THEN
                PERFORM refuse_gap('leaves have no gaps');
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER leaf_is_next BEFORE INSERT ON leaf
            FOR EACH ROW EXECUTE FUNCTION leaf_is_next();
        CREATE FUNCTION audit_is_next() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW.place IS DISTINCT FROM (SELECT coalesce(max(place) + 1, 0) FROM audit) THEN
                PERFORM refuse_gap('audit entries have no gaps');
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER audit_is_next BEFORE INSERT ON audit
            FOR EACH ROW EXECUTE FUNCTION audit_is_next();
        CREATE FUNCTION published_week_is_next() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW.place IS DISTINCT FROM
                (SELECT coalesce(max(place) + 1, 0) FROM published_week) THEN
                PERFORM refuse_gap('published weeks have no gaps');
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER published_week_is_next BEFORE INSERT ON published_week
            FOR EACH ROW EXECUTE FUNCTION published_week_is_next();

        CREATE FUNCTION appeal_text_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (SELECT 1 FROM person WHERE ticket = OLD.ticket) THEN
                PERFORM refuse_gap('what a person said goes with the person');
            END IF;
            RETURN OLD;
        END $$;
        CREATE TRIGGER appeal_text_is_kept BEFORE DELETE ON appeal_text
            FOR EACH ROW EXECUTE FUNCTION appeal_text_is_kept();
        CREATE FUNCTION incident_answer_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF (SELECT erased FROM incident WHERE number = OLD.incident) = 0 THEN
                PERFORM refuse_gap('answers go with their report');
            END IF;
            RETURN OLD;
        END $$;
        CREATE TRIGGER incident_answer_is_kept BEFORE DELETE ON incident_answer
            FOR EACH ROW EXECUTE FUNCTION incident_answer_is_kept();

        CREATE FUNCTION person_goes() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            CASE TG_NAME
            WHEN 'appeal_text_goes' THEN DELETE FROM appeal_text WHERE ticket = OLD.ticket;
            WHEN 'cleared_hit_goes' THEN
                DELETE FROM cleared_hit WHERE ticket = OLD.ticket OR other = OLD.ticket;
            WHEN 'correction_remark_goes' THEN
                DELETE FROM correction_remark WHERE ticket = OLD.ticket;
            WHEN 'decision_note_goes' THEN DELETE FROM decision_note WHERE ticket = OLD.ticket;
            WHEN 'list_asked_goes', 'list_asked_ends' THEN
                DELETE FROM list_asked WHERE ticket = OLD.ticket;
            WHEN 'list_hit_goes' THEN DELETE FROM list_hit WHERE ticket = OLD.ticket;
            END CASE;
            RETURN NULL;
        END $$;
        CREATE TRIGGER appeal_text_goes AFTER DELETE ON person
            FOR EACH ROW EXECUTE FUNCTION person_goes();
        CREATE TRIGGER cleared_hit_goes AFTER DELETE ON person
            FOR EACH ROW EXECUTE FUNCTION person_goes();
        CREATE TRIGGER correction_remark_goes AFTER DELETE ON person
            FOR EACH ROW EXECUTE FUNCTION person_goes();
        CREATE TRIGGER decision_note_goes AFTER DELETE ON person
            FOR EACH ROW EXECUTE FUNCTION person_goes();
        CREATE TRIGGER list_asked_goes AFTER DELETE ON person
            FOR EACH ROW EXECUTE FUNCTION person_goes();
        CREATE TRIGGER list_asked_ends AFTER UPDATE OF sealed ON person
            FOR EACH ROW EXECUTE FUNCTION person_goes();
        CREATE TRIGGER list_hit_goes AFTER DELETE ON person
            FOR EACH ROW EXECUTE FUNCTION person_goes();
        """
}
