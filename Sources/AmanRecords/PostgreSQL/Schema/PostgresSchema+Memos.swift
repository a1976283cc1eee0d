extension PostgresSchema {
    /// What servers remember together for minutes, and the bells that ring at each of them.
    ///
    /// A bell rings when the transaction commits, and says only what kind of thing has changed: a
    /// listener asks for the rest.
    static let memos = """
        CREATE TABLE memo (
            name bytea CONSTRAINT memo_name PRIMARY KEY CHECK (length(name) = 32),
            kind bigint NOT NULL,
            sealed bytea NOT NULL,
            kept_until bigint NOT NULL
        );
        CREATE INDEX memo_by_end ON memo (kind, kept_until);
        CREATE INDEX memo_ended ON memo (kept_until);

        CREATE FUNCTION ring() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_notify(TG_TABLE_SCHEMA, TG_ARGV[0]);
            RETURN NULL;
        END $$;
        CREATE TRIGGER application_rings AFTER UPDATE OF last_called_at, stage ON application
            FOR EACH STATEMENT EXECUTE FUNCTION ring('board');
        CREATE TRIGGER tree_head_rings AFTER INSERT OR UPDATE ON tree_head
            FOR EACH STATEMENT EXECUTE FUNCTION ring('log');
        """
}
