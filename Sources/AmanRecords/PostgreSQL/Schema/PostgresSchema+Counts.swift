extension PostgresSchema {
    /// What keeps `tally` right, so that no write can forget it.
    static let counts = """
        CREATE FUNCTION count_one(kind bigint) RETURNS void LANGUAGE sql AS $$
            INSERT INTO tally VALUES (kind, 1)
                ON CONFLICT (what) DO UPDATE SET count = tally.count + 1
        $$;
        CREATE FUNCTION application_counted() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' THEN
                UPDATE tally SET count = count - 1 WHERE what = OLD.stage;
            END IF;
            PERFORM count_one(NEW.stage);
            RETURN NULL;
        END $$;
        CREATE TRIGGER application_counted AFTER INSERT ON application
            FOR EACH ROW EXECUTE FUNCTION application_counted();
        CREATE TRIGGER application_counted_again AFTER UPDATE OF stage ON application
            FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION application_counted();

        CREATE FUNCTION letter_counted() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'INSERT' THEN
                PERFORM count_one(100 + NEW.kind);
            ELSE
                UPDATE tally SET count = count - 1 WHERE what = 200 + OLD.status;
            END IF;
            PERFORM count_one(200 + NEW.status);
            RETURN NULL;
        END $$;
        CREATE TRIGGER letter_counted AFTER INSERT ON letter
            FOR EACH ROW EXECUTE FUNCTION letter_counted();
        CREATE TRIGGER letter_counted_again AFTER UPDATE OF status ON letter
            FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION letter_counted();

        CREATE FUNCTION letter_ended_counted() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF (SELECT act FROM audit WHERE place = NEW.audit) IN ('revoke', 'suspend') THEN
                PERFORM count_one(300 + NEW.became);
            END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER letter_ended_counted AFTER INSERT ON status_change
            FOR EACH ROW WHEN (NEW.became IN (1, 2)) EXECUTE FUNCTION letter_ended_counted();

        CREATE FUNCTION letter_appeal_counted() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM count_one(CASE
                WHEN TG_OP = 'INSERT' THEN 400
                WHEN NEW.ending = 'upheld' THEN 401
                WHEN NEW.ending = 'reinstated' THEN 402
                WHEN NEW.ending = 'changed-time' THEN 403
                ELSE 404 END);
            RETURN NULL;
        END $$;
        CREATE TRIGGER letter_appeal_counted AFTER INSERT ON letter_appeal
            FOR EACH ROW EXECUTE FUNCTION letter_appeal_counted();
        CREATE TRIGGER letter_appeal_end_counted AFTER UPDATE OF ending ON letter_appeal
            FOR EACH ROW WHEN (OLD.ending IS NULL AND NEW.ending IS NOT NULL)
            EXECUTE FUNCTION letter_appeal_counted();
        """
}
