extension Schema {
    /// Questions about persons, counted by act and time; and who registered an application.
    static let openings = """
        -- The few entries that only ask; registering, deciding and calling write none of it.
        CREATE INDEX audit_of_questions ON audit (act, at, officer)
            WHERE act IN ('open', 'screen', 'look');
        -- Nothing ever read it.
        DROP INDEX audit_of_openings;
        -- Whose own page shows the ticket again; NULL for a desk's token, a file, a command.
        ALTER TABLE application ADD COLUMN registrar INTEGER REFERENCES staff (id);
        """

    /// Who opened a record: asked when they grant it.
    static let openedRecords = """
        CREATE INDEX audit_of_opened ON audit (subject) WHERE act = 'open';
        """
}
