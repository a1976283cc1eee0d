extension Schema {
    /// Version 3: which desk called a ticket last, and the newest calls for the board.
    static let board = """
        ALTER TABLE application ADD COLUMN desk INTEGER CHECK (desk BETWEEN 1 AND 99);
        -- Only rows that were ever called stand in it: calling writes it, issuing does not.
        CREATE INDEX application_newest_calls ON application (last_called_at)
            WHERE last_called_at IS NOT NULL;
        """
}
